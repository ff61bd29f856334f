"""Who calls somebody the holder of a post: the list, where its entry or its authority does."""

from onrecord.model.vocab import Modality
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.role.frame_words import FRAMES, Frames

_PRONOUNS = frozenset("it they sie es er elle il ils elles она он оно они".split())
"""Pronouns that may take up the list, or its authority, as the subject of such a verb."""


def by_list(clause: Clause, start: int, end: int) -> dict[str, object]:
    """Return the speaker and the modality of a post that a list gives: `The entry calls X a minister`.

    What the list says is on record as it stands, whatever else became of the holder since.

    Args:
        clause: The clause.
        start: First token of the post.
        end: Token after its last.
    """
    frames, segment = FRAMES.get(clause.draft.lexicon.language), clause.segment
    if frames is None or segment.modality not in ("", "asserted", "reported") or segment.speaker:
        return {}
    calls = _calls(clause, frames, start, end) and (_names_list(clause, frames) or _takes_up(clause, frames))
    if not calls and not _is_called_there(clause, frames, start, end):
        return {}
    return {"speaker": "the list", "modality": Modality.ASSERTED}


_ENTRIES = frozenset(
    "entry entries fiche fiches ficha fichas eintrag einträge запись записи записях карточка карточке scheda registo"
    " verzeichnis".split()
)
"""Nouns for what a list has of somebody."""


def _is_called_there(clause: Clause, frames: Frames, start: int, end: int) -> bool:
    """Whether a verb of calling and a noun for a list stand around a post: `wird im Eintrag als X geführt`."""
    draft = clause.draft
    outside = [*range(clause.first, start), *range(end, clause.last)]
    english = draft.lexicon.language == "en"  # where `list` and `record` are nouns too
    calling = any(draft.words[at] in frames.calling and (draft.verbs[at] or not english) for at in outside)
    nouns = [*clause.hits(draft.lexicon.list_nouns, None, start), *clause.hits(draft.lexicon.list_nouns, end)]
    return calling and (bool(nouns) or any(draft.words[at] in _ENTRIES for at in outside))


def _calls(clause: Clause, frames: Frames, start: int, end: int) -> bool:
    words = clause.draft.words
    closing = frames.closing - frames.being if frames.closing else frozenset[str]()
    return any(word in frames.calling for word in words[clause.first : start]) or any(
        word in frames.calling and word in closing for word in words[end : clause.last]
    )


def _names_list(clause: Clause, frames: Frames) -> bool:
    draft = clause.draft
    named = any(word in frames.records for word in draft.words[clause.first : clause.last])
    return named or any(f.root.authority for f in clause.mentions())


def _takes_up(clause: Clause, frames: Frames) -> bool:
    """Whether a pronoun before the verb takes up the list of the sentence before: `Sie führt ihn als Minister`."""
    draft, sentence = clause.draft, clause.segment.sentence
    opening = draft.words[clause.first : clause.first + 2]
    if not sentence or not opening or opening[0] not in _PRONOUNS or opening[-1] not in frames.calling:
        return False
    first, last = draft.sentences[sentence - 1]
    return any(word in frames.records for word in draft.words[first:last]) or bool(
        draft.lexicon.list_nouns.find(draft.words, first, last)
    )
