"""French words for the rules of reading.

One long value: a language is one table, and a reader looks words up by field.
"""

import re

from onrecord.read.lexicon.base import Lexicon, phrases, table, valued, words
from onrecord.read.lexicon.manners import MANNERS
from onrecord.read.lexicon.party_nouns import BODIES
from onrecord.text.phrases import PhraseTable

_VOWELS = frozenset("aeiouyhéèêâîôœ")


def _elided(phrase: str) -> list[str]:
    """The phrase as it stands, behind `l'` and `d'`, and with its own elisions written as words of their own."""
    out = [phrase]
    if phrase[0] in _VOWELS and not phrase.startswith(("à ", "au ", "a ", "est ", "ont ", "avai")):
        out += ["l'" + phrase, "d'" + phrase]
    apart = re.sub(r"'(?!\*|$)", "' ", phrase)
    if apart != phrase:
        out.append(apart)
    return out


def _table(text: str = "", /, **groups: str) -> PhraseTable:
    return table(text, written=_elided, **groups)


_ER = """abat abrit accept accus achet admett affich affirm affront agit ajout align aliment annonc appart appel approuv appliqu assassin
assist assur atta attend attribu augment autoris avanc bloqu bombard bombard captur cess combatt command commenc confirm
conserv consider considèr considér contest continu contrôl coordonn couvr craign cré critiqu débarqu décid déclar décrét dément
démissionn dénonc dépend déploy désign désert dess dévoil diffus dirig discut dispos divulgu document domin donn
dur éclat élabor éliminat emmen emprunt encourag engag enlev enlèv enregistr entraîn entr envoy espèr estim
étudi évacu évoqu exécut exig exist expliqu explos exprim fêt figur financ fond frapp fusionn gagn gard gèr habit
héberg ignor impliqu impos incendi inclu incorpor indiqu inform inspir insist instaur interrog inviter jou jug jur kidnapp lanc
libèr livr log lou massacr men mèn menac mentionn montr négoci nomm not nourri occup opèr oppos ordonn organis
orchestr parl particip partag pass pein perpètr pens pilla plac pleur port possèd post pouss précis
préconis prépar préserv présent prétend priv procèd proclam profit prolong promul promulg propos protèg prouv publi qualifi rack
raconts raconte racont radi ralli rappel rappell rapport rass rassembl recherch récus recrut redout refus regagn rejet relat relèv remarqu remplac
rencontr renforc repos représent réclam résid respect ressembl rest retir retourn révèl révoqu ruin sabot saisi salu sanctionn
sauv sembl sign signal signifi soulign soupçonn sponsoris stationn succèd suppos surveill tent témoign termin tir tomb touch tourn
travaill travers tromp trouv tu us utilis vers veng viol vis visit vol""".split()
_AMBIGUOUS = words(
    "attaque{,nt} menace{,nt} commande contrôle cause charge marche finance figure{,nt} présente place porte{,nt} garde{,nt} donne note note"
    " reste{,nt} tombe{,nt} tente{,nt} vise vole touche classe liste juge propose passe parle livre{,nt} occupe nomme couvre compte montre vise{,nt}"
    " poste envoie forme{,nt} frappe{,nt} annonce{,nt} conteste emprunte entre lance{,nt} loue use trouve visite programme allie excuse critique"
    " dispute bombarde estime marque relate rapporte raconte fête"
)
_NOT_VERBS = words(
    "entra entrant agent agents tirant avant passant dessant dessa logent versa versent pleura dure durant tue tuant avance usent visa"
    " visage command postent portent figurant habitant habitants commandant combattant combattants représentant représentants attendant cependant"
    " assistant assistants suppléant fondant fonde attant atta volant tournant gagnant important restant dirigeant dirigeants exigeant dominant"
    " significant manifestant dement appartement ralliant trafiquant militant militants signifiant croissant existant"
)
_PLAIN = words(
    "dit disent disait disaient dira diront dirait déclara affirme mène mènent menait mena mèneront fait font faisait faisaient fit firent fera feront peut peuvent"
    " pouvait pourra pourront pourrait pourraient doit doivent devait devra devront devrait devraient veut veulent voulait voudra voudrait vient viennent venait vint viendra"
    " va vont allait allaient ira iront tient tiennent tenait tiendra détient détiennent détenait maintient appartient appartiennent appartenait"
    " prend prennent prit prirent prendra prendront comprend comprennent apprend rend rendent met mettent mit mirent mettra promet promettent promit permet admet"
    " admettent soumet commet commettent commit transmet remet reçoit reçoivent reçut sait savent savait croit croient croyait voit voient"
    " vit vivent vivait naquit meurt meurent mourut périt périrent connaît connaissent connaissait reconnaît reconnaissent reconnut apparaît apparaissent apparaissait apparut"
    " disparaît disparut paraît paraissent parut suit suivent suivit finit finissent finira finiront finissait choisit choisissent agit agissent agissait réunit réunissent"
    " subit subissent fournit fournissent fournissait soutient soutiennent soutenait soutint obtient obtiennent obtint contient contenait retient"
    " revient reviennent devient deviennent devint deviendra intervient survint survient provient rejoint rejoignent rejoignit rejoindra"
    " craint craignent atteint atteignent détruit détruisent détruisit construit conduit conduisent conduisit inscrit inscrivent inscrivit écrit écrivent"
    " décrit décrivent décrivit prédit prédisent interdit interdisent contredit dément démentent démentit ment sert servent servit part partent partit sort sortent"
    " dort court courent recourt parvient ouvre ouvrent ouvrit offre offrent offrit souffre souffrent combat combattent combattait combattit bat battent battit abat"
    " défend défendent défendit vend vendent vendit répond répondent répondit attend attendent descend dépend perd perdent perdit tend tendent étend"
    " revendique{,nt} revendiqua revendiquait explose{,nt} explosa tua tuèrent tuent accuse{,nt} accusa accusait accusaient blessa blessèrent blesse{,nt}"
    " enlève{,nt} enleva enlevèrent opère{,nt} opérait opéraient dirige{,nt} dirigeait dirigea finança fonde fonda fondèrent crée{,nt} créa créèrent"
    " considère{,nt} considérait considéra reconnaissait appelle{,nt} appelait rappelle{,nt} rappelait révèle{,nt} révéla possède{,nt} possédait"
    " gère{,nt} gérait siège siégeait succède succéda règne prêta prête{,nt} gèle{,nt} gela exige{,nt} exigea oblige{,nt} obligea engage{,nt} engagea"
    " espère{,nt} espérait espèrent préfère suggère célèbre protège{,nt} abrite{,nt} abritait héberge{,nt} hébergeait vaut faut fallait"
    " reproche{,nt} reprocha impute{,nt} imputa attribue{,nt} attribua tua tuent désigne{,nt} désigna désignait qualifie{,nt} qualifia"
)


