# Part 1 of the harness: stand-ins for everything a tool reaches out to.
#
# They are put in place before the tool's code runs: fake modules in sys.modules and import hooks, so that every spelling
# meets them (`import requests as r`, `from httpx import get`, `requests.Session().get`, `async with
# aiohttp.ClientSession()`). The real libraries need not be installed.
#
# Every call is recorded under ONE name a function, whatever the spelling: requests.get, httpx.post, aiohttp.get,
# urllib.request.urlopen, ollama.chat, openai.chat.completions.create, anthropic.messages.create, subprocess.run,
# os.system, call_tool:NAME.
#
# mock_responses of a request overrides the defaults. For a call the first of these keys that is there is taken:
#   the name and its first argument      "requests.get https://example.org/a"   "call_tool:parser"
#   the first argument alone             "https://example.org/a"                 "parser"
#   the name, then its shorter forms     "openai.chat.completions.create", "openai.chat", "openai"
#   the family                           "http", "llm", "process", "tools"
# What the value means:
#   {"raise": "ConnectionError: no route"}      the call raises (a class of that library, else a built-in one)
#   HTTP     {"status_code"?, "json"?, "text"?, "headers"?}, else the value is the JSON body
#   LLM      a text is the answer of the model; an object replaces the whole reply
#   process  {"returncode"?, "stdout"?, "stderr"?}; a text is stdout
#   tools    the value itself
import builtins
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import json
import os
import sys
import types

MOST_CALLS_KEPT = 200
LONGEST_TEXT_KEPT = 500
MOST_ITEMS_KEPT = 50

OTHER_TOOLS = ("call_tool", "execute_tool", "run_tool")


class Recorder:
    """What was called; keeps quiet while time is measured."""

    def __init__(self):
        self.calls = []
        self.total = 0
        self.active = True
        self.responses = {}

    def note(self, name, args, kwargs):
        if not self.active:
            return
        self.total += 1
        if len(self.calls) < MOST_CALLS_KEPT:
            self.calls.append({
                "name": name,
                "args": [jsonable(value) for value in args],
                "kwargs": {str(key): jsonable(value) for key, value in kwargs.items()},
            })

    def response(self, name, first, family):
        """The override for a call as a list of one, or an empty list."""
        keys = []
        if isinstance(first, str):
            keys += [name + " " + first, name + ":" + first, first]
        words = name.split(".")
        keys += [".".join(words[:count]) for count in range(len(words), 0, -1)]
        keys.append(family)
        for key in keys:
            if key in self.responses:
                return [self.responses[key]]
        return []


RECORDER = Recorder()


