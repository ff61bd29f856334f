"""Find mentions: names of the record, other capitalised names, descriptions of parties, pronouns."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.record.scan import ScannedName
from onrecord.text.normalize import fold

_JOINING = frozenset("of the and al el de del la le les los du des der von van bin ibn abu ul ur ud ag e ben ould da do für für la".split())
_MODIFIERS = frozenset(
    "insurgent terrorist militant extremist armed rebel jihadist islamist deadly islamic notorious shadowy outlawed spy same whole elder younger two three both".split()
)


def find_mentions(draft: Draft, scanned: list[ScannedName]) -> list[Found]:
    """Return the mentions of the draft in text order, none inside another."""
    found = _from_record(draft, scanned)
    taken = {at for f in found for at in range(f.first, f.last)}
    found += _capitalised(draft, taken, found)
    taken |= {at for f in found for at in range(f.first, f.last)}
    found += _described(draft, taken)
    return sorted(found, key=lambda f: (f.first, f.last))


def _from_record(draft: Draft, scanned: list[ScannedName]) -> list[Found]:
    found = []
    for name in scanned:
        words = draft.words[name.first : name.last]
        if len(words) == 1 and (words[0] in draft.lexicon.stop_names or (name.weak and _starts_sentence(draft, name.first) and not _is_acronym(draft, name.first))):
            continue
        if len(words) == 1 and name.weak and _in_longer_name(draft, name.first):
            continue
        authority = bool(draft.lexicon.authorities.find(words)) and len(words) <= 4
        found.append(
            Found(
                first=name.first,
                last=name.last,
                kind=name.kind,
                form=MentionForm.NAMED,
                name=draft.text_of(name.first, name.last),
                listed=True,
                weak=name.weak,
                authority=authority,
                entities=tuple(dict.fromkeys(hit.entity_id for hit in name.hits)),
            )
        )
    return found


def mark_uses(draft: Draft) -> None:
    """Mark names that stand before a noun (`ISIL affiliates`), and names that the text itself puts in question.

    A modifier names another party than the noun it stands before. A person's name with an indefinite article
    (`a "Muhammad Qasim"`), or alone in quotation marks, is one the writer does not vouch for.
    """
    lexicon, words = draft.lexicon, draft.words
    for found in draft.found:
        if found.form is not MentionForm.NAMED:
            continue
        after = draft.tokens[found.last] if found.last < len(draft.tokens) else None
        if after is not None and after.text.isalpha() and after.text.islower() and lexicon.language == "en":
            plain = words[found.last]
            possessive = draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'"))
            function_word = plain in _ADVERBS or plain in lexicon.prepositions or plain in lexicon.conjunctions or plain in lexicon.relatives
            function_word = function_word or plain in lexicon.auxiliaries or plain in lexicon.clause_starts or plain in lexicon.articles or plain == "that"
            found.modifier = not (possessive or function_word or draft.verbs[found.last] or plain.endswith("ly"))
        opener = words[found.first - 1] if found.first else ""
        if opener in _PLACE_PREPOSITIONS and opener != "from" and found.last - found.first == 1 and not _is_acronym(draft, found.first) and found.kind is not MentionKind.PERSON:
            found.place = found.name.lower() not in lexicon.org_words
        before = draft.tokens[found.first - 1].text if found.first else ""
        quoted = before in _QUOTES and after is not None and after.text in _QUOTES
        outer = words[found.first - (2 if quoted else 1)] if found.first > (1 if quoted else 0) else ""
        if found.kind is not MentionKind.ORGANIZATION and (quoted or outer in _INDEFINITE):
            found.hedged = True


_QUOTES = frozenset("\"“”«»„'‘’")
_INDEFINITE = frozenset("a an one un une uno una ein eine einen einem некий некоего".split())
_ADVERBS = frozenset("also then now still once already itself himself herself themselves too never not both all as if so only just even itself again today there here who's alone first last".split())


def _in_longer_name(draft: Draft, at: int) -> bool:
    """Whether a weak one-word name is the end of a longer capitalised name that the record does not know."""
    before = draft.tokens[at - 1] if at else None
    return (
        before is not None
        and draft.tokens[at].start - before.end == 1
        and before.text[0].isupper()
        and draft.words[at - 1] not in draft.lexicon.stop_names
        and draft.words[at - 1] not in draft.lexicon.titles
    )


def _is_acronym(draft: Draft, at: int) -> bool:
    word = draft.tokens[at].text
    return len(word) > 1 and word.isupper() and word.isalpha()


def _starts_sentence(draft: Draft, at: int) -> bool:
    return draft.opens_sentence(at)


def _capitalised(draft: Draft, taken: set[int], listed: list[Found]) -> list[Found]:
    found: list[Found] = []
    at = 0
    limit = len(draft.tokens)
    inner = frozenset(t.text for i, t in enumerate(draft.tokens) if t.text[0].isupper() and not draft.opens_sentence(i))
    while at < limit:
        if at in taken or not _can_open(draft, at, inner):
            at += 1
            continue
        end = at + 1
        while end < limit and end not in taken and _continues(draft, end, taken):
            end += 1
        while end > at + 1 and not _is_name(draft.tokens[end - 1].text):
            end -= 1
        end = _with_group_noun(draft, at, end, taken)
        if not _inside_date(draft, at, end) and not _is_role(draft, at, end):
            nouns = draft.lexicon.capitalised_nouns
            item = _make_noun(draft, at, end, [*listed, *found]) if nouns else _make(draft, at, end)
            if item is not None:
                found.append(item)
        at = end
    return found


def _with_group_noun(draft: Draft, first: int, last: int, taken: set[int]) -> int:
    """Take a generic noun for a group into a name: `Lazarus` in `the Lazarus hacking group`."""
    if draft.words[last - 1] in draft.lexicon.org_words or draft.tokens[last - 1].lower.endswith(("'s", "’s")):
        return last
    for end in range(last + 1, min(last + 3, len(draft.tokens) + 1)):
        word = draft.tokens[end - 1]
        if end - 1 in taken or not word.text.isalpha() or not word.text.islower():
            return last
        if word.lower in _GROUPS:
            return end
        if draft.verbs[end - 1] and not word.lower.endswith("ing"):
            return last
    return last


_GROUPS = frozenset("group groups network gang militia faction movement cartel clan".split())


def _is_role(draft: Draft, first: int, last: int) -> bool:
    """Whether capitalised words are a role and no name (`Deputy Leader`)."""
    hits = draft.lexicon.roles.find(draft.words, first, last)
    return bool(hits) and sum(h.last - h.first for h in hits) == last - first


def _is_name(word: str) -> bool:
    return word[0].isupper() or any(c.isupper() for c in word[1:])


def _can_open(draft: Draft, at: int, names: frozenset[str]) -> bool:
    token = draft.tokens[at]
    if not token.text[0].isalpha() or not _is_name(token.text):
        return False
    word = draft.words[at]
    after = draft.tokens[at + 1] if at + 1 < len(draft.tokens) else None
    if word in draft.lexicon.stop_names or (word in draft.lexicon.verbs and after is not None and after.text.islower()):
        return False
    if _starts_sentence(draft, at):
        following = draft.tokens[at + 1] if at + 1 < len(draft.tokens) else None
        if _is_acronym(draft, at):
            return True
        return token.text in names or (following is not None and _is_name(following.text) and following.text[0].isalpha())
    return True


def _continues(draft: Draft, at: int, taken: set[int]) -> bool:
    token, before = draft.tokens[at], draft.tokens[at - 1]
    gap = token.start - before.end
    if gap > 1 or not token.text[0].isalpha():
        return False
    if before.lower.endswith(("'s", "’s")):
        return False
    if _is_name(token.text):
        return True
    if draft.lexicon.capitalised_nouns and token.lower in draft.lexicon.articles:
        return False
    following = draft.tokens[at + 1] if at + 1 < len(draft.tokens) else None
    return token.lower in _JOINING and token.lower != "and" and following is not None and at + 1 not in taken and following.text[0].isupper()


def _inside_date(draft: Draft, first: int, last: int) -> bool:
    start, end = draft.tokens[first].start, draft.tokens[last - 1].end
    return any(d.start < end and start < d.end for d in draft.dates_near(start, end))


def _make(draft: Draft, first: int, last: int) -> Found | None:
    lexicon = draft.lexicon
    words = list(draft.words[first:last])
    opening = first
    titled = False
    while last - first > 1 and words[0] in lexicon.titles:
        titled = True
        first, words = first + 1, words[1:]
    name = draft.text_of(first, last)
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    near = lexicon.authorities.find(draft.words, first, min(last + 2, len(draft.words)))
    authority = any(hit.first < last for hit in near)
    if words[-1] in _GROUPS or words[-1] in lexicon.org_words or any(w in lexicon.org_words for w in words) or (len(words) == 1 and name.isupper() and len(name) > 1):
        kind = MentionKind.ORGANIZATION
    elif any(w in lexicon.place_words for w in words) or (not titled and _after_place_word(draft, opening)):
        kind = MentionKind.PLACE
    elif titled or len(words) in (2, 3, 4):
        kind = MentionKind.PERSON
    else:
        kind = MentionKind.OTHER
    if words[-1] in _LEGAL or words[0] in _LEGAL:
        kind = MentionKind.OTHER
    if authority:
        kind = MentionKind.ORGANIZATION
    return Found(first=first, last=last, kind=kind, form=MentionForm.NAMED, name=name, authority=authority)


def _make_noun(draft: Draft, first: int, last: int, names: list[Found]) -> Found | None:
    """A name in a language that writes every noun with a capital; None where it is an ordinary noun.

    A run of capitalised words is cut at ordinary nouns. One word alone is a name only behind a title or a noun for a
    person, a group or a place, as an acronym, as a place behind a bare preposition, or as a part of a name before.
    """
    lexicon, words = draft.lexicon, draft.words
    opening = first
    while first < last and (_is_descriptor(draft, first) or _is_common(draft, first)):
        first += 1
    end = first
    while end < last and not _is_common(draft, end):
        end += 1
    if end == first:
        return _make(draft, opening, last) if lexicon.authorities.find(words, opening, last) else None
    described = first > opening and _is_descriptor(draft, first - 1)
    item = _make(draft, first, end)
    if item is None or item.authority:
        return item
    before = words[opening - 1] if opening else ""
    if described:
        item.kind = _kind_of_descriptor(draft, first - 1)
    elif item.last - item.first > 1:
        if item.kind is MentionKind.PERSON and before in lexicon.articles:
            item.kind = MentionKind.OTHER
    elif not _alone(draft, item, before, names):
        return None
    return item


def _alone(draft: Draft, item: Found, before: str, names: list[Found]) -> bool:
    """Whether one capitalised word without a describing noun is a name."""
    letters = draft.tokens[item.first].text
    if _is_compound(draft, item.first):
        item.kind = MentionKind.ORGANIZATION
        return True
    if sum(c.isupper() for c in letters) > 1 and "-" not in letters:
        return True
    if item.kind is MentionKind.PLACE or before in _PLACE_PREPOSITIONS:
        item.kind = MentionKind.PLACE
        return True
    return any(fold(letters) in fold(other.name).split() for other in names)


def _is_common(draft: Draft, at: int) -> bool:
    """Whether a capitalised word is an ordinary noun: listed as no name, in the vocabulary, or with a noun's ending."""
    lexicon, word = draft.lexicon, draft.words[at]
    if lexicon.authorities.find(draft.words, at, at + 1) or _is_compound(draft, at):
        return False
    events = (lexicon.attack_nouns, lexicon.casualty_words, lexicon.victims, lexicon.weapons)
    tables = (*events, lexicon.list_nouns, lexicon.agreements, lexicon.reports)
    if word in lexicon.org_words or word in lexicon.place_words:
        return False
    return word in lexicon.stop_names or word.endswith(lexicon.noun_endings) or any(word in table for table in tables)


