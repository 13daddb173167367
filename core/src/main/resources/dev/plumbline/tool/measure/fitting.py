# Part 3b of the harness: what of a tool is called, and how the input fits it.
import dataclasses
import enum
import inspect
import typing

WHOLE = ("event", "params", "payload", "tool_input", "input_data", "arguments", "inputs")


class Fit:
    """How a test input becomes arguments: by name, or as a whole; what the framework gives besides."""

    def __init__(self, injected, hints, whole=None):
        self.injected = injected
        self.shapes = {name: hint for name, hint in hints.items() if takes_shape(hint)}
        self.whole = whole

    def arguments(self, given):
        if self.whole:
            kwargs = {self.whole: given}
        elif isinstance(given, dict):
            kwargs = dict(given)
        else:
            return (given,), dict(self.injected)
        for name in kwargs.keys() & self.shapes.keys():
            kwargs[name] = shaped(kwargs[name], self.shapes[name])
        kwargs.update(self.injected)
        return (), kwargs

    def input_of(self, args, kwargs):
        """The input again, from the arguments; raises where it was put in another shape."""
        if self.shapes.keys() & kwargs.keys():
            raise TypeError("it was put in another shape")
        if args or self.whole:
            return args[0] if args else kwargs[self.whole]
        return {name: value for name, value in kwargs.items() if name not in self.injected}


def takes_shape(hint):
    """Whether an input is to become an object of that type, as the frameworks do it."""
    if isinstance(hint, type):
        return hasattr(hint, "model_validate") or dataclasses.is_dataclass(hint) or issubclass(hint, (enum.Enum, StandIn))
    return any(takes_shape(part) for part in typing.get_args(hint))


def shaped(value, hint):
    if isinstance(value, list) and typing.get_origin(hint) is list:
        return [shaped(item, typing.get_args(hint)[0]) for item in value]
    if not isinstance(hint, type):
        part = next((part for part in typing.get_args(hint) if takes_shape(part)), None)
        return value if value is None or part is None else shaped(value, part)
    try:
        if issubclass(hint, enum.Enum):
            return hint(value)
        if not isinstance(value, dict):
            return value
        if issubclass(hint, StandIn):
            return service_reply(value)
        return hint.model_validate(value) if hasattr(hint, "model_validate") else hint(**value)
    except (TypeError, ValueError) as e:
        raise Failure("input", "test_input does not fit %s: %s" % (hint.__name__, e),
                      "name its fields in test_input as %s does" % hint.__name__) from None


def hints_of(function):
    source = getattr(function, "method", function)
    try:
        return typing.get_type_hints(source)
    except Exception:  # a hint may be anything, and name what is not there
        return dict(getattr(source, "__annotations__", {}))


def given_by_framework(function, parameter, hint):
    """What a framework hands to a tool beside its input, where it does."""
    name = parameter.name
    if name.startswith("__") and name.endswith("__"):
        return {"id": "mock", "name": "mock", "email": "mock", "role": "user"} if name == "__user__" else StandIn._of(name)
    if parameter.default is not parameter.empty:
        return None
    handler = name == "context" and getattr(function, "__name__", "").endswith("handler")
    known = name in ("ctx", "tool_context", "run_context", "run_manager", "runtime") or handler
    return StandIn._of("context") if known or is_stand_in(hint) else None


def fitting(function, given):
    """The Fit when the function takes the input, else None and why not."""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return Fit({}, {}), ""  # a builtin: it will say for itself
    hints = hints_of(function)
    args, kwargs = ((), dict(given)) if isinstance(given, dict) else ((given,), {})
    named = {name: parameter for name, parameter in signature.parameters.items() if name not in kwargs
             and parameter.kind not in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL, parameter.POSITIONAL_ONLY)}
    injected = {name: other_tool(name) for name in named if name in OTHER_TOOLS}
    try:
        signature.bind(*args, **kwargs, **injected)
        complaint = ""
    except TypeError as e:
        complaint = "%s%s: %s" % (getattr(function, "__name__", "the function"), signature, e)
    for name, parameter in named.items() if isinstance(given, dict) else ():
        made = given_by_framework(function, parameter, hints.get(name))
        if made is not None and name not in injected:
            injected[name] = made
    whole = whole_input(signature, hints, given, injected) if complaint else None
    try:
        signature.bind(*args, **({whole: given} if whole else kwargs), **injected)
        return Fit(injected, hints, whole), ""
    except TypeError:
        return None, complaint


def whole_input(signature, hints, given, injected):
    """The one parameter that takes all of an input object: an event, or a model of the input."""
    wanted = [parameter for name, parameter in signature.parameters.items()
              if parameter.kind in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY) and name not in injected]
    needed = [parameter.name for parameter in wanted if parameter.default is parameter.empty]
    if not given or not isinstance(given, dict) or len(needed) != 1 or needed[0] in given:
        return None
    hint = hints.get(needed[0])
    known = needed[0] in WHOLE and hint is not str
    return needed[0] if known or hint is not None and takes_shape(hint) and not isinstance(hint, enum.EnumMeta) else None


