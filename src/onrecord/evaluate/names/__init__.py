"""Measure a name matcher: sets made from official lists, metrics, other programs beside it, and the table.

`sets.build_sets` makes the questions, `matcher.Matcher` is what is measured, `run.measure` asks and counts.
"""
