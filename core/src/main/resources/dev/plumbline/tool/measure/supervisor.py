# The supervisor of a measurement: a process outside the tool's, which the tool cannot see, reach or read. It takes the
# time, chooses inputs and the sizes of batches, and believes nothing that it did not see from outside:
#   time      wall clock from an order to its answer; CPU time of the tool's process and of all that it started, as the
#             kernel counts it
#   results   hashed with a salt that is told only after the batch was timed, compared with the result of the first call
#   growth    a batch of 2N calls must take twice the time of N, in wall and in CPU time, within 10 %
#   silence   no byte in the channel that was not asked for, no work when nothing was ordered, and little work outside the
#             batches
# What does not fit ends the measurement as a failure.
#
# usage: supervisor.py memory|time SIZES -- COMMAND...   (the command starts the worker; bytes of each input, 12,300)
# The answer goes out on stdout, one `name<TAB>value` a line (backslash escapes), ended by `end`.
import json
import math
import os
import random
import secrets
import select
import subprocess
import sys
import time

CLOCK = time.perf_counter_ns

WARMUP_NS = 80_000_000
BATCH_NS = 25_000_000
PAIRS = 5
MORE_ROUNDS = 3
KEPT = 16
SLOW_CALL_NS = 1_000_000_000
LONGEST_CALL_NS = 6_000_000_000
FORK_BUDGET_NS = 5_000_000_000
TRACE_BUDGET_NS = 4_000_000_000
SETTLE_NS = 12_000_000
LONGEST_ANSWER = 32 * 1024 * 1024
FRESH_BYTES = 24 * 1024 * 1024
FASTEST_CALL_NS = 8
TOLERANCE = 0.10
MOST_TOLERANCE = 0.35
ROUND_TRIP_NS = 150_000
UNTIMED_NS = 40_000_000
TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Broken(Exception):
    """The measurement ends here; kind, message and advice say why."""

    def __init__(self, kind, message, advice, printed=""):
        super().__init__(message)
        self.kind = kind
        self.advice = advice
        self.printed = printed


def forged(message):
    return Broken("forged", message, "a tool must leave the measurement alone: it may use what it opened itself, nothing else")


def inconsistent(message):
    return Broken("inconsistent", message,
                  "what a call gives and costs must be the work of that call; look for work that is put off, done in "
                  "advance, or left out")


# ---- What the kernel says ------------------------------------------------------------------------------------------


def family(root):
    """A process and everything below it."""
    found = [root]
    for process in found:
        try:
            for task in os.listdir("/proc/%d/task" % process):
                with open("/proc/%d/task/%s/children" % (process, task)) as children:
                    found.extend(int(child) for child in children.read().split())
        except OSError:
            continue  # it ended meanwhile
    return found


def cpu_of(process):
    """CPU nanoseconds of a process, and of the children that it waited for."""
    try:
        own = time.clock_gettime_ns((~process << 3) | 2)
        with open("/proc/%d/stat" % process, "rb") as stat:
            fields = stat.read().rpartition(b")")[2].split()
        return own + (int(fields[13]) + int(fields[14])) * 1_000_000_000 // TICK
    except (OSError, IndexError, ValueError):
        return 0


def waited(process):
    """Nanoseconds that its main thread stood in line for a processor."""
    try:
        with open("/proc/%d/schedstat" % process) as stat:
            return int(stat.read().split()[1])
    except (OSError, IndexError, ValueError):
        return 0


def peak_resident_kb(process):
    try:
        with open("/proc/%d/status" % process) as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1])
    except OSError:
        pass
    return None


def hide():
    """Keeps the descriptors and the memory of this process from others of the same user."""
    try:
        import ctypes
        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)
    except Exception:  # another system: the sandbox is the fence
        pass


# ---- The conversation ----------------------------------------------------------------------------------------------


class Taken:
    """What an order took, seen from outside."""

    def __init__(self, wall, cpu, wait):
        self.wall = wall
        self.cpu = cpu
        self.wait = wait

    def plus(self, other):
        return Taken(self.wall + other.wall, self.cpu + other.cpu, self.wait + other.wait)


NOTHING = Taken(0, 0, 0)


