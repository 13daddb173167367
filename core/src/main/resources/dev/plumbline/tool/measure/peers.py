# Two processes that call each other: the tests on one side, the tool on the other. What is plain data crosses as data, what
# is not stays where it is and is called from afar. So the tool's code never runs where the tests are judged.
#
# The side of the tests is careful: it answers only for what a test handed over, gives away nothing with an underscore and
# no frame, and makes only things of a short list from what it is sent.
import base64
import inspect

PLAIN = (bool, int, str)
COMPARISONS = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__contains__")
OPERATIONS = COMPARISONS + (
    "__len__", "__iter__", "__next__", "__getitem__", "__setitem__", "__delitem__", "__str__", "__repr__", "__bool__",
    "__enter__", "__exit__", "__int__", "__float__", "__index__", "__add__", "__radd__", "__sub__", "__rsub__", "__mul__",
    "__rmul__", "__truediv__", "__rtruediv__", "__mod__", "__neg__", "__abs__", "__fspath__", "__dir__")
NAMES = ("__name__", "__doc__", "__module__", "__qualname__", "__version__", "__file__")
INSIDES = ("gi_", "cr_", "ag_", "tb_", "f_", "co_", "func_")
MADE_OF_PARTS = {"datetime": ("datetime", "date", "time", "timedelta", "timezone"), "decimal": ("Decimal",),
                 "fractions": ("Fraction",), "uuid": ("UUID",), "pathlib": ("PosixPath", "PurePosixPath")}
KNOWN = ("builtins", "json", "json.decoder", "subprocess", "asyncio", "asyncio.exceptions", "decimal", "urllib.error",
         "socket", "binascii", "re", "csv", "datetime", "fractions", "uuid", "pathlib", "collections", "typing", "zipfile")


class Gone(BaseException):
    """The other side ended; no `pytest.raises(Exception)` of a test may take that for its error."""


class RemoteError:
    """Marks what an exception of the other side said, where its class was made here."""

    def __str__(self):
        return getattr(self, "_text", "") or ""


class Remote:
    """Something that lives on the other side."""

    __slots__ = ("_peer", "_number", "_kind")

    def __init__(self, peer, number, kind):
        object.__setattr__(self, "_peer", peer)
        object.__setattr__(self, "_number", number)
        object.__setattr__(self, "_kind", kind)

    def __getattr__(self, name):
        if name.startswith("__") and name not in NAMES:
            raise AttributeError(name)
        return self._peer.ask("get", self, name)

    def __setattr__(self, name, value):
        self._peer.ask("set", self, name, value)

    def __delattr__(self, name):
        self._peer.ask("del", self, name)

    def __call__(self, *args, **kwargs):
        return self._peer.call(self, args, kwargs)

    def __hash__(self):
        return self._number

    def __instancecheck__(self, value):
        return isinstance(value, Remote) and self._peer.ask("isinstance", value, self)

    def __subclasscheck__(self, value):
        return isinstance(value, Remote) and self._peer.ask("issubclass", value, self)

    def __await__(self):
        return self._peer.ask("await", self)
        yield


def operation(name):
    def operate(self, *args):
        return self._peer.operate(self, name, args)
    return operate


for _name in OPERATIONS:
    setattr(Remote, _name, operation(_name))


def known(value):
    """The name of a class or function that both sides have."""
    module, name = getattr(value, "__module__", None), getattr(value, "__name__", None)
    if module in KNOWN and isinstance(name, str) and isinstance(value, (type, types.BuiltinFunctionType)) \
            and getattr(sys.modules.get(module), name, None) is value:
        return module, name
    return None


