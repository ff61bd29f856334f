"""Queries: a name with what is known of its bearer, and the answer with candidates and what tells them apart."""

from typing import Any

import msgspec

from onrecord.model.vocab import MentionKind, Outcome

_KINDS = {
    "org": MentionKind.ORGANIZATION,
    "organisation": MentionKind.ORGANIZATION,
    "company": MentionKind.ORGANIZATION,
    "legalentity": MentionKind.ORGANIZATION,
    "entity": MentionKind.ORGANIZATION,
    "individual": MentionKind.PERSON,
}
_BIRTH = ("birthDate", "birth_date", "born", "dob", "birthYear")
_COUNTRY = ("nationality", "country", "citizenship")


class NameQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A name to look for.

    Attributes:
        query: The name, in any script.
        context: Words about the bearer, in any form: `born 1961; from Quetta, Pakistan`.
        kind: `person` or `organization` (also `org`), or empty where it is not known.
        properties: Further facts by name: `birthDate`, `nationality`, `position`, ...; a value or a list of values.
    """

    query: str
    context: str = ""
    kind: str = ""
    properties: dict[str, Any] = msgspec.field(default_factory=dict)

    @property
    def kind_asked(self) -> str:
        """The kind as the record calls it; empty where it is not known."""
        kind = self.kind.strip().lower()
        return _KINDS.get(kind, kind if kind in {member.value for member in MentionKind} else "")

    @property
    def told(self) -> str:
        """Everything that is told of the bearer, as one text."""
        parts = [self.context]
        for key, value in self.properties.items():
            values = value if isinstance(value, list) else [value]
            texts = [str(one) for one in values if one not in (None, "")]
            if key in _BIRTH:
                texts = [f"born {text}" for text in texts]
            elif key in _COUNTRY:
                texts = [f"{text} national" for text in texts]
            parts += texts
        return "; ".join(part for part in parts if part)


class QueryCandidate(msgspec.Struct, frozen=True, kw_only=True):
    """A party that a query may mean.

    Attributes:
        id: Its entity id.
        ids: Its official ids, `un:TAi.150`.
        matched_name: The name of it that fits best, as the record writes it.
        score: How alike the names are, in [0, 1]; says nothing about the party.
        features: What each feature of the two names adds to the score, in log-odds; `base` is where it starts.
        reasons: What speaks for this party beside the name.
        conflicts: What speaks against it.
    """

    id: str
    ids: tuple[str, ...]
    name: str
    kind: str
    matched_name: str
    quality: str
    score: float
    features: dict[str, float]
    reasons: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


class QueryAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a query: candidates for a person to judge, never a verdict on anybody.

    Attributes:
        outcome: `linked` with one candidate, `ambiguous`, or `nil`; the candidates of `nil` come near and are told from
            the one asked for.
        why: The reason for the outcome, in a sentence.
        fault: What was wrong with the query, empty where nothing was.
    """

    query: str
    outcome: Outcome
    candidates: tuple[QueryCandidate, ...] = ()
    why: str = ""
    fault: str = ""
