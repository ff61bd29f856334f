"""The labels of the learnt heads: one table for training and for reading, so that the two cannot differ."""

THINGS = tuple("PGOLRFWDNVETKX")
"""Types of a mention, as letters of the training texts: person, armed group, other organisation, town, region,
facility, weapon, date, number, people, event, text of a duty, office, other name."""

NAMES = ("PER", "ORG", "LOC", "MISC")
"""Types of a name in the public corpora of names."""

POLITICS = (
    "country",
    "election",
    "event",
    "location",
    "misc",
    "organisation",
    "person",
    "politicalparty",
    "politician",
)
"""Types of CrossNER's politics set."""

FIELD = (
    *POLITICS,
    *"academicjournal album algorithm astronomicalobject award band book chemicalcompound chemicalelement conference"
    " discipline enzyme field literarygenre magazine metrics musicalartist musicalinstrument musicgenre poem product"
    " programlang protein researcher scientist song task theory university writer".split(),
)
"""Types of all five sets of CrossNER."""

DEFENCE = (
    *"Organisation Location Person Nationality Temporal Quantity Weapon Vehicle MilitaryPlatform DocumentReference"
    " Money Coordinate".split(),
)
"""Types of re3d that have more than a few examples."""

DEFENCE_TIES = (
    *"CoLocated FightingAgainst BelongsTo IsSynonymOf CommWith InChargeOf HasAttrOf Likes Dislikes AlliesOf"
    " Apart".split(),
)
"""Relations of re3d."""

BOTH_WAYS = frozenset("CoLocated FightingAgainst CommWith IsSynonymOf AlliesOf Apart".split())
"""Relations of re3d that hold both ways, though mostly one way is annotated."""

FILLERS = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
"""Roles of MUC-4 whose fills are words of the text."""

INCIDENTS = ("attack", "bombing", "kidnapping", "arson", "robbery", "forced work stoppage")
"""Types of an incident in MUC-4."""

EFFECTS = ("none", "death", "injury", "no injury", "abducted")
"""What became of people in an incident of MUC-4."""

TIES = (
    *"leads deputy-of founded member-of part-of allied-with splinter-of trained-with supports finances fights hosts"
    " pledged-to successor-of owns acts-for linked-to cooperates-with parent-of child-of sibling-of spouse-of"
    " relative-of".split(),
)
ATTACK_SLOTS = ("by", "target", "victims", "killed", "wounded", "abducted", "place", "date", "weapon")

PAIRS = (
    *TIES,
    *ATTACK_SLOTS,
    *"incident counts holds of alias designated-by on-list commits responsible same says".split(),
)
"""Labels of an ordered pair of mentions. `incident` is of an event with itself; `counts` of a number and its people."""

ATTACKS = (
    *"attack bombing raid ambush kidnapping assassination shelling airstrike arson clash execution robbery".split(),
)

MODES = (
    *"asserted reported accused claimed denied considered discussed planned attempted agreed forecast opinion believed"
    " threatened".split(),
)

ACTORS = "PGOR"
SIGNATURES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(TIES, ("PGORLF", "PGORLFX")),
    "by": ("E", ACTORS),
    "target": ("E", "FPGOLRVX"),
    "victims": ("E", "VPGO"),
    **dict.fromkeys(("killed", "wounded", "abducted"), ("E", "NVP")),
    "place": ("E", "LRF"),
    "date": ("E", "D"),
    "weapon": ("E", "WF"),
    "incident": ("E", "E"),
    "counts": ("N", "VP"),
    "holds": ("P", "K"),
    "of": ("K", "GORLFPX"),
    "alias": ("PGOX", "PGOX"),
    "designated-by": ("PGOFX", "OR"),
    "on-list": ("PGOFX", "X"),
    "commits": (ACTORS, "T"),
    "responsible": (ACTORS, "E"),
    "same": ("PGOF", "PGOF"),
    "says": ("PGORVX", "E"),
}
"""The types of mention that a pair of each label may join."""


def may_pair(one: str, other: str) -> bool:
    """Whether any label joins a mention of type `one` to a mention of type `other`, in this order."""
    return (one, other) in _ALLOWED


_ALLOWED = frozenset((a, b) for ones, others in SIGNATURES.values() for a in ones for b in others)
