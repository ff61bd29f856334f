"""Figures of matchers as text, one column a matcher, and as Markdown, ours beside the best peer."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from onrecord.evaluate.names.contenders import OURS
from onrecord.evaluate.names.run import Measured


class Line(NamedTuple):
    """A line of the page: figure, words, goal, and whether less is better."""

    key: str
    words: str
    goal: float | None = None
    less: bool = False


LINES = (
    Line("exact @1", "listed name, found first"),
    Line("typo @1", "name with a slip, found first"),
    Line("loo person @1", "unseen alias of a person, found first", 0.90),
    Line("loo person @5", "the same, in the first five"),
    Line("loo organization @1", "unseen alias of an organisation, found first", 0.76),
    Line("loo organization @5", "the same, in the first five"),
    Line("script @1", "name in another script, found first", 0.85),
    Line("script Arab @1", "the same, Arabic letters"),
    Line("script Cyrl @1", "the same, Cyrillic letters"),
    Line("weak @1", "quoted a.k.a., never indexed, found first"),
    Line("AP", "average precision, unseen aliases against negatives", 0.83),
    Line("best F1", "best F1, the same"),
    Line("loo recall at 1% false", "recall at 1 % false positives, unseen aliases", 0.68),
    Line("loo recall at 5% false", "the same at 5 %"),
    Line("typo recall at 1% false", "recall at 1 % false positives, slips", 0.95),
    Line("name_bench F1", "labelled pairs of nomenklatura, best F1", 0.86),
    Line("names per CPU-s", "names per CPU-second", 5000),
    Line("index CPU-s", "making the index, CPU-seconds", less=True),
    Line("index MB", "memory held by the index, MB", less=True),
)
GROWTH_LINES = (
    Line("names per CPU-s", "names per CPU-second"),
    Line("loo person @1", "unseen alias of a person, found first"),
    Line("loo organization @1", "unseen alias of an organisation, found first"),
    Line("typo @1", "name with a slip, found first"),
    Line("index CPU-s", "making the index, CPU-seconds", less=True),
    Line("peak MB", "peak memory of the process, MB", less=True),
)
GROWTH_GOALS = {("names per CPU-s", 10**6): 1500.0, ("loo person @1", 10**6): 0.80, ("index CPU-s", 10**6): 60.0}


def text_table(measured: Sequence[Measured]) -> str:
    """Return every figure, one line each and one column a matcher."""
    keys = list(dict.fromkeys(key for one in measured for key in one.figures))
    width = max((len(key) for key in keys), default=0)
    columns = [max(len(one.name), 9) for one in measured]
    head = " ".join(f"{one.name:>{wide}s}" for one, wide in zip(measured, columns, strict=True))
    lines = [f"{'':{width}s} {head}"]
    for key in keys:
        cells = [f"{_number(one.figures.get(key)):>{wide}s}" for one, wide in zip(measured, columns, strict=True)]
        lines.append(f"{key:{width}s} {' '.join(cells)}")
    return "\n".join(lines)


def page_table(measured: Sequence[Measured]) -> str:
    """Return Markdown: our figures beside those of the best peer, line by line, with the goals."""
    rows = [_page_row(line, measured, line.goal) for line in LINES if any(line.key in one.figures for one in measured)]
    return "\n".join(["| what | goal | onrecord | best peer |", "|---|---|---|---|", *rows])


def growth_page_table(measured: Mapping[int, Sequence[Measured]]) -> str:
    """Return Markdown: the same for each size of the index."""
    out = ["| names | what | goal | onrecord | best peer |", "|---|---|---|---|---|"]
    for size, group in measured.items():
        out += [f"| {size:,} {_page_row(line, group, GROWTH_GOALS.get((line.key, size)))}" for line in GROWTH_LINES]
    return "\n".join(out)


def _page_row(line: Line, measured: Sequence[Measured], goal: float | None) -> str:
    own = next((one.figures.get(line.key) for one in measured if one.name == OURS), None)
    peers = [
        (value, one.name) for one in measured if one.name != OURS and (value := one.figures.get(line.key)) is not None
    ]
    best = (min if line.less else max)(peers, default=None)
    cell = f"{_number(best[0])} ({best[1]})" if best else "–"
    bound = f"{'at most' if line.less else 'at least'} {_number(goal)}" if goal is not None else "–"
    return f"| {line.words} | {bound} | {_number(own)} | {cell} |"


def _number(value: float | None) -> str:
    if value is None:
        return "–"
    if value > 100 or (value == int(value) and value > 1):
        return f"{value:,.0f}"
    return f"{value:.3f}" if value <= 1 else f"{value:.1f}"