def jsonable(value, depth=4):
    """An argument as something JSON can say, long things cut."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**63 else str(value)[:LONGEST_TEXT_KEPT]
    if isinstance(value, float):
        return value if value == value and abs(value) != float("inf") else repr(value)
    if isinstance(value, str):
        return value if len(value) <= LONGEST_TEXT_KEPT else value[:LONGEST_TEXT_KEPT] + "…"
    if isinstance(value, (bytes, bytearray)):
        return jsonable(bytes(value[:LONGEST_TEXT_KEPT]).decode("utf-8", "replace"))
    if depth > 0 and isinstance(value, dict):
        return {str(key)[:LONGEST_TEXT_KEPT]: jsonable(item, depth - 1)
                for key, item in list(value.items())[:MOST_ITEMS_KEPT]}
    if depth > 0 and isinstance(value, (list, tuple, set, frozenset)):
        return [jsonable(item, depth - 1) for item in list(value)[:MOST_ITEMS_KEPT]]
    return jsonable(object_text(value))


def object_text(value):
    try:
        return repr(value)
    except Exception:  # a repr of the tool may do anything
        return "<" + type(value).__name__ + ">"


class Reply(dict):
    """A JSON object that answers to attributes too, as the replies of the LLM clients do."""

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def model_dump(self, *args, **kwargs):
        return plain(self)

    to_dict = dict = model_dump

    def model_dump_json(self, *args, **kwargs):
        return json.dumps(plain(self))


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def reply(value):
    if isinstance(value, dict):
        return Reply({key: reply(item) for key, item in value.items()})
    if isinstance(value, list):
        return [reply(item) for item in value]
    return value


class Awaitable:
    """What an asynchronous call gives: to be awaited, entered with `async with`, or walked with `async for`."""

    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value
        yield  # makes this a generator, which is what await wants

    async def __aenter__(self):
        return self.value

    async def __aexit__(self, *exc):
        return False

    def __aiter__(self):
        return AsyncItems(self.value)


class AsyncItems:
    def __init__(self, items):
        self.items = iter(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for item in self.items:
            return item
        raise StopAsyncIteration


class Texts(list):
    """For sync and async loops."""

    def __aiter__(self):
        return AsyncItems(self)


class Stream:
    """The pieces of a streamed reply, for sync and async loops and as a context manager."""

    def __init__(self, pieces, texts):
        self.pieces = pieces
        self.text_stream = Texts(texts)

    def __iter__(self):
        return iter(self.pieces)

    def __aiter__(self):
        return AsyncItems(self.pieces)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return False

    def get_final_text(self):
        return "".join(self.text_stream)


def raise_as_asked(value, library):
    """{"raise": "Name: message"} raises; the class is looked for in the library, then among the built-in ones."""
    if not (isinstance(value, dict) and set(value) == {"raise"}):
        return
    name, _, message = str(value["raise"]).partition(":")
    kind = getattr(library, name.strip(), None) if library is not None else None
    kind = kind or getattr(builtins, name.strip(), None)
    if isinstance(kind, type) and issubclass(kind, BaseException):
        raise kind(message.strip())
    raise RuntimeError(str(value["raise"]))


# ---- HTTP ----------------------------------------------------------------------------------------------------------


class Response:
    """One answer for all HTTP clients; what requests has as an attribute and aiohttp as a coroutine works as both."""

    def __init__(self, value, url, method, error, asynchronous):
        special = isinstance(value, dict) and set(value) & {"status_code", "status", "json", "text", "headers"}
        spec = value if special else {"json": value}
        self.status_code = self.status = self.code = int(spec.get("status_code", spec.get("status", 200)))
        self.reason = self.reason_phrase = "OK" if self.status_code < 400 else "Error"
        self.headers = {str(k): v for k, v in (spec.get("headers") or {}).items()} or {"Content-Type": "application/json"}
        self.url = url
        self.method = method
        self.encoding = "utf-8"
        self.cookies = {}
        self.history = []
        self.request = types.SimpleNamespace(url=url, method=method, headers={})
        self.ok = self.is_success = self.status_code < 400
        self.is_error = not self.ok
        self._body = spec["text"] if "text" in spec else json.dumps(spec.get("json", {}), ensure_ascii=False)
        self._error = error
        self._asynchronous = asynchronous
        self.content = _Bytes(str(self._body).encode("utf-8"))
        self.elapsed = __import__("datetime").timedelta(0)

    @property
    def text(self):
        return AsyncText(self._body) if self._asynchronous == "aiohttp" else self._body

    def json(self, **kwargs):
        kwargs.pop("content_type", None)
        value = json.loads(self._body, **{k: v for k, v in kwargs.items() if k.startswith(("object", "parse"))})
        return Awaitable(value) if self._asynchronous == "aiohttp" else value

    def read(self, amount=-1):
        data = bytes(self.content)
        if self._asynchronous:
            return Awaitable(data)
        if not hasattr(self, "_stream"):
            self._stream = io.BytesIO(data)
        return self._stream.read(amount)

    def aread(self):
        return Awaitable(bytes(self.content))

    def readline(self):
        self.read(0)
        return self._stream.readline()

    def readlines(self):
        self.read(0)
        return self._stream.readlines()

    def raise_for_status(self):
        if not self.ok:
            failure = self._error("%d %s for url: %s" % (self.status_code, self.reason, self.url))
            failure.response = self
            failure.status = failure.code = self.status_code
            raise failure
        return self

    def iter_content(self, chunk_size=1, decode_unicode=False):
        data = bytes(self.content)
        step = max(1, chunk_size or len(data) or 1)
        return iter([data[at:at + step] for at in range(0, len(data), step)])

    iter_bytes = iter_raw = iter_content

    def iter_lines(self, *args, decode_unicode=False, **kwargs):
        return iter(str(self._body).splitlines() if decode_unicode or self._asynchronous == "httpx"
                    else bytes(self.content).splitlines())

    def iter_text(self, *args):
        return iter([str(self._body)])

    def aiter_lines(self):
        return AsyncItems(str(self._body).splitlines())

    def aiter_text(self, *args):
        return AsyncItems([str(self._body)])

    def aiter_bytes(self, *args):
        return AsyncItems([bytes(self.content)])

    def getcode(self):
        return self.status_code

    def geturl(self):
        return self.url

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def close(self):
        return None

    def release(self):
        return None

    def aclose(self):
        return Awaitable(None)

    def __iter__(self):
        return iter(bytes(self.content).splitlines(True))

    def __bool__(self):
        return self.ok

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return False


class AsyncText(str):
    """aiohttp's response.text is a coroutine function."""

    def __call__(self, *args, **kwargs):
        return Awaitable(str(self))


