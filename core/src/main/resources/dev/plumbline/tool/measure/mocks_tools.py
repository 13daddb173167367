# Other tools: call_tool and its like, injected or imported.


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
