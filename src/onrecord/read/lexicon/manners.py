"""Manners of saying: verbs for how somebody says something, which close what is said (`..., grumbles a pastor`)."""

from onrecord.read.lexicon.base import table

MANNERS = {
    "en": (
        "gushes;gushed;thunders;thundered;crows;crowed;gripes;griped;mutters;muttered;brags;bragged;grumbles;grumbled;fumes;fumed"
        ";scoffs;scoffed;tweets;tweeted;opines;opined;muses;mused;marvels;marvelled;quips;quipped;enthuses;enthused;chirps"
        ";chirped;confides;confided;recounts;recounted;proclaims;proclaimed;trumpets;trumpeted;reckons;reckoned;vows;vowed"
        ";whispers;whispered;sighs;sighed;recalls;repeats;relates;ventures;concludes;declares;blogs;blogged;posits;intones"
        ";quibbles;moans;moaned;rants;ranted;hisses;hissed;hazards;hazarded;snaps;boasts"
        ";sniffs;shrugs;hints;ponders;observes;protests;remarks"
    ),
    "fr": (
        "tonne;tonnent;tonnait;glisse;glissent;souffle;soufflent;répète;répètent;claironne;claironnent;prétend;prétendent"
        ";s'enflamme;s'amuse;s'indigne;s'emporte;s'étonne;se souvient;se vante;se lamente;se réjouit;ironise;ironisent;peste"
        ";pestent;martèle;martèlent;grogne;grognent;murmure;murmurent;chuchote;chuchotent;fulmine;plaisante;renchérit;s'exclame"
        ";lit-on;peut-on lire;murmure-t-on;chuchote-t-on;raconte-t-on;répète-t-on;tweete;a tweeté;se rappelle;soupire;lance"
    ),
    "es": (
        "remata;remató;suelta;soltó;presume;presumió;difundió;difunde;publicó;publica;repite;repitió;vaticina;vaticinó;tuiteó"
        ";tuitea;bromea;bromeó;ironiza;ironizó;murmura;murmuró;susurra;susurró;refunfuña;se queja;se quejó;se jacta;se jactó"
        ";exclama;exclamó;clama;clamó;truena;tronó;se lee;se puede leer;puede leerse;recuerda;recordó;rezonga;reza;se lamenta"
    ),
    "de": (
        "raunt;raunte;twittert;twitterte;schwört;schwor;poltert;polterte;weiß;erinnert sich;erinnerte sich;murmelt;murmelte"
        ";flüstert;flüsterte;spottet;spottete;klagt;klagte;wettert;wetterte;schimpft;schimpfte;prahlt;prahlte;seufzt;seufzte"
        ";witzelt;witzelte;postet;postete;bloggt;bloggte;liest man;ist zu lesen;wiederholt;frohlockt;jubelt;jubelte;brummt"
    ),
    "ru": (
        "уверя{ет,ют,л,ла,ли};вспомина{ет,ют,л,ла,ли};клян{ётся,ется,утся};клял{ся,ась,ись};шут{ит,ят};шутил{,а,и};гласит"
        ";читаем;ворч{ит,ат};ворчал{,а,и};шепч{ет,ут};шептал{,а,и};твит{ит,нул,нула};ирониз{ирует,ируют,ировал};сетует;сетовал{,а}"
        ";возмуща{ется,ются,лся};хваста{ется,ются,лся};повторя{ет,ют,л,ла,ли};негоду{ет,ют};восклица{ет,ют};вздыха{ет,ют,л}"
    ),
    "pt": (
        "jur{a,am,ou,aram};cont{a,am,ou,aram};garant{e,em,iu,iram};record{a,am,ou,aram};public{a,ou,aram};atir{a,ou};lê-se"
        ";pode ler-se;ironiz{a,ou};brinc{a,ou};murmur{a,ou};sussurr{a,ou};queix{a-se,ou-se};gab{a-se,ou-se};exclam{a,ou}"
        ";repet{e,em,iu};twit{a,ou};trovej{a,ou};resmung{a,ou};lament{a,ou};profetiz{a,ou}"
    ),
}
"""Language to the verbs, as the tables of its lexicon write them."""
CLOSING = {language: table(text) for language, text in MANNERS.items()}
"""Language to the same as a table: behind a comma such a word is a verb, whatever else it may be."""
