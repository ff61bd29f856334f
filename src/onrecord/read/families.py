"""Families: given names alone, after words for a family or beside one for a relative, completed with the family name.

`Mind the two Vesks. Pavel is in oil` is about Pavel Vesk where the record has one; `Pavel, the old man's nephew` too.
"""

from collections.abc import Callable, Iterator, Sequence

from onrecord.model.document import KIN_CLUE
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.case_endings import stem
from onrecord.read.draft import Draft, Found
from onrecord.record.scan import ScannedName
from onrecord.text.tokens import Token

Scan = Callable[[Sequence[Token]], list[ScannedName]]

SENTENCES_ON = 3
"""Sentences after the words for a family in which a given name may be one of it."""
SENTENCES_BACK = 4
"""Sentences before a relative in which the person may be named whose relative it is."""
LONGEST_NAME = 2
"""Words of a family name, or of given names."""
LONGEST_APPOSITION = 6
"""Words between a given name and the word for a relative: `Pavel, the old man's nephew`."""
_MANY = frozenset(
    "the two three four five several both these les deux trois quatre ces los las dos tres cuatro estos"
    " die zwei drei vier beiden i gli due tre os dois".split()
)
"""Words before a family name that stands for several persons: `the Vesks`, `los Vesk`."""
_MORE = frozenset(
    "more other further younger elder autres otros otras weitere weiteren andere anderen altri outros".split()
)
"""Words between such a word and the name: `three more Vesks`."""
_OTHER = frozenset("other another autre otro otra andere anderer другой другая outro outra altro altra".split())
"""Words before the family name of one of several: `the other Vesk, Pavel`."""
_FAMILY = frozenset(
    "brothers sisters siblings family clan twins dynasty boys girls frères sœurs soeurs famille hermanos"
    " hermanas familia hermanitos brüder schwestern geschwister familie söhne töchter zwillinge fratelli sorelle"
    " famiglia irmãos irmãs família".split()
)
"""Nouns for a family beside its name: `the Vesk brothers`, `les frères Vesk`, `die Vesk-Brüder`."""


def find_family(draft: Draft, found: Sequence[Found], scan: Scan) -> list[Found]:
    """Return the mentions, with the given names of families that the report tells of among them, in text order.

    After words for a family a given name counts only where the record has it with the family name. A name covered by a
    mention that the record does not know is completed in its place.
    """
    if not draft.lexicon.letter_case:
        return list(found)
    by_first = {item.first: item for item in found}
    covered = {at for item in found for at in range(item.first, item.last)}
    added: list[Found] = []
    for at, family in _families(draft):
        for first, last in _given_names(draft, at, covered, by_first):
            item = by_first.get(first)
            given = [draft.tokens[i] for i in range(first, last)]
            if not _is_known(given, family, scan):
                continue
            if item is None:
                item = Found(
                    first=first, last=last, kind=MentionKind.PERSON, form=MentionForm.NAMED, name="", listed=True
                )
                added.append(item)
                covered |= set(range(first, last))
                by_first[first] = item
            item.kind = MentionKind.PERSON
            item.name = " ".join([*(token.text for token in given), *family])
            item.clues.append(f"{KIN_CLUE}one of the family {' '.join(family)}")
    every = sorted([*found, *added], key=_place)
    every = sorted([*every, *_share_family(draft, every, scan)], key=_place)
    every = _with_other(draft, every)
    every = sorted([*every, *_beside_kin(draft, every, scan)], key=_place)
    return sorted([*every, *_relatives(draft, every, scan)], key=_place)


MOST_GIVEN = 4
"""Given names before the one with the family name: `Pavel, Ilya and Olen Vesk`."""