class _Bytes(bytes):
    """The body as bytes; aiohttp's response.content is a stream that is read."""

    def read(self, *args):
        return Awaitable(bytes(self))

    def iter_chunked(self, size):
        return AsyncItems([bytes(self)])

    def iter_any(self):
        return AsyncItems([bytes(self)])


def http_call(library, name, method, args, kwargs, asynchronous=False):
    """Records one HTTP call and gives its answer; `asynchronous` names the client whose manners are wanted."""
    shown = list(args)
    url = kwargs.get("url", args[0] if args else "")
    url = getattr(url, "full_url", None) or str(url)
    if shown:
        shown[0] = url
    RECORDER.note(name, shown, kwargs)
    found = RECORDER.response(name, url, "http")
    value = found[0] if found else {"json": {"status": "ok", "mock": True}}
    raise_as_asked(value, library)
    error = getattr(library, "HTTPStatusError" if name.startswith("httpx") else
                    "ClientResponseError" if name.startswith("aiohttp") else "HTTPError", RuntimeError)
    manners = name.split(".")[0] if name.startswith(("aiohttp", "httpx")) else ""
    return Response(value, url, method.upper(), error, manners if manners != "httpx" or asynchronous else "httpx-sync")


HTTP_METHODS = ("get", "post", "put", "delete", "head", "patch", "options")


def http_function(library, prefix, method, asynchronous):
    """requests.get and its like; `request` and `stream` take the method first."""

    def call(*args, **kwargs):
        if method in ("request", "stream"):
            args = list(args)
            verb = str(args.pop(0) if args else kwargs.pop("method", "get"))
            made = http_call(library, prefix + "." + verb.lower(), verb, args, kwargs, asynchronous)
        else:
            made = http_call(library, prefix + "." + method, method, args, kwargs, asynchronous)
        return Awaitable(made) if asynchronous else made

    call.__name__ = method
    return call


