"""Capitalised names: where each begins and ends."""

import re

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.aged import find_aged
from onrecord.read.body_before_name import body_ends
from onrecord.read.case_endings import stem
from onrecord.read.draft import Draft, Found
from onrecord.read.ethnonyms import is_ethnonym
from onrecord.read.name_bounds import is_authority, opens_before_name
from onrecord.read.name_tails import (
    is_legal_form,
    quoted_body,
    with_descriptions,
    with_group_noun,
    with_purpose,
    with_second_aim,
)
from onrecord.read.names import is_acronym, is_honorific, is_nation_before, make_name
from onrecord.read.nouns import make_noun_name
from onrecord.read.office_places import after_noun, after_place
from onrecord.read.openers import is_before_particle, is_described, is_noun_before, is_of_siblings
from onrecord.read.tags import is_tag
from onrecord.text.nations import nation_of
from onrecord.text.places import places_named

_JOINING = frozenset(
    "of the and al el de del la le les los du des der von van bin ibn abu ul ur ud ag e ben ould da do für la"
    " delos dela dos das den ter te zu wuld wold abd".split()
)

_OF_SON = frozenset("abd bin ibn ben abu ould wuld wold".split())
"""Parts of Arabic names before which the name goes on, also with an article: `abd al-Karim`."""
_AND = {"es": ("and", "e"), "it": ("and", "e")}
"""Words of `_JOINING` that stand between two names, by language: in Portuguese `e` joins family names too."""

FEWEST_OF_PERSON = 2
"""Words of a person's name before `of` and a place; one may be a title, `Duke of Tarmona`."""
SHORTEST_HEADLINE_WORD, FEWEST_HEADLINE_WORDS = 3, 4
"""Letters from which a headline in capitals writes a word with one, and words from which a line is such a headline."""


def find_capitalised(draft: Draft, taken: set[int], listed: list[Found]) -> list[Found]:
    """Return the capitalised names outside the tokens taken; `listed` are the names of the record found before."""
    found: list[Found] = []
    persons = {item.first for item in listed if item.kind is MentionKind.PERSON}
    at = 0
    limit = len(draft.tokens)
    headline = _headline(draft)
    inner = _written_as_names(draft, headline)
    plain = _small_words(draft)
    while at < limit:
        if at in taken or not _can_open(draft, at, inner) or (at < headline and draft.tokens[at].lower not in inner):
            at += 1
            continue
        end = _end_of_run(draft, at, taken, inner, headline)
        at = after_noun(draft, at, end)
        noun = end in persons and end == at + 1 and is_noun_before(draft, at)
        if noun or (end == at + 1 and is_nation_before(draft, at, end)):
            at = end
            continue  # `the Somali group` stands for one told before
        end = _without_next_name(draft, at, with_group_noun(draft, end, taken))
        name = after_place(draft, at, end)
        end = name or end
        quoted = quoted_body(draft, at, taken)
        if quoted:
            found.append(
                Found(
                    first=at,
                    last=quoted,
                    kind=MentionKind.ORGANIZATION,
                    form=MentionForm.NAMED,
                    name=draft.text_of(at, quoted),
                )
            )
            at = quoted
            continue
        end = with_second_aim(draft, at, end, taken)
        end = with_purpose(draft, with_descriptions(draft, at, end, taken), taken)
        if is_legal_form(draft, end) or _is_heading(draft, at, end) or _is_common(draft, at, end, inner, plain):
            at = end
            continue
        if not _inside_date(draft, at, end) and not _is_role(draft, at, end):
            nouns = draft.lexicon.capitalised_nouns
            item = make_noun_name(draft, at, end, [*listed, *found]) if nouns else make_name(draft, at, end)
            if item is not None:
                item.kind = MentionKind.PLACE if name and not item.authority else item.kind
                found.append(item)
        at = end
    return found


def _end_of_run(draft: Draft, at: int, taken: set[int], inner: frozenset[str], headline: int) -> int:
    """The token after a run of capitals; in a headline, after words that have one in the text as well."""
    end, limit = at + 1, len(draft.tokens)
    while end < limit and end not in taken and _continues(draft, end, taken):
        if end < headline and draft.tokens[end].lower not in inner:
            break
        end += 1
    while end > at + 1 and not _is_name(draft.tokens[end - 1].text):
        end -= 1
    return end


def _small_words(draft: Draft) -> frozenset[str]:
    return frozenset(token.text for token in draft.tokens if token.text.islower())


def _is_common(draft: Draft, first: int, last: int, inner: frozenset[str], plain: frozenset[str]) -> bool:
    """Whether a word has its capital from its sentence alone: `Gold leaves by night`, where the text has `gold` too."""
    word = draft.tokens[first].lower
    alone = last - first == 1 and not draft.lexicon.capitalised_nouns
    return alone and word in plain and word not in inner and draft.opens_sentence(first)


