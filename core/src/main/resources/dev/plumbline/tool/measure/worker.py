# Part 5 of the harness, inside the tool's process: does what its supervisor orders, one JSON line an order, one JSON line
# an answer. It takes no time and decides nothing: whatever runs here can be changed by the tool. What it tells of the
# tool's doings (mocked calls, traced memory, the shown result) is evidence for people.
import gc


class Channel:
    """The only way to the supervisor. What is printed below sys.stdout goes with the errors."""

    def __init__(self):
        self.process = os.getpid()
        self.source = os.dup(0)
        self.target = os.dup(1)
        os.dup2(2, 1)
        self.rest = b""

    def order(self):
        """The next order; None when the supervisor is gone."""
        self._only_here()
        while b"\n" not in self.rest:
            data = os.read(self.source, 65536)
            if not data:
                return None
            self.rest += data
        line, _, self.rest = self.rest.partition(b"\n")
        return json.loads(line)

    def answer(self, order, fields):
        self._only_here()
        data = (json.dumps(dict(fields, token=order["token"])) + "\n").encode("utf-8", "replace")
        while data:
            data = data[os.write(self.target, data):]

    def _only_here(self):
        if os.getpid() != self.process:
            os._exit(0)  # a child that the tool forked and let return; its parent answers


class Work:
    """The tool, loaded and called as ordered."""

    def __init__(self, subject):
        self.subject = subject
        self.stage = None
        self.call = None
        self.kept = []
        self.called = 0

    def do_load(self, order):
        self.subject.settle()
        self.stage = Stage(self.subject)
        tool = Tool(self.subject)
        install_mocks(self.subject.responses, tool.tool_modules())
        self.call = choose(tool, self.stage)
        return {"contract": self.call.contract}

    def do_call(self, order):
        self.kept = []
        self.kept = [self.call.once(order["input"])]
        self.called += 1
        return {}

    def do_tell(self, order):
        """After a call: its result in full, and whether the next calls need fresh inputs."""
        self.call.check(self.kept[0])
        self.call.note_changes(order["input"])
        return {"results": [stable_text(value) for value in self.kept], "fresh": bool(self.call.fresh)}

    def do_facts(self, order):
        calls = [json.dumps(made, ensure_ascii=True) for made in RECORDER.calls]
        short = [text if len(text) <= LONGEST_CALL else json.dumps({"name": made["name"], "args": ["…"], "kwargs": {}})
                 for text, made in zip(calls, RECORDER.calls)]
        return {"shown": shown(self.kept[0]), "printed": self.stage.sink.text()[:SHOWN], "calls": short,
                "total": RECORDER.total}

    def do_quiet(self, order):
        RECORDER.active = False
        self.stage.sink.keep = self.call.fresh
        gc.collect()
        return {}

    def do_prepare(self, order):
        self.kept = []
        self.call.prepare([tuple(part) for part in order["batch"]])
        return {}

    def do_go(self, order):
        self.kept = self.call.run()
        return {}

    def do_show(self, order):
        return {"hashes": [salted(order["salt"], at, in_form(stable_text(value), order["form"]))
                           for at, value in enumerate(self.kept)]}

    def do_trace(self, order):
        """One call with its allocations traced."""
        import tracemalloc
        RECORDER.active = False
        self.kept = []
        gc.collect()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        self.call.once(order["input"])
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return {"peak": max(0, peak - before)}

    def failure(self, error):
        missed = self.subject.inputs == [None] and self.stage is not None and self.stage.was_read()
        kind, message, advice = failure_of(error, self.subject, self.called > 0, missed)
        printed = ""
        try:
            self.stage.flush()
            printed = self.stage.sink.text()[-SHOWN:]
        except BaseException:  # a replaced stdout may do anything; what was printed is a help, no more
            pass
        return {"failure": [kind, message, advice], "printed": printed}


def shown(value):
    if isinstance(value, Consumed):
        value = {"items": value.head, "count": value.count}
    if isinstance(value, str):
        return value[:SHOWN]
    try:
        return json.dumps(jsonable(value), ensure_ascii=False)[:SHOWN]
    except (TypeError, ValueError, RecursionError):
        return object_text(value)[:SHOWN]


def work_as_ordered(subject_of):
    """Ends the process when the supervisor is gone: no thread and no exit handler of the tool outlives that."""
    channel = Channel()
    work = Work(None)
    while True:
        order = channel.order()
        if order is None:
            os._exit(0)
        try:
            if order["do"] == "hello":
                channel.answer(order, {"python": "%d.%d.%d" % sys.version_info[:3]})
                continue
            if order["do"] == "load":
                work.subject = subject_of()
            fields = getattr(work, "do_" + order["do"])(order)
        except BaseException as error:  # whatever a tool may raise: SystemExit and KeyboardInterrupt too
            fields = work.failure(error)
            error = None
        channel.answer(order, fields)
