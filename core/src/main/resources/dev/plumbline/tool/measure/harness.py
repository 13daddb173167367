# Part 2 of the harness: loads the tool, calls it as its contract asks, measures it.
#
# One process is one task:
#   memory   one recorded call (mocked calls, result, resident size), then one with allocations traced
#   time     a fork: warm-up, then iterations of an inner loop whose length is found automatically; nothing is traced
#
# The contracts:
#   function   `function` of the request, else `main`, else the first public function that takes the input, else a class
#              with `run` (a fresh instance a call); test_input is an object: keyword arguments, else: one argument.
#              A function that takes nothing of it and reads stdin finds it there
#   program    code that reads JSON from stdin and prints JSON; run anew as __main__ for every call, without the start
#              of the interpreter
# Coroutines are awaited in one event loop, generators are consumed. What the tool prints is caught and counted. The
# input is given afresh to every call of a tool that changes it.
#
# The answer goes out on the process's own stdout, one `name<TAB>value` a line (backslash escapes), and is written only
# after the tool has ended.
import ast
import collections
import errno
import gc
import inspect
import linecache
import math
import time
import traceback

CLOCK = time.perf_counter_ns  # bound before the tool can replace it

WARMUP_NS = 100_000_000
ITERATION_NS = 40_000_000
ITERATIONS = 10
FORK_BUDGET_NS = 5_000_000_000
TRACE_BUDGET_NS = 4_000_000_000
LARGEST_OUTPUT = 8 * 1024 * 1024
SHOWN = 2000
LONGEST_CALL = 8000


class Subject:
    """The tool and its input, as texts: nothing of them is ever part of this source."""

    def __init__(self, code, input_text=None, responses_text=None, function=None, file="tool.py"):
        self.code = code
        self.input_text = input_text
        self.responses = json.loads(responses_text) if responses_text else {}
        self.function = function
        self.file = file

    def fresh_input(self):
        return {} if self.input_text is None else json.loads(self.input_text)


class Failure(Exception):
    """The tool did not do its work; `kind` says why, in one word."""

    def __init__(self, kind, message, advice):
        super().__init__(message)
        self.kind = kind
        self.advice = advice


class OutputLimit(BaseException):
    """The tool prints without end; no `except Exception` of it may stop this."""


class Sink(io.RawIOBase):
    """Where the tool's stdout goes: counted, kept only while someone asks, never more than the limit."""

    def __init__(self):
        self.keep = True
        self.reset(1)

    def reset(self, calls):
        self.parts = []
        self.count = 0
        self.limit = LARGEST_OUTPUT * calls

    def writable(self):
        return True

    def write(self, data):
        size = len(data)
        self.count += size
        if self.count > self.limit:
            raise OutputLimit()
        if self.keep:
            self.parts.append(bytes(data))
        return size

    def text(self):
        return b"".join(self.parts).decode("utf-8", "replace")


# ---- Loading -------------------------------------------------------------------------------------------------------


