extension Language {
  static let lithuanian = Language(
    code: "lt",
    commonWords: """
      ir į kad yra su iš tai bet o kaip už jo buvo apie dėl ne po ar metų lietuvos jau tik taip nuo
      prie jis jų pat savo mln bus iki kai kurie per dar gali labai m kuris ji jei kas tačiau jie
      """,
    ownLetters: "ėįųąęū",
    titles: foreignTitles,
    abbreviations: foreignAbbreviations + """
      dr prof doc habil akad mag inž kun kan vysk arkivysk kard gen plk ltn kpt mjr serž vrš adm šv
      pal dir pirm pavad sekr red vert sud aut p pvz t.y vad vadin plg žr vs gim mir lot angl vok
      pranc rus lenk gr lat isp it akt rež dail muz archit komp k.a t.p kand įst str kt m mėn d min
      sek sav a.m Kr tūkst mln mlrd mlj Lt ct proc vnt egz km/val kv kub g al pr pl skg aikšt tak
      kel raj rj r apskr sen mstl mst k kaim vien psl pp nr t sk tel faks tl el a.k l.e.p e.p s v c
      tšk atk b šn dš jn sr jr saus vas kov bal geg birž liep rugp rugs spal lapkr gruod n.d š.m
      š.mėn a l h lš aps
      """,
    numbered: """
      Nr nr psl p pp sk str t tel gim mir g al pr pl val m d § art vol No red proc min kab pan t.t
      etc
      """,
    closing: "m.e pr.m.e pr.Kr po.Kr",
    starters: """
      tai tas ta tie tos šis ši šie šios šį šią šiame šioje to tam toje tame jis ji jie jos jo jų jį
      jai jiems aš tu mes jūs man tau mums jums mane mus mano tavo savo mūsų jūsų kas ko kam ką kuo
      koks kokia kokie kokios kodėl kada kur kiek kaip kuris kuri kurie kurios ir o bet tačiau arba
      ar nes kadangi jei jeigu kad kai kol nors todėl taigi tad tuo dėl ne nei nėra net netgi yra
      buvo bus būtų gali galima reikia teko tenka iš į su be už po per prie prieš apie pagal pasak
      anot tarp nuo iki virš ant vietoj nepaisant dėka pas link šiandien vakar rytoj dabar šiuo metu
      tuomet tada visada niekada dažnai kartais retai netrukus vėliau anksčiau pirmiausia pirma
      pagaliau galiausiai neseniai tebėra dar jau tik vien ypač daugiausia pavyzdžiui beje tarpu
      žinoma deja laimei galbūt turbūt tikriausiai greičiausiai tiesų tiesa faktiškai paprastai
      iškart staiga pastaruoju pernai šiemet visi visos visas visa viskas daug daugelis dauguma keli
      kelios keletas kiekvienas kiekviena niekas nieko kitas kita kiti kitos kito antras antra
      pirmas pirmoji pirmasis vienas viena vieni du dvi trys keturi penki šeši septyni aštuoni
      devyni dešimt maždaug beveik apytiksliai taip pat tokie tokia toks tokios panašiai didžioji
      didžiausias čia ten kartu iškilus atsižvelgiant pasirodo manau manoma kalbant anksti jog vos
      labai pats pati antai vis vėl antroji antrasis pirmadienį antradienį trečiadienį ketvirtadienį
      penktadienį šeštadienį sekmadienį naktį ryte vakare praėjusį praėjusią policija policijos
      premjeras prezidentas ministras esą kalbėdamas kalbėdama nežinau suprantu žmonės rungtynės
      """,
    reportingVerbs: """
      sakė sako klausė klausia paklausė atsakė atsako pridūrė priduria paaiškino aiškino aiškina
      pasakojo pasakoja rašė rašo teigė teigia pažymėjo tikino sušuko
      """,
    habits: Habits(closesWithOpeningMarks: true, goesOnAfterHyphen: true))
}
