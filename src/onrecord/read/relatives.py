"""Relatives: given names are completed with the family name of whose relatives they are."""

from onrecord.model.document import KIN_CLUE
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.bearers import owns
from onrecord.read.draft import Draft, Found
from onrecord.read.families import CHILDREN, is_surname, row_behind
from onrecord.text.phrases import Hit


def name_relatives(draft: Draft) -> None:
    """Complete given names of relatives: `his son Pavel` of Y. Prigozhin is looked up as `Pavel Prigozhin`.

    The possessive pronoun becomes a part of the longer mention, which names the relative and not its owner; before a
    relative without a name (`her husband`) it is no mention of its own either.
    """
    lexicon, words = draft.lexicon, draft.words
    told: tuple[Found, Hit] | None = None
    for hit in lexicon.kin.find(words):
        owner = next(
            (f for f in reversed(draft.around(hit.first, 12, 0)) if f.last <= hit.first and hit.first - f.last <= 1),
            None,
        )
        if owner is None and told is not None and _is_another(draft, hit, told[1]):
            _complete_another(draft, hit, told[0])
            continue
        bare = _is_bare(draft, hit) and (owner is None or not _is_owner(draft, owner))
        if bare:
            owner = _told_alone(draft, hit)
        if owner is None or owner.root.kind is not MentionKind.PERSON or owner.root.form is not MentionForm.NAMED:
            continue
        possessive = owner.form is MentionForm.PRONOMINAL and words[owner.first] in lexicon.possessives
        if not bare and not _is_owner(draft, owner):
            continue
        told = (owner.root, hit)
        family = owner.root.name.split()
        for relative in [
            f for f in draft.around(hit.last, 0, 12) if 0 <= f.first - hit.last <= 5 and f.form is MentionForm.NAMED
        ]:
            between = words[hit.last : relative.first]
            named_before = [f for f in draft.around(hit.last, 0, 12) if hit.last <= f.first < relative.first]
            joined = all(
                w in lexicon.conjunctions or w == ","
                for f in named_before
                for w in words[f.last : relative.first]
                if f is named_before[-1]
            )
            if (
                (between and not named_before and between != [","])
                or not joined
                or len(relative.name.split()) > 1
                or (relative.listed and not relative.weak and relative.kind is MentionKind.ORGANIZATION)
            ):
                continue
            if len(family) > 1:
                relative.name = f"{relative.name} {family[-1]}"
                relative.kind = MentionKind.PERSON
                relative.antecedent = None
                relative.clues.append(f"{KIN_CLUE}{hit.phrase} of {owner.root.name}")
            if possessive and not named_before and not owner.inside:
                owner.inside = True
                relative.first = owner.first
        if len(family) > 1:
            _add_row(draft, hit, owner.root.name)
        # `Her husband` is no mention of hers: what is claimed of the owner points to its own name.
        owner.inside = owner.inside or possessive


_ANOTHER = frozenset(
    "another second third other средний средняя один одна второй вторая третий третья другой другая старший младший"
    " weiterer weitere zweiter zweite dritter dritte anderer andere jüngerer älterer jüngere ältere".split()
)
"""Words before a word for a relative by which there is one more: `Ещё один сын, Раду`, `Ein zweiter Sohn, Radu,`."""
SENTENCES_ON = 2
_BARE = ("ru",)
"""Languages that say whose relative somebody is only where it might be another's: `Сын Раду` of whom was named."""


_MEN = frozenset("сын брат муж отец племянник дядя зять тесть внук дед кузен родственник".split())


def _is_owner(draft: Draft, found: Found) -> bool:
    """Whether a mention before a word for a relative says whose that is."""
    possessive = found.form is MentionForm.PRONOMINAL and draft.words[found.first] in draft.lexicon.possessives
    return possessive or owns(draft, found)


def _is_bare(draft: Draft, hit: Hit) -> bool:
    """Whether a word for a relative has neither an owner before it nor one behind, in a language without articles.

    Given names stand behind it: `вместе с сыновьями Раду и Олегом`.
    """
    lexicon, at = draft.lexicon, hit.last + (draft.words[hit.last : hit.last + 1] == [","])
    if lexicon.language not in _BARE or (hit.first and draft.words[hit.first - 1] in lexicon.possessives):
        return False
    named = next((f for f in draft.around(at, 0, 2) if f.first == at), None)
    if named is None or named.form is not MentionForm.NAMED or named.place or named.authority:
        return False
    if len(named.name.split()) > 1 or (named.listed and not named.weak) or is_surname(draft, draft.found, at):
        return False
    genitive = draft.words[hit.last - 1] in _MEN and named.name.endswith(("а", "я"))  # `брат Веска`: of Vesk
    return not genitive


def _told_alone(draft: Draft, hit: Hit) -> Found | None:
    """The one person named in full before a word for a relative, in its sentence or else in the one before."""
    here = draft.sentence_of(hit.first)
    full = [
        f for f in draft.found if f.last <= hit.first and f.form is MentionForm.NAMED and f.kind is MentionKind.PERSON
    ]
    for sentence in (here, here - 1):
        named = {id(f.root): f for f in full if draft.sentence_of(f.first) == sentence}
        if named:
            one = next(iter(named.values())).root
            return one if len(named) == 1 and len(one.name.split()) > 1 else None
    return None


def _is_another(draft: Draft, hit: Hit, told: Hit) -> bool:
    """Whether words tell of one more such relative of the person of whom the last one is."""
    before = draft.words[hit.first - 1] if hit.first else ""
    near = draft.sentence_of(hit.first) - draft.sentence_of(told.first) <= SENTENCES_ON
    return near and before in _ANOTHER and hit.value == told.value


def _complete_another(draft: Draft, hit: Hit, owner: Found) -> None:
    """Complete the given name right behind a word for one more relative: `Ещё один сын, Раду`."""
    behind = draft.words[hit.last : hit.last + 1] == [","]
    item = next((f for f in draft.around(hit.last, 0, 3) if f.first == hit.last + behind), None)
    family = owner.name.split()
    if item is None or item.form is not MentionForm.NAMED or len(item.name.split()) > 1 or len(family) < 2:
        return
    if item.listed and not item.weak and item.kind is MentionKind.ORGANIZATION:
        return
    item.name, item.kind, item.antecedent = f"{item.name} {family[-1]}", MentionKind.PERSON, None
    item.clues.append(f"{KIN_CLUE}{hit.phrase} of {owner.name}")


def _add_row(draft: Draft, hit: Hit, owner: str) -> None:
    """Add the given names of a row behind a word for several relatives that are no mentions yet: `Rana und Hala`."""
    if hit.phrase not in CHILDREN:
        return
    covered = {at for f in draft.around(hit.last, 12, 12) for at in range(f.first, f.last)}
    for at in row_behind(draft, hit.last):
        if at in covered:
            continue
        item = Found(
            first=at,
            last=at + 1,
            kind=MentionKind.PERSON,
            form=MentionForm.NAMED,
            name=f"{draft.tokens[at].text} {owner.rsplit(maxsplit=1)[-1]}",
            clues=[f"{KIN_CLUE}{hit.phrase} of {owner}"],
        )
        draft.found = sorted([*draft.found, item], key=lambda f: (f.first, f.last))