def _share_family(draft: Draft, found: Sequence[Found], scan: Scan) -> list[Found]:
    """Complete given names in a row before a full one, and return the new ones: `Pavel and Ilya Vesk`."""
    by_last = {item.last: item for item in found}
    added: list[Found] = []
    for full in found:
        name = [token.text for token in draft.tokens[full.first : full.last]]
        if len(name) < LONGEST_NAME or full.place or full.authority or full.kind is MentionKind.ORGANIZATION:
            continue
        at, joined = full.first, False
        for _ in range(MOST_GIVEN):
            if at < LONGEST_NAME or not (draft.words[at - 1] in draft.lexicon.conjunctions or joined):
                break
            joined = True
            before = by_last.get(at - 1)
            size = 1 if before is None else before.last - before.first
            plain = before is None or not before.clues
            if not _is_name(draft, at - 2) or not plain or size > LONGEST_NAME:
                break
            given = draft.tokens[at - 1 - size : at - 1]
            family = next((name[i:] for i in range(1, len(name)) if _is_known(given, name[i:], scan)), None)
            if family is None and size > 1:
                break  # `Juan Carlos` beside `Camila Vesk`: two words may be a name in full
            if family is None and given[0].lower in surnames_before(found, at - 2):
                break  # somebody told before, by the family name: `Vesk and Osman Teral`
            if family is None and before is not None and not _is_lone(before):
                break  # another party of the record, by its own name: `Daniel`, a ship
            if family is None and before is not None and full.listed and not before.place:
                family = _family_of(draft, name)  # with a middle name that the report leaves out, perhaps
            if family is None:
                break
            if before is None:
                before = Found(
                    first=at - 2, last=at - 1, kind=MentionKind.PERSON, form=MentionForm.NAMED, name="", listed=True
                )
                added.append(before)
            before.kind, before.name = MentionKind.PERSON, " ".join([*(token.text for token in given), *family])
            before.clues.append(f"{KIN_CLUE}one of the family {' '.join(family)}")
            at = before.first
            joined = draft.tokens[at - 1].text == ","
    return added


def surnames_before(found: Sequence[Found], at: int) -> set[str]:
    """Return the last words, in lower case, of the persons whom a text names in full before a token."""
    named = [item for item in found if item.last <= at and item.kind is MentionKind.PERSON and " " in item.name]
    return {item.name.split()[-1].lower() for item in named}


_OTHER = frozenset(
    "other second older elder younger autre second aîné cadet otro otra segundo mayor menor andere zweite ältere"
    " jüngere другой другая второй вторая старший младший altro outro".split()
)
"""Words before the family name of somebody else than the one told of: `The other Vesk, Pavel`."""


def _with_other(draft: Draft, found: Sequence[Found]) -> list[Found]:
    """Complete a family name that is told of another one with the given name behind it: `the other Vesk, Pavel,`."""
    by_first = {item.first: item for item in found}
    dropped: set[int] = set()
    for item in found:
        at = item.last
        apart = item.last - item.first <= LONGEST_NAME and item.first > 0 and draft.words[item.first - 1] in _OTHER
        behind = draft.words[at : at + 1] == [","] and _is_name(draft, at + 1)
        if not apart or not behind or item.place or item.authority:
            continue
        given = by_first.get(at + 1)
        if given is None or given.clues or given.listed or given.last - given.first > 1:
            continue  # a name that stands for itself
        if draft.words[given.last : given.last + 1] != [","]:
            continue
        item.kind, item.name = MentionKind.PERSON, f"{given.name} {item.name}"
        item.clues.append(f"{KIN_CLUE}one of the family {draft.text_of(item.first, item.last)}")
        dropped.add(id(given))
    return [item for item in found if id(item) not in dropped]


_TWO_NAMES = ("es", "pt")
"""Languages whose people have two family names."""


def _family_of(draft: Draft, name: list[str]) -> list[str]:
    return name[-2:] if draft.lexicon.language in _TWO_NAMES and len(name) > LONGEST_NAME else name[-1:]


def _is_lone(item: Found) -> bool:
    """Whether a mention is of one word that the record does not know by itself, and of which no family is told."""
    return item.last - item.first == 1 and not item.clues and (item.weak or not item.listed)


def _place(item: Found) -> tuple[int, int]:
    return item.first, item.last


def _relatives(draft: Draft, found: Sequence[Found], scan: Scan) -> list[Found]:
    """The given names that a report explains by a word for a relative: `Pavel, the old man's nephew, sits there`."""
    alone = {item.first: item for item in found if item.last == item.first + 1 and not item.listed and not item.clues}
    covered = {at for item in found for at in range(item.first, item.last)} - alone.keys()
    full = [f for f in found if f.kind is MentionKind.PERSON and len(f.name.split()) > 1 and not f.clues]
    added = []
    for at in range(len(draft.tokens) - 2):
        if at in covered or not _is_name(draft, at) or draft.tokens[at + 1].text != ",":
            continue
        opens = draft.opens_sentence(at) or draft.words[at - 1] in draft.lexicon.conjunctions
        if not opens and draft.words[at - 1] not in draft.lexicon.copulas:
            continue
        kin = _kin_behind(draft, at + 2)
        near = [f for f in full if 0 <= draft.sentence_of(at) - draft.sentence_of(f.first) <= SENTENCES_BACK]
        owner = _owner(draft, at, near, scan)
        if kin and owner is not None and not is_surname(draft, found, at):
            name = f"{draft.tokens[at].text} {owner.name.split()[-1]}"
            clue = f"{KIN_CLUE}{kin} in the family of {owner.name}"
            item = alone.get(at)
            if item is None:
                item = Found(first=at, last=at + 1, kind=MentionKind.PERSON, form=MentionForm.NAMED, name=name)
                added.append(item)
            item.kind, item.name = MentionKind.PERSON, name
            item.clues.append(clue)
    return added


