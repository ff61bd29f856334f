"""Group mentions into chains: short forms, descriptions and pronouns find their antecedent."""

from itertools import pairwise

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.antecedents import Seen, is_branch
from onrecord.read.descriptions import SHIPS
from onrecord.read.draft import Draft, Found
from onrecord.read.salience import airline_meant, most_salient, ship_meant
from onrecord.read.told_apart import is_a_child, is_a_relative, is_another_kunya, is_stranger
from onrecord.text.firm_words import is_firm_word
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

_PARTICLES = frozenset(
    "the al el of and de ag bin ben abu network group organization movement army party front".split()
)


def link_chains(draft: Draft) -> None:
    """Give mentions their antecedent, in text order.

    A short name (`Shekau`, `the Haqqani`, `KOMID`) joins the latest longer name that contains it. A pronoun or a
    definite description joins the most salient party: first the opening party of its own sentence so far, then
    that of the sentences before, at most four back. Authorities that list others are never an
    antecedent of a group.
    """
    seen = Seen(draft.lexicon.language)
    for item in draft.found:
        cataphoric = item.last < len(draft.words) and draft.words[item.last] in draft.lexicon.copulas
        told_later = draft.lexicon.language == "en" and not item.alone  # `The man was identified as X`
        if not told_later and cataphoric and item.last + 1 < len(draft.tokens):
            # `L'homme est X` names him; `L'homme est inscrit` is about somebody named before.
            cataphoric = (
                not (draft.tokens[item.last + 1].text.islower() or draft.in_date(draft.tokens[item.last + 1].start))
                or draft.words[item.last + 1] in draft.lexicon.articles
            )
        if item.antecedent is not None or calls_itself(draft, item) or is_branch(item):
            pass
        elif item.form is MentionForm.NAMED:
            item.antecedent = None if is_stranger(draft, item) else _longer_name(draft, item, seen)
        elif item.form is MentionForm.NOMINAL and draft.words[item.last - 1] in SHIPS:
            item.antecedent = ship_meant(draft, item, seen) or airline_meant(draft, item, seen)
        elif not (item.form is MentionForm.NOMINAL and item.kind is MentionKind.PERSON and cataphoric):
            item.antecedent = most_salient(draft, item, seen)
        seen.add(draft, item)


_CALLING = frozenset("calls call called styles style styled names name dubs".split())
_ITSELF = frozenset("itself themselves himself herself".split())
LONGEST_CALLED = 10
"""Tokens from a description to the name that its bearer takes."""


def calls_itself(draft: Draft, item: Found) -> bool:
    """Return whether an English description gives the name of its own party: `The movement, which calls itself X`.

    It stands for nobody named before.
    """
    if item.form is not MentionForm.NOMINAL or draft.lexicon.language != "en":
        return False
    behind = draft.words[item.last : item.last + LONGEST_CALLED]
    return any(one in _CALLING and other in _ITSELF for one, other in pairwise(behind)) and "." not in behind


def _longer_name(draft: Draft, item: Found, seen: Seen) -> Found | None:
    words = [w for w in seen.words(item.name) if w != "the"]
    if not words:
        return None
    short = set(words) - _PARTICLES
    earlier = _told_by_it(draft, short, seen.sharing(short or set(words)), seen)
    if len(short) == 1 and item.kind is not MentionKind.ORGANIZATION and _is_nobodys(draft, item, short, earlier, seen):
        return None
    for other in _no_longer(draft, item, short, earlier, seen):
        theirs = seen.words(other.name)
        if theirs == words or fold(other.name) == fold(item.name):
            return other
        if item.listed and not item.weak and len(words) > 1 and item.kind is not other.kind:
            continue
        if other.listed and item.listed and not set(other.entities) & set(item.entities) and len(words) > 1:
            continue
        if short and short <= set(theirs) and len(words) < len(theirs):
            if _is_of_other_kind(draft, item, other, (words, theirs), seen):
                continue
            item.kind = other.kind
            return other
        if _is_fuller(draft, item, other, (short, set(theirs) - _PARTICLES)):
            return other
    return None


def _is_of_other_kind(draft: Draft, item: Found, other: Found, words: tuple[list[str], list[str]], seen: Seen) -> bool:
    """Whether a name is of a party of another kind than the longer one that holds its words."""
    if item.kind is MentionKind.PERSON and other.kind is not MentionKind.PERSON:
        return not _opens_body(item, other, *words)
    if item.kind is MentionKind.OTHER and other.kind is MentionKind.ORGANIZATION:
        return not _collective(draft, item) and not _is_without_its_noun(draft, item, other, seen)
    return item.kind is MentionKind.ORGANIZATION and other.kind is MentionKind.PERSON


SHORTEST_OPENING = 2


def _opens_body(item: Found, other: Found, words: list[str], theirs: list[str]) -> bool:
    """Whether what looks like a person's name are the first words of a body told before: `Global Orsk`, a foundation.

    Two words at least: one may be a family name.
    """
    plain = not item.listed and other.kind is MentionKind.ORGANIZATION and not other.authority
    theirs = [word for word in theirs if word != "the"]
    return plain and len(words) >= SHORTEST_OPENING and theirs[: len(words)] == words


