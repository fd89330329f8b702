"""Proves the distributions: builds them, looks into them, and runs the tests against the installed wheel.

    pip install '.[release]'
    python tests/packaging/check_wheel.py [--python EXECUTABLE]... [--dist FOLDER] [--skip-tests] [-- PYTEST OPTIONS]

The tests are those of the sdist, run where the source tree is not. Without --python, every supported Python on PATH.
A Python in which something fails does not keep the others from being tried.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "arconflict"
VERSIONS = ("3.11", "3.12", "3.13")
LARGEST = 2_500_000
"""Bytes that a wheel may have."""

NEEDED = (
    "arconflict/py.typed",
    "arconflict/lexicon/countries.toml",
    "arconflict/lexicon/actors/syria.toml",
    "arconflict/lexicon/places/NOTICE",
    "arconflict/lexicon/places/geonames.tsv",
    "arconflict/lexicon/words/outcomes.toml",
)
SMOKE = """
import sys
from datetime import date
import arconflict
text = (
    "أعلن العقيد خالد الحموري مقتل وجرح 18 عنصرا من تنظيم داعش في قصف مدفعي بقذائف الهاون "
    "على بلدة سرمين بريف إدلب مساء أمس، وقال مصدر طبي إن ثلاثة مدنيين أصيبوا"
)
report = arconflict.extract(text, published=date(2020, 5, 19), country="SY")
assert arconflict.Report.from_dict(report.to_dict()) == report
finders = [name for name in arconflict.__all__ if name.startswith("find_")]
silent = [name for name in finders if not getattr(arconflict, name)(text)]
assert silent == [], f"{silent}: expected a fact in the sample"
assert arconflict.parse_number("ثمانية عشر") == 18 and arconflict.resolve_actor("داعش")
extras = {"hypothesis", "hijridate", "pandas", "pyarrow", "spacy", "tqdm"} & set(sys.modules)
assert not extras, f"{extras}: expected no extra"
print(len(finders), "extractors give facts:", ", ".join(name.removeprefix("find_") for name in finders))
"""


class CheckError(Exception):
    """A distribution is not as it should be."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs every check; 0, or 1 where something is wrong."""
    options = _options(arguments)
    pythons = options.python or interpreters()
    if not pythons:
        return complain(f"expected a Python of {', '.join(VERSIONS)} on PATH; --python names one")
    with TemporaryDirectory(prefix="wheel-") as folder:
        try:
            wheel, sdist = built(options.dist or Path(folder) / "dist")
            check_wheel(wheel)
            check_sdist(sdist)
        except CheckError as error:
            return complain(str(error))
        failed = 0
        for number, python in enumerate(pythons):
            try:
                own = Path(folder) / f"python-{number}"
                installed = install(python, own, wheel)
                say(check_types(installed, own, wheel))
                if not options.skip_tests:
                    say(test(installed, own, sdist, options.pytest))
            except CheckError as error:
                failed = complain(str(error))
    return failed


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Builds wheel and sdist and proves them.")
    parser.add_argument("--python", action="append", metavar="EXECUTABLE", help="a Python to install the wheel in")
    parser.add_argument("--dist", type=Path, metavar="FOLDER", help="keep the distributions there")
    parser.add_argument("--skip-tests", action="store_true", help="install and try the wheel, but run no test suite")
    parser.add_argument("pytest", nargs="*", metavar="OPTION", help="behind --: options of pytest")
    return parser.parse_args(arguments)


def interpreters() -> list[str]:
    """The supported Pythons on PATH that run."""
    found = [path for version in VERSIONS if (path := shutil.which(f"python{version}"))]
    return [
        path for path in found if subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode == 0
    ]


def built(dist: Path) -> tuple[Path, Path]:
    """The wheel and the sdist, the wheel built from the sdist, both well formed; the folder must hold no others."""
    run(sys.executable, "-m", "build", "--outdir", dist, ROOT)
    wheels, sdists = list(dist.glob("*.whl")), list(dist.glob("*.tar.gz"))
    if len(wheels) != 1 or len(sdists) != 1:
        raise CheckError(f"{dist}: expected one wheel and one sdist, found {len(wheels)} and {len(sdists)}")
    run(sys.executable, "-m", "twine", "check", "--strict", wheels[0], sdists[0])
    run(sys.executable, "-m", "check_wheel_contents", wheels[0])
    return wheels[0], sdists[0]


