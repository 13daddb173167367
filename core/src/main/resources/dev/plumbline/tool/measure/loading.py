# Part 2 of the harness: loads the tool and finds out what there is to call.
#
# The contracts:
#   function   `function` of the request, else `main`, else the first public function that takes the input, else a class
#              with one of its usual entries, or a kit of tools, class after class and method after method (a fresh
#              instance a call, made with `init`); what is decorated as a tool comes before all. test_input is an object:
#              keyword arguments, else: one argument. A function that takes nothing of it and reads stdin finds it there
#   program    code that reads JSON from stdin and prints JSON; run anew as __main__ for every call, without the start
#              of the interpreter
# Coroutines are awaited in one event loop, generators are consumed. What the tool prints is caught and counted. The
# input is given afresh to every call of a tool that changes it.
import ast
import linecache

LARGEST_OUTPUT = 8 * 1024 * 1024
SHOWN = 2000
LONGEST_CALL = 8000

ENTRIES = ("run", "execute", "_run", "forward", "call", "__call__", "invoke", "arun", "_arun", "ainvoke")
NEIGHBOURS = set()
KITS = ("Tools", "Toolkit", "ToolKit", "Toolset", "ToolSet", "ToolSpec", "Plugin")
DECORATORS = ("tool", "function_tool", "call_tool", "kernel_function", "tool_plain", "ai_function", "mcp_tool", "beta_tool",
              "generic_trigger", "mcp_tool_trigger", "register_for_execution")


class Subject:
    """The tool and its inputs, as texts: nothing of them is ever part of this source."""

    def __init__(self, code, inputs=(), responses=None, function=None, surroundings=None, file="tool.py"):
        self.code = code[1:] if code.startswith("\ufeff") else code
        self.inputs = list(inputs) or [None]
        self.responses = json.loads(responses) if responses else {}
        self.function = function
        around = json.loads(surroundings) if surroundings else {}
        self.arguments = [str(word) for word in around.get("arguments") or []]
        self.environment = {str(name): str(value) for name, value in (around.get("environment") or {}).items()}
        self.files = {str(name): text for name, text in (around.get("files") or {}).items()}
        self.init = dict(around.get("init") or {})
        self.file = file

    def has_input(self):
        return self.inputs[0] is not None and json.loads(self.inputs[0]) != {}

    def input_text(self, at=0):
        text = self.inputs[at]
        return "{}" if text is None else text

    def fresh_input(self, at=0):
        return json.loads(self.input_text(at))

    def settle(self):
        """Puts the tool's files and variables where it looks for them: the folder of the run."""
        os.environ.update(self.environment)
        here = os.path.realpath(os.getcwd())
        for name, text in self.files.items():
            path = os.path.realpath(os.path.join(here, name))
            if not path.startswith(here + os.sep):
                raise Failure("input", "the file '%s' would lie outside the folder of the run" % name,
                              "name files by paths below the tool's own folder")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text if isinstance(text, str) else json.dumps(text, ensure_ascii=False))
        if here not in sys.path:
            sys.path.insert(0, here)


class Failure(Exception):
    """The tool did not do its work; `kind` says why, in one word."""

    def __init__(self, kind, message, advice):
        super().__init__(message)
        self.kind = kind
        self.advice = advice


class OutputLimit(BaseException):
    """The tool prints without end; no `except Exception` of it may stop this."""


class Sink(io.RawIOBase):
    """Where the tool's stdout goes: counted, kept only while someone asks, never more than the limit."""

    def __init__(self):
        self.keep = True
        self.reset(1)

    def reset(self, calls):
        self.parts = []
        self.count = 0
        self.limit = LARGEST_OUTPUT * calls

    def writable(self):
        return True

    def write(self, data):
        size = len(data)
        self.count += size
        if self.count > self.limit:
            raise OutputLimit()
        if self.keep:
            self.parts.append(bytes(data))
        return size

    def text(self):
        return b"".join(self.parts).decode("utf-8", "replace")


# ---- Loading -------------------------------------------------------------------------------------------------------


