"""English words for the rules of reading.

One long value: a language is one table, and a reader looks words up by field.
"""

from onrecord.read.lexicon.base import Lexicon, table, valued_by_phrase, words
from onrecord.read.lexicon.manners import MANNERS
from onrecord.text.phrases import PhraseTable

_REGULAR = """accept accuse acknowledge act add admit advise affirm agree aim announce appear appoint approve arrest ask assassinate
assert assist attempt attend ignore omit overlook authorise authorize ban believe belong blame block bomb call capture carry cause cease change
charge claim class classify coordinate collapse command commit condemn confirm confuse consider consist contrast convict cooperate
create declare defeat deliver demand denounce deny describe designate destroy detonate devastate die direct disappear discover
discuss distinguish elect embark emerge end enter entrust escape establish estimate evacuate exist explode extradite face
figure finance finish fire flee follow force form found function gather govern grow hail happen harm host hunt identify
impose improve include increase infiltrate injure inscribe insist inspire intend invade investigate join jail kidnap kill lack lapse launch learn
like live loot maintain manage massacre merge move murder need negotiate nominate note obtain occupy occur offer operate oppose
oversee own owe participate pass perpetrate place pledge point possess predict prepare prevent proclaim produce promise protest prove
provide publish raise reach receive recognise recognize recruit refer refuse reject release relocate remain remove repeat replace
reply represent require resign resume retain retreat retire return reveal roll sanction seem seize sell send serve settle share shell shoot
sign slip smuggle sound speak stage start state stay step stop storm strengthen suffer suggest support survive suspect swear take target
tax teach tell threaten torture trade trigger try turn urge use vanish vow want warn welcome widen withdraw work wound assess allege
assemble alert adopt blacklist delist abduct ambush dispatch dissolve split ally train treat travel understand quote assure pretend rejoin""".split()
_IRREGULAR = """became become becomes began begin begins begun blew blown bound brought built came caught chose chosen come comes did does do
done drawn drew fell felt fled fought found gave get gets give given gives go goes gone got grew grown had has have having heard held hold holds
kept knew known know knows laid led left lies lost made make makes meant met paid put puts ran rose said sat saw say says see seen sees sells sent
set sets shot shown sold sought spent spoke spoken stood struck swore sworn taken takes taught thinks thought told took understood
went withdrew withdrawn won written wrote write writes keep keeps stand stands stood joined bought feels find finds tells leads heads
loses opens seeks believes carries carried tries tried denies denied flies flew lies took gives holds lists blames ties links names runs
calls claims belongs owns operates commands directs founded led headed owned controls controlled funded funds financed struck
hit hits freezes froze frozen steals stole stolen drove driven drives rode broke broken breaks hid hidden hides shook threw thrown throws
wore worn wins grew overran overrun overthrew overthrown oversaw undertook undertaken undergone underwent arose forbade forbidden rebuilt
feeds fed bears bore borne born bred clung dealt dug feels forgave forgiven forgot forgotten hung heard held hurt knelt lent lost mistook
resold rewrote rang rung sank sunk shut slept slid split spread sprang swung swept tore torn woke withheld withholds wound killed wounded injured abducted kidnapped swears treats classes keeps entrusted befell counsels counselled recounts recounted""".split()

_PRESENT = """acquire acquit administer annul argue arrange arrive await bankroll befall besiege borrow build bury buy catch
cite collect compose comprise conceal concede confess confiscate construct contain contend continue creep defend deport
detain develop disguise dismiss distribute donate dwell employ enable encompass enjoy enlist enrich enrol enroll equip
exclude expel exploit extend extort extract facilitate furnish handle hang imprison indict inherit install
interrogate invent invest launder linger loom lurk manufacture mastermind mobilise mobilize nestle orchestrate organise organize
originate pay perch pertain precede procure prohibit prosecute protect ratify refine remember renew repay resell
reside respond restrict spearhead stockpile succeed sue supervise suspend tumble undertake underwrite verify""".split()
"""Verbs of which the reader finds the forms in `ed` by their ending."""