def _conjugated() -> frozenset[str]:
    endings = ("e", "ent", "ait", "aient", "a", "èrent", "era", "eront", "erait", "eraient", "ant")
    regular = {stem + ending for stem in _ER if len(stem) > 2 for ending in endings}
    return frozenset(regular) | _PLAIN


_SPARED = words("échapp{e,ent,ait,aient,a,èrent} reste restent demeure demeurent brille brillent")
_VERBS = _conjugated() - _NOT_VERBS | _SPARED
_SURE = _VERBS - _AMBIGUOUS
_HAVE = words(
    "a ont avait avaient aura auront aurait auraient eut eurent ait aient est sont était étaient sera seront serait seraient fut furent soit soient"
    " ai ayant étant avoir être"
)
_ELIDED_VERBS = frozenset(
    mark + form for form in _SURE | _HAVE if form[0] in _VOWELS for mark in ("n'", "s'", "l'", "qu'")
)
_SAID = (
    "dit;disent;disait;affirme{,nt};affirmait;affirma;déclare{,nt};déclara;assure{,nt};assura;indique{,nt};indiqua;précise{,nt};précisa;ajoute{,nt};ajouta;explique{,nt};expliqua;"
    "rapporte{,nt};rapporta;raconte{,nt};raconta;rappelle{,nt};rappela;note{,nt};nota;souligne{,nt};souligna;annonce{,nt};annonça;écrit;écrivent;confie{,nt};confia;"
    "soutient;soutiennent;prétend;prétendent;avance;avancent;jure{,nt};jura;insiste{,nt};insista;répète{,nt};avertit;a dit;ont dit;a affirmé;ont affirmé;a déclaré;ont déclaré;"
    "a assuré;a indiqué;ont indiqué;a précisé;a ajouté;a expliqué;a rapporté;ont rapporté;a raconté;a rappelé;a souligné;a annoncé;ont annoncé;a écrit;a confié;"
    "a soutenu;a prétendu;a averti;présente;présentent;décrit;décrivent;qualifie;qualifient;relève;relate;signale;signalent;répond;répondent;lance;lancent;révèle;révèlent;a révélé"
)
_BELIEVED = (
    "croit;croient;pense{,nt};estime{,nt};estima;juge{,nt};suppose{,nt};soupçonne{,nt};craint;craignent;espère{,nt};redoute{,nt};prévoit;prévoient;prédit;prédisent;a estimé;ont estimé;"
    "s'attend;s'attendent"
)


def _inverted(text: str) -> str:
    """The same verbs with the subject behind: `assure-t-il`, `dit-elle`, `estiment-ils`."""
    out = []
    for form in phrases(text):
        if " " not in form:
            joint = form if form.endswith(("t", "d")) else form + "-t"
            out += [
                f"{joint}-{pronoun}"
                for pronoun in (("ils", "elles", "on") if form.endswith("ent") else ("il", "elle", "on"))
            ]
    return ";".join(out)


_INVERTED = frozenset(_inverted(_SAID + ";" + _BELIEVED).split(";")) | words("a-t-{il,elle,on} ont-{ils,elles} dit-on")

