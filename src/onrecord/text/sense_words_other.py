"""The senses of `sense_words` in other languages: word stems and phrases, by language and by the name of the sense.

One long value: a table of words, one block a language.
"""

_ROWS = {
    "fr": """
arrest: arrêt*; interpell*; appréhend*; captur*; mis la main sur
custody: prison*; détention*; détenu*; incarcér*; écrou*; emprisonn*; derrière les barreaux; sous les verrous
sentence: condamn*; reconnu coupable; peine de; écop*
court: tribunal*; tribunaux; cour; justice
judge: juge; juges; magistrat*
trial: procès; jug|jugé|jugée; comparu*
charge: inculp*; mis en examen; mise en examen; chef|chefs d'accusation
warrant: mandat*; recherch*; fugiti*; en fuite; cavale
release: libér*; relâch*; remis|remise en liberté
escape: évad*; échapp*
flee: fui; fuit; fuir; enfui*; réfugi*
expel: extrad*; expuls*; déport*; refoul*; renvoyé ~ vers
transfer: transf*; remis à; remise à; remis aux; livr*
die: tu; tue; tué; tués; tuée; tuer; tuerie*; mort; morte; morts; mourir; mourut; décéd*; décès; assassin*; abatt*; meurtr*
wound: bless*
train: form; formé; formée; formés; entraîn*; instruct*; formation
order: ordonn*; ordre|ordres de
marry: marié*; épous*; épouse; femme de; mari; conjoint*
live: vit; vivait; vivre; résid*; habit*; demeur*; domicili*; installé*; basé*; siège; est à; se trouve
ship: navire*; bateau*; cargo; pétrolier*; vaisseau*
load: charg|chargé|chargeait|charger; embarqu*
arrive: arriv*; accost*; mouill*
weapon: arme; armes; armement*; fusil*
ammunition: munition*; cartouche*
missile: missile*; roquette*
smuggle: trafi*; contreband*; trafiquant*
drug: drogue*; stupéfiant*; cocaïne; cannabis; héroïne
diamond: diamant*
involve: impliqu*
recruit: recrut*; enrôl*
plan: prépar*; planifi*; organis*; orchestr*; complot*; cerveau
attack: attaqu*; assaut*; attent*; offensive*; raid*; embuscade*
bomb: bombe*; explosi*; explos*
fuel: carburant*; pétrole; pétroli*; essence; diesel; gazole
own: possèd*; possed*; propriét*; déten|détient
control: contrôl*
business: entrepris*; sociét*; commerce*; compagnie*; maison|maisons de
trade: négoc*; commerç*; marchand*; courtier*
create: créé*; créa; créer; création; fond; fondé*; fonda; fondateur*; fondation; établi*; lanc*; mis|mise sur pied
operate: opèr*; opér*; actif; active; activité*; sévi|sévit|sévissent|sévissait|sévissaient; sillonn*
sibling: frère*; soeur*; sœur*
family: famille*; parent|parents; proche|proches
child: enfant*; mineur|mineurs|mineures
civilian: civil; civils; civile; civiles; villageois*
force: force|forces; troupe*; soldat*; hommes; combattant*; milicien*
aircraft: avion*; appareil|appareils; aéronef*
fly: vol; vols; voler; volé; volaient
airline: compagnie aérienne
licence: licence*; permis; autoris*; agrément*
occupation: métier*; emploi*; profession*
house: maison*; domicile; villa*
lose: perd*; amput*
speak: parl*; langue*
disappear: dispar*
export: export*; envoy*; expédi*
abroad: étranger; étrangers
worker: ouvrier*; travailleur*; main-d'oeuvre; main-d'œuvre
build: constru*; bâti*; érig*
money: argent; fonds; financ*; don; dons
government: gouvernement*; régime; autorités
lead: dirig*; chef; chefs; leader*; diriger; mène; mené; tête
command: command*
deputy: adjoint*; vice-*; numéro deux
manage: gère; gérer; géré*; gérant*; gestion*
supervise: supervis*; surveill*; chapeaut*
responsible: responsab*; chargé|chargée de
member: membre*; appart*; adhér*; rejoint; rejoindre; rejoignit
adviser: conseill*
appoint: nomm*; désign*; promu*; élu; élue
replace: remplac*; succéd*; successeur*
retire: retrait*
resign: démission*
support: soutien*; souten*; appuy*; appui*; aid*; assist*; facilit*
provide: fourn*; procur*; approvisionn*; livr|livré des
travel: voyag*; rendu; rendue; déplac*
fight: combatt*; combat; combats; affront*; lutte
abduct: enlev*; enlèv*; kidnapp*; otage*; rapt*
loot: pill*; voler|volé; vol|vols de; dérob*
burn: brûl*; incendi*
rape: viol; viols; violé*; violer; sexuel*
torture: tortur*; sévices
displace: déplac|déplacé|déplacés|déplacement|déplacements
obstruct: entrav*; obstru*; obstacle*; sabot*
block: bloqu*; blocus
reject: rejet*; refus*; repouss*; ni; niait
result: résultat*; verdict des urnes
president+vote: présidentielle*
vote: élection*; électora*; scrutin*; vote*; urnes
president: président*
breach: viol|violé|violer|violation|violations; enfrein*; transgress*
evade: contourn*; échapper aux; éluder
hide: cach*; dissimul*; masqu*; camoufl*
buy: achet*; achat*; acqui*; rachet*
sell: vend*; vente*
produce: produi*; fabri*
broadcast: diffus*; radiotélévision; télévision; antenne
incite: incit*; appel|appelé ~ haine; excit*; haine
mine: mine; mines; minier*; minière*; extracti*
mineral: minerai*; minéra*; coltan
poach: braconn*; ivoire; éléphant*
extort: extor*; rackett*
tax: taxe*; taxer; taxé*; impôt*; péage*
bank: banque*; bancaire*; banquier*
account: compte|comptes
asylum: asile
citizenship: nationalité; passeport*; citoyenneté
withdraw: retir*; révoqu*; annul*
freeze: gel; gelé*; geler
close: ferm*; dissou*
merge: fusionn*
split: scission*; dissiden*; faction*
ally: alli*; coalition*
oath: allégeance; serment*
coup: coup d'état; putsch*; renvers*
mutiny: mutin*; rébell*; rebelle*; insurrection*
ceasefire: cessez-le-feu; trêve*
negotiate: négoci*; pourparlers
sign: signé*; signer; signa; signature
speech: discours; prêch*; prône
humanitarian: humanitaire*
peace: paix; pacif*
reconcile: réconcili*
army: armée*
military: militaire*
police: polic*; gendarm*
prosecutor: procureur*
minister: ministre*
governor: gouverneur*; préfet*
general: général; généraux
colonel: colonel*
spokes: porte-parole
president: président*
militia: milice*
youth: jeun*
country: pays
war: guerre*
crime: crime*; pénal*; criminel*
international: international*; internationaux
human: humain*; humaine*
right: droit|droits de
woman: femme|femmes
@congo: congol*; congo; rdc
@north korea: nord-coréen*; corée; corée du nord; rpdc
@united states: états-unis; américain*; washington
@united kingdom: royaume-uni; britanni*
@central african republic: centrafri*
@ivory coast: ivoirien*; côte d' ivoire
@saudi arabia: saoud*; arabie
@emirates: émirats; émirien*
appeal: appel; appels
bodyguard: garde du corps; gardes du corps
driver: chauffeur*; conducteur*
doctor: médecin*; chirurgien*
engineer: ingénieur*
lawyer: avocat*
courier: courrier*; messager*; coursier*
mediate: intermédiaire*; médiat*
border: fronti*
branch: filiale*; succursale*; antenne*; branche*
office: bureau; bureaux
group: groupe*; organisation*; mouvement*
region: région*; province*; préfecture*
city: ville*
village: village*
school: école*; lycée*; madrasa*
mosque: mosquée*
charity: caritati*; bienfaisance
website: site internet; site web
radio: radio*
video: vidéo*
publish: publi*
investigate: enquêt*
bury: enterr*; inhum*
crash: écras*
cargo: cargaison*; marchandise*
claim: demand|demandé|demande ~ asile
study: étudi*; diplôm*
teach: enseign*; professeur*
terror: terror*
secret: secret*; clandestin*
revenue: revenu*; recette*
medical: médica*; soins; hôpit*; clinique*
nuclear: nucléaire*; atomique*
prosthetic: prothèse*; artifici*
businessman: homme d' affaires; hommes d' affaires
transact: virement*; transaction*
surrender: rendu|rend aux autorités; reddition
federal: fédéral*
crime: crime*; pénal*
provide: fourn*
money: argent
coordinate: coordonn*; coordinat*
parliament: parlement*; assemblée nationale
sector: secteur*
sanction: sanction*
try: tent*; essay*; cherch|cherché|cherche à
ban: interdi*; prohib*
reduce: rédui*; réduct*; abaiss*
serve: purg*
drone: drone*
close: n' existe plus; cessé d' exister
coal: charbon
gold: or; aurifère*
timber: bois; grumes
livestock: bétail; cheptel; vache*; chameau*
charcoal: charbon de bois
cocoa: cacao
sugar: sucre
cigarette: cigarette*
uranium: uranium
chemical: chimi*
@north korea: coréen*; coréenn*
escape: fait|faire|faite la belle; pris|prit|prend la fuite; faussé compagnie; mis|mit les voiles; s' échapp*
surrender: rendu|rendue|rendus|rend aux; rendu|rendue|rendus à la police|gendarmerie; rendu|rendue à l' armée; déposé|dépose|déposa ~ armes; constitué prisonnier; livré à la justice
arrest: cueilli*; coffr*; pris|prise dans|lors; mis|mise aux arrêts; menott*; pincé*
sentence: infligea; inflig*; perpétuité; réclusion; ans|années de prison|réclusion|détention; par contumace
expel: reconduit*; bouté|boutée; banni|bannie; mis|mise à la porte; mis|mise dans un avion; remis|remise aux autorités
flee: gagné|gagna|gagne l'étranger; passé|passa la frontière; exil*; prend|prit le large
die: péri*; trouv|trouvé ~ mort; succomb*; trépas*; perd|perdu la vie; exécut*; liquid*; mis|mise à mort
train: appren*; aguerri*; rompu aux
appoint: intronis*; promouv*; porté à la tête; placé à la tête; fait|faite ~ chef|cadi|émir|gouverneur
replace: relay*; relève; pris|prend ~ suite; prend|pris les rênes; flambeau; dauphin
recruit: embrigad*; raccol*; racol*; rallier
provide: équip*; ravitaill*
travel: effectu|effectué ~ voyage; séjourn*; sillonn*; visit*
transfer: versé|versait; filait; achemin*; convoy*; transit*
create: lança; port|porté sur les fonts; mont|monté|monta
marry: gendre; belle-fille; noces; convol*
sibling: frangin*; cadet*; aîné*; jumeau*; jumelle*
buy: raflait; rafl*
evade: passer|passé entre les mailles
warrant: notice rouge; avis de recherche
extort: rançonn*
tax: prélèv*; droits|droit de passage
attack: assaill*; pris|prit d'assaut; frapp*; ciblé
abduct: captiv*; séquestr*
release: relax*; élargi*; sorti|sortie de prison
collaborate: collabor*; coopér*
""",
    "es": """
arrest: arrest*; deten; detuv*; detenido*; detenida*; captur*; apres*; prendi*
custody: prisión; prision*; cárcel*; preso*; presa*; recluso*; encarcel*; detención; custodia; tras las rejas; entre rejas
sentence: conden*; sentenci*; culpable
court: tribunal*; corte; juzgado*; justicia; judicial
judge: juez; jueza; jueces
trial: juicio*; procesad*; enjuici*
charge: imput*; cargo|cargos por|de; inculp*
warrant: orden de; busca y captura; prófugo*; fugitiv*; buscad*
release: liber*; excarcel*; puesto en libertad; soltar*; soltó
escape: escap*; fug; fugó; evadi*
flee: huy*; huid*; huir; refugi*
expel: extradit*; deport*; expuls*
transfer: transfer*; traslad*; entreg*
die: murió; muert*; morir; mat; mató; matar; mataron; asesin*; falleci*; abati*; homicid*
wound: herid*; lesion*
train: entren*; adiestr*; instru*; capacit*
order: orden; ordenó; ordenar*; ordenad*
marry: casad*; casó; espos*; marido; mujer de; cónyuge
live: viv*; resid*; habit*; domicili*; radicad*; con sede; sede; afincad*
ship: buque*; barco*; nave; naves; tanquero*; petrolero*; navío*; carguero*
load: carg|cargó|cargar|cargaba; embarc*
arrive: lleg*; arrib*; atrac*
cargo: cargamento*; envío|envíos
weapon: arma; armas; armament*; fusil*
smuggle: contraband*; trafic*; tráfico*; narcotraf*
drug: droga*; cocaína; narc*; heroína; estupefaciente*
diamond: diamante*
involve: implic*; involucr*
recruit: reclut*; enrol*
plan: planific*; planeó; planear; prepar*; organiz*; urdi*; cerebro
attack: ataque*; atac*; asalt*; atent*; ofensiva*; embosc*
bomb: bomba*; explosi*
fuel: combustible*; petróleo; crudo; gasolina; diésel; gasóleo
own: posee*; propiet*; propiedad*; dueñ*; es de; pertenec*
control: control*
business: empresa*; negocio*; compañía*; firma|firmas; sociedad*
trade: comerci*; mercader*; tratante*
create: cre|creó|crear|creado|creada; fund; fundó; fundad*; fundador*; establec*; lanz*; constitu*
operate: oper|opera|operan|operaba|operó; activ*
sibling: herman*
family: familia*; pariente*; allegad*
child: niñ*; menor|menores; infan*
civilian: civil; civiles; aldean*
force: fuerza*; tropa*; soldado*; combatiente*; hombres
aircraft: avión; avion*; aeronave*; avioneta*
fly: vol; vuel*; volar*; volaba*; volaron
airline: aerolínea*
licence: licencia*; permiso*
occupation: oficio*; empleo*; profesión; ocupación
house: casa; casas; vivienda*; domicilio
lose: perd*; amput*
speak: habl*; idioma*
disappear: desapar*
export: export*; envi*
abroad: extranjero; exterior
worker: obrer*; trabajador*; mano de obra
build: constru*; erig*; levant*
money: dinero; fondos; financ*; donac*
government: gobierno*; régimen; autoridades
lead: lider*; líder*; dirig*; jefe; jefes; jefa; cabecilla*; encabez*; al frente
command: comand*; mand|manda|mandaba; mando
deputy: adjunt*; vice*; segundo de
manage: gestion*; administr*; gerente*; regent*
supervise: supervis*; vigil*
responsible: responsab*; encargad*; a cargo
member: miembro*; integrante*; pertenec*; uni|unió; ingres*
adviser: asesor*; consejer*
appoint: nombr*; design*; ascend*; elegid*
replace: reemplaz*; sustitu*; suced*; sucesor*
retire: retir*; jubil*
resign: dimit*; renunci*
support: apoy*; ayud*; respald*; facilit*; colabor*
provide: suministr*; proporcion*; provee*; provey*; abastec*
travel: viaj*; visit*
fight: combat*; luch*; enfrent*; pele*
abduct: secuestr*; rehén*; rehenes; plagi*
loot: saque*; rob; robó; robar*; robo; robos; hurt*
burn: quem*; incend*
rape: viol; violó; violac*; sexual*
torture: tortur*
displace: desplaz*
obstruct: obstru*; obstacul*; entorpec*; impid*; sabot*
block: bloque*
reject: rechaz*; neg; negó; negarse; negativa
result: resultado*
president+vote: presidenciales
vote: eleccion*; elector*; comicios; voto*; urnas; sufrag*
president: president*
breach: violac|violación|violaciones; incumpl*; vulner*; infring*
evade: evad*; elud*; burl*; esquiv*
hide: ocult*; escond*; encubr*; disfra*
buy: compr*; adquir*
sell: vend*; venta*
produce: produ*; fabric*
broadcast: emit*; transmit*; difund*; televis*
incite: incit*; azuz*; odio
mine: mina; minas; minero*; minería
extort: extors*
tax: impuesto*; peaje*; tasa*
bank: banco*; banca; bancari*; banquer*
account: cuenta|cuentas
asylum: asilo
citizenship: nacionalidad; pasaporte*; ciudadanía
withdraw: retir*; revoc*; anul*
freeze: congel*
close: cerr*; clausur*; disolv*; disuelt*
merge: fusion*
split: escis*; disiden*; facción*
ally: alia*; alianza*; coalici*
oath: lealtad; juram*; jur|juró
coup: golpe de estado; golpe; golpista*; derroc*
mutiny: amotin*; motín*; rebel*; sublev*
ceasefire: alto el fuego; tregua*; cese al fuego
negotiate: negoci|negoció|negociar|negociador|negociaciones
sign: firm|firmó|firmar|firmante
border: fronter*
humanitarian: humanitari*
peace: paz
army: ejército*
military: militar*
police: polic*
minister: ministr*
governor: gobernador*
general: general; generales
colonel: coronel*
spokes: portavoz*; vocero*
war: guerra*
crime: crimen*; delito*
international: internacional*
woman: mujer*
@congo: congo*; rdc
@north korea: norcorean*; corea; corea del norte
@united states: estados unidos; estadounid*; norteameric*; washington
@united kingdom: reino unido; britán*
@central african republic: centroafric*
@saudi arabia: saud*; arabia
@emirates: emiratos; emirat*
appeal: apelaci*
bodyguard: guardaespaldas; escolta*
driver: chofer*; chófer*; conductor*
doctor: médico|médica; médico; cirujano*
engineer: ingenier*
lawyer: abogad*
courier: correo|correos humano; mensajer*
mediate: intermediari*; mediador*
branch: filial*; sucursal*; rama|ramas
office: oficina*; despacho*
group: grupo*; organización; organizaciones; movimiento*
region: región; regiones; provincia*
city: ciudad*
village: aldea*; pueblo*
school: escuela*; colegio*
mosque: mezquita*
charity: benéfic*; caridad; caritativ*
radio: radio*
video: vídeo*; video*
publish: public|publicó|publicar|publicado
investigate: investig*
bury: enterr*; sepult*
crash: estrell*; accidente*
claim: pid|pidió|solicitó|solicitud
study: estudi*; licenci*
teach: enseñ*; profesor*
terror: terror*
secret: secret*; clandestin*
revenue: ingresos; recaud*
medical: médic*; hospital*; clínica*
nuclear: nuclear*; atómic*
missile: misil*; cohete*
mineral: mineral*
ammunition: munici*; cartucho*
crime: crimen*; delito*; penal*
reconcile: reconcili*
right: derechos
human: humanos
youth: joven*; jóvenes; juvenil*
speech: discurso*
businessman: empresari*
transact: transacci*; giro|giros; transferencia*
country: país*
prosecutor: fiscal*
militia: milicia*
surrender: rindi*; entregó a las autoridades; rendici*
federal: federal*
sentence: cadena perpetua
probable: probable*
coordinate: coordin*
parliament: parlament*; asamblea nacional; congreso
sector: sector*
sanction: sancion*
try: intent*; trat|trató|trataron de
ban: prohib*; ilegaliz*; proscri*
reduce: reduj*; reduc*; rebaj*
serve: cumpl|cumplió ~ pena|condena
drone: dron; drones
close: ya no existe; dejó de existir
coal: carbón
gold: oro; aurífer*
timber: madera*
livestock: ganado; vacas; camellos
cocoa: cacao
sugar: azúcar
cigarette: cigarrillo*
uranium: uranio
chemical: quími*
escape: fugado; fugarse; fuga; dio|dieron a la fuga; se esfumó; burl|burló la vigilancia
surrender: depuso ~ armas; depon*; se entregó a|en
arrest: atrap*; cay|cayó en manos|preso; cogi*; pillad*; echaron el guante
sentence: impus|impuso|impusieron ~ años; años|año de cárcel|prisión|reclusión; perpetua; en rebeldía; pena de; penas
expel: devolvi*; puso|pusieron en la frontera; echó|echaron; repatri*; desterr*; remitid*
flee: exili*; puso pies en polvorosa; escap|escapó a; se refugió
die: murieron; pereci*; cay|cayó muerto|abatido; perd|perdió la vida; ejecut*; liquid*; óbito
train: adestr*; aprendi*; ejercit*
appoint: puso|pusieron al frente; coloc|colocó al frente; hizo|hicieron jefe|juez|cadí|gobernador; encumbr*; promovi*; proclam*
replace: relev*; tomó el relevo|testigo; ocupó su lugar; heredero
recruit: engancha*; enganch*; capt|captó|captaba; alist*
provide: equip*; dotó; aprovision*; surt*
travel: acud*; estuvo en
transfer: giró|giraba; hizo|hicieron llegar; remit*; envi|envió dinero|fondos; pas|pasó dinero
create: mont|montó; cofund*; ideó
marry: boda; desposó; yerno; suegr*; nuera
sibling: gemel*
warrant: ficha roja; alerta roja; orden|órdenes de captura|arresto|detención; reclama|reclamado
extort: mordida
attack: arremet*; embest*; golpeó; tirote*
abduct: cautiv*; raptad*; rapt*
release: salió de la cárcel|prisión; quedó en libertad; puesta en libertad
collaborate: cooper*
study: cursó
live: afinc*; mora; vecino de
wound: lisi*; malherid*
""",
    "de": """
arrest: verhaft*; festgenomm*; festnahme*; nahm|nahmen ~ fest; gefasst; aufgegriff*; geschnapp*; dingfest
custody: haft; gefängnis*; inhaft*; untersuchungshaft; häftling*; gewahrsam; hinter gittern; sitzt ein; eingesperrt
sentence: verurteil*; schuldig; freiheitsstrafe*; haftstrafe*; jahre haft
court: gericht*; gerichtshof*; amtsgericht*; landgericht*; oberlandesgericht*; justiz
trial: prozess*; verfahren; verhandlung*
judge: richter*
judge+investigate: ermittlungsrichter*
investigate: ermittl*
charge: angeklagt*; anklage*; beschuldig*
warrant: gesucht*; fahnd*; flüchtig*
arrest+warrant: haftbefehl*
@germany+federal+court: bundesgerichtshof*
issue: erlassen; erließ; ausgestell*; datiert
release: freigelass*; entlass*; freilass*; auf freiem fuß
escape: entkam*; entkomm*; geflohen aus; ausgebroch*; ausbr*; entwich*
flee: floh*; geflohen; flüchtet*; flucht; geflüchtet*
expel: ausgeliefert*; auslieferung*; abgeschob*; abschieb*; ausgewies*
transfer: überstell*; überführ*; übergeb*; lieferte
die: tot; tote; tötete*; getötet*; töt*; starb*; gestorb*; tod; umgekomm*; ermord*; erschoss*; verstorb*; mord*
wound: verletz*; verwund*
train: ausgebild*; ausbild*; training*; trainier*; geschult
order: befahl; befohlen; befehl; befehle; angeordnet; anordn*; angewiesen
marry: verheirat*; heirat*; ehefrau; ehemann; gattin; gatte
live: leb*; wohn*; ansässig*; sitz; niedergelass*; wohnsitz*; beheimat*
ship: schiff*; tanker*; frachter*; boot*
load: lud; geladen; belad*; verlad*
arrive: ankam; angekomm*; kam|kamen an; einlief; eingelauf*; erreich*
cargo: ladung*; fracht; lieferung*
weapon: waffe*; gewehr*; rüstung*
ammunition: munition*
missile: rakete*
smuggle: schmuggel*; schmuggl*; geschmuggelt*
drug: droge*; rauschgift*; heroin; kokain
diamond: diamant*
involve: beteilig*; verwickel*; verstrick*
recruit: rekrut*; angeworb*; anwerb*; warb; geworben
plan: plan*; geplant*; vorbereit*; organisier*; drahtzieher*; ausgeheckt*
attack: angriff*; anschlag*; anschläg*; überfall*; angegriff*; attentat*; offensive*; sturm; stürm*
bomb: bombe*; spreng*; explosi*
fuel: treibstoff*; öl; erdöl; diesel; benzin; rohöl
own: besitz*; eigentüm*; gehör*; besaß*; inhaber*
control: kontroll*; beherrsch*
business: unternehm*; firma; firmen; gesellschaft*; geschäft*; betrieb*
trade: handel*; händler*; kaufmann; kaufleute
create: gegründet*; gründ*; schuf; geschaffen; aufgebaut*; ins leben gerufen
operate: betreib*; betrieb|betrieben; tätig*; aktiv*
sibling: bruder*; brüder*; schwester*; geschwister*
family: familie*; verwandt*; angehörige*
child: kind; kinder*; minderjährig*
civilian: zivil*; dorfbewohner*
force: truppe*; soldat*; kräfte; streitkräfte; kämpfer; männer; miliz*
aircraft: flugzeug*; maschine|maschinen
fly: flog*; geflog*; flieg*; flug; flüge
airline: fluggesellschaft*; fluglinie*; airline*
licence: lizenz*; genehmig*; erlaubnis*
occupation: beruf*; beschäftig*; arbeit; erwerb*
house: haus; häuser; wohnung*
lose: verlor*; verlier*; amput*
speak: sprach*; spricht; sprech*
disappear: verschwand*; verschwund*; verscholl*
export: export*; ausfuhr*; ausgeführt*; schickt*; geschickt*; entsand*
abroad: ausland*
worker: arbeiter*; arbeitskr*
build: bau*; gebaut*; erricht*; errichtet*
money: geld*; finanz*; spende*; gespend*; mittel
government: regierung*; regime; behörde*
lead: leit*; führ*; geführt*; anführ*; chef*; spitze; geleitet*; oberhaupt*
command: befehlshab*; kommand*
deputy: stellvertret*; vize*
supervise: beaufsicht*; aufsicht; überwach*
responsible: verantwort*; zuständig*
member: mitglied*; angehör*; gehör|gehört|gehörte zu; beigetreten; schloss|angeschlossen
adviser: berat*
appoint: ernannt*; ernenn*; befördert*; gewählt*
replace: ersetz*; nachfolg*; ablös*; abgelöst*
retire: ruhestand*; pension*
support: unterstütz*; half; geholf*; hilf*
provide: liefer*; versorg*; beschaff*; stell|stellte ~ bereit; bereitgestell*
travel: reis*; gereis*; besuch*
fight: kämpf*; gekämpft*; gefecht*
abduct: entführ*; geisel*; verschlepp*
loot: plünder*; gestohl*; raub*; stahl*; erbeut*
burn: verbrann*; niedergebrann*; brand*; angezünd*
rape: vergewaltig*; sexuell*
torture: folter*; gefoltert*; misshand*
displace: vertrieb*; vertreib*
obstruct: behinder*; verhinder*; blockier*
reject: abgelehn*; ablehn*; weiger*; zurückgewies*; lehnt*
result: ergebnis*
president+vote: präsidentschaftswahl*
parliament+vote: parlamentswahl*
vote: wahl*; stimm*
president: präsident*
breach: verstoß*; verstieß*; verletzung*; bruch
evade: umgeh*; umging*; umgangen*
hide: versteck*; verberg*; verschleier*; verdeck*; getarnt*
buy: kauf*; gekauft*; erworb*; erwarb*; ankauf*
sell: verkauf*; veräußer*
produce: herstell*; hergestell*; produ*; fertig*
bank: bank; banken; bankier*
account: konto; konten
asylum: asyl*
citizenship: staatsangehörigk*; staatsbürger*; reisepass; pass
withdraw: entzog*; entzogen*; widerruf*; aberkannt*
freeze: eingefror*; einfrier*
close: geschloss*; aufgelös*; auflös*
split: abspalt*; splitter*; abgespalt*
ally: verbünd*; bündnis*; allianz*; koalition*
oath: treue*; gelob*; schwor*; treueid*
coup: putsch*; staatsstreich*; sturz; gestürzt*
mutiny: meuter*; rebell*; aufstand*; aufständ*
ceasefire: waffenruhe*; waffenstillstand*
negotiate: verhand*
sign: unterzeich*; unterschr*
border: grenz*
army: armee*; heer; bundeswehr
military: militär*
police: polizei*; polizist*
prosecutor: staatsanwalt*
minister: minister*
governor: gouverneur*; statthalter
general: general; generäle
spokes: sprecher*
war: krieg*
crime: verbrech*; straftat*
woman: frau|frauen
terror: terror*
student: student*
@congo: kongo*
@north korea: nordkorea*
@united states: usa; us-amerika*; amerika*; vereinigten staaten
@united kingdom: britisch*; großbritann*
@central african republic: zentralafrika*
@saudi arabia: saudi*
@emirates: emirat*; emirate
appeal: berufung*; revision*
bodyguard: leibwächt*; leibwache
driver: fahrer*; chauffeur*
doctor: arzt; ärzte; ärztin; chirurg*
engineer: ingenieur*
lawyer: anwalt*; anwält*; rechtsanwalt*
courier: kurier*; bote; boten
mediate: vermittl*; mittelsmann*; mittelsmänner
branch: filiale*; tochterfirma*; tochtergesellschaft*; zweig*; niederlassung*
office: büro*; dienststelle*
group: gruppe*; organisation*; bewegung*
region: region*; provinz*; gebiet*
city: stadt; städte; großstadt
village: dorf; dörfer*
school: schule*
mosque: moschee*
charity: wohltätig*; hilfswerk*; hilfsorganisation*
radio: radio*; rundfunk*
video: video*
publish: veröffentlich*; publizier*
bury: begrab*; beigesetz*; bestatt*
crash: abgestürz*; absturz*; abstürz*
claim: beantrag*; antrag*
study: studier*; absolv*
teach: lehr*; unterricht*; professor*
secret: geheim*; heimlich*
revenue: einnahme*; einkommen*; erlös*; devisen
medical: medizin*; klinik*; krankenhaus*; krankenhäus*
nuclear: nuklear*; atom*
mineral: mineral*; erz; erze
mine: bergbau*; mine; minen; bergwerk*
peace: frieden*; friedens*
reconcile: versöhn*
human: mensch*
humanitarian: humanitär*
international: international*
right: rechte; rechten
speech: rede; reden; predig*
businessman: geschäftsm*; unternehmer*
transact: überwies*; überweis*; transaktion*
merge: fusion*; zusammenschl*; zusammengeschl*
incite: hetz*; aufgehetzt*; volksverhetz*; aufstach*
manage: verwalt*; geschäftsführ*
youth: jugend*; jung|jungen
colonel: oberst*
resign: zurückgetret*; rücktritt*; trat zurück
close: geschloss*
surrender: ergeb|ergeben|ergab; gestellt; stellte sich
federal: bundes*
sentence: lebenslang*
militia: miliz*
probable: wahrscheinlich*; mutmaßlich*
prosthetic: prothese*; künstlich*
extort: erpress*; schutzgeld*
block: blockade*
coordinate: koordin*
parliament: parlament*; nationalversammlung; bundestag
sector: sektor*; abschnitt*
sanction: sanktion*
try: versuch*
ban: verbot*; verbiet*; untersag*
reduce: verkürz*; reduzier*; herabgesetz*; gesenkt
serve: verbüß*; abgesess*
drone: drohne*
close: existiert nicht mehr
coal: kohle*
gold: gold*
timber: holz*
livestock: vieh*; rinder*; kamele*
cocoa: kakao*
sugar: zucker*
cigarette: zigarette*
uranium: uran*
chemical: chemi*
incite: ruft|rief|rufen|riefen ~ gewalt|mord; aufgerufen
withdraw: entzieh*
surrender: ergab; ergaben; ergeben
load: lud; luden
freeze: fror; froren
escape: brach|brachen aus; türmte; entfloh*; entflohen
surrender: ergab sich; stellte sich; streckte ~ waffen; legte ~ waffen; waffen gestreckt; kapituliert*
arrest: abgeführt; schnapp*; hochgenommen; ging ins netz; festgesetzt; hopsgenommen
sentence: jahre|jahren haft|gefängnis; ins|hinter gefängnis; in abwesenheit; muss|musste ins gefängnis
expel: ausliefer*; ausgeflogen; des landes verwies*
flee: setzte sich ab; abgesetzt; untergetaucht; exil
die: fiel|fielen im; gefallen; kam|kamen ums leben; hingericht*; ums leben; leiche; umgebracht
train: gedrillt; drillte
appoint: ernann*; berief; eingesetzt; setzte ~ ein; kürte; gekürt
replace: löste ~ ab; beerbt*; folgte auf; trat ~ nachfolge
recruit: anwarb; warben; angeheuert*; heuerte
provide: verschaff*; ausgerüst*; besorgt*; ausgestattet
travel: fuhr|fuhren nach; flog nach
transfer: schickte ~ geld; leitete ~ weiter; geschleust
create: rief ~ leben; hob ~ taufe; ins leben gerufen
marry: schwager; schwiegersohn; schwiegervater; vermählt*
sibling: zwilling*; halbbruder; stiefbruder
warrant: ausgeschrieben
attack: überfiel*; attackier*
release: auf freiem fuß; kam|kamen frei; freikam; haftentlass*
collaborate: zusammengearbeit*; kooperier*; paktier*
live: residier*
""",
    "ru": """
arrest: арест*; задерж*; схвач*; схвати*; пойма*; взят ~ под стражу
custody: тюрьм*; тюрем*; заключен*; стражей; стражу; изолятор*; колони*; заключён*; следственн*
sentence: приговор*; осуд*; осужд*; осужден*; виновн*; лет колонии|тюрьмы
court: суд; суда; суде; судом; судь*; трибунал*; судебн*
trial: процесс*; судят; судили
charge: обвинени*; обвинил*
warrant: ордер*; розыск*; разыскив*
release: освобод*; выпущ*; отпущ*; вышел на свободу
escape: сбежа*; бежал из; побег*; скрылся
flee: бежал; бежала; бежали; бегств*; скрыва*
expel: экстрад*; депорт*; выслан*; высыл*; выдан; выдали
transfer: передан*; переда*; перевод*; доставл*
die: убит*; убий*; убил*; погиб*; умер*; смерт*; скончал*; мёртв*; мертв*; ликвидир*; казн*
wound: ранен*; ранил*
train: обуч*; подготовк*; тренир*; учил*
order: приказ*; распоряд*
marry: жена; жены; женат*; замуж*; муж; супруг*
live: жив*; прожив*; обита*; резид*; находит*; базир*; располож*
ship: судно; судна; судов; судах; корабл*; танкер*; сухогруз*
load: погруз*; загруз*; груз|грузил
arrive: прибы*; пришел; пришёл в; зашёл; зашел
cargo: груз; груза; грузов; парти*
weapon: оруж*; вооруж*; винтов*; автомат*
ammunition: боеприпас*; патрон*
missile: ракет*
smuggle: контрабанд*
drug: наркот*; героин*; кокаин*
involve: причаст*; замеша*; вовлеч*
recruit: вербов*; завербов*; набир*
plan: планиров*; спланир*; подготов*; организ*; готовил*
attack: напад*; напал*; атак*; нападен*; штурм*; теракт*; наступлен*
bomb: бомб*; взрыв*; взорв*
fuel: топлив*; нефт*; бензин*; дизел*
own: владе*; собствен*; принадлеж*
control: контрол*
business: компан*; предприят*; фирм*; бизнес*
trade: торг*; купец; купц*
create: созда*; основа*; учред*
operate: действу*; работает; актив*
sibling: брат*; сестр*
family: семь*; родствен*; родн*
child: дет*; ребен*; несовершеннолет*
civilian: мирн*; граждан|гражданских
force: войск*; солдат*; сил|силы|силами; бойц*; бойцов; боевик*; люди
aircraft: самолёт*; самолет*
fly: лета*; полёт*; полет*; рейс*
airline: авиакомпан*
licence: лиценз*; разрешен*
house: дом; дома; доме
lose: потеря*; лишил*; ампут*
speak: говорит на; владеет языком
disappear: исчез*; пропал*; пропав*
export: экспорт*; вывоз*; отправ*
abroad: за рубеж*; заграниц*; за границ*
worker: рабоч*; работник*
build: стро*; возвод*; возв*
money: деньг*; денег; средств*; финанс*
government: правительств*; власт*; режим*
lead: глав; глава*; возглав*; лидер*; руковод*; вожак*
command: команд*; командир*
deputy: заместит*; зам; вице-*
supervise: куриру*; надзор*; надзира*
responsible: отвечает за; ответствен*
member: член*; состоит; состоял*; вступил*; входит; входил*
adviser: советник*; совет|советы
appoint: назнач*; избран*
replace: сменил*; преемник*
support: поддерж*; помощ*; помог*; содейств*
provide: поставл*; снабж*; предоставл*; обеспечив*
travel: ездил*; поезд*; выезж*; посещ*
fight: воевал*; воюет; сража*; боев|бои
abduct: похит*; похищ*; заложник*
loot: граб*; разграб*; краж*; украл*; хищен*; угон*
burn: сжёг; сжег; сожг*; сожж*; поджог*; подж*
rape: изнасил*; сексуал*
torture: пыт*; истяз*
obstruct: препятств*; воспрепят*; мешал*
reject: отверг*; отказ*; отклон*
result: результат*; итог*
vote: выбор*; голосован*
president: президент*
breach: наруш*
evade: обход*; обойти; уклон*
hide: скры*; укры*; прят*; маскир*
buy: купи*; покуп*; закуп*; приобр*
sell: прод*; сбыт*
produce: произв*; выпуск*
bank: банк*
account: счет|счета|счёт|счетов
citizenship: гражданств*; паспорт*
withdraw: лишен*; отозв*; аннулир*
freeze: заморо*
split: раскол*; отколо*
ally: союз*; коалиц*; альянс*
oath: присяг*; клятв*
coup: переворот*; путч*; сверг*
mutiny: мятеж*; восста*; бунт*
ceasefire: перемир*; прекращение огня
negotiate: переговор*
sign: подпис*
border: границ*; пригранич*
army: арми*
military: воен*
police: полиц*; милиц*
prosecutor: прокур*
minister: министр*
governor: губернатор*
general: генерал*
spokes: пресс-секретар*; представител*
war: войн*; воен|военных
crime: преступ*
woman: женщин*
terror: террор*
bodyguard: охранник*; телохранит*
@congo: конго*
@north korea: кндр; северокоре*; корей*; кореи; корея
@united states: сша; америк*
@united kingdom: британ*; великобритан*
@central african republic: цар; центральноафрик*
@saudi arabia: саудов*
@emirates: эмират*; оаэ
appeal: апелляц*
asylum: убежищ*
driver: водитель*; шофёр*; шофер*
doctor: врач*; хирург*
engineer: инженер*
lawyer: адвокат*
courier: курьер*; связн*
mediate: посредник*
branch: филиал*; дочерн*; отделен*
office: офис*; контор*
group: групп*; организац*; движен*
region: регион*; провинц*; област*
city: город*
village: село; села; деревн*
school: школ*; медресе
mosque: мечет*
charity: благотворит*
radio: радио*
video: видео*
publish: опублик*; публик*
bury: похорон*
crash: разбил*; крушен*; упал*
claim: просил*; запросил*; ходатайств*
study: учился; училась; окончил*; студент*
teach: преподава*; учител*
secret: тайн*; секретн*; подпольн*
revenue: доход*; выручк*
medical: медицин*; больниц*; клиник*
nuclear: ядерн*; атомн*
mineral: минерал*; руд*
mine: шахт*; рудник*; добыч*; добыва*
peace: мир; мира; миру; мирн*
reconcile: примирен*
human: человек*; людей
humanitarian: гуманитар*
international: международн*
right: прав|права
speech: речь; речи; проповед*
businessman: бизнесмен*; предприниматель*
transact: перевод|переводы|переводил; транзакц*
merge: слиян*; слил*; объедин*
incite: подстрека*; разжига*
manage: управля*
youth: молодёж*; молодеж*
colonel: полковник*
retire: отставк*; пенси*
judge: судь*
investigate: расследов*; следств*; следоват*
close: закры*; ликвидац*
surrender: сдал*; капитул*
federal: федеральн*
diamond: алмаз*; бриллиант*
displace: перемещ*; изгна*
extort: вымога*
block: блокир*; блокад*
broadcast: вещан*; трансл*; эфир*
occupation: занят*; професси*; должност*
probable: вероятн*; предполож*
sentence: пожизнен*
coordinate: координ*
parliament: парламент*; дума; думы
sector: сектор*; участ|участок
sanction: санкц*
try: пытался; пыталась; пытались; попыт*
ban: запрет*; запрещ*
reduce: сокра*; сниз*; смягч*
serve: отбы*
drone: беспилот*; дрон*
coal: угол*; угл*
gold: золот*
timber: лес; древесин*
livestock: скот; скота
sugar: сахар*
cigarette: сигарет*
uranium: уран*
chemical: хими*
escape: бежал из тюрьмы|колонии|плена; удрал*; совершил побег; улизнул*
surrender: сложил* оружие; сложил|сложила|сложили оружие; явил* с повинной
arrest: взял|взяли в; взяли; повязал*; скрутил*
sentence: дал|дали|получил ~ лет; лет|года тюрьмы|колонии|заключения; срок; заочно
expel: высла*; выдвор*; указал* на дверь; указали на дверь; отправл* на родину
flee: бежал в; скрылся в; эмигрир*; выехал*; перебрал*; ушёл за границу
die: гибел*; застрел*; лишился жизни; уничтожен*
train: натаскив*; натаск*; инструктир*; прошел|прошёл подготовку
appoint: поставил* во главе; сделал* ~ главой|кади
replace: пришёл на смену; заменил*; бразды; унаследовал*
recruit: нанял*; нанима*
provide: поставк*; обеспеч*; оснаст*
travel: съезд*; побывал*; летал* в; посетил*; наезжал*
transfer: перевёл*; перевел*; перечисл*; отправил* деньги; переправ*; этапир*
create: образован*; зародил*
marry: женил*; жена*; зять; зятя; тесть; тестя; шурин*; деверь; свояк*
sibling: близнец*; сводн*
warrant: объявл* в розыск; объявлен* в розыск
attack: обстрел*; налёт*; налет*
abduct: плен*
release: отпустил*; освобожд*; вышел из тюрьмы|колонии; амнистир*
collaborate: сотруднич*
live: обосновал*; осел в
""",
}

