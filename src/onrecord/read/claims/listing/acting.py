"""Authorities that a clause names, or means by `the Council` or by a pronoun for the one that acted before."""

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.elided_list import stands_for_list
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.read.uses import SEATS
from onrecord.text.phrases import Hit

_COUNCILS = frozenset({"council", "committee"})
_ACTORS = frozenset({"it", "they"})


def authorities_of(clause: Clause) -> list[Hit]:
    """Return the authorities of a listing clause, one hit a key; `the Treasury` counts once beside the department."""
    seen: dict[str, Hit] = {}
    for hit in clause.hits(clause.draft.lexicon.authorities):
        if _is_aside(clause, hit) or (says_whence(clause, hit) and not stands_for_list(clause, hit)):
            continue
        key = "ofac" if hit.value == "state" and "ofac" in seen else hit.value
        if key == "ofac" and "state" in seen:
            continue
        seen.setdefault(key, hit)
    seat = _seat(clause) if "un" not in seen else None
    if seat is not None:
        seen["un"] = seat
    return sorted(seen.values()) or _meant(clause)


_LISTS_SEAT = 3
"""Words of the longest phrase of listing before the town of who lists: `added in New York`."""
_SMALL = frozenset({"on", "in", "under", "has"})
_IN = frozenset("in by at from à en em par de depuis por desde von durch aus bei по".split())
_ACTS = frozenset("puts put lists listed added adds blacklisted sanctioned designated named entered has keeps".split())


def _seat(clause: Clause) -> Hit | None:
    """The Security Council, where a clause of listing names the town of its seat: `is under sanctions in New York`."""
    draft, first, last = clause.draft, clause.first, clause.last
    for at in range(first, last - 1):
        if draft.words[at] not in _SEATS_BEGIN:
            continue
        if _acts_there(clause, at):
            return Hit(at, at + _long(draft.words[at]), "new york", "un")
        if tuple(draft.words[at : at + 2]) not in SEATS:
            continue
        behind = draft.words[at + 2] if at + 2 < last else ""
        acts = draft.verbs[at + 2] if at + 2 < last else False
        opens = at - first <= 1 and (at == first or draft.words[first] in draft.lexicon.conjunctions)
        if opens and acts and behind in _ACTS:
            return Hit(at, at + 2, "new york", "un")
        if at == first or (draft.words[at - 1] not in _IN and draft.words[at - 1] not in draft.lexicon.by_words):
            continue
        if _hits_by(clause, at - 1):
            return Hit(at, at + 2, "new york", "un")
        near = (max(first, at - 1 - _LISTS_SEAT), at - 1)
        lists = draft.lexicon.list_nouns.find(draft.words, *near) + draft.lexicon.list_verbs.find(draft.words, *near)
        table = ACTS.get(draft.lexicon.language)
        if table is not None and not (table.hits | table.puts).isdisjoint(draft.words[near[0] : near[1]]):
            return Hit(at, at + 2, "new york", "un")
        closes = draft.lexicon.list_verbs.find(draft.words, at + 2, min(last, at + 3))
        if closes and closes[0].value == "strong" and draft.lexicon.language == "de":
            return Hit(at, at + 2, "new york", "un")  # `von New York gelistet`
        if any(hit.last == at - 1 and hit.phrase not in _SMALL for hit in lists):
            return Hit(at, at + 2, "new york", "un")
    return None


def seat_of(clause: Clause) -> list[Hit]:
    """Return the town of the Security Council's seat where it stands for the Council, as the subject of a clause."""
    at = next((at for at in range(clause.first, clause.last) if _acts_there(clause, at)), None)
    return [] if at is None else [Hit(at, at + _long(clause.draft.words[at]), "new york", "un")]


_SEATS_BEGIN = frozenset(seat[0] for seat in SEATS)


def _long(word: str) -> int:
    """How many tokens the name of the town has that a word begins."""
    return 1 if (word,) in SEATS else 2


def _acts_there(clause: Clause, at: int) -> bool:
    """Whether the town is the subject of a clause beside English that lists somebody: `New York l'a inscrit en mai`.

    It is so behind no preposition, with a verb of putting somebody on a list or of imposing measures.
    """
    draft, acts = clause.draft, ACTS.get(clause.draft.lexicon.language)
    long = _long(draft.words[at])
    if acts is None or draft.words[at] not in _SEATS_BEGIN or draft.words[at] in _OBLIQUE_SEATS:
        return False
    if tuple(draft.words[at : at + long]) not in SEATS:
        return False
    before = draft.words[at - 1] if at > clause.first else ""
    if before in draft.lexicon.prepositions or before in _IN or before in draft.lexicon.of_words:
        return False
    around = (*draft.words[clause.first : at], *draft.words[at + long : clause.last])
    lists = draft.lexicon.list_verbs.find(draft.words, clause.first, clause.last)
    return not (acts.hits | acts.puts).isdisjoint(around) or any(hit.value == "strong" for hit in lists)


_OBLIQUE_SEATS = frozenset(f"нью-йорк{ending}" for ending in ("а", "у", "ом", "е"))


def _hits_by(clause: Clause, at: int) -> bool:
    """Whether a word for the agent stands right behind a participle of hitting: `frappé par New York`."""
    draft = clause.draft
    acts = ACTS.get(draft.lexicon.language)
    by_agent = acts is not None and draft.words[at] in draft.lexicon.by_words
    return by_agent and acts is not None and any(word in acts.hits for word in draft.words[max(0, at - 2) : at])