class Tool:
    """The tool's code, compiled, with what can be seen in it before it runs."""

    def __init__(self, subject):
        self.subject = subject
        try:
            self.tree = ast.parse(subject.code, subject.file)
            replaced = self._own_doubles()
            self.tree.body = [node for node in self.tree.body if node not in replaced]
            NEIGHBOURS.update(node.module or name.name for node in ast.walk(self.tree)
                              if isinstance(node, ast.ImportFrom) and node.level for name in node.names)
            self.tree = Neighbours().visit(self.tree)
            self.code = compile(self.tree, subject.file, "exec")
        except (SyntaxError, ValueError) as e:
            line = getattr(e, "lineno", None)
            where = " (line %d)" % line if line else ""
            raise Failure("syntax", "%s: %s%s" % (type(e).__name__, getattr(e, "msg", None) or e, where),
                          "the code is no valid Python %d.%d; correct that line" % sys.version_info[:2]) from None
        lines = subject.code.splitlines(True)
        linecache.cache[subject.file] = (len(subject.code), None, lines, subject.file)

    def _own_doubles(self):
        """Definitions of call_tool and its like beside the tool proper: the mocks stand in for them."""
        doubles = [node for node in self.tree.body
                   if is_function(node) and node.name in OTHER_TOOLS and not is_decorated_tool(node)]
        others = [node for node in self.tree.body
                  if (is_function(node) or isinstance(node, ast.ClassDef)) and node not in doubles]
        wanted = (self.subject.function or "").split(".")[0]
        return [node for node in doubles if others and node.name != wanted]

    def tool_modules(self):
        """Modules that call_tool and its like are taken from."""
        found = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module and any(a.name in OTHER_TOOLS for a in node.names):
                found.add(node.module)
            if isinstance(node, ast.Import):
                for alias in node.names:
                    name = (alias.asname or alias.name).split(".")[0]
                    if any(isinstance(use, ast.Attribute) and use.attr in OTHER_TOOLS and root_name(use) == name
                           for use in ast.walk(self.tree)):
                        found.add(alias.name)
        return sorted(found)

    def functions(self):
        names = [node.name for node in self.tree.body if is_function(node)]
        names += [target.id for node in self.tree.body
                  if isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda)
                  for target in node.targets if isinstance(target, ast.Name)]
        names = [name for name in names if not name.startswith("_")]
        proper = [name for name in names if name not in OTHER_TOOLS or name in self.decorated()]
        return proper or names

    def decorated(self):
        """Functions that a framework is told to be tools: they come first, and a `main` beside them only starts a server."""
        return [node.name for node in self.tree.body if is_function(node) and is_decorated_tool(node)]

    def registered(self):
        """Tools that are only made inside a function, `def register(mcp):` for instance, as `register.name`."""
        return [outer.name + "." + node.name for outer in self.tree.body if is_function(outer)
                for node in ast.walk(outer) if node is not outer and is_function(node) and is_decorated_tool(node)]

    def classes(self):
        """Classes with a usual entry; of kits of tools their methods, as `Class.method`. What another of them rests on is
        none: it says what a tool is, and does nothing."""
        found = []
        bases = {node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
                 for node in self.tree.body if isinstance(node, ast.ClassDef)}
        for node in self.tree.body:
            if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
                continue
            methods = [member for member in node.body if is_function(member)]
            if any(member.name in ENTRIES for member in methods):
                found.append(node.name)
                continue
            chosen = [member for member in methods if is_decorated_tool(member)] or \
                [member for member in methods if node.name.endswith(KITS)]
            found += [node.name + "." + member.name for member in chosen if not member.name.startswith("_")]
        under = {base for name in found for base in bases[name.partition(".")[0]]}
        return [name for name in found if name.partition(".")[0] not in under]

    def reads_stdin_at_once(self):
        """Whether importing it would already read stdin."""
        return any(reads_stdin(node) for node in self.tree.body
                   if not is_function(node) and not isinstance(node, ast.ClassDef) and not is_main_guard(node))

    def finds_input_on_stdin(self, function):
        """Whether this function reads stdin; of `main`, whether anything does that it may call."""
        return any(reads_stdin(node) for node in self.tree.body
                   if function == "main" or getattr(node, "name", "") == function.split(".")[0])

    def has_guard(self):
        return any(is_main_guard(node) for node in self.tree.body)

    def is_guarded_program(self):
        return any(is_main_guard(node) for node in self.tree.body) and reads_stdin(self.tree)


class Neighbours(ast.NodeTransformer):
    """`from .base import x` finds a module that lies beside the tool: here the tool is no part of a package."""

    def visit_ImportFrom(self, node):
        if not node.level:
            return node
        plain = ast.ImportFrom(node.module, node.names, 0) if node.module else ast.Import(node.names)
        return ast.copy_location(plain, node)


def is_function(node):
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def is_decorated_tool(node):
    names = [one.func if isinstance(one, ast.Call) else one for one in node.decorator_list]
    return any((one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "")) in DECORATORS for one in names)


def is_main_guard(node):
    return (isinstance(node, ast.If) and isinstance(node.test, ast.Compare)
            and any(isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test)))


def root_name(node):
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def reads_stdin(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "stdin":
            return True
        if isinstance(node, ast.Name) and node.id in ("stdin", "fileinput"):
            return True
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            first = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
            if node.func.id == "input" or (node.func.id == "open" and first in (0, "/dev/stdin")):
                return True
    return False


