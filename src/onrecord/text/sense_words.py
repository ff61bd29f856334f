"""Words and phrases that one may put for another when it is told what a party is, does or has gone through.

A row: the name of the sense, a colon, its words, parted by semicolons. A word ending in `*` stands for all that begin
so; `a|b` is one word or the other; `~` stands for up to three words (`picked ~ up`); `#` for a number. Words that tell
two acts apart (to lead, to belong to) are in no row together.
"""

_ROWS = """
arrest: arrest*; rearrest*; re-arrest*; apprehend*; captur*; caught; detain*; nab; nabbed; seiz*;
  picked|picks|pick ~ up; rounded|rounds ~ up; took|take|taken ~ into custody; laid|lay hands on; hauled ~ in
custody: custody; prison; prisons; prisoner*; jail*; gaol*; imprison*; detention*; incarcerat*; inmate*; remand*;
  behind bars; locked ~ up; under lock and key; cell|cells of
sentence: sentenc*; convict*; condemned to; condemned in; found ~ guilty; guilty; gave|given|gives|handed|got ~ # years;
  gave|given|gives|handed ~ a # year term; got|received # years; term of # years
court: court*; tribunal*; judicial; bench
trial: trial*; prosecut*; stood|stand|standing trial; in the dock
charge: charg*; indict*; arraign*
warrant: warrant*; wanted; fugitive*; on the run; at large; sought by
appeal: appeal*; appellate
release: releas*; freed; freeing; set ~ free; let ~ out; let ~ go; walked free; out of prison|jail; liberat*
escape: escap*; broke|broken|breaking|break out; got|slipped|slips away; jailbreak*; jail-break*
flee: fled; flee*; ran|run|runs away to; took refuge
expel: extradit*; deport*; expel*; expuls*; sent|send ~ back; put ~ on a plane; thrown out of
transfer: transfer*; deliver*; pass; passed; passing; passes; handed|hands|hand ~ over; turned ~ over; moved to
surrender: surrender*; gave|gives|give ~ up; turned|turns himself|herself in
die: kill*; die; died; dies; dying; dead; death*; deceas*; slain; murder*; assassinat*; perish*; executed; execution*;
  lost his|her life; lethal*; fatal*; deadly; put to death
bury: buried; burial*; bury
wound: wound*; injur*; maim*
train: taught; train; trained; training; trains; trainer*; instructor*; drilled
order: order*; instruct*; told to; commanded to; directed to
marry: marry; marri*; wife; wives; husband*; spouse*; wed; wedded
live: to be in; liv*; resid*; dwell*; settled; based; home|homes in; at home in; located; stationed; headquarter*; seat in|at
ship: ship; ships; shipping; vessel*; tanker*; freighter*; boat; boats; freight
sail: sail*; steam|steamed|steams to; put to sea
load: load; loaded; loading; loads; took|take|takes|taken|taking on ~ cargo|coal|oil|fuel|goods|ore|tons|tonnes|kilolitres|kiloliters|barrels;
  picked|picks|pick up ~ cargo|coal|oil|fuel|tons|tonnes
kilolitre: kilolitre*; kiloliter*
ton: ton; tons; tonne*
arrive: arriv*; reached; reaches; docked; berthed; called at; put in at; made port; turned|turns up at
cargo: cargo*; shipment*; consignment*; load|loads of
weapon: weapon*; arm; arms; armament*; armed; gun; guns; rifle*; munition*; weaponry
ammunition: ammunition*; cartridge*; bullets
missile: missile*; rocket*
nuclear: nuclear; atomic
smuggle: smuggl*; traffick*; contraband
drug: drug*; narcotic*; heroin; opium; cocaine; cannabis; hashish
diamond: diamond*; gem; gems; gemstone*
involve: involv*; implicat*; mixed up in; caught up in
recruit: recruit*; enlist*; sign|signed|signs ~ up for; draft|drafted|drafts into
plan: plan; plans; planned; planning; planner*; prepar*; plot*; organise; organised; organises;
  organising; organiser*; organize; organized; organizes; organizing; organizer*; mastermind*; orchestrat*; architect;
  staged; staging; brains behind; made|make|making ready; get|gets|got ready; drew up
attack: attack*; raid*; assault*; offensive*; strike; strikes; struck; ambush*; storm; stormed; storming; incursion*
bomb: bomb*; explosiv*; blast*; explod*; blew ~ up; blown up; detonat*
probable: probab*; lik; likely; presum*
fuel: fuel*; petroleum; oil; diesel; gasoline; petrol; crude
prosthetic: prosthetic; artificial; false; wooden
own: own; owns; owned; owning; owner*; ownership; possess*; property; properties; proprietor*; belongs to
control: control*; under ~ thumb
business: business*; commerces; compan*; firm; firms; enterpris*; undertaking
trade: trad; trade; trades; traded; trading; trader*; dealer*; dealt; dealing; deals; merchant*; commerce; broker*
create: creat*; establish*; found; founded; founder*; founding; foundation; form; formed; forming; forms; set ~ up;
  launch*; started ~ up
operate: operat*; activ; active; activity; activities; functioning; in service; serviceable; airworthy; flyable;
  working order
operate+aircraft: working|functioning aircraft|plane|planes|aeroplane|airplane
sibling: brother*; sibling*; sister*
family: family; families; relative; relatives; kinsm*; kinfolk; relations of his|hers
child: child; children; minor|minors; boys; girls; underage; under age; schoolchildren
child+force: child|boy soldier|soldiers
civilian: civilian*; noncombatant*; villagers; non-combatant*
force: force; forces; troops; soldier*; militiamen; fighters; combatant*; men under; gunmen
aircraft: aircraft*; plane; planes; airplane*; aeroplane*; jet; jets
fly: fly; flew; flown; flying; flies; flight*; airborne
airline: airline*; carrier; air company; airway*
licence: licen*; permit; permits; authorisation; authorization
occupation: occupation*; job; jobs; employ*; livelihood; profession*; trade by
crash: crash*
house: house; houses; home; homes; residence; villa; villas; compound
lose: cost ~ a|an|his|her; lost; lose; loses; losing; loss; amputat*; missing a|an|his|one
speak: speak*; spoke; spoken; fluent*; tongue
disappear: disappear*; vanish*; went missing; gone missing; dropped out of sight
export: export*; shipped|ships|ship|shipping|sent|send|sends|sending abroad|overseas; shipped|sent|sends ~ abroad|overseas
abroad: abroad; overseas; other|foreign nations|countries|lands; foreign
worker: worker*; labourer*; laborer*; workforce; working hands
build: build*; built; manufactur*; construct*; erect*; put|puts|putting up; raise|raised|raising statues|monuments
revenue: revenue*; income; earn*; proceeds; bring|brings|bringing|brought in money|cash|hard|foreign
money: money; cash; fund; funds; funding; funded; financ*; donat*; fundrais*; bankroll*; donor*
government: government*; regime; authorities; ruling
lead: lead; leads; leader*; leading; led; leadership; head; heads; headed; heading; chief; chiefs; at the helm; boss
command: command; commands; commanded; commander*; commanding
deputy: deput*; second-in-command; number two; right hand man; right-hand man
manage: manag*; runs|ran|run|running a|an|the|his|her|its
supervise: supervis*; oversee*; oversaw; overseer*; oversight; watch|watches|watched over
responsible: responsib*; in charge of; answerable; tasked with; charge of
member: member*; belong*; part of; ranks of; joined; join; joins; joining
adviser: advis*; counsel; counsellor*; aide; aides; mentor*
appoint: appoint*; promot*; elect; elected; elevated; made ~ head|chief|commander|director|governor|minister; named as
replace: replac*; succeed*; took over from; takes over from; successor*
retire: retir*; pensioned; left the army|service|forces
resign: resign*; stepped|step down; quit; quits
support: support*; help*; assist*; aid; aided; aiding; back; backed; backing; backs; facilitat*; enabl*
collaborate: collaborat*; cooperat*; worked ~ with
provide: provid*; suppl*; furnish*; equip*; arming; kitted
train+provide: gave|gives ~ training
travel: travel*; journey*; visit*; trip; trips
fight: fight; fights; fighting; fought; battle*; combat; clash*; took up arms
abduct: abduct*; kidnap*; hostage*; carried ~ off
loot: loot*; pillag*; plunder*; sack; sacked; stole; steal*; theft
burn: burn*; torch*; set ~ fire to; set ~ on fire; set ~ alight; arson
rape: rape*; raping; sexual*
torture: tortur*; ill-treat*; mistreat*
displace: displac*; drove|driven ~ from their homes
obstruct: obstruct*; hinder*; imped*; obstacle*; hamper*; got in the way; stood|stands in the way; sabotag*
block: block; blocks; blocked; blocking; blockade*
reject: threw|thrown|throws out; reject*; refus*; den; denied; deny; denies; denial*; turned ~ down
result: result*; outcome*; verdict of the polls
vote: election*; electoral; vote; votes; voting; ballot*; polls; polling
breach: violat*; breach*; broke|broken|breaks|breaking ~ embargo|sanctions|ban|law; contraven*; flout*
evade: evad*; circumvent*; dodg*; get|got|gets round|around; skirt; skirted; sidestep*
hide: conceal*; hid; hide; hides; hiding; hidden; mask; masked; disguis*; cover; covers; covered; covering; paint|painted over
buy: buy; buys; bought; buying; buyer*; purchas*; procur*; acqui*; obtain*
sell: sell; sells; sold; selling; sale; sales; seller*
produce: produc*; manufactur*; churn|churned|churns out; turns|turned|turning out
broadcast: broadcast*; aired; on air; on the air
radio: radio*
incite: incit*; stir|stirred|stirs ~ up; whip|whipped|whips ~ up; call|called|calls for violence; hate speech
mine: mine; mines; mining; miner*; pit; pits
mineral: mineral*; ore; ores; coltan; cassiterite
poach: poach*; ivory; elephant*
extort: extort*; racket*; shake|shook|shaking down; protection money
tax: tax*; levy; levies; levied; toll; tolls
bank: bank; banks; banking; banker*; lender*
account: account|accounts with|at|in; bank account|accounts
transact: transact*; wire|wired|wires money; remit*; moved|moves|moving|move money|funds|cash
claim: claim|claims|application|applied|applies|apply for; sought|seeks|seek|requested|asked ~ asylum
asylum: asylum; asylum seeker
citizenship: citizenship; nationality; passport*
withdraw: withdr*; revok*; stripped of; took|taken away; cancel*; annul*
freeze: freez*; froze*
close: no longer exist|exists; ceased|ceases to exist; out of business; close; closed; closes; closing; shut; shuts; wound up; defunct; dissolv*; ceased ~ operating|trading
merge: merg*; joined forces; fused with
split: split*; splinter*; broke|broken|breaks away; breakaway; offshoot; faction*
ally: alli; ally; allies; allied; alliance*; coalition*
oath: allegiance; pledg*; swore; sworn; oath; bay'a; loyalty to
mediate: mediat*; go-between; intermediar*; middleman; middlemen
courier: courier*; messenger*
bodyguard: bodyguard*; guard|guards of; minder
driver: driver*; chauffeur*; drove for
teach: teach*; professor*; lecturer*; lectur*
study: stud; study; studied; studies; student*; studying; graduat*; educated
doctor: doctor*; physician*; surgeon*; medic
medical: medical; clinic*; hospital*; health
centre: centre; centres; center; centers
wounded: wounded
engineer: engineer*
lawyer: lawyer*; attorney*; barrister*; counsel for
businessman: businessm*; tycoon*; entrepreneur*; magnate*
soldier+member: served|serves|serving in the army|military|forces
coup: coup*; putsch*; overthrow*; overthrew; toppl*
mutiny: mutin*; revolt*; rebel; rebels; rebell*; uprising*; insurrection
ceasefire: ceasefire*; cease-fire*; truce*; cessation of hostilities
negotiate: negotiat*; talks; parley*
sign: signed|signs|signing|sign a|an|the
school: school*; madrassa*; madrasa*; seminar*
mosque: mosque*
charity: charit*; relief; non-profit
website: website*; web site|page; webpage
speech: speech*; sermon*; preach*; address|addresses to
video: video*; footage; clip; clips; recording*
publish: publish*; publication*; print; printed; issued a magazine
border: border*; frontier*
region: region*; area; areas; province*; district*
city: city; cities; town; towns
village: village*; hamlet*
office: office; offices; bureau
branch: branch*; subsidiar*; offshoot of; arm of; daughter company; affiliat*
parent: parent company|firm; holding
secret: secret*; clandestin*; covert*; undercover
jan: january; jan
feb: february; feb
mar: march; mar
apr: april; apr
jun: june; jun
jul: july; jul
aug: august; aug
sep: september; sept; sep
oct: october; oct
nov: november; nov
dec: december; dec
peace: peace*
coal: coal
gold: gold; golden
timber: timber; wood; logs
livestock: livestock; cattle; cows; camels; herds
cocoa: cocoa
sugar: sugar
charcoal: charcoal
cigarette: cigarette*
uranium: uranium
chemical: chemical*
drone: drone*; unmanned aerial; uav; uavs
sanction: sanction*
try: attempt*; tried; tries; try; trying
ban: ban; bans; banned; banning; outlaw*; prohibit*; proscrib*; forbid*; forbade; forbidden
reduce: reduc*; cut; cuts; lowered; shorten*; slash*
serve: served|serving|serves|did|doing ~ sentence|time|term
serve+release: completed|completes ~ detention|sentence|term
sector: sector*
coordinate: coordinat*
parliament: parliament*; national assembly; legislature; congress
position: position; positions; post; posts
eye: eye; eyes
leg: foot; feet; leg; legs
hand: hand; hands; finger; fingers
ear: ear; ears
group: group; groups; organisation*; organization*; outfit; movement; movements
reconcile: reconcil*
army: army; armies
military: military; militar*
police: police*; gendarm*
prosecutor: prosecutor*
minister: minister*; ministry; ministries
president: president*
governor: governor*
general: general; generals
colonel: colonel*
spokes: spokes*
war: war; wars; warfare
crime: crime*; criminal*
woman: woman; women; girl
terror: terror*
militia: militia*
youth: youth*; young
humanitarian: humanitarian*
international: international*
country: country; countries
human: human
right: rights
judge: judge; judges; magistrate*
investigate: investigat*
federal: federal*
issue: issue; issued; issuing; issues
student: student*
authority: security council; united nations; sanctions committee; us|american treasury; treasury department; state department
@congo: congol*; congo; drc; rdc; democratic republic of the congo
@north korea: dprk; north korea; north korean; north koreans; korea*; democratic people s republic of korea
@united states: united states; united states of america; american*; usa
@united kingdom: united kingdom; british*; britain; briton*; uk
@saudi arabia: saudi arabia; saudi*
@central african republic: central african republic; centrafri*; central african
@ivory coast: ivory coast; côte d ivoire; cote d ivoire; ivorian*; ivoirien*
@south sudan: south sudan; south sudanese
@guinea-bissau: guinea bissau; guinea-bissau; bissau-guinean
@south africa: south africa; south african
@emirates: emirates; united arab emirates; uae; emirati*
"""

