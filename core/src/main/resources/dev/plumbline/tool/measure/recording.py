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
        self.loading = False
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
