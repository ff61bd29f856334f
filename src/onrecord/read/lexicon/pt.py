"""Portuguese words for the rules of reading, of Europe, Africa and Brazil."""

from onrecord.read.lexicon.base import Lexicon, table, valued, words
from onrecord.read.lexicon.manners import MANNERS
from onrecord.read.lexicon.party_nouns import BODIES

_AR = """acus afirm agrav ajud alcanç alert aliment ameaç anunci apoi apont apresent aprov arm assalt assassin assin atac atu aument autoriz avanç baniu bloque bombarde busc
captur caus cham cit classific colabor coloc comand combat começ compr confirm consider const control continu coorden conden congel critic
declar deix denomin denunci derrub design desmont destac detalh detect deton devast divulg domin encontr encerr entr envi escap estim evit exig expliqu explic express exclu
fal fic figur financi fund gan ganh govern herd identific implic import indic inform inici inspir integr investig jur justific julg just lanç lev lider lig list lut
mand marc mat mencion milit mont mostr mud neg negoci nome not ocup oper opin ordin organiz pag particip pass pens permit plane preg prepar pression process proclam procur prolong protest provoc
public qualific quest reaf realiz reclam recrut recus reforç rejeit relat represent respeit respons resgat retir revel roub sabot sancion salient sequestr sol suspeit sustent
termin tent tom trabalh traslad trat trein us utiliz vener viaj vincul vis visit vot volt""".split()
_AR_ENDINGS = ("a", "am", "ou", "aram", "ava", "avam", "ará", "arão", "aria", "ariam", "ando", "asse")
_NOT_VERBS = words("causa marca lista luta ajuda compra nota arma")
_PLAIN = words(
    "diz dizem disse disseram dizia diziam dirá faz fazem fez fizeram fazia fará pode podem pôde podia poderá deve devem devia deverá quer querem quis queria vai vão ia iam irá foi foram"
    " é são era eram será serão seria sido sendo está estão estava estavam esteve estiveram estará há houve havia tem têm tinha tinham teve tiveram terá terão teria mantém mantêm manteve contém detém deteve"
    " obteve põe puseram pôs propôs impõe impôs impuseram expõe supõe dispõe sai saem saiu saíram sabe sabem soube crê creem cria vê veem viu viram dá dão deu deram vive vivem viveu vivia nasceu nasceram nasce"
    " morreu morreram morre morrem conhece conhecem reconhece reconheceu reconheceram aparece aparecem apareceu desapareceu parece pertence pertencem pertencia permanece permanecem oferece ofereceu estabeleceu"
    " segue seguem seguiu persegue conseguiu inclui incluem incluiu incluíram constitui destruiu destruíram atribui atribuem atribuiu atribuíram fugiu fugiram sustém cumpriu cumpre vende vendeu vendia defende defendeu"
    " pretende entende perde perdeu perderam responde respondeu esconde recebe recebem recebeu receberam escreve escreveu descreve descreveu inscreve inscreveu admite admitem admitiu permite permitiu promete prometeu prometeram"
    " comete cometeu cometeram insiste insistiu existe existem existia assistiu dirige dirigem dirigiu dirigia exige exigiu protege surge surgiu surgiram acolhe acolheu elege elegeu produz produziu conduz conduziu"
    " introduziu adverte advertiu feriu feriram refere referiu sugere sugeriu prefere pede pediu pediram serviu serve cai caiu caíram traz trouxe une uniu uniu-se reuniu cobre abre abriu abriram sofreu ocorreu ocorreram corre"
    " combate combatem combateu debate possui possuem possuía vem veio vieram vinha entrou entraram explodiu explodiram deteve prendeu prenderam rendeu invadiu invadiram irrompeu faleceu faleceram desmente desmentiu desmentiram"
    " reivindica reivindicou reivindicaram confessou confessa condena condenou lê leu aderiu juntou rompeu assumiu assumiram assume opõe bane baniu preside presidiu presidia extinguiu tornou tornou-se"
)
_AUX = words(
    "é são era eram foi foram será serão seria seriam está estão estava estavam esteve estará há houve havia tem têm tinha tinham teve terá teria sido sendo estado ser estar ter haver pode podem podia deve devem vai vão ia iam foi-lhe continua continuam"
)
_VERBS = (frozenset(stem + ending for stem in _AR for ending in _AR_ENDINGS) | _PLAIN) - _NOT_VERBS
_SAID = (
    "di{z,zem,sse,sseram,zia};afirm{a,am,ou,aram};declar{a,am,ou,aram};anunci{a,am,ou,aram};confirm{a,am,ou,aram};explic{a,ou};inform{a,am,ou,aram};relat{a,am,ou,aram};revel{a,am,ou,aram};indic{a,am,ou,aram};assegur{a,ou,aram};"
    "sustent{a,am,ou};not{a,ou};adiant{a,ou};acrescent{a,ou};sublinh{a,ou};salient{a,ou};cont{a,ou};escrev{e,eu};aleg{a,am,ou,aram};garant{e,em,iu};noticia;noticiou;noticiaram;insist{e,iu};reiter{a,ou};ressalt{a,ou};lembr{a,ou};alert{a,ou};"
    "avis{a,ou};conclui{,u};cham{a,ou};descrev{e,eu};refer{e,iu};avanç{a,ou};respond{e,eu};argument{a,ou};assinal{a,ou}"
)

