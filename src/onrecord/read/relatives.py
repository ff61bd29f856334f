"""Relatives: given names are completed with the family name of whose relatives they are."""

from onrecord.model.document import KIN_CLUE
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.bearers import owns
from onrecord.read.draft import Draft, Found
from onrecord.read.families import CHILDREN, row_behind
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
        if owner is None or owner.root.kind is not MentionKind.PERSON or owner.root.form is not MentionForm.NAMED:
            continue
        possessive = owner.form is MentionForm.PRONOMINAL and words[owner.first] in lexicon.possessives
        if not possessive and not owns(draft, owner):
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
    "another second third other один одна второй вторая третий третья другой другая старший младший weiterer weitere"
    " zweiter zweite dritter dritte anderer andere jüngerer älterer jüngere ältere".split()
)
"""Words before a word for a relative by which there is one more: `Ещё один сын, Раду`, `Ein zweiter Sohn, Radu,`."""
SENTENCES_ON = 2


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
