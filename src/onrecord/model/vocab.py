"""Closed vocabularies, as string enums; meanings in `docs/concepts/glossary.md`."""

from enum import StrEnum


class MentionKind(StrEnum):
    """What a mention names."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    OTHER = "other"


class MentionForm(StrEnum):
    """How a mention refers: by name, by a description, by a pronoun."""

    NAMED = "named"
    NOMINAL = "nominal"
    PRONOMINAL = "pronominal"


class ClaimKind(StrEnum):
    """The kinds of claim in the output contract."""

    DESIGNATION = "designation"
    ROLE = "role"
    TIE = "tie"
    ATTACK = "attack"
    CASUALTY = "casualty"
    IDENTITY = "identity"
    RESPONSIBILITY = "responsibility"
    COMMITMENT = "commitment"
    ATTRIBUTION = "attribution"
    OTHER = "other"


class Modality(StrEnum):
    """How firmly the report puts a claim (ladder of `method.md` §3.6)."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    ACCUSED = "accused"
    CLAIMED = "claimed"
    DENIED = "denied"
    CONSIDERED = "considered"
    DISCUSSED = "discussed"
    PLANNED = "planned"
    ATTEMPTED = "attempted"
    AGREED = "agreed"
    FORECAST = "forecast"
    OPINION = "opinion"
    BELIEVED = "believed"


class Polarity(StrEnum):
    """Whether a claim says that something is, or is not, so."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Outcome(StrEnum):
    """What became of a mention: one entity, several candidates, or none known."""

    LINKED = "linked"
    AMBIGUOUS = "ambiguous"
    NIL = "nil"


class Label(StrEnum):
    """The verdict scale of `method.md` §3.3: standing against the record, never truth."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    DIFFERS = "differs"
    PARTLY_SUPPORTED = "partly_supported"
    DISPUTED = "disputed"
    REPORTED_ONLY = "reported_only"
    NOT_IN_RECORD = "not_in_record"
    AMBIGUOUS = "ambiguous"
    NOT_CHECKABLE = "not_checkable"


class Stance(StrEnum):
    """How one record item bears on a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    NEUTRAL = "neutral"


class SlotOutcome(StrEnum):
    """Result of comparing one slot of a claim with one recorded value."""

    SAME = "same"
    WITHIN = "within_tolerance"
    DIFFERS = "differs"
    UNKNOWN = "not_compared"


class Mode(StrEnum):
    """Which clock decides: what was known at the as-of date, or what is known now."""

    KNOWN_THEN = "known_then"
    KNOWN_NOW = "known_now"


class NameQuality(StrEnum):
    """How strongly a name identifies: primary, good alias, or weak (never links alone)."""

    PRIMARY = "primary"
    GOOD = "good"
    WEAK = "weak"


class Certainty(StrEnum):
    """How well a recorded fact is sourced; `unverified` facts never decide a verdict."""

    OFFICIAL = "official"
    MULTIPLE = "multiple"
    SINGLE = "single"
    UNVERIFIED = "unverified"


class SourceKind(StrEnum):
    """What sort of source says it; used for standing, never as a score."""

    OFFICIAL_LIST = "official_list"
    OFFICIAL = "official"
    COURT = "court"
    AGREEMENT = "agreement"
    PRESS = "press"
    SCHOLARSHIP = "scholarship"
    PARTY = "party"
    REPORT = "report"


class Relation(StrEnum):
    """How two parties are tied; `a RELATION b` reads left to right."""

    LINKED_TO = "linked_to"
    PART_OF = "part_of"
    MEMBER_OF = "member_of"
    AFFILIATED_WITH = "affiliated_with"
    ALLIED_WITH = "allied_with"
    SPLINTER_OF = "splinter_of"
    FOUNDED = "founded"
    LEADS = "leads"
    OWNS = "owns"
    CONTROLS = "controls"
    SUPPORTS = "supports"
    FINANCES = "finances"
    TRAINED_WITH = "trained_with"
    COOPERATES_WITH = "cooperates_with"
    HOSTS = "hosts"
    FIGHTS = "fights"
    ACTS_FOR = "acts_for"
    PLEDGED_TO = "pledged_to"
    SUCCESSOR_OF = "successor_of"
    PARENT_OF = "parent_of"
    CHILD_OF = "child_of"
    SIBLING_OF = "sibling_of"
    RELATIVE_OF = "relative_of"
    SPOUSE_OF = "spouse_of"


class DetailKind(StrEnum):
    """Sorts of personal detail that a list gives of a party."""

    ADDRESS = "address"
    DOCUMENT = "document"
    PHONE = "phone"
    OTHER = "other"


class FactKind(StrEnum):
    """Facts that a list gives in fields of their own: of a firm, a vessel or an aircraft, and of where a party is."""

    ADDRESS = "address"
    FLAG = "flag"
    VESSEL_TYPE = "vessel_type"
    OWNER = "owner"
    TONNAGE = "tonnage"
    CALL_SIGN = "call_sign"
    IMO = "imo"
    REGISTRATION = "registration"
    WEBSITE = "website"


class GeoPrecision(StrEnum):
    """How closely a source places something: at a place, or somewhere within a district, province or country."""

    PLACE = "place"
    DISTRICT = "district"
    PROVINCE = "province"
    COUNTRY = "country"


class RoleClass(StrEnum):
    """Classes of role; the functional ones have one holder at a time."""

    HEAD = "head"
    DEPUTY = "deputy"
    FOUNDER = "founder"
    MEMBER = "member"
    SENIOR = "senior"
    COMMANDER = "commander"
    SPOKESPERSON = "spokesperson"
    MINISTER = "minister"
    OWNER = "owner"
    DIRECTOR = "director"
    GOVERNOR = "governor"
    AMBASSADOR = "ambassador"
    SECURITY_CHIEF = "security_chief"
    OFFICER = "officer"
    OTHER = "other"


FUNCTIONAL_ROLES = frozenset({RoleClass.HEAD, RoleClass.SECURITY_CHIEF, RoleClass.MINISTER, RoleClass.AMBASSADOR})
"""Roles that one person holds at a time; a different holder is a contradiction, not an addition."""
