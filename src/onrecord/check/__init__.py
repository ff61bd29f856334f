"""Stage 3, Resolution to Finding: how each claim stands against the record."""

from onrecord.check.checker import Checker, check

__all__ = ["Checker", "check"]
