"""Holders of roles: the person that a phrase for a role is about, and the words of the phrase with the name."""

import bisect

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.role.role_order import behind_aside
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_SAID_OF = frozenset("as is was are were remains remained became comme est como es als ist war".split())
_POSTS = frozenset("post position office rank title job function role".split())
"""Nouns after which `of` gives the role that somebody holds: `held the post of president`."""


_KINDS_OF_LEADERS = frozenset("senior top main key military political principal chief leading most".split())
_GOES_TO = {("lies", "with"), ("went", "to"), ("passed", "to"), ("fell", "to"), ("belongs", "to"), ("rests", "with")}
_OF_ANOTHER = frozenset("by with against from under par avec contre por con contra bei gegen".split())
"""Words before an office that is another's."""
Holder = tuple[Found | None, int, int]
"""The person of a role, and the token range of the phrase with it."""


def find_holder(clause: Clause, hit: Hit, end: int, organization: Found | None) -> Holder:
    """Return the person of a role and the token range of the phrase with it; None where nobody is found."""
    start = phrase_start(clause, hit)
    people = [f for f in clause.mentions() if is_holder(f)]
    if start > clause.first and clause.draft.words[start - 1] in _OF_ANOTHER:
        return None, start, end  # `was accused by the minister of justice`
    beside = _named_after(clause, people, start, end) or _named_before(clause, people, start, end)
    if beside is not None:
        return beside
    named = in_next_clause(clause, start, end)
    if named is not None and clause.opens_sentence:
        return named, start, named.last  # `El ministro de X, Y, ...` hangs on nobody before
    told = _called(clause, people, start, end) or _hung_on(clause, start, end)
    told = told or (None if named is None else (named, start, named.last))
    if told is not None:
        return told
    draft, subject = clause.draft, clause.segment.subject
    leading = draft.words[clause.first : start]
    told_so = _says_of(clause, start, end) or any(w in _POSTS for w in leading)
    whose = subject is not None and draft.words[clause.first : subject.first][-1:] == ["of"]
    if subject is not None and is_holder(subject) and told_so and not whose:  # not of `a cousin of X was minister`
        return subject, clause.first, end
    if clause.segment.verb is None and start - clause.first <= 1 and subject is not None and is_holder(subject):
        return subject, start, end  # `Key operative of X.` is about whom the text was about.
    described = start > clause.first and draft.words[start - 1] in draft.lexicon.as_words
    spoken_of = _person_spoken_of(clause) if described and organization is not None and not people else None
    return spoken_of, start - 1 if spoken_of is not None else start, end


def _says_of(clause: Clause, start: int, end: int) -> bool:
    """Whether a copula stands before the words for a role, or behind them where the verb closes its clause."""
    words, lexicon = clause.draft.words, clause.draft.lexicon
    if lexicon.verb_last:
        return any(word in lexicon.copulas for word in words[end : clause.last])
    return any(word in _SAID_OF or word in lexicon.copulas for word in words[clause.first : start])


def _named_after(clause: Clause, people: list[Found], start: int, end: int) -> Holder | None:
    """`the head of the group, X`, or `the head of the group is X`."""
    draft = clause.draft
    end = clause.past_aside(end)
    for found in people:
        between = range(end, found.first)
        if 0 <= found.first - end <= 2 and all(
            draft.tokens[i].text in ",(:" or draft.words[i] in draft.lexicon.titles for i in between
        ):
            return found, start, found.last
    following = [f for f in people if f.first >= end]
    if end + 1 < clause.last and tuple(draft.words[end : end + 2]) in _GOES_TO and following:
        return following[0], start, following[0].last  # `Leadership of the group lies with X`
    copulas = draft.lexicon.copulas | {"remains", "is", "est", "es", "ist"}
    end = behind_aside(clause, end)  # `Its head, X says, is Y`
    if following and end < clause.last and draft.words[end] in copulas:
        return following[0], start, following[0].last
    return None


def _named_before(clause: Clause, people: list[Found], start: int, end: int) -> Holder | None:
    """`X, the head of the group`, or `X was the head of the group`."""
    draft = clause.draft
    before = [f for f in people if f.last <= start]
    whose = before and before[-1].first > clause.first and draft.words[before[-1].first - 1] == "of"
    if not before or (whose and len(before) == 1 and draft.lexicon.language == "en"):
        return None  # `a cousin of X was minister`
    own = _served(clause, before, start)
    if own is not None:
        return own, start, end  # `X served under Y as his deputy`
    between = draft.words[before[-1].last : start]
    joining = draft.lexicon.current_words | draft.lexicon.former_words
    if all(w in _SAID_OF or w in (",", "(") or w in joining for w in between):
        return before[-1], before[-1].first if len(between) < 2 else start, end
    if any(w in _SAID_OF for w in between):
        return before[0], before[0].first, clause.last
    return None


_SERVED = frozenset(
    "under with to for beside alongside sous avec auprès bajo con unter mit neben bei при у под".split()
)
"""Words before the name of whom somebody serves as something."""


