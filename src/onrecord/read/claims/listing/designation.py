"""Designations: a party stands on a list, was put on it, or was taken off."""

from itertools import pairwise

import msgspec

from onrecord.model.claim import Claim, DesignationClaim, When
from onrecord.model.quantity import Estimate
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, Modality, Polarity
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.counted import by_members
from onrecord.read.claims.listing.acting import authorities_of
from onrecord.read.claims.listing.after_another import counted_from, order_told
from onrecord.read.claims.listing.alone import by_one_alone
from onrecord.read.claims.listing.bare_places import authority_spoken_of, counts_time, only_authority, several_lists
from onrecord.read.claims.listing.batches import Batch, find_batch
from onrecord.read.claims.listing.both_lists import both_lists
from onrecord.read.claims.listing.branches import branches_came
from onrecord.read.claims.listing.carried import hangs_on_aside, has_other_subject, is_carried, is_far, may_be_speaker
from onrecord.read.claims.listing.dates_each import closes_several_dates, dates_each, whose_dates
from onrecord.read.claims.listing.entering import enters_country
from onrecord.read.claims.listing.entries_dated import find_entries_dated
from onrecord.read.claims.listing.evading import evades
from onrecord.read.claims.listing.imposed import find_imposed, find_owned, find_spared
from onrecord.read.claims.listing.kept_apart import is_set_against, says_lacking, without_excepted
from onrecord.read.claims.listing.labels import find_label
from onrecord.read.claims.listing.lifted import find_lifted
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.listing.listed_among import named_among
from onrecord.read.claims.listing.listed_bare import Bare, find_bare
from onrecord.read.claims.listing.listed_parties import listed_parties
from onrecord.read.claims.listing.listed_so import find_told, parties_told, span_told
from onrecord.read.claims.listing.listing_cues import spares
from onrecord.read.claims.listing.listing_when import reaches_today, when_listed, year_is_open
from onrecord.read.claims.listing.listing_words import find_listing, points_back
from onrecord.read.claims.listing.loose import Loose, find_loose
from onrecord.read.claims.listing.measured import find_measured
from onrecord.read.claims.listing.measures import measures_of
from onrecord.read.claims.listing.nothing_on import find_nothing
from onrecord.read.claims.listing.number_alone import find_none_left, find_number_alone
from onrecord.read.claims.listing.numbers import find_number
from onrecord.read.claims.listing.one_of_those import from_main
from onrecord.read.claims.listing.owners import is_of_others
from onrecord.read.claims.listing.parts import own_date, part_of
from onrecord.read.claims.listing.polarity import by_nobody, denies_another_deed, is_denied
from onrecord.read.claims.listing.programmes import programmes_of, tells_apart
from onrecord.read.claims.listing.reached import is_tried
from onrecord.read.claims.listing.relatives import find_relatives
from onrecord.read.claims.listing.rows import find_row
from onrecord.read.claims.listing.same_day import day_of, may_be_of_another
from onrecord.read.claims.listing.same_list import on_list_told
from onrecord.read.claims.listing.searched import find_searched
from onrecord.read.claims.listing.seen_there import is_keeper, seen_there
from onrecord.read.claims.listing.several import denied_by_group, groups_told, whole_row
from onrecord.read.claims.listing.spans import before_next, from_name, told_span
from onrecord.read.claims.listing.staying import find_staying
from onrecord.read.claims.listing.sublists import regime_of
from onrecord.read.claims.listing.tags_told import find_tags, tags_of
from onrecord.read.claims.listing.tense import stands_then
from onrecord.read.claims.listing.together import added_with
from onrecord.read.claims.listing.unread_subject import has_unread_subject
from onrecord.read.claims.party.field_told import tells_field
from onrecord.read.claims.state import State
from onrecord.read.claims.tie.because_of import puts_down_to
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the designation claims of a clause; one for each authority it names, and a tentative one else."""
    if (
        _says_where_tied(clause)
        or enters_country(clause)
        or puts_down_to(clause)
        or tells_field(clause)
        or has_unread_subject(clause)
        or is_tried(clause)
        or evades(clause)
    ):
        return []
    counted = find_relatives(clause, state) or find_none_left(clause, state) or find_number(clause, state)
    counted = counted or find_number_alone(clause, state)
    if counted is not None:
        state.list_in = state.listed_in = clause.segment.sentence
        # `listed eleven officials, among them X` tells of X as well
        return [counted, *(_told(clause, state) if named_among(clause) else ())]
    dated = find_entries_dated(clause, state)
    spared = (dated, None) if dated is not None else find_lifted(clause, state) or find_spared(clause, state)
    spared = spared or find_owned(clause, state)
    if spared is not None:
        return _framed(clause, state, *spared)
    batch = find_batch(clause, state) or branches_came(clause, state)
    if batch is not None:
        return _of_batch(clause, state, batch)
    staying = find_staying(clause, state) or find_nothing(clause, state)
    if staying is not None:
        return _loosely(clause, state, staying)
    told = _searched(clause, state) or _seen(clause, state) or _told(clause, state)
    if told:
        return told
    tagged = find_tags(clause, state) or find_measured(clause, state)
    if tagged is not None:
        return [tagged]
    imposed = find_imposed(clause, state)
    return _framed(clause, state, *imposed) if imposed is not None else _bare(clause, state)


def _of_batch(clause: Clause, state: State, batch: Batch) -> list[Claim]:
    """The listing of those who came on a list together; a guess where the list was spoken of further back."""
    near = max(state.list_in, state.listed_in) >= clause.segment.sentence - 1
    state.listed, state.listed_in = batch.parties, clause.segment.sentence
    told = _claim(clause, "", list(batch.parties), batch.when, clause.span, state, "context", denied=False)
    guessed = not near and batch.when is None
    return [msgspec.structs.replace(told, tentative=guessed) if isinstance(told, DesignationClaim) else told]


def _framed(clause: Clause, state: State, bare: Bare, hit: Hit | None) -> list[Claim]:
    """The listing that the frame of a clause tells."""
    state.listed, state.listed_in = tuple(bare.parties), clause.segment.sentence
    key = hit.value if hit is not None else ""
    when = when_listed(clause, state)
    told = _claim(clause, key, bare.parties, when, told_span(clause, bare.parties), state, bare.status, denied=False)
    if not isinstance(told, DesignationClaim):
        return [told]
    context = "" if key else authority_spoken_of(clause, state)
    return [msgspec.structs.replace(told, polarity=bare.polarity, tentative=not bare.sure, context_authority=context)]


def _seen(clause: Clause, state: State) -> list[Claim]:
    """The listing of whom a source sees on the list spoken of."""
    party = seen_there(clause, state)
    if party is None:
        return []
    state.listed, state.listed_in = (party,), clause.segment.sentence
    told = _claim(
        clause, state.authority, [party], when_listed(clause, state), clause.span, state, "context", denied=False
    )
    if not isinstance(told, DesignationClaim) or is_keeper(clause):
        return [told]
    return [msgspec.structs.replace(told, modality=Modality.REPORTED)]


def _searched(clause: Clause, state: State) -> list[Claim]:
    """The listing that a clause tells as a search; what `you will not find` there is no forecast."""
    found = find_searched(clause, state)
    if found is None:
        return []
    state.list_in = state.sought_in = clause.segment.sentence
    state.sought = found.party
    key = next((hit.value for hit in authorities_of(clause)), "")
    span = told_span(clause, [found.party])
    told = _claim(clause, key, [found.party], None, span, state, "context", denied=True)
    modality = Modality.REPORTED if clause.segment.speaker and not clause.segment.listing_speaker else Modality.ASSERTED
    if not isinstance(told, DesignationClaim):
        return [told]
    return [msgspec.structs.replace(told, polarity=found.polarity, modality=modality)]


def _says_where_tied(clause: Clause) -> bool:
    """Whether every word for a list only says where a tie is told: `X is linked in the list to Y`."""
    lexicon = clause.draft.lexicon
    nouns = clause.hits(lexicon.list_nouns)
    ties = clause.hits(lexicon.relations) if nouns and lexicon.language == "en" else []
    cues = [*nouns, *(hit for hit in clause.hits(lexicon.list_verbs) if hit.value in ("strong", "delisted"))]
    if nouns and lexicon.language == "en" and _is_inside_tie(clause, cues):
        return True
    return bool(ties) and all(any(tie.first < cue.first < cue.last < tie.last for tie in ties) for cue in cues)


_LINKED = frozenset("linked tied connected".split())


def _is_inside_tie(clause: Clause, cues: list[Hit]) -> bool:
    """Whether every cue stands between a participle of tying and its `to`: `is linked on the American list to Y`."""
    here = clause.draft.words
    for at in range(clause.first, clause.last - 1):
        if here[at] in _LINKED and here[at + 1] in ("on", "in", "by", "under", ","):
            to = next((n for n in range(at + 1, clause.last) if here[n] in ("to", "with")), at)
            return all(at < cue.first and cue.last <= to for cue in cues)
    return False


def _told(clause: Clause, state: State) -> list[Claim]:
    """The listings that a clause tells by a word for listing, or by what was told before."""
    trigger = find_listing(clause, state) or find_row(clause, state)
    told = find_told(clause, state) if not trigger else None
    if not trigger and told is None:
        return find_label(clause)
    if told is not None:
        state.list_in = clause.segment.sentence
    authorities = authorities_of(clause)
    parties = groups_told(clause) or parties_told(clause, told) if told is not None else listed_parties(clause, state)
    if not parties and _about_the_listing(clause):
        parties = list(state.listed)
    if told is None:
        parties = named_among(clause) or _named_alone(clause, parties)
    parties = list(whose_dates(clause, whole_row(clause, parties)))
    if closes_several_dates(clause, parties):
        return []
    if not parties or denies_another_deed(clause) or (len(parties) == 1 and is_of_others(clause, parties[0])):
        return []
    when = told.when if told is not None else when_listed(clause, state)
    if told is not None:
        trigger = "delisted" if told.status == "delisted" else "context"
    denies, parties = any(f.none for f in parties), by_members(parties)
    back = points_back(clause) or on_list_told(clause, state)
    parted = _is_parted(clause, state) and not clause.hits(clause.draft.lexicon.list_nouns)
    state.listed, state.listed_in = tuple(parties), clause.segment.sentence
    state.designated += [f for f in parties if not any(f.root is g.root for g in state.designated)]
    claims: list[Claim] = []
    among = parties if told is None and any(f.first >= clause.last for f in parties) else []
    both = both_lists(clause)
    if both is not None:
        own, denied = from_name(clause, parties), both.denied or denies or is_denied(clause, None, [])
        claim = _claim(clause, both.keys[0], parties, when, own, state, trigger, denied=denied)
        return [msgspec.structs.replace(claim, also_by=both.keys[1:])]
    names: list[Hit | None] = [hit for hit in authorities if not is_set_against(clause, hit)] or [None]
    weak = trigger == "act" or (told is not None and told.far)
    for at, hit in enumerate(names):
        here = (told is not None and told.here) or back
        key = hit.value if hit else state.authority if here else ""
        own = from_name(clause, parties) if told is None else span_told(clause, parties, told)
        own = clause.draft.span(clause.first, max(f.last for f in among)) if among else own
        own = clause.draft.span(begins, clause.last) if (begins := from_main(clause)) < clause.first else own
        span = own if len(names) == 1 else part_of(clause, authorities, at)
        if at == 0 and len(names) > 1 and own.start < span.start:
            span = clause.draft.span(clause.draft.token_at(own.start), clause.draft.token_at(span.end - 1) + 1)
        dated = when if len(names) == 1 else own_date(clause, authorities, at, when)
        excepts = told is not None and told.denies_exception and not clause.hits(clause.draft.lexicon.lacking)
        denied = denies or (is_denied(clause, hit, authorities) and not excepts)
        claim = _claim(clause, key, parties, dated, span, state, trigger, denied=denied)
        # a list of which an earlier paragraph spoke may be another than that on which a stranger to the record is
        guessed = hit is None and bool(key) and parted and any(not f.root.listed for f in parties)
        claims.append(msgspec.structs.replace(claim, tentative=True) if weak or guessed else claim)
    return claims + without_excepted(clause, claims, parties)


def _is_parted(clause: Clause, state: State) -> bool:
    """Whether a new paragraph began between the listing told last and the clause."""
    draft = clause.draft
    if state.listed_in < 0:
        return False
    begin = draft.tokens[draft.sentences[state.listed_in][0]].start
    return "\n\n" in draft.document.text[begin : draft.tokens[clause.first].start]


def _named_alone(clause: Clause, parties: list[Found]) -> list[Found]:
    """The one party that a clause without a verb names, where the reader would take the one of the sentence before."""
    inside = [f for f in clause.mentions() if f.form is MentionForm.NAMED and can_be_listed(clause, f) and is_party(f)]
    if clause.segment.verb is not None or len(inside) != 1 or any(f.last > clause.first for f in parties):
        return parties
    first, _ = clause.draft.sentences[clause.segment.sentence]
    return inside if all(f.last <= first for f in parties) else parties


def _was_told(parties: list[Found], clause: Clause, state: State) -> bool:
    """Whether the sentence has told a listing of one of these parties before."""
    here = state.listed_in == clause.segment.sentence
    return here and any(f.root is told.root for f in parties for told in state.listed)


def _bare(clause: Clause, state: State) -> list[Claim]:
    """The tentative listings of a clause that tells nothing else."""
    bare: Bare | Loose | None = find_bare(clause, state)
    loose = find_loose(clause, state) if bare is None or not bare.sure else None
    bare = loose if bare is None or (loose is not None and loose.sure) else bare
    if bare is None or not bare.parties:
        return []
    if isinstance(bare, Loose) and _was_told(bare.parties, clause, state):
        return []  # `X, not on the list so far, was named`: the sentence has told it
    return _loosely(clause, state, bare)


def _loosely(clause: Clause, state: State, bare: Bare | Loose) -> list[Claim]:
    """The listing that the shape of a clause tells."""
    state.listed, state.listed_in = tuple(bare.parties), clause.segment.sentence
    named = authorities_of(clause)
    told = bare.key if isinstance(bare, Loose) else state.authority if bare.here else ""
    key = next((hit.value for hit in named), told)
    # `was added in New York`: its own words say that it is a listing, and by whom
    sure = bare.sure or (bool(named) and bare.polarity is Polarity.POSITIVE and not _ACTS.isdisjoint(_words_of(clause)))
    when, span = when_listed(clause, state), before_next(clause, told_span(clause, bare.parties))
    if when is None and counts_time(clause) and counted_from(clause, bare.parties) is None:
        return []  # `two days later`, after a listing of which the year alone is told
    if when is not None and when.relation in ("until", "before", "after"):
        return []
    claim = _claim(clause, key, bare.parties, when, span, state, bare.status, denied=False)
    if not isinstance(claim, DesignationClaim):
        return [claim]
    several = isinstance(bare, Loose) and bare.polarity is Polarity.POSITIVE and bool(several_lists(clause))
    context = "" if key or several else authority_spoken_of(clause, state)
    # `was added after X`, `with X`: nothing but a listing counts from that of X
    sure = sure or claim.counted_from is not None or claim.same_day_as is not None or _named_with(clause, when)
    return [msgspec.structs.replace(claim, polarity=bare.polarity, tentative=not sure, context_authority=context)]


def _named_with(clause: Clause, when: When | None) -> bool:
    """Whether an English clause says that somebody was named together with another, on a date: only lists do so."""
    here = _words_of(clause)
    pairs = pairwise(here)
    return when is not None and "named" in here and any(pair in _TOGETHER for pair in pairs)


_TOGETHER = frozenset({("together", "with"), ("along", "with"), ("alongside", "his"), ("alongside", "her")})
_ACTS = frozenset("added listed blacklisted sanctioned designated".split())


def _words_of(clause: Clause) -> list[str]:
    return list(clause.draft.words[clause.first : clause.last])


def _claim(
    clause: Clause,
    key: str,
    parties: list[Found],
    when: When | None,
    span: Span,
    state: State,
    trigger: str,
    *,
    denied: bool,
) -> Claim:
    programme = "" if tells_apart(clause, parties) else programmes_of(clause, key or state.authority)
    if (tags := _tags(clause)) is not None and (tags.low or 0) > len(programme.split()) > 0:
        programme = ""  # `under two programmes, the Russian and the global one`: not all of them were read
    same = clause.hits(clause.draft.lexicon.same_day)
    other = clause.id_of(day_of(clause, same[0])) if same else None
    if other is not None and not clause.draft.dates_in(clause.first, clause.last):
        when = None  # not the day of the listing told last
    if not same and when is None:
        other = added_with(clause, parties, state.echo if state.echo_in >= clause.segment.sentence - 1 else None)
    counted = counted_from(clause, parties) if other is None else None
    if counted is None and when is None and other is None and not same:
        counted = order_told(clause, parties)
    if counted is not None and when is not None:
        # A date in full says more: `was added on 24 September 2014, a day after X`.
        counted, when = (counted, None) if when.quote in counted.quote or not _has_year(when) else (None, when)
    modality = Modality(clause.segment.modality or "asserted")
    lacks = says_lacking(clause, span)
    negative = (
        _denies_delisting(clause) or (denied and denied_by_group(clause))
        if trigger == "delisted"
        else spares(clause) or denied != lacks
    )
    names = " and ".join(f.root.name or clause.draft.text_of(f.first, f.last) for f in parties)
    if when is not None and when.period is not None and when.period.last is not None:
        when = None if when.period.last.year < FIRST_LISTS else when  # `X, tapatía de 1972, sigue en ella`
    ended = when is not None and when.relation == "until" and not negative
    if when is not None and ended and reaches_today(clause, when):
        ended, when = False, None  # `is on it to this day` tells no end
    status = "delisted" if trigger == "delisted" or ended else "listed"
    verb = "is not on" if negative and status != "delisted" else "was taken off" if status == "delisted" else "is on"
    return clause.make(
        DesignationClaim,
        span=span,
        parties=clause.ids(parties),
        authority=key,
        list_quote=" ".join(h.phrase for h in clause.hits(clause.draft.lexicon.list_nouns)[:1]),
        programme=programme or (regime_of(clause) if key in ("un", "") else ""),
        status=status,
        polarity=Polarity.NEGATIVE if negative else Polarity.POSITIVE,
        context_authority="" if key else state.authority or only_authority(clause),
        same_day_as=other,
        counted_from=counted,
        dates=dates_each(clause, parties) if counted is None else (),
        then=status == "listed" and stands_then(clause, when),
        tentative=any(is_far(clause, f) or is_carried(clause, f) for f in parties)
        or (not authorities_of(clause) and year_is_open(clause, state, when))
        or (other is None and may_be_of_another(clause, state, when))
        or has_other_subject(clause, parties)
        or may_be_speaker(clause, parties)
        or hangs_on_aside(clause),
        ever=negative and status == "listed" and not _NEVER.isdisjoint(_words_of(clause)),
        measures=measures_of(clause),
        tags=tags,
        when=when,
        modality=Modality.ASSERTED if modality is Modality.OPINION else modality,
        flags=("evaluative",) * (modality is Modality.OPINION)
        + ("coreference",) * _is_described(clause, parties)
        + ("universal_quantifier",) * (status == "listed" and not negative and by_one_alone(clause, key)),
        says=f"{names} {verb} the {key.upper() or 'named'} list" + (f" ({when.quote})" if when and when.quote else ""),
    )


def _tags(clause: Clause) -> Estimate | None:
    """How many programmes a clause says that a party is listed under."""
    told = tags_of(clause)
    return told.number if told is not None else None


def _has_year(when: When) -> bool:
    return any(part.isdigit() and len(part) == DIGITS_OF_YEAR for part in when.quote.replace(",", " ").split())


DIGITS_OF_YEAR = 4
FIRST_LISTS = 1980
"""Year before which no party that the lists have was put on them; one that is told is of a birth."""
_NEVER = frozenset("never jamais nunca jamás nie niemals никогда mai".split())


def _is_described(clause: Clause, parties: list[Found]) -> bool:
    """Whether the parties are names of other sentences, for which words of this one stand."""
    first, last = clause.draft.sentences[clause.segment.sentence]
    return any(f.form is MentionForm.NAMED and not first <= f.first < last for f in parties)


def _denies_delisting(clause: Clause) -> bool:
    """Whether a clause denies that somebody was taken off a list; `no longer on` alone denies nothing."""
    if by_nobody(clause):
        return True  # `Nobody has struck him off`
    off = [h for h in clause.hits(clause.draft.lexicon.list_verbs) if h.value == "delisted"]
    if not off and clause.draft.lexicon.language != "en":
        return clause.negative  # `no ha salido de la lista`
    return bool(off) and any(
        all(n.last <= h.first or n.first >= h.last for h in off) for n in clause.hits(clause.draft.lexicon.negations)
    )


def _about_the_listing(clause: Clause) -> bool:
    """Whether the clause is about a listing told before (`The listing took effect on 1 May 2019`)."""
    nouns = clause.hits(clause.draft.lexicon.list_nouns)
    return bool(nouns) and nouns[0].first - clause.first <= 2 and clause.when() is not None
