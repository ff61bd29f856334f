"""Find mentions: names of the record, other capitalised names, descriptions of parties, pronouns."""

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.capitals import find_capitalised
from onrecord.read.definitions import join_defined
from onrecord.read.descriptions import find_descriptions
from onrecord.read.draft import Draft, Found
from onrecord.read.glossed import join_glossed
from onrecord.read.lexicon.base import Lexicon
from onrecord.read.name_bounds import begins_before
from onrecord.read.names import is_acronym
from onrecord.read.uncased import find_uncased
from onrecord.record.scan import ScannedName
from onrecord.text.senses import content_of


def find_mentions(draft: Draft, scanned: list[ScannedName]) -> list[Found]:
    """Return the mentions of the draft in text order, none inside another."""
    found = _from_record(draft, scanned)
    taken = {at for f in found for at in range(f.first, f.last)}
    found = _without_titles(draft, [*found, *find_capitalised(draft, taken, found)])
    if not draft.lexicon.letter_case:
        found += _authorities(draft, taken)
        taken |= {at for f in found for at in range(f.first, f.last)}
        found += find_uncased(draft, taken)
    found = _without_kinds(draft, _with_legal_forms(draft, join_glossed(draft, join_defined(draft, found))))
    taken |= {at for f in found for at in range(f.first, f.last)}
    found += find_descriptions(draft, taken)
    for item in found:
        if not item.listed and not _in_sentence(draft, item.first):
            item.kind, item.place = MentionKind.PLACE, True  # a dateline names where the report was written
    return sorted(found, key=lambda f: (f.first, f.last))


_MODELS = frozenset(
    "airbus boeing antonov ilyushin tupolev yakovlev embraer bombardier gulfstream cessna fokker mcdonnell lockheed "
    "dassault falcon learjet beechcraft sukhoi saab atr dornier hawker piper sikorsky bell eurocopter".split()
)
"""Makers of aircraft, whose name says of what kind one is."""
_NUMBERED = frozenset("tail registration registered hull number serial callsign call".split())
_REACH = 6
"""Tokens from the kind of an aircraft to its number."""


def _without_kinds(draft: Draft, found: list[Found]) -> list[Found]:
    """The names without those that say what the bearer of the next name is: a post, the make of an aircraft.

    `Transport Minister Radu Vesk`, `an Airbus A320 with the tail number EP-QRA`
    """
    if draft.lexicon.language != "en":
        return found
    rows = sorted((f for f in found if f.form is MentionForm.NAMED), key=lambda f: f.first)
    kinds = [one for one, other in pairwise(rows) if not one.listed and _is_kind_of(draft, one, other)]
    return [f for f in found if not any(f is kind for kind in kinds)]


def _is_kind_of(draft: Draft, one: Found, other: Found) -> bool:
    words, lexicon = draft.words, draft.lexicon
    if one.last == other.first:
        person = other.kind is MentionKind.PERSON and words[other.first] not in lexicon.titles
        posts = any(hit.last == one.last for hit in lexicon.roles.find(words, one.first, one.last))
        return person and other.listed and (posts or words[one.last - 1] in lexicon.titles)
    made = words[one.first] in _MODELS and other.first - one.last <= _REACH
    between = words[one.last : other.first]
    return made and not _NUMBERED.isdisjoint(between) and not any(draft.verbs[one.last : other.first - 2])


def _authorities(draft: Draft, taken: set[int]) -> list[Found]:
    """The authorities that a text without capitals names."""
    found = []
    for hit in draft.lexicon.authorities.find(draft.words):
        if taken.isdisjoint(range(hit.first, hit.last)):
            item = Found(
                first=hit.first,
                last=hit.last,
                kind=MentionKind.ORGANIZATION,
                form=MentionForm.NAMED,
                name=draft.text_of(hit.first, hit.last),
                authority=True,
            )
            found.append(item)
    return found


def _in_sentence(draft: Draft, at: int) -> bool:
    first, last = draft.sentences[draft.sentence_of(at)]
    return first <= at < last


def _from_record(draft: Draft, scanned: list[ScannedName]) -> list[Found]:
    found = []
    ends = {name.last for name in scanned}
    for name in scanned:
        words = draft.words[name.first : name.last]
        if len(words) == 1 and (
            words[0] in draft.lexicon.stop_names
            or (name.weak and draft.opens_sentence(name.first) and not is_acronym(draft, name.first))
        ):
            continue
        if draft.in_date(draft.tokens[name.last - 1].start) and draft.tokens[name.last - 1].text.isdigit():
            continue  # `el 20 de abril`, where somebody is called El 20
        if len(words) == 1 and (name.weak or name.kind is MentionKind.PERSON) and _in_longer_name(draft, name.first):
            continue
        ship = len(words) == 1 and name.kind is MentionKind.OTHER
        if ship and (_opens_a_name(draft, name.first) or _is_amid_name(draft, name.first)):
            continue
        alone = len(words) - (words[0] in draft.lexicon.articles) == 1 and name.kind is not MentionKind.PERSON
        if alone and _opens_joined_name(draft, name.last - 1):
            continue
        if alone and _opens_branch_name(draft, name.first, name.last):
            continue
        if len(words) > 1 and name.weak and name.kind is MentionKind.ORGANIZATION and _is_cut_short(draft, name.last):
            continue
        if len(words) > 1 and name.kind is MentionKind.PERSON and _is_part(draft, name, ends):
            continue
        if (name.weak and _is_title(draft, words)) or (len(words) == 1 and words[0] in draft.lexicon.roles):
            continue
        authority = _is_authority(draft, words)
        if not authority and _is_adjective(draft, name.first, name.last):
            continue
        found.append(
            Found(
                first=name.first,
                last=name.last,
                kind=name.kind,
                form=MentionForm.NAMED,
                name=_bare(draft.text_of(name.first, name.last)).replace("\u200c", " "),
                listed=True,
                weak=name.weak,
                authority=authority,
                entities=tuple(dict.fromkeys(hit.entity_id for hit in name.hits)),
            )
        )
    return found