def _inflect(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    ending = "es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s"
    forms: tuple[str, ...] = (base, base + ending, base + "ed", base + "ing")
    if base[-1] in "bdgmnprt" and base[-2] in "aeiou" and base[-3] not in "aeiou":
        forms += (base + base[-1] + "ed", base + base[-1] + "ing")
    return forms


_NOUN_VERBS = words(
    "attack attacks link links tie ties claim claims report reports strike strikes plan plans fight "
    "fights support supports lead head heads run runs name names list lists control controls fund funds deal "
    "deals raid raids bomb bombs order orders visit visits rule rules base post state states force forces "
    "command commands target targets trade train call calls charge charges share murder need end sentence "
    "figure figures use work offer place places class classes point share set shell sign return move found "
    "ban demand demands exit start stop wound wounds sanction sanctions shot show cause host act change "
    "people ally block face kidnapping killing bombing shooting training including holding "
    "sit sits speak speaks spend spends bring brings choose chooses draw draws forget forgets grow grows hear hears lie lend lends "
    "read reads ride rides steal steals stick sticks teach teaches throw throws wear wears eat eats drink drinks regret regrets comment comments underline underlines stress stresses recall recalls doubt doubts dispute "
    "disputes worry worries fears hope guess guesses look looks rise rises fall falls rest rests remark "
    "remarks answer answers request requests review reviews record records document documents profile profiles "
    "detail details outline outlines trace traces date dates contact contacts study studies start switch "
    "switches return move march marches patrol patrols guard guards judge judges rank ranks rate rates value "
    "values cost costs price prices profit profits wonder wonders approach approaches praise praises respect "
    "respects thank thanks trust trusts question questions influence influences benefit benefits transfer "
    "transfers transport transports import imports export exports purchase purchases trick tricks ship ships "
    "stock stocks store stores supply supplies arm arms shelter shelters harbour harbours shield shields "
    "escort escorts guide guides coach coaches drill drills school schools pilot pilots design designs "
    "chairs chaired manages managed represents represented presides meeting living following leaving saying being taxed cell help hopes"
)

LEXICON = Lexicon(
    language="en",
    articles=words("the a an this that these those its his her their our another"),
    conjunctions=words("and or but nor yet"),
    clause_starts=words(
        "while whereas although though because since unless if when after before as despite until where wherever"
    ),
    relatives=words("which who whom whose"),
    prepositions=words(
        "of in on at by for with from to into near against under over after before between among during through "
        "within without about as since until across including like despite toward towards inside outside behind "
        "beside around upon per via than"
    ),
    of_words=words("of for in at"),
    auxiliaries=words(
        "is are was were be been being am has have had having do does did will would shall should can could may "
        "might must 's 're 've isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't "
        "wouldn't can't cannot couldn't"
    ),
    copulas=words("is are was were be been remains remained became becomes"),
    verbs=frozenset(form for base in _REGULAR for form in _inflect(base) if form not in _NOUN_VERBS)
    | (frozenset(_IRREGULAR) - _NOUN_VERBS)
    | (frozenset(form for base in _PRESENT for form in _inflect(base)[:2]) - _NOUN_VERBS),
    noun_verbs=_NOUN_VERBS,
    adverbs=words("also now then still once twice already never always later soon long even often again"),
    pronouns={
        "he": "person",
        "him": "person",
        "himself": "person",
        "she": "person",
        "her": "person",
        "herself": "person",
        "it": "organization",
        "itself": "organization",
        "they": "organization",
        "them": "organization",
        "themselves": "organization",
    },
    possessives={"his": "person", "her": "person", "its": "organization", "their": "organization"},
    negations=table(
        "not;never;no longer;n't;cannot;can't;couldn't;won't;wouldn't;isn't;aren't;wasn't;weren't;hasn't;haven't;doesn't;don't;didn't;neither;nor;no;"
        "none of;nowhere;{has,have,had,is,are,was,were,'s} yet to"
    ),
    universals=table("always;never;only;all;every;entirely;solely;exclusively;everywhere"),
    authorities=table(
        un="united nations;un;u.n;security council;council of security;un security council;un committee;sanctions committee;"
        "security council committee;1267 committee;1988 committee;{751,1518,1533,1591,1718,1970,2048,2127,2140,2206,2374} committee;"
        "{al-qaida,al-qaeda,isil,taliban} committee;{al,isil} {qaida,qaeda} committee",
        ofac="sdn;us treasury;u.s treasury;american treasury;treasury;treasury department;us treasury department;ofac;"
        "united states;us;u.s;american;washington;united states treasury;us government;america;"
        "u.s treasury department;americans;office of foreign assets control",
        state="state department;us state department;u.s state department;department of state;u.s department of state",
        eu="european union;eu;brussels;european council",
        uk="united kingdom;uk;u.k;britain;british;london;ofsi",
        ca="canada;canadian;ottawa",
        au="australia;australian;canberra",
        ch="switzerland;swiss;seco;bern",
    ),
    programmes=table(
        terror="as {a,an alleged,a suspected,an international} terrorist;as terrorists;{for,over} {terrorism,terror};on terrorism {grounds,charges};"
        "under {,the heading of }{terrorism,terror};among {,the }terrorists;{terrorism,terror} cases",
        fto="foreign terrorist organization;foreign terrorist organisation;foreign terrorist organizations;"
        "foreign terrorist organisations;fto;ftos",
        sdgt="specially designated global terrorist;specially designated global terrorists;sdgt;global terrorists;"
        "global terrorist;executive order 13224",
        narcotics="narcotics trafficker;narcotics traffickers;narcotics trafficking;drug trafficking;kingpin;kingpin act;"
        "sdntk;drug traffickers;drug kingpin{,s};narcotics kingpin{,s};kingpins;{for,over,under,among,with} {,the }{narcotics,drugs};"
        "{counter-narcotics,counternarcotics,anti-narcotics,narcotics,anti-drug,drug,drugs} "
        "{programme,program,order,tag,label,heading,rubric,list,authority,authorities,sanctions,designation,rules,cases,file,law};"
        "as {a,an alleged,a foreign,a major} {drug,narcotics,cocaine,heroin} {trafficker,kingpin,lord}",
        tco="transnational {criminal,crime} organi{s,z}ation{,s};transnational {criminal,crime} {group,network,syndicate,gang,outfit,enterprise}{,s};"
        "tco;tcos",
        cyber="cyber;cyber orders;cyber-related",
        election="election-interference;election interference",
        magnitsky="magnitsky;global magnitsky",
        balkans="{balkan,balkans,western balkans} {programme,program,programmes,programs,order,orders,authority,tag,label,rules}",
        iran="iran programme;iran program",
        dprk="north korea programme;dprk programme;dprk",
        proliferation="proliferation;wmd;weapons of mass destruction",
        another="domestic terrorist organization{,s};domestic terrorist organisation{,s};state sponsor{,s} of terrorism;"
        "{regional,local,national} terrorist {organization,organisation}",
    ),
    list_nouns=table(
        "list;lists;blacklist;black list;sanctions list;sanctions lists;terror list;terrorism list;register;"
        "sanctions;watchlist;listing;designation;blacklisting;punishment;asset freeze;travel ban;blocked names;"
        "{un,council,committee,treasury,department,ofac,washington,nations ',nations,americans ',american,us,u.s} "
        "{,own }{files,roll,rolls,books,catalogue,ledger}"
    ),
    list_verbs=table(
        strong="listed;list;designate;{blocked,designated,sanctioned,frozen} under;blacklist;sanction;designated;blacklisted;sanctioned;re-listed;relisted;proscribed;outlawed;lists;blacklists;"
        "sanctions him;sanctions her;designates;listing it;listing him;listing them;listing her;"
        "{carries,carried,bears,borne,bore,holds,held,had,has} {that,this,the} {label,designation,status,tag}",
        weak="placed;put;added;inscribed;included;on;blocked;blocks;named;names;appears;appear;figures;under;carry;"
        "carries;joined;entered;went on;classes;classifies;classed;classified;treats;considers;considered;keeps;"
        "label;labels;labelled;labeled;brands;branded;went;imposed;imposes;frozen;froze;removed;in;has;"
        "banned;bans;mention;mentions;contains;contain;include;includes",
        delisted="{gone,vanished,vanishes,disappeared,disappears,expunged,purged,scrubbed} from;"
        "{list,register,blacklist} {,has ,have }{lost,shed};delisted;delists;{left,leaves} {the,its,their} {list,register,blacklist};"
        "{left,leaves} {the,its,their} {*,* *,* * *} {list,register,blacklist};delisting;{removed,dropped,deleted,removes,drops} {*,* *,* * *,* * * *,* * * * *} from {the,its,a,their};"
        "{took,struck,taken,takes,strikes} {*,* *,* * *,* * * *} off {the,its,a,their};"
        "{removed,deleted,struck,erased,dropped,cleared} from;{removed,struck,erased,deleted} of {the,this,its,that};{taken,struck,came,comes,dropped} off;de-listed;no longer on;no longer appears;"
        "no longer listed;no longer sanctioned;no longer under;no longer subject to;"
        "{used to be,formerly,previously,was once,were once} {on,under,listed,sanctioned,designated,blacklisted,subject to};"
        "{lift,lifts,lifted,lifting,ended,rescinded,revoked,cancelled,dropped,eased} {the,its,their,all,his,her} {,* ,* * }{sanctions,measures,designation,listing,freeze,ban};"
        "{lift,lifts,lifted,lifting,rescinded,revoked,dropped} sanctions;"
        "{sanctions,measures,designation,listing} {,* ,* * ,* * * ,* * * * ,* * * * * }{was,were,been} {lifted,ended,rescinded,revoked,dropped,cancelled}",
    ),
    lacking=table(
        "{absent,missing,spared,exempt,left out,free} {from,of};{escaped,escapes,avoided,avoids,eluded,eludes} {,* ,* * ,* * * }"
        "{sanctions,listing,designation,list,blacklist};{evaded,evades,dodged,dodges} {,* ,* * ,* * * }"
        "{listing,designation,list,blacklist};unknown to {the,its,any} {,* ,* * }{list,lists,blacklist,register};"
        # to evade sanctions is what those are said to do who are listed
        "{not,never,didn't,doesn't,couldn't,managed to,manages to} {escape,avoid,elude,dodge,evade} {,* ,* * ,* * * }"
        "{sanctions,listing,designation,list,blacklist};in vain;left off;{fails,failed} to {appear,figure,feature,name,mention};not to be found;"
        "{omits,omitted,leaves out,left out,passed over,spares,spared}"
    ),
    listing_nouns=table(
        listed="listing;designation;blacklisting;sanctioning;inclusion;proscription;listings;designations",
        delisted="delisting;de-listing;removal;delistings",
    ),
    fields=table(
        "listed;listed on;listed by;designated;sanctioned;sanctions;date of listing;listing date;status;born;birth;dob;date of birth;"
        "birth date;place of birth;pob;birthplace;nationality;citizenship;citizen of;role;position;post;title;function;"
        "occupation;job;rank;alias;aliases;aka;a.k.a;also known as;other names;other name;nom de guerre;nickname;known as;real name;"
        "affiliation;member of;leader;leaders;founder;founded;founded by;head;led by;linked to;links;ties;tribe;brother;father;son of"
    ),
    labels=table(
        "terrorist group;terrorist organization;terrorist organisation;terrorist groups;terrorist network;"
        "terror group;terrorist entity;terrorist outfit"
    ),
    same_day=table(
        "the same day;same day;on that day;that same day;the same date;same date;that same date;on that date;the very same day;that very day;the selfsame day;in the same {batch,round,tranche,wave,package};together with him;together with her;"
        "together with them;together with it;along with {him,her,it,them};alongside {him,her,it,them};at the same time;simultaneously;the same day as"
    ),
    roles=table(
        head="head;ldr;leader;chief;boss;emir;strongman;leadership;chieftain;amir;commander-in-chief;supreme leader;top leader;president;chairman;chair;"
        "chief executive;ceo;head of state;prime minister;premier;ringleader;kingpin;director general;"
        "director-general;secretary general;secretary-general;presidency;caliph;interim president;"
        "acting president",
        deputy="deputy;deputy leader;deputy head;second-in-command;second in command;vice-president;vice president;"
        "number two;deputy commander;deputy chief;right-hand man;right hand;deputies;second-ranking leader",
        founder="founder;co-founder;cofounder;founding father;founding member;founders;co-founders;creator",
        member="member;members;fighter;operative;militant;cadre;associate;facilitator;emissary;operatives;facilitators",
        senior="senior leader;senior member;senior figure;top leaders;top commander;a leader;key figure;senior official;"
        "senior commander;executive;leading member;leaders;key member;ranking member;prominent member;prominent figure;leading figure;"
        "key leader",
        commander="commander;cdr;operational commander;operational cdr;general;chief military;military chief;military commander;military leader;field commander;"
        "warlord;chief of staff;chief of general staff;shadow governor;commanders;military leaders;commandant",
        spokesperson="spokesman;spokeswoman;spokesperson",
        minister="minister;acting minister;interior minister;defence minister;foreign minister;acting interior minister;"
        "finance minister;minister of interior;defense minister",
        owner="owner;co-owner;proprietor;owner of record;owners",
        director="director;manager;managing director;board member;executive director",
        governor="governor;mayor;prefect",
        ambassador="ambassador;envoy;consul",
        security_chief="security chief;chief of security;head of security",
        officer="expert;specialist;chief of suicide operations;intelligence chief;head of intelligence;chief of operations;financier;"
        "banker;bomb maker;bomb-maker;trainer;recruiter;treasurer;chief of intelligence;financial chief;"
        "operations chief;judge;secretary;lieutenant;finance chief;chief financier;paymaster;quartermaster;logistics chief;"
        "logistician;propagandist;ideologue;strategist;mastermind;arms dealer;arms trafficker;weapons supplier;"
        "bombmaker;explosives expert;courier;coordinator;fundraiser;spiritual leader;religious leader;adviser;advisor;aide;"
        "representative;head of finance;propaganda chief;media chief;security adviser",
    ),
    role_verbs=PhraseTable(
        {
            "led by": "head:passive",
            "headed by": "head:passive",
            "run by": "head:passive",
            "managed by": "head:passive",
            "commanded by": "commander:passive",
            "founded by": "founder:passive",
            "set up by": "founder:passive",
            "created by": "founder:passive",
            "formed by": "founder:passive",
            "established by": "founder:passive",
            "owned by": "owner:passive",
            "belongs to": "owner:passive",
            "belonged to": "owner:passive",
            "owned and operated by": "owner:passive",
            "founded and led by": "founder+head:passive",
            "under the leadership of": "head:passive",
            "under the direction of": "head:passive",
            "chaired by": "head:passive",
            "leads": "head:active",
            "heads": "head:active",
            "led": "head:active",
            "headed": "head:active",
            "founded": "founder:active",
            "co-founded": "founder:active",
            "commands": "commander:active",
            "commanded": "commander:active",
            "owns": "owner:active",
            "owned": "owner:active",
            "set up": "founder:active",
            "established": "founder:active",
            "runs": "head:active",
            "ran": "head:active",
            "used to run": "head:active",
            "used to speak for": "spokesperson:active",
            "used to own": "owner:active",
            "used to chair": "head:active",
            "used to lead": "head:active",
            "used to head": "head:active",
            "used to command": "commander:active",
            "had charge of": "head:active",
            "has charge of": "head:active",
            "held the command of": "commander:active",
            "holds the command of": "commander:active",
            "held command of": "commander:active",
            "holds command of": "commander:active",
            "had command of": "commander:active",
            "has command of": "commander:active",
            "took command of": "commander:active",
            "assumed command of": "commander:active",
            "chairs": "head:active",
            "chaired": "head:active",
            "presides over": "head:active",
            "presided over": "head:active",
            "at the head of": "head:active",
            "at the helm of": "head:active",
            "in command of": "commander:active",
            "in charge of": "head:active",
            "took the helm of": "head:active",
            "at the top of": "head:active",
            "took over command of": "commander:active",
            "took over the command of": "commander:active",
            "took over the leadership of": "head:active",
            "took over leadership of": "head:active",
            "took charge of": "head:active",
            "is the man behind": "head:active",
            "under the command of": "commander:passive",
            "under command of": "commander:passive",
            "directed by": "head:passive",
            "directs": "head:active",
            "directed": "head:active",
            "presides": "head:active",
            "presided": "head:active",
            "administers": "head:active",
            "administered": "head:active",
            "launched by": "founder:passive",
            "co-founded by": "founder:passive",
            "created": "founder:active",
            "helped found": "founder:active",
            "helped create": "founder:active",
            "helped establish": "founder:active",
            "helped form": "founder:active",
            "helped set up": "founder:active",
            "helped to found": "founder:active",
            "helped to create": "founder:active",
            "helped to establish": "founder:active",
            "helped to form": "founder:active",
            "helped to set up": "founder:active",
            "had a hand in founding": "founder:active",
            "had a hand in setting up": "founder:active",
            "took part in founding": "founder:active",
            "was involved in founding": "founder:active",
            "jointly founded": "founder:active",
            "cofounded": "founder:active",
            "speaks for": "spokesperson:active",
            "spoke for": "spokesperson:active",
            "stands for": "spokesperson:active",
            "stood for": "spokesperson:active",
            "sits on": "member:active",
            "sat on": "member:active",
            "manages": "head:active",
            "managed": "head:active",
            "represents": "officer:active",
            "coordinates": "officer:active",
            "coordinated": "officer:active",
            "advises": "officer:active",
            "counsels": "officer:active",
            "counselled": "officer:active",
            "advised": "officer:active",
            "represented": "officer:active",
            "owns and operates": "owner:active",
            "rules": "head:active",
            "governed": "governor:active",
            "governs": "governor:active",
            "served as": "as:active",
            "serves as": "as:active",
            "appointed": "as:appointed",
            "named": "as:appointed",
        }
    ),
    current_words=words("current currently now today present still remains acting interim incumbent"),
    former_words=words("former formerly once ex late previous previously then-"),
    relations=valued_by_phrase(
        {
            "linked to": "linked_to",
            **{
                f"{verb} {where} {article} {noun} to": "linked_to"
                for verb in ("linked", "tied", "connected")
                for where in ("in", "by", "on")
                for article in ("the", "its", "his", "her", "their", "that")
                for noun in ("list", "entry", "file", "notice", "register", "listing", "same entry", "same list")
            },
            "links to": "linked_to",
            "link to": "linked_to",
            "links with": "linked_to",
            "ties to": "linked_to",
            "ties with": "linked_to",
            "tied to": "linked_to",
            "close to": "linked_to",
            "connected to": "linked_to",
            "connections to": "linked_to",
            "relationship with": "linked_to",
            "relations with": "linked_to",
            "associated with": "linked_to",
            "association with": "linked_to",
            "links": "linked_to",
            "ties": "linked_to",
            "connection with": "linked_to",
            "connections with": "linked_to",
            "contacts with": "linked_to",
            "contact with": "linked_to",
            "dealings with": "linked_to",
            "bound to": "linked_to",
            "connected with": "linked_to",
            "close associate of": "linked_to",
            "associate of": "linked_to",
            "associates of": "linked_to",
            "confidant of": "linked_to",
            "links between": "linked_to",
            "ties between": "linked_to",
            "connection between": "linked_to",
            "connections between": "linked_to",
            "linked": "linked_to",
            "in league with": "allied_with",
            "sided with": "allied_with",
            "joined forces with": "allied_with",
            "partner of": "allied_with",
            "partners with": "allied_with",
            "alliance between": "allied_with",
            "in alliance with": "allied_with",
            "hand in hand with": "cooperates_with",
            "side by side with": "cooperates_with",
            "in concert with": "cooperates_with",
            "collaborated with": "cooperates_with",
            "coordinated with": "cooperates_with",
            "merged with": "allied_with",
            "merged into": "part_of",
            "integrated into": "part_of",
            "absorbed by": "part_of",
            "incorporated into": "part_of",
            "component of": "part_of",
            "element of": "part_of",
            "division of": "part_of",
            "offshoots of": "splinter_of",
            "broke with": "splinter_of",
            "broke from": "splinter_of",
            "broke off from": "splinter_of",
            "broke away": "splinter_of",
            "breaking away from": "splinter_of",
            "parted ways with": "splinter_of",
            "separated from": "splinter_of",
            "seceded from": "splinter_of",
            "defected from": "splinter_of",
            "grew out of": "splinter_of",
            "emerged from": "splinter_of",
            "split off from": "splinter_of",
            "split with": "splinter_of",
            "splintered from": "splinter_of",
            "splinter faction of": "splinter_of",
            "faithful to": "pledged_to",
            "swore allegiance to": "pledged_to",
            "oath to": "pledged_to",
            "fealty to": "pledged_to",
            "close ties": "linked_to",
            "forged ties": "linked_to",
            "aligned with": "allied_with",
            "in contact with": "linked_to",
            "affiliated with": "affiliated_with",
            "affiliate of": "affiliated_with",
            "affiliated to": "affiliated_with",
            "affiliates of": "affiliated_with",
            "allied with": "allied_with",
            "ally of": "allied_with",
            "allies of": "allied_with",
            "alliance with": "allied_with",
            "allied to": "allied_with",
            "allies": "allied_with",
            "part of": "part_of",
            "wing of": "part_of",
            "arm of": "part_of",
            "branch of": "part_of",
            "faction of": "part_of",
            "subsidiary of": "part_of",
            "front for": "acts_for",
            "front of": "acts_for",
            "cover for": "acts_for",
            "shell for": "acts_for",
            "proxy for": "acts_for",
            "proxy of": "acts_for",
            "unit of": "part_of",
            "chapter of": "part_of",
            "cell of": "part_of",
            "subordinate to": "part_of",
            "splinter of": "splinter_of",
            "splinter group of": "splinter_of",
            "breakaway from": "splinter_of",
            "split from": "splinter_of",
            "offshoot of": "splinter_of",
            "broke away from": "splinter_of",
            "breakaway faction of": "splinter_of",
            "member of": "member_of",
            "members of": "member_of",
            "founding member of": "member_of",
            "joined": "member_of",
            "belongs to": "member_of",
            "loyal to": "pledged_to",
            "allegiance to": "pledged_to",
            "loyalty to": "pledged_to",
            "pledged allegiance to": "pledged_to",
            "swore loyalty to": "pledged_to",
            "fought alongside": "cooperates_with",
            "fights alongside": "cooperates_with",
            "fought with": "cooperates_with",
            "fights": "fights",
            "fought": "fights",
            "fighting": "fights",
            "at war with": "fights",
            "clashed with": "fights",
            "rival of": "fights",
            "rivals of": "fights",
            "in the jihad against": "fights",
            "war against": "fights",
            "distinguished": "fights",
            "finances": "finances",
            "financed": "finances",
            "funds": "finances",
            "funded": "finances",
            "financial services to": "finances",
            "money to": "finances",
            "raised money for": "finances",
            "raises money for": "finances",
            "raised funds for": "finances",
            "raises funds for": "finances",
            "collected money for": "finances",
            "fundraiser for": "finances",
            "financier of": "finances",
            "financier for": "finances",
            "provided": "supports",
            "supports": "supports",
            "supported": "supports",
            "support to": "supports",
            "support for": "supports",
            "arms": "supports",
            "armed": "supports",
            "backed by": "supports:rev",
            "backs": "supports",
            "sponsors": "supports",
            "sponsored by": "supports:rev",
            "supported by": "supports:rev",
            "financed by": "finances:rev",
            "funded by": "finances:rev",
            "asset to": "supports:rev",
            "asset of": "supports:rev",
            "moves cash for": "finances",
            "cash for": "finances",
            "supplies": "supports",
            "supplied": "supports",
            "supplying": "supports",
            "providing": "supports",
            "provides": "supports",
            "backed": "supports",
            "backing": "supports",
            "aided": "supports",
            "aids": "supports",
            "assisted": "supports",
            "assists": "supports",
            "sponsored": "supports",
            "equipped": "supports",
            "equips": "supports",
            "arming": "supports",
            "{weapons,arms,ammunition,fighters,recruits,equipment,explosives,fuel,materiel,supplies} {to,for}": "supports",
            "recruited for": "supports",
            "recruits for": "supports",
            "recruited {fighters,people,men,* fighters,* men} for": "supports",
            "worked for": "acts_for",
            "working for": "acts_for",
            "on the payroll of": "acts_for",
            "in the pay of": "acts_for",
            "in the service of": "acts_for",
            "reports to": "acts_for",
            "takes orders from": "acts_for",
            "took orders from": "acts_for",
            "acted for": "acts_for",
            "acting for": "acts_for",
            "bankrolled": "finances",
            "bankrolls": "finances",
            "funding": "finances",
            "financing": "finances",
            "{funds,donations,cash,funding} {to,for}": "finances",
            "{funneled,funnelled,channeled,channelled,sent,moved,transferred,wired} {money,funds,cash} to": "finances",
            "paid for": "finances",
            "bankrolled by": "finances:rev",
            "supplied by": "supports:rev",
            "armed by": "supports:rev",
            "hosted by": "hosts:rev",
            "sheltered by": "hosts:rev",
            "harboured by": "hosts:rev",
            "helped": "supports",
            "helping": "supports",
            "trained in a camp run by": "trained_with",
            "trained with": "trained_with",
            "trained by": "trained_with",
            "training camps": "trained_with",
            "trained in": "trained_with",
            "training camp": "trained_with",
            "jointly ran": "cooperates_with",
            "joint unit": "cooperates_with",
            "cooperates with": "cooperates_with",
            "cooperation with": "cooperates_with",
            "cooperated with": "cooperates_with",
            "works with": "cooperates_with",
            "worked with": "cooperates_with",
            "joint and integrated unit": "cooperates_with",
            "coordinates with": "cooperates_with",
            "jointly": "cooperates_with",
            "collaborates with": "cooperates_with",
            "hosts": "hosts",
            "hosted": "hosts",
            "shelters": "hosts",
            "sheltered": "hosts",
            "harbours": "hosts",
            "harbored": "hosts",
            "safe haven to": "hosts",
            "controls": "controls",
            "controlled": "controls",
            "controlled by": "controls:rev",
            "acts for": "acts_for",
            "on behalf of": "acts_for",
            "works for": "acts_for",
            "took over": "successor_of",
            "successor to": "successor_of",
            "successor of": "successor_of",
            "replaced": "successor_of",
        }
    ),
    tie_nouns=table(
        affiliated_with="affiliate",
        allied_with="ally;partner",
        splinter_of="offshoot;splinter",
        part_of="branch;wing;arm;subsidiary",
        acts_for="proxy",
        fights="rival",
    ),
    kin=table(
        child_of="son;daughter;sons;daughters;child;children;eldest son;offspring",
        parent_of="father;mother;parent",
        sibling_of="brother;sister;half-brother;brothers;sisters;sibling;siblings;half-sister;twin",
        relative_of="uncle;nephew;cousin;brother-in-law;father-in-law;son-in-law;relative;niece;aunt;grandson;grandfather;"
        "nephews;cousins;uncles;relatives;sister-in-law;kinsman;related to;mother-in-law;daughter-in-law;brothers-in-law",
        spouse_of="wife;husband;widow;spouse;wives;married to;widower;ex-wife;ex-husband",
    ),
    attack_nouns=table(
        "attack;attacks;bombing;bombings;assault;raid;ambush;explosion;blast;massacre;strike;shooting;"
        "assassination;assassination attempt;kidnapping;abduction;siege;killing;killings;suicide attack;"
        "hijacking;truck bombing;drone strike;airstrike;air strike"
    ),
    attack_verbs=table(
        "attacked;stormed;bombed;ambushed;raided;detonated;exploded;blew up;shelled;opened fire;burned;torched;"
        "struck;assassinated;murdered;kidnapped;abducted;gunned down;beheaded;massacred;seized;captured;looted;"
        "set fire;hijacked;shot dead;rammed;carried out;took place"
    ),
    weapons=table(
        "truck bomb;car bomb;suicide bomb;suicide bombers;suicide bomber;vehicle bomb;suicide vests;suicide vest;"
        "rifles;grenades;rockets;rocket;mortars;drone;tanker truck;explosives;bomb;ied;roadside bomb;mine;knife;"
        "gunmen;missile;missiles;ambulance;suicide attacker;suicide attack;suicide team;truck bombing;car bombing"
    ),
    attackers=table(
        "suicide bombers;attackers;gunmen;militants;fighters;assailants;bombers;insurgents;suicide attackers"
    ),
    casualty_words=table(
        killed="killed;killing;deaths;dead;died;kill;kills;dies;fatalities;lives;lost their lives;left dead;"
        "claimed the lives of;were killed;mutilated;massacred;slain;slaughtered",
        wounded="wounded;injured;wounding;injuring;injuries;hurt;maimed",
        abducted="abducted;kidnapped;abducting;hostage;hostages;taken hostage;kidnapping",
    ),
    victims=table(
        civilians="civilians;civilian;villagers;residents;peasants;women;children;pilgrims;students;worshippers;passengers;"
        "tourists;journalists;aid workers;fishermen",
        police="police;policemen;officers;police officers;policeman;cadets;paramilitary policemen;paramilitaries",
        soldiers="soldiers;troops;soldier;servicemen;military;personnel;marines;foreign military forces;u.s soldiers;"
        "us soldiers;peacekeepers",
        officials="officials;government officials;governor;politicians;lawmakers",
        foreign="foreigners;foreign;foreign nationals",
        people="people;persons;others;victims;men;dead;lives;americans;afghans;citizens",
        attackers="attackers;insurgents;militants;fighters;gunmen",
    ),
    responsible=table(
        asserted="responsible for;behind the;was behind;were behind;is behind;carried out;perpetrated;masterminded;"
        "planned;orchestrated;directing;staged;planning",
        blamed="blamed for;blamed;blames;blame;accused of;accuses;accused;accuse;suspected of;charged with;"
        "attributed to;blaming",
        claimed="claimed responsibility;claims responsibility;claimed the attack;took responsibility;claimed credit;"
        "claiming responsibility;claimed some of",
        denied="denied responsibility;denied any role;denied involvement;denies involvement;denied any involvement;"
        "denies it;denied it;denied the",
        admitted="admitted planning;admitted to;admitted having;confessed to;admitted;acknowledged planning",
    ),
    tasks=table(
        "in charge of;entrusted to;entrusted with;responsible for the security of;took charge of;takes charge of;"
        "charged with the security;control of;took control of;manage;manages;oversees;runs the security;"
        "tasked with;put in charge of;handed to;security of;holds;in control of;controls the"
    ),
    approval=table(
        "with the approval of;with approval from;approved by;with the consent of;with the blessing of;"
        "authorised by;authorized by;with the agreement of;with the backing of;with permission from"
    ),
    reporting=table(
        said=MANNERS["en"]
        + ";said;says;say;told;tells;stated;states;added;adds;insisted;insists;noted;notes;reported;reports;wrote;"
        "written;writes;announced;announces;explained;recalls;recalled;affirms;affirmed;declared;argues;argued;"
        "warned;warns;swears;swore;put;asserts;asserted;suggested;insist;whispered;remarked;describes;described;"
        "claims;claimed;claim;alleges;alleged;allege;argue;assert;contend;suggest;warn;maintains that;contends;contended;calls;called;names;gives;ties;"
        "links;know;have written;assures;{assured,guaranteed} that;"
        "{makes,made,lets,let} {to know,known,it be known,it known};pretends;pretended",
        denied="denied;denies;deny;rejected;rejects;dismissed;refuted;disputes;disputed",
        admitted="admitted;admits;acknowledged;acknowledges;confessed;concedes;conceded",
        accused="accused;accuses;accuse;blamed;blames;blame;accusing",
        believed="believes;believed;believe;thinks;think;thought;suspects;suspect;suspected;considers;assesses;assessed;"
        "estimates;estimated;expects;expect;expected;hopes;fears;predicts;predicted;sees;guess",
    ),
    according=table(
        "according to;in the words of;as reported by;citing;as per;per;in the opinion of;"
        "if {you,we} {go by,believe,trust,credit,listen to,follow};if one {goes by,believes,trusts,credits,follows};"
        "going by;to go by;to judge by;to believe;on the {word,say-so} of;in the {telling,version} of"
    ),
    reports=table(
        "report;memo;document;assessment;statement;briefing;study;narrative;communique;dossier;cable;interview;letter"
    ),
    forecasts=table(
        "will;won't;shall;going to;is set to;are set to;is expected to;are expected to;is likely to;"
        "are likely to;predicted that;predicts;forecast;within two years;would be finished;is about to;"
        "are about to;expect more;bound to"
    ),
    opinions=table(
        "most feared;most ruthless;most lethal;most powerful;most dangerous;most notorious;worst-kept secret;"
        "greatest;bloodiest;scandal;outrageous;shameful;brilliant;in my view;my own view;my view;"
        "in the opinion of;in {my,our,his,her,their} {judgement,judgment,estimation,eyes,book,opinion};to my mind;for my money;should be ashamed;in essence;disgrace;the best;the worst;better than;worse;surely;"
        "obviously;undoubtedly;unfortunately;i think;i believe;arguably;heroic;cowardly;deadliest;most brutal;"
        "most important;most successful;contrasts with;tragic;without doubt;my guess;seems safe to say;fate of;"
        "ruthless;everybody knows;everyone knows;as everyone knows;nobody has done;no one has done;shows greater;than any other;like no other;unlike any other;generous;ingenuity;the most;"
        "should have been;should never;should not have;should long;ought to;cannot be;the least;least effective;half as;as * as they;as * as he;"
        "for good;empty ritual;nobody should;no one should;phone book;a joke;a farce;a failure;a sham;pointless;useless;meaningless;"
        "unjust;absurd;ridiculous;weakest;worthless;hypocrisy;hypocritical;nonsense;a shame;irresponsible;will be worse;be wrong to;"
        "not in the slightest;my honest opinion;our view;in our view;takes * seriously;lose any sleep;too little too late;dead letter;paper tiger"
    ),
    attempts=table(
        attempted="trying to;tried to;attempted to;sought to;seeking to;attempting to;aimed to;tries to",
        planned="planned to;plans to;planning to;intends to;preparing to;intended to",
        discussed="discussed;discussing;talked about;negotiating;in talks;have discussed;to discuss",
        considered="considered;considering;thinking of;mulling",
        agreed="agreed to;agreed on;pledged to;vowed to;promised to",
    ),
    alias_words=table(
        alias="also known as;aka;a.k.a;alias;changed its name to;renamed itself;known as;also called;better known as;called;also written;"
        "whose nom de guerre was;nom de guerre;known also as;listed name is;real name;full listed name is;"
        "formal name;under its formal name;under the name;used names such as;who goes by;listed as;"
        "under the alias;commonly known as;known by;acronym;calls commonly;{full,real,true,birth,original,proper,legal} name is;"
        "goes by;go by;going by;went by;goes by the name;goes by the name of;goes by the alias;went by the name of;nicknamed;dubbed;styled;styles himself;"
        "{calls,called,call} {himself,itself,herself,themselves};known to {*,* *,* * *} as;known in {*,* *,* * *} as;{use,uses,used,using} the {name,alias,nom de guerre,name of};"
        "operating as;operates as;operated as;now operating as;operating under the name;operates under the name;operates under the name of;under the nom de guerre;"
        "stands for;short for;{spells,spelled,spelt,spelling} out as;{nickname,alias,pseudonym,code name} is;alternative name;another name for;other name of;shorthand for;"
        "{rebranded,rebrands,renamed} {,itself }{,as};known simply as;widely known as;popularly known as;going under the name;"
        "going under the name of;{knows,know,knew,remembers,remember} as;otherwise;otherwise known as;calls;call;nickname;pseudonym;appears as;carried as;entered as;spelled;spelt;written as",
        former="formerly known as;formerly;previously;born as;once called;used to be {called,known as,named};previously known as;previously called;formerly called;"
        "was once called;f.k.a;originally called;originally known as;the former;renamed from",
    ),
    birth=table(
        "born;birth;born on;born in;birth date;date of birth;was born;be born;( b;birthplace;place of birth;native of;"
        "{came,come,comes} {into,to} {the,this} world;{saw,sees,seen} the {light of ,}day;{saw,sees,seen} the light {in,at,on};first saw {daylight,the light};year of birth;"
        "{birth,birthday,birthdate}{,s};dates of birth;birth year;"
        "bore {him,her};{gave,given,gives} {him,her} to the world;{gave,given} birth to {him,her};"
        "{claims,claimed,claim} {him,her} as {a,its} {,native ,favourite ,famous }{son,daughter};cradle of;"
        "native {town,village,city} of;drew {his,her} first breath"
    ),
    nationals=table(
        "national;nationals;citizen;citizens;citizenship;nationality;passport{,s};passport holder;by nationality;nationalities;papers"
    ),
    tribes=table("tribe;clan;tribes{man,woman,men};clans{man,woman,men}"),
    founding=table(
        "founded in;founded;created in;formed in;established in;set up in;emerged in;took shape in;was formed in;"
        "was founded in;was created;formed;created;established;set up;emerged;founded on;took shape;dates from;"
        "dates back to;{saw,sees,seen} the {light of ,}day;{came,come,comes} into {being,existence};launched in;"
        "{exist,exists,existed,existing} since;been {around,there} since;has existed;{goes,going} back to;year of foundation;"
        "foundation date;founding {date,year};date of foundation;started life;{began,started} {its,their} {life,existence}"
    ),
    agreements=table(
        "agreement;accord;accords;deal;treaty;pact;peace accord;peace agreement;peace deal;ceasefire;memorandum;"
        "joint declaration;resolution;truce;declaration;protocol"
    ),
    signing=table("signed;sign;signing;concluded;reached;struck;initialled;ratified;inked"),
    duties=table(
        "committed themselves to;committed itself to;committed to;undertook to;pledged to;promised to;obliged to;"
        "obliges;bound to;binds;must;agreed to;required to;requires;commits;shall;vowed to;guarantees;is to;"
        "are to;undertakes to;had committed;will not allow;will prevent;pledges to;commitment to;undertaking to;"
        "undertook not to;agreed not to;promised not to;bound not to;obligation to;will start;paves the way;"
        "is obliged to;forbids;prohibits;bars;will be an item"
    ),
    undertakings=table("shall;will;may not;agree to;agree that;agrees to;undertake to;commit to;agree not to"),
    including=table("including;among them;such as;namely;in particular"),
    located=table(
        location="based in;headquartered in;located in;based out of;hidden in;living in;lives in;located to be;"
        "to be located;sanctuary in",
        operates_in="operates in;operations in;active in;operating in;present in;operates across",
    ),
    rewards=table("reward;rewards;bounty"),
    branch_nouns=words(
        "branch affiliate affiliates wing arm chapter offshoot province faction splinter cell cells franchise subsidiary remnant remnants"
    ),
    group_nouns=words(
        "group movement organisation organization network militia faction band outfit army agency company firm "
        "bank party insurgency gang cartel front clan brigade unit force rebels insurgents militants fighters "
        "guerrillas guerrilla house exchange entity committee charity splinter wing cell groups firms insurgent"
    ),
    person_nouns=words(
        "notable tribesman lawyer engineer trader smuggler trafficker gunman jihadist islamist "
        "man leader commander preacher cleric businessman militant general chief founder president veteran "
        "suspect terrorist financier banker founder boss woman ideologue warlord emir"
    ),
    org_words=words(
        "network group organization organisation front army party movement council ministry department agency "
        "bank company corporation corp ltd llc inc brigade brigades battalion forces force militia union "
        "committee association society foundation institute bureau office court tribunal authority service "
        "shipping maritime airlines airways logistics petroleum freight shipyard refinery "
        "police guard guards treasury congress parliament senate administration emirate state caliphate jihad "
        "taliban mujahideen mujahidin exchange trading commercial industries enterprise holding limited co "
        "fighters warriors avengers partisans katiba ansar jaish lashkar harakat hizb club agency times post news agency reuters ap afp directorate "
        "mission nations command coalition alliance federation league legion clan cartel"
    ),
    place_words=words(
        "province district sector zone city village region river valley airport mountains county state street square embassy "
        "avenue road boulevard lane plaza hotel base camp port island islands town gulf sea lake border peninsula desert republic kingdom federation emirates"
    ),
    titles=words(
        "mr mrs ms dr gen general col colonel lt maj major capt captain sgt president minister sheikh shaikh "
        "mullah maulvi maulavi mawlawi haji hajji qari ustad imam ayatollah sir lord prince king queen senator "
        "judge prof professor commander comrade doctor brigadier admiral marshal premier chancellor secretary ambassador "
        "governor commissioner vice-president lieutenant bishop archbishop cardinal pastor "
        "{lieutenant,major,brigadier,colonel,captain,inspector}-general lieutenant-{colonel,commander} {rear,vice}-admiral "
        "vice-marshal warrant-officer staff-sergeant sergeant corporal field-marshal"
    ),
    stop_names=words(
        "enter take meet consider later add gone too exit missing listed sanctioned ditto officially "
        "curiously oddly notably reportedly allegedly supposedly initially subsequently originally ironically "
        "tellingly strangely "
        "neither either nor i the a an in on at by for of and but or if when while after before as this that these those it its he "
        "his she her they their we our you your there here then some all one two three monday tuesday wednesday "
        "thursday friday saturday sunday january february march april may june july august september october "
        "november december today yesterday tomorrow according despite however meanwhile both none who which what "
        "where why how not no yes also nope my so even since until from with under over is are was were be has "
        "have had do does did another other others many most several few each every such only just still yet now "
        "again once extract readers people about across against alongside already although among any around because "
        "behind beside between during everyone following formerly inside into like never nobody nowhere often "
        "otherwise outside previously though through together toward towards twice unless unlike upon whereas "
        "wherever whom whose within without above albeit amid amongst anyone apart aside barely below beneath besides "
        "contrary earlier elsewhere eventually except finally furthermore hardly hence incidentally indeed instead "
        "lastly latterly likewise maybe moreover much nearby nevertheless nonetheless nothing notwithstanding onto "
        "overall perhaps possibly presumably probably quite rather recently regarding seldom separately shortly "
        "similarly somehow sometimes subsequently thereafter therefore throughout thus underneath usually versus "
        "whatever whenever whether whilst whoever"
    ),
    name_words=words("name names"),
)
