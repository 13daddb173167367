# Part 1d of the harness: what agent frameworks put around a tool, for those that are not installed. Their base classes
# only carry fields, their decorators give the function back: the tool itself is what runs, and what is timed.

FRAMEWORKS = frozenset("""
    ag2 agency_swarm agents agno atomic_agents autogen autogen_agentchat autogen_core autogen_ext aws_lambda_powertools
    azure.functions bedrock_agentcore camel composio crewai crewai_tools dotenv fastmcp google.adk griptape haystack
    ibm_watsonx_orchestrate langchain langchain_anthropic langchain_classic langchain_community langchain_core
    langchain_experimental langchain_google_genai langchain_mcp_adapters langchain_ollama langchain_openai
    langchain_tavily langfuse langgraph langsmith letta livekit llama_index loguru mcp open_webui openai_agents phi
    praisonaiagents pydantic_ai qwen_agent semantic_kernel smolagents strands strands_tools structlog swarms vertexai
""".split())

# Their tools are pydantic models: fields are declared, and checked.
OF_MODELS = ("crewai", "crewai_tools", "langchain", "langchain_classic", "langchain_community", "langchain_core")
BASES = ("BaseTool", "Tool", "StructuredTool", "FunctionTool", "Toolkit", "BaseToolkit", "BaseToolSpec")
WRAPPERS = ("Tool", "StructuredTool", "FunctionTool")


REGISTERED = {}


def as_tool(thing):
    """A decorated function stays that function, and can be asked what a tool of a framework is asked."""
    if isinstance(thing, types.FunctionType):
        REGISTERED[thing.__qualname__] = thing

        def invoke(given=None, *args, **kwargs):
            return thing(**given) if isinstance(given, dict) else thing(*([] if given is None else [given]), **kwargs)

        async def ainvoke(given=None, *args, **kwargs):
            made = invoke(given, *args, **kwargs)
            return await made if hasattr(made, "__await__") else made

        asked = {"name": thing.__name__, "description": thing.__doc__ or "", "func": thing, "fn": thing, "args": {},
                 "invoke": invoke, "run": invoke, "call": thing, "forward": thing, "ainvoke": ainvoke, "arun": ainvoke,
                 "is_tool": True}
        for name, value in asked.items():
            thing.__dict__.setdefault(name, value)
    return thing


class ToolBase:
    """What the base classes of tools have in common."""

    def run(self, *args, **kwargs):
        return self._call_own(args, kwargs)

    def invoke(self, given=None, *args, **kwargs):
        return self._call_own((), given) if isinstance(given, dict) else self._call_own((given,), {})

    async def ainvoke(self, given=None, *args, **kwargs):
        made = self.invoke(given)
        return await made if hasattr(made, "__await__") else made

    def __call__(self, *args, **kwargs):
        return self._call_own(args, kwargs)

    def call(self, *args, **kwargs):
        return self._call_own(args, kwargs)

    def register(self, function, *args, **kwargs):
        return function

    def _verify_json_format_args(self, params, *args, **kwargs):
        return json.loads(params) if isinstance(params, str) else params

    def _call_own(self, args, kwargs):
        function = getattr(self, "func", None) or next(
            (getattr(self, name) for name in ("_run", "forward", "call", "_arun")
             if any(name in kind.__dict__ for kind in type(self).__mro__ if kind is not ToolBase)), None)
        if function is None:
            raise NotImplementedError("this tool has no _run, forward or call")
        return function(*args, **kwargs)


class PlainTool(ToolBase):
    """The base of tools that are ordinary classes."""

    def __init__(self, *args, **kwargs):
        code = next((value for value in (kwargs.pop("func", None), kwargs.pop("fn", None), *args) if is_code(value)), None)
        self.__dict__.update(kwargs)
        if code is not None:
            self.__dict__.update(func=code, __signature__=signature_of(code))

    def __class_getitem__(cls, item):
        return cls

    @classmethod
    def from_function(cls, *args, **kwargs):
        return wrapped(args, kwargs)

    from_defaults = from_langchain = from_function

    def __repr__(self):
        said = ["%s=%r" % (key, value) for key, value in self.__dict__.items() if not key.startswith("_")]
        return "%s(%s)" % (type(self).__name__, ", ".join(said))


def signature_of(function):
    import inspect
    try:
        return inspect.signature(function)
    except (TypeError, ValueError):
        return None


def wrapped(args, kwargs):
    """StructuredTool.from_function(func=…), Tool(name, func, description) and their like."""
    named = next((kwargs[key] for key in ("func", "fn", "function", "async_fn", "coroutine") if kwargs.get(key)), None)
    code = named or next((value for value in args if callable(value)), None)
    made = PlainTool(**{key: value for key, value in kwargs.items() if not callable(value) or key == "args_schema"})
    made.__dict__.setdefault("name", next((value for value in args if isinstance(value, str)),
                                          getattr(code, "__name__", "tool")))
    made.__dict__.setdefault("description", getattr(code, "__doc__", None) or "")
    made.__dict__.setdefault("args", {})
    made.__dict__.update(func=code, __signature__=signature_of(code))
    return made


def model_tool():
    """The base of tools that are pydantic models; without pydantic the plain one."""
    if "model" not in CLASSES:
        try:
            import pydantic
        except ImportError:
            return PlainTool

        class ModelTool(ToolBase, pydantic.BaseModel):
            model_config = pydantic.ConfigDict(
                extra="allow", arbitrary_types_allowed=True,
                ignored_types=(str, bytes, bool, int, float, dict, list, tuple, set, type(None)))

            def __init__(self, *args, **kwargs):
                for name, field in type(self).model_fields.items():
                    if field.is_required() and name not in kwargs and is_stand_in(field.annotation):
                        kwargs[name] = field.annotation()
                super().__init__(**kwargs)

            @classmethod
            def from_function(cls, *args, **kwargs):
                return wrapped(args, kwargs)

        CLASSES["model"] = ModelTool
    return CLASSES["model"]


def is_stand_in(kind):
    return isinstance(kind, type) and issubclass(kind, StandIn)


def wrapper_of(name):
    """A class that is a base of tools and makes one of a function: Tool(name=…, func=…)."""
    base = model_tool() if name.partition(".")[0] in OF_MODELS else PlainTool

    class Made(base):
        def __new__(cls, *args, **kwargs):
            own = cls is not CLASSES.get(name)
            code = [kwargs.get(key) for key in ("func", "fn", "function")] + [value for value in args if is_code(value)]
            return super().__new__(cls) if own or not any(code) else wrapped(args, kwargs)

    Made.__name__ = Made.__qualname__ = name.rpartition(".")[2]
    return Made


def special_of(name):
    """The things of frameworks that a tool rests on; None for all others."""
    root, _, last = name.partition(".")
    if root not in {word.partition(".")[0] for word in FRAMEWORKS}:
        return None
    if root == "dotenv":
        return {"load_dotenv": lambda *args, **kwargs: True, "dotenv_values": lambda *args, **kwargs: {}}.get(last)
    if root == "mcp" or last not in BASES:
        return None
    if last in WRAPPERS:
        return wrapper_of(name)
    return model_tool() if root in OF_MODELS else PlainTool
