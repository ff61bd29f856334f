"""Outlined names: two words that one party bears as its whole name, and another as the first and last of a longer one.

`Radu Vesk` is a name of one man, and what is left of `RADU OSMAN TERAL VESK`, another. The lists have many such pairs.
Where what the report says of the man is what a list says of the other, the name is left open.
"""

from collections.abc import Sequence

import msgspec

from onrecord.model.document import Mention, Reading
from onrecord.model.entity import Candidate, Link
from onrecord.model.record import Entity
from onrecord.model.vocab import MentionForm, MentionKind, NameQuality, Outcome
from onrecord.record.base import RecordView
from onrecord.resolve.short_names import is_outline
from onrecord.text.normalize import telling_words
from onrecord.text.sentences import split_sentences

WORDS = 2
"""Words of a name that another one may outline."""
MOST_RIVALS = 20
"""Names near a common one that are looked at."""
LEAD = 2
"""Words more of the report's sentences in what a list says of the rival, from which on the name is left open."""
_LEAST_LETTERS = 5


def left_open_beside_outlined(reading: Reading, links: Sequence[Link], view: RecordView) -> list[Link]:
    """Return the links, with those left ambiguous whose name outlines another party's that the report fits better."""
    told: dict[str, set[str]] = {}
    done: list[Link] = []
    for mention, link in zip(reading.mentions, links, strict=True):
        rival = _rival(mention, link, reading, told, view)
        if rival is None or link.entity is None:
            done.append(link)
            continue
        other = Candidate(entity=rival, score=link.candidates[0].score, reasons=("a longer name of these words",))
        done.append(msgspec.structs.replace(link, outcome=Outcome.AMBIGUOUS, candidates=(*link.candidates, other)))
    return done


def _rival(
    mention: Mention, link: Link, reading: Reading, told: dict[str, set[str]], view: RecordView
) -> Entity | None:
    """The party whose longer name a linked name outlines, and of which a list says more of what the report does."""
    entity = link.entity if link.outcome is Outcome.LINKED else None
    words = telling_words(mention.name)
    if entity is None or entity.kind is not MentionKind.PERSON or len(words) != WORDS:
        return None
    near = (hit for hit in view.near_names(words) if is_outline(mention.name, hit.name.text))
    good = [hit for hit in near if hit.entity_id != entity.id and hit.name.quality is not NameQuality.WEAK]
    rivals = list(dict.fromkeys(hit.entity_id for hit in good))[:MOST_RIVALS]
    if not rivals:
        return None
    chain = mention.chain or mention.id
    said = told.setdefault(chain, _said_of(chain, reading))
    own = len(said & _recorded(entity, view))
    others = [view.entity(rival) for rival in rivals]
    return next((other for other in others if len(said & _recorded(other, view)) >= own + LEAD), None)


def _said_of(chain: str, reading: Reading) -> set[str]:
    """The words of the sentences that name somebody."""
    text = reading.document.text
    named = [m for m in reading.mentions if (m.chain or m.id) == chain and m.form is MentionForm.NAMED]
    sentences = [
        text[start:end]
        for start, end in split_sentences(text)
        if any(start <= mention.span.start < end for mention in named)
    ]
    names = {word for mention in named for word in telling_words(mention.name)}
    return {word for sentence in sentences for word in _words(sentence)} - names


def _recorded(entity: Entity, view: RecordView) -> set[str]:
    return {word for statement in view.statements(entity.id) for word in _words(statement.cite.excerpt)}


def _words(text: str) -> list[str]:
    return [word for word in telling_words(text) if len(word) >= _LEAST_LETTERS]
