"""Abbreviations and starter words that decide whether a full stop ends a sentence.

Lower case, without the final full stop. The table merges languages on purpose: the splitter is not told the
language, and a collision costs one missed boundary.
"""

# Never end a sentence: titles and words that always stand before something else.
NEVER_LAST = frozenset(
    "mr mrs ms mx messrs dr drs prof gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pte pvt gov sen rep reps "
    "sens hon rev fr msgr st ste mt ft supt insp det ald amb pres asst dep vs viz approx ca cf eg ie fig figs vol "
    "pp para paras ed eds al-hajj sh "
    "mme mlle mm me pr art chap env "  # French
    "hr hrn fru frl dipl ing bzw ggf evtl vgl zzt sog geb gest inkl exkl mio mrd tsd ca einschl nr abs "  # German
    "sra srta dra dña lic ing gral cnel tte cap sto sta pág págs núm art "  # Spanish
    "им ул пр просп пл пер стр гл ст рис см напр тов гр проф акад ген полк подп доц д тыс млн млрд трлн руб о-в "
    "sig sigg dott avv onor "  # Italian
    "exmo exma "  # Portuguese
    "bkz örn yrd doç av".split()  # Turkish
)

# Never end a sentence when a number follows: "No. 12", "Art. 5", "vol. 3".
BEFORE_NUMBER = frozenset("no nos nr num nº núm n art arts sec secs ch vol p pp fig op res §".split())

# May end a sentence: only a capital word that often opens one makes it an end.
MAY_BE_LAST = frozenset(
    "u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c n.y a.k.a aka f.k.a n.k.a inc ltd co corp plc llc bros jr sr esq "
    "ph.d m.d b.a m.a b.sc m.sc a.m p.m a.d b.c b.c.e c.e etc jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed thu thur thurs fri sat sun dept univ assn govt mil est ext tel hrs min sq ave blvd rd "
    "e.g i.e n.b p.s r.i.p "
    "z.b d.h u.a o.ä u.ä v.a i.d.r s.o usw ggmbh a.d z.t m.e u.s.w a.d "
    "p.ej ee.uu s.a d.c a.c ud uds vd vds c.v s.l s.r.l s.a.r.l s.p.a avda "
    "janv févr avr juil déc "
    "т.е т.к т.н т.ч т.д т.п и.о др пр г гг в вв р н.э л.с "
    "s.b t.c a.ş vb vs mah cad sok".split()
)

# Days and months: behind a word with a capital they are a part of a name, and their stop ends the sentence.
DAYS_AND_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun".split())

# Capital words that often open a sentence: after one of these the stop of an abbreviation also ends the sentence.
STARTERS = frozenset(
    "the a an he she it they we i you this that these those his her its their our my in on at by for from with "
    "after before since during while when where who what why how if although though as according but and or so "
    "there here some many most both one two another other such no not however meanwhile officials police none nor "
    "le la les un une des il elle ils elles on ce cette ces son sa ses leur leurs en dans selon après avant mais "
    "el los las una él ella ellos su sus según tras pero también "
    "der die das ein eine er sie es wir ich dies diese dieser nach vor im am seit bei mit auf zu aber auch laut "
    "он она оно они это эти этот по после в на из с до но и а также согласно как его её их "
    "o os as um uma ele ela eles elas il lo gli uno una egli lui lei bu o ve ancak".split()
)

# Words after which a small number with a full stop is an ordinal in German and its neighbours: "am 11. März".
BEFORE_ORDINAL = frozenset("am der die das dem den des im zum vom beim bis ab seit und dem nach vor".split())

# Months that a German, Nordic, Turkish or Slavic ordinal day stands before: "11. März".
ORDINAL_MONTHS = frozenset(
    "januar jänner februar feber märz april mai juni juli august september oktober november dezember "
    "jan feb mär apr jun jul aug sept sep okt nov dez januari februari maart maj januára marts juli oktober desember "
    "jahrhundert jahrestag".split()
)