def _written_as_names(draft: Draft, first: int) -> frozenset[str]:
    """The words that have a capital inside a sentence; of a Russian name its stem as well."""
    inner = frozenset(
        t.lower.removesuffix("'s").removesuffix("’s")
        for i, t in enumerate(draft.tokens)
        if i >= first and _is_name(t.text) and not draft.opens_sentence(i)
    )
    return inner | {stem(word) for word in inner} if draft.lexicon.language == "ru" else inner


def _headline(draft: Draft) -> int:
    """The token after a headline whose words are all written with capitals; 0 where there is none.

    In it a capital is no sign of a name; a word counts as one where it has a capital in the text as well.
    """
    text = draft.document.text
    last = min(len(draft.tokens), draft.token_at(max(0, len(text.split("\n", 1)[0]) - 1)) + 1)
    line = [token.text for token in draft.tokens[:last] if token.text[0].isalpha()]
    long = [word for word in line if len(word) > SHORTEST_HEADLINE_WORD]
    if "\n" not in text or len(long) < FEWEST_HEADLINE_WORDS or (last and draft.tokens[last - 1].text in ".?!"):
        return 0
    capitals = sum(word[0].isupper() for word in long)
    return last if capitals >= len(long) - 1 and not draft.lexicon.capitalised_nouns else 0


_SHORTEST_CAPITALS = 5
"""Letters of a word in capitals from which it is no acronym."""


def _is_heading(draft: Draft, first: int, last: int) -> bool:
    """Whether words in capitals alone open the first line, as a heading before it: `PREGUNTAS Y RESPUESTAS: ...`.

    Not where one of them has a capital in the text as well, as a name has.
    """
    if first or last >= len(draft.tokens) or draft.tokens[last].text not in ":.|–—-" or draft.opens_after(first):
        return False
    words = [draft.tokens[at] for at in range(first, last)]
    long = {word.lower for word in words if len(word.text) >= _SHORTEST_CAPITALS}
    if not long or not all(word.text.isupper() for word in words):
        return False
    return not any(token.lower in long and token.text.istitle() for token in draft.tokens[last:])


def _without_next_name(draft: Draft, first: int, last: int) -> int:
    """Cut a run after an acronym of an authority that another name follows: `в списке ООН Золотова нет`."""
    lexicon, words = draft.lexicon, draft.words
    if last - first > 2 and _is_number_of_body(draft, first):
        return first + 1
    if last - first > 2 and (cut := _acts_behind(draft, last) or _authority_behind(draft, first, last)):
        return cut
    if last - first > 2 and (cut := _fronted_before(draft, first, last) or _person_of_place(draft, first, last)):
        return cut
    body = body_ends(draft, first, last) if last - first > 2 else None
    if body is not None:
        return body
    if last - first > 2 and first and words[first - 1] in _FROM:
        return first + 1  # `уроженец Бельморы Раду Веск`
    if last - first > 2 and lexicon.language == "ru":
        whole = lexicon.authorities.find(words, first, last)
        if whole and whole[0].first == first and whole[0].last < last and is_acronym(draft, whole[0].last - 1):
            return whole[0].last  # `в списке Совета Безопасности ООН Золотова нет`
    if last - first < 2 or not is_acronym(draft, first):
        return last
    hits = lexicon.authorities.find(words, first, last)
    known = lexicon.org_words | lexicon.place_words
    if not hits or hits[0].last != first + 1 or any(word in known for word in words[first + 1 : last]):
        return last
    return first + 1


def _person_of_place(draft: Draft, first: int, last: int) -> int:
    """The token after a person's name that a place closes, of English: `Rafo Vesk` in `Rafo Vesk of Tarmona`; else 0.

    In Romance languages and German such a word opens many a family name: `Juan de Toledo`.
    """
    words = draft.words[first:last]
    if draft.lexicon.language != "en" or words.count("of") != 1 or any(w in draft.lexicon.roles for w in words):
        return 0
    of = first + words.index("of")
    if of - first < FEWEST_OF_PERSON or not places_named(draft.text_of(of + 1, last)):
        return 0
    name = make_name(draft, first, of)
    return of if name.kind is MentionKind.PERSON else 0


_FROM = frozenset("уроженец уроженца уроженцу уроженцем уроженка уроженки уроженку уроженкой".split())
"""Russian nouns for who was born in the place whose name follows."""


