"""Signs: what a claim and an entry share and do not share, as numbers that can be weighed."""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from onrecord.check.case import Desk
from onrecord.check.compare import compare_periods
from onrecord.check.content.alignment import OTHERS
from onrecord.check.content.opposites import opposed
from onrecord.check.weighed.passages import Listed, Passage, as_passage, lists_of, passages_of
from onrecord.check.weighed.signal_words import LISTS, signal_words
from onrecord.check.weighed.told import Bearer, Day, Told, bare, bearers_of, told_of
from onrecord.model.claim import Claim, DesignationClaim, IdentityClaim
from onrecord.model.record import Entity
from onrecord.model.time import Period
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, Modality
from onrecord.record.authorities import list_of
from onrecord.text.content import content_words
from onrecord.text.normalize import fold
from onrecord.text.senses import Sense

MOST_DAYS = 31
"""Days up to which a date counts as a day or month; longer ones count as a year."""
SHORTEST_LIKE = 5
"""Letters that a word must share with one of a source at its beginning to be like it: `Afganistán`, `Afghanistan`."""
HARD = ("day", "year", "nation", "town", "code")
"""Sorts of values of which an entry that bears a claim out must have each."""


BIRTH = "born"
"""How the names of the fields of a birth begin."""


SAME_FLOOR = 0.1
"""Share by which two figures that are open above may begin apart."""


