"""CEAF-REE: role fillers of a document as entities, each predicted one set against at most one gold one.

A predicted entity is right where every one of its mentions is, once normalised, a mention of its gold entity. The
assignment is the best one for each document and role; precision is over predicted entities, recall over gold ones,
and the figure is micro-averaged over the five roles.
"""

import re
import string
from collections.abc import Mapping, Sequence

from onrecord.evaluate.reader.counts import Counts

Entity = Sequence[str]


def normal(words: str) -> str:
    """Return words in small letters, without punctuation, articles and extra spaces."""
    bare = "".join(c for c in words.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", bare).split())


def role_counts(predicted: Sequence[Entity], gold: Sequence[Entity]) -> Counts:
    """Return the counts of one role in one document. An entity without a mention is not counted."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    ours = [{normal(m) for m in entity} for entity in predicted if entity]
    theirs = [{normal(m) for m in entity} for entity in gold if entity]
    right = 0
    if ours and theirs:
        fits = np.array([[float(one <= other) for other in theirs] for one in ours])
        rows, columns = linear_sum_assignment(-fits)
        right = int(fits[rows, columns].sum())
    return Counts(right, len(ours), right, len(theirs))


def document_counts(
    predicted: Mapping[str, Sequence[Entity]], gold: Mapping[str, Sequence[Entity]], roles: Sequence[str]
) -> dict[str, Counts]:
    """Return the counts of each role in one document."""
    return {role: role_counts(predicted.get(role, ()), gold.get(role, ())) for role in roles}