def _is_compound(draft: Draft, at: int) -> bool:
    """Whether a word is a name joined to a noun for a group (`Nusra-Front`)."""
    lexicon = draft.lexicon
    head, hyphen, tail = draft.words[at].rpartition("-")
    common = (lexicon.stop_names, lexicon.group_nouns, lexicon.person_nouns, lexicon.org_words, lexicon.attackers)
    generic = any(head in group for group in common)
    return bool(hyphen) and (tail in lexicon.group_nouns or tail in lexicon.org_words) and not generic


def _is_descriptor(draft: Draft, at: int) -> bool:
    lexicon = draft.lexicon
    _, hyphen, word = draft.words[at].rpartition("-")
    if any(word in group for group in (lexicon.titles, lexicon.person_nouns, lexicon.roles)):
        return True
    return not hyphen and (word in lexicon.group_nouns or word in lexicon.place_words)


def _kind_of_descriptor(draft: Draft, at: int) -> MentionKind:
    lexicon = draft.lexicon
    word = draft.words[at].rpartition("-")[2]
    if word in lexicon.place_words:
        return MentionKind.PLACE
    return MentionKind.ORGANIZATION if word in lexicon.group_nouns else MentionKind.PERSON


_LEGAL = frozenset(
    "order act law resolution decree list regulation programme program sanctions treaty agreement accord protocol article section chapter"
    " loi décret résolution liste acte ley decreto resolución lista gesetz verordnung liste закон указ резолюция".split()
)
"""Words that make a capitalised name one of a text, not of a party."""
_PLACE_PREPOSITIONS = frozenset("in near at from outside inside around across en à au aux dans nach aus bei в из под из".split())


