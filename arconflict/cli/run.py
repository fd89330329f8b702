"""Records through extraction to the sink: one after another or in several processes, always in their order."""

from collections.abc import Generator, Iterator

from arconflict.cli.interrupts import Interrupts
from arconflict.cli.processes import in_processes
from arconflict.cli.progress import Progress
from arconflict.cli.records import Fault, Record
from arconflict.cli.sinks import Sink
from arconflict.cli.task import Answer, Task, answer

OK, FAILED = 0, 1


def run(records: Iterator[Record | Fault], task: Task, jobs: int, sink: Sink, progress: Progress) -> int:
    """Writes every record that can be read and names the others; the exit code."""
    code = OK
    with Interrupts() as stop:
        answers = _one_by_one(records, task, stop) if jobs == 1 else in_processes(records, task, jobs, stop)
        try:
            for found in answers:
                if isinstance(found, Fault):
                    code = FAILED
                    progress.complain(f"{found.where}: {found.why}")
                else:
                    sink.put(found)
                progress.step()
        except KeyboardInterrupt:
            code = stop.exit_code
        finally:
            answers.close()
        sink.close()
    return code


def _one_by_one(records: Iterator[Record | Fault], task: Task, stop: Interrupts) -> Generator[Answer, None, None]:
    while True:
        with stop.may_stop():
            item = next(records, None)
            found = answer(task, item) if isinstance(item, Record) else item
        if found is None:
            return
        yield found
