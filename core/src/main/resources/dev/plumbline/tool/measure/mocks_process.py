# Processes: subprocess, asyncio and os.


def process_answer(name, command, args, kwargs):
    """Records a command; its return code, stdout and stderr as bytes."""
    RECORDER.note(name, [command, *args], kwargs)
    words = [str(word) for word in command] if isinstance(command, (list, tuple)) else [str(command)]
    found = RECORDER.response(name, " ".join(words), "process")
    value = found[0] if found else {}
    raise_as_asked(value, sys.modules.get("subprocess"))
    spec = value if isinstance(value, dict) else {"stdout": value if isinstance(value, str) else json.dumps(value)}
    return (int(spec.get("returncode", 0)), str(spec.get("stdout", "")).encode(), str(spec.get("stderr", "")).encode())


def patch_subprocess(module):
    def text_wanted(kwargs):
        return any(kwargs.get(key) for key in ("text", "universal_newlines", "encoding", "errors"))

    def run(*args, **kwargs):
        return finished("subprocess.run", args, kwargs)

    def split(given, kwargs):
        """The command, which may be given by its name, the other arguments, and the named ones without it."""
        if given:
            return given[0], given[1:], kwargs
        return kwargs["args"], (), {key: value for key, value in kwargs.items() if key != "args"}

    def finished(name, given, kwargs):
        command, args, kwargs = split(given, kwargs)
        code, out, err = process_answer(name, command, args, kwargs)
        if text_wanted(kwargs):
            out, err = out.decode(), err.decode()
        piped = kwargs.get("capture_output")
        out = out if piped or kwargs.get("stdout") == module.PIPE else None
        err = err if piped or kwargs.get("stderr") == module.PIPE else None
        if code and kwargs.get("check"):
            raise module.CalledProcessError(code, command, out, err)
        return module.CompletedProcess(command, code, out, err)

    def check_output(*args, **kwargs):
        return finished("subprocess.check_output", args, dict(kwargs, stdout=module.PIPE, check=True)).stdout

    def call(*args, **kwargs):
        return finished("subprocess.call", args, kwargs).returncode

    def check_call(*args, **kwargs):
        return finished("subprocess.check_call", args, dict(kwargs, check=True)).returncode

    def getstatusoutput(cmd, **kwargs):
        code, out, _ = process_answer("subprocess.getstatusoutput", cmd, (), kwargs)
        return code, out.decode()

    def getoutput(cmd, **kwargs):
        return process_answer("subprocess.getoutput", cmd, (), kwargs)[1].decode()

    class Popen:
        """A process that has ended already."""

        def __init__(self, *args, **kwargs):
            command, args, kwargs = split(args, kwargs)
            self.args = command
            self.pid = 0
            self.returncode, out, err = process_answer("subprocess.Popen", command, args, kwargs)
            self._text = text_wanted(kwargs)
            self.stdin = io.StringIO() if self._text else io.BytesIO()
            self.stdout = self._pipe(out)
            self.stderr = self._pipe(err)

        def __class_getitem__(cls, item):
            return cls

        def _pipe(self, data):
            return io.StringIO(data.decode()) if self._text else io.BytesIO(data)

        def communicate(self, input=None, timeout=None):
            return self.stdout.read(), self.stderr.read()

        def wait(self, timeout=None):
            return self.returncode

        def poll(self):
            return self.returncode

        def kill(self):
            return None

        terminate = kill

        def send_signal(self, signal):
            return None

        def __enter__(self):
            return self

        def __exit__(self, *exc):
            return False

    module.run, module.call, module.check_call, module.check_output = run, call, check_call, check_output
    module.Popen = Popen
    module.getstatusoutput, module.getoutput = getstatusoutput, getoutput


def patch_asyncio(module):
    class AsyncProcess:
        def __init__(self, name, command, args, kwargs):
            self.pid = 0
            self.returncode, self._out, self._err = process_answer(name, command, args, kwargs)
            self.stdout = types.SimpleNamespace(read=lambda *a: Awaitable(self._out))
            self.stderr = types.SimpleNamespace(read=lambda *a: Awaitable(self._err))

        def communicate(self, input=None):
            return Awaitable((self._out, self._err))

        def wait(self):
            return Awaitable(self.returncode)

        def kill(self):
            return None

        terminate = kill

    def start_exec(*command, **kwargs):
        return Awaitable(AsyncProcess("asyncio.create_subprocess_exec", list(command), (), kwargs))

    def start_shell(command, **kwargs):
        return Awaitable(AsyncProcess("asyncio.create_subprocess_shell", command, (), kwargs))

    for place in (module, module.subprocess):
        place.create_subprocess_exec = start_exec
        place.create_subprocess_shell = start_shell


def patch_os():
    def system(command):
        code, out, _ = process_answer("os.system", command, (), {})
        return code << 8

    class Pipe(io.StringIO):
        """What os.popen gives; closing it tells the exit code, None for 0."""

        code = 0

        def close(self):
            super().close()
            return (self.code << 8) or None

    def popen(command, mode="r", buffering=-1):
        code, out, _ = process_answer("os.popen", command, (), {})
        pipe = Pipe(out.decode())
        pipe.code = code
        return pipe

    os.system, os.popen = system, popen
    if "posix" in sys.modules:
        sys.modules["posix"].system = system