class Tool:
    """The tool's code, compiled, with what can be seen in it before it runs."""

    def __init__(self, subject):
        self.subject = subject
        try:
            self.tree = ast.parse(subject.code, subject.file)
            replaced = self._own_doubles()
            self.tree.body = [node for node in self.tree.body if node not in replaced]
            self.code = compile(self.tree, subject.file, "exec")
        except (SyntaxError, ValueError) as e:
            line = getattr(e, "lineno", None)
            where = " (line %d)" % line if line else ""
            raise Failure("syntax", "%s: %s%s" % (type(e).__name__, getattr(e, "msg", None) or e, where),
                          "the code is no valid Python %d.%d; correct that line" % sys.version_info[:2]) from None
        lines = subject.code.splitlines(True)
        linecache.cache[subject.file] = (len(subject.code), None, lines, subject.file)

    def _own_doubles(self):
        """Definitions of call_tool and its like beside the tool proper: the mocks stand in for them."""
        doubles = [node for node in self.tree.body if is_function(node) and node.name in OTHER_TOOLS]
        others = [node for node in self.tree.body
                  if (is_function(node) or isinstance(node, ast.ClassDef)) and node not in doubles]
        wanted = (self.subject.function or "").split(".")[0]
        return [node for node in doubles if others and node.name != wanted]

    def tool_modules(self):
        """Modules that call_tool and its like are taken from."""
        found = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module and any(a.name in OTHER_TOOLS for a in node.names):
                found.add(node.module)
            if isinstance(node, ast.Import):
                for alias in node.names:
                    name = (alias.asname or alias.name).split(".")[0]
                    if any(isinstance(use, ast.Attribute) and use.attr in OTHER_TOOLS and root_name(use) == name
                           for use in ast.walk(self.tree)):
                        found.add(alias.name)
        return sorted(found)

    def functions(self):
        names = [node.name for node in self.tree.body if is_function(node)]
        names += [target.id for node in self.tree.body
                  if isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda)
                  for target in node.targets if isinstance(target, ast.Name)]
        names = [name for name in names if not name.startswith("_")]
        proper = [name for name in names if name not in OTHER_TOOLS]
        return proper or names

    def classes(self):
        return [node.name for node in self.tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
                and any(is_function(member) and member.name == "run" for member in node.body)]

    def reads_stdin_at_once(self):
        """Whether importing it would already read stdin."""
        return any(reads_stdin(node) for node in self.tree.body
                   if not is_function(node) and not isinstance(node, ast.ClassDef) and not is_main_guard(node))

    def finds_input_on_stdin(self, function):
        """Whether this function reads stdin; of `main`, whether anything does that it may call."""
        return any(reads_stdin(node) for node in self.tree.body
                   if function == "main" or getattr(node, "name", "") == function.split(".")[0])

    def is_guarded_program(self):
        return any(is_main_guard(node) for node in self.tree.body) and reads_stdin(self.tree)


def is_function(node):
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def is_main_guard(node):
    return (isinstance(node, ast.If) and isinstance(node.test, ast.Compare)
            and any(isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test)))


