# Language models: ollama, openai, anthropic and google-genai.


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
