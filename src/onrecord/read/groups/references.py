"""References: where a text speaks of several parties by one word, and what that word says of them."""

import bisect
import dataclasses
from collections.abc import Iterator

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft
from onrecord.read.groups.words import GROUP_WORDS, pattern_of


@dataclasses.dataclass(frozen=True)
class Reference:
    """Words for several parties: token range `[first, last)`.

    Attributes:
        count: How many there are; None where the words do not say.
        kind: What they are; None where the words do not say.
        some: How many of them are meant; 0 for all.
        none: None of them is.
        end: They are one end, or the rest, of a row.
        named: All persons that the text named so far.
        whole: All parties of whatever kind that it named so far.
        pronoun: A pronoun, which may stand for one party as well.
        behind: They hang on the names right before them.
    """

    first: int
    last: int
    count: int | None = None
    kind: MentionKind | None = None
    some: int = 0
    none: bool = False
    end: bool = False
    named: bool = False
    whole: bool = False
    pronoun: bool = False
    behind: bool = False


LONGEST_NEITHER = 15
"""Tokens between `neither` and its `nor`."""


def find_references(draft: Draft) -> Iterator[Reference]:
    """Yield the words for several parties of a text, sentence by sentence."""
    language = draft.lexicon.language
    pattern = pattern_of(language)
    if pattern is None:
        return
    words = GROUP_WORDS[language]
    named = {at for f in draft.found if f.form is MentionForm.NAMED for at in range(f.first, f.last)}
    for first, last in draft.sentences:
        text, places = _joined(draft, first, last)
        for match in pattern.finditer(text):
            told = {
                key.rstrip("0123456789").rstrip("x"): value
                for key, value in match.groupdict().items()
                if value is not None
            }
            begins = sorted(places)
            start = places[match.start()]
            end = places[begins[bisect.bisect_left(begins, match.end()) - 1]] + 1
            noun = told.get("noun", "")
            number = told.get("n", "")
            count = 2 if "two" in told or match[0].split(" ")[0] == "neither" else words.numbers.get(number)
            reference = Reference(
                first=start,
                last=end,
                count=count,
                kind=words.nouns.get(noun) or (MentionKind.ORGANIZATION if noun else None),
                some=words.numbers.get(told.get("some", ""), 0),
                none="none" in told,
                end="end" in told,
                named="all" in told,
                whole="whole" in told,
                pronoun="they" in told,
                behind="row" in told,
            )
            dated = any(draft.in_date(draft.tokens[at].start) for at in range(start, end))
            if not dated and named.isdisjoint(range(start, end)) and _stands_alone(draft, reference, noun, last):
                yield reference


def _joined(draft: Draft, first: int, last: int) -> tuple[str, dict[int, int]]:
    """The words of a sentence with one space between them, and the token that begins at each offset."""
    places, parts, at = {}, [], 0
    for token in range(first, last):
        word = draft.words[token].replace("’", "'")
        places[at] = token
        parts.append(word)
        space = "" if word.endswith("'") else " "  # `l'un`, `d'entre eux`: two tokens of one word
        parts.append(space)
        at += len(word) + len(space)
    return "".join(parts).rstrip(), places


def _stands_alone(draft: Draft, reference: Reference, noun: str, last: int) -> bool:
    """Whether the words stand for parties by themselves: no other noun or name that they count follows.

    `the two countries`, `both sides`, `both X and Y` and `is on both` are no groups of parties told before.
    """
    lexicon, at = draft.lexicon, reference.last
    kin = lexicon.kin.find(draft.words, reference.first, at) if noun else []
    if kin and kin[-1].last == at < last and draft.words[at] in lexicon.of_words:
        return False  # `les deux fils du chef`: whose they are, not who
    if noun or reference.named or reference.whole or reference.pronoun or reference.end or reference.behind:
        return _hangs_on_name(draft, reference) or not _is_told_by_date(draft, at, last)
    before = draft.words[reference.first - 1] if reference.first else ""
    ends = at >= last or not draft.tokens[at].text[0].isalnum()
    if before in lexicon.in_words | _PLACES and ends:
        return False
    if draft.words[reference.last - 1] == "neither" and "nor" in draft.words[at : min(last, at + LONGEST_NEITHER)]:
        return False  # `neither X nor Y`
    births = lexicon.birth.find(draft.words, at, min(at + 2, last))
    if ends or (births and births[0].first == at):
        return True  # also `X et Y, tous deux nés à Z`, `beide Jahrgang 1961`
    if _is_told_by_date(draft, at, last) and not _hangs_on_name(draft, reference):
        return False
    following = draft.words[at]
    closed = (lexicon.auxiliaries, lexicon.copulas, lexicon.prepositions, lexicon.adverbs, lexicon.clause_starts)
    if any(f.first == at and f.form is MentionForm.NAMED and not f.authority for f in draft.around(at, 1, 2)):
        return lexicon.language != "en" and draft.verbs[at]
    small = any(following in table for table in closed) or following in _AFTER or following.startswith(("n'", "n’"))
    small = small or bool(lexicon.negations.find(draft.words, at, at + 1))
    # `Tous deux le sont encore`
    small = small or (following in lexicon.clitic_objects and at + 1 < last and draft.verbs[at + 1])
    listed = lexicon.list_verbs.find(draft.words, at, at + 1)
    small = small or (bool(listed) and following not in _ROLLS)
    if lexicon.language in ("de", "ru") and draft.tokens[at].text.islower() and not small:
        german = lexicon.language == "de"
        capital = at + 1 < last and draft.tokens[at + 1].text[0].isupper()
        # `mit beiden verbunden`, but `beide kleinen Firmen`; `оба попали`, but `оба брата`
        return not capital if german else not following.endswith(_RUSSIAN_NOUNS)
    return small or draft.verbs[at] or draft.in_date(draft.tokens[at].start)


def _hangs_on_name(draft: Draft, reference: Reference) -> bool:
    """Whether words stand behind the comma right behind a name: `X and Y, both listed on 9 February 2011`."""
    at = reference.first - 1
    if at < 1 or draft.tokens[at].text != ",":
        return False
    return any(f.last == at and f.form is MentionForm.NAMED for f in draft.around(at, 8, 0))


def _is_told_by_date(draft: Draft, at: int, last: int) -> bool:
    """Whether words for several parties go on with the date that tells who they are: `the six of 2015`.

    `the four men designated on 25 April 2006`
    """
    if at + 1 >= last:
        return False
    if draft.words[at] in _FINITE:
        return False  # `Both went in on 3 May`
    dated = [n for n in range(at + 1, min(at + 4, last)) if draft.in_date(draft.tokens[n].start)]
    leads = (
        draft.words[at] in draft.lexicon.of_words
        or draft.words[at] in draft.lexicon.from_words
        or (
            bool(draft.lexicon.list_verbs.find(draft.words, at, at + 1))
            and draft.words[at] not in draft.lexicon.prepositions
        )
    )
    return bool(dated) and leads and not draft.verbs[at - 1]


_FINITE = frozenset("went got came made go goes come get".split())
"""English verbs of coming on a list that are no participles."""
_RUSSIAN_NOUNS = ("а", "я", "ы", "ов", "ев", "ей")
_PLACES = frozenset("on in under from onto sur dans sous en bajo auf in unter aus в на из под".split())
_ROLLS = frozenset("list lists listings sanctions".split())
_AFTER = frozenset(
    "too also still already since now alone off aussi également también auch noch ebenfalls тоже также".split()
)
