"""Whom a frame takes up: by an object pronoun (`La fiche en fait le chef`), or before it (`De X, on fait ...`)."""

from onrecord.model.vocab import MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.fronted import fronted
from onrecord.read.claims.role.frame_words import Frames
from onrecord.read.draft import Found

_MAKES = frozenset("fait font faisait hace hacen hacía faz fazem fa fanno".split())


_HAS = frozenset("a ont avait avaient ha han había habían hat haben".split())
"""Auxiliaries between an object pronoun and its participle: `l'a nommé chef`."""


def made_of(clause: Clause, frames: Frames, before: list[Found]) -> Found | None:
    """Return the person of whom a source makes something: `De X, le comité fait le chef de Y`."""
    words = clause.draft.words
    if not frames.made_of or _MAKES.isdisjoint(words[clause.first : clause.last]):
        return None
    made = [f for f in before if f.first > clause.first - 1 and words[f.first - 1] in frames.made_of]
    return made[-1] if made else None


def taken_up(clause: Clause, frames: Frames, link: int) -> Found | None:
    """Return the person that an object pronoun right before a verb of calling takes up from its own sentence."""
    lexicon, at = clause.draft.lexicon, link - 1
    while at > clause.first and (clause.draft.words[at] in lexicon.adverbs or clause.draft.words[at] in _HAS):
        at -= 1
    if at < clause.first or clause.draft.words[at] not in frames.objects:
        return None
    return spoken_of(clause, frames, link)


def spoken_of(clause: Clause, frames: Frames, link: int) -> Found | None:
    """Return the person that an object pronoun stands for: the only one of this sentence, or of one before."""
    draft = clause.draft
    if not any(word in frames.objects for word in draft.words[clause.first : link + 1]):
        return None
    number = clause.segment.sentence
    first, _ = draft.sentences[number]
    opening = fronted(clause)
    if opening is not None and opening.root.kind is MentionKind.PERSON:
        return opening
    own = [f for f in draft.within(first, clause.first) if f.root.kind is MentionKind.PERSON]
    head = clause.head if clause.segment.kind == "relative" else None
    own = [f for f in own if head is None or f.root is not head.root]  # `C'est X qui l'a nommé chef`: another than X
    if own and any(tuple(draft.words[at : at + 2]) in _TOPICS for at in range(max(first - 1, 0), own[0].first)):
        return own[0]  # `Quant à X, la fiche en fait ...`
    people = {id(f.root): f for f in own}
    for back in range(number - 1, max(-1, number - 1 - SENTENCES_BACK), -1):
        if people:
            break
        near = draft.within(draft.sentences[back][0], draft.sentences[back + 1][0])
        people = {id(f.root): f for f in near if f.root.kind is MentionKind.PERSON}
    return next(iter(people.values())) if len(people) == 1 else None


SENTENCES_BACK = 3
"""Sentences before one without a person in which stands the one that a pronoun takes up."""
_TOPICS = {
    ("quant", "à"),
    ("quant", "au"),
    ("quant", "aux"),
    ("cuanto", "a"),
    ("cuanto", "al"),
    ("quanto", "a"),
    ("quanto", "ao"),
    ("as", "for"),
    ("что", "касается"),
    ("was", "betrifft"),
}
"""Words before what a sentence is about."""


_OBJECTS = frozenset("whom dont que quien den которого которую".split())
"""Relative pronouns for whom somebody else makes something."""


def called_in_relative(clause: Clause, frames: Frames) -> Found | None:
    """Return who is made something by somebody else, in a clause on him: `X, whom Y had made rapporteur of Z`."""
    words, segment = clause.draft.words, clause.segment
    if segment.kind != "relative" or _OBJECTS.isdisjoint(words[segment.own : segment.own + 2]):
        return None
    if not any(word in frames.calling for word in words[clause.first : clause.last]):
        return None
    head = clause.head
    return head if head is not None and is_party(head) and head.root.kind is MentionKind.PERSON else None
