"""What every row of a record file shares, and what every row that cites a source does."""

import msgspec

Texts = str | tuple[str, ...]
"""One text, or several."""


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every row shares: dates are EDTF text, empty where the source does not say."""


class CitedRow(Row, frozen=True, kw_only=True):
    """What every row that cites a source shares.

    Attributes:
        source: A source key; in figures and attributions also free text that names the source.
        says: What the source says, in our words.
        published: When the source said this, where that differs from the source's own date.
        ref: Official id for a list copy; the id of the subject otherwise.
        field: Field of the list entry.
    """

    source: str = ""
    says: str = ""
    published: str = ""
    ref: str = ""
    field: str = ""
    url: str = ""
    certainty: str = ""
    note: str = ""
