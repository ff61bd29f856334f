"""Where a new segment of a sentence opens, and of which kind."""

from onrecord.read.asides import opens_attribution
from onrecord.read.comparisons_so import is_than
from onrecord.read.descriptions import is_noun_for_body
from onrecord.read.draft import Draft
from onrecord.read.joints import joins_participles
from onrecord.read.restrictive import CLEFT, opens_with_date, restricts
from onrecord.read.segment_spans import has_verb, to_mark

_POINTED_AT = frozenset("label designation status tag title post position role distinction rank".split())
"""Nouns that `that` points at: `has carried that label since 2014`."""


_TIMES = frozenset(
    "same very january february march april may june july august september october november december year month week"
    " day date spring summer autumn fall winter morning afternoon evening night time monday tuesday wednesday thursday"
    " friday saturday sunday decade".split()
)
"""Nouns of time that `that` points at: `The Council added him that September`."""


_CLAUSE_TAKING = frozenset(
    "said says say told states stated adds added insisted"
    " insists notes noted claims claimed alleges alleged believes thinks swears"
    " warned"
    " warns argues argued suggested reports reported affirms asserts know predicted predicts expects".split()
)


def opening_of(draft: Draft, at: int, previous: int, last: int) -> str:
    """The kind of clause that a word opens; empty where it opens none. `previous` is where the last one began."""
    if opens_attribution(draft, at, last, in_clause=has_verb(draft, previous, at)):
        return "attribution"
    lexicon, words = draft.lexicon, draft.words
    including = lexicon.including.find(words, at, min(at + 2, last))
    closes = bool(including) and _closes(draft, at, including[0].last, last)  # `X still figures among them`
    if including and including[0].first == at and not closes and not _is_adverb(draft, at, including[0].last, last):
        return "including"
    word = words[at]
    said = _opens_what_is_said(draft, at, previous, last)
    has_to = word == "que" and words[at - 1] in _HAVE_TO | _LIKE  # `tuvo que esperar`, `igual que X`
    has_to = has_to or is_than(draft, at)  # `más débil que hace diez años`
    has_to = has_to or restricts(draft, previous, at)  # `n'a été inscrit qu'en mai`
    cleft = word in CLEFT and opens_with_date(draft, previous, at)
    has_to = has_to or (word in _OF_HIM and at > 0 and words[at - 1] in lexicon.conjunctions)  # `X und dessen Firma`
    within = at > 0 and at - 1 == previous and bool(lexicon.including.find(words, at - 1, at + 1))  # `parmi | lesquels`
    if (
        word in lexicon.relatives
        and not (has_to or cleft or within)
        and at > previous - 1
        and not (said == "content" and word in lexicon.content_words)
    ):
        return "relative"
    if said:
        return said
    if word not in lexicon.conjunctions and word not in lexicon.clause_starts:
        return ""
    if word == "yet" and words[at + 1 : at + 2] == ["to"] and lexicon.language == "en":
        return ""  # `has yet to follow`
    verb_before = has_verb(draft, previous, at)
    verb_after = has_verb(draft, at + 1, to_mark(draft, at + 1, last))
    if word in lexicon.conjunctions:
        listed = at + 3 < last and tuple(words[at + 1 : at + 3]) == ("the", "one") and not draft.verbs[at - 1]
        listed = listed or joins_participles(draft, previous, at, to_mark(draft, at + 1, last))
        joined = _joins_verbs(draft, at) or _counts_on(draft, previous, at, last)
        if listed or (verb_before and verb_after and not joined):
            return "coordinate"
    if word in lexicon.as_words and (_names_what(draft, at, last) or _compares(draft, at, last)):
        return ""
    starts = word in lexicon.clause_starts and not cleft and at > previous and not _before_date(draft, at)
    return "subordinate" if starts and verb_after and verb_before else ""


