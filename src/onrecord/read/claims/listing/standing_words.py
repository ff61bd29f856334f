"""Verbs of standing on a list, and of a list that has somebody, in five languages."""

from onrecord.read.lexicon.base import words

STAND = words(
    "make makes made up fall falls come comes face faces appear appears "
    "stand stands remain remains stay figure figures feature has have had holds carries carry "
    "counts contains include includes names list lists sit sont figurent restent compte comptent contient comprend "
    "porte siguen figuran están son hay tiene incluye contiene cuenta continúan permanecen stehen sind umfasst enthält "
    "zählt führt bleiben значатся числятся остаются состоят включает содержит насчитывает"
)
"""Verbs of standing on a list, and of a list that has somebody."""