def root_name(node):
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def reads_stdin(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "stdin":
            return True
        if isinstance(node, ast.Name) and node.id in ("stdin", "fileinput"):
            return True
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            first = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
            if node.func.id == "input" or (node.func.id == "open" and first in (0, "/dev/stdin")):
                return True
    return False


# ---- Calling -------------------------------------------------------------------------------------------------------


class Stage:
    """What surrounds a call: stdin with the input, stdout caught."""

    def __init__(self, subject):
        self.data = (subject.input_text if subject.input_text is not None else "{}").encode("utf-8")
        self._open()
        self._stdin_file()
        self.set()

    def _open(self):
        self.sink = Sink()
        self.out = io.TextIOWrapper(io.BufferedWriter(self.sink, 8192), "utf-8", errors="surrogateescape")
        sys.stdout = sys.__stdout__ = self.out

    def _stdin_file(self):
        """Descriptor 0 holds the input too, for tools that read it below sys.stdin."""
        try:
            handle = os.memfd_create("input")
        except (AttributeError, OSError):
            import tempfile
            handle = tempfile.TemporaryFile().fileno()
            handle = os.dup(handle)
        at = 0
        while at < len(self.data):
            at += os.write(handle, self.data[at:])
        os.dup2(handle, 0)
        os.close(handle)

    def set(self):
        os.lseek(0, 0, 0)
        self.given = io.BytesIO(self.data)
        sys.stdin = io.TextIOWrapper(self.given, "utf-8")
        if self.out.closed:  # the tool closed it
            self._open()
        sys.stdout = self.out

    def was_read(self):
        """Whether the tool took something of stdin, so that the next call would find it empty."""
        return self.given.closed or self.given.tell() > 0 or os.lseek(0, 0, os.SEEK_CUR) > 0

    def flush(self):
        if not self.out.closed:
            self.out.flush()


class ProgramCall:
    """The code run as __main__."""

    contract = "program"

    def __init__(self, tool, stage):
        self.tool = tool
        self.stage = stage
        self.ready = None

    def prepare(self):
        self.stage.set()
        self.ready = types.ModuleType("__main__")
        self.ready.__dict__.update(__file__=self.tool.subject.file, __builtins__=builtins)
        sys.modules["__main__"] = self.ready
        sys.argv = [self.tool.subject.file]

    def go(self):
        try:
            exec(self.tool.code, self.ready.__dict__)
        except SystemExit as e:
            if e.code not in (None, 0):
                raise
        self.stage.flush()

    def timed(self, calls):
        total = 0
        for _ in range(calls):
            self.stage.sink.reset(1)
            self.prepare()
            start = CLOCK()
            self.go()
            total += CLOCK() - start
        return total

    def result(self):
        return self.stage.sink.text()


class FunctionCall:
    """A function, or the run of a class, called with the input."""

    contract = "function"

    def __init__(self, function, subject, stage, injected, on_stdin=False):
        self.function = function
        self.on_stdin = on_stdin
        self.subject = subject
        self.stage = stage
        self.injected = injected
        self.fresh = False
        self.kind = None
        self.loop = None
        self.value = None
        self.prepare()

    def prepare(self):
        self.stage.set()
        given = {} if self.on_stdin else self.subject.fresh_input()
        self.args, self.kwargs = ((), dict(given)) if isinstance(given, dict) else ((given,), {})
        self.kwargs.update(self.injected)

    def go(self):
        """One call; finds out what kind of thing it gives, and remembers that for the loops."""
        value = self.function(*self.args, **self.kwargs)
        if inspect.iscoroutine(value):
            self.kind = "coroutine"
            value = self._loop().run_until_complete(value)
        elif inspect.isasyncgen(value):
            self.kind = "async generator"
            value = self._loop().run_until_complete(consume_async(value))
        elif isinstance(value, collections.abc.Iterator):
            self.kind = "generator"
            value = consume(value)
        else:
            self.kind = "value"
        self.value = value
        self.stage.flush()

    def _loop(self):
        if self.loop is None:
            import asyncio
            self.loop = asyncio.new_event_loop()
            asyncio.set_event_loop(self.loop)
        return self.loop

    def changes_its_input(self):
        if self.on_stdin or self.stage.was_read():
            return True
        before = self.subject.fresh_input()
        now = dict(self.kwargs) if isinstance(before, dict) else self.args[0]
        if isinstance(now, dict):
            for name in self.injected:
                now.pop(name, None)
        try:
            return json.dumps(before, sort_keys=True) != json.dumps(now, sort_keys=True)
        except (TypeError, ValueError):
            return True  # something that is no JSON was put in

    def timed(self, calls):
        """Nanoseconds of that many calls."""
        if self.fresh:
            return sum(self._one_fresh() for _ in range(calls))
        self.stage.sink.reset(calls)
        self.stage.set()
        function, args, kwargs, steps = self.function, self.args, self.kwargs, range(calls)
        if self.kind in ("coroutine", "async generator"):
            work = self._batch(steps)
            start = CLOCK()
            self._loop().run_until_complete(work)
        elif self.kind == "generator":
            start = CLOCK()
            for _ in steps:
                consume(function(*args, **kwargs))
        else:
            start = CLOCK()
            for _ in steps:
                function(*args, **kwargs)
        self.stage.flush()
        return CLOCK() - start

    async def _batch(self, steps):
        if self.kind == "coroutine":
            for _ in steps:
                await self.function(*self.args, **self.kwargs)
        else:
            for _ in steps:
                await consume_async(self.function(*self.args, **self.kwargs))

    def _one_fresh(self):
        self.stage.sink.reset(1)
        self.prepare()
        start = CLOCK()
        self.go()
        return CLOCK() - start

    def result(self):
        return self.stage.sink.text() if self.on_stdin and self.value is None else self.value


class Consumed:
    """The first items of a generator, and how many there were."""

    def __init__(self, head, count):
        self.head = head
        self.count = count


def consume(items):
    head = []
    count = 0
    for count, item in enumerate(items, 1):
        if count <= 10:
            head.append(item)
    return Consumed(head, count)


async def consume_async(items):
    head = []
    count = 0
    async for item in items:
        count += 1
        if count <= 10:
            head.append(item)
    return Consumed(head, count)


def fitting(function, given):
    """The parameters to inject when the function takes the input, else None and why not."""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return {}, ""  # a builtin: it will say for itself
    args, kwargs = ((), dict(given)) if isinstance(given, dict) else ((given,), {})
    injected = {name: other_tool(name) for name, parameter in signature.parameters.items()
                if name in OTHER_TOOLS and name not in kwargs and parameter.kind is not parameter.VAR_KEYWORD
                and parameter.kind is not parameter.VAR_POSITIONAL}
    try:
        signature.bind(*args, **kwargs, **injected)
        return injected, ""
    except TypeError as e:
        return None, "%s%s: %s" % (getattr(function, "__name__", "the function"), signature, e)


def choose(tool, stage):
    """The call that the contract asks for."""
    subject = tool.subject
    given = subject.fresh_input()
    has_input = subject.input_text is not None and given != {}
    candidates = tool.functions()
    if not subject.function and tool.reads_stdin_at_once():
        return ProgramCall(tool, stage)
    if not subject.function and not candidates and not tool.classes():
        return ProgramCall(tool, stage)
    program = tool.is_guarded_program()
    if not subject.function and program and not has_input:
        return ProgramCall(tool, stage)
    module = load_module(tool)
    if subject.function:
        return named(tool, module, stage, given)
    why = ""
    for name in sorted(candidates, key=lambda name: name != "main") + tool.classes():
        function = entry(module, name)
        injected, complaint = fitting(function, given)
        if injected is not None:
            return FunctionCall(function, subject, stage, injected)
        why = why or complaint
        if not program and tool.finds_input_on_stdin(name):
            injected, _ = fitting(function, {})
            if injected is not None:
                return FunctionCall(function, subject, stage, injected, on_stdin=True)
    if program:
        return ProgramCall(tool, stage)
    raise Failure("input", "test_input does not fit " + why, "name the fields of test_input like the parameters")


def named(tool, module, stage, given):
    name = tool.subject.function
    function = entry(module, name)
    if function is None:
        known = ", ".join(tool.functions() + tool.classes()) or "none"
        raise Failure("contract", "the tool has no function '%s'" % name, "name one of its functions: " + known)
    injected, complaint = fitting(function, given)
    if injected is None and tool.finds_input_on_stdin(name):
        injected, _ = fitting(function, {})
        if injected is not None:
            return FunctionCall(function, tool.subject, stage, injected, on_stdin=True)
    if injected is None:
        raise Failure("input", "test_input does not fit " + complaint,
                      "name the fields of test_input like the parameters")
    return FunctionCall(function, tool.subject, stage, injected)


def entry(module, name):
    """The function of a name; of a class its `run`, on a fresh instance a call; None when there is none."""
    owner = module
    for word in name.split("."):
        before, owner = owner, getattr(owner, word, None)
    if inspect.isclass(owner):
        return run_of(owner, "run") if hasattr(owner, "run") else owner
    if inspect.isclass(before) and callable(owner):
        return run_of(before, name.split(".")[-1])
    return owner if callable(owner) else None


def run_of(kind, method):
    function = getattr(kind, method)
    if not inspect.isfunction(function):
        return function  # a static or class method needs no instance

    def run(*args, **kwargs):
        return getattr(kind(), method)(*args, **kwargs)

    signature = inspect.signature(function)
    run.__signature__ = signature.replace(parameters=list(signature.parameters.values())[1:])
    run.__name__ = kind.__name__ + "." + method
    return run


def load_module(tool):
    module = types.ModuleType("tool")
    module.__file__ = tool.subject.file
    sys.modules["tool"] = module
    exec(tool.code, module.__dict__)
    return module


# ---- Measuring -----------------------------------------------------------------------------------------------------


def task_memory(call, report):
    """One recorded call, then one whose allocations are traced."""
    call.prepare()
    start = CLOCK()
    call.go()
    took = CLOCK() - start
    report("first_ms", took / 1e6)
    resident = peak_resident_kb()
    if resident:
        report("peak_resident_kb", resident)
    report("result", shown(call.result()))
    report("printed", call.stage.sink.text()[:SHOWN])
    for made in RECORDER.calls:
        text = json.dumps(made, ensure_ascii=True)
        report("call", text if len(text) <= LONGEST_CALL else json.dumps({"name": made["name"], "args": ["…"], "kwargs": {}}))
    report("calls", RECORDER.total)
    RECORDER.active = False
    if took > TRACE_BUDGET_NS:
        return  # tracing slows several times; unknown is better than a time-out
    import tracemalloc
    call.value = None
    call.stage.sink.reset(1)
    call.prepare()
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    call.go()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    report("peak_traced_bytes", max(0, peak - before))


def peak_resident_kb():
    """VmHWM is of this program alone; ru_maxrss may still be that of the process that started it."""
    try:
        with open("/proc/self/status") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1])
    except OSError:
        pass
    try:
        import resource
        size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return size // 1024 if sys.platform == "darwin" else size
    except ImportError:
        return None


