# What the supervisor tells, and how it goes through a task.


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


class Report:
    def __init__(self):
        self.lines = []

    def __call__(self, name, value):
        self.lines.append((name, str(value)))

    def failed(self, broken):
        self.lines = [(name, value) for name, value in self.lines if not name.startswith("iteration")]
        self("error_kind", broken.kind)
        self("error", str(broken))
        self("advice", broken.advice)
        if broken.printed:
            self("printed", broken.printed)

    def text(self):
        return "".join(name + "\t" + escaped(value) + "\n" for name, value in self.lines) + "end\t\n"


def supervise(task, sizes, command, started=lambda worker: lambda: None):
    """One process of the tool, watched from here; the report on it."""
    report = Report()
    worker = Worker(command)
    ended = started(worker)
    try:
        worker.meet()
        report("python", worker.python)
        report("contract", worker.ask("load").get("contract", ""))
        {"calls": task_calls, "recorded": task_recorded, "time": task_time}[task](worker, sizes, report)
        worker._nothing_said()
    except Broken as broken:
        report.failed(broken)
    except (ValueError, TypeError, AttributeError):  # an answer of another form than the worker's
        report.failed(forged("the tool answered for its measurement"))
    finally:
        ended()
        worker.end()
    return report
