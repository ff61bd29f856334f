"""Words by which a party is said to bear, or to have borne, another name, in five languages."""

from onrecord.read.lexicon.base import table, words

NAMING = {
    "en": table(
        "{go,goes,going,went} by;{go,goes,going,went} by the name;{trade,trades,traded,trading} {as,under};{do,does,did,doing} business as;"
        "{figure,figures,figured} as;{appear,appears,appeared} {as,under};{run,runs,ran,filed,entered,carried,recorded,registered,given,down,spelt,spelled,written} as;answers to the name;answers to the name of;"
        "{sanction,sanctions,sanctioned,carry,carries,know,knows,enter,enters,record,records,spell,spells} as;"
        "now {called,named,known as,trades as,trading as};{short,shorthand} for;whose full name is;is really",
        former="used to {be called,be known as,be named,trade as,go by,be};{was,were} {once,previously,formerly,originally,earlier} {called,known as,named};"
        "{once,previously,formerly,originally} {called,named,known as};{was,were} called;renamed from;changed its name from;{began,started} {as,life as,out as}",
    ),
    "es": table(
        "{figura,figuran,consta,constan,aparece,aparecen,opera,operan,gira,registrado,registrada,inscrito,inscrita,anotado,anotada} como;"
        "{figura,consta,aparece,opera} {bajo,con} el nombre de;{responde,responden} al nombre de;{se llama,se llaman};"
        "{usa,usan,utiliza,utilizan} {el nombre,el nombre de,el alias,otro nombre,otros nombres,los nombres de};{llama,llaman,apoda,apodan,nombra,nombran,denomina,denominan};"
        "{nombre completo,otro nombre,verdadero nombre,nombre real} {es,era};ahora {se llama,llamado,llamada}",
        former="{se llamaba,se llamaban,se denominaba,llevaba el nombre de,antes era,era antes,se llamó}",
    ),
    "fr": table(
        "{figure,figurent,apparaît,apparaissent,opère,opèrent,inscrit,inscrite,enregistré,enregistrée,répertorié,répertoriée} {comme,sous le nom de,sous le nom};"
        "{s'appelle,s'appellent,se nomme,se nomment};répond{,ent} au nom de;{utilise,utilisent,emploie,porte,portent} {le nom,le nom de,le pseudonyme,le pseudonyme de,un autre nom};"
        "{appelle,appellent,surnomme,surnomment,nomme,nomment};{nom complet,autre nom,vrai nom,surnom} {est,était};désormais {appelé,appelée,nommé,nommée}",
        former="{s'appelait,s'appelaient,se nommait,se dénommait,portait le nom de,était autrefois}",
    ),
    "de": table(
        "{heißt,heißen,nennt sich,nennen sich};{firmiert,firmieren,tritt auf,läuft,auftritt} {als,unter,unter dem namen};"
        "{geführt,eingetragen,verzeichnet,vermerkt,registriert} {als,unter,unter dem namen};{führt,führen,kennt,kennen} als;"
        "{beiname,spitzname,deckname,voller name,richtiger name,anderer name} {ist,lautet};benutzt den namen;verwendet den namen;"
        "{trägt,tragen,trug,trugen,führt,hat,hatte} {den,einen} {beinamen,spitznamen,kampfnamen,decknamen,kriegsnamen,alias}",
        former="{hieß,hießen,firmierte als,firmierte unter,nannte sich,trug den namen,hieß früher}",
    ),
    "ru": table(
        "{пользуется,пользуются} {именем,именами,псевдонимом};{использует,используют} {имя,имена,псевдоним};"
        "{значится,фигурирует,записан,записана,записано,числится,проходит,внесен,внесена,внесён} как;называет себя;"
        "{выступает,действует,работает} под {именем,названием};{называется,именуется,зовётся,зовут};{полное имя,полное название,другое имя,прозвище};"
        "{его,её,ее} {звали,прозвали,называли,называют,кличут,прозывали};{звали,прозвали,называли,называют} {его,её,ее};"
        "{носит,носил,носила} {прозвище,кличку,имя,псевдоним}",
        former="{назывался,называлась,называлось,именовался,именовалась,носил имя,носила имя,носил название,носила название}",
    ),
}
"""Verbs of naming, with the name behind them; value `former` for a name that was given up."""
NAMES = {
    "en": words("name{,s} nickname{,s} alias{,es} pseudonym{,s} byname sobriquet moniker kunya"),
    "es": words("nombre{,s} apodo{,s} alias seudónimo{,s} sobrenombre{,s} mote"),
    "fr": words("nom{,s} surnom{,s} alias pseudonyme{,s} sobriquet{,s}"),
    "de": words("name{,n} beiname{,n} spitzname{,n} deckname{,n} pseudonym kampfname"),
    "ru": words("имя имена прозвище псевдоним кличка кунья"),
}
"""Nouns for a name, before `is`: `whose other nickname is X`, `su otro nombre es X`."""
GIVING = {
    "en": words(
        "give{,s,n} gave attribut{e,es,ed,ing} lend{,s} lent credit{,s,ed} know{,s} knew record{,s,ed} ascrib{e,es,ed} has have"
    ),
    "es": words(
        "atribuy{e,en,ó,eron} d{a,an,io,ieron} otorga{,n} presta{,n} conoc{e,en} reconoc{e,en} asigna{,n} adjudica{,n} anota{,n} añad{e,en} recog{e,en}"
    ),
    "fr": words(
        "attribu{e,ent,ait} prêt{e,ent,ait} donn{e,ent,ait} conna{ît,it,issent,issait} reconna{ît,it,issent} accol{e,ent} ajout{e,ent} trouv{e,ent} suppos{e,ent}"
    ),
    "de": words("gibt geben gab kennt kennen schreibt schreiben ordnet nennt nennen führt führen vermerkt verzeichnet"),
    "ru": words("даёт дает дают дал дала приписыва{ет,ют} присваива{ет,ют} знает указыва{ет,ют} приводит"),
}
"""Verbs by which a list gives a party a name: `La fiche lui attribue un second nom, X`."""
PAPER = {
    "en": words("paper record list file books register entry"),
    "es": words("papeles papel registro lista ficha documentos"),
    "fr": words("papier papiers registre liste fiche documents"),
    "de": words("papier papieren liste eintrag register akten"),
    "ru": words("бумагам бумагах документам документах списке перечне записи"),
}
"""Where somebody `is` another name: `X is Y on paper`."""
EARLIER = words(
    "antes anteriormente antiguamente früher vormals zuvor ehemals autrefois auparavant anciennement jadis раньше ранее прежде formerly previously once earlier originally"
)
"""Words that make a name a former one."""