def _told_by_it(draft: Draft, short: set[str], earlier: list[Found], seen: Seen) -> list[Found]:
    """The earlier names that the text itself has with a word: not those of relatives told by their given names."""
    if len(short) != 1:
        return earlier
    return [f for f in earlier if short <= set(seen.words(draft.text_of(f.first, f.last)))] or earlier


def _is_nobodys(draft: Draft, item: Found, short: set[str], earlier: list[Found], seen: Seen) -> bool:
    """Whether a name of one word may be that of several told before, or stands among names that nobody before has."""
    alone = len([w for w in seen.words(item.name) if w != "the"]) == 1
    return _namesakes(short, earlier, seen) > 1 or (alone and _is_among_strangers(draft, item, seen))


def _is_among_strangers(draft: Draft, item: Found, seen: Seen) -> bool:
    """Whether a given name stands in a row of such, one of which no name before has: `Yasir, Omar, Radu and Saad`.

    A row of family names told before, `Vesk and Brel`, takes up those who bear them.
    """
    tokens, words, joining = draft.tokens, draft.words, draft.lexicon.conjunctions
    first, last = draft.sentences[draft.sentence_of(item.first)]
    row: list[int] = []
    for at, step in ((item.first - 1, -1), (item.last, 1)):
        while first <= at < last - 1 and (tokens[at].text == "," or words[at] in joining):
            at += step
            if at < first or not tokens[at].text.istitle() or not tokens[at].text.isalpha():
                break
            row.append(at)
            at += step
    before = [fold(tokens[at].text) for at in row if not draft.opens_sentence(at) or len(row) > 1]
    return len(before) > 1 and any(not seen.by_word.get(word) for word in before)


def _no_longer(draft: Draft, item: Found, short: set[str], earlier: list[Found], seen: Seen) -> list[Found]:
    """The names that a name may be short for: none for a relative's full name, and for one the writer does not know.

    `His brother, the minister Radu Vesk` is no Radu Sorn Vesk Brel named before; `a certain Vesk` need be none of them.
    """
    words = [w for w in seen.words(item.name) if w != "the"]
    earlier = [other for other in earlier if not is_another_kunya(words, seen.words(other.name))]
    if item.hedged:
        if item.kind is MentionKind.OTHER and _namesakes(short, earlier, seen):
            item.kind = MentionKind.PERSON
    elif len(short) < 2 and is_a_child(draft, item):
        return [other for other in earlier if is_a_child(draft, other) or other.clues]
    elif len(short) < 2 or not is_a_relative(draft, item):
        return earlier
    return [other for other in earlier if set(seen.words(other.name)) - _PARTICLES <= short]


def _is_fuller(draft: Draft, item: Found, other: Found, words: tuple[set[str], set[str]]) -> bool:
    """Whether a name is that of a party named before in fewer words; `his son, Nicolás Ernesto Maduro` is another."""
    longer, shorter = words
    if not 1 < len(shorter) < len(longer) or not shorter < longer or other.kind is not item.kind:
        return False
    return other.antecedent is None and not other.listed and not is_a_relative(draft, item)


def _namesakes(short: set[str], earlier: list[Found], seen: Seen) -> int:
    """How many persons with a longer name that holds this one have been named: a bare family name is then nobody's."""
    people = [f.root for f in earlier if f.root.kind is MentionKind.PERSON and short < set(seen.words(f.root.name))]
    # Two names of one entry are one person's: `Amar Ben Vesk, better known as Dano Ould Vesk`.
    return len({frozenset(f.entities) or id(f) for f in people})


def _collective(draft: Draft, item: Found) -> bool:
    """Whether a family-like name is used for a group: `the Haqqani`, `the Haqqanis`."""
    return (item.first > 0 and draft.words[item.first - 1] in ("the", "los", "les", "die")) or fold(item.name).endswith(
        "s"
    )


def _is_without_its_noun(draft: Draft, item: Found, other: Found, seen: Seen) -> bool:
    """Whether a name is that of a group without the noun beside it: `Wagner` after `the Wagner Group`.

    Not where a person in the report bears the name: the word alone may then be that person.
    """
    words, name = fold(other.name).split(), fold(item.name).split()
    at = next((at for at in range(len(words)) if words[at : at + len(name)] == name), None)
    if at is None or len(name) != 1:
        return False
    beside = words[max(0, at - 1) : at] + words[at + 1 : at + 2]
    if at == (words[0] == "the") and name[0] not in draft.lexicon.known and not nation_of(name[0]):
        beside.append(words[-1])  # `Wafvesk`, after `the Wafvesk Relief Organization`
    if not any(word in draft.lexicon.group_nouns or is_firm_word(word) for word in beside) or item.weak:
        return False
    return not any(f.kind is MentionKind.PERSON for f in seen.sharing(set(name)))