def choose(tool, stage):
    """The call that the contract asks for."""
    subject = tool.subject
    given = subject.fresh_input()
    candidates = tool.functions()
    if not subject.function and tool.reads_stdin_at_once():
        return ProgramCall(tool, stage)
    if not subject.function and not candidates and not tool.classes():
        return ProgramCall(tool, stage)
    program = tool.is_guarded_program()
    if not subject.function and (subject.arguments or program and not subject.has_input()) and tool.has_guard():
        return ProgramCall(tool, stage)
    module = load_module(tool)
    if subject.function:
        return named(tool, module, stage, given)
    why = ""
    decorated = tool.decorated() + tool.registered()
    others = [] if decorated and not subject.has_input() else \
        sorted(candidates, key=lambda name: name != "main") + tool.classes()
    for name in decorated + others:
        function = entry(tool, module, name)
        if function is None:
            continue
        call, complaint = fitting_call(tool, function, stage, given, "" if program else name)
        if call is not None:
            return call
        why = why or complaint
    if program:
        return ProgramCall(tool, stage)
    if not why:
        raise Failure("contract", "nothing was called: its classes can only be made by others", "name in `function` what "
                      "is to be called")
    raise Failure("input", "test_input does not fit " + why, "name the fields of test_input like the parameters")


def named(tool, module, stage, given):
    name = tool.subject.function
    function = entry(tool, module, name)
    if function is None:
        known = ", ".join(tool.functions() + tool.registered() + tool.classes()) or "none"
        raise Failure("contract", "the tool has no function '%s'" % name, "name one of its functions: " + known)
    call, complaint = fitting_call(tool, function, stage, given, name)
    if call is None:
        raise Failure("input", "test_input does not fit " + complaint,
                      "name the fields of test_input like the parameters")
    return call


def fitting_call(tool, function, stage, given, reader):
    """The call with this input, as arguments or, of a reader, on stdin; and why there is none. A reader is named by its
    function, "" where nothing may be read."""
    fit, complaint = fitting(function, given)
    if fit is not None:
        return FunctionCall(function, tool.subject, stage, fit), ""
    if reader and tool.finds_input_on_stdin(reader):
        fit, _ = fitting(function, {})
        if fit is not None:
            return FunctionCall(function, tool.subject, stage, fit, on_stdin=True), ""
    return None, complaint


def entry(tool, module, name):
    """The function of a name; of a class its entry, on a fresh instance a call; None when there is none."""
    owner = before = module
    for word in name.split("."):
        before, owner = owner, getattr(owner, word, None)
    if owner is None and inspect.isfunction(before):
        return registered_by(before, name)
    if inspect.isclass(owner):
        if not tool.subject.function and inspect.isabstract(owner):
            return None
        method = next((entry for entry in ENTRIES if entry_of(owner, entry, owned=True)), None) or \
            next((entry for entry in ENTRIES if entry_of(owner, entry)), None)
        return run_of(tool, owner, method) if method else owner
    if inspect.isclass(before) and callable(owner):
        return run_of(tool, before, name.split(".")[-1])
    return owner if callable(owner) else None


def registered_by(outer, name):
    """The tool that a function makes when it is given a server, an application or an agent; None when it does not."""
    known = "%s.<locals>.%s" % (outer.__qualname__, name.split(".")[-1])
    if known not in REGISTERED and not inspect.iscoroutinefunction(outer):
        RECORDER.loading = True
        try:
            outer(*[StandIn._of(parameter.name) for parameter in inspect.signature(outer).parameters.values()
                    if parameter.default is parameter.empty and parameter.kind is parameter.POSITIONAL_OR_KEYWORD])
        finally:
            RECORDER.loading = False
    return REGISTERED.get(known)


def entry_of(kind, method, owned=False):
    """Whether the class itself, or one above it that is not Python's own, defines it; owned: one that the tool defines,
    since the `run` of a framework's base class only leads to the tool's own `_run`."""
    return any(method in base.__dict__ for base in kind.__mro__
               if base is not object and (not owned or base.__module__ == kind.__module__))


def run_of(tool, kind, method):
    function = getattr(kind, method)
    if not inspect.isfunction(function) or isinstance(inspect.getattr_static(kind, method), staticmethod):
        return function  # a static or class method needs no instance
    signature = inspect.signature(function)
    parameters = list(signature.parameters.values())
    if parameters and parameters[0].name != "self" and is_tool_of_a_framework(function):
        return function  # decorated in a class that only holds it
    init = made_with(kind, tool.subject.init)

    def run(*args, **kwargs):
        return getattr(kind(**init), method)(*args, **kwargs)

    run.__signature__ = signature.replace(parameters=parameters[1:])
    run.__name__ = kind.__name__ + "." + method
    run.method = function
    return run


def is_tool_of_a_framework(function):
    return getattr(function, "is_tool", False)


def made_with(kind, init):
    """The arguments that an instance is made with: `init` of the request, and stand-ins for what a framework gives."""
    try:
        signature = inspect.signature(kind)
        hints = {**hints_of(kind), **hints_of(kind.__init__)}
        wanted = {name: hints.get(name) for name, parameter in signature.parameters.items()
                  if name not in init and parameter.default is parameter.empty
                  and parameter.kind in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY)}
        init = dict(init, **{name: hint() for name, hint in wanted.items() if is_stand_in(hint)})
        signature.bind(**init)
    except TypeError as e:
        raise Failure("input", "%s is made with arguments, and 'init' does not fit: %s" % (kind.__name__, e),
                      "give them in `init`, an object with the names that __init__ of %s has" % kind.__name__) from None
    except ValueError:
        pass  # no signature: it will say for itself
    return init


def load_module(tool):
    module = types.ModuleType("tool")
    module.__file__ = tool.subject.file
    sys.modules["tool"] = module
    RECORDER.loading = True
    try:
        exec(tool.code, module.__dict__)
    finally:
        RECORDER.loading = False
    return module
