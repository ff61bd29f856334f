"""Document, Mention, Reading: a report as published, and what stage 1 made of it."""

import msgspec

from onrecord.model.claim import Claim
from onrecord.model.span import Span
from onrecord.model.time import Period
from onrecord.model.vocab import MentionForm, MentionKind


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """When the report was published: a day or an interval, and how that is known.

    Attributes:
        period: The days it may have appeared on; None where nothing is known.
        by: `given`, `metadata`, `inferred` or `unknown`.
        why: The reasons, for a person to read.
    """

    period: Period | None = None
    by: str = "unknown"
    why: str = ""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One report as published; `text` is what every offset refers to and is never changed."""

    id: str
    source: str
    text: str
    title: str = ""
    language: str = "und"
    published: Published = Published()
    text_sha256: str = ""


KIN_CLUE = "kin: "
"""How a clue begins that says whose relative the text makes somebody, by which a given name was completed."""


BRANCH_CLUE = "branch: "
"""How a clue begins that says in which country a branch is, and of which body: `branch: kenya of X`."""
OR = " / "
"""What parts the names of the bodies one of which it is."""


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """A span that names or describes something.

    Attributes:
        name: The words to look up: the span without article, title or role words.
        chain: Id of the first mention of the same party in this document; own id for a first mention.
        clues: Facts the text gives about it, such as `role:head of X` or `born:1966`.
        members: Mention ids of the parties that a word for several stands for, such as `both men`.
        some: How many of the members are meant; 0 for all.
        fit: How surely they are these: `these`, `among` (all that may be meant), `maybe`; empty without members.
    """

    id: str
    span: Span
    kind: MentionKind
    form: MentionForm
    name: str = ""
    chain: str = ""
    clues: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    some: int = 0
    fit: str = ""


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """Something that could not be read or checked, and why; never dropped silently."""

    what: str
    why: str


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What stage 1 made of one document; `failure` says why nothing could be made of it."""

    document: Document
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    made_by: str = ""
    failure: str = ""
