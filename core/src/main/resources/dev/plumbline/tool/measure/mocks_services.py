# Part 1c of the harness: stand-ins for clients of services, and for agent frameworks that are not installed.
#
# Names: LIBRARY.Class.method, LIBRARY.function, LIBRARY.function.method of what it gave (psycopg2.connect.cursor.fetchall).
# The value of mock_responses is the reply; its key is that name, or LIBRARY.method for short (psycopg2.fetchall). Of an
# attribute that is no call (yfinance.Ticker.info) it is the value. Without one a call gives something that is empty, can be
# entered, walked, awaited and asked on. What a service does is not imitated.

SERVICES = frozenset("""
    apify_client arxiv asyncpg chromadb cohere ddgs discord duckduckgo_search elasticsearch elevenlabs exa_py firecrawl
    github gitlab googleapiclient google_auth_oauthlib googlemaps googlesearch groq huggingface_hub jira kafka litellm
    mistralai motor mysql newsapi notion_client openmeteo_requests paramiko pika pinecone playwright praw psycopg psycopg2
    pymongo pymysql pyowm qdrant_client redis replicate resend selenium sendgrid serpapi slack slack_sdk spotipy stripe
    supabase tavily telegram together trello tweepy twilio weaviate wikipedia wikipediaapi yfinance youtube_transcript_api
""".split())


def told(name):
    """What mock_responses says for a name: a list of one, or an empty list."""
    root, _, rest = name.partition(".")
    for key in (name, root + "." + rest.rpartition(".")[2]):
        if key in RECORDER.responses:
            return [RECORDER.responses[key]]
    return []


class ServiceReply(ToolAnswer, Reply):
    """A JSON object as a reply: attributes, and `await`."""


def service_reply(value):
    if isinstance(value, dict):
        return ServiceReply({key: reply(item) for key, item in value.items()})
    return AwaitableList(reply(value)) if isinstance(value, list) else ToolAnswer.of(value)


def answer_of(name, value):
    """The value of an attribute, which may turn out to be called."""
    if type(value) not in (dict, list, str, int, float):
        return StandIn._of(name)
    kind = type(service_reply(value))

    def call(self, *args, **kwargs):
        note_service(name, args, kwargs)
        raise_as_asked(value, sys.modules.get(name.partition(".")[0]))
        return service_reply(value)

    return type(kind.__name__, (kind,), {"__call__": call})(service_reply(value))


def is_code(value):
    return isinstance(value, (types.FunctionType, types.MethodType, type, staticmethod, classmethod))


class StandInKind(type):
    """Of the classes of a library that is not there: whatever is asked of the class, it has."""

    def __getattr__(cls, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return StandIn._of(cls._mocked + "." + name)


class StandIn(metaclass=StandInKind):
    """Something of a library that is not there: an object, a function, a decorator, or what a call gave."""

    _mocked = ""

    def __init__(self, *args, **kwargs):
        self.__dict__.update({key: value for key, value in kwargs.items() if not key.startswith("_")})

    @staticmethod
    def _of(name):
        made = StandIn()
        made.__dict__["_mocked"] = name
        return made

    def __getattr__(self, name):
        if name.startswith("__") or name.startswith(("_ipython", "_repr")):
            raise AttributeError(name)
        full = self._mocked + "." + name
        if full in RECORDER.responses:
            return answer_of(full, RECORDER.responses[full])
        return class_of(full) if name[:1].isupper() else StandIn._of(full)

    def __call__(self, *args, **kwargs):
        if len(args) == 1 and is_code(args[0]) and not kwargs:
            return as_tool(args[0])  # a decorator, or something that registers
        note_service(self._mocked, args, kwargs)
        found = told(self._mocked)
        if found:
            raise_as_asked(found[0], sys.modules.get(self._mocked.partition(".")[0]))
            return service_reply(found[0])
        return StandIn._of(self._mocked)

    def __class_getitem__(cls, item):
        return cls

    def __await__(self):
        return self
        yield

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return False

    def __iter__(self):
        return iter(())

    def __aiter__(self):
        return AsyncItems(())

    def __len__(self):
        return 0

    def __bool__(self):
        return True

    def __contains__(self, item):
        return False

    def __getitem__(self, key):
        return StandIn._of(self._mocked)

    def __setitem__(self, key, value):
        return None

    def __str__(self):
        return "mock"

    def __float__(self):
        return 0.0

    def __int__(self):
        return 0

    def __format__(self, form):
        return format(0.0, form) if form[-1:] in tuple("eEfFgGn%") and form else format("mock", form)

    def __repr__(self):
        said = ["%s=%r" % (key, value) for key, value in self.__dict__.items() if not key.startswith("_")]
        return "%s(%s)" % (self._mocked.rpartition(".")[2], ", ".join(said))


def note_service(name, args, kwargs):
    """Frameworks are full of decorators and of logging, which is no call to the outside."""
    root, _, last = name.partition(".")
    framework = root not in SERVICES
    if not framework or not (RECORDER.loading or any(word in last.rpartition(".")[2] for word in QUIET)):
        RECORDER.note(name, args, kwargs)


QUIET = ("log", "debug", "info", "warn", "error", "progress", "register", "dotenv")
CLASSES = {}


def class_of(name):
    """The class of that name; the same one each time, so that `isinstance` and `except` work."""
    last = name.rpartition(".")[2]
    if last.endswith(("Error", "Exception", "Timeout", "Warning")):
        name = name.partition(".")[0] + "." + last
        CLASSES.setdefault(name, type(last, (MockedError,), {"__module__": name.partition(".")[0]}))
    if name not in CLASSES:
        CLASSES[name] = special_of(name) or StandInKind(last, (StandIn,), {"_mocked": name})
    return CLASSES[name]


class MockedError(Exception):
    """An exception of such a library: what it is made with, it keeps."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args)
        self.__dict__.update(kwargs)


class ServiceModule(FakeModule):
    """A module of such a library, at any depth."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name.isupper() and "_" in name:
            made = name  # a constant: INVALID_PARAMS, but not DDGS
        elif name[:1].isupper():
            made = class_of(self.__name__.partition(".")[0] + "." + name)
        else:
            made = special_of(self.__name__.partition(".")[0] + "." + name) or StandIn._of(
                self.__name__.partition(".")[0] + "." + name)
        self.__dict__[name] = made
        return made


class StandInFinder:
    """Answers imports of some libraries, unless the tool brings a module of that name."""

    def __init__(self, roots):
        self.roots = roots

    def find_spec(self, name, path=None, target=None):
        root = name.partition(".")[0]
        wanted = root in self.roots or any((name + ".").startswith(part + ".") or part.startswith(name + ".")
                                           for part in self.roots)
        if not wanted or os.path.exists(root + ".py") or os.path.isdir(root):
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return ServiceModule(spec.name)

    def exec_module(self, module):
        return None
