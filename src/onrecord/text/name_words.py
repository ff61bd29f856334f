"""Words of names: titles, particles, legal forms, and the words of organisations that have several spellings."""


def _table(text: str) -> dict[str, str]:
    """Return each spelling with its common form, from lines `form: spelling, spelling`."""
    table: dict[str, str] = {}
    for line in text.strip().splitlines():
        form, _, spellings = line.partition(":")
        form = form.strip()
        table[form] = form
        table.update((spelling.strip(), form) for spelling in spellings.split(",") if spelling.strip())
    return table


FORMS = _table("""
    ltd: limited, ltda, limitada, ltee, limitee, lda, limited liability, pvt ltd, private limited, pte ltd, co ltd, company limited, company ltd, co limited, pt ltd, private ltd, pty ltd, pty limited, ltd co, limited company, l t d
    llc: l l c, limited liability company, limited liability co, ooo, o o o, obshchestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoi otvetstvennostyu, tov, too, mchj, doo, d o o, drustvo s ogranicenom odgovornoscu, wll, w l l, fzc, fze, fz llc, sarl, s a r l, srl, s r l, s de r l, s de rl de cv, s de r l de c v, sprl, bvba, gmbh, g m b h, gesellschaft mit beschrankter haftung, mbh, sp z o o, sp zoo, sia, uab, kft, spol s r o, s r o, sro, as limited
    jsc: j s c, joint stock company, joint stock co, ao, a o, oao, o a o, ojsc, open joint stock company, otkrytoe aktsionernoe obshchestvo, otkrytoye aktsionernoye obshchestvo, pao, p a o, pjsc, public joint stock company, publichnoe aktsionernoe obshchestvo, zao, z a o, cjsc, closed joint stock company, zakrytoe aktsionernoe obshchestvo, private joint stock company, aktsionernoe obshchestvo, jsco, pjs, prjsc, pat, prat
    sa: s a, sociedad anonima, societe anonyme, sociedade anonima, societa per azioni, spa, s p a, ag, a g, aktiengesellschaft, nv, n v, naamloze vennootschap, sa de cv, s a de c v, sociedad anonima de capital variable, ab, oy, oyj, asa, a s, as, a s a, se, plc, public limited company, sac, sas, s a s, societe par actions simplifiee, sal, s a l, saoc, sae, s a e, saog, kgaa, eeig, anonim sirketi, anonim sirket
    inc: incorporated, incorporation, incorporacion, i n c
    corp: corporation, corporacion, corporacao
    co: company, compania, compagnie, companhia, kompaniya, coy, cia, compagnia, co op, sherkat, sherkate, shirkat, sharikat
    ca: c a, compania anonima
    bv: b v, besloten vennootschap
    kg: gmbh co kg, kommanditgesellschaft, gmbh and co kg, ohg
    eurl: e u r l
    sc: s c, sociedad en comandita, s en c, sociedad colectiva, cs, s en cs, y cia s en c, cia s en c, s c s
    sti: limited sirketi, ltd sti, limited sti, ticaret limited sirketi
    bhd: sdn bhd, sendirian berhad, berhad
    tbk: perseroan terbatas, pt
    fgup: federal state unitary enterprise, federalnoe gosudarstvennoe unitarnoe predpriyatie, fsue, gup, state unitary enterprise
    est: establishment, establecimiento, etablissement, etablissements, ets
    ei: empresa unipersonal, e u, eu
""")
"""Legal form in folded words to one name for its family; a form is left out, added and translated freely."""

TITLES = _table("""
    mullah: mulla, molla, mollah, mala, malla, mullahs
    mawlawi: maulavi, mawlavi, maulawi, molavi, maulvi, moulvi, mawlvi, mowlawi, mevlevi, moulavi
    mawlana: maulana, moulana, mowlana
    haji: hajji, haj, hajj, al haj, alhaj, alhaji, hadji, hacci, haci
    shaykh: sheikh, sheik, cheikh, shaikh, sheykh, sheekh, seikh, scheich, cheik, sheyh, shiekh, shekh
    sayyid: sayed, seyed, sayyed, syed, seyyed, seyyid, sayid
    qari: kari, qaari, ghari
    hafiz: hafez, hafeez, hafidh
    ustad: ustaz, ostad, ustadh, ustaad
    doctor: dr, doktor, medic
    professor: prof, profesor, professeur
    mister: mr, mister
    misses: mrs, ms, miss, mme, madame
    general: gen, brigadier, brig, colonel, col, lieutenant, lt, lieut, major, maj, captain, capt, commander, cmdr, comandante, admiral, adm, marshal, sergeant, sgt, generale, jeneral
    engineer: eng, ingeniero, engr, mohandes, muhandis
    agha: aga, aghaa
    emir: amir, ameer, emeer
    imam: emam
    caid: qaid
    don: dona, doña
    senor: senora, sr, sra
    junior: jr
    minister:
    president:
    khwaja: khawaja, khoja
    mirza: meerza
    ayatollah: ayatullah, ayatlah
    qazi: qadi, kazi, cadi, qadhi
    akhund: akhond, akhoond, akhwand, akhundzada
    hojjat: hojatoleslam, hojjatoleslam
""")
"""Honorific or rank to one spelling; such a word is left out freely, but may also be somebody's name."""

ARTICLES = frozenset("al el ul ur ud ad as ash an ar at az ed er es et ol os us an az ech esh eth il".split())
"""The Arabic article in the spellings that readers use; some are also words of other languages."""

