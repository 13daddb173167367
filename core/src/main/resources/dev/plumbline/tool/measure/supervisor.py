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
# usage: supervisor.py calls|recorded|time SIZES -- COMMAND...   (the command starts the worker; bytes of each input, 12,300)
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

WARMUP_NS = 50_000_000
BATCH_NS = 12_000_000
PAIRS = 5
MORE_ROUNDS = 3
KEPT = 16
SLOW_CALL_NS = 1_000_000_000
QUICK_CALL_NS = 5_000_000
ROUNDS = 12
LONGEST_CALL_NS = 6_000_000_000
FORK_BUDGET_NS = 5_000_000_000
PROCESS_NS = 28_000_000_000
TRACED_SLOWER = 4
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
    return Broken("forged", message,
                  "a tool must leave the measurement alone: it may use what it opened itself, nothing else")


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
