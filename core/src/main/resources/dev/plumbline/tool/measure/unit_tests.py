# Part 3, for unit tests: runs the tests of a tool with pytest or unittest, whichever they are written for.
#
# The tests import the tool as `tool`, and as its tool_id where that is a name; its public names are there without an
# import too. The mocks are in place. The answer has the form of the other tasks.
#
# usage: harness.py pytest|unittest


def beside(name):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return file.read()


def make_importable(tool, tool_id):
    module = load_module(tool)
    if tool_id and tool_id.isidentifier():
        sys.modules[tool_id] = module
    for name, value in module.__dict__.items():
        if not name.startswith("_") and not hasattr(builtins, name):
            setattr(builtins, name, value)


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
    pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:capture", "--no-header", "--rootdir", folder, folder],
                plugins=[counting])
    report("passed", counting.passed)
    report("failed", counting.failed)
    report("skipped", counting.skipped)
    for text in counting.failures[:20]:
        report("failure", text)


def run_tests(runner):
    import tempfile
    report = Report()
    report("python", "%d.%d.%d" % sys.version_info[:3])
    subject = Subject(beside("tool.txt"), None, beside("responses.json"))
    code = 0
    try:
        sys.stdout = sys.stderr
        tool = Tool(subject)
        install_mocks(subject.responses, tool.tool_modules())
        make_importable(tool, beside("tool_id.txt"))
        folder = tempfile.mkdtemp()
        with open(os.path.join(folder, "test_tool.py"), "w", encoding="utf-8") as file:
            file.write(beside("tests.txt"))
        {"pytest": with_pytest, "unittest": with_unittest}[runner](folder, report)
    except BaseException as error:  # whatever the tests or the tool raise
        kind, message, advice = failure_of(error, subject)
        report("error_kind", kind)
        report("error", message)
        report("advice", advice)
        code = 3
    sys.stderr.flush()
    report.send()
    os._exit(code)


if __name__ == "__main__":
    run_tests(sys.argv[1])