def _without_titles(draft: Draft, found: list[Found]) -> list[Found]:
    """The mentions but for the title right before a person whom the record knows: `Information Minister Radu Vesk`."""
    lexicon = draft.lexicon
    persons = {f.first for f in found if f.listed and f.kind is MentionKind.PERSON}
    if lexicon.capitalised_nouns or not persons:
        return found

    def is_title(item: Found) -> bool:
        last = draft.words[item.last - 1]
        gap = draft.tokens[item.last].start - draft.tokens[item.last - 1].end if item.last in persons else 0
        return gap == 1 and not item.listed and (last in lexicon.titles or last in lexicon.roles)

    return [item for item in found if not is_title(item)]


_FORMS = frozenset("company co corporation corp limited ltd llc inc incorporated plc gmbh ag sarl sa jsc ooo".split())


def _with_legal_forms(draft: Draft, found: list[Found]) -> list[Found]:
    """Return the mentions without those of a legal form right behind the name of a body, which they are a part of."""
    ends = {f.last: f for f in found if f.form is MentionForm.NAMED and not f.place and not f.authority}
    joined = []
    for item in found:
        before = ends.get(item.first)
        form = all(draft.words[at] in _FORMS for at in range(item.first, item.last)) and not item.listed
        if not (form and before is not None and before.kind is not MentionKind.PERSON):
            continue
        if draft.tokens[item.first].start - draft.tokens[item.first - 1].end == 1:
            before.last = item.last
            joined.append(item)
    return [f for f in found if not any(f is item for item in joined)]


def _is_adjective(draft: Draft, first: int, last: int) -> bool:
    """Whether a name of the record is no more than whose the noun behind it is: `the American list`."""
    while first < last and draft.words[first] in draft.lexicon.articles:
        first += 1
    whole = draft.lexicon.authorities.find(draft.words, first, last)
    after = draft.tokens[last].text if last < len(draft.tokens) else ""
    return len(whole) == 1 and whole[0].first == first and whole[0].last == last and after.islower()


def _bare(name: str) -> str:
    """A name without the ending of the possessive, so that the same name later is one with it."""
    return name.removesuffix("'s").removesuffix("’s")


def _is_cut_short(draft: Draft, at: int) -> bool:
    """Whether a capitalised word goes on a weak alias: `Tarvin International` in `Tarvin International Services`."""
    if at >= len(draft.tokens) or draft.lexicon.capitalised_nouns or draft.tokens[at - 1].lower.endswith(("'s", "’s")):
        return False
    token, gap = draft.tokens[at], draft.tokens[at].start - draft.tokens[at - 1].end
    return gap == 1 and token.text[0].isupper() and draft.words[at] not in draft.lexicon.stop_names


def _is_authority(draft: Draft, words: Sequence[str]) -> bool:
    """Whether a name is that of a body that lists others: short, or mostly words for one (`the U.N. Council`)."""
    hits = draft.lexicon.authorities.find(words)
    return bool(hits) and (len(words) <= 4 or 2 * sum(hit.last - hit.first for hit in hits) > len(words))


def _is_title(draft: Draft, words: Sequence[str]) -> bool:
    """Whether a weak alias is a word for anybody of a rank or trade: `the General`, `the Engineer`."""
    telling = [word for word in words if word not in draft.lexicon.articles]
    return len(telling) == 1 and (telling[0] in draft.lexicon.titles or telling[0] in draft.lexicon.person_nouns)


def _in_longer_name(draft: Draft, at: int) -> bool:
    """Whether a one-word name stands in a longer capitalised name that the record does not know."""
    before = draft.tokens[at - 1] if at else None
    after = draft.tokens[at + 1] if at + 1 < len(draft.tokens) else None
    opens = after is not None and after.start - draft.tokens[at].end == 1 and _opens_family_name(draft, at + 1)
    if (
        opens
        and draft.words[at + 1] not in draft.lexicon.stop_names
        and draft.words[at + 1] not in draft.lexicon.org_words
    ):
        return True
    return (
        before is not None
        and draft.tokens[at].start - before.end == 1
        and before.text[0].isupper()
        and draft.words[at - 1] not in draft.lexicon.stop_names
        and draft.words[at - 1] not in draft.lexicon.titles
    )


