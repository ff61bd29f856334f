"""Clauses: reported facts held next to commitments, by rules that name what matched and what is open."""

from onrecord.check.clauses.evaluate import Clauses
from onrecord.check.clauses.values import Element, Fact, Result, State, World

__all__ = ["Clauses", "Element", "Fact", "Result", "State", "World"]
