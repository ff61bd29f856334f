"""Parties of a group: who can be one of several, and how surely somebody is."""

from enum import StrEnum

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Found
from onrecord.text.nations import nation_of


class Fit(StrEnum):
    """How surely the parties found are those that the words mean.

    `these`: they are told in one row, or as many as the words say. `among`: the words say no number, all that may be
    meant are here. `maybe`: as many, but others stand beside them.
    """

    THESE = "these"
    AMONG = "among"
    MAYBE = "maybe"


def is_member(found: Found) -> bool:
    """Return whether a mention can be one of several parties: a person, a body or a thing, no place or authority."""
    root = found.root
    if root.authority or found.modifier or (root.place and not root.listed) or root.kind is MentionKind.PLACE:
        return False
    people = bool(nation_of(root.name)) and (not root.listed or root.weak or " " not in root.name)
    return root.form is MentionForm.NAMED and not people