def is_surname(draft: Draft, found: Sequence[Found], at: int) -> bool:
    """Return whether a name is the family name of somebody told of in full, in any case: `Дорвека` after `Дорвек`."""
    word, told = draft.tokens[at].lower, surnames_before(found, at)
    if word in told:
        return True
    return draft.lexicon.language == "ru" and stem(word) in {stem(name) for name in told}


def _beside_kin(draft: Draft, found: Sequence[Found], scan: Scan) -> list[Found]:
    """Complete given names beside a word for a relative with a family told before, where the record has them so.

    `The brother Pavel`, `so is Pavel, the son`, `his sister Nadia`, `her children, Pavel and Ilya`; returns new ones.
    """
    by_first = {item.first: item for item in found}
    covered = {at for item in found for at in range(item.first, item.last)}
    full = [f for f in found if f.kind is MentionKind.PERSON and len(f.name.split()) > 1 and not f.place]
    added: list[Found] = []
    told = [(hit.first, hit.last, hit.phrase) for hit in draft.lexicon.kin.find(draft.words)] if full else []
    told += [(at, at + 1, word) for at, word in enumerate(draft.words) if full and word in CHILDREN]
    for first, last, kin in told:
        for at in (*row_behind(draft, last), *_row_before(draft, first)):
            item = by_first.get(at)
            if (item is None and at in covered) or (item is not None and not _is_lone(item)):
                continue
            here, given = draft.sentence_of(at), draft.tokens[at : at + 1]
            near = [f for f in full if f.first < at and here - draft.sentence_of(f.first) <= SENTENCES_BACK]
            families = {name: f for f in near for name in _family_names(f) if _is_known(given, [name], scan)}
            if len(families) != 1:
                continue
            family, owner = next(iter(families.items()))
            if item is None:
                item = Found(first=at, last=at + 1, kind=MentionKind.PERSON, form=MentionForm.NAMED, name="")
                added.append(item)
                covered.add(at)
                by_first[at] = item
            item.kind, item.name, item.listed = MentionKind.PERSON, f"{given[0].text} {family}", True
            item.clues.append(f"{KIN_CLUE}{kin} in the family of {owner.name}")
    return added


def _family_names(found: Found) -> list[str]:
    """The family name of a person, and each part of a double one: `Vesk-Orlan`."""
    last = found.name.split()[-1]
    head, hyphen, tail = last.partition("-")
    parts = [part for part in (head, tail) if hyphen and head[:1].isupper() and tail[:1].isupper()]
    return [last, *parts]


CHILDREN = frozenset(
    "children kids sons daughters brothers sisters siblings twins enfants fils filles frères sœurs hijos hijas hermanos"
    " hermanas kinder söhne töchter brüder schwestern geschwister filhos filhas irmãos irmãs дети детей сыновья дочери"
    " братья сёстры сестры сыновей сыновьям сыновьями дочерей дочерям дочерьми детям детьми братьев братьям братьями"
    " сестёр сестер сёстрам сестрам сёстрами сестрами".split()
)
"""Words for several relatives, behind which a row of their names may stand."""


def row_behind(draft: Draft, at: int) -> Iterator[int]:
    """Yield the places of given names right behind a word for a relative, in a row: `her children, Pavel and Ilya`."""
    if at < len(draft.tokens) and draft.tokens[at].text in ",:":
        at += 1
    while at < len(draft.tokens) and _is_name(draft, at):
        if at + 1 < len(draft.tokens) and _is_name(draft, at + 1):
            return  # a full name
        yield at
        at += 1
        while at < len(draft.tokens) - 1 and (
            draft.tokens[at].text == "," or draft.words[at] in draft.lexicon.conjunctions
        ):
            at += 1


def _row_before(draft: Draft, at: int) -> Iterator[int]:
    """Yield the place of a given name that an apposition explains by a relative: `Pavel, the son`."""
    first = at
    while first > 0 and (draft.words[first - 1] in draft.lexicon.articles or draft.words[first - 1] in _OLD):
        first -= 1
    lone = first > 1 and draft.tokens[first - 1].text == "," and _is_name(draft, first - 2)
    if lone and first < at and not (first > LONGEST_NAME and _is_name(draft, first - 3)):
        yield first - 2


_OLD = frozenset("elder eldest younger youngest older oldest only second third first".split())