LEXICON = Lexicon(
    language="fr",
    articles=words(
        "le la les l' l un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma mes cedit ledit ladite lesdits"
    ),
    conjunctions=words("et ou mais ni puis"),
    clause_starts=words(
        "alors tandis bien quoique parce puisque puisqu' car lorsque lorsqu' quand si s'il avant après depuis jusqu'à comme pendant où lorsqu'il lorsqu'elle puisqu'il"
        " tandis alors-que dès afin pour sans"
    ),
    relatives=words(
        "qui que qu' dont lequel laquelle lesquels lesquelles duquel desquels auquel qu'il qu'elle qu'ils qu'elles qu'on"
    ),
    prepositions=words(
        "de du des d' à au aux en dans par pour sur sous vers avec sans chez contre entre parmi depuis pendant durant avant après devant derrière dès selon malgré"
        " outre hors jusque jusqu' jusqu'à près lors via comme"
    ),
    of_words=words("de du des d' chez au aux à"),
    auxiliaries=_HAVE
    | words("n'a n'ont n'est n'était n'étaient n'avait n'avaient c'est c'était qu'est l'a l'ont l'avait s'est s'était")
    | _SURE
    | _ELIDED_VERBS
    | _INVERTED,
    copulas=words(
        "est sont était étaient fut furent sera seront serait reste restent demeure demeurent devient devint devenu c'est c'était n'est n'était"
    ),
    verbs=_VERBS,
    noun_verbs=frozenset(),
    pronouns={
        "il": "any",
        "lui": "person",
        "elle": "any",
        "ils": "organization",
        "elles": "organization",
        "eux": "organization",
        "lui-même": "person",
        "elle-même": "any",
        "eux-mêmes": "organization",
        "celui-ci": "any",
        "celle-ci": "any",
        "ceux-ci": "organization",
        "qu'il": "any",
        "qu'elle": "any",
        "qu'ils": "organization",
        "s'il": "any",
        "d'elle": "any",
        "d'eux": "organization",
        "lorsqu'il": "person",
        "puisqu'il": "any",
    },
    possessives={"son": "any", "sa": "any", "ses": "any", "leur": "organization", "leurs": "organization"},
    negations=table("ne;n';n'*;pas;jamais;aucun;aucune;d'aucune;d'aucun;ni;nullement;non;plus aucun;nulle part"),
    universals=_table(
        "toujours;jamais;uniquement;seulement;exclusivement;tous;toutes;chaque;entièrement;partout;totalement;seul;seule"
    ),
    authorities=_table(
        un="nations unies;nations-unies;onu;o.n.u;conseil de sécurité;onusien{,ne,s,nes};comité des sanctions;comité du conseil de sécurité;comité 1267;comité 1988;comité {751,1518,1533,1591,1718,1970,2048,2127,2140,2206,2374,al-qaïda,al-qaida,taliban};conseil de sécurité de l'onu;"
        "conseil de sécurité des nations unies",
        ofac="sdn;trésor américain;trésor des états-unis;trésor;département du trésor;département américain du trésor;ofac;états-unis;washington;américain{,e,s,es};etats-unis;usa;"
        "gouvernement américain;administration américaine",
        state="département d'état;département d'état américain;diplomatie américaine",
        eu="union européenne;ue;bruxelles;conseil européen;conseil de l'union européenne",
        uk="royaume-uni;britannique{,s};londres;grande-bretagne;angleterre",
        ca="canada;canadien{,ne,s,nes};ottawa",
        au="australie;australien{,ne,s,nes};canberra",
        ch="suisse;seco;berne;helvétique{,s}",
    ),
    programmes=_table(
        terror="{comme,en tant que} terroriste{,s};pour terrorisme;pour faits de terrorisme",
        fto="organisation{,s} terroriste{,s} étrangère{,s};organisation{,s} terroriste{,s} internationale{,s};fto",
        sdgt="terroriste{,s} mondia{l,le,ux} spécialement désigné{,e,s,es};terroriste{,s} internationa{l,le,ux} spécialement désigné{,e,s,es};terroriste{,s} mondia{l,le,ux};sdgt;"
        "terroriste{,s} internationa{l,ux} désigné{,s};décret présidentiel 13224;décret 13224;décret exécutif 13224",
        tco="organisation{,s} criminelle{,s} transnationale{,s};{groupe,réseau,groupes,réseaux} {criminel,criminels} {transnational,transnationaux}",
        narcotics="trafic de drogue;trafic de stupéfiants;trafiquant{,s} de drogue;trafiquant{,s} de stupéfiants;narcotrafic;narcotrafiquant{,s};kingpin;baron de la drogue",
        cyber="cyber;cyberattaque{,s};cybercriminalité",
        election="ingérence électorale;ingérence dans les élections",
        magnitsky="magnitski;magnitsky",
        balkans="programme{,s} {des,sur les,pour les,relatif aux,visant les} balkans;{programme{,s},décret} balkans",
        proliferation="prolifération;armes de destruction massive",
        dprk="programme nord-coréen",
        iran="programme iranien",
    ),
    list_nouns=_table(
        "sdn;liste{,s};liste noire;la sienne;la leur;liste{,s} des sanctions;liste de sanctions;registre{,s};sanctions;gel des avoirs;interdiction de voyager;gel de ses avoirs;inscription{,s};désignation{,s};fichier;embargo sur les armes"
    ),
    list_verbs=_table(
        strong="inscrit{,e,s,es};sanctionné{,e,s,es};blacklisté{,e,s,es};réinscrit{,e,s};sanctionne{,nt};sanctionna;proscrit{,e,s,es};inscrivit;mis sur liste noire;mise sur liste noire;"
        "placé{,e,s} sous sanctions;{sanctionné,visé,frappé}{,e,s,es} par {les,des} sanctions;sous le coup {de,des} sanctions;frappé{,e,s,es} de sanctions;frappé{,e,s,es} par des sanctions;a sanctionné;ont sanctionné",
        weak="figure{,nt};figurait;figuraient;figura;apparaît;apparaissent;apparaissait;n'apparaît;n'apparaissent;rejoint;rejoignent;ajouté{,e,s,es};ajoute;placé{,e,s,es};"
        "désigné{,e,s,es};désigne{,nt};classé{,e,s,es};classe{,nt};considère{,nt};considéré{,e,s,es};qualifie{,nt};qualifié{,e,s,es};visé{,e,s,es};vise{,nt};mis;mise;"
        "gelé{,e,s,es};gèle{,nt};impose{,nt};imposé{,e,s,es};entré{,e,s};mentionné{,e,s};nommé{,e,s};se trouve;range{,nt};rangé{,e,s};compte;tient;inclus;incluse;"
        "ajoutai{t,ent};ajouta;ajoutèrent;plaçai{t,ent};plaça;placèrent;désignai{t,ent};classai{t,ent};visai{t,ent};gelai{t,ent};imposai{t,ent};rangeai{t,ent};portai{t,ent};intégrai{t,ent};intègre{,nt};{fait,font,fit,firent,faisait,faisaient} l'objet;s'est enrichi{,e};s'enrichit;comporte{,nt};comportai{t,ent};{est,sont,était,étaient,serait,seraient,reste,restent} sous;l'inscrit;l'a inscrit;l'a inscrite;l'ont inscrit;retrouve;étiquette",
        delisted="disparu{,e,s,es} de;dispar{aît,aissent} de;radié{,e,s,es};retiré{,e,s,es} de;retiré{,e,s,es} des;rayé{,e,s,es};ne figure plus;n'apparaît plus;ne figurent plus;n'est plus;ne sont plus;n'apparaissent plus;effacé{,e,s,es} de la liste;biffé{,e,s,es};sorti{,e} de la liste;déréférencé",
    ),
    lacking=_table(
        "absent{,e,s,es} de;absent{,e,s,es} du;absent{,e,s,es} des;manque{,nt};manqu{ait,aient};{fait,font,faisait,faisaient} défaut;"
        "échapp{e,ent,é,ait,aient,a,èrent} {à,au,aux};{reste,restent,demeure,demeurent} hors {de,des,du};"
        "{brille,brillent} par {son,leur} absence"
    ),
    labels=_table(
        "groupe{,s} terroriste{,s};organisation{,s} terroriste{,s};réseau terroriste;mouvement terroriste;entité terroriste"
    ),
    same_day=_table(
        "le même jour;même jour;ce jour-là;ce même jour;le jour même;le même jour que;à la même date;même date;cette même date;dans {la même fournée,la même vague,le même lot,le même train};en même temps;en même temps que;simultanément;dans la foulée;avec lui;avec elle"
    ),
    roles=_table(
        head="chef{,fe,s};dirigeant{,e,s,es};leader{,s};émir;numéro un;président{,e};patron{,ne};chef suprême;guide suprême;premier ministre;première ministre;premier dirigeant;"
        "secrétaire général{,e};directeur général;directrice générale;pdg;chef d'état;calife;meneur;maître;président par intérim;chef de file;responsable suprême;tête",
        deputy="adjoint{,e};chef adjoint;numéro deux;vice-président{,e};bras droit;commandant adjoint;second;chef en second;émir adjoint;dirigeant adjoint",
        founder="fondat{eur,rice,eurs,rices};cofondat{eur,rice,eurs};co-fondat{eur,rice,eurs};père fondateur;membre fondateur;fondatrice",
        member="membre{,s};combattant{,e};militant{,e};cadre subalterne;agent;facilitateur;émissaire;affilié",
        senior="cadre{,s};haut{,e,s} responsable{,s};haut{,s} dirigeant{,s};figure de proue;haut{,s} cadre{,s};dirigeant{,s} de premier plan;responsable{,s};cadre dirigeant;haut gradé;membre important",
        commander="commandant{,s};général{,e};chef militaire;chef de guerre;commandant militaire;chef des opérations militaires;commandant en chef;chef d'état-major;colonel",
        spokesperson="porte-parole",
        minister="ministre{,s};ministre de l'intérieur;ministre de la défense;ministre des affaires étrangères;ministre des finances;ministre par intérim",
        owner="propriétaire{,s};copropriétaire{,s};actionnaire majoritaire",
        director="direct{eur,rice,eurs};gérant{,e,s};administrat{eur,rice,eurs};membre du conseil",
        governor="gouverneur{,s};maire{,s};préfet{,e}",
        ambassador="ambassad{eur,rice,eurs};envoyé{,e};consul{,e}",
        security_chief="chef de la sécurité;responsable de la sécurité;chef de sécurité",
        officer="cadi{,s};conseiller{,s};conseillère;chef du renseignement;chef des renseignements;financier{,s};banquier;artificier;recruteur;trésorier{,s};juge;secrétaire;responsable financier;chef des opérations;"
        "responsable du renseignement;logisticien;idéologue",
    ),
    role_verbs=valued(
        {
            "head:passive": "{direction,présidence,gérance,gestion,tête} {est,était,fut,reste} {assurée,exercée,confiée,tenue,occupée} {par,à};dirigé{,e,s,es} par;conduit{,e} par;mené{,e,s} par;emmené{,e} par;piloté{,e} par;présidé{,e} par;sous la direction de;sous la direction d';sous le commandement de;"
            "à sa tête;à leur tête;à la tête de laquelle;à la tête duquel;a pour chef;ont pour chef;placé{,e} sous l'autorité de;a pour dirigeant",
            "head:active": "{a,avait,eut} la {charge,responsabilité} {de,du,d'*};{tient,tenait} les rênes {de,du,d'*};{succède,succéda,succédé,remplace,remplaça,remplacé} {,à * ,à * * }à la tête;dirige{,nt};dirigeait;dirigea;a dirigé;préside;présidait;a pris la tête;prit la tête;prend la tête;est à la tête;était à la tête;chapeaute;conduit;pilote;pilotait;administre;administrait;gère;gérait",
            "commander:passive": "commandement {est,était,fut,reste} {assuré,exercé,confié,tenu} {par,à};commandé{,e,s,es} par",
            "commander:active": "commande;commandait;commanda;a commandé",
            "founder:passive": "fondé{,e,s,es} par;créé{,e,s,es} par;formé{,e,s,es} par;établi{,e} par;mis sur pied par;mise sur pied par;lancé{,e} par",
            "member:active": "{siège,siégeait,siégea,a siégé} au {conseil,directoire} {de,du,de la,d'*};{siège,siégeait,siégea,a siégé} au conseil {d'administration,de surveillance} {de,du,de la}",
            "officer:active": "coordonne;coordonnait;coordonna;a coordonné;conseille;conseillait;représente;représentait;a représenté",
            "governor:active": "gouverne;gouvernait;gouverna;a gouverné",
            "founder:active": "{a,avait,ont} {aidé,contribué} à {fonder,créer};{a,avait,ont} participé à la {fondation,création} {de,du,d'*};{est,était,fut,a été} à l'origine {de,du,d'*};fonda;a fondé;avait fondé;ont fondé;créa;a créé;avait créé;ont créé;a cofondé;a mis sur pied;cofonda",
            "founder+head:passive": "fondé{,e} et dirigé{,e} par;créé{,e} et dirigé{,e} par",
            "owner:passive": "appartient à;appartiennent à;appartenait à;appartient au;détenu{,e} par;possédé{,e} par",
            "owner:active": "possède;possèdent;possédait;détient",
            "as:active": "a été;sert de;servait de",
            "as:appointed": "nommé{,e};désigné{,e}",
        },
        _elided,
    ),
    current_words=words("actuel actuelle actuellement aujourd'hui désormais toujours encore actuels intérim présent"),
    former_words=words(
        "ancien ancienne anciens anciennes ex autrefois jadis anciennement feu défunt précédent précédemment l'ancien l'ancienne d'ancien"
    ),
    relations=valued(
        {
            "linked_to": "{relié,rattaché,adossé,arrimé}{,e,s,es} {à,au,aux};lié{,e,s,es} à;lié{,e,s,es} au;lié{,e,s,es} aux;lie{,nt} à;relie{,nt} à;rattache{,nt} à;liens avec;lien avec;proche{,s} de;proche{,s} du;proche{,s} d'*;associé{,e,s,es} à;associé{,e,s,es} au;associé{,e,s,es} aux;"
            "en relation avec;relations avec;connexions avec;rattaché{,e,s} à;en contact avec;liens étroits avec;liée{,s} à",
            "affiliated_with": "affilié{,e,s,es} à;affilié{,e,s,es} au;affilié{,e,s,es} aux;filiale{,s} de;franchise de;affiliation à",
            "allied_with": "allié{,e,s,es} à;allié{,e,s,es} au;allié{,e,s,es} aux;allié{,e,s,es} de;alliance avec;allié{,e,s,es} du;s'est allié{,e} à;s'allie à;fait alliance avec",
            "part_of": "partie de;partie du;partie des;branche de;branche du;branche d'*;bras armé de;bras armé du;aile de;aile du;faction de;faction du;filiale du;façade de;unité de;unité du;cellule de;"
            "subordonné{,e} à;composante de;composante du;fait partie;branche armée de;branche armée du",
            "splinter_of": "issu{,e,s} de;issu{,e,s} du;scission de;scission du;scission d'*;dissidence de;dissidence du;dissident{,e,s} de;dissident{,e,s} du;s'est séparé{,e} de;s'est séparé{,e} du;"
            "a fait scission de;a rompu avec",
            "member_of": "membre{,s} de;membre{,s} du;membre{,s} d'*;membre{,s} des;a rejoint;a rallié;ont rejoint;rejoignit;a adhéré à;appartenance à",
            "pledged_to": "allégeance à;allégeance au;allégeance aux;fidèle{,s} à;fidèle{,s} au;a fait allégeance à;a juré fidélité à;serment d'allégeance à;loyal à;prêté allégeance à;prêté serment à",
            "fights": "combat;combattent;combattait;a combattu;lutte contre;se bat contre;se battent contre;en guerre contre;rival{,e} de;rival{,e} du;affronte;affrontent;s'oppose à;ennemi{,s} de;ennemi{,s} du;hostile à",
            "finances": "finance;financent;finançait;a financé;ont financé;financement de;financement du",
            "finances:rev": "financé{,e,s,es} par",
            "supports:rev": "soutenu{,e,s,es} par;appuyé{,e,s,es} par;armé{,e,s} par;parrainé{,e,s} par;sponsorisé{,e,s} par;équipé{,e,s} par",
            "supports": "soutient;soutiennent;soutenait;a soutenu;ont soutenu;appuie;appuient;soutien à;soutien au;soutien aux;appui à;fournit;fournissent;arme;armait;a armé;parraine;a fourni;approvisionne;aide",
            "trained_with": "entraîné{,e,s} par;formé{,e,s} par;camp d'entraînement;camps d'entraînement;formé{,e,s} aux côtés de;s'est entraîné{,e} avec;s'est formé{,e} auprès",
            "cooperates_with": "coopère avec;coopèrent avec;coopération avec;collabore avec;collaborent avec;travaille avec;a travaillé avec;a collaboré avec;aux côtés de;aux côtés du;conjointement avec;coordonne avec",
            "hosts": "abrite;abritent;abritait;héberge;hébergent;accueille;accueillent;a hébergé;a abrité;refuge à;sanctuaire à",
            "controls": "contrôle;contrôlent;contrôlait",
            "controls:rev": "contrôlé{,e,s,es} par",
            "acts_for": "agit pour;agissait pour;au nom de;pour le compte de;pour le compte du;pour le compte d'*;travaille pour;travaillait pour;au service de;à la solde de;à la solde du;à la solde des;rend compte à;rend compte au;rendait compte à;prend ses ordres de",
            "successor_of": "succède à;succéda à;a succédé à;successeur de;successeur du;successeur d'*;a remplacé;remplace;remplaça;prend la suite de;héritier de",
        },
        _elided,
    ),
    kin=_table(
        child_of="fils;fille{,s};enfant{,s}",
        parent_of="père;mère;parent;parents",
        sibling_of="frère{,s};sœur{,s};soeur{,s};demi-frère{,s};demi-sœur;frère aîné;frère cadet;frère jumeau",
        relative_of="oncle{,s};neveu{,x};cousin{,e,s,es};beau-frère;beau-père;gendre;nièce{,s};tante{,s};petit-fils;grand-père;proche parent;belle-sœur",
        spouse_of="épouse;époux;mari;veuve;veuf;femme",
    ),
    attack_nouns=_table(
        "attaque{,s};attentat{,s};attentat{,s} suicide{,s};attentat-suicide;attentats-suicides;assaut{,s};raid{,s};embuscade{,s};explosion{,s};massacre{,s};frappe{,s};fusillade{,s};assassinat{,s};enlèvement{,s};"
        "tuerie{,s};bombardement{,s};tentative d'assassinat;prise d'otages;rapt{,s};siège;détournement;incursion;tir{,s} de roquettes;frappe{,s} de drone;frappe{,s} aérienne{,s}"
    ),
    attack_verbs=_table(
        "attaque{,nt};attaqua;attaquèrent;a attaqué;ont attaqué;prit d'assaut;a pris d'assaut;ont pris d'assaut;bombarda;a bombardé;ont bombardé;explosa;a explosé;a fait exploser;ont fait exploser;ouvrit le feu;"
        "a ouvert le feu;ont ouvert le feu;a incendié;ont incendié;incendia;incendièrent;a assassiné;ont assassiné;assassina;a enlevé;ont enlevé;enleva;enlevèrent;a kidnappé;ont kidnappé;a massacré;ont massacré;"
        "a pillé;ont pillé;a frappé;ont frappé;frappa;d'avoir incendié;d'avoir attaqué;d'avoir tué;d'avoir assassiné;d'avoir enlevé;a mené;s'est fait exploser;s'est emparé;se sont emparés;a visé;ont visé;a fait sauter"
    ),
    weapons=_table(
        "voiture{,s} piégée{,s};camion{,s} piégé{,s};bombe{,s};kamikaze{,s};ceinture{,s} explosive{,s};fusil{,s};grenade{,s};roquette{,s};mortier{,s};obus;drone{,s};explosif{,s};mine{,s};engin{,s} explosif{,s};missile{,s};"
        "couteau{,x};machette{,s};arme{,s} automatique{,s};véhicule piégé;hommes armés;moto{,s} piégée{,s};mitrailleuse{,s};engin explosif improvisé"
    ),
    attackers=_table(
        "kamikazes;assaillants;hommes armés;combattants;djihadistes;jihadistes;insurgés;rebelles;militants;attaquants;tireurs;terroristes;commandos;miliciens"
    ),
    casualty_words=_table(
        killed="tué{,e,s,es};mort{,e,s,es};morts;décès;décédé{,e,s};tuant;tue;tua;tuèrent;tuent;tuait;a tué;ont tué;périrent;péri;vies;perdu la vie;ont perdu la vie;coûté la vie;massacré{,e,s,es};assassiné{,e,s,es};abattu{,e,s,es};victimes",
        wounded="blessé{,e,s,es};blessant;blessa;blessèrent;mutilé{,e,s}",
        abducted="enlevé{,e,s,es};kidnappé{,e,s,es};otage{,s};enlevant;en otage;capturé{,e,s}",
    ),
    victims=_table(
        civilians="civil{,e,s,es};villageois;villageoises;habitant{,e,s};paysans;femmes;enfants;pèlerins;élèves;étudiants;fidèles;passagers;touristes;journalistes;humanitaires;pêcheurs;lycéennes;éleveurs;bergers;cultivateurs",
        police="policier{,s};gendarme{,s};agents de police;police",
        soldiers="soldat{,s};militaire{,s};casque{,s} bleu{,s};troupes;forces armées;marines;légionnaires",
        officials="fonctionnaire{,s};responsables;élus;députés;maire",
        foreign="étrang{er,ère,ers,ères};ressortissants;expatriés",
        people="personne{,s};victimes;hommes;morts;citoyens;vies;gens;français;américains",
        attackers="assaillants;insurgés;djihadistes;jihadistes;kamikazes;terroristes",
    ),
    responsible=_table(
        asserted="responsable{,s} de;responsable{,s} du;responsable{,s} des;responsable{,s} d'*;derrière;à l'origine;a perpétré;ont perpétré;a commis;ont commis;a orchestré;a planifié;a organisé;commanditaire de;cerveau de;cerveau du",
        blamed="accusé{,e,s,es} de;accusé{,e,s,es} d'*;accuse{,nt};accusa;accusait;a accusé;ont accusé;imputé{,e,s,es} à;imputé{,e,s,es} au;imputé{,e,s,es} aux;attribué{,e,s,es} à;attribué{,e,s,es} au;attribué{,e,s,es} aux;"
        "impute{,nt};attribue{,nt};soupçonné{,e,s,es} de;soupçonné{,e,s,es} d'*;inculpé{,e,s} de;reproche{,nt};mis en cause;mise en cause;poursuivi{,e} pour",
        claimed="revendique{,nt};revendiqua;revendiquait;revendiqué{,e,s,es} par;a revendiqué;ont revendiqué;revendiqué{,e,s,es};a endossé;s'est attribué",
        denied="dément;démentent;démentit;a démenti;ont démenti;nie;nient;nia;a nié;ont nié;rejette toute responsabilité;a rejeté toute responsabilité;décline toute responsabilité;niait;nie avoir",
        admitted="reconnaît avoir;a reconnu avoir;a avoué;avoue;admet avoir;a admis;a admis avoir;ont reconnu avoir;a reconnu",
    ),
    tasks=_table(
        "chargé{,e,s,es} de;chargé{,e,s,es} du;chargé{,e,s} d'*;en charge de;en charge du;confié{,e,s,es} à;confié{,e,s,es} au;confié{,e,s,es} aux;assure la sécurité;assurent la sécurité;responsable de la sécurité;contrôle de;contrôle du;"
        "prend le contrôle;a pris le contrôle;gère;gèrent;supervise;supervisent;gestion de;sécurité de;sécurité du;tient"
    ),
    approval=_table(
        "avec l'approbation de;avec l'approbation du;avec l'approbation des;avec l'accord de;avec l'accord du;avec l'accord des;approuvé{,e,s} par;autorisé{,e,s} par;avec l'aval de;avec l'aval du;avec l'aval des;"
        "avec le consentement de;avec la bénédiction de;avec le soutien de;avec l'autorisation de;validé{,e} par"
    ),
    reporting=_table(
        said=_SAID + ";" + _inverted(_SAID) + ";" + MANNERS["fr"],
        believed=_BELIEVED + ";" + _inverted(_BELIEVED),
        denied="dément;démentent;démentit;nie;nient;nia;a démenti;ont démenti;a nié;ont nié;rejette;rejettent;a rejeté;réfute;réfutent;conteste;contestent;a contesté",
        admitted="admet;admettent;avoue;avouent;a admis;a avoué;reconnaît;reconnaissent;a reconnu;ont reconnu;concède",
        accused="accuse{,nt};accusa;accusait;a accusé;ont accusé;reproche{,nt};met en cause;mettent en cause;impute{,nt};dénonce{,nt};soupçonne{,nt}",
        claimed="revendique{,nt};a revendiqué;ont revendiqué",
    ),
    according=_table(
        "selon;d'après;aux dires de;de l'avis de;de source;aux yeux de;citant;d'après le;à en croire;si l'on en croit;si on en croit;s'il faut en croire;de l'avis des;aux dires des"
    ),
    reports=_table(
        "rapport{,s};note{,s};document{,s};communiqué{,s};évaluation;déclaration;étude{,s};fiche;résumé;dossier;câble;entretien;interview;lettre;mémo;mémorandum"
    ),
    forecasts=_table(
        "va;vont;sera;seront;aura;auront;finira;finiront;fera;feront;devra;devront;pourra;pourront;gagnera;gagneront;tombera;deviendra;deviendront;prendra;prendront;ira;iront;continuera;continueront;viendra;viendront;"
        "restera;resteront;attaquera;attaqueront;perdra;perdront;prévoit que;prédit que;s'attend à;s'attendent à;est appelé à;d'ici deux ans;l'an prochain;l'année prochaine;reviendra;reviendront;s'effondrera;cessera;cesseront;"
        "reprendra;reprendront;négociera;négocieront;mènera;mèneront;contrôlera;contrôleront;disparaîtra;signera;signeront;quittera;quitteront;rejoindra;sanctionnera;inscrira;ajoutera;semble voué;devrait;devraient;sous peu"
    ),
    opinions=_table(
        "tout le monde sait;n'est pas pour demain;personne n'a fait;nul n'a fait;plus que tout autre;comme aucun autre;le plus redouté;la plus redoutée;le plus dangereux;la plus dangereuse;le plus puissant;la plus puissante;le plus meurtrier;la plus meurtrière;le plus sanglant;le pire;la pire;le meilleur;la meilleure;scandale;scandaleux;"
        "honteux;honte;à mon avis;selon moi;à mes yeux;je pense;je crois;sans doute;évidemment;malheureusement;hélas;tragique;héroïque;lâche;odieux;ignoble;regrettable;impitoyable;généreux;barbare;inadmissible;inacceptable;"
        "le plus célèbre;la plus célèbre;le plus important;la plus importante;redoutable;brillant;le moins;à coup sûr;méprisable;absurde"
    ),
    attempts=_table(
        attempted="tente{,nt} de;tenta de;a tenté de;ont tenté de;tente{,nt} d'*;a tenté d'*;ont tenté d'*;cherche à;cherchent à;a cherché à;essaie de;a essayé de;essaient de;visait à",
        planned="prévoit de;prévoient de;prévoyait de;projette de;projetait de;compte{,nt};comptai{t,ent};entend;s'apprête à;s'apprêtent à;envisage de;a l'intention de;ont l'intention de;prépare",
        discussed="discute;discutent;discuté de;en pourparlers;pourparlers;négocie;négocient;négociaient;en discussion;parlent de",
        considered="envisage;envisagent;étudie;songe à;songent à;réfléchit à",
        agreed="a accepté de;ont accepté de;a convenu de;ont convenu de;s'est engagé à;se sont engagés à;a promis de;ont promis de;s'engage à",
    ),
    alias_words=_table(
        alias="connu{,e,s,es} sous le nom de;connu{,e,s,es} sous le sigle;connu{,e,s,es} sous le nom;connu{,e,s,es} sous l'acronyme;connu{,e,s,es} comme;aussi connu{,e} sous le nom de;également connu{,e} sous le nom de;alias;dit;dite;"
        "surnommé{,e,s};appelé{,e,s,es};baptisé{,e,s};de son vrai nom;nom de guerre;dont le nom de guerre est;aussi appelé{,e};également appelé{,e};plus connu{,e} sous le nom de;mieux connu{,e} sous le nom de;dont le sigle est;"
        "sous le pseudonyme de;sous le pseudonyme;sous l'alias;se fait appeler;qui se fait appeler;de son nom complet;dont le vrai nom est;sous son nom officiel;désigne;connu{,e} sous;sigle",
        former="anciennement connu{,e} sous le nom de;anciennement appelé{,e};anciennement;ex-;autrefois appelé{,e};autrefois connu{,e} sous le nom de;jadis appelé{,e};auparavant appelé{,e};désigne l'ancien;désigne l'ancienne;"
        "est l'ancien;est l'ancienne;s'appelait;nouveau nom de;nouveau nom du;précédemment appelé{,e};rebaptisé{,e};s'appelait autrefois",
    ),
    birth=_table(
        "né;née;nés;né le;née le;né en;née en;naissance;date de naissance;est né;est née;naquit;serait né;{natif,native,natifs} {de,d',du,des};{originaire,originaires} {d',des};a vu le jour;ont vu le jour;vit le jour;originaire de;originaire du;lieu de naissance;{venu,venue,venus,vint,vient,serait venu,serait venue} au monde;{fait,font,faisait,faisaient} naître;ont vu la lumière;année de naissance;voit le jour"
    ),
    nationals=_table("ressortissant{,e,s,es};citoyen{,ne,s,nes};nationalité{,s};citoyenneté;passeport{,s};papiers"),
    tribes=_table("tribu;clan"),
    founding=_table(
        "apparu{,e,s,es};apparue le;apparu le;apparu en;fondé{,e,s,es};fondé{,e} en;créé{,e,s,es};créé{,e} en;formé{,e} en;établi{,e} en;apparu{,e} en;né{,e} en;constitué{,e};lancé{,e} en;fut fondé{,e};vu le jour;a vu le jour;émergé;remonte à;date de;a émergé;mis{,e} sur pied;exist{e,ent,ait,aient} {, selon *, d' après *}{, déjà} depuis;{année,date} de {fondation,création,constitution};porté{,e} sur les fonts baptismaux"
    ),
    agreements=_table(
        "accord{,s};accord{,s} de paix;traité{,s};pacte{,s};cessez-le-feu;trêve{,s};mémorandum;protocole{,s};déclaration commune;accord politique;résolution{,s};armistice;convention"
    ),
    signing=_table(
        "signé{,e,s,es};signe{,nt};signa;signèrent;signature;conclu{,e,s,es};conclut;ratifié{,e,s,es};paraphé{,e,s,es};adopté{,e,s}"
    ),
    duties=_table(
        "s'est engagé{,e} à;se sont engagés à;s'engage{,nt} à;s'engageait à;s'engage{,nt} à ne pas;s'est engagé à ne pas;s'étaient engagés à;s'était engagé à;a promis de;ont promis de;oblige{,nt};obligeait;est tenu{,e} de;sont tenus de;"
        "doit;doivent;devait;devaient;prévoit que;exige{,nt};engage{,nt};interdit;interdisent;garantit;garantissent;obligation de;engagement de;s'interdit;impose{,nt};stipule que;stipule;ne permettra pas;empêchera;a accepté de;ont accepté de"
    ),
    including=_table(
        "dont;y compris;notamment;parmi lesquels;parmi lesquelles;parmi eux;tels que;telles que;à savoir;en particulier"
    ),
    located=_table(
        location="basé{,e,s,es} à;basé{,e,s,es} au;basé{,e,s,es} en;basé{,e,s,es} dans;siège à;siège au;situé{,e,s} à;situé{,e,s} en;situé{,e,s} dans;installé{,e,s} à;installé{,e,s} en;installé{,e,s} dans;réside{,nt};vit à;vit en;vivant;"
        "réfugié{,e,s} en;réfugié{,e,s} à;caché{,e,s} en;dont le siège est;se cache;se trouve en;domicilié{,e} à",
        operates_in="opère{,nt};opérait;opéraient;mène ses opérations;mènent leurs opérations;mène des opérations;acti{f,ve,fs,ves} au;acti{f,ve,fs,ves} en;acti{f,ve,fs,ves} dans;acti{f,ve,fs,ves} à;sévit;sévissent;présent{,e,s} au;"
        "présent{,e,s} en;présent{,e,s} dans;implanté{,e,s} au;implanté{,e,s} en;implanté{,e,s} dans;actif;opérant",
    ),
    rewards=_table("récompense{,s};prime{,s}"),
    branch_nouns=words(
        "branche filiale aile faction cellule cellules franchise antenne émanation ramification dissidence"
    ),
    group_nouns=words(
        "groupe mouvement organisation réseau milice faction bande armée agence société entreprise banque parti insurrection gang cartel front clan brigade unité force rebelles insurgés combattants"
        " guérilla maison entité fondation association cellule coalition groupes sociétés djihadistes jihadistes l'organisation l'armée l'entreprise l'agence l'entité l'association"
        " secte katiba formation d'organisation nébuleuse compagnie"
    )
    | BODIES["fr"],
    person_nouns=words(
        "marchand ingénieur médecin militaire officier islamiste marabout "
        "homme dirigeant commandant prédicateur prêcheur imam religieux militant général chef fondateur président suspect terroriste financier banquier patron femme dame député sénateur idéologue émir leader notable ministre"
        " l'homme trafiquant djihadiste jihadiste vétéran rebelle rappeur chanteur négociant commerçant entrepreneur milicien policier gendarme oligarque milliardaire prévenu condamné détenu fugitif intéressé sexagénaire quinquagénaire quadragénaire septuagénaire politicien braconnier orpailleur contrebandier"
    ),
    org_words=words(
        "réseau groupe organisation front armée parti mouvement conseil ministère agence banque compagnie société sarl brigade{,s} bataillon force{,s} milice union comité association fondation institut bureau tribunal cour"
        " autorité service police garde garde{,s} trésor congrès parlement sénat état émirat califat djihad jihad taliban{,s} katiba ansar jaish lashkar harakat hizb club direction mission nations unies coalition alliance"
        " fédération ligue légion clan cartel département commission parquet afp reuters rfi radio agence groupement network group bank company ltd llc inc al-qaïda état-major université gendarmerie"
        " d'état l'armée l'organisation l'union l'état l'agence gouvernement opération"
    ),
    place_words=words(
        "province district ville cité village région rivière vallée aéroport montagne{,s} comté état rue place ambassade hôtel base camp port île{,s} golfe mer lac frontière péninsule désert cercle commune département wilaya capitale"
        " quartier préfecture oblast forêt fleuve aéroport l'aéroport l'ambassade l'hôtel l'île d'hôtel mont boulevard avenue"
    ),
    titles=words(
        "m mm mme mmes mlle dr général colonel commandant capitaine lieutenant sergent président{,e} ministre cheikh cheik mollah mullah maulvi hadji hajji imam ayatollah sir lord prince roi reine sénateur juge professeur pr docteur"
        " maître me monsieur madame amiral maréchal député prédicateur prêcheur émir chef cardinal gouverneur procureur l'imam l'émir l'ayatollah l'amiral"
    ),
    stop_names=words(
        "tant idem hormis sauf manque manquent officiellement initialement curieusement "
        "ni le la les l' un une des de du d' à au aux en dans par pour sur sous avec sans chez contre entre et ou mais ni car donc or si que qui quoi dont où quand comme ce cet cette ces c'est c'était il elle ils elles on nous vous je"
        " j'ai son sa ses leur leurs mon ma mes notre nos votre vos lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre aujourd'hui hier demain"
        " côté selon d'après malgré cependant toutefois pourtant ainsi alors puis ensuite enfin depuis pendant après avant lors lorsque tandis quant outre plusieurs certains certaines tous toutes chaque aucun aucune trois deux quatre cinq six sept"
        " huit neuf dix cent mille né née connu connue basé basée fondé fondée créé créée interrogé interrogée joint selon-lui oui non aussi même encore déjà jamais toujours là ici très plus moins peu beaucoup trop bien s'il qu'il l'un l'une"
        " d'autres autre autres autant près face sans-doute parmi dès voici voilà est sont était a ont avait surtout seul seule seuls m mme dirigé dirigée sanctionné sanctionnée inscrit inscrite l'homme l'organisation l'armée l'attaque l'attentat"
        " lui eux elle-même lui-même n'est n'a premier première"
    ),
    content_words=words("que qu' qu'il qu'elle qu'ils qu'elles qu'on"),
    as_words=words("comme en tant"),
    by_words=words("par"),
    in_words=words("à au aux dans en près"),
    against_words=words("contre sur visant ciblant"),
    clitic_objects=words("l' l’ le la les"),
    adjectives_behind=words("principal principale suprême militaire politique régional régionale local locale"),
    small_names=True,
    list_texts=words("fiche fiches registre notice document"),
    name_words=words("nom noms"),
)
