"""Russian kinship told by a verb or a dash: `X приходится Y сыном`, `Отец X – Y`; the order of the words is free."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_IS_TO = frozenset("приходится приходился приходилась приходятся доводится доводился доводилась".split())
_DATIVE = ("у", "ю", "ой", "ей", "е")
"""How a name in the dative ends; of a man it ends in one of the first two."""
_TO_WHOM = frozenset("ему ей им".split())


def kin_in_russian(clause: Clause, hit: Hit) -> tuple[Found, Found] | None:
    """Return the relative and whose relative it is, by the verb or the dash of a clause; None where neither tells."""
    draft = clause.draft
    if draft.lexicon.language != "ru":
        return None
    people = [f for f in clause.parties() if f.root.kind is MentionKind.PERSON]
    if not _IS_TO.isdisjoint(draft.words[clause.first : clause.last]):
        return _by_dative(clause, people)
    return _by_dash(clause, hit, people)


def _by_dative(clause: Clause, people: list[Found]) -> tuple[Found, Found] | None:
    """Who is a relative to whom: of two, the one in the dative is the owner; else the subject is the relative."""
    words = clause.draft.words
    whose = [f for f in people if f.form is MentionForm.PRONOMINAL and words[f.first] in _TO_WHOM]
    named = [f for f in people if f.form is MentionForm.NAMED]
    sure = [f for f in named if words[f.last - 1].endswith(_DATIVE[:2])]
    whose = whose or sure or [f for f in named if words[f.last - 1].endswith(_DATIVE)]
    if len(whose) != 1:
        return None
    others = [f for f in people if f.root is not whose[0].root]
    if len(others) == 1:
        return others[0], whose[0]
    subject = clause.subject
    told = not others and subject is not None and is_party(subject) and subject.root is not whose[0].root
    return (subject, whose[0]) if told and subject is not None and subject.root.kind is MentionKind.PERSON else None


def _by_dash(clause: Clause, hit: Hit, people: list[Found]) -> tuple[Found, Found] | None:
    """Who is named behind a dash as the relative of the one before it: `Отец X – Y`."""
    owner = next((f for f in people if f.first == hit.last and f.form is MentionForm.NAMED), None)
    if owner is None or owner.last >= clause.last or clause.draft.tokens[owner.last].text not in "–—-":
        return None
    person = next((f for f in people if f.first == owner.last + 1 and f.form is MentionForm.NAMED), None)
    return (person, owner) if person is not None and person.root is not owner.root else None
