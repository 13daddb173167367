# HTTP clients: requests, httpx, aiohttp and urllib.


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
