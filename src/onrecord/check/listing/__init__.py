"""Checks on whether a party stands on a list, since when and under what."""
