"""Weigh: a claim that the rules leave open is supported where the signs for it, weighed together, are strong enough."""

import functools
import math
from collections.abc import Mapping, Sequence
from importlib import resources

import msgspec
from msgspec.structs import replace

from onrecord.check.case import Desk, Ruling, said
from onrecord.check.entries import cite_entry
from onrecord.check.listing.listings import UNKNOWN_PROGRAMME
from onrecord.check.weighed.signs import Signs, signs_of
from onrecord.model.claim import Claim, DesignationClaim, IdentityClaim, OtherClaim
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Modality, Polarity, SlotOutcome, Stance

WEIGHTS = "weights.v1.json"
"""The weights that ship with this version; made by `training/weighing.py`."""
FLAG = "weighed"
_LOST = ("stranger_lost", "other_lost", "figure_lost", "place_lost", "sort_lost")
MOST_REST = 2
"""Other words of a clause up to which words for a list make it one that tells of a listing."""
# Roles and ties have slots that the rules compare: what fits none of them is no match (a senior leader, the leader).
_KINDS = (DesignationClaim, IdentityClaim, OtherClaim)
_TOLD = (Modality.ASSERTED, Modality.REPORTED, Modality.CLAIMED, Modality.BELIEVED, Modality.CONSIDERED)
_OPEN = (Label.NOT_IN_RECORD, Label.REPORTED_ONLY)  # never a name that may be several parties


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """A logistic model: `signs` by name to their weight, in log-odds, an intercept, and the least probability."""

    version: str
    intercept: float
    signs: dict[str, float]
    least: float


@functools.cache
def load_weights() -> Weights:
    """Return the weights that ship with the package."""
    data = resources.files("onrecord.check.weighed").joinpath(WEIGHTS).read_bytes()
    return msgspec.json.decode(data, type=Weights)


def may_be_weighed(claim: Claim, verdict: Verdict) -> bool:
    """Whether a claim is of those that may be weighed: left open, told as so, of a kind that entries tell of."""
    ended = isinstance(claim, DesignationClaim) and claim.status != "listed"
    # A programme that the list has not is no listing on it in other words.
    unknown = isinstance(claim, DesignationClaim) and claim.programme == UNKNOWN_PROGRAMME
    # Words that count from another listing tell what the list is compared with, and no other day will do.
    counted = isinstance(claim, DesignationClaim) and claim.counted_from is not None
    of_field = isinstance(claim, OtherClaim) and bool(claim.value)  # the rules compare it with the field of the list
    # A value that the rules compared with that of a list, and found to be another, is none that the list tells.
    another = any(slot.outcome is SlotOutcome.DIFFERS for slot in verdict.compared)
    compared = isinstance(claim, IdentityClaim) and another
    return (
        verdict.label in _OPEN
        and not compared
        and isinstance(claim, _KINDS)
        and claim.modality in _TOLD
        and claim.polarity is Polarity.POSITIVE
        and not ended
        and not unknown
        and not counted
        and not of_field
    )


def is_borne(signs: Signs) -> bool:
    """Whether a passage or a listing can be cited for a claim, and the entry lacks none of its dates and places."""
    n = signs.numbers
    if n["hard_lost"] or n["other_authority"] or n["supposed"] or n["rival"]:
        return False
    in_field = (
        n["field_alone"] and not n["identity"] and not n["told_birth"]
    )  # an address bears out no role told of the same town
    shared = (n["values"] and not in_field) or n["many_words"] or n["two_names"] or (n["other_party"] and n["words"])
    lost = any(n[sign] for sign in _LOST)
    return bool((shared and not lost) or _by_listing(signs))


def _by_listing(signs: Signs) -> bool:
    n = signs.numbers
    # Beside words for a list a clause may tell something else: `is in charge of the navy, says the list`.
    alone = n["designation"] or n["rest"] <= MOST_REST
    # `X does the same for Y Bank` tells of more than a listing; `so are her sons, X, Y and Z` does not.
    echoed = n["echo_short"] and not (n["other_lost"] and n["other_kind"])
    told = n["list_day"] or (alone and not n["before"] and (n["designation"] or n["list_word"] or echoed))
    # A listing bears out no birth and no name, whatever the words for the list beside it.
    return bool(n["listed"] and told and not n["identity"] and not n["denied"] and not n["number_lost"])


def probability(numbers: Mapping[str, float], weights: Weights) -> float:
    """Return how probable it is that the record says the same, from 0 to 1, by the signs and their weights."""
    total = weights.intercept + sum(weight * numbers[name] for name, weight in weights.signs.items())
    return 1 / (1 + math.exp(-total))


def weigh(claims: Sequence[Claim], verdicts: Mapping[str, Verdict], desk: Desk) -> dict[str, Verdict]:
    """Return the verdicts, with those claims supported that the rules leave open and the entry bears out.

    Args:
        claims: Of one report, in any order.
        verdicts: By claim id.
        desk: The case.
    """
    weighed = dict(verdicts)
    before: Verdict | None = None
    for claim in sorted(claims, key=lambda claim: claim.span.start):
        verdict = verdicts[claim.id]
        if may_be_weighed(claim, verdict):
            signs = signs_of(claim, verdict, before, desk)
            if (
                signs is not None
                and is_borne(signs)
                and probability(signs.numbers, load_weights()) >= load_weights().least
            ):
                weighed[claim.id] = _supported(claim, signs, desk)
        before = verdict
    return weighed


def _supported(claim: Claim, signs: Signs, desk: Desk) -> Verdict:
    ruling = Ruling(claim, desk)
    ruling.flag(FLAG, *(["coreference"] if signs.bearer.source != "inside" else []))
    texts = []
    best, n = signs.best, signs.numbers
    if best is not None and best.statement is not None and (n["values"] or n["words"] or n["other_party"]):
        ruling.cite(best.statement, Stance.SUPPORTS)
        texts.append(said(best.statement))
        for statement in dict.fromkeys(p.statement for p in signs.beside if p.statement is not None):
            ruling.cite(statement, Stance.SUPPORTS)
        title = best.statement.cite.title
        for sort, word in signs.shared.values:
            ruling.compare(sort, word, best.text, SlotOutcome.SAME, source=title)
        if signs.shared.senses:
            shared = f"shared words: {', '.join(sorted(signs.shared.senses)[:8])}"
            ruling.compare("content", claim.span.quote, best.text, SlotOutcome.SAME, tolerance=shared, source=title)
    if _by_listing(signs) or not texts:
        for listed in signs.listed:
            cite = cite_entry(listed.source, listed.snapshot, listed.entry)
            ruling.cite(cite, Stance.SUPPORTS)
            ruling.compare("listed", claim.span.quote, "listed", SlotOutcome.SAME, source=listed.source)
            texts.append(said(cite))
    ruling.would_change = "a reader who takes the words to say something else than the passage shown"
    verdict = ruling.verdict(Label.SUPPORTED, "; ".join(texts) + ".")
    return replace(verdict, method=load_weights().version)