def http_client(library, prefix, name, asynchronous):
    """A class such as requests.Session or httpx.AsyncClient; relative addresses are kept as they are."""

    def start(self, *args, **kwargs):
        self.headers = dict(kwargs.get("headers") or {})
        self.params = {}
        self.cookies = {}
        self.auth = kwargs.get("auth")
        self.verify = True
        self.proxies = {}
        self.closed = self.is_closed = False

    def close(self):
        return Awaitable(None) if asynchronous else None

    async def enter_async(self):
        return self

    async def leave_async(self, *exc):
        return False

    body = {
        "__init__": start, "close": close, "aclose": lambda self: Awaitable(None),
        "mount": lambda self, *args: None,
        "__enter__": lambda self: self, "__exit__": lambda self, *exc: False,
        "__aenter__": enter_async, "__aexit__": leave_async,
    }
    for method in HTTP_METHODS + ("request", "stream"):
        body[method] = method_of(http_function(library, prefix, method, asynchronous))
    send = http_function(library, prefix, "request", asynchronous)
    body["send"] = lambda self, request, **kwargs: send(request.method, request.url, **dict(request.sent, **kwargs))
    body["prepare_request"] = lambda self, request: request
    body["build_request"] = lambda self, *args, **kwargs: HttpRequest(*args, **kwargs)
    body["ws_connect"] = lambda self, *args, **kwargs: Awaitable(
        http_call(library, prefix + ".ws_connect", "GET", args, kwargs, asynchronous))
    return type(name, (), body)


class HttpRequest:
    """A request that is made first and sent later; what is given with it is recorded when it is sent."""

    def __init__(self, method="GET", url="", headers=None, **kwargs):
        self.method = str(method).upper()
        self.url = str(url)
        self.headers = dict(headers or {})
        self.sent = dict(kwargs, headers=self.headers) if self.headers else kwargs

    def prepare(self):
        return self

    def __getattr__(self, name):
        if name in ("data", "json", "params", "content", "files", "auth", "body"):
            return self.__dict__.get("sent", {}).get(name)
        raise AttributeError(name)


def method_of(function):
    def method(self, *args, **kwargs):
        return function(*args, **kwargs)

    method.__name__ = function.__name__
    return method


class Anything:
    """A class of a fake library that nothing is known of: takes every argument, keeps the named ones."""

    def __init__(self, *args, **kwargs):
        self.args = args
        self.__dict__.update(kwargs)

    def __call__(self, *args, **kwargs):
        return None

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args, **kwargs: None

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


# Parts of libraries that are reached by attribute without being imported: requests.exceptions.Timeout.
SUBMODULES = ("exceptions", "error", "errors", "adapters", "auth", "sessions", "structures", "client_exceptions", "types")


class FakeModule(types.ModuleType):
    """A module of a library that is not there. Names that look like errors become exception classes; other names in
    capitals become classes that take everything; the rest is told by `unknown`."""

    def __init__(self, name, unknown=None):
        super().__init__(name)
        self.__path__ = []
        self.__dict__["_unknown"] = unknown
        self.__dict__["_root"] = self
        self.__version__ = "0"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        root = self.__dict__["_root"]
        if root is not self and name in root.__dict__:
            return root.__dict__[name]
        if name.endswith(("Error", "Exception", "Timeout", "Redirects", "Warning")):
            made = error_class(root, name)
        elif name[:1].isupper():
            made = type(name, (Anything,), {})
        elif name in SUBMODULES:
            return importlib.import_module(root.__name__ + "." + name)
        elif self.__dict__["_unknown"] is not None:
            made = self.__dict__["_unknown"](name)
        else:
            raise AttributeError("module '%s' has no attribute '%s' (mocked)" % (self.__name__, name))
        root.__dict__.setdefault(name, made)
        return root.__dict__[name]


BASE_ERRORS = {"requests": "RequestException", "httpx": "HTTPError", "aiohttp": "ClientError",
               "openai": "OpenAIError", "anthropic": "AnthropicError", "ollama": "ResponseError"}


def error_class(root, name):
    base = BASE_ERRORS.get(root.__name__, "")
    if name == base:
        def start(self, *args, **kwargs):
            Exception.__init__(self, *args)
            self.__dict__.update(kwargs)
        parent = OSError if name == "RequestException" else Exception
        return type(name, (parent,), {"__module__": root.__name__, "__init__": start})
    return type(name, (getattr(root, base) if base else Exception,), {"__module__": root.__name__})


