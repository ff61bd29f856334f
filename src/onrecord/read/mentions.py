"""Find mentions: names of the record, other capitalised names, descriptions of parties, pronouns."""

import re
from collections.abc import Sequence

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.capitals import find_capitalised
from onrecord.read.definitions import join_defined
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import Lexicon
from onrecord.read.name_bounds import begins_before
from onrecord.read.names import is_acronym, is_nation_before
from onrecord.read.noun_adjectives import behind_adjectives
from onrecord.read.uncased import find_uncased
from onrecord.record.scan import ScannedName
from onrecord.text.normalize import fold
from onrecord.text.senses import content_of

_MODIFIERS = frozenset(
    "insurgent terrorist militant extremist armed rebel jihadist islamist deadly islamic notorious"
    " shadowy outlawed spy same elder younger two three both"
    " whole entire jihadi salafist sunni shia shiite separatist secessionist breakaway splinter secretive banned"
    " blacklisted sanctioned feared dreaded brutal mighty powerful fledgling local".split()
)


_NO_NOUNS = frozenset(
    "also then now still once already itself himself herself themselves too never not both all as if so only even again"
    " today yesterday tomorrow there here alone first last soon later ago away back itself out up down off".split()
)
"""Words that may follow a noun and are none themselves."""


_LATTER = frozenset(
    {"the latter", "ce dernier", "cette dernière", "celui-ci", "celle-ci", "este último", "esta última", "letzterer"}
    | {"letztere", "letzteren", "последний", "последнего", "последняя"}
)
"""Words for the party named last."""


def find_mentions(draft: Draft, scanned: list[ScannedName]) -> list[Found]:
    """Return the mentions of the draft in text order, none inside another."""
    found = _from_record(draft, scanned)
    taken = {at for f in found for at in range(f.first, f.last)}
    found += find_capitalised(draft, taken, found)
    if not draft.lexicon.letter_case:
        found += _authorities(draft, taken)
        taken |= {at for f in found for at in range(f.first, f.last)}
        found += find_uncased(draft, taken)
    found = join_defined(draft, found)
    taken |= {at for f in found for at in range(f.first, f.last)}
    found += _described(draft, taken)
    for item in found:
        if not item.listed and not _in_sentence(draft, item.first):
            item.kind, item.place = MentionKind.PLACE, True  # a dateline names where the report was written
    return sorted(found, key=lambda f: (f.first, f.last))


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
        if len(words) == 1 and (name.weak or name.kind is MentionKind.PERSON) and _in_longer_name(draft, name.first):
            continue
        if len(words) == 1 and name.kind is MentionKind.OTHER and _opens_a_name(draft, name.first):
            continue
        alone = len(words) - (words[0] in draft.lexicon.articles) == 1 and name.kind is not MentionKind.PERSON
        if alone and _opens_joined_name(draft, name.last - 1):
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


def _latter(first: int, last: int) -> Found:
    """A word for the party named last: `ce dernier`, `the latter`."""
    other, pronoun = MentionKind.OTHER, MentionForm.PRONOMINAL
    return Found(first=first, last=last, kind=other, form=pronoun, name="", nearest=True)


def _described(draft: Draft, taken: set[int]) -> list[Found]:
    found = []
    lexicon, words = draft.lexicon, draft.words
    for at, word in enumerate(words):
        if at in taken:
            continue
        if word in _LATTER or " ".join(words[at : at + 2]) in _LATTER:
            found.append(_latter(at, at + (1 if word in _LATTER else 2)))
            continue
        if word == "it" and _is_expletive(draft, at):
            continue
        if word in lexicon.pronouns or word in lexicon.possessives:
            want = lexicon.pronouns.get(word) or lexicon.possessives[word]
            kind = (
                MentionKind.PERSON
                if want == "person"
                else MentionKind.ORGANIZATION
                if want == "organization"
                else MentionKind.OTHER
            )
            plural = word in ("they", "them", "their", "themselves")
            found.append(Found(first=at, last=at + 1, kind=kind, form=MentionForm.PRONOMINAL, name="", plural=plural))
        elif word in SHIPS and lexicon.language == "en" and at + 1 not in taken:
            ship = _definite(draft, at, taken)
            if ship is not None:
                ship.kind = MentionKind.OTHER
                found.append(ship)
        elif (
            word in lexicon.group_nouns
            or word in lexicon.person_nouns
            or _was_a_post(draft, word)
            or (word in _BODIES and lexicon.language == "en")
            or (word in _POINTED_AT and at and words[at - 1] in ("that", "this"))
        ):
            item = _definite(draft, at, taken)
            if item is not None:
                found.append(item)
    return found


SHIPS = frozenset(
    "vessel ship tanker freighter carrier hull bulker trawler tug barge yacht steamer coaster boat".split()
)
"""Nouns that stand for a ship named before: `the hull itself is listed`."""
_POINTED_AT = frozenset(
    "estate farm ranch plantation mine refinery shipyard yard dealership hotel restaurant business carrier airline "
    "shipper manufacturer subsidiary affiliate trust foundation institute bureau factory operator syndicate "
    "association conglomerate venture enterprise supplier outlet shop ministry".split()
)
"""Nouns that stand for a body named before where an English text points at it: `that estate`."""
_BODIES = frozenset(
    "syndicate brotherhood airline insurer lender conglomerate consortium mafia mob sect foundation federation".split()
)
"""Nouns that stand for a body named before behind any definite article: `the syndicate`."""