LEXICON = Lexicon(
    language="pt",
    articles=words(
        "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas mesmo mesma outro outra cada ambos"
    ),
    conjunctions=words("e ou mas porém contudo todavia nem"),
    clause_starts=words(
        "enquanto embora porque pois quando se após antes depois desde até onde como segundo conforme salvo apesar caso"
    ),
    relatives=words("que quem cujo cuja cujos cujas qual quais"),
    prepositions=words(
        "de do da dos das em no na nos nas num numa a ao à aos às para por pelo pela pelos pelas com sem sobre sob contra entre até desde durante mediante segundo após perante perto dentro fora junto exceto salvo via como cerca"
    ),
    of_words=words("de do da dos das em no na nos nas ao à"),
    auxiliaries=_AUX,
    copulas=words("é são era eram foi foram será serão continua permanece está estava tornou-se é-o"),
    verbs=_VERBS,
    pronouns={"ele": "person", "ela": "any", "eles": "organization", "elas": "organization", "este": "any"},
    possessives={"seu": "any", "sua": "any", "seus": "any", "suas": "any"},
    negations=table("não;nunca;jamais;nem;nenhum;nenhuma;ninguém;tampouco;já não;deixou de"),
    universals=table(
        "sempre;nunca;jamais;apenas;somente;só;exclusivamente;todos;todas;cada;inteiramente;totalmente;em toda a parte"
    ),
    authorities=table(
        un="nações unidas;onu;o.n.u;conselho de segurança;conselho de segurança da onu;conselho de segurança das nações unidas;comité de sanções;comitê de sanções;comité 1267;comitê 1267;comité 1988;comité do conselho de segurança;comitê do conselho de segurança",
        ofac="sdn;tesouro americano;tesouro norte-americano;tesouro dos estados unidos;tesouro dos eua;tesouro;departamento do tesouro;departamento do tesouro dos eua;departamento do tesouro dos estados unidos;ofac;estados unidos;eua;washington;"
        "norte-americano{,s};americano{,s};americana;governo americano;governo norte-americano;governo dos estados unidos;administração americana;gabinete de controlo de ativos estrangeiros",
        state="departamento de estado;departamento de estado norte-americano;departamento de estado dos eua;diplomacia americana",
        eu="união europeia;ue;bruxelas;conselho europeu",
        uk="reino unido;britânic{o,a,os,as};londres;grã-bretanha",
        ca="canadá;canadense{,s};canadian{o,a};ottawa",
        au="austrália;australian{o,a,os,as};camberra",
        ch="suíça;berna;suíç{o,os,as}",
    ),
    programmes=table(
        terror="{como,por} terrorista{,s};por terrorismo",
        fto="organizaç{ão,ões} terrorista{,s} estrangeira{,s};fto",
        sdgt="terrorista{,s} globa{l,is} especialmente designad{o,a,os,as};terrorista{,s} globa{l,is};terrorista{,s} mundia{l,is};terrorista{,s} internaciona{l,is};sdgt;ordem executiva 13224",
        narcotics="narcotráfico;narcotraficante{,s};tráfico de droga{,s};tráfico de entorpecentes;traficante{,s} de droga{,s};kingpin;lei kingpin;barão da droga",
        cyber="ciberataques;ataques cibernéticos;cibernétic{o,a,os,as}",
        election="interferência eleitoral",
        magnitsky="magnitsky;lei magnitsky",
        proliferation="proliferação;armas de destruição maciça;armas de destruição em massa",
        iran="programa iraniano",
        dprk="programa norte-coreano",
    ),
    list_nouns=table(
        "sdn;lista{,s};lista{,s} negra{,s};lista{,s} de sanções;sanções;sanção;registo;registro;congelamento de bens;congelamento de ativos;congelamento de activos;designação;proibição de viajar;rol;listagem"
    ),
    list_verbs=table(
        strong="sancionad{o,a,os,as};sancion{a,am,ou,aram};listad{o,a,os,as};inscrit{o,a,os,as} na lista;incluíd{o,a,os,as} na lista;proscrit{o,a,os,as};banid{o,a};alvo de sanções;sob sanções;sob sanção;sujeit{o,a,os,as} a sanções",
        weak="figura{,m,va,vam};constava;consta{,m};constou;incluíd{o,a,os,as};inclui;incluiu;incluíram;designad{o,a,os,as};designou;designa;designaram;classificad{o,a,os,as};classific{a,ou,aram};consider{a,am,ou,aram};considerad{o,a,os,as};qualificad{o,a};"
        "qualific{a,ou};está;estão;estava;entrou;entraram;acrescentad{o,a,os,as};acrescentou;adicionad{o,a,os,as};adicionou;pôs;puseram;post{o,a,os,as};coloc{a,ou,aram};colocad{o,a,os,as};congel{a,ou,aram};congelad{o,a,os,as};impôs;impuseram;impõe;"
        "inscrit{o,a,os,as};inscreveu;inscreve;aparece{,m,u};mantém;tem;bloque{ia,ou};bloquead{o,a};declarou;declarad{o,a};surge;juntou;aditou;aplicou;aplicaram",
        delisted="retirad{o,a,os,as} da lista;retirad{o,a,os,as} de;retirad{o,a,os,as} dela;removid{o,a,os,as} da lista;removid{o,a,os,as};excluíd{o,a,os,as} da lista;riscad{o,a} da lista;saiu da lista;saíram da lista;já não figura;já não consta;já não está;"
        "deixou de constar;deixou a lista;eliminad{o,a} da lista;apagad{o,a} da lista;retirou da lista;tirad{o,a} da lista;retirou-o da lista;foi retirado da lista;retirad{o,a,os,as}",
    ),
    labels=table(
        "grupo{,s} terrorista{,s};organizaç{ão,ões} terrorista{,s};rede terrorista;movimento terrorista;entidade terrorista;bando terrorista"
    ),
    same_day=table(
        "no mesmo dia;mesmo dia;nesse mesmo dia;nesse dia;na mesma data;mesma data;ao mesmo tempo;simultaneamente;na mesma altura;junto com ele"
    ),
    roles=table(
        head="chefe{,s};líder;líderes;dirigente{,s};president{e,a};presidente interino;emir;primeiro-ministro;primeira-ministra;primeiro ministro;cabecilha{,s};secretário-geral;secretário geral;líder supremo;líder máximo;cabeça;número um;chefe de estado;patrão;chefão;califa",
        deputy="vice-presidente;vice;adjunto;segundo no comando;número dois;braço direito;vice-líder;subchefe;subcomandante;vice-chefe;vice-comandante;chefe-adjunto;vice-chefe do estado-maior",
        founder="fundador{,a,es,as};cofundador{,a,es};membro fundador",
        member="membro{,s};integrante{,s};combatente{,s};militante{,s};guerrilheiro{,s};operacional;operacionais;colaborador{,es};facilitador",
        senior="alto dirigente;altos dirigentes;alto responsável;membro destacado;figura-chave;figura chave;alto quadro;altos quadros;alto funcionário;alto comandante",
        commander="comandante{,s};general;generais;chefe militar;senhor da guerra;comandante militar;chefe do estado-maior;chefe do estado maior;chefe de estado-maior;comandante-chefe;coronel;major-general;tenente-coronel;brigadeiro;contra-almirante;almirante;chefe do estado-maior general",
        spokesperson="porta-voz;porta-vozes",
        minister="ministr{o,a,os};ministro do interior;ministro da defesa;ministro dos negócios estrangeiros;ministro das relações exteriores;ministro das finanças;chanceler",
        owner="dono{,s};dona;proprietári{o,a,os};coproprietári{o,a}",
        director="diretor{,a,es};director{,a,es};gerente{,s};administrador{,a,es};conselheiro",
        governor="governador{,a,es};autarca;prefeito;presidente da câmara",
        ambassador="embaixador{,a,es};enviado;enviado especial;cônsul",
        security_chief="chefe de segurança;chefe da segurança;responsável pela segurança",
        officer="chefe dos serviços de informações;chefe dos serviços secretos;chefe de operações;chefe das operações;chefe das finanças;tesoureir{o,a};financiador{,es};financeiro;juiz;secretário;recrutador;ideólogo;inspetor-geral;inspector-geral;representante;conselheiro próximo;chefe das informações militares",
    ),
    role_verbs=valued(
        {
            "head:passive": "dirigid{o,a,os,as} por;liderad{o,a,os,as} por;chefiad{o,a,os,as} por;comandad{o,a,os,as} por;presidid{o,a} por;encabeçad{o,a} por;sob o comando de;sob a liderança de;sob a direção de;liderad{o,a} pelo;chefiad{o,a} pelo;comandad{o,a} pelo;cujo líder é;cujo chefe é",
            "head:active": "dirige{,m};dirigiu;dirigia;lidera{,m};liderou;liderava;chefia;chefiou;chefiava;comanda{,m};comandou;comandava;preside;presidiu;presidia;encabeça;encabeçou;está à frente",
            "founder:passive": "fundad{o,a,os,as} por;criad{o,a,os,as} por;fundad{o,a} pelo;criad{o,a} pelo",
            "founder:active": "fundou;fundaram;criou;criaram;cofundou",
            "owner:passive": "pertence a;pertencem a;pertencia a;pertence ao;propriedade de",
            "owner:active": "possui;possuem;possuía;é dono de",
            "officer:active": "representa;representou",
            "as:active": "foi;serviu como",
            "as:appointed": "nomead{o,a}",
        }
    ),
    current_words=words("atual actual atuais hoje agora ainda continua interino interina"),
    former_words=words(
        "ex antigo antiga antigos anterior anteriormente antes então falecido ex-presidente ex-chefe ex-ministro ex-líder ex-comandante ex-governador"
    ),
    relations=valued(
        {
            "linked_to": "ligad{o,a,os,as} a;ligad{o,a,os,as} ao;ligad{o,a,os,as} à;vinculad{o,a,os,as} a;vinculad{o,a,os,as} ao;ligaç{ão,ões} a;ligaç{ão,ões} ao;ligaç{ão,ões} à;ligaç{ão,ões} com;laços com;relacionad{o,a,os,as} com;relaç{ão,ões} com;associad{o,a,os,as} a;associad{o,a,os,as} ao;associad{o,a,os,as} à;próxim{o,a,os} de;próxim{o,a,os} do;próxim{o,a,os} da;em contacto com",
            "affiliated_with": "afiliad{o,a,os,as} a;afiliad{o,a,os,as} ao;afiliad{o,a,os,as} à;filiad{o,a,os,as} na;filiad{o,a,os,as} ao",
            "allied_with": "aliad{o,a,os,as} de;aliad{o,a,os,as} do;aliad{o,a,os,as} da;aliad{o,a,os,as} a;aliad{o,a,os,as} ao;aliança com;aliou-se",
            "part_of": "parte de;parte do;parte da;braço de;braço armado de;braço armado do;braço armado da;ramo de;ramo do;ala de;ala do;facção de;fação de;fachada de;célula de;integrad{o,a} no",
            "splinter_of": "dissidência de;dissidência da;dissidente{,s} de;dissidente{,s} do;cisão de;separou-se de;separou-se do;cindiu-se",
            "member_of": "membro{,s} de;membro{,s} do;membro{,s} da;integrante{,s} de;integrante{,s} do;juntou-se a;juntou-se ao;juntou-se à;aderiu a;aderiu ao;aderiu à;ingressou em",
            "pledged_to": "jurou lealdade a;jurou lealdade ao;jurou fidelidade a;jurou fidelidade ao;leal a;leal ao;lealdade a;lealdade ao;lealdade à",
            "fights": "combate;combatem;combateu;luta contra;lutam contra;lutou contra;em guerra com;rival de;rival do;inimig{o,a,os} de;inimig{o,a,os} do;guerra contra",
            "finances": "financia;financiam;financiou;financiaram",
            "finances:rev": "financiad{o,a,os,as} por",
            "supports": "apoia;apoiam;apoiou;apoiaram;apoio a;apoio ao;apoio à;arma;armou;patrocina;abastece;forneceu;fornece",
            "supports:rev": "apoiad{o,a,os,as} por;apoiad{o,a,os,as} pelo;patrocinad{o,a,os,as} por",
            "trained_with": "treinad{o,a,os,as} por;treinou com;treinaram com;campo de treino;campos de treino;treinou em",
            "cooperates_with": "coopera com;cooperam com;cooperou com;cooperação com;colabora com;colaborou com;colaboração com;trabalha com;trabalhou com;em coordenação com",
            "hosts": "alberga;albergou;acolhe;acolheu;abriga;abrigou;dá refúgio a;deu refúgio a",
            "controls": "controla;controlam;controlava;controlou",
            "controls:rev": "controlad{o,a,os,as} por;controlad{o,a,os,as} pelo",
            "acts_for": "em nome de;em nome do;em nome da;por conta de;trabalha para;trabalhou para;ao serviço de;ao serviço do",
            "successor_of": "sucedeu a;sucedeu ao;sucessor{,a} de;sucessor{,a} do;substituiu;herdeir{o,a} de",
        }
    ),
    kin=table(
        child_of="filh{o,a,os,as}",
        parent_of="pai;mãe;pais",
        sibling_of="irm{ão,ã,ãos,ãs};meio-irmão;meia-irmã",
        relative_of="ti{o,a,os};sobrinh{o,a,os};prim{o,a,os,as};cunhad{o,a,os};sogr{o,a};genro;net{o,a,os};av{ô,ó};parente{,s};familiar",
        spouse_of="espos{o,a};marido;mulher;viúv{o,a};cônjuge",
    ),
    attack_nouns=table(
        "ataque{,s};atentado{,s};assalto{,s};emboscada{,s};explos{ão,ões};massacre{,s};chacina{,s};bombardeamento{,s};bombardeio{,s};tiroteio{,s};assassinato{,s};assassínio{,s};sequestro{,s};rapto{,s};tomada de reféns;carro-bomba;carro bomba;"
        "atentado suicida;atentado à bomba;ataque suicida;ataque aéreo;ofensiva;sabotagem;golpe"
    ),
    attack_verbs=table(
        "atac{ou,aram,a,am};assalt{ou,aram};invadi{u,ram};irromp{eu,eram};bombarde{ou,aram};emboscou;emboscaram;deton{ou,aram};explodi{u,ram};fez explodir;fizeram explodir;abriu fogo;abriram fogo;incendi{ou,aram};queim{ou,aram};assassin{ou,aram};"
        "sequestr{ou,aram};rapt{ou,aram};massacr{ou,aram};saque{ou,aram};perpetr{ou,aram};decapitou;decapitaram"
    ),
    weapons=table(
        "carro{,s}-bomba;carro{,s} bomba;camião-bomba;caminhão-bomba;bomba{,s};bombista suicida;colete{,s} de explosivos;espingarda{,s};fuzi{l,s};granada{,s};foguete{,s};morteiro{,s};drone{,s};explosivo{,s};mina{,s};míssi{l,eis};catana{,s};machete{,s};"
        "faca{,s};homens armados;engenho explosivo;engenhos explosivos;metralhadora{,s}"
    ),
    attackers=table(
        "atacantes;homens armados;combatentes;guerrilheiros;insurgentes;jihadistas;suicidas;militantes;pistoleiros;assaltantes;rebeldes;terroristas"
    ),
    casualty_words=table(
        killed="mort{o,a,os,as};mat{ou,aram,a};morr{eu,eram,e,em};mortes;falec{eu,eram};falecid{o,a,os};assassinad{o,a,os,as};vidas;perderam a vida;perdeu a vida;abatid{o,a,os};vítimas mortais;massacrad{o,os};custou a vida;decapitad{o,os}",
        wounded="ferid{o,a,os,as};feri{u,ram};ficaram feridos;ferindo;lesionad{o,os}",
        abducted="sequestrad{o,a,os,as};sequestr{ou,aram};raptad{o,a,os,as};rapt{ou,aram};refé{m,ns}",
    ),
    victims=table(
        civilians="civi{l,s};camponês;camponeses;aldeões;mulheres;criança{,s};habitantes;moradores;estudantes;alunos;fiéis;passageiros;turistas;jornalistas;cooperantes;pescadores;trabalhadores;deslocados",
        police="polícia{,s};agente{,s};policiais;policial;cadetes",
        soldiers="soldado{,s};militar{,es};tropas;efetivos;fuzileiros;capacetes azuis",
        officials="funcionári{o,a,os};políticos;deputados;autoridades",
        foreign="estrangeir{o,a,os,as}",
        people="pessoa{,s};vítimas;homens;mortos;cidadãos;vidas",
        attackers="atacantes;guerrilheiros;insurgentes;jihadistas;terroristas;rebeldes",
    ),
    responsible=table(
        asserted="responsáve{l,is} por;responsáve{l,is} pelo;responsáve{l,is} pela;por trás de;por detrás do;por trás do;perpetr{ou,aram};comet{eu,eram};orquestrou;planeou;planejou;organizou;autor{,es} de;autor{,es} do;cérebro de;cérebro do",
        blamed="acusad{o,a,os,as} de;acus{a,am,ou,aram};culp{a,am,ou,aram};atribuíd{o,a,os,as} a;atribuíd{o,a,os,as} ao;atribui;atribuiu;atribuíram;responsabiliz{a,ou,aram};apontad{o,a,os} como;suspeit{o,a,os} de",
        claimed="reivindic{a,am,ou,aram};reivindicad{o,a} por;assumiu a autoria;assumiu a responsabilidade;assumiram a responsabilidade",
        denied="neg{a,am} ter;neg{ou,aram} ter;negou qualquer;nega qualquer;desment{e,em,iu,iram};negou envolvimento;negou a autoria;negou responsabilidade;rejeitou qualquer responsabilidade;nega",
        admitted="admitiu ter;confess{a,ou,aram};reconheceu ter;reconheceu a autoria",
    ),
    tasks=table(
        "encarregad{o,a,os,as} de;encarregad{o,a,os,as} da;a cargo de;responsável pela segurança;controlo de;controle de;assumiu o controlo;segurança de;segurança do;supervisiona;gere;administra"
    ),
    approval=table(
        "com a aprovação de;aprovad{o,a} por;autorizad{o,a} por;com o consentimento de;com o aval de;com o apoio de;com o acordo de"
    ),
    reporting=table(
        said=_SAID + ";" + MANNERS["pt"],
        believed="acredit{a,am,ava};pens{a,am};opin{a,ou};estim{a,am,ou};calcul{a,am};suspeit{a,am,ou};tem{e,em,ia};espera{,m};prev{ê,eem};presum{e,em};julg{a,am}",
        denied="neg{a,am,ou,aram};desment{e,em,iu,iram};rejeit{a,am,ou,aram};refut{a,ou}",
        admitted="admit{e,em,iu,iram};confess{a,ou};reconhec{e,em,eu,eram}",
        accused="acus{a,am,ou,aram,ava};culp{a,am,ou,aram};responsabiliz{a,ou};denunci{a,am,ou,aram};atribui;atribuiu",
        claimed="reivindic{a,am,ou,aram}",
    ),
    according=table("segundo;de acordo com;conforme;na opinião de;nas palavras de;no dizer de;citando;no entender de"),
    reports=table(
        "relatório{,s};memorando;documento{,s};avaliação;comunicado{,s};declaração;estudo{,s};dossiê;entrevista;carta;ficha;resumo;nota"
    ),
    forecasts=table(
        "vai;vão;será;serão;haverá;terá;terão;fará;farão;ganhará;perderá;poderá;poderão;deverá;deverão;irá;irão;virá;voltará;voltarão;continuará;cairá;crescerá;atacará;negociará;terminará;tomará;chegará;sancionará;assinará;controlará;estará;ficará;dará;acabará;"
        "prevê-se;espera-se que;está prestes a;no próximo ano;para o ano;em dois anos;aumentará;retomará;abandonará;anunciará"
    ),
    opinions=table(
        "ninguém fez;toda a gente sabe;todos sabem;como nenhum outro;mais temid{o,a};mais perigos{o,a};mais poderos{o,a};mais sanguinári{o,a};mais sangrent{o,a};o pior;a pior;o melhor;a melhor;escândalo;escandalos{o,a};vergonhos{o,a};vergonha;"
        "na minha opinião;a meu ver;creio que;penso que;sem dúvida;evidentemente;obviamente;infelizmente;lamentavelmente;felizmente;trágic{o,a};heroic{o,a};heróic{o,a};cobarde{,s};covarde{,s};impiedos{o,a};cruel;brutal;brilhante;infame;odios{o,a};inaceitáve{l,is};mais mortífer{o,a};mais letal"
    ),
    attempts=table(
        attempted="tent{a,am,ou,aram};procur{a,ou,ava};buscou",
        planned="plane{ia,ou,ava};planej{a,ou,ava};prepara{,m,va};tenciona;pretende{,m};prepara-se para",
        discussed="discut{e,em,iu};negoci{a,am,ou,avam};em conversações",
        considered="considera a possibilidade;pondera;estuda;equaciona",
        agreed="acord{ou,aram};concord{ou,aram};aceit{ou,aram};comprometeu-se a;comprometeram-se a;promet{eu,eram}",
    ),
    alias_words=table(
        alias="vulgo;aliás;conhecid{o,a,os,as} como;conhecid{o,a,os,as} por;também conhecid{o,a,os,as} como;mais conhecid{o,a,os,as} por;apelidad{o,a} de;chamad{o,a,os,as};também chamad{o,a};denominad{o,a};cujo nome verdadeiro é;nome de guerra;com o nome de;sob o nome de;de nome completo;sigla;pseudónimo;de alcunha",
        former="antes chamad{o,a};anteriormente chamad{o,a};antes conhecid{o,a} como;anteriormente conhecid{o,a} como;outrora;antigamente;anteriormente;rebatizad{o,a};chamava-se",
    ),
    birth=table(
        "nasceu;nasceram;nascid{o,a,os,as};nascid{o,a} em;nasceu em;nasceu no;nasceu na;nascimento;data de nascimento;natural de;natural da;natural do;terá nascido;{veio,vieram,vindo} ao mundo;viu a luz;ano de nascimento;local de nascimento;oriund{o,a} d{e,o,a};fazem nascer;faz nascer"
    ),
    nationals=table("cidadã{o,os};cidadã;nacionalidade{,s};cidadania;passaporte{,s};nacional de"),
    tribes=table("tribo;clã;etnia"),
    founding=table(
        "fundad{o,a,os,as};fundad{o,a} em;criad{o,a,os,as};criad{o,a} em;formad{o,a} em;surgiu;surgiu em;surgid{o,a} em;foi fundad{o,a};nasceu como;remonta a;data de"
    ),
    agreements=table(
        "acordo{,s};acordo{,s} de paz;tratado{,s};pacto{,s};cessar-fogo;trégua{,s};memorando de entendimento;protocolo{,s};declaração conjunta;resolução;resoluções;armistício;convenç{ão,ões}"
    ),
    signing=table(
        "assinad{o,a,os,as};assin{ou,aram,a};subscrit{o,a};alcançad{o,a};alcançaram;selad{o,a};ratificad{o,a};ratificou;concluíd{o,a};rubricad{o,a};celebrad{o,a}"
    ),
    duties=table(
        "comprometeu-se a;comprometeram-se a;compromete-se a;promet{eu,eram};obriga;obrigou;obrigad{o,a,os} a;deve{,m};deverá;exige;requer;proíbe;garante;compromisso de;obrigação de;aceit{ou,aram};não permitirá;impedirá;estabelece que;estipula que;prevê que;impõe"
    ),
    including=table(
        "incluindo;entre eles;entre elas;entre os quais;entre as quais;como por exemplo;tais como;em particular;nomeadamente;designadamente"
    ),
    located=table(
        location="com sede em;com sede no;com sede na;basead{o,a,os,as} em;sediad{o,a,os,as} em;localizad{o,a,os,as} em;situad{o,a,os,as} em;reside{,m} em;vive{,m} em;refugiad{o,a,os} em;escondid{o,a,os} em;radicad{o,a} em;encontra-se em",
        operates_in="opera{,m} em;opera{,m} no;opera{,m} na;opera;operava em;ativ{o,a,os,as} em;activ{o,a,os,as} em;com presença em;presente{,s} em;atua{,m} em;actua{,m} em",
    ),
    rewards=table("recompensa{,s}"),
    branch_nouns=words("ramo filial braço facção fação célula células ala"),
    group_nouns=words(
        "grupo movimento organização rede milícia facção fação bando exército agência empresa companhia firma banco partido insurreição gangue cartel frente clã brigada unidade força rebeldes insurgentes combatentes guerrilha entidade fundação associação célula coligação coalizão grupos"
        " sociedade comando junta"
    )
    | BODIES["pt"],
    person_nouns=words(
        "homem líder comandante pregador clérigo empresário militante general chefe fundador presidente veterano suspeito terrorista financiador banqueiro mulher ideólogo emir traficante guerrilheiro dirigente ministro criminoso médico engenheiro islamista jihadista coronel tenente-coronel oficial almirante"
    ),
    org_words=words(
        "rede grupo organização frente exército partido movimento conselho ministério departamento agência banco companhia sociedade corporação brigada{,s} batalhão força{,s} milícia união comité comitê associação fundação instituto tribunal autoridade serviço polícia guarda tesouro congresso parlamento"
        " senado estado governo emirado califado jihad talibãs talibã ansar jaish lashkar harakat hizb clube nações unidas coligação aliança federação liga cartel lusa afp efe reuters radio group bank company ltd llc inc sa guerrilha universidade missão comando"
    ),
    place_words=words(
        "província distrito cidade aldeia região rio vale aeroporto montanha{,s} condado estado rua praça embaixada hotel base campo porto ilha{,s} golfo mar lago fronteira península deserto município capital bairro avenida baía quartel setor sector"
    ),
    titles=words(
        "sr sra senhor senhora dom dona dr dra general coronel comandante capitão tenente sargento president{e,a} ministr{o,a} xeque mulá aiatola imã sir lord príncipe rei rainha senador{,a} juiz juíza professor{,a} doutor{,a} almirante marechal deputado procurador governador{,a} bispo padre"
        " emir chefe líder cardeal clérigo pregador major major-general tenente-coronel brigadeiro contra-almirante engenheiro inspetor-geral inspector-geral"
    ),
    stop_names=words(
        "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às para por pelo pela pelos pelas com sem sobre sob contra entre até desde durante segundo após e ou nem mas que quem cujo cuja quando onde como se não sim este esta estes estas esse essa isso isto aquele aquela aquilo"
        " seu sua seus suas meu minha nosso nossa ele ela eles elas eu nós você vocês lhe lhes segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
        " hoje ontem amanhã enquanto embora porque pois além também assim então depois antes agora já ainda sempre nunca jamais mais menos muito muitos pouco todo todos toda todas cada outro outra outros outras alguns algumas vários várias ambos dois três quatro cinco seis sete oito nove dez cem mil"
        " nascido nascida conhecido fundado foi é são era está estão há tem têm perto junto nenhum nenhuma ninguém talvez tal só quase entretanto aqui ali lá finalmente igualmente salvo exceto na"
    ),
    content_words=words("que"),
    as_words=words("como"),
    by_words=words("por pelo pela pelos pelas"),
    from_words=words("da de dela"),
    in_words=words("em no na nos nas perto"),
    against_words=words("contra ao à a sobre"),
    drops_subjects=True,
    clitic_objects=words("o a os as lhe"),
    adjectives_behind=words("principal máximo máxima supremo suprema militar político política regional local próximo"),
    small_names=True,
    name_words=words("nome nomes"),
)