def _acts_behind(draft: Draft, last: int) -> int:
    """The acronym of an authority that ends a Russian run and acts on the name before: `X ООН внесла`; else 0.

    So does one of a person's name in an oblique case, whatever follows: `Рафо Веска ООН в список не вносила`.
    """
    if draft.lexicon.language != "ru" or not is_acronym(draft, last - 1) or last >= len(draft.tokens):
        return 0
    hits = draft.lexicon.authorities.find(draft.words, last - 2, last)
    apart = draft.words[last - 2].endswith(_OBLIQUE) or draft.verbs[last]
    return last - 1 if hits and hits[0].first == last - 1 and apart else 0


def _authority_behind(draft: Draft, first: int, last: int) -> int:
    """The token of an authority that acts on the name before it: `Раду Веска Совбез ООН внёс в список`; else 0.

    Russian. The authority is more than an acronym, of which a body may be (`Красный Крест США`), and in its first case,
    which no word inside a name has.
    """
    if draft.lexicon.language != "ru":
        return 0
    if last < len(draft.tokens) and draft.words[last - 1] == "нью-йорк" and draft.tokens[last].text.islower():
        return last - 1  # where the Security Council sits
    hits = draft.lexicon.authorities.find(draft.words, first + 2, min(len(draft.words), last + _LONGEST_REST))
    near = [hit for hit in hits if hit.first < last <= hit.last]
    if not near or is_acronym(draft, near[-1].first):
        return 0
    at = near[-1].first
    return at if draft.words[at].endswith(_FIRST_CASE) and not draft.words[at].endswith(_ADJECTIVE) else 0


_LONGEST_REST = 3
"""Tokens of an authority behind its last capital of a run: `Министерство финансов США`, `Совет безопасности ООН`."""
_FIRST_CASE = ("н", "з", "п", "т", "о", "ь")
"""How authorities end in Russian that are the subject: `Минфин`, `Совбез`, `Госдеп`, `Совет`, `Министерство`."""
_ADJECTIVE = ("ого", "его")


def _fronted_before(draft: Draft, first: int, last: int) -> int:
    """The token of an authority that acts on whom a Spanish clause opens with: `A X Washington lo sancionó`; else 0."""
    lexicon = draft.lexicon
    if not lexicon.clitic_objects or last >= len(draft.tokens) or draft.words[first - 1] not in _ACCUSATIVE:
        return 0
    if draft.words[last] not in lexicon.clitic_objects or not first:
        return 0
    hits = lexicon.authorities.find(draft.words, first + 1, last)
    return hits[-1].first if hits and hits[-1].last == last else 0


_ACCUSATIVE = frozenset({"a", "al", "à"})
_OBLIQUE = ("ова", "ева", "ёва", "ина", "ына", "ского", "цкого", "ову", "еву", "ину", "скую", "ому", "ого", "ую")
"""How family names end whose bearer is the object of a clause."""


def _is_number_of_body(draft: Draft, at: int) -> bool:
    """Whether a run begins with letters and a number that say which body a small noun means: `колонии ИК-7 X Y`."""
    token = draft.tokens[at].text
    before = draft.tokens[at - 1].text if at else ""
    coded = "-" in token and token.isupper() and token[-1].isdigit()
    return coded and before.isalpha() and before.islower() and draft.lexicon.language != "en"


def _is_role(draft: Draft, first: int, last: int) -> bool:
    """Whether capitalised words are a role and no name (`Deputy Leader`)."""
    if all(is_honorific(draft, at, last) for at in range(first, last)) and _is_before_name(draft, last):
        return True
    hits = draft.lexicon.roles.find(draft.words, first, last)
    return bool(hits) and sum(h.last - h.first for h in hits) == last - first


def _is_before_name(draft: Draft, at: int) -> bool:
    """Whether a capitalised word, or a bracket, follows: what stands before it is its title (`General (Rtd) X`)."""
    return at < len(draft.tokens) and (draft.tokens[at].text[0].isupper() or draft.tokens[at].text in "()")


def _is_name(word: str) -> bool:
    return word[0].isupper() or any(c.isupper() for c in word[1:])


_SEATED = ("-based", "-registered", "-headquartered", "-domiciled", "-incorporated")
"""Endings of an English word for where the party behind it has its seat: `the London-registered X`. It is no name."""


