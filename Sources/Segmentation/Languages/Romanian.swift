extension Language {
  static let romanian = Language(
    code: "ro",
    commonWords: """
      de și şi a în la cu care pe să nu o din că un mai este pentru au fost sau după prin lui
      această acest ca ale sunt ar va cele fi dar iar ce cum până sa fără lei foarte anul când
      dintre despre
      """,
    ownLetters: "ășțşţâî",
    titles: foreignTitles,
    abbreviations: foreignAbbreviations + """
      dl dna d-l d-na dlui d-lui dnei d-nei dlor d-lor dr prof conf lect asist univ ing acad av ec
      arh gen col lt maj cpt sg plt mr cdor amiral pr sf Sf Sfântul P.S I.P.S Î.P.S str bd b-dul
      bdul calea șos şos nr.crt bl sc ap et jud mun com cart int spl dir pres dep sen ex cf v trad
      red fig max aprox cca resp vs id lat engl fr germ it dvs dv abr gh Gh Șt Şt Al Ctin Const a.c
      a.m p.m S.A SA S.R.L SRL S.C S.N C.N R.A S.C.A mil mld h sec ed vol p pp pag pct tel alin lit
      jr crt S.U.A U.E n.n n.r n.red t al ag adm amb arhim arhid asoc chim col.lt ctr dr.ing drd
      ecol episc fam farm gen.lt gral grl insp inst lector lic lt.col lt.maj mag mas med mitr mons
      parag pdte plut preot prim princ publ reg rev scr serv sgt sos soc spec stud subof șef teol
      v-pres vicepreș viceprim zool
      """,
    numbered: """
      nr Nr art Art alin lit pct pag p pp vol cap fig tel No ap bl et sc § etc ș.a ş.a ș.a.m.d
      ş.a.m.d ș.cl ş.cl min
      """,
    closing: "î.Hr d.Hr î.e.n e.n",
    starters: """
      a abia acea această aceasta aceste acest acesta acestea acestei acestui aceștia aceştia acel
      acela aceea acei acele acolo acum acuma adică ai aici alături alt alte altă alți alţi altfel
      am anterior apoi aproape aproximativ ar are asemenea astfel asta astăzi atât atunci au avea
      avem aveți aveţi avut azi aș aş așa aşa așadar aşadar bineînțeles bineînţeles bună ca cam care
      cât câte câteva câți câţi când că căci cea cei cel cele ceva chiar ci cine cineva conform
      concret cu cum cumva cunoscut da dacă dar datorită de deci deja deocamdată deoarece deseori
      desigur despre deși deşi din dincolo dintre doar doi două dumneavoastră dumnezeu după e ea ei
      el ele era erau este eu evident există face faptul fără fie fiecare fiind foarte foștii fost
      fostul grație graţie i iar iată imediat inclusiv inițial iniţial împotriva împreună în înainte
      înaintea încă încât însă într într-o într-un între întrucât la le lor lui mai majoritatea mă
      mâine mereu mie mi-a mi mulți mulţi multe mult n-a n-am na ne nici niciodată niciun nicio
      nimeni nimic noi nostru noastră noul noua nu numai o oamenii odată oare obișnuit ori orice
      oricum pe pentru peste poate pot practic potrivit prea prima primul primii prin printre
      probabil pur puțin puţin până recent restul s-a s-au sa sau să sâmbătă se sigur spre spune sub
      sunt suntem și şi știu ştiu sunteți său ta tot toată toate toți toţi totodată totul totuși
      totuşi trebuie trei tu ulterior un una unde unei unele unii unul uneori urmează va vă vezi voi
      vom vor vrea vreau ieri lângă luni marți miercuri joi vineri duminică dintr dintr-o dintr-un s
      m n l printr si daca insa dupa in intr asa astazi cand cat pana fara iata niște niste totusi
      aceeași aceleași multi inca asadar acelea adesea atâta ce ceea cândva cît câțiva către curând
      dată dat dânsul deasupra departe destul dimpotrivă eram fiindcă frecvent îi îl îmi înseamnă
      îndată într-adevăr li numeroase numeroși oricine oricare precum puțini rar singura singurul
      tocmai treptat undeva vreme vine zilnic zeci sute mii patru cinci șase șapte opt nouă zece
      """,
    reportingVerbs: """
      spus spune zis zice întrebat întreabă răspuns răspunde adăugat adaugă explicat explică scris
      scrie declarat declară afirmat afirmă precizat strigat
      """)
}
