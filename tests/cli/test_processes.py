"""The command as shells use it: pipes, several processes, Ctrl-C, terminals."""

import contextlib
import json
import multiprocessing
import os
import pty
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli.texts import BLAST, CLASH, HOMS, ROOT, as_module, environment, json_lines, written

import arconflict
from arconflict.cli import main
from arconflict.cli.interrupts import Interrupts
from arconflict.cli.records import Record
from arconflict.cli.task import Task
from arconflict.cli.workers import Chunk, DeadError, Worker

MODULE = [sys.executable, "-m", "arconflict"]
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def posts(tmp_path: Path) -> str:
    """Texts of very different lengths, so that processes would finish them out of order."""
    texts = [text * times for text in (CLASH, BLAST, HOMS) for times in (40, 1, 1, 7, 1)] * 4
    lines = json_lines(*({"id": at, "text": text} for at, text in enumerate(texts)))
    return written(tmp_path / "posts.jsonl", lines + '{"text": 5}\n' + lines)


@pytest.mark.parametrize("view", ["--json", "--jsonl", "--csv", "--geojson", None])
def test_several_processes_write_what_one_does(view: str | None, posts: str, capsys: Capture) -> None:
    arguments = [view, posts] if view else ["explain", posts]
    assert main(arguments) == 1
    serial = capsys.readouterr()
    assert main([*arguments, "--jobs", "3"]) == 1
    assert capsys.readouterr() == serial
    assert serial.err.startswith(f"arconflict: {posts}:61: field 'text'")


def test_processes_with_the_callers_words(tmp_path: Path, capsys: Capture) -> None:
    written(tmp_path / "words" / "own.toml", '[falconer]\nrole = "civilian"\nregular = [\n  "صقار",\n]\n')
    texts = written(tmp_path / "a.jsonl", json_lines(*[{"text": "إصابة 3 صقارين"}] * 20))
    assert main(["--csv", "--jobs", "2", "--lexicon", str(tmp_path / "words"), texts]) == 0
    _, *rows = capsys.readouterr().out.splitlines()
    assert [",civilian," in row for row in rows] == [True] * 20


def test_processes_from_the_shell(posts: str) -> None:
    one, two = (as_module(["--jsonl", "--jobs", jobs, posts]) for jobs in ("1", "2"))
    assert (two.returncode, two.stdout, two.stderr) == (1, one.stdout, one.stderr)
    assert len(two.stdout.splitlines()) == 120


