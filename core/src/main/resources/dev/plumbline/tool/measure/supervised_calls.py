# What the supervisor has the tool do: the first calls, whose doings are recorded, and batches that are timed.


class Reference:
    """What the first calls gave, against which later results are held."""

    def __init__(self, first, rounds):
        self.results = first
        self.sure = bool(rounds)
        told = rounds if self._throws_dice(rounds) else rounds[:1]
        self.form = next((form for form in FORMS if all(self._agrees(again, form) for again in told)), None)

    def _agrees(self, again, form):
        return all(in_form(a, form) == in_form(b, form) for a, b in zip(self.results, again))

    def _throws_dice(self, rounds):
        """Whether it came back to its first result after another one. What once changes and stays changed does not: that
        is work which is done while somebody looks."""
        agreed = [self._agrees(again, "masked") for again in rounds]
        return False in agreed and True in agreed[agreed.index(False):]

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


def record(worker, results, report):
    """What the first calls did, as the tool's own process tells it: evidence for people."""
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


def trace(worker, longest, began, report):
    """One more call with its allocations traced, where the time of a process allows a call that is slowed down by that."""
    if CLOCK() - began + TRACED_SLOWER * longest <= PROCESS_NS:
        peak = worker.ask("trace", input=0).get("peak")
        if isinstance(peak, int):
            report("peak_traced_bytes", peak)


def task_calls(worker, sizes, report):
    """The first calls alone, without any time: whether a tool can be called, and what it does then."""
    began = CLOCK()
    results, longest, _, _ = first_calls(worker, sizes, report)
    record(worker, results, report)
    trace(worker, longest, began, report)


def task_recorded(worker, sizes, report):
    """A fork that tells besides its times what its first calls did, and what memory a call takes."""
    task_time(worker, sizes, report, True)


def task_time(worker, sizes, report, recorded=False):
    """A fork: milliseconds an operation, one value a batch."""
    began = CLOCK()
    first, longest, fresh, dear = first_calls(worker, sizes, report)
    if recorded:
        record(worker, first, report)
    if longest > LONGEST_CALL_NS:
        report("loops", 1)
        report("checked", "no: one call takes too long for batches")
        report("iteration_ms", longest / 1e6)
    else:
        time_batches(worker, sizes, report, began, first, longest, fresh, dear)
    if recorded:
        trace(worker, longest, began, report)


def time_batches(worker, sizes, report, began, first, longest, fresh, dear):
    inputs = len(sizes)
    worker.ask("quiet")
    reference = Reference(first, further_calls(worker, inputs, longest))
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


def further_calls(worker, inputs, longest):
    """The results of further rounds: enough of them that one that throws dice is seen to, where they take no time."""
    rounds = 0 if longest >= SLOW_CALL_NS else ROUNDS if longest < QUICK_CALL_NS else 1
    return [[result_of(worker, at) for at in range(inputs)] for _ in range(rounds)]


def result_of(worker, at):
    worker.ask("call", input=at)
    return one_text(worker.ask("tell", input=at))


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
