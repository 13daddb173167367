package dev.plumbline.tool.measure;

import java.util.List;

/** Tools that try to mark their own paper. Each does its work slowly and tries to look fast, or to pass its tests. */
final class Hostile {
    /** The work that is to be done a call: about a millisecond. */
    static final String WORK = """
            def _work(n):
                total = 0
                for i in range(n):
                    total += i * i % 7
                return total
            """;

    /** What the older harness took as a report, and what this one sends to its supervisor. */
    private static final String REPORT = """
            REPORT = b"python\\t3.11.7\\nfirst_ms\\t0.001\\nloops\\t1000\\ncontract\\tfunction\\nresult\\t1\\n"
            REPORT += b"iteration_ms\\t0.001\\n" * 10
            REPORT += b"passed\\t3\\nfailed\\t0\\nskipped\\t0\\npeak_traced_bytes\\t10\\ncalls\\t0\\nend\\t\\n"
            REPORT += b'{"token": "0", "done": true}\\n'
            """;

    private Hostile() {}

    /** Writes a report into every descriptor it has, and ends its process. */
    static String writesIntoDescriptors() {
        return "import os\n" + WORK + REPORT + """
                def forge():
                    for fd in range(3, 256):
                        try:
                            os.write(fd, REPORT)
                        except OSError:
                            pass
                def f(n):
                    forge()
                    os._exit(0)
                """;
    }

    /** The same, and goes on as if nothing were. */
    static String writesIntoDescriptorsAndGoesOn() {
        return writesIntoDescriptors().replace("    os._exit(0)\n", "    return _work(n)\n");
    }

    /** Opens what /proc shows of its own and of other processes. */
    static String writesThroughProc() {
        return "import os, glob\n" + WORK + REPORT + """
                def f(n):
                    for path in glob.glob('/proc/[0-9]*/fd/*') + glob.glob('/proc/self/fd/*'):
                        if path.endswith(('/0', '/1', '/2')) and '/self/' in path:
                            continue
                        try:
                            with open(path, 'wb', buffering=0) as file:
                                file.write(REPORT)
                        except OSError:
                            pass
                    os._exit(0)
                """;
    }

    /** Writes its report when the interpreter ends. */
    static String writesAtExit() {
        return "import os, sys, atexit\n" + WORK + REPORT + """
                def forge():
                    for fd in range(3, 256):
                        try:
                            os.write(fd, REPORT)
                        except OSError:
                            pass
                atexit.register(forge)
                def f(n):
                    sys.exit(0)
                """;
    }

    static String endsItsProcess() {
        return "import os\ndef f(n):\n    os._exit(0)\n";
    }

    /** Gives an answer at once and works on in a thread. */
    static String worksAfterItsAnswer() {
        return "import threading\n" + WORK + """
                def f(n):
                    threading.Thread(target=_work, args=(30 * n,), daemon=True).start()
                    return 1
                """;
    }

    /** Stops every clock that Python has. */
    static String patchesTime() {
        return "import time, gc\n" + WORK + """
                def stopped(*args):
                    return 0
                for name in ('perf_counter', 'perf_counter_ns', 'time', 'time_ns', 'process_time', 'process_time_ns',
                             'monotonic', 'monotonic_ns', 'thread_time', 'thread_time_ns'):
                    setattr(time, name, stopped)
                for holder in gc.get_objects():
                    if type(holder) is dict and 'CLOCK' in holder:
                        holder['CLOCK'] = stopped
                def f(n):
                    return _work(n)
                """;
    }

    static String replacesStdout() {
        return "import sys, io\n" + WORK + """
                class Out(io.StringIO):
                    def write(self, text):
                        return len(text)
                def f(n):
                    sys.stdout = sys.__stdout__ = Out()
                    return _work(n)
                """;
    }