_LIGHT = """
also still now later then once gave give gives given giving put puts got get gets take takes taken took went go goes
gone become became becoming known make makes made making say says said saying since until whose only just about one ones
entry entries list lists listed listing reportedly allegedly apparently reported alleged believed thought described
describes describe description according account say tell tells note notes noted credit credits credited name names named
call calls called describe card file files record records text texts committee notes state states stated write writes
even ever again yet already too very much many more most some any several few other others another each both all every
same such like lie lies lay lying own himself herself itself themselves personally directly well over under up down out off on into
by back through between among along across around within without during after before while because though although
however despite spite instead due thanks part parts act acts acting thing things way ways case cases kind sort fact
would could should may might must can will shall do does did doing done being having having had has
begin begins began begun start starts started continue continues continued keep keeps kept remain remains remained
older younger newer bigger smaller larger existing former formerly single far long short new old good great large big small certain various number numbers
come comes came coming bring brings brought use uses used using see sees saw seen look looks
bin ben ibn role roles play played plays prominent handle handles handled alongside longer earlier later no-one un ofac treasury blame blamed blames accuse accused accuses accusation engage engaged engages engaging
participate participated participates participation commit committed commits carry carried carries conduct conducted
perpetrate perpetrated found hold holds held holding stay stays stayed man men person people individual individuals
year years month months day days week weeks time times today yesterday
""".split()


def rows() -> dict[str, str]:
    """Return the words of each sense, by its name; several rows of one name are put together."""
    joined = _ROWS.replace("\n  ", " ").strip().splitlines()
    return {name.strip(): words for name, _, words in (row.partition(":") for row in joined)}


LIGHT = frozenset(_LIGHT)
"""Words that carry a sentence and say little of the party that it is about."""