def _can_open(draft: Draft, at: int, names: frozenset[str]) -> bool:
    token = draft.tokens[at]
    if _opens_with_number(draft, at):
        return True
    if not token.text[0].isalpha() or not _is_name(token.text):
        return False
    word = draft.words[at]
    after = draft.tokens[at + 1] if at + 1 < len(draft.tokens) else None
    if word in draft.lexicon.stop_names or (word in draft.lexicon.verbs and after is not None and after.text.islower()):
        return False
    if (
        token.lower.endswith(_SEATED)
        or is_tag(token.text)
        or is_ethnonym(draft, at)
        or (at and (find_aged(draft, at - 1) or (0, 0))[1] > at)
    ):
        return False
    if draft.opens_sentence(at):
        if draft.lexicon.language == "ru" and draft.lexicon.list_nouns.find(draft.words, at, at + 1):
            return False  # `Санкции ООН Золотова не коснулись`
        if opens_before_name(draft, at):
            return False
        bare = token.lower.removesuffix("'s").removesuffix("’s")
        inflected = draft.lexicon.language == "ru" and word not in draft.lexicon.known and stem(bare) in names
        if (
            inflected
            or is_acronym(draft, at)
            or bare in names
            or is_described(draft, at)
            or is_before_particle(draft, at)
        ):
            return True
        joined = after is not None and _is_name(after.text) and after.text[0].isalpha()
        return joined or is_of_siblings(draft, at)
    return True


def _opens_with_number(draft: Draft, at: int) -> bool:
    """Whether a number opens the name of a group: `3R`, `la banda 5 Segond`, `the gang 400 Mawozo`."""
    token = draft.tokens[at]
    if not token.text[0].isdigit() or at == 0:
        return False
    behind_noun = draft.words[at - 1] in draft.lexicon.group_nouns
    if token.text.isdigit():
        after = draft.tokens[at + 1] if at + 1 < len(draft.tokens) else None
        of_role = (
            at > 1 and draft.words[at - 1] in draft.lexicon.of_words and draft.words[at - 2] in draft.lexicon.roles
        )
        return (behind_noun or of_role) and after is not None and after.text[0].isupper()
    if _ORDINAL.fullmatch(token.text):
        return _is_of_unit(draft, at)
    return len(token.text) <= _LONGEST_CODE and token.text.isalnum() and token.text[-1].isupper()


_ORDINAL = re.compile("[0-9]{1,3}(?:st|nd|rd|th)")
_UNITS = frozenset(
    "division brigade battalion regiment corps army squadron fleet directorate bureau wing company".split()
)
_LONGEST_UNIT = 5


def _is_of_unit(draft: Draft, at: int) -> bool:
    """Whether an ordinal opens the name of a unit, written with capitals: `the 33rd Light Vesk Division`."""
    for place in range(at + 1, min(len(draft.tokens), at + 1 + _LONGEST_UNIT)):
        if not draft.tokens[place].text[0].isupper():
            return False
        if draft.words[place] in _UNITS:
            return place > at + 1
    return False


_LONGEST_CODE = 4


def _is_initial(draft: Draft, at: int) -> bool:
    """Whether a stop closes an initial inside a name: that of `Pavel B. Vesk`."""
    if not 0 < at < len(draft.tokens) - 1 or draft.tokens[at].text != ".":
        return False
    letter, stop, name = draft.tokens[at - 1 : at + 2]
    if "." in letter.text:
        return _is_dotted(draft, at)
    joined = letter.end == stop.start and name.start - stop.end <= 1
    capital = len(letter.text) == 1 and letter.text.isupper() and name.text[0].isupper() and name.text[1:2].islower()
    return joined and capital and draft.sentence_of(at) == draft.sentence_of(at + 1)


_DOTTED = re.compile(r"(?:[A-ZÀ-ÞЀ-Я]\.)+[A-ZÀ-ÞЀ-Я]")


def _is_dotted(draft: Draft, at: int) -> bool:
    """Whether a stop closes letters with stops that open a firm's name: `T.M.G. Engineering`, not `U.S. Treasury`."""
    letters, stop, name = draft.tokens[at - 1 : at + 2]
    joined = letters.end == stop.start and name.start - stop.end == 1 and name.text[:1].isupper()
    if not joined or not name.text[1:2].islower() or not _DOTTED.fullmatch(letters.text):
        return False
    known = draft.lexicon.authorities.find(draft.words, at - 1, at) or nation_of(letters.text)
    return not known and draft.sentence_of(at) == draft.sentence_of(at + 1)


def _continues(draft: Draft, at: int, taken: set[int]) -> bool:
    if _is_initial(draft, at):
        return True
    if _is_initial(draft, at - 1):
        return at not in taken
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
    if token.lower in draft.lexicon.articles and before.lower not in _JOINING and is_authority(draft, at + 1):
        return False  # `A Rafo Vesk la ONU no lo sancionó`
    return (
        token.lower in _JOINING
        and token.lower not in _AND.get(draft.lexicon.language, ("and",))
        and following is not None
        and at + 1 not in taken
        and (following.text[0].isupper() or (token.lower in _OF_SON and _is_name(following.text)))
    )


def _inside_date(draft: Draft, first: int, last: int) -> bool:
    start, end = draft.tokens[first].start, draft.tokens[last - 1].end
    return any(d.start < end and start < d.end for d in draft.dates_near(start, end))