class Worker:
    """The tool's process, as far as one can see it from here."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.into = self.process.stdin.fileno()
        self.out = self.process.stdout.fileno()
        self.main = self.process.pid
        self.rest = b""
        self.taken = NOTHING
        self.untimed = NOTHING
        self.python = ""

    def meet(self):
        """Before any code of the tool has run: the chain below this process ends in the tool's."""
        self.python = str(self.ask("hello").get("python", ""))
        self.main = family(self.process.pid)[-1]

    def cpu(self):
        return sum(cpu_of(process) for process in family(self.process.pid))

    def ask(self, do, **order):
        """Orders something and waits for the answer; what it took is in `taken`."""
        order.update(do=do, token=secrets.token_hex(12))
        self._nothing_said()
        data = (json.dumps(order) + "\n").encode()
        cpu, wait = self.cpu(), waited(self.main)
        start = CLOCK()
        line = self._talk(data)
        wall = CLOCK() - start
        self.taken = Taken(wall, self.cpu() - cpu, waited(self.main) - wait)
        try:
            answer = json.loads(line)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or answer.get("token") != order["token"]:
            raise forged("the tool wrote into the channel of its measurement")
        if self.rest:
            raise forged("the tool wrote more into the channel of its measurement than was asked")
        if "failure" in answer:
            told = [str(part) for part in answer["failure"]] if isinstance(answer["failure"], list) else []
            kind, message, advice = (told + ["tool", "it failed", ""])[:3] if len(told) >= 3 else ("tool", "it failed", "")
            raise Broken(kind, message, advice, str(answer.get("printed", "")))
        return answer

    def untimed_ask(self, do, **order):
        answer = self.ask(do, **order)
        self.untimed = self.untimed.plus(self.taken)
        return answer

    def _nothing_said(self):
        if self.rest or select.select([self.out], [], [], 0)[0] and self._read():
            raise forged("the tool wrote into the channel of its measurement")

    def _read(self):
        data = os.read(self.out, 65536)
        self.rest += data
        return data

    def _talk(self, data):
        try:
            while data:
                data = data[os.write(self.into, data):]
        except BrokenPipeError:
            raise self._ended() from None
        while b"\n" not in self.rest:
            ready = select.select([self.out], [], [], 0.25)[0]
            if ready and not self._read() or not ready and self.process.poll() is not None:
                raise self._ended()
            if len(self.rest) > LONGEST_ANSWER:
                raise forged("the tool wrote without end into the channel of its measurement")
        line, _, self.rest = self.rest.partition(b"\n")
        return line

    def _ended(self):
        try:
            code = self.process.wait(5)
        except subprocess.TimeoutExpired:
            code = -1
        if self.rest:
            return forged("the tool wrote into the channel of its measurement and ended its process")
        if self.main == self.process.pid:
            return Broken("start", "the process of the tool did not start, exit code %d" % code,
                          "check the Python and the sandbox with plumbline doctor")
        return Broken("exit", "the process ended with exit code %d before it answered" % code,
                      "the tool must return; it may not end its process")

    def settles(self):
        """Whether it rests when nothing is ordered."""
        before = self.cpu()
        start = CLOCK()
        time.sleep(SETTLE_NS / 1e9)
        worked = self.cpu() - before
        if worked > (CLOCK() - start) / 3 and worked > SETTLE_NS / 3:
            raise inconsistent("it goes on working after its answer, in a thread or a process of its own")

    def end(self):
        self.process.stdin.close()
        try:
            self.process.wait(0.5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


# ---- A call, and a fork --------------------------------------------------------------------------------------------


class Reference:
    """What the first calls gave, against which later results are held."""

    def __init__(self, first, again):
        self.results = first
        self.sure = again is not first
        self.form = next((form for form in FORMS
                          if all(in_form(a, form) == in_form(b, form) for a, b in zip(first, again))), None)

    def fits(self, worker, batch):
        """Whether the results of the batch that was just timed are those of the first calls."""
        form = self.form
        if form is None:
            return True
        if self._same(worker, batch, form):
            return True
        if form == "exact" and self._same(worker, batch, "masked"):
            self.form = "masked"
            return True
        if form == "shape" or not self.sure:
            self.form = None  # it changes as it likes
            return True
        return False

    def _same(self, worker, batch, form):
        salt = secrets.token_hex(16)
        told = worker.untimed_ask("show", salt=salt, form=form).get("hashes")
        return told == [salted(salt, at, in_form(self.results[part[0]], form)) for at, part in enumerate(batch)]


def first_calls(worker, sizes, report):
    """The first call of every input, as cold as a process can be; gives the results and the largest wall time."""
    results = []
    total = NOTHING
    longest = 0
    fresh = False
    inputs = len(sizes)
    for at in range(inputs):
        worker.ask("call", input=at)
        total = total.plus(worker.taken)
        longest = max(longest, worker.taken.wall)
        told = worker.ask("tell", input=at)
        results.append(one_text(told))
        fresh = fresh or bool(told.get("fresh"))
        if at == 0:
            dear = worker.taken.cpu > 10_000_000 + 40 * own_cost(results[0])
    report("first_ms", total.wall / inputs / 1e6)
    report("first_cpu_ms", total.cpu / inputs / 1e6)
    worker.settles()
    return results, longest, fresh, dear


def one_text(told):
    results = told.get("results")
    if not isinstance(results, list) or len(results) != 1 or not isinstance(results[0], str):
        raise forged("the tool answered for its measurement")
    try:
        json.loads(results[0])
    except ValueError:
        raise forged("the tool answered for its measurement") from None
    return results[0]


def own_cost(text):
    """CPU nanoseconds that writing such a result takes here."""
    start = time.process_time_ns()
    json.dumps(json.loads(text), sort_keys=True)
    salted("", 0, text)
    return time.process_time_ns() - start


def task_memory(worker, sizes, report):
    """Recorded calls, then one whose allocations are traced."""
    results, longest, _, _ = first_calls(worker, sizes, report)
    resident = peak_resident_kb(worker.main)
    if resident:
        report("peak_resident_kb", resident)
    facts = worker.ask("facts")
    report("result", facts.get("shown", ""))
    report("printed", facts.get("printed", ""))
    report("result_digest", salted("", 0, "\n".join(results)))
    for made in facts.get("calls", [])[:1000]:
        json.loads(made)
        report("call", made)
    report("calls", int(facts.get("total", 0)))
    if longest <= TRACE_BUDGET_NS:
        peak = worker.ask("trace", input=0).get("peak")
        if isinstance(peak, int):
            report("peak_traced_bytes", peak)


def task_time(worker, sizes, report):
    """A fork: milliseconds an operation, one value a batch."""
    began = CLOCK()
    inputs = len(sizes)
    first, longest, fresh, dear = first_calls(worker, sizes, report)
    if longest > LONGEST_CALL_NS:
        report("loops", 1)
        report("checked", "no: one call takes too long for batches")
        report("iteration_ms", longest / 1e6)
        return
    worker.ask("quiet")
    reference = Reference(first, second_calls(worker, inputs) if longest < SLOW_CALL_NS else first)
    if dear:
        reference.form = None
    loops = warm_up(worker, inputs, longest) if longest < SLOW_CALL_NS else inputs
    if fresh:
        loops = max(inputs, min(loops, FRESH_BYTES // (2 * max(64, *sizes, 0)) // inputs * inputs))
    worker.ask("quiet")
    report("loops", loops)
    batches = Batches(worker, reference, inputs, loops, began)
    batches.measure()
    batches.check_untimed(sum(sizes) / inputs if fresh else 0, own_cost(max(first, key=len)))
    worker.settles()
    batches.tell(report)
    report("checked", reference.form or ("no: looking at its results takes too long" if dear
                                         else "no: its results are different every time"))


def second_calls(worker, inputs):
    results = []
    for at in range(inputs):
        worker.ask("call", input=at)
        results.append(one_text(worker.ask("tell", input=at)))
    return results


def batch_of(inputs, calls):
    """Which inputs are called how often: in parts, so that some results are kept, in an order nobody knows before."""
    parts = min(calls, KEPT)
    sizes = [calls // parts + (1 if at < calls % parts else 0) for at in range(parts)]
    order = [at % inputs for at in range(parts)]
    random.SystemRandom().shuffle(order)
    return [[at, size] for at, size in zip(order, sizes)]


def run_batch(worker, batch):
    worker.untimed_ask("prepare", batch=batch)
    worker.ask("go")
    return worker.taken


def warm_up(worker, inputs, first):
    """Calls it until the caches are warm; gives how many calls make a batch long enough to be timed."""
    loops = inputs
    spent = 0
    each = first
    while spent < WARMUP_NS:
        taken = run_batch(worker, batch_of(inputs, loops))
        spent += taken.wall
        each = max(1, taken.wall / loops)
        if each < FASTEST_CALL_NS and loops > inputs:
            raise inconsistent("its calls take less time than any call can")
        if taken.wall < BATCH_NS / 3:
            loops *= 2 if taken.wall > BATCH_NS / 50 else 8
    return math.ceil(max(1, BATCH_NS / each) / inputs) * inputs


def growth_of(single, double):
    """How often the time of N calls goes into that of 2N, and how far from 2 it may be.

    The smallest times, the sums and the pairs are three ways to see it on a machine whose own speed changes; the one
    nearest to 2 counts. Where the pairs scatter, the machine allows no closer look.
    """
    logs = sorted(math.log(b / a) for a, b in zip(single, double))
    middle = logs[len(logs) // 2] if len(logs) % 2 else (logs[len(logs) // 2 - 1] + logs[len(logs) // 2]) / 2
    mean = sum(logs) / len(logs)
    error = math.sqrt(sum((x - mean) ** 2 for x in logs) / max(1, len(logs) - 1) / len(logs))
    ways = (min(double) / min(single), sum(double) / sum(single), math.exp(middle))
    allowed = min(MOST_TOLERANCE, TOLERANCE + 2 * error + ROUND_TRIP_NS / min(single))
    return min(ways, key=lambda growth: abs(growth / 2 - 1)), allowed


class Batches:
    """Pairs of batches of N and 2N calls, in an order the tool cannot foresee."""

    def __init__(self, worker, reference, inputs, loops, began):
        self.worker = worker
        self.reference = reference
        self.inputs = inputs
        self.loops = loops
        self.began = began
        self.single = []
        self.double = []

    def measure(self):
        self.worker.untimed = NOTHING
        misfit = ""
        for _ in range(1 + MORE_ROUNDS):
            self._pairs()
            misfit = self._misfit()
            if not misfit:
                return
        raise inconsistent(misfit)

    def tell(self, report):
        for single, double in zip(self.single, self.double):
            self._iteration(report, single, self.loops)
            self._iteration(report, double, 2 * self.loops)

    @staticmethod
    def _iteration(report, taken, calls):
        report("iteration_ms", taken.wall / calls / 1e6)
        report("iteration_cpu_ms", taken.cpu / calls / 1e6)
        report("iteration_wait_ms", taken.wait / calls / 1e6)

    def _pairs(self):
        for _ in range(PAIRS):
            for calls in random.SystemRandom().sample((self.loops, 2 * self.loops), 2):
                batch = batch_of(self.inputs, calls)
                taken = run_batch(self.worker, batch)
                (self.single if calls == self.loops else self.double).append(taken)
                if not self.reference.fits(self.worker, batch):
                    raise inconsistent("it gives another result in later calls than in the first")
            if CLOCK() - self.began > FORK_BUDGET_NS:
                break

    def _misfit(self):
        """Whether 2N calls take twice the time of N, each clock for itself."""
        clocks = [("time", [[max(1, taken.wall - taken.wait) for taken in side] for side in (self.single, self.double)])]
        cpu = [[max(1, taken.cpu) for taken in side] for side in (self.single, self.double)]
        if min(cpu[0]) > min(clocks[0][1][0]) / 2 and min(cpu[0]) > 5_000_000:
            clocks.append(("CPU time", cpu))
        for name, (single, double) in clocks:
            growth, allowed = growth_of(single, double)
            if abs(growth / 2 - 1) > allowed:
                return "its %s does not grow with its calls: twice as many take %.2f times as long" % (name, growth)
        return ""

    def check_untimed(self, copied_bytes, result_cost):
        """Making inputs and hashing results costs what it costs here, and some; more is work that hides."""
        calls = sum(self.loops * len(side) * times for side, times in ((self.single, 1), (self.double, 2)))
        copies = calls * (60 * copied_bytes + 3_000) if copied_bytes else 0
        shows = KEPT * 2 * (len(self.single) + len(self.double)) * (6 * result_cost + 100_000)
        allowed = UNTIMED_NS + copies + shows
        if self.worker.untimed.cpu > allowed:
            raise inconsistent("it works where nothing is timed: %.0f ms before and after its calls"
                               % (self.worker.untimed.cpu / 1e6))


# ---- The report ----------------------------------------------------------------------------------------------------


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


class Report:
    def __init__(self):
        self.lines = []

    def __call__(self, name, value):
        self.lines.append((name, str(value)))

    def failed(self, broken):
        self.lines = [(name, value) for name, value in self.lines if not name.startswith("iteration")]
        self("error_kind", broken.kind)
        self("error", str(broken))
        self("advice", broken.advice)
        if broken.printed:
            self("printed", broken.printed)

    def text(self):
        return "".join(name + "\t" + escaped(value) + "\n" for name, value in self.lines) + "end\t\n"


def supervise(task, sizes, command, started=lambda worker: lambda: None):
    """One process of the tool, watched from here; the report on it."""
    report = Report()
    worker = Worker(command)
    ended = started(worker)
    try:
        worker.meet()
        report("python", worker.python)
        report("contract", worker.ask("load").get("contract", ""))
        {"memory": task_memory, "time": task_time}[task](worker, sizes, report)
        worker._nothing_said()
    except Broken as broken:
        report.failed(broken)
    except (ValueError, TypeError, AttributeError):  # an answer of another form than the worker's
        report.failed(forged("the tool answered for its measurement"))
    finally:
        ended()
        worker.end()
    return report