KIN = _table("""
    bin: ibn, ben, bn, b, ebn
    bint: bent, binti, binte
    abu: abou, abo, aboo, abi
    umm: um, oum, om, umme
    ould: uld, wald, walad
    oglu: ogli, ugli, oghlu, oglou, ogly, uulu
    son: fils
""")
"""Particles of kin to one spelling."""

LINKING = frozenset(
    "the of and for in on to de del la las los el le les du des da do dos das di della van von der den y e und et i al a an"
    " at by with und fur pour para por und".split()
)
"""Words that link the parts of a name and tell nobody apart."""

SPELLINGS = _table("""
    int: international, intl, internacional, internationale, internazionale, mezhdunarodny, mezhdunarodnaya, beynelmelali
    trd: trading, trade, trades, traders, comercial, comercio, commercial, commerce, commerciale, comercializadora, tejarat, tijara, tijarah, torgovy, torgovaya, ticaret
    ind: industry, industries, industrial, industrias, industrie, sanayi, sanat, sanaye, sanaat
    org: organization, organisation, organizacion, organisations, organizations, sazman, sazeman, munazzamat, munazamat
    assn: association, associates, asociacion, associacao, jamiat, jamiyat, jamiyya, jamiyah
    group: grupo, groupe, gruppe, grp, gruppa, gruppo, groups
    bros: brothers, brother, hermanos
    svc: service, services, servicios, svcs
    tech: technology, technologies, tecnologia, tekhnologii, technological, technical, technic, technics
    eng: engineering, ingenieria, muhandisi, mohandesi
    mfg: manufacturing, manufacture, manufacturers, manufacturer
    ctr: center, centre, centro, centers, tsentr, markaz, merkez
    natl: national, nacional, nationale, natsionalny, milli, melli, meli
    islamic: islami, islamiya, islamiyya, islamiyah, islamique, islamica, islamiyyah, eslami, islam, islamia, islamist
    mvmt: movement, harakat, haraka, harakah, harakatul, mouvement, movimiento, harkat, harka, harakut
    army: jaish, jaysh, jeish, gaysh, djaich, lashkar, jaych, jaishe, armee, ejercito
    supporters: ansar, ansaru, ansarul, anssar
    front: frente, jabhat, jabha, jabhah, jabhet, cephe, jebhat
    brigade: brigades, katiba, katibat, kateeba, liwa, katibah, kataib, kataeb, kateb, liwaa, khataib, kitaib
    base: qaida, qaeda, qaidah, kaida, qaedah, qaidat, queda, kaeda, qaide
    jihad: jihadi, djihad, cihad, gihad, jehad, gehad
    society: jamaat, jamaah, jamaa, gamaa, djamaat, jemaah, jamia, jama, jemaa, gama, jamaatul, jamaatu, djamaa, cemaat
    party: hizb, hezb, hizbi, hizbul, hezbi, hezbe, partido, parti, partei
    foundation: fundacion, bonyad, bunyad, fondation, muassasat, muassasa, mouassasat, moassese, stiftung, vakfi, waqf, fund, fond
    bank: banco, banque, banka, bankasi, masraf
    trust: treuhand
    ship: shipping, ships, naviera, maritime, marine, maritima, keshtirani, kashtirani
    petro: petroleum, petrochemical, petrochemicals, petrokimya, petroshimi
    dev: development, desarrollo, developpement, razvitie, toseh, tosee
    inv: investment, investments, inversiones, inversion, investitsii, sarmayegozari, investissement, investors, investing, invest
    hold: holding, holdings
    ent: enterprise, enterprises, empresa, entreprise, predpriyatie
    gen: generale
    elec: electronic, electronics, electronica, electric, electrical, electricity, elektronik
    mach: machinery, machine, machines, mashiny
    univ: university, universidad, universite, universitet, daneshgah
    inst: institute, institut, institution, instituto
    res: research, researches
    sci: science, sciences, scientific
    min: ministry, ministerio, ministere, ministerstvo, vezarat
    dept: department, departamento, departement
    mgmt: management
    prod: product, products, productos, production, productions
    govt: government
    rev: revolutionary, revolution, revolucionario, revolucionaria, enghelab
    lib: liberation, tahrir, liberacion, tahreer
    exch: exchange, cambio, exchanges
    imp: import, importer, imports, importadora, importacion
    exp: export, exporter, exports, exportadora, exportacion
    transp: transport, transportation, transportes, transports
    constr: construction, constructions, construcciones, constructora, construccion
    agr: agricultural, agriculture, agropecuaria, agricola, agro
    pharm: pharmaceutical, pharmaceuticals, farmaceutica, pharma
    st: saint, sankt, san, santa, sao
    state: daesh, dawla, dawlah, dawlat, doula, dowlat, etat, estado
    prov: province, wilayat, wilayah, wilaya, velayat, vilayat
""")
"""Words of organisations to one spelling, translations among them; made from general knowledge of the languages."""

SPELLED: dict[str, tuple[str, ...]] = {}
"""Each common form with its spellings: what a misspelt word is compared with."""
for _table_of in (FORMS, TITLES, KIN, SPELLINGS):
    for _spelling, _form in _table_of.items():
        if " " not in _spelling:
            SPELLED[_form] = (*SPELLED.get(_form, ()), _spelling)
