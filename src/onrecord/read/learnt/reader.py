"""The learnt reader beside the rules: loaded once, asked for each English draft."""

from collections.abc import Sequence
from pathlib import Path

from onrecord.model.claim import Claim
from onrecord.read.draft import Draft
from onrecord.read.learnt.claims import claims_of, without_others
from onrecord.read.learnt.facts import find_facts
from onrecord.read.learnt.model import SHIPPED, Model

LONGEST = 100_000
"""Characters that are read, about three seconds of one core; the rules read the rest alone."""


class LearntReader:
    """Finds claims that the rules did not.

    Args:
        folder: The model's files; the shipped ones where none is given.
    """

    def __init__(self, folder: Path = SHIPPED) -> None:
        self._model = Model(folder)

    @property
    def made_by(self) -> str:
        """The versioned name that its claims bear."""
        return self._model.made_by

    def __call__(self, draft: Draft, rules: Sequence[Claim]) -> list[Claim]:
        """Return the claims of the rules with those of the model; mentions it needs are added to the draft."""
        text = draft.document.text
        places = [
            (draft.tokens[first].start, draft.tokens[last - 1].end) for first, last in draft.sentences if first < last
        ]
        within = [place for place in places if place[1] <= LONGEST]
        least = self._model.settings.get("least", {})
        learnt: list[Claim] = []
        with self._model.encoder.one_thread():
            for facts in find_facts(self._model, text, within, least=least):
                learnt += claims_of(draft, facts, rules, self.made_by)
        return [*without_others(rules, learnt), *learnt] if learnt else list(rules)
