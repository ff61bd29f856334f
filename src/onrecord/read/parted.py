"""Clauses that words for a source break off between subject and predicate: `Its owner, according to X, is Y`."""

from onrecord.read.asides import LONGEST_ASIDE, is_aside
from onrecord.read.conditional_source import conditional_source
from onrecord.read.draft import Draft

Chunk = tuple[int, int, str]
"""Tokens `[first, last)` of a sentence between two cuts, and what the first cut is."""

_OPENING = ("main", "coordinate", "content")
_MOST_BEFORE_VERB = 2
"""Words such as `also` and `not`, and pronouns of the object, before the verb of a predicate."""
_SMALL = frozenset("ne n' se s' le la les l' y en lo los las no не also too même aussi también тоже также".split())
_AS = frozenset("as comme ainsi como tal según wie как".split())
"""Words that open how a source puts what is told."""


def join_parted(draft: Draft, chunks: list[Chunk]) -> tuple[list[Chunk], dict[int, tuple[int, int]]]:
    """Return the chunks with a subject, the source behind it and its predicate in one; and where the sources stand.

    Args:
        draft: The document.
        chunks: The parts of one sentence, in order.

    Returns:
        The chunks, and the tokens of each source by the first token of its chunk.
    """
    sources: dict[int, tuple[int, int]] = {}
    if len(chunks) < len(("subject", "source", "predicate")):
        return chunks, sources
    out: list[Chunk] = []
    at = 0
    while at < len(chunks):
        first, _, cut = chunks[at]
        if _is_parted_by_speaker(draft, chunks, at):
            sources[first] = (chunks[at + 1][0], chunks[at + 2][1])
            out.append((first, chunks[at + 3][1], cut))
            at += 4
        elif _is_parted(draft, chunks, at):
            sources[first] = chunks[at + 1][:2]
            out.append((first, chunks[at + 2][1], cut))
            at += 3
        else:
            out.append(chunks[at])
            at += 1
    return out, sources


def _is_parted(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """Whether a chunk is a subject, the next one a source in commas, and the one behind that the predicate."""
    if at + 2 >= len(chunks):
        return False
    (first, last, cut), (begin, end, told), (behind, close, then) = chunks[at : at + 3]
    if (at and cut not in _OPENING) or then != "mark" or draft.tokens[last - 1].text != ",":
        return False
    if draft.tokens[end - 1].text != "," or not (
        _is_said_of(draft, first, last, behind)
        or (not any(draft.verbs[first:last]) and _opens_predicate(draft, behind, close))
    ):
        return False
    if told == "attribution":
        plain = not any(draft.verbs[begin:end]) or conditional_source(draft, begin, end) is not None
        return plain and end - begin <= LONGEST_ASIDE + 1
    return _says_as(draft, begin, end) or (told == "mark" and is_aside(draft, first, begin, end))


def _is_parted_by_speaker(draft: Draft, chunks: list[Chunk], at: int) -> bool:
    """Whether a name, who says so with a relative clause on the speaker, and the predicate are told in one sentence.

    `Y, say two people who know him, is under sanctions`
    """
    if at + 3 >= len(chunks):
        return False
    (first, last, cut), (begin, end, told), (_, close, hangs), (behind, until, then) = chunks[at : at + 4]
    if (at and cut not in _OPENING) or (told, hangs, then) != ("mark", "relative", "mark"):
        return False
    if draft.tokens[last - 1].text != "," or draft.tokens[close - 1].text != "," or any(draft.verbs[first:last]):
        return False
    said = draft.lexicon.reporting.find(draft.words, begin, end)
    opens = bool(said) and said[0].first == begin and said[0].value in ("said", "believed")
    return opens and close - begin <= LONGEST_SPEAKER and _opens_predicate(draft, behind, until)


LONGEST_SPEAKER = 20
"""Tokens of the words for who says so, with the relative clause on him."""


def _is_said_of(draft: Draft, first: int, last: int, behind: int) -> bool:
    """Whether words end with a verb of being before the source, and what somebody is follows: `X is, he says, a chief`.

    `X is not on it; Y is, according to Z, and so is W` has no such words.
    """
    lexicon, verb = draft.lexicon, last - 2
    if lexicon.language != "en" or verb <= first or draft.words[verb] not in lexicon.copulas:
        return False
    opens = (lexicon.articles, lexicon.prepositions, lexicon.list_verbs, lexicon.adverbs)
    return not any(draft.verbs[first:verb]) and any(draft.words[behind] in table for table in opens)


def _says_as(draft: Draft, first: int, last: int) -> bool:
    """Whether words tell how a source puts it: `as the list has it`, `comme l'écrit le comité`, `wie es dort heißt`."""
    lexicon, here = draft.lexicon, draft.words
    if here[first] not in _AS or last - first > LONGEST_ASIDE + 1 or not any(draft.verbs[first:last]):
        return False
    tables = (lexicon.reporting, lexicon.reports, lexicon.list_nouns, lexicon.authorities)
    return any(table.find(here, first, last) for table in tables)


def _opens_predicate(draft: Draft, first: int, last: int) -> bool:
    """Whether a verb opens the words behind the source, but for adverbs: `is`, `also owns`, `ne figure`."""
    lexicon = draft.lexicon
    for at in range(first, min(first + _MOST_BEFORE_VERB + 1, last)):
        if draft.verbs[at]:
            return True
        small = draft.words[at] in lexicon.adverbs or draft.words[at] in lexicon.negations or draft.words[at] in _SMALL
        if not small:
            return False
    return False