_ASKING = frozenset(
    "request behest insistence urging demand proposal initiative instance wish suggestion pressure".split()
)
_COMPARING = frozenset({"after", "before"})


def _is_aside(clause: Clause, hit: Hit) -> bool:
    """Whether an English clause names an authority in passing: `at the request of the US`, `a year after the UN`."""
    words, at = clause.draft.words, hit.first - 1
    while at > clause.first and words[at] in clause.draft.lexicon.articles:
        at -= 1
    if clause.draft.lexicon.language != "en" or at <= clause.first:
        return False
    asked = words[at] in ("of", "from", "by") and words[at - 1] in _ASKING
    counted = words[at] in _COMPARING and words[at - 1].rstrip("s") in (
        "year",
        "month",
        "week",
        "day",
        "shortly",
        "long",
    )
    return asked or (counted and hit.last >= clause.last - 1)


def says_whence(clause: Clause, hit: Hit) -> bool:
    """Return whether the word for an authority's country only says where somebody or something is from.

    `швейцарская Острел`, `auf den Britischen Jungferninseln`, `la société américaine X`: beside English, an
    adjective at a name or at a noun for a party, or the part of a longer name of a place.
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language == "en" or hit.last - hit.first > 1:
        return False
    for found in clause.mentions(max(clause.first, hit.first - FARTHEST_NAME)):
        if found.first <= hit.first < found.last and found.place and found.last - found.first > 1:
            return True
        if found.first > hit.last:
            break
    if not _is_adjective(draft.tokens[hit.first].text, lexicon.language):
        return False
    at = hit.last + (hit.last < clause.last and draft.tokens[hit.last].text in _MARKS)
    if any(found.first == at for found in clause.mentions(at) if not found.root.authority):
        return True
    if lexicon.language in ("de", "ru"):
        return not _leads_to_list(clause, hit.last)
    return any(
        clause.first <= to < clause.last
        and any(draft.words[to] in table for table in (lexicon.group_nouns, lexicon.person_nouns, lexicon.roles))
        for to in (hit.first - 1, hit.last)
    )


def _leads_to_list(clause: Clause, at: int) -> bool:
    """Whether an adjective before its noun stands at one for a list, measures, a programme, or a body that acts."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    end = min(clause.last, at + REACH)
    if lexicon.list_nouns.find(draft.words, at, end) or lexicon.programmes.find(draft.words, at, end):
        return True
    return any(word.startswith(_BODIES) for word in draft.words[at:end])


REACH = 3
"""Words between an adjective and the noun for a list."""
_MARKS = frozenset("«\"“„‚'‘‹")
_BODIES = (
    "behörd", "regierung", "justiz", "administration", "finanz", "sanktion", "programm", "seite", "dekret",
    "verordnung",
    "straf", "register", "verzeichnis", "власт", "правительств", "администраци", "минфин", "казначейств", "санкци",
    "программ", "указ", "закон", "сторон", "ведомств", "списк", "переч", "реестр", "мер", "ограничени", "регулятор",
)  # fmt: skip
"""How the nouns begin for who acts in a State, and for what it does."""
FARTHEST_NAME = 4
"""Tokens before the word for a country at which a name that holds it may begin."""
_ADJECTIVES = {
    "fr": ("américain", "britannique", "canadien", "australien", "helvétique", "suisse", "onusien"),
    "es": ("estadounidense", "norteamerican", "britán", "canadiense", "australian", "suiz"),
    "pt": ("norte-american", "american", "britân", "canad", "australian", "suíç"),
    "de": ("amerikanisch", "us-amerikanisch", "britisch", "kanadisch", "australisch", "schweizer"),
    "ru": ("американск", "британск", "канадск", "австралийск", "швейцарск"),
}
"""How the adjectives among the words for authorities begin."""


def _is_adjective(word: str, language: str) -> bool:
    stems = _ADJECTIVES.get(language, ())
    return word.casefold().startswith(stems) if stems else False


def _meant(clause: Clause) -> list[Hit]:
    """The authority that an English clause means by a word for one that the text named before."""
    draft = clause.draft
    if draft.lexicon.language != "en":
        return []
    for found in clause.mentions():
        bare = draft.words[found.last - 1] in _COUNCILS and found.root is not found and found.root.authority
        if bare and found.form is not MentionForm.PRONOMINAL:
            return _named_as(clause, found.root.first, found.root.last, found.first, found.last)
    verb = clause.segment.verb
    listed = [h for h in clause.hits(draft.lexicon.list_verbs) if h.value == "strong" and draft.verbs[h.first]]
    if verb is None or not listed or verb == clause.first or draft.words[verb - 1] not in _ACTORS:
        return []
    if verb != listed[0].first or not clause.segment.sentence:
        return []
    # `The Council acted at last. On 7 June it listed X.`: the pronoun is the authority that was the subject there.
    first, last = draft.sentences[clause.segment.sentence - 1]
    told = draft.lexicon.authorities.find(draft.words, first, last)
    if len({hit.value for hit in told}) != 1:
        return []
    return _named_as(clause, told[0].first, told[0].last, verb - 1, verb)


def _named_as(clause: Clause, first: int, last: int, at: int, end: int) -> list[Hit]:
    """The authority named in tokens `[first, last)`, as a hit at the words that mean it."""
    hits = clause.draft.lexicon.authorities.find(clause.draft.words, first, last)
    return [Hit(at, end, hits[0].phrase, hits[0].value)] if hits else []