def _after_place_word(draft: Draft, at: int) -> bool:
    before = draft.words[at - 1] if at else ""
    return before in _PLACE_PREPOSITIONS


def _described(draft: Draft, taken: set[int]) -> list[Found]:
    found = []
    lexicon, words = draft.lexicon, draft.words
    for at, word in enumerate(words):
        if at in taken:
            continue
        if word in lexicon.pronouns or word in lexicon.possessives:
            want = lexicon.pronouns.get(word) or lexicon.possessives[word]
            kind = MentionKind.PERSON if want == "person" else MentionKind.ORGANIZATION if want == "organization" else MentionKind.OTHER
            plural = word in ("they", "them", "their", "themselves")
            found.append(Found(first=at, last=at + 1, kind=kind, form=MentionForm.PRONOMINAL, name="", plural=plural))
        elif word in lexicon.group_nouns or word in lexicon.person_nouns:
            item = _definite(draft, at, taken)
            if item is not None:
                found.append(item)
    return found


def _definite(draft: Draft, at: int, taken: set[int]) -> Found | None:
    """A description with a definite article: `the group`, `this militant network`, `the preacher`."""
    lexicon, words = draft.lexicon, draft.words
    start = at - 1
    while start >= 0 and start not in taken and (words[start] in _MODIFIERS):
        start -= 1
    if start < 0 or words[start] not in lexicon.articles or words[start] in ("a", "an", "another", "un", "une", "ein", "eine", "una"):
        return None
    if words[start] in lexicon.possessives:
        return None
    person = words[at] in lexicon.person_nouns and words[at] not in lexicon.group_nouns
    following = words[at + 1] if at + 1 < len(words) else ""
    if following in lexicon.of_words and not person:
        return None
    if person and (at + 1 in taken or at + 2 in taken or following in lexicon.of_words):
        return None
    if at + 1 in taken and lexicon.language != "en":  # `le groupe X`: a noun beside the name it describes
        return None
    plural = fold(words[at]).endswith("s") or any(words[i] in ("two", "three", "both") for i in range(start, at))
    return Found(
        first=start,
        last=at + 1,
        kind=MentionKind.PERSON if person else MentionKind.ORGANIZATION,
        form=MentionForm.NOMINAL,
        name="",
        plural=plural,
    )
