"""Learn how the signs for a claim weigh: `python -m training.weighing --store STORE GOLD_DIR...`; needs scikit-learn.

A row is a claim that the rules leave open and that a judge judged; it is positive where the judge accepts `supported`.
The figures printed are of each folder with the weights learnt from the others, so that no row is judged by itself.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from onrecord.check.case import Desk
from onrecord.check.checker import check_claim
from onrecord.check.weighed.signs import Signs, signs_of
from onrecord.check.weighed.weigh import WEIGHTS, Weights, is_borne, load_weights, may_be_weighed, probability
from onrecord.evaluate.reports import accepted, align, merge_twins
from onrecord.model.claim import AttackClaim
from onrecord.pipeline import check_file
from onrecord.publish import publish
from onrecord.record.files import load_record_file
from onrecord.record.held import Record, open_record

OUT = Path(__file__).resolve().parents[1] / "src" / "onrecord" / "check" / "weighed" / WEIGHTS
STRENGTH = 0.1
"""Inverse of the penalty on large weights: few rows, many signs."""
VERSION = "weighed.v1"
LEAST = (0.5, 0.55, 0.6, 0.65, 0.7, 0.8)


class Row(NamedTuple):
    """One claim left open: where it is from, its signs, what the judge accepts and what the rules said."""

    folder: str
    claim: str
    quote: str
    signs: Signs
    accepts: frozenset[str]
    rules: str

    @property
    def is_supported(self) -> bool:
        """Whether the judge accepts `supported`."""
        return "supported" in self.accepts


def rows_of(folder: Path, held: Record) -> Iterator[Row]:
    """Yield the rows of a folder of judged reports."""
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        gold = json.loads(path.read_text(encoding="utf-8"))
        side = folder / f"{name}.record.toml"
        extra = [load_record_file(side.read_bytes(), name=side.name, known=held.keys())] if side.exists() else []
        published = gold.get("as_of_used") or gold.get("published")
        finding = check_file(folder / f"{name}.txt", held, published=published, extra=extra, reader="rules")
        predicted = merge_twins(json.loads(publish(finding, format="json"))["claims"])
        judged = {predicted[j]["id"]: gold["claims"][i] for i, j in align(gold["claims"], predicted).items()}
        desk = Desk.of(finding.resolution, held.view(finding.as_of, finding.mode, extra))
        claims = finding.resolution.reading.claims
        order = sorted(claims, key=lambda claim: (not isinstance(claim, AttackClaim), claim.span.start))
        verdicts = {claim.id: check_claim(claim, desk) for claim in order}
        before = None
        for claim in sorted(claims, key=lambda claim: claim.span.start):
            verdict = verdicts[claim.id]
            if claim.id in judged and may_be_weighed(claim, verdict):
                signs = signs_of(claim, verdict, before, desk)
                accepts = frozenset(accepted(judged[claim.id]))
                if signs is not None:
                    yield Row(
                        folder.name, judged[claim.id]["id"], claim.span.quote, signs, accepts, verdict.label.value
                    )
            before = verdict


def learn(rows: Sequence[Row], names: Sequence[str]) -> Weights:
    """Return the weights learnt from rows, in the units of the signs."""
    model = make_pipeline(StandardScaler(), LogisticRegression(C=STRENGTH, max_iter=4000))
    model.fit(_table(rows, names), [row.is_supported for row in rows])
    scaler, logistic = model[0], model[1]
    weights = logistic.coef_[0] / scaler.scale_
    intercept = float(logistic.intercept_[0] - (weights * scaler.mean_).sum())
    signs = {name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)}
    return Weights(version=VERSION, intercept=round(intercept, 4), signs=signs, least=1.0)


def _table(rows: Sequence[Row], names: Sequence[str]) -> np.ndarray:
    return np.array([[float(row.signs.numbers[name]) for name in names] for row in rows])


def main() -> None:
    """Learn from the folders and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--store", required=True, type=Path)
    parser.add_argument("--least", type=float, default=0.5)
    parser.add_argument("--rows", type=Path, help="write each row with its probability, for a person to read")
    told = parser.parse_args()
    _write(Weights(version=VERSION, intercept=-50.0, signs={}, least=1.0))  # the rules alone, while the rows are made
    with open_record(told.store) as held:
        rows = [row for folder in told.folders for row in rows_of(folder, held)]
    if not rows:
        sys.exit("training.weighing: no judged claim is left open in these folders; nothing was learnt.")
    names = sorted(rows[0].signs.numbers)
    probable = np.zeros(len(rows))
    for folder in {row.folder for row in rows}:
        weights = learn([row for row in rows if row.folder != folder], names)
        for at, row in enumerate(rows):
            if row.folder == folder:
                probable[at] = probability(row.signs.numbers, weights) if is_borne(row.signs) else 0.0
    supported, cited = sum(row.is_supported for row in rows), sum(is_borne(row.signs) for row in rows)
    print(f"{len(rows)} rows, {supported} supported, {cited} may be cited")
    for least in LEAST:
        fired = [row for row, p in zip(rows, probable, strict=True) if p >= least]
        right = sum(row.is_supported for row in fired)
        lost = sum(not row.is_supported and row.rules in row.accepts for row in fired)
        against = sum("contradicted" in row.accepts and not row.is_supported for row in fired)
        gained = sum(row.is_supported and row.rules not in row.accepts for row in fired)
        head = f"at least {least}: {len(fired)} supported, {right} rightly"
        print(f"{head}; gained {gained}, lost {lost}; judged contradicted {against}")
    if told.rows:
        pairs = sorted(zip(probable, rows, strict=True), key=lambda pair: -pair[0])
        told.rows.write_text("".join(f"{_shown(float(p), row)}\n" for p, row in pairs), encoding="utf-8")
    weights = msgspec.structs.replace(learn(rows, names), least=told.least)
    _write(weights)


def _shown(p: float, row: Row) -> str:
    best = row.signs.best
    told = (
        row.claim,
        sorted(row.accepts),
        row.rules,
        row.quote,
        row.signs.bearer.entity.name,
        best.text if best else "",
    )
    return json.dumps([round(p, 3), *told, row.signs.missing], ensure_ascii=False)


def _write(weights: Weights) -> None:
    OUT.write_bytes(msgspec.json.format(msgspec.json.encode(weights), indent=1) + b"\n")
    load_weights.cache_clear()


if __name__ == "__main__":
    main()
