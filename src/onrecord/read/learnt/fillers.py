"""Role fillers of the incidents of a document: candidates from all stretches, and what is known of each."""

import collections
import dataclasses
import math
import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from onrecord.read.learnt.encoder import Floats
from onrecord.read.learnt.labels import EFFECTS, FILLERS, INCIDENTS
from onrecord.read.learnt.model import Model

_LEAST = 0.03
"""Chance of a beginning from which words are a candidate."""

_LEAST_THING = 0.3
"""Chance of a beginning from which words are a mention that places and triggers are taken from."""

_SENTENCE = re.compile(r"[.!?]['\")]*\s+|\n\s*\n|\s{3,}")


@dataclasses.dataclass
class Told:
    """One place where a candidate is told."""

    start: int
    end: int
    chance: float
    kinds: Floats
    effects: Floats
    incidents: Floats
    others: float


@dataclasses.dataclass
class Candidate:
    """Words that may fill a role, with all places where the document tells them in it."""

    role: str
    words: str
    told: list[Told]

    @property
    def best(self) -> Told:
        """The likeliest place."""
        return max(self.told, key=lambda told: told.chance)

    @property
    def kinds(self) -> Floats:
        """Chance of each type of incident, over the places by their chances."""
        found: Floats = np.average([t.kinds for t in self.told], axis=0, weights=[t.chance for t in self.told])
        return found


@dataclasses.dataclass
class DocumentTold:
    """What the model makes of a document: candidates, and the chances of each type of incident by stretch."""

    text: str
    candidates: list[Candidate]
    incidents: Floats
    things: list[tuple[int, int, str, float]] = dataclasses.field(default_factory=list)
    """Mentions as (start, end, type, chance), the types being `labels.THINGS`."""


def plain_sentences(text: str) -> list[tuple[int, int]]:
    """Return sentences by stops and gaps alone: text without capitals has no other sign."""
    out, start = list[tuple[int, int]](), 0
    for gap in _SENTENCE.finditer(text):
        if gap.end() - start > 1:
            out.append((start, gap.end()))
        start = gap.end()
    return [*out, (start, len(text))] if start < len(text) else out


def read_fillers(model: Model, text: str) -> DocumentTold:
    """Return the candidates of a document for every role."""
    found: dict[tuple[str, str], list[Told]] = collections.defaultdict(list)
    seen: set[tuple[int, int, str]] = set()
    stretches, things = [], list[tuple[int, int, str, float]]()
    for stretch in model.encoder.read(text, plain_sentences(text)):
        if not len(stretch.words):
            continue
        incidents = model.incidents(stretch.vectors)
        stretches.append(incidents)
        spans = model.layered("fill", stretch.vectors, _LEAST)
        things += [
            (stretch.words[one.first][0], stretch.words[one.last - 1][1], one.label, one.chance)
            for one in model.layered("thing", stretch.vectors, _LEAST_THING)
            if one.first >= stretch.new
        ]
        kinds, effects = (model.of_words(head, stretch.vectors) for head in ("fill_type", "effect"))
        for span in spans:
            start, end = stretch.words[span.first][0], stretch.words[span.last - 1][1]
            if (start, end, span.label) in seen:
                continue
            seen.add((start, end, span.label))
            others = [s.chance for s in spans if s.label != span.label and s.first < span.last and span.first < s.last]
            told = Told(
                start, end, span.chance, kinds[span.first], effects[span.first], incidents, max(others, default=0.0)
            )
            found[span.label, " ".join(text[start:end].lower().split())].append(told)
    candidates = [Candidate(role, words, told) for (role, words), told in found.items()]
    return DocumentTold(text, candidates, np.array(stretches or [np.zeros(len(INCIDENTS), np.float32)]), things)


Lexicon = Mapping[str, float]
"""How much more often a word or its last word fills a role than not, as the logarithm of odds; by `role word`."""


def head_of(words: str) -> str:
    """Return the last word before `of` and the like: `leaders of the front` gives `leaders`."""
    before = re.split(r" (?:of|from|in|at|for|with|who|that) ", words)[0].split()
    return before[-1] if before else ""


FEATURES = (
    *(f"role {role}" for role in FILLERS),
    *"chance second mean told log_told others first position incident_here incident_most incident_mean kind"
    " kind_in_document length words plural digits in_text head_odds words_odds rank best_of_role behind longer"
    " capital_share".split(),
)


def features(document: DocumentTold, lexicon: Lexicon) -> Iterator[list[float]]:
    """Yield what is known of each candidate, in the order of `FEATURES`."""
    by_role: dict[str, list[float]] = collections.defaultdict(list)
    for candidate in document.candidates:
        by_role[candidate.role].append(candidate.best.chance)
    lower, most = document.text.lower(), document.incidents.max(axis=0)
    for one in document.candidates:
        chances = sorted((told.chance for told in one.told), reverse=True)
        best, kinds = one.best, one.kinds
        rivals = sorted(by_role[one.role], reverse=True)
        longer = max(
            (
                o.best.chance
                for o in document.candidates
                if o.role == one.role and one.words in o.words and o is not one
            ),
            default=0.0,
        )
        yield [
            *(float(one.role == role) for role in FILLERS),
            chances[0],
            chances[1] if len(chances) > 1 else 0.0,
            float(np.mean(chances)),
            float(len(chances)),
            math.log(1 - min(0.999, 1 - math.prod(1 - c for c in chances))),
            best.others,
            min(told.start for told in one.told) / 1000,
            best.start / max(1, len(lower)),
            float(best.incidents.max()),
            float(most.max()),
            float(document.incidents.max(axis=1).mean()),
            float(kinds.max()),
            float(most[int(kinds.argmax())]),
            len(one.words) / 10,
            float(len(one.words.split())),
            float(head_of(one.words).endswith("s")),
            float(any(c.isdigit() for c in one.words)),
            float(lower.count(one.words)),
            lexicon.get(f"{one.role} {head_of(one.words)}", 0.0),
            lexicon.get(f"{one.role} = {one.words}", 0.0),
            float(rivals.index(chances[0])),
            rivals[0],
            rivals[0] - chances[0],
            longer,
            len(lower) / 1000,
        ]


def effect_of(candidate: Candidate) -> str:
    """Return what became of the people of a candidate."""
    return EFFECTS[int(candidate.best.effects.argmax())]


def same_entity(one: str, other: str) -> bool:
    """Whether two names may be of one thing: one holds all words of the other, or is its first letters."""
    a, b = (set(re.findall(r"\w+", words)) for words in (one, other))
    if a <= b or b <= a:
        return True
    short, long = sorted((one, other), key=len)
    letters = "".join(word[0] for word in re.findall(r"\w+", long) if len(word) > 3 or word in ("el", "la"))
    return short.replace(".", "") in (letters, "".join(w[0] for w in re.findall(r"\w+", long)))


def kept(scored: Sequence[tuple[Candidate, float]], least: Mapping[str, float]) -> list[tuple[Candidate, float]]:
    """Return the candidates above the line of their role, the best of those that name one thing."""
    out: list[tuple[Candidate, float]] = []
    for candidate, chance in sorted(scored, key=lambda pair: -pair[1]):
        if chance < least[candidate.role]:
            continue
        if not any(o.role == candidate.role and same_entity(o.words, candidate.words) for o, _ in out):
            out.append((candidate, chance))
    return out
