"""Claims: what a report says, one type a kind; roles hold mention ids, never entities."""

import msgspec

from onrecord.model.quantity import Estimate
from onrecord.model.span import Span
from onrecord.model.time import Period
from onrecord.model.vocab import MentionKind, Modality, Polarity, Relation, RoleClass


class When(msgspec.Struct, frozen=True, kw_only=True):
    """A time in a claim: the words, and the period they mean where it could be resolved.

    Attributes:
        quote: The words in the text; empty where the tense alone gives the time.
        period: What they mean; None where they stay symbolic.
        relation: `in`, `since`, `until`, `before`, `after` or `now`.
        relative: Resolved from the publication date.
    """

    quote: str = ""
    period: Period | None = None
    relation: str = "in"
    relative: bool = False


class ClaimBase(msgspec.Struct, frozen=True, kw_only=True):
    """What every claim carries.

    Attributes:
        span: The words that make the claim.
        says: The claim in one neutral sentence.
        speaker: Who says so, as the text puts it; empty for the report itself.
        speaker_mention: Mention id of the speaker, where it is one.
        also: Mention ids of others of whom the text says the same: the claim holds where it holds of each.
        flags: Flags of `method.md` §3.3 that reading alone can set.
        made_by: The versioned name of the reader that found it.
    """

    id: str
    span: Span
    says: str = ""
    speaker: str = ""
    speaker_mention: str | None = None
    modality: Modality = Modality.ASSERTED
    polarity: Polarity = Polarity.POSITIVE
    when: When | None = None
    also: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    made_by: str = ""


class CountedFrom(msgspec.Struct, frozen=True, kw_only=True):
    """A listing told by that of another party: `two years after X`, `before Y`.

    Attributes:
        party: Mention id of the other party.
        low: Days after the listing of the other party from which on this one may be; None where no bound is told.
        high: Days after it up to which this one may be; None where no bound is told. Negative days are before it.
        quote: The words of the report.
    """

    party: str
    low: int | None = None
    high: int | None = None
    quote: str = ""


class DesignationClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="designation"):
    """A party stands on a list, or was put on or taken off it.

    Attributes:
        parties: Mention ids of the parties said to be listed.
        authority: `un`, `ofac`, `state`, `eu`, `uk`, ... or empty where the text names none.
        list_quote: The words that name the list or authority.
        programme: `fto`, `sdgt`, ... where the text names one.
        status: `listed`, `delisted` or `label` (a description such as "terrorist group").
        context_authority: The authority an earlier clause named, where this one names none.
        same_day_as: Mention id of a party whose listing date this one is said to share.
        counted_from: The listing of another party that this one is told to have followed or preceded.
        dates: The listing date of each party, in their order, where the text gives as many in one row.
        then: The time is one at which the party is said to stand on the list (`was on it in 2018`), not that of its
            listing; without a time, some day before the report.
        tentative: The words tell of a listing only beside what was told before, and may tell of something else: the
            record may confirm such a claim, and never speaks against it.
        ever: It is denied of all time, not of today alone: `was never on it`.
        measures: `travel_ban`, `asset_freeze`, `arms_embargo`, where the text names them; `only` first where these are
            said to be all.
        also_by: Other authorities on whose lists the claim puts the party as well, by one word (`on both lists`).
        count: How many parties the claim counts without naming them (`six men have been listed since 2015`).
        counted: What it counts; None where the text does not say.
        tags: How many programmes of a list it puts the party under, where the text counts them.
        kin_of: Mention id of the person whose relatives it counts (`the six sons of X`).
        kin: What relatives of that person they are.
        place: Words that name where those counted have an address.
        nation: The country whose people the claim counts (`five Yemenis`), by its English name.
    """

    parties: tuple[str, ...] = ()
    authority: str = ""
    list_quote: str = ""
    programme: str = ""
    status: str = "listed"
    context_authority: str = ""
    same_day_as: str | None = None
    counted_from: CountedFrom | None = None
    dates: tuple[When, ...] = ()
    then: bool = False
    tentative: bool = False
    ever: bool = False
    measures: tuple[str, ...] = ()
    also_by: tuple[str, ...] = ()
    count: Estimate | None = None
    counted: MentionKind | None = None
    tags: Estimate | None = None
    kin_of: str | None = None
    kin: Relation | None = None
    place: str = ""
    nation: str = ""


class RoleClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="role"):
    """A person holds, or held, a role.

    Attributes:
        holder: Mention id; None where the text does not name the person.
        role: The class of the role.
        title: The words that name it.
        organization: Mention id of the body it is held in.
        place: Words that name a place the role is for.
        current: The text puts it in the present.
        former: The text puts it in the past and says that it ended.
    """

    holder: str | None = None
    role: RoleClass = RoleClass.OTHER
    title: str = ""
    organization: str | None = None
    place: str = ""
    current: bool = False
    former: bool = False


class TieClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="tie"):
    """Two parties are tied.

    Attributes:
        a: Mention ids on the left of the relation.
        b: Mention ids on the right of it.
        relation: How they are tied.
        words: The words that tie them.
        universal: "always", "never", "only" and the like.
        count: How many others, whom the text does not name, the claim ties to the party on the left (`six ships are
            linked to it`).
        counted: What it counts; None where the text does not say, or counts several kinds.
        place: Words that name where those counted are.
        by_list: It is a list, or its authority, that the text counts them by; what others count is open.
    """

    a: tuple[str, ...] = ()
    b: tuple[str, ...] = ()
    relation: Relation = Relation.LINKED_TO
    words: str = ""
    universal: str = ""
    count: Estimate | None = None
    counted: MentionKind | None = None
    place: str = ""
    by_list: bool = False


class AttackClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="attack"):
    """Something violent happened: when, where, how, against whom, by whom as the text says.

    Attributes:
        perpetrators: Mention ids.
        target: Words that name what was attacked.
        place: Words that name where.
        weapon: Words that name how.
        attribution: `blamed`, `claimed`, `found` or `asserted` for the perpetrators.
        detail: `attackers`, `date` or empty: a part of an attack described before.
        number: The figure of that part, where it has one.
        event: Claim id of the attack that this is a part of.
    """

    perpetrators: tuple[str, ...] = ()
    target: str = ""
    place: str = ""
    weapon: str = ""
    attribution: str = "asserted"
    detail: str = ""
    number: Estimate | None = None
    event: str | None = None


class CasualtyClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="casualty"):
    """So many were killed, wounded or abducted in an event.

    Attributes:
        event: Claim id of the attack it belongs to.
        killed: Figure for the dead.
        wounded: Figure for the wounded.
        abducted: Figure for the abducted.
        population: Words that say who is counted.
        perpetrators: Mention ids of those said to have done it.
        place: Words that name where, when no attack claim holds it.
        target: Words that name what was attacked, when no attack claim holds it.
        weapon: Words that name how, when no attack claim holds it.
    """

    event: str | None = None
    killed: Estimate | None = None
    wounded: Estimate | None = None
    abducted: Estimate | None = None
    population: str = ""
    perpetrators: tuple[str, ...] = ()
    place: str = ""
    target: str = ""
    weapon: str = ""


class IdentityClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="identity"):
    """Who or what a party is: alias, birth, nationality, kin, founding.

    Attributes:
        party: Mention id.
        aliases: Names given as other names of it.
        born: When, for a person.
        born_at: Words that name where.
        nationality: Words that name it.
        founded: When, for an organisation.
        founded_at: Words that name where.
        founders: Mention ids of those said to have founded it.
        died: When the party is said to have died.
        formerly: The aliases are former names.
    """

    party: str | None = None
    aliases: tuple[str, ...] = ()
    born: Period | None = None
    born_at: str = ""
    nationality: str = ""
    founded: Period | None = None
    founded_at: str = ""
    founders: tuple[str, ...] = ()
    died: Period | None = None
    formerly: bool = False


class ResponsibilityClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="responsibility"):
    """A party answers for something: an attack it is said to have made, or a task it holds.

    Attributes:
        holder: Mention ids of the party.
        of: Words for what it answers for.
        place: Words that name where.
        sort: `attack` (who did it) or `task` (who is in charge).
        attribution: `blamed`, `claimed`, `found`, `asserted` or `denied`.
        by: Words for who attributes it.
        event: Claim id of the attack, where there is one.
        approved_by: Mention ids of those said to approve, for a task.
    """

    holder: tuple[str, ...] = ()
    of: str = ""
    place: str = ""
    sort: str = "attack"
    attribution: str = "asserted"
    by: str = ""
    event: str | None = None
    approved_by: tuple[str, ...] = ()


class CommitmentClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="commitment"):
    """An agreement exists, was signed by parties, or binds one of them to something.

    Attributes:
        agreement: Words that name the agreement.
        signed: When it was signed.
        place: Words that name where.
        parties: Mention ids of the signatories named.
        bearer: Mention id of the party bound; None for a claim about the agreement itself.
        action: Words for what it is bound to do or not to do.
        modality_words: The words of duty.
        objects: Mention ids or words of those the action is directed at.
        aspect: `existence`, `duty`, `object`, `compliance`, or `clause`: the words of the agreement's own text.
    """

    agreement: str = ""
    signed: When | None = None
    place: str = ""
    parties: tuple[str, ...] = ()
    bearer: str | None = None
    action: str = ""
    modality_words: str = ""
    objects: tuple[str, ...] = ()
    aspect: str = "existence"


class AttributionClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="attribution"):
    """Somebody, or some document, says something; the content is a claim of its own.

    Attributes:
        document: Words that name the document or occasion.
        content: Claim id of what is said.
        act: `said`, `reported`, `claimed`, `denied`, `admitted`, `accused`.
        parties: Mention ids of the parties the content is about.
    """

    document: str = ""
    content: str | None = None
    act: str = "said"
    parties: tuple[str, ...] = ()


class OtherClaim(ClaimBase, frozen=True, kw_only=True, tag_field="kind", tag="other"):
    """Any other statement: policy, motive, place of operation, background, opinion, forecast.

    Attributes:
        parties: Mention ids of the parties it is about.
        topic: A word for what it is about, such as `location`, `meeting`, `forecast`, or a `FactKind`.
        value: What is said of it, for a fact that lists have in a field of its own: a flag, an address, a number.
    """

    parties: tuple[str, ...] = ()
    topic: str = ""
    value: str = ""


Claim = (
    DesignationClaim
    | RoleClaim
    | TieClaim
    | AttackClaim
    | CasualtyClaim
    | IdentityClaim
    | ResponsibilityClaim
    | CommitmentClaim
    | AttributionClaim
    | OtherClaim
)