class Peer:
    """One end. `careful`: the other side is not to be trusted."""

    def __init__(self, source, target, careful):
        self.source = source
        self.target = target
        self.careful = careful
        self.rest = b""
        self.own = {}
        self.numbers = {}
        self.seen = {}
        self.doubts = 0
        self.process = os.getpid()

    # -- what crosses

    def encode(self, value):
        kind = type(value)
        if value is None or kind in PLAIN:
            return ["d", value]
        if kind is float:
            return ["f", repr(value)]
        if kind in (bytes, bytearray):
            return [kind.__name__, base64.b64encode(value).decode()]
        if kind in (list, tuple, set, frozenset):
            return [kind.__name__, [self.encode(item) for item in value]]
        if kind is dict:
            return ["dict", [[self.encode(key), self.encode(item)] for key, item in value.items()]]
        if isinstance(value, Remote):
            return ["own", value._number]
        if isinstance(value, type) and "_remote" in value.__dict__:
            return ["own", value._remote]
        if kind.__name__ in MADE_OF_PARTS.get(kind.__module__, MADE_OF_PARTS.get(kind.__module__.split(".")[0], ())):
            args = [str(value)] if kind.__module__.split(".")[0] in ("uuid", "pathlib", "decimal") \
                else list(value.__reduce__()[1])
            return ["made", kind.__module__.split(".")[0], kind.__name__, [self.encode(arg) for arg in args]]
        name = known(value)
        if name:
            return ["known", *name]
        if self.careful and isinstance(value, types.ModuleType):
            raise TypeError("a module is not given to the tool")
        number = self.number(value)
        if isinstance(value, type) and issubclass(value, BaseException):
            return ["error class", number, value.__name__, [self.encode(base) for base in value.__bases__]]
        return ["ref", number, "coroutine" if inspect.iscoroutine(value) else "object"]

    def number(self, value):
        if id(value) not in self.numbers:
            self.numbers[id(value)] = len(self.own)
            self.own[len(self.own)] = value
        return self.numbers[id(value)]

    def decode(self, told):
        kind, rest = told[0], told[1:]
        if kind == "d":
            return rest[0]
        if kind == "f":
            return float(rest[0])
        if kind in ("bytes", "bytearray"):
            return {"bytes": bytes, "bytearray": bytearray}[kind](base64.b64decode(rest[0]))
        if kind in ("list", "tuple", "set", "frozenset"):
            make = {"list": list, "tuple": tuple, "set": set, "frozenset": frozenset}[kind]
            return make(self.decode(item) for item in rest[0])
        if kind == "dict":
            return {self.decode(key): self.decode(item) for key, item in rest[0]}
        if kind == "own":
            return self.own[rest[0]]
        if kind == "made":
            module, name = rest[0], rest[1]
            if name not in MADE_OF_PARTS[module]:
                raise TypeError(name)
            return getattr(importlib.import_module(module), name)(*[self.decode(arg) for arg in rest[2]])
        if kind == "known":
            return self._known(rest[0], rest[1])
        if kind == "error class":
            return self._error_class(*rest)
        return self._remote(rest[0], rest[1])

    @staticmethod
    def _known(module, name):
        found = getattr(importlib.import_module(module), name) if module in KNOWN else None
        if not isinstance(found, (type, types.BuiltinFunctionType)):
            raise TypeError(name)
        return found

    def _error_class(self, number, name, bases):
        if number not in self.seen:
            real = [base for base in map(self.decode, bases) if isinstance(base, type)]
            self.seen[number] = type(str(name), tuple([RemoteError] + real) if real and not issubclass(
                real[0], RemoteError) else tuple(real), {"_remote": number, "__module__": "tool"})
        return self.seen[number]

    def _remote(self, number, kind):
        if kind == "coroutine":
            return self._wait_for(Remote(self, number, kind))
        if number not in self.seen:
            self.seen[number] = Remote(self, number, kind)
        return self.seen[number]

    async def _wait_for(self, remote):
        return self.ask("await", remote)

    def encode_error(self, error):
        try:
            text = str(error)
        except BaseException:  # the tool's own class may do anything
            text = ""
        plain = {name: value for name, value in getattr(error, "__dict__", {}).items()
                 if isinstance(value, (str, int, float, bool, type(None), list, dict, tuple)) and name != "__notes__"}
        return [self.encode(type(error)), text, self.encode(list(error.args)), self.encode(plain)]

    def decode_error(self, told):
        kind, text, args, plain = self.decode(told[0]), str(told[1]), self.decode(told[2]), self.decode(told[3])
        if not (isinstance(kind, type) and issubclass(kind, BaseException)):
            return RuntimeError(text)
        try:
            error = kind(*args)
        except BaseException:  # a class with arguments of its own
            error = kind.__new__(kind)
            error.args = tuple(args)
        if isinstance(error, RemoteError):
            error._text = text
        for name, value in plain.items():
            try:
                setattr(error, name, value)
            except AttributeError:
                continue
        return error

    # -- the conversation

    def ask(self, do, *what):
        return self._converse([do] + [self.encode(value) for value in what])[0]

    def call(self, remote, args, kwargs):
        """A call; lists and dictionaries that the other side changed are changed here too."""
        value, changed = self._converse(["call", self.encode(remote), self.encode(list(args)), self.encode(kwargs)])
        for given, now in zip(list(args) + list(kwargs.values()), changed):
            if now is not None:
                now = self.decode(now)
                if type(given) is list and type(now) is list:
                    given[:] = now
                elif type(given) is dict and type(now) is dict:
                    given.clear()
                    given.update(now)
        return value

    def operate(self, remote, name, args):
        if name in COMPARISONS and not all(isinstance(arg, Remote) for arg in args):
            self.doubts += 1  # its word that it equals something is no proof
        return self.ask("op", remote, name, list(args))

    def _converse(self, request):
        self.send(request)
        while True:
            told = self.receive()
            if told[0] == "value":
                return self.decode(told[1]), told[2]
            if told[0] == "error":
                raise self.decode_error(told[1])
            self.serve(told)

    def serve(self, request):
        try:
            answer = ["value"] + self._done(request[0], request[1:])
        except (Gone, MemoryError):
            raise
        except BaseException as error:  # whatever is raised belongs to the one who asked
            answer = ["error", self.encode_error(error)]
        self.send(answer)

    def _done(self, do, what):
        if do == "call":
            function, args, kwargs = (self.decode(part) for part in what)
            before = [json.dumps(part) for part in what[1][1]] + [json.dumps(item) for _, item in what[2][1]]
            value = self.encode(function(*args, **kwargs))
            now = [self.encode(part) if type(part) in (list, dict) else None for part in list(args) + list(kwargs.values())]
            return [value, [told if told and json.dumps(told) != old else None for old, told in zip(before, now)]]
        return [self.encode(self._simple(do, [self.decode(part) for part in what])), []]

    def _simple(self, do, what):
        if do == "get":
            if self.careful and (what[1].startswith("_") or what[1].startswith(INSIDES)):
                raise AttributeError(what[1])
            return getattr(what[0], what[1])
        if do == "op" and what[1] in OPERATIONS:
            return self._operated(what[0], what[1], what[2])
        if do == "await":
            import asyncio
            return asyncio.run(what[0])
        if do == "isinstance":
            return isinstance(what[0], what[1])
        if do == "issubclass":
            return issubclass(what[0], what[1])
        if self.careful:
            raise PermissionError("the tool may not " + str(do))
        if do == "set":
            return setattr(what[0], what[1], what[2])
        if do == "del":
            return delattr(what[0], what[1])
        if do == "import":
            return importlib.import_module(what[0])
        raise ValueError(do)

    @staticmethod
    def _operated(value, name, args):
        if name == "__bool__":
            return bool(value)
        if name == "__iter__":
            return iter(value)
        if name == "__contains__":
            return args[0] in value
        operate = getattr(type(value), name, None)
        if operate is None:
            raise TypeError("%s has no %s" % (type(value).__name__, name))
        result = operate(value, *args)
        if result is NotImplemented:
            if name in ("__eq__", "__ne__"):
                return (value is args[0]) == (name == "__eq__")
            raise TypeError("it has no " + name)
        return list(result) if name == "__dir__" else result

    def send(self, message):
        if os.getpid() != self.process:
            os._exit(0)  # a child that the tool forked and let return
        data = (json.dumps(message) + "\n").encode("utf-8", "surrogatepass")
        try:
            while data:
                data = data[os.write(self.target, data):]
        except BrokenPipeError:
            raise Gone from None

    def receive(self):
        while b"\n" not in self.rest:
            data = os.read(self.source, 65536)
            if not data:
                raise Gone
            self.rest += data
        line, _, self.rest = self.rest.partition(b"\n")
        return json.loads(line)
