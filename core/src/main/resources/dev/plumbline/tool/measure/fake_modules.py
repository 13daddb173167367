# Modules that are not there: whatever is asked of them, they have.


class Anything:
    """A class of a fake library that nothing is known of: takes every argument, keeps the named ones."""

    def __init__(self, *args, **kwargs):
        self.args = args
        self.__dict__.update(kwargs)

    def __call__(self, *args, **kwargs):
        return None

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args, **kwargs: None

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


# Parts of libraries that are reached by attribute without being imported: requests.exceptions.Timeout.
SUBMODULES = ("exceptions", "error", "errors", "adapters", "auth", "sessions", "structures", "client_exceptions", "types")


class FakeModule(types.ModuleType):
    """A module of a library that is not there. Names that look like errors become exception classes; other names in
    capitals become classes that take everything; the rest is told by `unknown`."""

    def __init__(self, name, unknown=None):
        super().__init__(name)
        self.__path__ = []
        self.__dict__["_unknown"] = unknown
        self.__dict__["_root"] = self
        self.__version__ = "0"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        root = self.__dict__["_root"]
        if root is not self and name in root.__dict__:
            return root.__dict__[name]
        if name.endswith(("Error", "Exception", "Timeout", "Redirects", "Warning")):
            made = error_class(root, name)
        elif name[:1].isupper():
            made = type(name, (Anything,), {})
        elif name in SUBMODULES:
            return importlib.import_module(root.__name__ + "." + name)
        elif self.__dict__["_unknown"] is not None:
            made = self.__dict__["_unknown"](name)
        else:
            raise AttributeError("module '%s' has no attribute '%s' (mocked)" % (self.__name__, name))
        root.__dict__.setdefault(name, made)
        return root.__dict__[name]
