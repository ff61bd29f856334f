"""The kinds of fact of the training texts: what stands where in a fact line, and of which type it may be.

`training/texts/GUIDELINES.md` says in words what each kind means. A type is the letter of an id: `P` for a person,
`G` for an armed group, and so on.
"""

import msgspec

TYPES = {
    "P": "person",
    "G": "armed group, party or network",
    "O": "other organisation",
    "L": "town, village or district",
    "R": "country or region",
    "F": "facility, building or vehicle",
    "W": "weapon or method",
    "D": "date or time",
    "N": "number",
    "V": "people as a noun",
    "E": "event trigger",
    "T": "text of a commitment or demand",
    "K": "role or office",
    "X": "other name",
}
STYLES = frozenset("wire local blog ngo mt official".split())
REGIONS = frozenset(
    "sahel horn central-africa north-africa levant gulf south-asia southeast-asia east-asia caucasus east-europe "
    "west-europe balkans latin-america north-america".split()
)
SLOT_FORMS = {
    "P": ("", "s", "t"),
    "G": ("", "a", "m"),
    "O": ("", "a"),
    "L": ("",),
    "R": ("", "j"),
    "F": ("",),
    "X": ("",),
}
"""The forms in which a placeholder of each type may stand: `s` family name, `a` acronym, `j` adjective, and so on."""

MODES = frozenset(
    "asserted reported accused claimed denied considered discussed planned attempted agreed forecast opinion believed "
    "threatened".split()
)
RESPONSIBLE_MODES = frozenset("claimed denied blamed accused found suspected".split())
ATTACK_TYPES = frozenset(
    "attack bombing raid ambush kidnapping assassination shelling airstrike arson clash execution robbery".split()
)

ACTOR = "PGOR"
SOURCE = "PGORVX"
_ALWAYS = {"says": SOURCE, "mode": "", "polarity": ""}
_TIE = {"since": "D", "until": "D", "ended": "", **_ALWAYS}
_WORDS = {"polarity": frozenset({"no"}), "ended": frozenset({"yes"})}


class FactKind(msgspec.Struct, frozen=True):
    """What a fact line of one kind holds: the types of its arguments in order, and of each key.

    An empty string of types stands for a word: the type of an attack, or the value of `mode`, `polarity`, `ended`.
    """

    args: tuple[str, ...]
    keys: dict[str, str]
    modes: frozenset[str] = MODES

    def words(self, key: str) -> frozenset[str]:
        """The words that `key` may have as its value, where the value is no id."""
        return self.modes if key == "mode" else _WORDS[key]


def _tie(one: str, other: str) -> FactKind:
    return FactKind((one, other), _TIE)


TIES = {
    "leads": _tie("PGO", "GOF"),
    "deputy-of": _tie("P", "PGO"),
    "founded": _tie(ACTOR, "GO"),
    "member-of": _tie("PGORV", "GO"),
    "part-of": _tie("GO", "GOR"),
    "allied-with": _tie(ACTOR, ACTOR),
    "splinter-of": _tie("GO", "GO"),
    "trained-with": _tie("PGOV", ACTOR),
    "supports": _tie(ACTOR, ACTOR),
    "finances": _tie(ACTOR, ACTOR),
    "fights": _tie(ACTOR, ACTOR),
    "hosts": _tie("PGORLF", "PGO"),
    "pledged-to": _tie("PG", "PGO"),
    "successor-of": _tie("PGO", "PGO"),
    "owns": _tie(ACTOR, "OFXG"),
    "acts-for": _tie("PGO", ACTOR),
    "linked-to": _tie("PGOF", "PGO"),
    "cooperates-with": _tie(ACTOR, ACTOR),
    **{kin: _tie("P", "P") for kin in ("parent-of", "child-of", "sibling-of", "spouse-of", "relative-of")},
}
KINDS = {
    **TIES,
    "attack": FactKind(
        ("E", ""),
        {
            "by": ACTOR,
            "target": "FPGOLRVX",
            "victims": "VPGO",
            "killed": "NVP",
            "wounded": "NVP",
            "abducted": "NVP",
            "place": "LRF",
            "date": "D",
            "weapon": "WF",
            **_ALWAYS,
        },
    ),
    "role": FactKind(("P", "K", "GORLFPX"), _TIE),
    "alias": FactKind(("PGOX", "PGOX"), _ALWAYS),
    "designated": FactKind(("PGOFX",), {"by": "OR", "list": "X", "date": "D", "as": "K", "ended": "", **_ALWAYS}),
    "commits": FactKind((ACTOR, "T"), {"to": ACTOR, "date": "D", "deadline": "D", "under": "X", **_ALWAYS}),
    "responsible": FactKind(
        (ACTOR, "E"),
        {"date": "D", "says": SOURCE, "mode": "", "polarity": ""},
        RESPONSIBLE_MODES,
    ),
    "born": FactKind(("P", "D"), {"place": "LR", **_ALWAYS}),
    "killed-in": FactKind(("P", "E"), {"date": "D", **_ALWAYS}),
}
