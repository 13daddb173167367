# Part 6, for unit tests: runs the tests of a tool with pytest or unittest, whichever they are written for.
#
# The tests import the tool as `tool`, and as its tool_id where that is a name; its public names are there without an
# import too. The mocks are in place.
#
#   apart      the tool lives in a process of its own, whose code never runs here; this process cannot be looked into from
#              there. What passes so, is proven
#   together   the tool lives in this process, as in any test run: it can change whatever judges it. Asked only where tests
#              need that; what passes so, is told and not proven
#
# usage: harness.py pytest|unittest apart|together
import subprocess
import sys as _sys


class Report:
    """One `name<TAB>value` a line; nobody but this process holds the channel."""

    def __init__(self):
        self.process = os.getpid()
        self.channel = os.dup(1)
        os.dup2(2, 1)
        self.lines = []

    def __call__(self, name, value):
        text = str(value).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
        self.lines.append(name + "\t" + text)

    def send(self):
        if os.getpid() != self.process:
            return  # a child that was forked and let return; its parent answers
        data = ("\n".join(self.lines) + "\nend\t\n").encode("utf-8", "replace")
        while data:
            data = data[os.write(self.channel, data):]


def hidden():
    """Whether this process is closed to others of the same user: its memory and its descriptors."""
    try:
        import ctypes
        libc = ctypes.CDLL(None)
        with open("/proc/self/status") as status:
            rights = [int(line.split()[1], 16) for line in status if line.startswith("CapEff:")]
        return libc.prctl(4, 0, 0, 0, 0) == 0 and libc.prctl(3, 0, 0, 0, 0) == 0 and rights == [0]
    except Exception:  # another system
        return False


class Apart:
    """The tool, in a process of its own."""

    def __init__(self):
        self.hidden = hidden()
        here = os.path.dirname(os.path.abspath(__file__))
        self.process = subprocess.Popen([sys.executable, os.path.join(here, "hosted.py")], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, close_fds=True)
        self.peer = Peer(self.process.stdout.fileno(), self.process.stdin.fileno(), careful=True)
        told = self.peer.receive()
        if told[0] == "failed":
            raise Failure(*[str(part) for part in told[1]])
        self.names = [str(name) for name in told[1]]
        self.module = self.peer.decode(told[2])

    def make_importable(self, tool_id, siblings):
        names = ["tool"] + ([tool_id] if tool_id and tool_id.isidentifier() else [])
        for name in names:
            sys.modules[name] = self.module
        sys.meta_path.insert(0, OnTheOtherSide(self.peer, siblings))
        for name in self.names:
            if not hasattr(builtins, name):
                setattr(builtins, name, self.peer.ask("get", self.module, name))


class OnTheOtherSide:
    """Libraries that are mocked, and modules beside the tool, are those of the tool's process."""

    def __init__(self, peer, siblings):
        self.peer = peer
        self.siblings = siblings

    def find_spec(self, name, path=None, target=None):
        root = name.split(".")[0]
        return importlib.machinery.ModuleSpec(name, self) if root in FAKES or root in self.siblings else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        _sys.modules[module.__name__] = self.peer.ask("import", module.__name__)


def with_unittest(folder, report):
    import unittest
    suite = unittest.defaultTestLoader.discover(folder, pattern="test_*.py", top_level_dir=folder)
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=0).run(suite)
    bad = [(str(case), text) for case, text in result.failures + result.errors]
    bad += [(str(case), "unexpected success") for case in result.unexpectedSuccesses]
    report("passed", max(0, result.testsRun - len(bad) - len(result.skipped)))
    report("failed", len(bad))
    report("skipped", len(result.skipped))
    for case, text in bad[:20]:
        report("failure", case.split(" ")[0] + ": " + (text.strip().splitlines() or [""])[-1])


class Counting:
    """Counts what pytest reports."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.failures = []

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed += 1
            self._keep(report)
        elif report.skipped:
            self.skipped += 1
        elif report.when == "call":
            self.passed += 1

    def pytest_collectreport(self, report):
        if report.failed:
            self.failed += 1
            self._keep(report)

    def _keep(self, report):
        lines = [line[2:] for line in str(report.longrepr).splitlines() if line.startswith("E ")]
        where = report.nodeid.split("::")[-1] or "collecting"
        self.failures.append(where + ": " + (lines[0].strip() if lines else str(report.longrepr)[-200:]))


def with_pytest(folder, report):
    try:
        import pytest
    except ImportError:
        raise Failure("dependency", "the tests are written for pytest, which is not installed",
                      "install pytest for the Python that runs tools, or write the tests with unittest") from None
    counting = Counting()
    code = pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:capture", "--no-header", "--rootdir", folder,
                        "--import-mode=importlib", os.path.join(folder, "test_tool.py")], plugins=[counting])
    if code not in (0, 1, 5) and not counting.failed:
        raise Failure("exit", "pytest ended early, with code %d" % code, "a test may not end the run")
    report("passed", counting.passed)
    report("failed", counting.failed)
    report("skipped", counting.skipped)
    for text in counting.failures[:20]:
        report("failure", text)


def load_together(subject, tool_id):
    subject.settle()
    sys.stdout = sys.stderr
    tool = Tool(subject)
    install_mocks(subject.responses, tool.tool_modules())
    module = load_module(tool)
    if tool_id and tool_id.isidentifier():
        sys.modules[tool_id] = module
    for name, value in module.__dict__.items():
        if not name.startswith("_") and not hasattr(builtins, name):
            setattr(builtins, name, value)


def run_tests(runner, way):
    report = Report()
    report("python", "%d.%d.%d" % sys.version_info[:3])
    subject = subject_beside()
    code = 0
    try:
        if way == "apart":
            apart = Apart()
            sys.stdout = sys.stderr
            apart.make_importable(file_text("tool_id.txt"),
                                  [name[:-3] for name in subject.files if name.endswith(".py")])
        else:
            load_together(subject, file_text("tool_id.txt"))
        folder = os.path.dirname(os.path.abspath(__file__))
        {"pytest": with_pytest, "unittest": with_unittest}[runner](folder, report)
        if way == "apart":
            report("hidden", apart.hidden)
            report("doubts", apart.peer.doubts)
    except BaseException as error:  # whatever the tests or the tool raise
        if isinstance(error, Gone):
            error = Failure("exit", "the tool ended its process before its tests were done",
                            "the tool must return; it may not end its process")
        kind, message, advice = failure_of(error, subject)
        report("error_kind", kind)
        report("error", message)
        report("advice", advice)
        code = 3
    sys.stderr.flush()
    report.send()
    os._exit(code)


if __name__ == "__main__":
    run_tests(sys.argv[1], sys.argv[2])