def _closes(draft: Draft, at: int, behind: int, last: int) -> bool:
    """Whether words stand at the end of a clause, with no mark before them: they name nobody of those meant."""
    ends = behind >= last or not draft.words[behind][0].isalnum()
    return ends and at > 0 and draft.words[at - 1][0].isalnum()


_OF_HIM = frozenset({"dessen", "deren"})
"""German relatives that are possessives as well."""
_HAVE_TO = frozenset("tiene tienen tuvo tuvieron tenía tenían tendrá tendrán hay hubo habrá tendría tendrían".split())
"""Forms of Spanish verbs that with `que` say that somebody has to do something."""


_LIKE = frozenset("igual mismo même ainsi así temps jour día autre otro otra".split())
"""Words that with `que` compare, in French and Spanish."""


def _compares(draft: Draft, at: int, last: int) -> bool:
    """Whether `as` is one of two that compare (`as unjust as they are cruel`), and opens no clause."""
    words = draft.words
    return words[at] == "as" and (words[at + 2 : min(at + 3, last)] == ["as"] or (at > 1 and words[at - 2] == "as"))


def _names_what(draft: Draft, at: int, last: int) -> bool:
    """Whether `as` is followed by what a party is called (`as a foreign terrorist organization`), not by a clause."""
    lexicon, end = draft.lexicon, min(last, at + 5)
    tables = (lexicon.programmes, lexicon.labels, lexicon.roles, lexicon.kin)
    return any(
        not any(draft.verbs[at + 1 : hit.first]) for table in tables for hit in table.find(draft.words, at + 1, end)
    )


def _opens_what_is_said(draft: Draft, at: int, previous: int, last: int) -> str:
    """`content` where a word opens what somebody says, `relative` where `that` opens a relative clause, or empty."""
    lexicon, words, verbs = draft.lexicon, draft.words, draft.verbs
    word = words[at]
    behind_comma = at > 0 and draft.tokens[at - 1].text == ","
    if word in lexicon.content_words and lexicon.language != "en" and (at > previous or behind_comma):
        if word in lexicon.relatives or lexicon.verb_first:
            return "content" if _says_something(draft, previous, at) else ""
        if verbs[at - 1]:
            return "content"
    if word == "that" and lexicon.language == "en" and at + 1 < last and at > previous:
        if (
            words[at + 1] == "of"
            or words[at + 1] in _POINTED_AT
            or (words[at - 1] in lexicon.prepositions and words[at - 1] != "in")
        ):
            return ""
        points = words[at + 1] in _TIMES or is_noun_for_body(draft, at + 1)
        if points and not has_verb(draft, at + 2, to_mark(draft, at + 1, last)):
            return ""  # `The Council added him that September`, `Washington has blacklisted that airline as well`
        if verbs[at - 1] or (at >= 2 and verbs[at - 2]):
            return "content"
        if verbs[at + 1]:
            return "relative"
        if _tells_before(draft, previous, at):
            return "content"
    if word in lexicon.prepositions or not _after_speech(draft, at, previous):
        return ""
    end = to_mark(draft, at + 1, last)
    return "content" if has_verb(draft, at + 1, end) and not _is_order(draft, at, end) else ""


_TELLS = frozenset("told tells tell asked asks ask advised advises warned warns urged urges".split())


def _is_order(draft: Draft, at: int, last: int) -> bool:
    """Whether an English verb of saying tells somebody what to do: `told the ship to sail`; it reports nothing."""
    if draft.words[at - 1] not in _TELLS or draft.lexicon.language != "en":
        return False
    verb = next((n for n in range(at, last) if draft.verbs[n]), last)
    return verb < last and draft.words[verb - 1] == "to"


_NEXT_COUNT = 5
"""Tokens behind a conjunction in which the next count of victims stands."""