def task_time(call, report):
    """A fork: milliseconds an operation, one value an iteration."""
    RECORDER.active = False
    began = CLOCK()
    call.prepare()
    start = CLOCK()
    call.go()
    first = CLOCK() - start
    call.stage.sink.keep = False
    report("first_ms", first / 1e6)
    if first > FORK_BUDGET_NS:
        report("loops", 1)
        report("iteration_ms", first / 1e6)
        return
    if isinstance(call, FunctionCall):
        call.fresh = call.changes_its_input()
    loops = warm_up(call, first)
    report("loops", loops)
    gc.collect()
    for done in range(ITERATIONS):
        report("iteration_ms", call.timed(loops) / loops / 1e6)
        if CLOCK() - began > FORK_BUDGET_NS:
            break


def warm_up(call, first):
    """Calls it until the caches are warm; gives how many calls make an iteration long enough to be timed."""
    loops = 1
    spent = 0
    each = first
    while spent < WARMUP_NS:
        took = call.timed(loops)
        spent += took
        each = max(1, took / loops)
        if took < ITERATION_NS / 4:
            loops *= 2
    return max(1, math.ceil(ITERATION_NS / each))


def shown(value):
    if isinstance(value, Consumed):
        value = {"items": value.head, "count": value.count}
    if isinstance(value, str):
        return value[:SHOWN]
    try:
        return json.dumps(jsonable(value), ensure_ascii=False)[:SHOWN]
    except (TypeError, ValueError, RecursionError):
        return object_text(value)[:SHOWN]


