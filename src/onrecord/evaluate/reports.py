"""Score checked reports against gold claims and mentions: recall, agreement, wrong persons, false contradictions."""

import collections
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from onrecord.errors import ConfigError, InputError

LIST_SOURCES = frozenset({"un", "ofac", "eu", "uk", "ch", "ca"})
MIN_UNION = 0.3
"""Least share of their union that two spans must have in common to meet."""
MIN_SHORTER = 0.5
"""Least share of the shorter span."""
MAX_LONGER = 3
"""How many times longer than a gold span a predicted one that holds it may be."""
DECIDED = frozenset({"supported", "contradicted", "differs", "partly_supported", "disputed"})
"""Verdicts that say what the record says; the others leave a claim open, or say that none could decide it."""
MIN_GOLD_FOR_F1 = 3
"""Gold claims with a verdict from which its F1 counts."""

Row = Mapping[str, Any]


class VerdictCount(msgspec.Struct, frozen=True, kw_only=True):
    """How often one verdict was expected, given, and both; `precision` is the share given that gold accepts."""

    gold: int
    given: int
    same: int
    precision: float | None


class Scores(msgspec.Struct, frozen=True, kw_only=True):
    """Figures of one evaluation; shares in [0, 1], `None` where nothing could be counted.

    Attributes:
        recall: Gold claims found.
        agreement: Claims found whose verdict gold accepts, `also_acceptable` included.
        end_to_end: Gold claims found and agreed.
        macro_f1: Mean F1 over the verdicts with at least three gold claims.
        coverage: Gold claims found that a verdict decides (`DECIDED`): how often the program speaks.
        decided_agreement: Decided claims whose verdict gold accepts: how often it is right where it speaks.
        by_verdict: Counts for each verdict that occurs.
        evidence: Agreed, list-decided claims that cite one of the gold entries.
        predicted_per_gold: Predicted claims for each gold claim.
    """

    claims: int
    found: int
    agreed: int
    strict: int
    predicted: int
    recall: float | None
    agreement: float | None
    end_to_end: float | None
    macro_f1: float | None
    coverage: float | None
    decided_agreement: float | None
    by_verdict: dict[str, VerdictCount]
    evidence: float | None
    evidence_of: int
    predicted_per_gold: float | None
    links_right: int
    links_missed: int
    wrong_persons: tuple[str, ...]
    false_contradictions: tuple[str, ...]
    stray_contradictions: tuple[str, ...]
    contradictory_twins: int
    without_output: tuple[str, ...]


def overlap(gold: Row, predicted: Row) -> float:
    """Return the share of the union that two spans have in common, or 0 where they cannot meet.

    They meet where the overlap covers 30 % of the union and half of the shorter span, or where the whole gold span lies
    in a predicted one no longer than three times it.
    """
    both = min(gold["end"], predicted["end"]) - max(gold["start"], predicted["start"])
    if both <= 0:
        return 0.0
    n_gold, n_predicted = gold["end"] - gold["start"], predicted["end"] - predicted["start"]
    union = n_gold + n_predicted - both
    inside = (
        predicted["start"] <= gold["start"] and predicted["end"] >= gold["end"] and n_predicted <= MAX_LONGER * n_gold
    )
    close = both >= MIN_SHORTER * min(n_gold, n_predicted) and both >= MIN_UNION * union
    return both / union if inside or close else 0.0


def score_folder(gold_dir: Path, predicted_dir: Path) -> Scores:
    """Score `<id>.json` in `predicted_dir` against `<id>.gold.json` in `gold_dir`.

    Raises:
        InputError: There is no gold file, or a file is not JSON of the right form.
    """
    paths = sorted(gold_dir.glob("*.gold.json"))
    if not paths:
        raise InputError("there is no *.gold.json in this folder.", where=str(gold_dir))
    tally = _Tally()
    for path in paths:
        name = path.name.removesuffix(".gold.json")
        target = predicted_dir / f"{name}.json"
        predicted = _load(target) if target.exists() else {"claims": [], "mentions": []}
        if not target.exists():
            tally.without.append(name)
        try:
            tally.add(name, _load(path), predicted)
        except (KeyError, TypeError) as error:
            raise InputError(
                f"the file lacks a field: {error}.", where=str(target if target.exists() else path)
            ) from error
    return tally.scores()


