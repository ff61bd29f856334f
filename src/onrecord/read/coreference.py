"""Group mentions into chains: short forms, descriptions and pronouns find their antecedent."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.text.normalize import fold

_REACH_SENTENCES = 4
_PARTICLES = frozenset("the al el of and de ag bin ben abu network group organization movement army party front".split())


def link_chains(draft: Draft) -> None:
    """Give mentions their antecedent, in text order.

    A short name (`Shekau`, `the Haqqani`, `KOMID`) joins the latest longer name that contains it. A pronoun or a
    definite description joins the most salient party: first the opening party of its own sentence so far, then
    that of the sentences before, at most four back. Authorities that list others are never an
    antecedent of a group.
    """
    for at, item in enumerate(draft.found):
        earlier = draft.found[:at]
        if item.form is MentionForm.NOMINAL and item.kind is MentionKind.PERSON and item.last < len(draft.words) and draft.words[item.last] in draft.lexicon.copulas:
            continue
        if item.form is MentionForm.NAMED:
            item.antecedent = _longer_name(draft, item, earlier)
        else:
            item.antecedent = _salient(draft, item, earlier)


def _longer_name(draft: Draft, item: Found, earlier: list[Found]) -> Found | None:
    words = [w for w in fold(item.name).split() if w not in ("the",)]
    if not words:
        return None
    short = set(words) - _PARTICLES
    if len(short) == 1 and item.kind is not MentionKind.ORGANIZATION and _namesakes(words, short, earlier) > 1:
        return None
    for other in reversed(earlier):
        if other.form is not MentionForm.NAMED:
            continue
        theirs = fold(other.name).split()
        if theirs == words or fold(other.name) == fold(item.name):
            return other
        if item.listed and not item.weak and len(words) > 1 and not item.kind is other.kind:
            continue
        if other.listed and item.listed and not set(other.entities) & set(item.entities) and len(words) > 1:
            continue
        if short and short <= set(theirs) and len(words) < len(theirs):
            if item.kind is MentionKind.PERSON and other.kind is not MentionKind.PERSON:
                continue
            if item.kind is MentionKind.OTHER and other.kind is MentionKind.ORGANIZATION and not _collective(draft, item):
                continue
            if len(words) == 1 and item.weak and not item.authority:
                pass
            if item.kind is MentionKind.ORGANIZATION and other.kind is MentionKind.PERSON:
                continue
            item.kind = other.kind
            return other
        if len(set(theirs) - _PARTICLES) > 1 and set(theirs) - _PARTICLES < short and other.kind is item.kind and other.antecedent is None and not other.listed:
            return other
    return None


def _namesakes(words: list[str], short: set[str], earlier: list[Found]) -> int:
    """How many persons with a longer name that holds this one have been named: a bare family name is then nobody's."""
    roots = {id(f.root) for f in earlier if f.form is MentionForm.NAMED and f.root.kind is MentionKind.PERSON and short < set(fold(f.root.name).split())}
    return len(roots)


def _collective(draft: Draft, item: Found) -> bool:
    """Whether a family-like name is used for a group: `the Haqqani`, `the Haqqanis`."""
    return item.first > 0 and draft.words[item.first - 1] in ("the", "los", "les", "die") or fold(item.name).endswith("s")


def _salient(draft: Draft, item: Found, earlier: list[Found]) -> Found | None:
    here = _sentence_of(draft, item.first)
    same_noun = _by_noun(draft, item, earlier)
    if same_noun is not None:
        return same_noun
    for sentence in range(here, max(-1, here - _REACH_SENTENCES - 1), -1):
        first, last = draft.sentences[sentence]
        candidates = [f for f in earlier if f.first >= first and f.last <= last and f.last <= item.first and _fits(item, f)]
        named = [f for f in candidates if f.root.form is MentionForm.NAMED or f.antecedent is not None]
        if named and draft.words[item.first].endswith(("self", "selves")):
            return named[-1]
        if named:
            return named[0] if sentence != here or item.form is MentionForm.PRONOMINAL else named[-1]
    return None


def _by_noun(draft: Draft, item: Found, earlier: list[Found]) -> Found | None:
    """The latest name that holds the noun of a description: `the network` after `Haqqani Network fighters`."""
    if item.form is not MentionForm.NOMINAL or item.plural:
        return None
    noun = draft.words[item.last - 1]
    for other in reversed(earlier):
        if other.form is MentionForm.NAMED and not other.authority and noun in fold(other.name).split() and other.kind is item.kind:
            return other
    return None


def _fits(item: Found, other: Found) -> bool:
    if other.modifier:
        return False
    if other.form is MentionForm.NAMED and other.weak and len(fold(other.name).split()) == 1 and other.antecedent is None:
        return False
    root = other.root
    if item.kind is MentionKind.PERSON:
        return root.kind is MentionKind.PERSON
    if item.kind is MentionKind.ORGANIZATION:
        return root.kind is MentionKind.ORGANIZATION and not root.authority
    return root.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION) and not root.authority


def _sentence_of(draft: Draft, token: int) -> int:
    for number, (first, last) in enumerate(draft.sentences):
        if first <= token < last:
            return number
    return len(draft.sentences) - 1


def name_relatives(draft: Draft) -> None:
    """Complete given names of relatives: `his son Pavel` of Y. Prigozhin is looked up as `Pavel Prigozhin`.

    The possessive pronoun becomes a part of the longer mention, which names the relative and not its owner.
    """
    lexicon, words = draft.lexicon, draft.words
    for hit in lexicon.kin.find(words):
        owner = next((f for f in reversed(draft.found) if f.last <= hit.first and hit.first - f.last <= 1), None)
        if owner is None or owner.root.kind is not MentionKind.PERSON or owner.root.form is not MentionForm.NAMED:
            continue
        possessive = owner.form is MentionForm.PRONOMINAL and words[owner.first] in lexicon.possessives
        if not possessive and not draft.tokens[owner.last - 1].lower.endswith(("'s", "’s")):
            continue
        family = owner.root.name.split()
        for relative in [f for f in draft.found if 0 <= f.first - hit.last <= 5 and f.form is MentionForm.NAMED]:
            between = words[hit.last : relative.first]
            named_before = [f for f in draft.found if hit.last <= f.first < relative.first]
            joined = all(w in lexicon.conjunctions or w == "," for f in named_before for w in words[f.last : relative.first] if f is named_before[-1])
            if (between and not named_before and between != [","]) or not joined or len(relative.name.split()) > 1 or relative.listed and not relative.weak:
                continue
            if len(family) > 1:
                relative.name = f"{relative.name} {family[-1]}"
                relative.kind = MentionKind.PERSON
                relative.antecedent = None
                relative.clues.append(f"kin: {hit.phrase} of {owner.root.name}")
            if possessive and not named_before and not owner.inside:
                owner.inside = True
                relative.first = owner.first