def check_wheel(wheel: Path) -> None:
    """All files of the package, nothing beside them, and small enough."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    source = {
        path.relative_to(ROOT).as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    inside = {name for name in names if ".dist-info/" not in name}
    for what, wrong in (
        ("not in the wheel", source - inside),
        ("only in the wheel", inside - source),
        ("needed", {*NEEDED} - inside),
    ):
        if wrong:
            raise CheckError(f"{wheel.name}: {what}: {', '.join(sorted(wrong))}")
    if not any(name.endswith(".dist-info/licenses/LICENSE") for name in names):
        raise CheckError(f"{wheel.name}: expected the LICENSE")
    size = wheel.stat().st_size
    if size >= LARGEST:
        raise CheckError(f"{wheel.name}: expected less than {LARGEST} bytes, found {size}")
    data = sorted({PurePosixPath(name).suffix or PurePosixPath(name).name for name in inside})
    say(f"{wheel.name}: {size / 1e6:.2f} MB, {len(inside)} files: {' '.join(data)}")


def check_sdist(sdist: Path) -> None:
    """What a packager needs beside the package."""
    with tarfile.open(sdist) as archive:
        names = {PurePosixPath(*PurePosixPath(name).parts[1:]).as_posix() for name in archive.getnames()}
    needed = "CHANGELOG.md CITATION.cff LICENSE README.md SECURITY.md pyproject.toml docs/conf.py tests/conftest.py"
    if missing := {*needed.split(), *NEEDED} - names:
        raise CheckError(f"{sdist.name}: expected {', '.join(sorted(missing))}")
    if foreign := [name for name in names if "__pycache__" in name or name.startswith("docs/_build")]:
        raise CheckError(f"{sdist.name}: expected no {foreign[0]}")
    say(f"{sdist.name}: {sdist.stat().st_size / 1e6:.2f} MB, {len(names)} files")


def install(python: str, folder: Path, wheel: Path) -> Path:
    """The Python of a new environment with the wheel and what it requires: no extras, and yet every extractor."""
    say(f"{python}: {run(python, '--version').strip()}")
    run(python, "-m", "venv", folder / "env")
    binaries = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    installed = binaries / ("python.exe" if os.name == "nt" else "python")
    run(installed, "-m", "pip", "install", "--quiet", wheel)
    run(installed, "-m", "pip", "check")
    say(run(binaries / "arconflict", "--version").strip())
    say(run(installed, "-I", "-c", SMOKE, cwd=folder).strip())
    return installed


def check_types(python: Path, folder: Path, wheel: Path) -> str:
    """Every public name has a type that each type checker reads alike; `arconflict.testing` needs the extra for it."""
    run(python, "-m", "pip", "install", "--quiet", f"{wheel}[test]")
    judge = (sys.executable, "-m", "pyright", "--ignoreexternal", "--verifytypes", "arconflict")
    told = run(*judge, cwd=folder, path=python.parent)  # it looks at the first Python there, whatever else it is told
    return next(line for line in told.splitlines() if line.startswith("Type completeness score"))


def test(python: Path, folder: Path, sdist: Path, options: Sequence[str]) -> str:
    """Runs the tests of the sdist without its package; where they look for its source they find the installed one."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "copy", filter="data")
    (copy,) = (folder / "copy").iterdir()
    shutil.rmtree(copy / "arconflict")
    where = run(python, "-I", "-c", "import arconflict; print(arconflict.__path__[0])", cwd=folder).strip()
    if not Path(where).resolve().is_relative_to((folder / "env").resolve()):
        raise CheckError(f"{where}: expected the installed package")
    (copy / "arconflict").symlink_to(where, target_is_directory=True)
    told = run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, cwd=copy)
    return told.strip().splitlines()[-1]


def run(*command: str | Path, cwd: Path | None = None, path: Path | None = None) -> str:
    """What a command prints, with a folder in front of PATH; a CheckError with all of it where it fails."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    environment |= {"PYTHONUTF8": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if path is not None:
        environment["PATH"] = f"{path}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        shown = " ".join(map(str, command)).partition("\n")[0]
        raise CheckError(f"{shown}: exit code {done.returncode}\n{done.stdout}")
    return done.stdout


def complain(line: str) -> int:
    """A line for who must mend it; the exit code."""
    print(f"check_wheel: {line}", file=sys.stderr, flush=True)
    return 1


def say(line: str) -> None:
    """A line for who waits."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
