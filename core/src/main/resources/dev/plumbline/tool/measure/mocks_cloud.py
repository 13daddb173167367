# Part 1b of the harness: stand-ins for cloud clients, boto3 and Google's models, in the way of part 1.
#
# Names: boto3.s3.get_object, boto3.dynamodb.Table.put_item, google.genai.models.generate_content,
# google.generativeai.generate_content. Families: "cloud", and "llm" for Google's. The value of a cloud call is its reply.


class Body:
    """What boto3 gives for the content of an object."""

    def __init__(self, content):
        self.content = content.encode() if isinstance(content, str) else json.dumps(plain(content)).encode()

    def read(self, *args):
        return self.content

    def iter_lines(self):
        return iter(self.content.splitlines())

    def close(self):
        return None


def cloud_call(name, args, kwargs):
    RECORDER.note(name, args, kwargs)
    found = RECORDER.response(name, args[0] if args else None, "cloud")
    value = found[0] if found else {}
    raise_as_asked(value, sys.modules.get("botocore"))
    if not isinstance(value, dict):
        return reply(value)
    answer = reply(dict({"ResponseMetadata": {"HTTPStatusCode": 200}}, **value))
    if "Body" in answer or name.endswith(".get_object"):
        answer["Body"] = Body(answer.get("Body", ""))
    return answer


class CloudPath:
    """A client, or a part of one: every method is a call; parts in capitals are parts of their own."""

    def __init__(self, name):
        self.__dict__["_name"] = name

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "exceptions":
            return FakeModule("botocore.exceptions")
        if name == "meta":
            return Anything()
        full = self._name + "." + name
        if name[:1].isupper() or name == "meta":
            return lambda *args, **kwargs: CloudPath(full)
        if name == "get_paginator":
            return lambda operation: Paginator(self._name + "." + operation)
        return lambda *args, **kwargs: cloud_call(full, args, kwargs)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


class Paginator:
    def __init__(self, name):
        self.name = name

    def paginate(self, *args, **kwargs):
        answer = cloud_call(self.name, args, kwargs)
        return iter(answer if isinstance(answer, list) else [answer])


def fake_boto3():
    library = FakeModule("boto3")

    def client(service, *args, **kwargs):
        return CloudPath("boto3." + str(service))

    class Session:
        def __init__(self, *args, **kwargs):
            self.client = self.resource = client

    library.client = library.resource = client
    library.Session = Session
    library.setup_default_session = lambda *args, **kwargs: None
    library.session = types.SimpleNamespace(Session=Session)
    return library


def google_answer(name, args, kwargs):
    RECORDER.note(name, args, kwargs)
    found = RECORDER.response(name, None, "llm")
    value = found[0] if found else DEFAULT_ANSWER
    raise_as_asked(value, sys.modules.get("google.genai"))
    text = value if isinstance(value, str) else json.dumps(value)
    answer = reply({"text": text, "candidates": [{"content": {"role": "model", "parts": [{"text": text}]}}],
                    "usage_metadata": {"total_token_count": 0}})
    if not isinstance(value, str):
        answer.update(reply(value) if isinstance(value, dict) else {})
    if name.endswith("embed_content"):
        answer["embeddings"] = reply([{"values": [0.0, 0.0, 1.0]}])
    return [answer] if name.endswith("_stream") or kwargs.get("stream") else answer


class GooglePath:
    def __init__(self, name, asynchronous=False):
        self.__dict__.update(_name=name, _asynchronous=asynchronous)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "aio":
            return GooglePath(self._name, True)
        return GooglePath(self._name + "." + name, self._asynchronous or name.endswith("_async"))

    def __call__(self, *args, **kwargs):
        name = self._name[:-len("_async")] if self._name.endswith("_async") else self._name
        if name.endswith((".create", ".start_chat")):  # a conversation
            return GooglePath(name.rpartition(".")[0], self._asynchronous)
        made = google_answer(name, args, kwargs)
        return Awaitable(made) if self._asynchronous else made


def fake_genai():
    library = FakeModule("google.genai")
    library.Client = lambda *args, **kwargs: GooglePath("google.genai")
    return library


def fake_generativeai():
    library = FakeModule("google.generativeai")
    library.configure = lambda *args, **kwargs: None
    library.GenerativeModel = lambda *args, **kwargs: GooglePath("google.generativeai")
    return library


class GoogleMocks:
    """google is a package of many owners: only its models are mocked, and it is there without the others."""

    PARTS = {"google.genai": fake_genai, "google.generativeai": fake_generativeai}

    def find_spec(self, name, path=None, target=None):
        if name == "google":
            real = importlib.machinery.PathFinder.find_spec(name, path)
            return None if real else importlib.machinery.ModuleSpec(name, self, is_package=True)
        if any(name == part or name.startswith(part + ".") for part in self.PARTS):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        if spec.name in self.PARTS:
            return self.PARTS[spec.name]()
        return types.ModuleType(spec.name) if spec.name == "google" else FakeModule(spec.name)

    def exec_module(self, module):
        return None


FAKES["boto3"] = fake_boto3
FAKES["botocore"] = lambda: FakeModule("botocore")
sys.meta_path.insert(0, GoogleMocks())