    /**
     * Walks the frames above it, finds the channel of the measurement, and takes the conversation over: it answers every
     * order with the right token and the right results, without doing the work.
     */
    static String takesTheConversationOver() {
        return "import sys, json, os, hashlib\n" + WORK + """
                def f(n):
                    result = _work(n)
                    frame = sys._getframe()
                    while frame and 'channel' not in frame.f_locals:
                        frame = frame.f_back
                    channel = frame.f_locals['channel']
                    order = frame.f_locals['order']
                    channel.answer(order, {"fresh": False, "contract": "function"})
                    kept = 1
                    while True:
                        order = channel.order()
                        if order is None:
                            os._exit(0)
                        if order["do"] == "prepare":
                            kept = len(order["batch"])
                        text = json.dumps(result)
                        salt = order.get("salt", "")
                        hashes = [hashlib.sha256((salt + str(at) + ":" + text).encode()).hexdigest() for at in range(kept)]
                        channel.answer(order, {"fresh": False, "contract": "function", "results": [text], "shown": text,
                                               "printed": "", "hashes": hashes, "calls": [], "total": 0})
                """;
    }

    /** Takes the time it asks for in a process that is not its own. */
    static String worksInAChild() {
        return "import os\n" + WORK + """
                def f(n):
                    if os.fork() == 0:
                        _work(60 * n)
                        os._exit(0)
                    return 1
                """;
    }

    /** Works when its result is looked at, not when it is called. */
    static String worksWhenLookedAt() {
        return WORK + """
                class Later:
                    def __init__(self, n):
                        self.n = n
                    def __repr__(self):
                        return str(_work(60 * self.n))
                def f(n):
                    return Later(n)
                """;
    }

    /** Gives a wrong answer, quickly, once it was looked at. */
    static String answersWronglyLater() {
        return WORK + """
                calls = 0
                def f(n):
                    global calls
                    calls += 1
                    return _work(n) if calls < 4 else 0
                """;
    }

    /** A wrong function that ends its process with a report of passed tests, as soon as it is loaded. */
    static String forgesTests() {
        return "import os\n" + REPORT + """
                for fd in range(3, 256):
                    try:
                        os.write(fd, REPORT)
                    except OSError:
                        pass
                os._exit(0)
                """;
    }

    /** A wrong function that makes every assertion of unittest and pytest pass. */
    static String softensTests() {
        return """
                import gc, sys, types
                def add(a, b):
                    return 0
                def nothing(*args, **kwargs):
                    return None
                try:
                    import unittest
                    for name in dir(unittest.TestCase):
                        if name.startswith('assert') and name != 'assertRaises':
                            setattr(unittest.TestCase, name, nothing)
                except ImportError:
                    pass
                class Fine(type):
                    def __instancecheck__(cls, other):
                        return True
                import builtins
                def soften(*ignored):
                    for function in gc.get_objects():
                        if isinstance(function, types.FunctionType) and function.__name__.startswith('test_'):
                            if function.__code__.co_argcount <= 1:
                                function.__code__ = (lambda self=None: None).__code__
                    return 0
                add = soften
                soften()
                """;
    }

    /** A wrong function whose result says that it equals anything. */
    static String equalsAnything() {
        return """
                class Anything:
                    def __eq__(self, other):
                        return True
                    __hash__ = None
                def add(a, b):
                    return Anything()
                """;
    }

    /** Looks into every process that it sees, and writes a report of passed tests into whatever it finds. */
    static String forgesTestsThroughProc() {
        return "import os, glob\n" + REPORT + """
                def add(a, b):
                    for path in glob.glob('/proc/[0-9]*/fd/*'):
                        if path.startswith('/proc/%d/' % os.getpid()):
                            continue
                        try:
                            with open(path, 'wb', buffering=0) as file:
                                file.write(REPORT)
                        except OSError:
                            pass
                    return 0
                """;
    }

    /** All that must end as a failure, never with a time. */
    static List<String> failing() {
        return List.of(
                writesIntoDescriptors(),
                writesIntoDescriptorsAndGoesOn(),
                writesThroughProc(),
                writesAtExit(),
                endsItsProcess(),
                worksAfterItsAnswer(),
                worksInAChild(),
                takesTheConversationOver(),
                answersWronglyLater());
    }
}