def is_noun_for_body(draft: Draft, at: int) -> bool:
    """Return whether an English word is a noun that stands for a body or a ship named before."""
    word = draft.words[at]
    return word in SHIPS or word in _POINTED_AT or word in _BODIES or word in draft.lexicon.group_nouns


_FORMER = ("ex-", "экс-")


def _was_a_post(draft: Draft, word: str) -> bool:
    """Whether a word is a post with `ex-` joined to it: `l'ex-président`, beside English."""
    lexicon = draft.lexicon
    post = next((word.removeprefix(prefix) for prefix in _FORMER if word.startswith(prefix)), "")
    tables = (lexicon.roles, lexicon.titles, lexicon.person_nouns)
    return bool(post) and lexicon.language != "en" and any(post in table for table in tables)


def _may_modify(draft: Draft, at: int) -> bool:
    """Whether a word may stand between an article and the noun of a description: `der frühere Rapper`."""
    lexicon, word = draft.lexicon, draft.words[at]
    if word in _MODIFIERS or word.startswith("ex-"):
        return True
    if (
        lexicon.language == "en"
        or not draft.tokens[at].text.islower()
        or word in lexicon.articles | lexicon.prepositions
    ):
        return False
    adjective = lexicon.capitalised_nouns and word.endswith(("e", "en", "er", "es", "em")) and not draft.verbs[at]
    return word in lexicon.former_words or (adjective and word not in lexicon.conjunctions)


def _is_expletive(draft: Draft, at: int) -> bool:
    """Whether `it` stands for the clause that follows: `It has been reported that ...`, `It is clear that ...`."""
    words, end = draft.words, min(at + 12, len(draft.words))
    if at + 1 >= end or words[at + 1] not in draft.lexicon.auxiliaries:
        return False
    said = draft.lexicon.reporting.find(words, at + 2, min(at + 5, end))
    plain = [i for i in range(at + 2, min(at + 5, end)) if words[i] in _PLAIN]
    return (bool(said) or bool(plain)) and "that" in words[at + 3 : end]


_PLAIN = frozenset(
    "clear likely unlikely true possible known evident obvious certain false plain striking notable".split()
)


def _stands_before_noun(draft: Draft, at: int) -> bool:
    """Whether an English noun describes the next one, and is nobody by itself: `the general staff`."""
    lexicon = draft.lexicon
    if lexicon.language != "en" or at + 1 >= len(draft.tokens):
        return False
    if draft.tokens[at].lower.endswith(("'s", "’s", "s'", "s’")):
        return False
    following, token = draft.words[at + 1], draft.tokens[at + 1].text
    if not token.isalpha() or not token.islower() or draft.verbs[at + 1] or following in _NO_NOUNS:
        return False
    closed = (lexicon.prepositions, lexicon.conjunctions, lexicon.relatives, lexicon.auxiliaries, lexicon.clause_starts)
    opens = (lexicon.articles, lexicon.pronouns, lexicon.possessives, lexicon.noun_verbs)
    return not following.endswith(("ly", "ed", "ing")) and not any(following in words for words in (*closed, *opens))


def _with_joined_article(draft: Draft, at: int, taken: set[int]) -> Found | None:
    """A noun with an article joined to it: `الحركة`; none beside the name that it describes."""
    lexicon, words = draft.lexicon, draft.words
    if not words[at].startswith(fold(lexicon.joined_article)) or at + 1 in taken or words[at] in lexicon.roles:
        return None
    person = words[at] in lexicon.person_nouns and words[at] not in lexicon.group_nouns
    kind = MentionKind.PERSON if person else MentionKind.ORGANIZATION
    return Found(first=at, last=at + 1, kind=kind, form=MentionForm.NOMINAL, name="")


def _definite(draft: Draft, at: int, taken: set[int]) -> Found | None:
    """A description with a definite article: `the group`, `this militant network`, `the preacher`."""
    lexicon, words = draft.lexicon, draft.words
    if lexicon.joined_article:
        return _with_joined_article(draft, at, taken)
    start = at - 1
    while start >= 0 and ((start not in taken and _may_modify(draft, start)) or is_nation_before(draft, start, at)):
        start -= 1
    if (
        start < 0
        or words[start] not in lexicon.articles
        or words[start] in ("a", "an", "another", "un", "une", "ein", "eine", "una")
    ):
        return None
    if words[start] in lexicon.possessives or _stands_before_noun(draft, at):
        return None
    person = words[at] in lexicon.person_nouns and words[at] not in lexicon.group_nouns
    person = person or _was_a_post(draft, words[at])
    following = words[at + 1] if at + 1 < len(words) else ""
    if following in lexicon.group_nouns and at + 1 not in taken:
        return None  # `the insurgent group`: the second noun is described by the first
    dated = at + 2 < len(words) and draft.in_date(draft.tokens[at + 2].start)
    if following in lexicon.of_words and not person and not dated:
        return None
    if person and (at + 1 in taken or at + 2 in taken or following in lexicon.of_words):
        return None
    if lexicon.language != "en" and behind_adjectives(draft, at + 1) in taken:
        return None  # `le groupe X`, `la banque russe X`: a noun beside the name it describes
    plural = fold(words[at]).endswith("s") or any(words[i] in ("two", "three", "both") for i in range(start, at))
    return Found(
        first=start,
        last=at + 1,
        kind=MentionKind.PERSON if person else MentionKind.ORGANIZATION,
        form=MentionForm.NOMINAL,
        name="",
        plural=plural,
    )