def _counts_on(draft: Draft, first: int, at: int, last: int) -> bool:
    """Whether a conjunction goes on with a count of the same event: `12 were killed and 30 were wounded`."""
    end, table = min(last, at + 1 + _NEXT_COUNT), draft.lexicon.casualty_words
    if end <= at + 1 or not draft.numbers_in(first, at) or not draft.numbers_in(at + 1, end):
        return False
    before, after = table.find(draft.words, first, at), table.find(draft.words, at + 1, end)
    return bool(before and after) and before[-1].value != after[0].value


_LONGEST_SAID = 3
"""Words of a verb of saying."""


def _says_something(draft: Draft, first: int, at: int) -> bool:
    """Whether a verb of saying stands before a word: right before it, or anywhere where the verb opens its clause."""
    if at and draft.tokens[at - 1].text == "," and not draft.lexicon.verb_first:
        at -= 1  # `X пишет, что ...`
        first = max(0, at - _LONGEST_SAID)
    hits = draft.lexicon.reporting.find(draft.words, first, at)
    said = [hit for hit in hits if hit.last - hit.first > 1 or draft.verbs[hit.first]]
    return any(draft.lexicon.verb_first or hit.last == at for hit in said)


def _tells_before(draft: Draft, first: int, at: int) -> bool:
    """Whether `that` goes on from a verb of saying further back: `was reported in the press that X ...`."""
    token = draft.tokens[at + 1].text
    opens = token[0].isupper() or draft.words[at + 1] in draft.lexicon.articles | draft.lexicon.pronouns.keys()
    hits = draft.lexicon.reporting.find(draft.words, first, at) if opens else []
    return any(draft.verbs[hit.first] and hit.value in ("said", "believed") for hit in hits)


def _joins_verbs(draft: Draft, at: int) -> bool:
    """Whether a conjunction joins two verbs of one clause (`was founded and led by X`)."""
    return draft.verbs[at - 1] and at + 1 < len(draft.verbs) and draft.verbs[at + 1]


_WITH = frozenset("mit bei auf avec chez dans con para с со на".split())


def _is_adverb(draft: Draft, at: int, behind: int, last: int) -> bool:
    """Whether `among others` only tells of a place or a way: `macht Geschäfte unter anderem in X`, `notamment à X`."""
    lexicon = draft.lexicon
    if lexicon.language == "en" or behind >= last or not at or draft.tokens[at - 1].text == ",":
        return False
    return draft.words[behind] in lexicon.in_words | _WITH


def _before_date(draft: Draft, at: int) -> bool:
    """Whether a word such as `since` opens a date and no clause, or is an adverb: `has since been taken off`."""
    if draft.words[at] == "since" and draft.words[at - 1] in draft.lexicon.auxiliaries:
        return True
    end = draft.tokens[at].end
    return any(0 <= d.start - end <= 5 for d in draft.dates_near(end, end))


_HEARERS = frozenset("me us us· him her them".split())
_TELLING = frozenset("tells told assures assured informs informed".split())


def _after_speech(draft: Draft, at: int, previous: int) -> bool:
    """Whether the word before is a verb of saying with a subject of its own (`The entry says | the group ...`)."""
    if not 0 < at < len(draft.words):
        return False
    heard = at > 1 and draft.words[at - 1] in _HEARERS and draft.words[at - 2] in _TELLING and at - 2 > previous
    if heard:
        at -= 1  # `A cousin tells me | the office is a bakery now`
    elif draft.words[at] in _HEARERS and draft.words[at - 1] in _TELLING:
        return False
    if at - 1 <= previous or not draft.verbs[at - 1] or draft.words[at - 2] in draft.lexicon.auxiliaries:
        return False
    answers = draft.lexicon.responsible.find(draft.words, at - 1, at + 1)
    if any(hit.first == at - 1 and hit.last > at for hit in answers):
        return False  # `claimed responsibility`: its object is no clause
    hits = draft.lexicon.reporting.find(draft.words, at - 1, at)
    takes = heard or (bool(hits) and hits[0].phrase in _CLAUSE_TAKING)
    return takes and bool(hits) and hits[0].value in ("said", "believed")
