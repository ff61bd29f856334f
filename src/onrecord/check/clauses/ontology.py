"""Action classes: how the words of reports and of the record meet those of clauses."""

from onrecord.model.vocab import Relation

GENERAL = {"tie.linked": ("tie.cooperates", "tie.hosts")}
"""A class that says less than others: closeness may be cooperation or hosting, and is not yet either."""

OF_RELATION: dict[Relation, tuple[str, ...]] = {
    Relation.LINKED_TO: ("tie.linked",),
    Relation.AFFILIATED_WITH: ("tie.linked",),
    Relation.ALLIED_WITH: ("tie.allied", "tie.cooperates"),
    Relation.COOPERATES_WITH: ("tie.cooperates",),
    Relation.TRAINED_WITH: ("tie.cooperates", "event.training"),
    Relation.HOSTS: ("tie.hosts",),
    Relation.SUPPORTS: ("tie.cooperates", "tie.supports"),
    Relation.FINANCES: ("tie.cooperates", "event.fundraising", "tie.finances"),
    Relation.PLEDGED_TO: ("tie.cooperates",),
    Relation.FIGHTS: ("use.force",),
}
"""Relation of a tie to the classes of clauses that speak of it."""

MUTUAL = frozenset({"tie.linked", "tie.cooperates", "tie.allied", "event.training"})
"""Classes that hold of both sides of a tie; hosting and paying are acts of one."""

OF_EVENT: dict[str, tuple[str, ...]] = {
    "attack": ("event.attack", "use.force"),
    "strike": ("event.strike", "use.force"),
    "killing": ("event.killing", "use.force"),
    "abduction": ("event.abduction",),
    "training": ("event.training",),
    "recruitment": ("event.recruitment",),
    "withdrawal": ("withdraw.forces",),
    "release": ("release.prisoners",),
    "disarmament": ("lay.down_arms",),
    "talks": ("talks.hold",),
    "election": ("hold.elections",),
    "delisting": ("review.sanctions", "diplomacy.delisting"),
}
"""Kind of event to classes; a kind with a dot in it is a class itself, such as `release.prisoners`."""

UNFINISHED = frozenset({"considered", "discussed", "planned", "tried", "agreed", "attempted", "forecast"})
"""Stages that fall short of the act."""


def event_classes(kind: str) -> tuple[str, ...]:
    """Return the classes of an event of this kind."""
    return (kind,) if "." in kind else OF_EVENT.get(kind, ())


def tie_classes(relation: Relation) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the classes of a tie for its left side, and for its right side, of which less is said."""
    classes = OF_RELATION.get(relation, ())
    return classes, tuple(name for name in classes if name in MUTUAL)


def possible_classes(classes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the more specific classes that a general one may turn out to be."""
    return tuple(dict.fromkeys(specific for name in classes for specific in GENERAL.get(name, ())))