# ---- Failures ------------------------------------------------------------------------------------------------------


def failure_of(error, subject, succeeded, missed_input=False):
    """What went wrong as kind, message and advice; succeeded tells whether a call before did not fail, missed_input that
    it read stdin and there was no input."""
    if isinstance(error, Failure):
        return error.kind, str(error), error.advice
    try:
        text = str(error)
    except Exception:  # the tool's own exception class may do anything
        text = ""
    lines = [
        at.lineno for at in traceback.extract_tb(error.__traceback__) if at.filename == subject.file]
    where = " (line %d of the tool)" % lines[-1] if lines else ""
    message = ("%s: %s" % (type(error).__name__, text) if text else type(error).__name__)[:SHOWN] + where
    kind, advice = kind_of(error)
    if missed_input and kind in ("tool", "input") and isinstance(error, (EOFError, ValueError, LookupError, TypeError)):
        kind = "input"
        advice = "it reads stdin, where no test_input leaves nothing but {}: give as test_input what it expects there, " \
            "as JSON"
    if succeeded:
        message += ", in a later call; the first one succeeded"
        advice = "it is called many times in one process: does it keep state between calls, or use something up? " + advice
    return kind, message, advice


FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM, errno.ENETUNREACH, errno.ENETDOWN, errno.EFBIG,
             errno.EADDRNOTAVAIL)