def fake_requests():
    library = FakeModule("requests")
    for method in HTTP_METHODS + ("request",):
        setattr(library, method, http_function(library, "requests", method, False))
    library.Session = http_client(library, "requests", "Session", False)
    library.session = library.Session
    library.Request = HttpRequest
    library.codes = types.SimpleNamespace(ok=200, created=201, not_found=404)
    library.Response = Response
    return library


def fake_httpx():
    library = FakeModule("httpx")
    for method in HTTP_METHODS + ("request", "stream"):
        setattr(library, method, http_function(library, "httpx", method, False))
    library.Client = http_client(library, "httpx", "Client", False)
    library.AsyncClient = http_client(library, "httpx", "AsyncClient", True)
    library.Response = Response
    library.Request = HttpRequest
    library.Timeout = type("Timeout", (Anything,), {})
    return library


def fake_aiohttp():
    library = FakeModule("aiohttp")
    library.ClientSession = http_client(library, "aiohttp", "ClientSession", True)
    library.request = http_function(library, "aiohttp", "request", True)
    library.ClientTimeout = type("ClientTimeout", (Anything,), {})
    return library


def sent_by(request):
    """What a request of urllib says besides its address; nothing of a plain address."""
    if not hasattr(request, "get_method"):
        return {}
    given = {"data": request.data, "headers": dict(request.headers)}
    return {"method": request.get_method(), **{name: value for name, value in given.items() if value}}


def patch_urllib(module):
    def urlopen(url, data=None, *args, **kwargs):
        method = "POST" if data is not None else getattr(url, "get_method", lambda: "GET")()
        kwargs.update(sent_by(url))
        if data is not None:
            kwargs["data"] = data
        answer = http_call(module, "urllib.request.urlopen", method, [url], kwargs)
        if not answer.ok:
            raise module.HTTPError(answer.url, answer.status, answer.reason, answer.headers, io.BytesIO(answer.content))
        return answer

    def urlretrieve(url, filename=None, *args, **kwargs):
        answer = http_call(module, "urllib.request.urlretrieve", "GET", [url], {"filename": filename})
        with open(filename or "download", "wb") as file:
            file.write(answer.content)
        return filename or "download", answer.headers

    module.urlopen = urlopen
    module.urlretrieve = urlretrieve
    module.OpenerDirector.open = lambda self, url, data=None, *args, **kwargs: urlopen(url, data)


# ---- Language models -----------------------------------------------------------------------------------------------

DEFAULT_ANSWER = "mock answer"


def llm_reply(name, kwargs, value):
    """The reply of a model in the shape of its client: a text is dressed up, an object is taken as it is."""
    library = name.split(".")[0]
    if not isinstance(value, str):
        return reply(value), json.dumps(value)
    model = kwargs.get("model", "mock")
    if "embed" in name:
        vector = [0.0, 0.0, 1.0]
        return reply({"embedding": vector, "embeddings": [vector], "model": model,
                      "data": [{"embedding": vector, "index": 0}]}), value
    if library == "anthropic":
        return reply({"id": "mock", "type": "message", "role": "assistant", "model": model, "stop_reason": "end_turn",
                      "content": [{"type": "text", "text": value}], "completion": value,
                      "usage": {"input_tokens": 0, "output_tokens": 0}}), value
    if library == "ollama":
        return reply({"model": model, "message": {"role": "assistant", "content": value}, "response": value,
                      "done": True, "models": []}), value
    return reply({"id": "mock", "object": "chat.completion", "model": model, "output_text": value,
                  "choices": [{"index": 0, "text": value, "finish_reason": "stop",
                               "message": {"role": "assistant", "content": value, "tool_calls": None},
                               "delta": {"role": "assistant", "content": value}}],
                  "usage": {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}}), value


