# Puts the stand-ins in place before the code of the tool runs. Its finders and loaders have the methods that imports call
# and no base class: importlib.abc alone takes a fifth of the start of a fork.


FAKES = {"requests": fake_requests, "httpx": fake_httpx, "aiohttp": fake_aiohttp,
         "ollama": lambda: fake_llm("ollama"), "openai": lambda: fake_llm("openai"),
         "anthropic": lambda: fake_llm("anthropic")}
PATCHES = {"subprocess": patch_subprocess, "urllib.request": patch_urllib, "asyncio": patch_asyncio}


class Mocks:
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


class PatchingLoader:
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


class MissingToolModules:
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
    sys.meta_path.insert(0, StandInFinder(SERVICES))
    sys.meta_path.insert(0, Mocks())
    if tool_modules:
        sys.meta_path.append(MissingToolModules(tuple(tool_modules)))
    sys.meta_path.append(StandInFinder(FRAMEWORKS))
    for name, patch in PATCHES.items():
        if name in sys.modules:
            patch(sys.modules[name])
    patch_os()
    for function in OTHER_TOOLS:
        setattr(builtins, function, other_tool(function))