def outside(path):
    """Whether a path leads out of the folder of the run."""
    if not isinstance(path, (str, bytes)) or not path:
        return False
    here = os.path.realpath(os.getcwd())
    there = os.path.realpath(os.fsdecode(os.path.expanduser(path)))
    return not (there == here or there.startswith(here + os.sep))


def kind_of(error):
    if isinstance(error, MemoryError):
        return "memory", "it needs more memory than a run may have; work in smaller pieces"
    if isinstance(error, OutputLimit):
        return "output", "it prints more than %d MiB in one call; print the result only" % (LARGEST_OUTPUT >> 20)
    if isinstance(error, ImportError):
        name = getattr(error, "name", None) or "the module"
        return "dependency", "install %s for the Python that runs tools, or do without it" % name
    if isinstance(error, SystemExit):
        return "exit", "a function must return its result, it may not end its process; a program that fails says why in " \
            "what it prints"
    if isinstance(error, (EOFError, json.JSONDecodeError)) and not RECORDER.total:
        return "input", "it expects another input; check test_input"
    if isinstance(error, OSError) and error.errno == errno.EAGAIN or "can't start new thread" in str(error):
        return "processes", "it starts more processes or threads than a run may have"
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "sandbox", "it writes more than its temporary folder holds; write less"
    if isinstance(error, FileNotFoundError) and outside(error.filename):
        return "sandbox", "a run sees no files but its own temporary folder; give it what it needs in test_input"
    if isinstance(error, OSError) and (error.errno in FORBIDDEN or type(error).__name__ == "gaierror"):
        return "sandbox", "the sandbox allows no network and no writing outside its temporary folder"
    if RECORDER.total and isinstance(error, (KeyError, TypeError, AttributeError, ValueError, IndexError)):
        return "mock", "it stumbled after a mocked call; say in mock_responses what that call answers"
    return "tool", "the tool itself raised this; try it by hand with the same test_input"


# ---- The process ---------------------------------------------------------------------------------------------------


class Report:
    def __init__(self):
        self.process = os.getpid()
        self.channel = os.dup(1)
        os.dup2(2, 1)  # what is printed below sys.stdout goes with the errors
        self.lines = []

    def __call__(self, name, value):
        self.lines.append(name + "\t" + escaped(str(value)))

    def send(self):
        if os.getpid() != self.process:
            return  # a child that the tool forked and let return; its parent answers
        data = ("\n".join(self.lines) + "\nend\t\n").encode("utf-8", "replace")
        while data:
            data = data[os.write(self.channel, data):]


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def run_task(task, subject):
    """Does one task and ends the process: no thread and no exit handler of the tool outlives its answer."""
    report = Report()
    report("python", "%d.%d.%d" % sys.version_info[:3])
    code = 0
    call = stage = None
    try:
        stage = Stage(subject)
        tool = Tool(subject)
        install_mocks(subject.responses, tool.tool_modules())
        call = choose(tool, stage)
        report("contract", call.contract)
        {"memory": task_memory, "time": task_time}[task](call, report)
    except BaseException as error:  # whatever a tool may raise: SystemExit and KeyboardInterrupt too
        succeeded = any(line.startswith(("first_ms\t", "calls\t")) for line in report.lines)
        missed_input = subject.input_text is None and stage is not None and stage.was_read()
        kind, message, advice = failure_of(error, subject, succeeded, missed_input)
        error = None
        call = None
        report("error_kind", kind)
        report("error", message)
        report("advice", advice)
        code = 3
    report.send()
    os._exit(code)
