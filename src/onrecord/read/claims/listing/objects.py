"""The objects of a listing verb: the name behind it, and those joined to it."""

from collections.abc import Sequence

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.draft import Found
from onrecord.read.lexicon.listings import TALK


def objects_of(clause: Clause, after: list[Found]) -> list[Found]:
    """Return the object of a listing verb, and the names joined to it: `designated X, Y and the vessel Z`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    chosen = after[:1]
    if lexicon.language in TALK and chosen:
        return with_joined(clause, chosen[0], after)
    if lexicon.language != "en" or not chosen or chosen[0].form is not MentionForm.NAMED:
        return chosen
    closed = (lexicon.prepositions, lexicon.relatives, lexicon.pronouns, lexicon.possessives, lexicon.clause_starts)
    for found in after[1:]:
        between = range(chosen[-1].last, found.first)
        plain = all(
            draft.tokens[at].text == ","
            or (
                not draft.verbs[at]
                and not any(draft.words[at] in words for words in closed)
                and draft.words[at] not in lexicon.negations
                and (draft.words[at] in (*lexicon.conjunctions, *lexicon.articles, *_NOUNS_BEFORE_NAMES))
            )
            for at in between
        )
        joined = any(draft.words[at] == "and" or draft.tokens[at].text == "," for at in between)
        if found.form is not MentionForm.NAMED or not plain or not joined or found.modifier:
            break
        if draft.words[found.last : found.last + 1] == ["along"]:
            break  # `and Y along with it` is told apart
        chosen.append(found)
    # `listed X, Y commander`: a comma alone joins nothing
    return chosen if len(chosen) == 1 or "and" in draft.words[chosen[0].last : chosen[-1].first] else chosen[:1]


def with_joined(clause: Clause, found: Found, others: list[Found]) -> list[Found]:
    """Return a name of a clause beside English, with those joined to it behind it: `a X y a la firma Y`, `X und Y`.

    A comma alone joins nothing, and words between that may tell of something else end the row.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    chosen, pending = [found], list[Found]()
    if found.form is not MentionForm.NAMED:
        return chosen
    nouns = (lexicon.articles, lexicon.titles, lexicon.person_nouns, lexicon.group_nouns, lexicon.conjunctions, _TO)
    last = found
    for other in others:
        if other.first < last.last:
            continue
        between = draft.words[last.last : other.first]
        between = _behind_description(clause, between)
        plain = all(word == "," or any(word in table for table in nouns) for word in between)
        ends = any(draft.verbs[last.last : other.first]) or not between or other.form is not MentionForm.NAMED
        if ends or not plain or other.modifier or any(word in _BUT for word in between):
            break
        pending.append(other)
        last = other
        if any(word in lexicon.conjunctions for word in between):
            chosen, pending = [*chosen, *pending], []
    return chosen


def _behind_description(clause: Clause, between: Sequence[str]) -> Sequence[str]:
    """The words between two names without a description in commas of the first: `a X, un exministro, y a Z`."""
    joints = [at for at, word in enumerate(between) if word in clause.draft.lexicon.conjunctions]
    described = bool(joints) and joints[-1] > 1 and between[0] == "," and between[joints[-1] - 1] == ","
    return between[joints[-1] :] if described else between


def stands_behind(clause: Clause, after: list[Found], verb: int, subject: Found | None) -> bool:
    """Return whether a clause that its verb opens names its subject last: `Están en la lista de la ONU X y Y`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    carried = subject is None or subject.first < clause.first
    if (
        not after
        or not lexicon.drops_subjects
        or not carried
        or verb - clause.first > 1
        or clause.segment.kind != "main"
    ):
        return False
    at = after[0].first - 1
    nouns = (lexicon.articles, lexicon.titles, lexicon.person_nouns, lexicon.group_nouns, lexicon.former_words)
    while at > verb and any(draft.words[at] in table for table in nouns) and draft.words[at] not in lexicon.of_words:
        at -= 1
    closed = (lexicon.prepositions, lexicon.of_words, lexicon.by_words, lexicon.conjunctions)
    free = not any(draft.words[at] in table for table in closed) and draft.tokens[at].text[0].isalnum()
    return after[0].form is MentionForm.NAMED and at > verb and free


def behind_adjunct(clause: Clause, before: list[Found], after: list[Found], verb: int) -> list[Found]:
    """Return the subject behind a verb, where what is named before it stands in an adjunct; else nothing.

    `Del viejo Consejo siguen sancionados X y Y`, `Aus der Gruppe stehen X und Y auf der Liste`
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    opening = draft.words[clause.first]
    if not after or not (lexicon.drops_subjects or lexicon.capitalised_nouns) or opening not in _OUT_OF:
        return []
    inside = not any(draft.tokens[at].text == "," for at in range(clause.first, verb))
    inside = inside and all(f.form is MentionForm.NAMED for f in before)
    return with_joined(clause, after[0], after) if inside else []


_OUT_OF = frozenset("de del aus von vom entre unter из среди".split())
"""Prepositions before a whole of which some are named: `Del círculo de X siguen ...`."""


def behind_agent(clause: Clause, at: int) -> int:
    """Return the token behind the words for who lists, where such follow: `sancionado por la ONU X`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if at >= clause.last or draft.words[at] not in lexicon.by_words:
        return at
    named = [f for f in clause.mentions(at) if f.authority and f.first - at <= 2]
    return named[0].last if named else at


_TO = frozenset("a al à au aux auch también aussi также и the".split())
"""Words that stand again before each of several objects."""
_BUT = frozenset("pero sino mais aber sondern но а oder o ou или".split())
"""Conjunctions that set apart what they join."""
_NOUNS_BEFORE_NAMES = frozenset("vessel ship tanker company firm bank group general mr mrs colonel brothers".split())
