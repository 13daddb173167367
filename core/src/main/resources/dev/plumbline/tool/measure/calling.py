# Part 3 of the harness: calls the tool as its contract asks, one call or a batch of them.
import collections.abc
import inspect


class Stage:
    """What surrounds a call: stdin with the input, stdout caught."""

    def __init__(self, subject):
        self.data = [subject.input_text(at).encode("utf-8") for at in range(len(subject.inputs))]
        self._open()
        self.handles = [self._stdin_file(data) for data in self.data]
        self.set(0)

    def _open(self):
        self.sink = Sink()
        self.out = io.TextIOWrapper(io.BufferedWriter(self.sink, 8192), "utf-8", errors="surrogateescape")
        sys.stdout = sys.__stdout__ = self.out

    @staticmethod
    def _stdin_file(data):
        """Descriptor 0 holds the input too, for tools that read it below sys.stdin."""
        try:
            handle = os.memfd_create("input")
        except (AttributeError, OSError):
            import tempfile
            file = tempfile.TemporaryFile()
            handle = os.dup(file.fileno())
        at = 0
        while at < len(data):
            at += os.write(handle, data[at:])
        return handle

    def set(self, at):
        os.dup2(self.handles[at], 0)
        os.lseek(0, 0, 0)
        self.given = io.BytesIO(self.data[at])
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
    fresh = True

    def __init__(self, tool, stage):
        self.tool = tool
        self.stage = stage
        self.batch = []
        self._import_first()

    def _import_first(self):
        """What the program imports is loaded before it is called, as it is for a function."""
        for node in self.tool.tree.body:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else \
                [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
            for name in names:
                try:
                    importlib.import_module(name)
                except Exception:  # the program will say for itself
                    pass

    def once(self, at):
        self.stage.sink.reset(1)
        self.stage.set(at)
        main = types.ModuleType("__main__")
        main.__dict__.update(__file__=self.tool.subject.file, __builtins__=builtins)
        sys.modules["__main__"] = main
        sys.argv = [self.tool.subject.file] + self.tool.subject.arguments
        try:
            exec(self.tool.code, main.__dict__)
        except SystemExit as e:
            if e.code not in (None, 0):
                raise
        self.stage.flush()
        return self.stage.sink.text()

    def prepare(self, batch):
        self.batch = batch

    def run(self):
        kept = []
        for at, count in self.batch:
            for _ in range(count):
                value = self.once(at)
            kept.append(value)
        return kept

    def check(self, printed):
        """A program must print JSON: the whole of what it prints, or its last line."""
        lines = printed.strip().splitlines()
        for text in (printed, lines[-1] if lines else ""):
            try:
                json.loads(text)
                return
            except ValueError:
                continue
        shown = printed.strip()[:200]
        raise Failure("contract", "nothing was called: run as a program it %s"
                      % ("printed no JSON but '%s'" % shown if shown else "printed nothing"),
                      "give it a function or a class with run, execute, _run, __call__ or invoke, name what is to be "
                      "called in `function`, or let the program print its result as JSON")

    def note_changes(self, at):
        return None


class FunctionCall:
    """A function, or the entry of a class, called with the input."""

    contract = "function"

    def __init__(self, function, subject, stage, fit, on_stdin=False):
        self.function = function
        self.on_stdin = on_stdin
        self.subject = subject
        self.stage = stage
        self.fit = fit
        self.fresh = on_stdin
        self.kind = None
        self.loop = None
        self.last = None
        self.batch = []
        sys.argv = [subject.file] + subject.arguments

    def given(self, at):
        return self.fit.arguments({} if self.on_stdin else self.subject.fresh_input(at))

    def once(self, at):
        """One call with a fresh input; finds out what kind of thing it gives, and remembers that for the batches."""
        return self._one(at, self.given(at))

    def _one(self, at, given):
        self.stage.sink.reset(1)
        self.stage.set(at)
        self.last = given
        args, kwargs = given
        value = self.function(*args, **kwargs)
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
        self.stage.flush()
        return self.stage.sink.text() if self.on_stdin and value is None else value

    def _loop(self):
        if self.loop is None:
            import asyncio
            self.loop = asyncio.new_event_loop()
            asyncio.set_event_loop(self.loop)
        return self.loop

    def note_changes(self, at):
        """After the first call: from now on each call gets a fresh input where the tool changes it."""
        self.fresh = self.fresh or self._changes_its_input(at)

    def _changes_its_input(self, at):
        if self.on_stdin or self.stage.was_read():
            return True
        try:
            now = self.fit.input_of(*self.last)
            return json.dumps(self.subject.fresh_input(at), sort_keys=True) != json.dumps(now, sort_keys=True)
        except (TypeError, ValueError):
            return True  # something that is no JSON was put in

    def prepare(self, batch):
        """Makes the inputs of a batch, so that this is no part of its time."""
        self.batch = [(at, count, [self.given(at) for _ in range(count)] if self.fresh else self.given(at))
                      for at, count in batch]

    def run(self):
        """The batch; keeps the last result of each part."""
        kept = []
        self.stage.sink.reset(sum(count for _, count, _ in self.batch))
        for at, count, given in self.batch:
            if self.fresh:
                for one in given:
                    value = self._one(at, one)
            else:
                self.stage.set(at)
                value = self._many(given, range(count))
            kept.append(value)
        self.stage.flush()
        return kept

    def _many(self, given, steps):
        function, (args, kwargs) = self.function, given
        if self.kind in ("coroutine", "async generator"):
            return self._loop().run_until_complete(self._many_async(given, steps))
        if self.kind == "generator":
            for _ in steps:
                value = consume(function(*args, **kwargs))
            return value
        for _ in steps:
            value = function(*args, **kwargs)
        return value

    async def _many_async(self, given, steps):
        args, kwargs = given
        for _ in steps:
            value = self.function(*args, **kwargs)
            value = await value if self.kind == "coroutine" else await consume_async(value)
        return value

    def check(self, value):
        return None


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
