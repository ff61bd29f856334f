"""Words of clauses that tell of a listing and of nothing else, by language: `has a line to herself`, `y está también`.

A clause is such a one where nothing is left of its predicate but these words, dates, authorities and programmes.
"""

import dataclasses
import functools

from onrecord.read.lexicon.base import words


@dataclasses.dataclass(frozen=True, kw_only=True)
class BareTalk:
    """Words of one language that a bare clause of listing is made of.

    Attributes:
        standing: Verbs of being, standing or arriving somewhere, which say nothing without a place.
        holding: Verbs of a list or an authority that has somebody: `carries`, `holds`.
        joining: Verbs that with a date alone tell of joining a list spoken of.
        figuring: Verbs of standing in a place that, where a list is spoken of, need no word for it.
        sanctioning: Verbs of an authority that say by themselves that it sanctions somebody.
        hitting: Participles and verbs that say by themselves that measures are in force: `frozen`, `barred`.
        places: Nouns for a list, a part of it, a measure or a programme.
        pointing: Words that point at the list spoken of.
        adding: Words by which a clause says of another what was said before.
        sparing: Verbs of a list or an authority that leaves somebody out: `ignores`.
        missing: Words that deny the place to their subject: `absent`, `untouched`.
        striking: Verbs of taking somebody off; denied, they say that the party stays.
        later: Words of time that with a verb of joining do as a date does.
        nobody: Subjects that deny: `nobody`.
        free: Words that change nothing: small words and adverbs, prepositions of a place included.
    """

    standing: frozenset[str]
    holding: frozenset[str]
    joining: frozenset[str]
    figuring: frozenset[str]
    sanctioning: frozenset[str]
    hitting: frozenset[str]
    places: frozenset[str]
    pointing: frozenset[str]
    adding: frozenset[str]
    sparing: frozenset[str]
    missing: frozenset[str]
    striking: frozenset[str]
    later: frozenset[str]
    nobody: frozenset[str]
    free: frozenset[str]

    @functools.cached_property
    def any_of_them(self) -> frozenset[str]:
        """Every word that a bare clause may hold, but for the verbs of taking somebody off."""
        tables = (
            self.standing, self.holding, self.joining, self.hitting, self.places, self.pointing, self.adding,
            self.sparing, self.missing, self.later, self.nobody, self.free,
        )  # fmt: skip
        return frozenset().union(*tables)