def _load(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read as JSON: {error}.", where=str(path)) from error


def align(golds: Sequence[Row], predicted: Sequence[Row]) -> dict[int, int]:
    """Return gold index to predicted index by the one-to-one assignment with the largest summed overlap."""
    if not golds or not predicted:
        return {}
    try:
        import numpy as np
        from scipy.optimize import linear_sum_assignment
    except ImportError as error:
        raise ConfigError("scoring needs numpy and scipy.", hint="pip install 'onrecord[evaluate]'") from error
    weight = np.array([[overlap(g, p) for p in predicted] for g in golds])
    rows, columns = linear_sum_assignment(-weight)
    return {int(i): int(j) for i, j in zip(rows, columns, strict=True) if weight[i, j] > 0}


def merge_twins(claims: Sequence[Row]) -> list[dict[str, Any]]:
    """Return one claim for each (span, kind); where such twins differ in verdict, the verdict is `(twins)`."""
    groups: dict[tuple[int, int, str], list[Row]] = {}
    for claim in claims:
        groups.setdefault((claim["start"], claim["end"], claim.get("kind", "")), []).append(claim)
    out = []
    for twins in groups.values():
        verdicts = {c["verdict"] for c in twins}
        out.append({**twins[0], "verdict": twins[0]["verdict"] if len(verdicts) == 1 else "(twins)"})
    return out


def accepted(gold: Row) -> set[str]:
    """Return the verdicts that gold accepts for a claim."""
    return {gold["verdict"], *gold.get("also_acceptable", [])}


def cited(claim: Row) -> set[str]:
    """Return the list entries that a claim cites, as `source:id` in lower case."""
    out = set()
    for evidence in claim.get("evidence", []):
        ref = str(evidence.get("ref") or "")
        if ref and evidence.get("source") in LIST_SOURCES:
            out.add((ref if ":" in ref else f"{evidence['source']}:{ref}").lower())
    return out


class _Tally:
    def __init__(self) -> None:
        self.count: collections.Counter[str] = collections.Counter()
        self.confusion: collections.Counter[tuple[str, str]] = collections.Counter()
        self.accepted: collections.Counter[str] = collections.Counter()
        self.wrong: list[str] = []
        self.false: list[str] = []
        self.stray: list[str] = []
        self.without: list[str] = []

    def add(self, name: str, gold: Row, predicted: Row) -> None:
        claims = merge_twins(predicted["claims"])
        self.count["twins"] += sum(c["verdict"] == "(twins)" for c in claims)
        found = align(gold["claims"], claims)
        self.count["claims"] += len(gold["claims"])
        self.count["found"] += len(found)
        self.count["predicted"] += len(claims)
        for at, wanted in enumerate(gold["claims"]):
            self._claim(name, wanted, claims[found[at]] if at in found else None)
        used = set(found.values())
        for at, claim in enumerate(claims):
            if at not in used and claim["verdict"] == "contradicted":
                self.stray.append(f"{name}: {claim.get('quote', '')[:90]}")
        self._mentions(name, gold, predicted)

    def _claim(self, name: str, gold: Row, predicted: Row | None) -> None:
        label = predicted["verdict"] if predicted is not None else "(not found)"
        self.confusion[gold["verdict"], label] += 1
        agreed = label in accepted(gold)
        self.count["agreed"] += agreed
        self.count["strict"] += label == gold["verdict"]
        self.count["spoken"] += label in DECIDED
        self.count["spoken right"] += agreed and label in DECIDED
        self.accepted[label] += agreed
        if label == "contradicted" and not accepted(gold) & {"contradicted", "differs"}:
            self.false.append(f"{name}: {gold['quote'][:90]}")
        if agreed and predicted is not None and cited(gold):
            self.count["decided"] += 1
            self.count["evidence"] += bool(cited(gold) & cited(predicted))

    def _mentions(self, name: str, gold: Row, predicted: Row) -> None:
        at: dict[tuple[int, int], list[Row]] = collections.defaultdict(list)
        for mention in predicted.get("mentions", []):
            at[mention["start"], mention["end"]].append(mention)
        for wanted in gold.get("mentions", []):
            hits = at.get((wanted["start"], wanted["end"])) or [
                m for ms in at.values() for m in ms if m["start"] < wanted["end"] and wanted["start"] < m["end"]
            ]
            linked = [m for m in hits if m.get("outcome") == "linked"]
            ids = set(wanted["expected"]["ids"])
            right = bool(linked) and all(len(m["entities"]) == 1 and set(m["entities"][0]["ids"]) & ids for m in linked)
            if wanted["expected"]["outcome"] == "linked":
                self.count["right" if right else "wrong" if linked else "missed"] += 1
                bad = bool(linked) and not right
            else:
                bad = bool(linked)
            if bad and wanted.get("kind") == "person":
                self.wrong.append(f"{name}: {wanted['quote']}")

    def scores(self) -> Scores:
        count = self.count
        return Scores(
            claims=count["claims"],
            found=count["found"],
            agreed=count["agreed"],
            strict=count["strict"],
            predicted=count["predicted"],
            recall=_share(count["found"], count["claims"]),
            agreement=_share(count["agreed"], count["found"]),
            end_to_end=_share(count["agreed"], count["claims"]),
            macro_f1=self._macro_f1(),
            coverage=_share(count["spoken"], count["claims"]),
            decided_agreement=_share(count["spoken right"], count["spoken"]),
            by_verdict=self._by_verdict(),
            evidence=_share(count["evidence"], count["decided"]),
            evidence_of=count["decided"],
            predicted_per_gold=_share(count["predicted"], count["claims"]),
            links_right=count["right"],
            links_missed=count["missed"],
            wrong_persons=tuple(self.wrong),
            false_contradictions=tuple(self.false),
            stray_contradictions=tuple(self.stray),
            contradictory_twins=count["twins"],
            without_output=tuple(self.without),
        )

    def _by_verdict(self) -> dict[str, VerdictCount]:
        labels = sorted({label for pair in self.confusion for label in pair})
        counts = {}
        for label in labels:
            given = sum(c for (_, p), c in self.confusion.items() if p == label)
            counts[label] = VerdictCount(
                gold=sum(c for (g, _), c in self.confusion.items() if g == label),
                given=given,
                same=self.confusion[label, label],
                precision=_share(self.accepted[label], given),
            )
        return counts

    def _macro_f1(self) -> float | None:
        values = []
        for label in sorted({g for g, _ in self.confusion}):
            n_gold = sum(c for (g, _), c in self.confusion.items() if g == label)
            n_predicted = sum(c for (_, p), c in self.confusion.items() if p == label)
            if n_gold >= MIN_GOLD_FOR_F1:
                values.append(2 * self.confusion[label, label] / (n_gold + n_predicted))
        return sum(values) / len(values) if values else None


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