LIGHT = {
    "fr": frozenset(
        "il elle ils elles on ce cet cette ces se sa son ses leur leurs lui qui que dont où ne pas plus nouveau nouvelle nouveaux nouvelles ancien ancienne grand grande n' d' l' qu' s' c' j' a ont est"
        " sont était étaient été être avoir avait avaient avoir fut furent fait faire font aurait serait selon fiche liste onu comité eu ont eut fut rôle joué joue jouer"
        " depuis pour par sur dans avec sans sous chez vers entre après avant pendant comme ou où donc mais car aussi encore toujours"
        " tout tous toute toutes même autre autres deux premier première accusé accusés accusée accuse accusent reproche reprochent"
        " dit indique note décrit présente texte entrée inscrit aux au à en y un une les des du".split()
    ),
    "es": frozenset(
        "él ella ellos ellas lo le les se su sus que quien cuyo donde no ni ya más nuevo nueva nuevos nuevas antiguo antigua gran grande un una unos unas es son era eran fue fueron ha han"
        " había habían ser estar está están estaba según ficha lista onu comité desde por para con sin sobre entre tras antes durante"
        " como o pero también aún todavía todo todos toda todas mismo otro otra otros otras acusa acusado acusada acusan dice señala"
        " describe texto entrada registro papel tuvo tiene tenía tienen a al en hay haber hizo hace".split()
    ),
    "de": frozenset(
        "er sie es ihn ihm ihr ihre seine sein seinen ihren der die das dem den des ein eine einen einem einer und oder aber auch noch"
        " nicht kein keine mehr ist sind war waren wurde wurden wird werden hat haben hatte hatten sein laut eintrag liste uno un"
        " ausschuss seit für von vom zum zur im am beim mit ohne unter über nach vor während als wie zu bei aus an auf in um dass der"
        " schon immer wieder alle alles beide selbst andere anderen sich so dort hier dabei dazu neue neuer neuen neues alte alter alten große großer großen ehemalige ehemaliger heißt vermerkt führt nennt rolle spielte spielt jahre jahren".split()
    ),
    "ru": frozenset(
        "он она они его ее её их ему ей им который которая которые что кто где не ни уже еще ещё и или но а также был была были быть есть"
        " по в во на с со из к ко у о об от до для за под над при через без между после перед как же ли бы то это этот эта эти тот та"
        " список списке запись записи оон комитет комитета сообщает утверждает говорит согласно данным все всё весь новый новая новые новых бывший бывшая большой сам сама годам годами года год лет роль".split()
    ),
}
"""Words that carry a sentence, by language."""


def rows(language: str) -> list[tuple[str, str]]:
    """Return names of senses, each with its words, in one language; none where it has no table."""
    lines = _ROWS.get(language, "").strip().splitlines()
    return [(name.strip(), words) for name, _, words in (line.partition(":") for line in lines)]