EN = BareTalk(
    standing=words(
        "is are was were be been being isn't aren't wasn't weren't 's 're has have had hasn't haven't hadn't do does did "
        "doesn't don't didn't stand{,s} stood sit{,s} sat figure{,s,d} appear{,s,ed} feature{,s,d} show{,s,ed} find{,s} found "
        "come{,s} came go{,es} went gone join{,s,ed} follow{,s,ed} enter{,s,ed} get{,s} got make{,s} made "
        "keep{,s} kept remain{,s,ed} stay{,s,ed} land{,s,ed} end{,s,ed} wind{,s} wound turn{,s,ed} crop{,s,ped} pop{,s,ped} "
        "fall{,s} fell fallen belong{,s,ed} count{,s,ed} rank{,s,ed} rest{,s,ed} continue{,s,d} arrive{,s,d} lie{,s} lay "
        "slip{,s,ped} move{,s,d} earn{,s,ed} occup{y,ies,ied} take{,s} took taken share{,s,d} face{,s,d} meet{,s} met "
        "receive{,s,d} bear{,s} bore date{,s,d} wait{,s,ed} preced{e,es,ed} carr{y,ies,ied} wear{,s} wore put placed added written entered inscribed "
        "recorded set printed noted included listed named registered filed kept held carried shown given "
        "hang{,s} hung perch{,es,ed} nestle{,s,d} linger{,s,ed} dwell{,s} dwelt loom{,s,ed} lurk{,s,ed} top{,s,ped} "
        "open{,s,ed} clos{e,es,ed} complet{e,es,ed} fill{,s,ed} trail{,s,ed} slid{e,es} slid creep{,s} crept step{,s,ped} "
        "drop{,s,ped} tumbl{e,es,ed} drift{,s,ed} queue{,s,d} round{,s,ed} seen read spotted gone"
    ),
    holding=words(
        "has have had hold{,s} held keep{,s} kept carr{y,ies,ied} list{,s,ed} name{,s,d} show{,s,ed} include{,s,d} contain{,s,ed} "
        "feature{,s,d} cover{,s,ed} count{,s,ed} mention{,s,ed} cite{,s,d} record{,s,ed} register{,s,ed} bear{,s} bore "
        "treat{,s,ed} catch{,es} caught reach{,es,ed} hit{,s} adds added put{,s} places placed sets set enters entered "
        "touch{,es,ed} want{,s,ed} block{,s,ed} freeze{,s} froze frozen punish{,es,ed} penali{s,z}e{,s,d} target{,s,ed} sanction{,s,ed}"
    ),
    joining=words(
        "come{,s} came preced{e,es,ed} join{,s,ed} follow{,s,ed} enter{,s,ed} arrive{,s,d} went goes added put placed entered inscribed "
        "included written made"
    ),
    figuring=words("figure{,s,d} feature{,s,d} appear{,s,ed}"),
    sanctioning=words("sanction{,s,ed} block{,s,ed} freeze{,s} froze punish{,es,ed} penali{s,z}e{,s,d} blacklist{,s,ed}"),
    hitting=words(
        "blocked frozen barred banned sanctioned blacklisted proscribed listed designated embargoed punished penali{s,z}ed "
        "targeted restricted debarred"
    ),
    places=words(
        "list lists listing listings listed blacklist blacklists roll rolls roster rosters register registers book books ledger catalogue "
        "annex annexes entry entries file files document index line lines row rows slot place places number numbers name "
        "names page pages section sections chapter chapters category heading measure measures sanction sanctions "
        "restriction restrictions embargo freeze ban bans penalty penalties programme program programmes programs regime "
        "regimes tag tags label labels order orders designation designations blacklisting target targets designee designees "
        "block assets travel arms powers power law act authority statute column table schedule tally turn turns accounts account"
    ),
    pointing=words("there it them alone"),
    adding=words("too also likewise similarly equally ditto same as-well company alongside besides again"),
    sparing=words("lack{,s,ed} miss{,es,ed} ignore{,s,d} ignoring spare{,s,d} omit{,s,ted} overlook{,s,ed} skip{,s,ped}"),
    missing=words("untouched absent missing unlisted unsanctioned untroubled lack{,s,ed}"),
    striking=words(
        "struck strike{,s} stricken removed remove{,s} taken took deleted delete{,s} erased cross{,ed} crossed dropped "
        "scratched cleared wiped pulled lifted released off delisted unfrozen"
    ),
    later=words(
        "later next afterwards thereafter subsequently soon batch round wave sweep swoop tranche package haul purge "
        "update intake"
    ),
    nobody=words("nobody none no-one noone"),
    free=words(
        "a an the this that these those his her its their our my your own his he she him himself herself itself they "
        "themselves we us who whom which on onto to in into off under by of from for with among amongst over at up down out down within "
        "through via beside and or but nor neither either both yet so as if than though while when since until till then "
        "not never no n't ever still now today already currently here once long later earlier first second third fourth fifth last next again only just even "
        "alone certainly indeed officially formally publicly duly originally initially recently newly separately individually "
        "jointly right whole full other another one ones well much very too same also for nothing more less directly "
        "personally simply plainly firmly squarely plus minus most all any each every some several itself time day date "
        "year month week years months weeks days spring summer autumn winter fall start end beginning early late mid-year "
        "new old separate shared different american un international financial economic targeted global entire far "
        "since reason reasons ground grounds"
    ),
)  # fmt: skip