def llm_call(library, name, args, kwargs):
    RECORDER.note(name, args, kwargs)
    found = RECORDER.response(name, None, "llm")
    value = found[0] if found else DEFAULT_ANSWER
    raise_as_asked(value, library)
    answer, text = llm_reply(name, kwargs, value)
    if kwargs.get("stream") or name.endswith(".stream"):
        return Stream([answer], [text])
    return answer


class Path:
    """client.chat.completions.create: every name leads on, and the end is called."""

    def __init__(self, library, name, asynchronous):
        self._library = library
        self._name = name
        self._asynchronous = asynchronous

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "with_raw_response":
            return self
        return Path(self._library, self._name + "." + name, self._asynchronous)

    def __call__(self, *args, **kwargs):
        name = self._name.replace("ChatCompletion", "chat.completions")
        asynchronous = self._asynchronous
        if name.endswith(".acreate"):  # openai before 1.0
            name, asynchronous = name[:-len("acreate")] + "create", True
        made = llm_call(self._library, name, args, kwargs)
        return Awaitable(made) if asynchronous and not name.endswith(".stream") else made


def llm_client(library, prefix, name):
    asynchronous = name.startswith("Async")

    def start(self, *args, **kwargs):
        self.__dict__.update({key: value for key, value in kwargs.items() if key in ("base_url", "api_key", "host")})

    def lead(self, attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return Path(library, prefix + "." + attribute, asynchronous)

    async def enter_async(self):
        return self

    async def leave_async(self, *exc):
        return False

    return type(name, (), {
        "__init__": start, "__getattr__": lead, "with_options": lambda self, **kwargs: self,
        "copy": lambda self, **kwargs: self, "close": lambda self: Awaitable(None) if asynchronous else None,
        "__enter__": lambda self: self, "__exit__": lambda self, *exc: False,
        "__aenter__": enter_async, "__aexit__": leave_async,
    })


LLM_CLIENTS = {
    "ollama": ("Client", "AsyncClient"),
    "openai": ("OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI", "Client", "AsyncClient"),
    "anthropic": ("Anthropic", "AsyncAnthropic", "Client", "AsyncClient"),
}


def fake_llm(prefix):
    library = FakeModule(prefix)
    library.__dict__["_unknown"] = lambda name: Path(library, prefix + "." + name, False)
    for client in LLM_CLIENTS[prefix]:
        setattr(library, client, llm_client(library, prefix, client))
    if prefix == "openai":  # the module-level interface of versions before 1.0
        library.ChatCompletion = Path(library, "openai.ChatCompletion", False)
        library.Completion = Path(library, "openai.completions", False)
        library.Embedding = Path(library, "openai.embeddings", False)
    return library


# ---- Processes -----------------------------------------------------------------------------------------------------


def process_answer(name, command, args, kwargs):
    """Records a command; its return code, stdout and stderr as bytes."""
    RECORDER.note(name, [command, *args], kwargs)
    words = [str(word) for word in command] if isinstance(command, (list, tuple)) else [str(command)]
    found = RECORDER.response(name, " ".join(words), "process")
    value = found[0] if found else {}
    raise_as_asked(value, sys.modules.get("subprocess"))
    spec = value if isinstance(value, dict) else {"stdout": value if isinstance(value, str) else json.dumps(value)}
    return (int(spec.get("returncode", 0)), str(spec.get("stdout", "")).encode(), str(spec.get("stderr", "")).encode())


def patch_subprocess(module):
    def text_wanted(kwargs):
        return any(kwargs.get(key) for key in ("text", "universal_newlines", "encoding", "errors"))

    def run(*args, **kwargs):
        return finished("subprocess.run", args, kwargs)

    def split(given, kwargs):
        """The command, which may be given by its name, the other arguments, and the named ones without it."""
        if given:
            return given[0], given[1:], kwargs
        return kwargs["args"], (), {key: value for key, value in kwargs.items() if key != "args"}

    def finished(name, given, kwargs):
        command, args, kwargs = split(given, kwargs)
        code, out, err = process_answer(name, command, args, kwargs)
        if text_wanted(kwargs):
            out, err = out.decode(), err.decode()
        piped = kwargs.get("capture_output")
        out = out if piped or kwargs.get("stdout") == module.PIPE else None
        err = err if piped or kwargs.get("stderr") == module.PIPE else None
        if code and kwargs.get("check"):
            raise module.CalledProcessError(code, command, out, err)
        return module.CompletedProcess(command, code, out, err)

    def check_output(*args, **kwargs):
        return finished("subprocess.check_output", args, dict(kwargs, stdout=module.PIPE, check=True)).stdout

    def call(*args, **kwargs):
        return finished("subprocess.call", args, kwargs).returncode

    def check_call(*args, **kwargs):
        return finished("subprocess.check_call", args, dict(kwargs, check=True)).returncode

    def getstatusoutput(cmd, **kwargs):
        code, out, _ = process_answer("subprocess.getstatusoutput", cmd, (), kwargs)
        return code, out.decode()

    def getoutput(cmd, **kwargs):
        return process_answer("subprocess.getoutput", cmd, (), kwargs)[1].decode()

    class Popen:
        """A process that has ended already."""

        def __init__(self, *args, **kwargs):
            command, args, kwargs = split(args, kwargs)
            self.args = command
            self.pid = 0
            self.returncode, out, err = process_answer("subprocess.Popen", command, args, kwargs)
            self._text = text_wanted(kwargs)
            self.stdin = io.StringIO() if self._text else io.BytesIO()
            self.stdout = self._pipe(out)
            self.stderr = self._pipe(err)

        def __class_getitem__(cls, item):
            return cls

        def _pipe(self, data):
            return io.StringIO(data.decode()) if self._text else io.BytesIO(data)

        def communicate(self, input=None, timeout=None):
            return self.stdout.read(), self.stderr.read()

        def wait(self, timeout=None):
            return self.returncode

        def poll(self):
            return self.returncode

        def kill(self):
            return None

        terminate = kill

        def send_signal(self, signal):
            return None

        def __enter__(self):
            return self

        def __exit__(self, *exc):
            return False

    module.run, module.call, module.check_call, module.check_output = run, call, check_call, check_output
    module.Popen = Popen
    module.getstatusoutput, module.getoutput = getstatusoutput, getoutput


def patch_asyncio(module):
    class AsyncProcess:
        def __init__(self, name, command, args, kwargs):
            self.pid = 0
            self.returncode, self._out, self._err = process_answer(name, command, args, kwargs)
            self.stdout = types.SimpleNamespace(read=lambda *a: Awaitable(self._out))
            self.stderr = types.SimpleNamespace(read=lambda *a: Awaitable(self._err))

        def communicate(self, input=None):
            return Awaitable((self._out, self._err))

        def wait(self):
            return Awaitable(self.returncode)

        def kill(self):
            return None

        terminate = kill

    def start_exec(*command, **kwargs):
        return Awaitable(AsyncProcess("asyncio.create_subprocess_exec", list(command), (), kwargs))

    def start_shell(command, **kwargs):
        return Awaitable(AsyncProcess("asyncio.create_subprocess_shell", command, (), kwargs))

    for place in (module, module.subprocess):
        place.create_subprocess_exec = start_exec
        place.create_subprocess_shell = start_shell


def patch_os():
    def system(command):
        code, out, _ = process_answer("os.system", command, (), {})
        return code << 8

    class Pipe(io.StringIO):
        """What os.popen gives; closing it tells the exit code, None for 0."""

        code = 0

        def close(self):
            super().close()
            return (self.code << 8) or None

    def popen(command, mode="r", buffering=-1):
        code, out, _ = process_answer("os.popen", command, (), {})
        pipe = Pipe(out.decode())
        pipe.code = code
        return pipe

    os.system, os.popen = system, popen
    if "posix" in sys.modules:
        sys.modules["posix"].system = system


# ---- Other tools ---------------------------------------------------------------------------------------------------


def other_tool(function):
    """A stand-in for call_tool and its like; works called plainly and awaited."""

    def call(*args, **kwargs):
        name = args[0] if args and isinstance(args[0], str) else next(
            (kwargs[key] for key in ("tool_name", "name", "tool", "tool_id") if isinstance(kwargs.get(key), str)), "")
        RECORDER.note(function + ":" + name if name else function, args, kwargs)
        found = RECORDER.response(function, name or None, "tools")
        value = found[0] if found else {"success": True, "result": "mock result", "output": "mock result", "data": {}}
        raise_as_asked(value, None)
        return ToolAnswer.of(value)

    call.__name__ = function
    call.is_mock = True
    return call


class ToolAnswer:
    """Makes an answer awaitable without changing what it is."""

    @staticmethod
    def of(value):
        kinds = {dict: AwaitableDict, list: AwaitableList, str: AwaitableText}
        kind = kinds.get(type(value))
        return value if kind is None else kind(value)

    def __await__(self):
        return self
        yield


class AwaitableDict(ToolAnswer, dict):
    pass


class AwaitableList(ToolAnswer, list):
    pass


class AwaitableText(ToolAnswer, str):
    pass


def fake_tools_module(name):
    module = FakeModule(name)
    for function in OTHER_TOOLS:
        setattr(module, function, other_tool(function))
    return module


# ---- Installing ----------------------------------------------------------------------------------------------------


FAKES = {"requests": fake_requests, "httpx": fake_httpx, "aiohttp": fake_aiohttp,
         "ollama": lambda: fake_llm("ollama"), "openai": lambda: fake_llm("openai"),
         "anthropic": lambda: fake_llm("anthropic")}
PATCHES = {"subprocess": patch_subprocess, "urllib.request": patch_urllib, "asyncio": patch_asyncio}


class Mocks(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Answers imports of the mocked libraries, and patches the mocked parts of the standard library as they load."""

    def find_spec(self, name, path=None, target=None):
        root = name.split(".")[0]
        if root in FAKES:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        if name in PATCHES:
            spec = importlib.machinery.PathFinder.find_spec(name, path)
            if spec is not None and spec.loader is not None:
                spec.loader = PatchingLoader(spec.loader, PATCHES[name])
            return spec
        return None

    def create_module(self, spec):
        root = spec.name.split(".")[0]
        if spec.name == root:
            return FAKES[root]()
        module = FakeModule(spec.name)
        module.__dict__["_root"] = sys.modules[root]
        module.__dict__["_unknown"] = sys.modules[root].__dict__["_unknown"]
        return module

    def exec_module(self, module):
        return None


class PatchingLoader(importlib.abc.Loader):
    def __init__(self, loader, patch):
        self.loader = loader
        self.patch = patch

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        self.loader.exec_module(module)
        self.patch(module)

    def __getattr__(self, name):
        return getattr(self.loader, name)


class MissingToolModules(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """`from runtime.tools import call_tool` works although there is no such module; asked last."""

    def __init__(self, names):
        self.names = names

    def find_spec(self, name, path=None, target=None):
        if any(wanted == name or wanted.startswith(name + ".") for wanted in self.names):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return fake_tools_module(spec.name)

    def exec_module(self, module):
        return None


def install_mocks(responses, tool_modules=()):
    """Puts everything in place; to be called before any code of the tool runs."""
    RECORDER.responses = dict(responses or {})
    sys.meta_path.insert(0, Mocks())
    if tool_modules:
        sys.meta_path.append(MissingToolModules(tuple(tool_modules)))
    for name, patch in PATCHES.items():
        if name in sys.modules:
            patch(sys.modules[name])
    patch_os()
    for function in OTHER_TOOLS:
        setattr(builtins, function, other_tool(function))