_JOINED_ARTICLE = re.compile("(?:al|el|as|ash|ad|an|ar|at|az|ul)-[A-Z]")
_BEFORE_FAMILY_NAME = frozenset("al el bin ben ibn bint ould wuld delos dela de del dos das da di van von der".split())


def _opens_family_name(draft: Draft, at: int) -> bool:
    """Whether a family name begins at a word: with a capital, an article joined (`al-Vesk`), or behind a particle."""
    token = draft.tokens[at]
    if token.text[0].isupper() or _JOINED_ARTICLE.match(token.text):
        return True
    following = draft.tokens[at + 1] if at + 1 < len(draft.tokens) else None
    return token.text in _BEFORE_FAMILY_NAME and following is not None and following.text[0].isupper()


def _opens_a_name(draft: Draft, at: int) -> bool:
    """Whether a ship's name of one word is the first of two with a capital: a person's, `Daniel` of `Daniel X`."""
    lexicon = draft.lexicon
    if at + 1 >= len(draft.tokens) or draft.tokens[at].lower.endswith(("'s", "’s")) or not lexicon.letter_case:
        return False
    token, word, gap = draft.tokens[at + 1], draft.words[at + 1], draft.tokens[at + 1].start - draft.tokens[at].end
    if gap != 1 or not token.text[0].isupper() or not token.text[1:].islower() or draft.verbs[at + 1]:
        return False
    other = (lexicon.stop_names, lexicon.org_words, lexicon.group_nouns, lexicon.place_words, lexicon.roles)
    return not any(word in words for words in other)


def _opens_branch_name(draft: Draft, first: int, last: int) -> bool:
    """Whether an acronym is the first word of a longer name, which is another body's: `TVR` in `TVR Orlan was listed`.

    A title or a noun for a body may stand behind it, and then it is a name by itself.
    """
    closes = last >= len(draft.tokens) or draft.verbs[last] or _is_authority(draft, draft.words[first:last])
    return not closes and is_acronym(draft, last - 1) and _opens_a_name(draft, last - 1)


def _is_amid_name(draft: Draft, at: int) -> bool:
    """Whether a ship's name of one word stands amid a longer one: `Freedom` in `Orlan Freedom Fighters`."""
    lexicon, last = draft.lexicon, len(draft.tokens) - 1
    if not 0 < at < last or lexicon.capitalised_nouns or not lexicon.letter_case:
        return False
    if draft.words[at - 1] in lexicon.known:
        return False
    around = draft.tokens[at - 1 : at + 2]
    joined = all(draft.document.text[one.end : other.start] == " " for one, other in pairwise(around))
    return joined and all(token.text[0].isupper() and token.text[1:].islower() for token in around)


_LONGEST_JOINED = 4


def _opens_joined_name(draft: Draft, at: int) -> bool:
    """Whether a word opens a name with a conjunction that ends in a word for a body: `Hope and Concord Movement`."""
    lexicon, end = draft.lexicon, at + 2
    if end >= len(draft.tokens) or draft.words[at + 1] not in lexicon.conjunctions:
        return False
    while end < min(len(draft.tokens), at + 2 + _LONGEST_JOINED) and draft.tokens[end].text[:1].isupper():
        if draft.words[end] in lexicon.org_words:
            return True
        end += 1
    return False


def _is_part(draft: Draft, name: ScannedName, ends: set[int]) -> bool:
    """Whether a person's name that the record knows is a part of a longer one; `ends` are those of all known names."""
    return _goes_on(draft, name.last) or (name.first not in ends and begins_before(draft, name.first))


def _goes_on(draft: Draft, at: int) -> bool:
    """Whether a person's name goes on behind the part that the record knows: `Abu Ubaydah` in `Abu Ubaydah Yusuf`."""
    if at >= len(draft.tokens) or draft.tokens[at - 1].lower.endswith(("'s", "’s")):
        return False
    token, word, lexicon = draft.tokens[at], draft.words[at], draft.lexicon
    if not lexicon.letter_case or (lexicon.capitalised_nouns and _is_noun(token.text, lexicon)):
        return False
    adjoins = token.start - draft.tokens[at - 1].end == 1 and draft.document.text[draft.tokens[at - 1].end] == " "
    if not adjoins or not token.text[0].isupper() or not token.text[1:].islower():
        return False
    other = (lexicon.stop_names, lexicon.org_words, lexicon.titles, lexicon.place_words, lexicon.roles)
    return not any(word in words for words in other) and not draft.verbs[at]


_NOUN_ENDINGS = tuple(
    "ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse ling linge"
    " tum stoff stelle geld haft zeug macht recht werk platz posten".split()
)
"""How German nouns end that are no names."""


def _is_noun(word: str, lexicon: Lexicon) -> bool:
    """Whether a German word with a capital is a noun: one of a table of words, or by how it ends."""
    if word.lower() in lexicon.known or word.lower().endswith(_NOUN_ENDINGS):
        return True
    return any(not sense.bare for sense in content_of(word, lexicon.language).senses)