def _kin_behind(draft: Draft, first: int) -> str:
    """The word for a relative in the apposition that begins at a token; empty where there is none."""
    end = min(first + LONGEST_APPOSITION, len(draft.tokens))
    end = next((at for at in range(first, end) if draft.tokens[at].text in ",.;:"), end)
    hits = draft.lexicon.kin.find(draft.words, first, end)
    if not hits or draft.words[first] in draft.lexicon.prepositions or any(draft.verbs[first : hits[0].first]):
        return ""
    return hits[0].phrase


def _owner(draft: Draft, at: int, near: Sequence[Found], scan: Scan) -> Found | None:
    """Whose relative a given name is: a person named in full in its sentence, else one whose family the record knows.

    Without either it is the person of the family that the report told of last.
    """
    _, last = draft.sentences[draft.sentence_of(at)]
    behind = [f for f in near if at < f.first < min(at + 2 + LONGEST_APPOSITION + LONGEST_NAME, last)]
    if behind:
        return behind[0]
    before = [f for f in near if f.first < at]
    given = draft.tokens[at : at + 1]
    known = [f for f in before if _is_known(given, f.name.split()[-1:], scan)]
    told = [f for f in before if any(draft.lexicon.kin.find(draft.words, *_beside(draft, f)))]
    found = known or told
    return found[-1] if found else None


def _beside(draft: Draft, found: Found) -> tuple[int, int]:
    """The tokens of a sentence and the next one, in which a relative of a person may be told of."""
    here = draft.sentence_of(found.first)
    return found.last, draft.sentences[min(here + 1, len(draft.sentences) - 1)][1]


def _families(draft: Draft) -> Iterator[tuple[int, list[str]]]:
    """Yield each family that the report tells of: the token behind it, and its name as written, in the singular."""
    tokens, words = draft.tokens, draft.words
    for at, token in enumerate(tokens):
        head, hyphen, tail = token.text.rpartition("-")
        if hyphen and tail.lower() in _FAMILY and head[:1].isupper():
            yield at + 1, [head]  # `die Vesk-Brüder`
            continue
        if not _is_name(draft, at) or (at and _is_name(draft, at - 1)):
            continue
        end = at + 1
        while end < len(tokens) and end - at < LONGEST_NAME and _is_name(draft, end):
            end += 1
        name = [part.text for part in tokens[at:end]]
        before = words[at - 1] if at else ""
        after = words[end] if end < len(tokens) else ""
        beside = (
            before in _FAMILY or after in _FAMILY or (before in draft.lexicon.of_words and words[at - 2] in _FAMILY)
        )
        if beside:
            yield end + (after in _FAMILY), name
        elif before in _OTHER and after == ",":
            yield end, name  # `the other Vesk, Pavel, ...`
        elif before in _MANY or (before in _MORE and at > 1 and words[at - 2] in _MANY):
            if draft.lexicon.language != "en":
                yield end, name
            elif name[-1].endswith("s") and not name[-1].endswith(("ss", "us", "is")):
                yield end, [*name[:-1], name[-1][:-1]]


def _given_names(draft: Draft, at: int, covered: set[int], by_first: dict[int, Found]) -> Iterator[tuple[int, int]]:
    """Yield the places of what may be given names alone, behind the words for a family."""
    here = draft.sentence_of(at - 1)
    _, last = draft.sentences[min(here + SENTENCES_ON, len(draft.sentences) - 1)]
    while at < last:
        item = by_first.get(at)
        if item is not None:
            if not item.listed and not item.place and not item.authority and item.last - at <= LONGEST_NAME:
                yield at, item.last
            at = item.last
        elif at not in covered and _is_name(draft, at):
            yield at, at + 1
            at += 1
        else:
            at += 1


def _is_known(given: Sequence[Token], family: Sequence[str], scan: Scan) -> bool:
    """Whether the record has a party of the given and the family name together, which is no weak alias."""
    tokens: list[Token] = []
    start = 0
    for text in (*(token.text for token in given), *family):
        tokens.append(Token(start, start + len(text), text, text.lower()))
        start += len(text) + 1
    return any(name.first == 0 and name.last == len(tokens) and not name.weak for name in scan(tokens))


def _is_name(draft: Draft, at: int) -> bool:
    """Whether a word may be a name: written as one, and none that the language has for other things."""
    if at >= len(draft.tokens):
        return False
    text, word = draft.tokens[at].text, draft.words[at]
    written = text[0].isupper() and len(text) > LONGEST_NAME and text.replace("-", "").isalpha() and not text.isupper()
    return written and word not in draft.lexicon.articles and word not in draft.lexicon.known
