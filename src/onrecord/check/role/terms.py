"""Terms: the roles of a party on record, from when until when, and whether a claim puts a role in the present."""

import re

from onrecord.check.case import Desk, decides
from onrecord.check.compare import period_or_none
from onrecord.model.claim import RoleClaim
from onrecord.model.record import AttributeStatement, Entity, RoleStatement, Statement
from onrecord.model.time import Period, parse_edtf
from onrecord.record.clock import first_day, last_day

_PAST_WORDS = frozenset(
    "was were led headed founded served late belonged owned commanded had once then under took became held"
    " ran sat spoke rose won stood chaired presided managed controlled directed acted worked succeeded replaced elected"
    " appointed named died killed governed coordinated oversaw supervised represented"
    " été gouverné était étaient fut furent avait dirigeait commandait gouvernait présidait menait occupait"
    " dirigea commanda gouverna présida devint fue fueron era eran había dirigía mandaba comandaba gobernaba"
    " presidía ocupaba encabezaba lideraba dirigió comandó gobernó presidió ocupó encabezó lideró war waren wurde"
    " wurden hatte leitete führte befehligte kommandierte regierte amtierte diente stand saß einst damals früher"
    " verwaltete verwalteten regierten herrschte herrschten kontrollierte gehörte seinerzeit vormals zuvor gewesen"
    " был была были возглавлял возглавляла руководил руководила командовал командовала управлял управляла служил"
    " занимал занимала правил стал стала входил входила"
    " occupied filled assumed administered answered kept deputised deputized entrusted"
    " occupa occupé détenait détint exerçait exerça exercé assumait assuma tenait tint eut siégeait siégea"
    " représentait représenta coordonnait gérait géra administrait pilotait servait servit"
    " desempeñó desempeñaba ostentó ostentaba detentó detentaba ejerció ejercía asumió tuvo tenía representó"
    " representaba coordinó coordinaba asesoró sido estuvo estaba formaba formó ocupado desempeñado"
    " bekleidete bekleideten hielt übernahm versah erhielt bekam besaß vertrat koordinierte beriet innehatte lenkte"
    " hatten unterstand"
    " занимали занял заняла исполнял исполняла получил получила имел имела стоял стояла руководили командовали"
    " представлял представляла координировал координировала состоял состояла заведовал заведовала отвечал отвечала"
    " курировал курировала возглавил возглавила".split()
)
"""Words that put a role in the past."""


STALE_DAYS = 731
"""Days after which a role that no source confirmed again is marked: two years."""


def roles_of(entity: Entity, desk: Desk) -> list[RoleStatement]:
    """Return the roles that involve a party: those in a known body first, then by date of the source."""
    found = [s for s in desk.view.statements(entity.id) if isinstance(s, RoleStatement) and decides(s)]
    return sorted(found, key=lambda s: (s.organization is None, s.cite.published or ""))


def term_of(since: str | None, until: str | None) -> Period | None:
    """Return the term of a role from the EDTF of its ends; None where neither is known or one is no date."""
    try:
        first = parse_edtf(since) if since else None
        last = parse_edtf(until) if until else None
    except ValueError:
        return None
    if first is None and last is None:
        return None
    return Period(
        first=first.first if first is not None else None,
        last=last.last if last is not None else None,
        edtf=f"{since or '..'}/{until or '..'}",
    )


def is_over(statement: RoleStatement, as_of: Period | None) -> bool:
    """Whether a role ended before the as-of date."""
    term = term_of(None, statement.until)
    return term is not None and as_of is not None and term.is_before(as_of)


def age_of_role(statements: list[RoleStatement], as_of: Period | None) -> str:
    """Return the flag for a role that is on record without an end, or with a later one; empty where there is none.

    `later_changed` where it ended after as-of, `stale` where no source confirmed it for two years before as-of.
    """
    if as_of is None or as_of.first is None:
        return ""
    if any(first_day(s.until) is not None for s in statements):
        return "later_changed"
    days = [last_day(s.cite.snapshot or s.cite.published) for s in statements]
    known = [day for day in days if day is not None]
    is_stale = len(known) == len(days) and (as_of.first - max(known)).days > STALE_DAYS
    return "stale" if is_stale else ""


def begins_after(statement: Statement, as_of: Period | None) -> bool:
    """Whether a statement begins to hold only after the as-of date."""
    term = term_of(statement.since, None)
    return term is not None and as_of is not None and as_of.is_before(term)


def begins_inside(statement: Statement, as_of: Period | None) -> bool:
    """Whether a statement begins to hold within an as-of interval, so that a verdict on it changes there."""
    term = term_of(statement.since, None)
    return term is not None and is_inside(term, as_of)


def is_inside(period: Period, as_of: Period | None) -> bool:
    """Whether a period begins within an as-of interval, after its first day."""
    if period.first is None or as_of is None or as_of.first is None or as_of.last is None:
        return False
    return as_of.first < period.first <= as_of.last


def death_of(entity: Entity, desk: Desk) -> AttributeStatement | None:
    """Return the statement with the earliest death date that a source gives for a party; None where none does."""
    dated = [s for s in desk.attributes(entity, "died") if period_or_none(s.value) is not None]
    return min(dated, key=lambda s: s.value, default=None)


def is_present(claim: RoleClaim) -> bool:
    """Whether the words of a claim put the role in the present: none of them puts it in the past."""
    return not claim.former and not _PAST_WORDS & set(_NOW.sub(" ", claim.span.quote.lower()).split())


_NOW = re.compile(
    r"\b(?:is|are)\s+(?:\w+\s+)?(?:led|headed|commanded|owned|chaired|managed|governed|controlled)\s+by\b"
)
"""The present of an English passive, whose participle is written like a past form."""
