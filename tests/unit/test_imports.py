"""The start-up budget: `import onrecord` is light, and heavy libraries wait until they are needed."""

import statistics
import subprocess
import sys
import time

HEAVY = {"charset_normalizer", "click", "jinja2", "lxml", "numpy", "rich", "sqlite3", "trafilatura", "typer"}
OF_THE_COMMAND_LINE = {"click", "rich", "typer"}

# Generous on purpose: a shared machine is noisy. `make bench` gives the exact figures.
LARGEST_RATIO = 15.0


def bare_interpreter_s(runs: int = 5) -> float:
    times: list[float] = []
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def import_s(module: str, runs: int = 5) -> float:
    times: list[float] = []
    for _ in range(runs):
        finished = subprocess.run(
            [sys.executable, "-X", "importtime", "-c", f"import {module}"], check=True, capture_output=True, text=True
        )
        lines = [line.removeprefix("import time:").split("|") for line in finished.stderr.splitlines()]
        times.extend(float(cumulative) / 1e6 for _, cumulative, name in lines if name.strip() == module)
    return statistics.median(times)


def modules_after(code: str) -> set[str]:
    finished = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(finished.stdout.split())


def test_import_loads_no_heavy_library():
    assert sorted(modules_after("import onrecord") & HEAVY) == []


def test_import_of_the_command_line_loads_no_heavy_library_but_its_own():
    assert sorted(modules_after("import onrecord.cli") & (HEAVY - OF_THE_COMMAND_LINE)) == []


def test_import_takes_a_bounded_multiple_of_the_bare_interpreter():
    assert import_s("onrecord") / bare_interpreter_s() < LARGEST_RATIO