class Shared(NamedTuple):
    """What of a claim some passages have, and have not.

    Attributes:
        values: Sort and the claim's words of each value that they have.
        missing: The same for those that they have not.
        senses: Names of the other senses of the claim that they have.
        others: Parties of the claim beside the one it is about that they name.
    """

    values: tuple[tuple[str, str], ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    senses: frozenset[str] = frozenset()
    others: int = 0


class Signs(NamedTuple):
    """What speaks for a claim: the numbers, the passage, fields beside it, and the lists that they come from."""

    bearer: Bearer
    numbers: Mapping[str, float]
    best: Passage | None
    beside: tuple[Passage, ...]
    shared: Shared
    missing: tuple[tuple[str, str], ...]
    listed: tuple[Listed, ...]


def signs_of(claim: Claim, open_verdict: Verdict, before: Verdict | None, desk: Desk) -> Signs | None:
    """Return the signs for the party that fits a claim best; None where it is about none on a list.

    Args:
        claim: The claim.
        open_verdict: What the rules made of it.
        before: The verdict on the claim before it in the text.
        desk: The case.
    """
    best: tuple[float, Signs] | None = None
    for bearer in bearers_of(claim, desk):
        signs = _signs(claim, bearer, open_verdict, before, desk)
        rank = _rank(signs.shared) + 4 * signs.numbers["list_day"] - bearer.at / 100
        if best is None or rank > best[0]:
            best = rank, signs
    return best[1] if best is not None else None


def _signs(claim: Claim, bearer: Bearer, open_verdict: Verdict, before: Verdict | None, desk: Desk) -> Signs:
    entity = bearer.entity
    told = told_of(claim, entity, desk)
    passages = [p for p in passages_of(entity, desk) if not opposed(told.text, p.text)]
    listed = lists_of(entity, desk)
    lists = [as_passage(item) for item in listed]
    each = [(compare(told, [passage]), passage) for passage in passages]
    shared, best = max(each, key=lambda pair: _rank(pair[0]), default=(compare(told, []), None))
    births = [passage for one, passage in each if passage.sort.startswith(BIRTH) and one.values]
    if best is not None and best.sort.startswith(BIRTH):
        shared = compare(told, births)  # the day and the place stand in two fields of the entry
    beside = tuple(passage for passage in births if passage is not best and best in births)
    whole = compare(told, [*passages, *lists])
    numbers = {
        **_of_claim(claim, told, bearer, open_verdict, before, desk),
        **_of_shared(told, shared, best),
        **_of_entry(whole),
        **_of_lists(claim, told, listed, whole),
    }
    numbers |= _together(numbers)
    return Signs(bearer, numbers, best, beside, shared, whole.missing, tuple(listed))


def compare(told: Told, passages: Sequence[Passage]) -> Shared:
    """Return what of a claim some passages have, taken together."""
    values: list[tuple[str, str]] = []
    missing: list[tuple[str, str]] = []
    for day in told.dates:
        fits = any(_same_day(day, date) for passage in passages for date in passage.dates)
        (values if fits else missing).append((_sort_of(day.period), day.quote))
    for word, number in told.numbers:
        fits = any(_overlap(number, other) for passage in passages for other in passage.numbers)
        (values if fits else missing).append(("number", word))
    for word, code in told.codes:
        (values if any(code in bare(passage.text) for passage in passages) else missing).append(("code", word))
    for value in told.values:
        fits = any(_has(passage, value.name, value.word) for passage in passages)
        (values if fits else missing).append((value.sort, value.word))
    texts = [content_words(passage.text) for passage in passages] if told.strangers else []
    values += [("name", name) for name in told.strangers if any(content_words(name) <= words for words in texts)]
    senses = frozenset(s.name for s in told.senses if any(_has_sense(passage, s) for passage in passages))
    others = sum(any(_names(other, passage) for passage in passages) for other in told.others)
    return Shared(tuple(values), tuple(missing), senses, others)


def _overlap(one: tuple[float | None, float | None], two: tuple[float | None, float | None]) -> bool:
    """Whether two figures, each with the bounds that their words leave, can be the same.

    Two that are open above are the same where they begin at one figure: `over 10 million` is not `over 1 million`.
    """
    if one[1] is None and two[1] is None:
        return math.isclose(one[0] or 0, two[0] or 0, rel_tol=SAME_FLOOR)
    low, high = max(one[0] or 0, two[0] or 0), [bound for bound in (one[1], two[1]) if bound is not None]
    return not high or low <= min(high)


def _same_day(day: Day, date: Period) -> bool:
    """Whether a date of a claim fits one of a source; where it names no year, that of the source may be any."""
    if day.period is None:
        return False
    # A day of a claim is not on record where the source has no more than its year.
    if (_sort_of(day.period) == "year" or _sort_of(date) == "day") and compare_periods(day.period, date).fits:
        return True
    one, other = day.period.first, date.first
    if not day.is_bare or one is None or other is None or (date.days or MOST_DAYS + 1) > MOST_DAYS:
        return False
    return one.month == other.month and (day.period.days != 1 or date.days != 1 or one.day == other.day)


def _sort_of(period: Period | None) -> str:
    return "day" if period is None or (period.days or MOST_DAYS + 1) <= MOST_DAYS else "year"


def _has(passage: Passage, name: str, word: str) -> bool:
    plain = fold(word.removesuffix("'s").removesuffix("’s"))
    if name in passage.senses or plain in passage.words:
        return True
    start = plain[:SHORTEST_LIKE]
    return len(plain) > SHORTEST_LIKE and any(other.startswith(start) for other in passage.bare)


def _has_sense(passage: Passage, sense: Sense) -> bool:
    if sense.name in passage.senses:
        return True
    if not sense.bare or len(sense.name) < SHORTEST_LIKE:
        return False
    start = fold(sense.word)[: max(SHORTEST_LIKE, len(sense.name) - 3)]
    return any(other.startswith(start) for other in passage.bare)


def _names(party: Entity, passage: Passage) -> bool:
    if any(ref.partition(":")[2] in passage.text for ref in party.refs):
        return True
    words = content_words(passage.text)
    return any(told and told <= words for told in (content_words(name.text) for name in party.names))


_WORTH = {"day": 3.0, "year": 1.5, "number": 1.5, "nation": 1.2, "town": 2.0, "name": 1.5, "code": 3.0}


def _rank(shared: Shared) -> float:
    """How well a passage fits a claim, to choose the one that is shown and weighed."""
    lost = sum(sort in ("day", "number", "town", "code") for sort, _ in shared.missing)
    return sum(_WORTH[sort] for sort, _ in shared.values) + len(shared.senses) + 1.5 * shared.others - 0.7 * lost


def _of_claim(
    claim: Claim, told: Told, bearer: Bearer, open_verdict: Verdict, before: Verdict | None, desk: Desk
) -> dict[str, float]:
    last = desk.claims[before.claim_id] if before is not None else None
    return {
        "inside": bearer.source == "inside",
        "short": bearer.source == "short",
        "word": bearer.source == "word",
        "slot": bearer.source == "slot",
        "before": bearer.source == "before",
        "far": bearer.source == "inside" and bearer.at > 40,
        "asserted": claim.modality is Modality.ASSERTED,
        "hearsay": open_verdict.label is Label.REPORTED_ONLY,
        "designation": isinstance(claim, DesignationClaim),
        "identity": isinstance(claim, IdentityClaim),
        "two_names": _two_names(told.names),
        "other_kind": any(other.kind is not bearer.entity.kind for other in told.others),
        "length": min(len(told.text.split()), 40) / 10,
        "supposed": _says(told, "supposing"),
        "denied": _says(told, "negation"),
        "after_listing": isinstance(last, DesignationClaim),
        "after_support": before is not None and before.label is Label.SUPPORTED,
    }


def _says(told: Told, sort: str) -> bool:
    """Whether a word of a sort is in a claim; one of a date is none: `6 May 1986`."""
    text = told.text
    for day in told.dates:
        text = text.replace(day.quote, " ")
    return bool(signal_words(sort, told.language).find(text))


def _two_names(names: frozenset[str]) -> bool:
    """Whether a claim calls one party by two names of which none is a part of the other."""
    split = [frozenset(name.split()) for name in names]
    return any(not (one <= two or two <= one) for one in split for two in split)


def _of_shared(told: Told, shared: Shared, best: Passage | None) -> dict[str, float]:
    sorts = [sort for sort, _ in shared.values]
    denied = _says(told, "negation")
    return {
        "day": "day" in sorts,
        "place": "town" in sorts or "nation" in sorts,
        "value": "code" in sorts or "year" in sorts or "number" in sorts or "name" in sorts,
        "values": min(len(sorts), 4),
        "lacking": min(len(shared.missing), 4),
        "words": min(len(shared.senses), 4),
        "share": len(shared.senses) / len({s.name for s in told.senses}) if shared.senses else 0.0,
        "other_party": shared.others > 0,
        "other_lost": min(len(told.others) - shared.others, 3),
        "denied_apart": best is not None and denied is not bool(signal_words("negation", "en").find(best.text)),
        "sort_lost": any(s.name in OTHERS and s.name not in shared.senses for s in told.senses),
        "place_lost": best is not None
        and best.sort == "remark"
        and any(sort in ("nation", "town") for sort, _ in shared.missing),
        "figure_lost": any(sort in ("number", "day", "year", "code") for sort, _ in shared.missing),
        "stranger_lost": any(best is None or not content_words(n) <= content_words(best.text) for n in told.strangers),
        "field_alone": best is not None and best.sort not in _TOLD_IN_WORDS and not shared.senses and bool(sorts),
        "rival": best is not None and _has_rival(told, shared, best),
        "of_remark": best is not None and best.sort == "remark",
        "of_role": best is not None and best.sort == "role",
        "of_tie": best is not None and best.sort == "tie",
        "of_birth": best is not None and best.sort.startswith(BIRTH),
        "told_birth": best is not None and best.sort.startswith(BIRTH) and _says(told, "birth"),
    }


_TOLD_IN_WORDS = ("remark", "role", "tie")


def _has_rival(told: Told, shared: Shared, best: Passage) -> bool:
    """Whether the passage has another country or town where the claim has one that the passage lacks."""
    lost = {sort for sort, _ in shared.missing} & {"nation", "town"}
    ours = {value.name for value in told.values}
    return bool(lost and any(name not in ours for name in best.places))


def _of_entry(whole: Shared) -> dict[str, float]:
    return {
        "entry_values": min(len(whole.values), 4),
        "hard_lost": min(sum(sort in HARD for sort, _ in whole.missing), 3),
        "names_lost": min(sum(sort == "name" for sort, _ in whole.missing), 3),
        "number_lost": any(sort == "number" for sort, _ in whole.missing),
        "town_lost": any(sort == "town" for sort, _ in whole.missing),
        "day_lost": any(sort == "day" for sort, _ in whole.missing),
    }


def _of_lists(claim: Claim, told: Told, listed: Sequence[Listed], whole: Shared) -> dict[str, float]:
    told_by = {source for source in LISTS if _says(told, source)}
    if isinstance(claim, DesignationClaim):
        # `has a line to itself`: on the list that the text has spoken of.
        authority = claim.authority or (claim.context_authority if claim.tentative else "")
        told_by |= {list_of(authority)} if authority else set()
    of_entry = {word for _, quote in whole.values for word in quote.split()}  # `a registered office in London`
    elsewhere = set(signal_words("elsewhere", told.language).find(told.text)) - of_entry
    if elsewhere and (isinstance(claim, DesignationClaim) or _says(told, "listing")):
        told_by.add("elsewhere")  # not in `two European warrants`
    on = {item.source.split("-")[0] for item in listed}
    fits = [(_sort_of(day.period), _same_day(day, item.since)) for day in told.dates for item in listed if item.since]
    programmes = " ".join(programme for item in listed for programme in item.entry.programmes)
    known = signal_words("listing", told.language), signal_words("echo", told.language)
    rest = [s for s in told.senses if not any(s.word in words for words in known)]
    return {
        "listed": bool(listed),
        "list_word": _says(told, "listing"),
        "echo": _says(told, "echo"),
        "list_day": any(fit for sort, fit in fits if sort == "day"),
        "list_year": any(fit for sort, fit in fits if sort == "year"),
        "authority": bool(told_by) and told_by <= on,
        "other_authority": bool(told_by - on),
        "programme": any(quote in programmes for quote, (low, _) in told.numbers if low and low >= 1000),
        "rest": min(len(rest), 6),
    }


def _together(n: Mapping[str, float]) -> dict[str, float]:
    """Signs that weigh more, or less, beside one another."""
    plain = not n["denied"]
    whole = n["values"] > 0 and not n["lacking"]
    return {
        "whole": whole,
        "two_whole": whole and n["values"] > 1,
        "asserted_whole": whole and n["asserted"],
        "day_whole": whole and n["day"],
        "day_place": n["day"] and n["place"],
        "day_word": n["day"] and n["words"] > 0,
        "entry_whole": n["entry_values"] > 0 and not n["hard_lost"] and not n["names_lost"],
        "list_word_plain": n["list_word"] and plain,
        "list_word_authority": n["list_word"] and plain and n["authority"],
        "list_word_asserted": n["list_word"] and n["asserted"],
        "echo_plain": n["echo"] and plain,
        "echo_short": n["echo"] and plain and n["rest"] <= 2,
        "list_day_plain": n["list_day"] and plain,
        "all_words": n["share"] == 1.0,
        "many_words": n["words"] >= 2,
        "bare": n["values"] == 0 and n["lacking"] == 0,
    }