def test_as_a_module_whatever_the_locale() -> None:
    """An old terminal's encoding takes no Arabic: it is written as UTF-8 all the same."""
    done = as_module(["-"], BLAST, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "مقتل وجرح 18 عنصراً" in done.stdout.decode("utf-8")


def test_a_pipe_through_another_command() -> None:
    shell = f"printf 'text\\nمقتل 18 جنديا\\n' | '{sys.executable}' -m arconflict --from csv --csv | cut -d, -f1-4"
    done = subprocess.run(["sh", "-c", shell], cwd=ROOT, env=environment(), capture_output=True, check=True, timeout=60)
    assert done.stdout.decode("utf-8").splitlines() == ["record_id,casualty_id,outcomes,count", "-:2,c1,killed,18"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_has_seen_enough(jobs: str) -> None:
    """arconflict - | head -1"""
    command = [*MODULE, "--json", "--from", "jsonl", "--jobs", jobs, "-"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(json_lines({"text": BLAST}).encode("utf-8") * 2000)
            process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_came_is_written_while_nothing_more_comes(jobs: str) -> None:
    """tail -f posts.jsonl | arconflict -: a hundred at once, then none for hours."""
    with Held(["--jsonl", "--jobs", jobs]) as held:
        held.give(json_lines(*({"id": at, "text": HOMS} for at in range(99)), {"id": "last", "text": HOMS}))
        held.wait_for(b'"last"')
        held.wait_for(b"\n")
        held.give(json_lines({"id": "later", "text": HOMS}))
        held.wait_for(b'"later"')
        held.process.send_signal(signal.SIGINT)
        out, err = held.process.communicate(timeout=60)
        ids = [json.loads(line)["id"] for line in (held.seen + out).splitlines()]
        assert (held.process.returncode, err) == (130, b"")
        assert ids == [*map(str, range(99)), "last", "later"]


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_with_what_is_done_written_out(jobs: str, sent: signal.Signals, code: int) -> None:
    """A third text never comes; the two before it are written, and the collection is closed."""
    with Held(["--geojson", "--country", "SY", "--jobs", jobs]) as held:
        for _ in range(20):
            held.give(json_lines({"text": HOMS}))
        held.wait_for(b"Homs")
        held.process.send_signal(sent)
        out, err = held.process.communicate(timeout=60)
        collection = json.loads(held.seen + out)
        lines = [feature["properties"]["record_id"] for feature in collection["features"]]
        assert (held.process.returncode, err) == (code, b"")
        assert lines[:2] == ["-:1", "-:1"]
        assert lines == [f"-:{at}" for at in range(1, len(lines) // 2 + 1) for _ in range(2)]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_of_a_terminal_reaches_every_process(jobs: str) -> None:
    """It is sent to the whole group: no process complains, none is left."""
    with Held(["--jsonl", "--jobs", jobs]) as held:
        for _ in range(20):
            held.give(json_lines({"text": HOMS}))
        held.wait_for(b"\n")
        os.killpg(held.process.pid, signal.SIGINT)
        out, err = held.process.communicate(timeout=60)
        assert (held.process.returncode, err) == (130, b"")
        assert all(json.loads(line)["report"]["text"] == HOMS for line in (held.seen + out).splitlines())
        assert group_is_gone(held.process.pid)


def test_ctrl_c_while_something_long_is_read(tmp_path: Path) -> None:
    long = written(tmp_path / "b.txt", "مقتل ثلاثة جنود في مدينة حمص. " * 400_000)
    short = written(tmp_path / "a.txt", HOMS)
    with Held(["--jsonl", short, long]) as held:
        held.wait_for(b"\n")
        time.sleep(0.2)
        held.process.send_signal(signal.SIGINT)
        out, err = held.process.communicate(timeout=60)
        assert (held.process.returncode, out, err) == (130, b"", b"")
        assert json.loads(held.seen)["id"] == short


def test_a_process_that_dies() -> None:
    """Killed for its memory, say, while it waits: what came before is written, and one line tells."""
    with Held(["--jsonl", "--jobs", "2"]) as held:
        held.give(json_lines(*[{"text": HOMS}] * 20))
        held.wait_for(b"\n")
        os.kill(children(held)[0], signal.SIGKILL)
        assert held.process.wait(timeout=60) == 1
        out, err = held.process.communicate()
        assert all(json.loads(line)["report"]["text"] == HOMS for line in (held.seen + out).splitlines())
        assert told_of_death(err)
        assert group_is_gone(held.process.pid)


def test_a_process_that_dies_while_it_sends(tmp_path: Path) -> None:
    """Nobody reads the output, so that answers of a megabyte are half sent when their process is killed."""
    name = written(tmp_path / "a.jsonl", json_lines(*[{"text": HOMS * 40}] * 200))
    with Held(["--jsonl", "--jobs", "2", name]) as held:
        held.wait_for(b"{")
        time.sleep(3)
        for child in children(held):
            os.kill(child, signal.SIGKILL)
        out, err = held.process.communicate(timeout=60)
        lines = [json.loads(line)["line"] for line in (held.seen + out).splitlines()]
        assert held.process.returncode == 1
        assert lines == list(range(1, len(lines) + 1))
        assert told_of_death(err)


def test_no_process_outlives_the_command(tmp_path: Path) -> None:
    """The command itself is killed: its processes notice, those that wait and those that work."""
    name = written(tmp_path / "a.jsonl", json_lines(*[{"text": HOMS * 40}] * 200))
    with Held(["--jsonl", "--jobs", "3", name]) as held:
        held.wait_for(b"{")
        held.process.kill()
        _, err = held.process.communicate(timeout=60)
        assert err == b""
        assert group_is_gone(held.process.pid)


def test_a_process_that_died_before_it_is_given_anything() -> None:
    others = set(multiprocessing.active_children())
    worker = Worker(Task("csv"))
    (process,) = set(multiprocessing.active_children()) - others
    process.kill()
    process.join()
    with pytest.raises(DeadError):
        worker.give(Chunk([Record("r", "-", 1, HOMS)]))
    worker.end()


def test_no_process_is_left(posts: str) -> None:
    with Held(["--jsonl", "--jobs", "2", posts]) as held:
        out, _ = held.process.communicate(timeout=60)
        assert (held.process.returncode, len(out.splitlines())) == (1, 120)
        assert group_is_gone(held.process.pid)


def test_interrupts_wait_for_the_end_of_what_is_written() -> None:
    before = signal.getsignal(signal.SIGINT)  # a job in the background may have it ignored
    with Interrupts() as stop:
        signal.raise_signal(signal.SIGINT)  # asked where it must not stop: remembered
        with pytest.raises(KeyboardInterrupt), stop.may_stop():
            pytest.fail("reads on after Ctrl-C")
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)  # asked again: at once
        assert stop.exit_code == 130
    assert signal.getsignal(signal.SIGINT) is before


def test_a_handler_of_c_is_not_lost_to_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python can't put it back: what a signal does by itself comes nearest."""
    left = {}

    def set_handler(number: int, handler: object) -> None:
        left[number] = handler

    monkeypatch.setattr(signal, "signal", set_handler)
    with Interrupts():
        assert all(map(callable, left.values()))
    assert left == {signal.SIGINT: signal.SIG_DFL, signal.SIGTERM: signal.SIG_DFL}


def test_a_loading_that_is_stopped(monkeypatch: pytest.MonkeyPatch, blast: str, capsys: Capture) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(arconflict.Extractor, "extract", stopped)
    assert main([blast]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]])
def test_progress_on_a_terminal(jobs: list[str], tmp_path: Path) -> None:
    pytest.importorskip("tqdm")
    name = written(tmp_path / "a.jsonl", json_lines({"text": BLAST}, {"text": 1}, {"text": BLAST}))
    done, shown = on_a_terminal(["--json", *jobs, name])
    assert len(done.splitlines()) == 2
    assert "3 records" in shown
    assert f"arconflict: {name}:2: field 'text'" in shown


def test_no_progress_without_tqdm(blast: str) -> None:
    code = "import sys; sys.modules['tqdm'] = None; from arconflict.cli import main; sys.exit(main(sys.argv[1:]))"
    done, shown = on_a_terminal(["--json", blast], [sys.executable, "-c", code])
    assert (len(done.splitlines()), shown) == (1, "")


def test_no_progress_in_a_file(blast: str) -> None:
    assert as_module(["--json", blast]).stderr == b""


class Held:
    """The command in its own group of processes, with its standard input held open."""

    def __init__(self, arguments: list[str]) -> None:
        named = [] if any(argument.endswith(".txt") for argument in arguments) else ["--from", "jsonl"]
        self.process = subprocess.Popen(
            [*MODULE, *arguments, *named],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
            env=environment(),
        )  # fmt: skip
        self.seen = b""

    def __enter__(self) -> "Held":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()

    def give(self, text: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(text.encode("utf-8"))
        self.process.stdin.flush()

    def wait_for(self, wanted: bytes) -> None:
        """Reads until the output has this."""
        assert self.process.stdout
        while wanted not in self.seen:
            read = os.read(self.process.stdout.fileno(), 1 << 16)
            assert read, self.process.stderr and self.process.stderr.read()
            self.seen += read


def children(held: Held) -> list[int]:
    """The processes that the command started."""
    listed = Path(f"/proc/{held.process.pid}/task/{held.process.pid}/children")
    if not listed.exists():
        pytest.skip("no list of a process's children here")
    return [int(child) for child in listed.read_text().split()]


def told_of_death(err: bytes) -> bool:
    """Whether standard error is the one line that a process died."""
    (line,) = err.decode("utf-8").splitlines()
    return line.startswith("arconflict: --jobs: a process died")


def group_is_gone(group: int) -> bool:
    """Whether every process of a group has ended, within ten seconds."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def on_a_terminal(arguments: list[str], command: list[str] = MODULE) -> tuple[bytes, str]:
    """Standard output, and what a terminal that is standard error shows."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 100))
    done = subprocess.run(
        [*command, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs, check=False, timeout=60
    )
    os.close(theirs)
    shown = b"".join(_read(ours))
    os.close(ours)
    return done.stdout, shown.decode("utf-8")


def _read(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            read = os.read(terminal, 1 << 16)
        except OSError:  # the other side is closed
            return
        if not read:
            return
        yield read
