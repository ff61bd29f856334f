"""Print time and memory of the demo's check, beside those of the bare interpreter.

Three figures, each a median of N runs:

* wall time of `python -c pass` and of the demo's check: with a warm page cache, and cold where it may be dropped;
* peak memory of the check (the largest resident set of a child, as the kernel counts it);
* time of the same check through the Python API on one core, with the record open.

Goals: cold, the check takes no more than 15 times the bare interpreter; warm, the API takes no more than 0.5 s; the
check stays under 400 MB. The figures depend on the machine, so this is a command and not a test.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "examples" / "embassy-row.txt"
PUBLISHED = "2021-08-24"
BARE = (sys.executable, "-c", "pass")
DROP_CACHES = Path("/proc/sys/vm/drop_caches")

GOAL_RATIO = 15.0
GOAL_API_S = 0.5
GOAL_MEMORY_MB = 400.0


def check_command(store: Path, reader: str) -> tuple[str, ...]:
    """Return the command line of the demo's check, with JSON on standard output."""
    return (
        *(sys.executable, "-m", "onrecord", "check", str(REPORT)),
        *("--published", PUBLISHED, "--store", str(store), "--to", "-", "--reader", reader),
    )


def run_child(command: Sequence[str]) -> tuple[float, float]:
    """Run a command to its end; return its wall time in seconds and its peak memory in MB."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    stderr = process.stderr
    message = b"" if stderr is None else stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if stderr is not None:
        stderr.close()
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{message.decode(errors='replace')}")
    return seconds, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def can_drop_cache() -> bool:
    """Return whether this process may empty the page cache, by trying."""
    try:
        drop_cache()
    except OSError:
        return False
    return True


def drop_cache() -> None:
    """Write dirty pages out and empty the page cache."""
    os.sync()
    DROP_CACHES.write_text("3\n")


def measure(command: Sequence[str], runs: int, before: Callable[[], None] | None = None) -> tuple[float, float]:
    """Return the median wall time in seconds and the largest peak memory in MB of `runs` runs."""
    results = []
    for _ in range(runs):
        if before is not None:
            before()
        results.append(run_child(command))
    return statistics.median(seconds for seconds, _ in results), max(memory for _, memory in results)


API_SCRIPT = """
import os, statistics, sys, time
import onrecord

if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

report, published, store, runs, reader = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5]
with onrecord.open_record(store) as record:
    onrecord.check_file(report, record, published=published, reader=reader)
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        onrecord.check_file(report, record, published=published, reader=reader)
        times.append(time.perf_counter() - started)
print(statistics.median(times))
"""


def measure_api(store: Path, runs: int, reader: str) -> float:
    """Return the median time of the check through the Python API, on one core, after one run to warm up."""
    finished = subprocess.run(
        (sys.executable, "-c", API_SCRIPT, str(REPORT), PUBLISHED, str(store), str(runs), reader),
        check=True,
        capture_output=True,
        text=True,
    )
    return float(finished.stdout)


def show(what: str, value: str, goal: str = "", *, met: bool | None = None) -> None:
    """Print one row of the result."""
    verdict = "" if met is None else ("  met" if met else "  NOT MET")
    print(f"{what:<44} {value:>10}   {goal}{verdict}".rstrip())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7, help="runs of each command; the median counts (default 7)")
    parser.add_argument("--reader", default="rules", help="rules, or learnt with the extra `reader` (default rules)")
    asked = parser.parse_args()
    runs, reader = max(1, asked.runs), asked.reader

    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "bench.sqlite"
        check = check_command(store, reader)
        fresh_s, _ = run_child(check)  # creates the store and compiles the modules
        show("first check, creating the store", f"{fresh_s:.2f} s")

        bare_s, bare_mb = measure(BARE, runs)
        check_s, check_mb = measure(check, runs)
        show("python -c pass, warm", f"{bare_s:.3f} s")
        show("onrecord check, warm", f"{check_s:.3f} s")
        show("ratio, warm", f"{check_s / bare_s:.1f}")

        if can_drop_cache():
            bare_cold_s, _ = measure(BARE, runs, drop_cache)
            check_cold_s, _ = measure(check, runs, drop_cache)
            ratio = check_cold_s / bare_cold_s
            show("python -c pass, cold", f"{bare_cold_s:.3f} s")
            show("onrecord check, cold", f"{check_cold_s:.3f} s")
            show("ratio, cold", f"{ratio:.1f}", f"goal {GOAL_RATIO:.0f}", met=ratio <= GOAL_RATIO)
        else:
            show("cold", "-", "the page cache may not be dropped by this user; run as root on a machine of your own")

        show("peak memory, python -c pass", f"{bare_mb:.0f} MB")
        show(
            "peak memory, onrecord check",
            f"{check_mb:.0f} MB",
            f"goal {GOAL_MEMORY_MB:.0f}",
            met=check_mb < GOAL_MEMORY_MB,
        )
        api_s = measure_api(store, runs, reader)
        show("Python API, warm, one core", f"{api_s:.3f} s", f"goal {GOAL_API_S} s", met=api_s <= GOAL_API_S)


if __name__ == "__main__":
    main()
