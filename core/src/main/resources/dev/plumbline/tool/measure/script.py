# Part 6, in a script of its own: the tool and its input stand below as data. It runs with python3 and nothing else,
# starts itself once a fork, watches that process from outside, and prints the fields that
# `plumbline tool benchmark` prints.
#
# It is not sandboxed: run it only for a tool that you trust.
#
# usage: python3 THIS_FILE
import threading
from datetime import datetime, timezone

RUNS = 3
FORKS = 5
SECONDS = 30

# Student's t, two-sided 95 %, by degrees of freedom from 1.
T_95 = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281, 2.2010, 2.1788, 2.1604, 2.1448]


def own_subject():
    return Subject(TOOL_CODE, TEST_INPUTS, MOCK_RESPONSES, FUNCTION, SURROUNDINGS)


def start_task(task):
    """One process; what is known of it, as name → values."""
    late = threading.Event()
    sizes = [len(text) for text in TEST_INPUTS] or [0]
    found = supervise(task, sizes, [sys.executable, os.path.abspath(__file__), "worker"],
                      lambda worker: limit_time(worker, late))
    report = {}
    for name, value in found.lines:
        report.setdefault(name, []).append(value)
    if late.is_set() and "error" in report:
        return failed_report("time_limit", "it did not end within %d s" % SECONDS,
                             "give it a smaller test_input, or look for a loop without an end")
    return report


def limit_time(worker, late):
    def end():
        late.set()
        worker.process.kill()

    timer = threading.Timer(SECONDS, end)
    timer.daemon = True
    timer.start()
    return timer.cancel


def failed_report(kind, message, advice):
    return {"error_kind": [kind], "error": [message], "advice": [advice]}


def first(report, name, kind=str):
    return kind(report[name][0]) if name in report else None


def median(values):
    values = sorted(values)
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def interval_of(values):
    """95 % for the typical fork, on the log scale; None for fewer than two forks."""
    if len(values) < 2 or min(values) <= 0:
        return None
    logs = [math.log(value) for value in values]
    mean = sum(logs) / len(logs)
    deviation = math.sqrt(sum((x - mean) ** 2 for x in logs) / (len(logs) - 1))
    half = T_95[min(len(values) - 2, len(T_95) - 1)] * deviation / math.sqrt(len(logs))
    return [math.exp(mean - half), math.exp(mean + half)]


def measure_all():
    forks = [start_task("recorded") for _ in range(RUNS)]
    if not all("error" in report for report in forks):
        forks += [start_task("time") for _ in range(FORKS - RUNS)]
    runs = [run_of_report(at, fork) for at, fork in enumerate(forks)]
    runs = [run for run in runs if run["test_run_number"] <= RUNS or run["error"]]
    good = [run for run in runs if run["error"] is None]
    values = [median([float(value) for value in fork["iteration_ms"]]) for fork in forks if "error" not in fork]
    return {
        "success": bool(good),
        "tool_id": TOOL_ID,
        "best_run": min(good, key=lambda run: run["execution_time_ms"]) if good else None,
        "all_runs": runs,
        "error": next((run["error"] for run in runs if run["error"]), None),
        "measurement": {
            "forks": len(values),
            "failed_forks": len(forks) - len(values),
            "iterations": max((len(fork.get("iteration_ms", [])) for fork in forks), default=0),
            "median": median(values) if values else None,
            "interval": interval_of(values),
            "unit": "ms/op",
            "values": values,
            "sandbox": "not sandboxed",
            "not_enforced": ["network", "file system", "home folder", "memory", "processes"],
            "peak_traced_kb": most(forks, "peak_traced_bytes", 1024),
            "peak_resident_kb": most(forks, "peak_resident_kb", 1),
            # What only a supervisor outside of the tool's process can vouch for is unknown here.
            "cpu_time_ms": None,
            "first_call_ms": None,
            "keeps_its_answers": None,
            "results_checked": None,
            "printed": None,
            "python": first(forks[0], "python"),
            "contract": first(forks[0], "contract"),
        },
    }


def most(reports, name, scale):
    values = [float(report[name][0]) / scale for report in reports if name in report]
    return max(values) if values else None


def run_of_report(at, report):
    """A reported run: a fork, and the memory and the mocked calls of its first call."""
    failed = "error" in report
    traced = first(report, "peak_traced_bytes", float)
    return {
        "test_run_number": at + 1,
        "execution_time_ms": median([float(value) for value in report["iteration_ms"]])
        if "iteration_ms" in report and not failed else None,
        "memory_usage_kb": None if traced is None or failed else traced / 1024,
        "calls_to_mocked_tools": [json.loads(call) for call in report.get("call", [])],
        "timestamp": datetime.now(timezone.utc).isoformat().replace("+00:00", "Z"),
        "error": first(report, "error"),
        "error_kind": first(report, "error_kind"),
        "advice": first(report, "advice"),
    }


def main():
    if len(sys.argv) > 1:
        work_as_ordered(own_subject)
    answer = measure_all()
    print(json.dumps(answer, ensure_ascii=False, indent=2))
    sys.exit(0 if answer["success"] else 1)