def _served(clause: Clause, before: list[Found], start: int) -> Found | None:
    """Who serves under another, where the other's name stands before `as`; None where no such words do."""
    draft, other = clause.draft, before[-1]
    between = draft.words[other.last : start]
    if not between or between[-1] not in draft.lexicon.as_words or len(between) > 1:
        return None
    if other.first <= clause.first or draft.words[other.first - 1] not in _SERVED:
        return None
    subject = before[-2] if len(before) > 1 else clause.subject
    return subject if subject is not None and subject.root is not other.root and is_holder(subject) else None


CALLING = frozenset(
    "call calls called describe describes described style styles styled term termed terms name names named give gives"
    " gave list lists listed record records recorded show shows has have carries knows identify identifies identified"
    " considers".split()
)
"""Verbs with which a list says what somebody is."""
_LONGEST_CALLED = 4


def _called(clause: Clause, people: list[Found], start: int, end: int) -> Holder | None:
    """`The list calls X the overall leader of Y`, `The entry describes him as a financier`."""
    draft = clause.draft
    before = [f for f in people if f.last <= start]
    if draft.lexicon.language != "en" or not before or start - before[-1].last > _LONGEST_CALLED:
        return None
    person = before[-1]
    between = draft.words[person.last : start]
    plain = between and not any(draft.verbs[person.last : start]) and between[0] in draft.lexicon.articles | {"as"}
    if not plain or person.first <= clause.first or draft.words[person.first - 1] not in CALLING:
        return None
    return person, clause.first, end


def _hung_on(clause: Clause, start: int, end: int) -> Holder | None:
    """The person that an apposition, a relative clause or a participle hangs on."""
    if clause.segment.kind not in ("appositive", "relative", "participle"):
        return None
    head = clause.head
    if head is not None and is_holder(head):
        return head, start, end
    goes_on = clause.draft.words[clause.first] in clause.draft.lexicon.conjunctions
    subject = _subject_before(clause) if goes_on else None
    return (subject, start, end) if subject is not None else None


def in_next_clause(clause: Clause, start: int, end: int) -> Found | None:
    """Return the person named right after a clause that is a role and no more; None where there is none."""
    if start < clause.first or (end < clause.last - 1 and not _is_of_more(clause, start, end)):
        return None
    near = clause.draft.around(clause.last, 0, 12)
    end_of_sentence = clause.reach
    later = [
        f for f in near if clause.last <= f.first < end_of_sentence and f.first - clause.last <= 1 and is_holder(f)
    ]
    return later[0] if later else None


def _is_of_more(clause: Clause, start: int, end: int) -> bool:
    """Whether a phrase without a verb opens a sentence, and what a post is of goes on: `El ministro | de Justicia,`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    opens = clause.opens_sentence and start == clause.first and draft.words[end] in lexicon.of_words
    rest = range(end, clause.last - 1)
    return opens and all(draft.tokens[at].text.isalpha() and not draft.verbs[at] for at in rest)


def _person_spoken_of(clause: Clause) -> Found | None:
    """The one person named in the sentence before: `The committee presents him as the founder of the group`."""
    if not clause.segment.sentence:
        return None
    first, last = clause.draft.sentences[clause.segment.sentence - 1]
    people = {id(f.root): f for f in clause.draft.within(first, last) if f.root.kind is MentionKind.PERSON}
    return next(iter(people.values())) if len(people) == 1 else None


def _subject_before(clause: Clause) -> Found | None:
    """The person that the clause before is about: `X was chief of staff, | and before that governor`."""
    segments = clause.draft.segments
    at = bisect.bisect_left(segments, clause.first, key=lambda s: s.first)
    before = segments[at - 1] if at else None
    if before is None or before.sentence != clause.segment.sentence or before.subject is None:
        return None
    return before.subject if is_holder(before.subject) else None


def is_holder(found: Found) -> bool:
    """Return whether a mention is a person who can hold a role: by name, or by a pronoun that is no possessive."""
    if found.form is MentionForm.PRONOMINAL:
        return found.antecedent is not None and found.root.kind is MentionKind.PERSON and found.clues != ["possessive"]
    return found.root.kind is MentionKind.PERSON and not found.place and not found.modifier


def phrase_start(clause: Clause, hit: Hit) -> int:
    """Return the first token of the phrase for a role, with the articles and adjectives before it."""
    draft = clause.draft
    start = hit.first
    if hit.phrase.endswith("s") and start - 3 >= clause.first:
        at = start - 1
        while at - 2 > clause.first and draft.words[at] in _KINDS_OF_LEADERS:
            at -= 1
        if draft.words[at - 2 : at + 1] == ["one", "of", "the"] or draft.words[at - 2 : at + 1] == ["one", "of", "its"]:
            return at - 2
    while start > clause.first:
        word = draft.words[start - 1]
        if (
            (
                word in draft.lexicon.articles
                or word in draft.lexicon.possessives
                or word in draft.lexicon.current_words
                or word in draft.lexicon.former_words
            )
            or draft.tokens[start - 1].lower.endswith(("'s", "’s"))
            or word
            in (
                "senior",
                "top",
                "chief",
                "key",
                "general",
                "supreme",
            )
        ):
            start -= 1
        else:
            break
    return start
