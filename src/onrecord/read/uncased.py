"""Names in a script without capitals: found by given names, by titles, and by nouns for groups before them."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

MOST_PARTS = 6
"""Words of a person's name; the parts of `عبد الرحمن` are two."""
MOST_UNKNOWN = 2
"""Words of a person's name that are no given names and bear no sign of a family name."""
MOST_WORDS_OF_BODY = 4
"""Words behind the noun of a body's name."""
SHORTEST_BODY = 2
"""Words of a body's name, its noun left out, from which it is known again without that noun."""
SHORTEST_FAMILY_NAME = 4
"""Letters of a family name that stands alone later in a text."""


def find_uncased(draft: Draft, taken: set[int]) -> list[Found]:
    """Return the names outside the tokens taken, persons and bodies, in order."""
    found: list[Found] = []
    families: set[str] = set()
    bodies: set[tuple[str, ...]] = set()
    at = 0
    while at < len(draft.tokens):
        item = None if at in taken else _person(draft, at, taken) or _body(draft, at, taken)
        if item is None and at not in taken:
            item = _named_before(draft, at, families, bodies)
        if item is None:
            at += 1
            continue
        found.append(item)
        family = draft.words[item.last - 1]
        if item.kind is MentionKind.PERSON and item.last - item.first > 1 and len(family) >= SHORTEST_FAMILY_NAME:
            families.add(family)
        if item.kind is MentionKind.ORGANIZATION and item.last - item.first > SHORTEST_BODY:
            bodies.add(tuple(draft.words[item.first + 1 : item.last]))
        at = item.last
    return found


def _named_before(draft: Draft, at: int, families: set[str], bodies: set[tuple[str, ...]]) -> Found | None:
    """A family name, or a body's name without its noun, that stood in a longer name before."""
    if draft.words[at] in families:
        return _make(draft, at, at + 1, MentionKind.PERSON)
    for length in range(MOST_WORDS_OF_BODY, SHORTEST_BODY - 1, -1):
        if tuple(draft.words[at : at + length]) in bodies:
            return _make(draft, at, at + length, MentionKind.ORGANIZATION)
    return None


def _person(draft: Draft, at: int, taken: set[int]) -> Found | None:
    """A name that begins with a given name, or with an unknown word behind a title."""
    lexicon, words = draft.lexicon, draft.words
    titled = at > 0 and words[at - 1] in lexicon.titles and words[at - 1] not in lexicon.roles
    named = words[at] in lexicon.given_names and not _is_small_word(draft, at) and not _is_rank(draft, at)
    if not named and not (titled and _is_unknown(draft, at)):
        return None
    end, unknown = at + 1, 0
    while end < len(words) and end - at < MOST_PARTS and end not in taken and _beside(draft, end):
        word = words[end]
        if _is_small_word(draft, end):
            break
        if word not in lexicon.given_names:
            if not _is_unknown(draft, end) or (nation_of(word) and not _after_link(draft, end)):
                break
            unknown += not _after_link(draft, end)
            if unknown > MOST_UNKNOWN or (unknown > 1 and not _is_family_name(draft, end)):
                break
        end += 1
    while end - 1 > at and words[end - 1] in _LINKS:
        end -= 1
    if end - at == 1 and not titled:
        return None
    return _make(draft, at, end, MentionKind.PERSON)


_LINKS = frozenset(fold(word) for word in "بن ابن بنت ولد أبو ابو أبي أم آل ال عبد ابن‌".split())
"""Words within a name after which another part of it must come."""


def _after_link(draft: Draft, at: int) -> bool:
    return draft.words[at - 1] in _LINKS


def _is_family_name(draft: Draft, at: int) -> bool:
    """Whether an unknown word is marked as a family name: by the article, or by the ending of descent."""
    word, article = draft.words[at], fold(draft.lexicon.joined_article)
    return bool(article and word.startswith(article)) or word.endswith(("ی", "زاده", "زی", "یار", "خیل", "اف"))


def _beside(draft: Draft, at: int) -> bool:
    """Whether a word follows the one before after a space alone."""
    gap = draft.document.text[draft.tokens[at - 1].end : draft.tokens[at].start]
    return gap in (" ", "\u00a0", "\u200c", "") and draft.tokens[at].text[0].isalpha() and gap != ""


def _is_unknown(draft: Draft, at: int) -> bool:
    """Whether a word is none of the language's that we know, no verb and no part of a date."""
    word, token = draft.words[at], draft.tokens[at]
    known = word in draft.lexicon.known or draft.verbs[at] or draft.in_date(token.start)
    return token.text[0].isalpha() and not known and not _is_present_tense(draft, at)


def _is_small_word(draft: Draft, at: int) -> bool:
    """Whether a word is `على` (on), which folds to the same letters as the name `علي`."""
    lexicon = draft.lexicon
    return draft.words[at] in lexicon.prepositions and draft.tokens[at].text.endswith("ى")


def _is_rank(draft: Draft, at: int) -> bool:
    """Whether a word that is a given name too stands for a rank: `أمير المال` (emir of money)."""
    article = fold(draft.lexicon.joined_article)
    following = draft.words[at + 1] if at + 1 < len(draft.words) else ""
    return draft.words[at] in draft.lexicon.roles and bool(article) and following.startswith(article)


def _is_present_tense(draft: Draft, at: int) -> bool:
    """Whether an unknown word begins as a verb in the present does, which opens with `ي` in Arabic."""
    article = draft.lexicon.joined_article
    return bool(article) and draft.words[at][0] == "ی" and len(draft.words[at]) > SHORTEST_FAMILY_NAME - 1


def _body(draft: Draft, at: int, taken: set[int]) -> Found | None:
    """A body that opens with its noun: `جبهة الساحل`, `گروه ساحل`; none where the noun stands for itself."""
    lexicon, words = draft.lexicon, draft.words
    if words[at] not in lexicon.org_words:
        return None
    end = at + 1
    while end < len(words) and end - at <= MOST_WORDS_OF_BODY and end not in taken and _beside(draft, end):
        given = words[end] in lexicon.given_names
        if given and end > at + 1:
            break  # `حركة X الشيخ محمد`: a person named next
        if not (given or words[end] in lexicon.org_words) and (not _is_unknown(draft, end) or nation_of(words[end])):
            break
        end += 1
    listed_next = end in taken and end == at + 1
    if end - at == 1 or listed_next:
        return None
    authority = bool(lexicon.authorities.find(words, at, end))
    found = _make(draft, at, end, MentionKind.ORGANIZATION)
    found.authority = authority
    return found


def _make(draft: Draft, first: int, last: int, kind: MentionKind) -> Found:
    name = " ".join(token.text for token in draft.tokens[first:last]).replace("\u200c", " ")
    return Found(first=first, last=last, kind=kind, form=MentionForm.NAMED, name=name)
