extension Language {
  static let dutch = Language(
    code: "nl",
    commonWords: """
      de het een van en in is dat op te voor met zijn die niet aan er om ook als dan maar bij uit
      nog door naar heeft wordt hij ze ik deze werd tot over hebben geen meer wel was zich kan je
      worden zo na tegen haar hun
      """,
    titles: foreignTitles + """
      dhr Dhr hr Hr mevr Mevr mw Mw mej Mej dr drs ds mr prof ir ing bc lic em Dr Drs Ds Prof Ir Ing
      mgr Mgr kard min Min res St H.H ZKH Z.K.H H.K.H Z.M H.M Z.E Zr zr br vic sgt kol lt maj kap
      lkol adj insp comm dir pres secr red vz cand jhr Jhr jkvr gebr Gebr fa Fa burg weth bijv d.w.z
      m.n m.a.w o.a o.m i.p.v i.v.m m.b.t n.a.v t.a.v t.b.v t.g.v t.n.v t.o.v t.w.v t.z.v i.h.b
      i.t.t i.s.m i.o.v i.c d.m.v e.d.m a.h.w a.d.h.v v.w.b z.g z.gn zgn zg resp ca cf vgl vlg incl
      excl inz aanv ong gem max vs voorz ned Ned wnd
      """,
    abbreviations: foreignAbbreviations + """
      e.a e.v i.d a.s j.l jl jr sr m.i a.u.b s.v.p a.j.b n.v N.V B.V V.O.F C.V v.h v.d v mln mld
      milj tel blz pag p pp afb fig hfdst afd art dl nr str stw vert uitg dld aant afl bibl geb
      overl gest getr ll zn ind inl nl t.a.p t.p o.c l.c w.o z.o.z p.m p.j p.w p.a p/a a.m t.t m.m
      m.v.g w.g k.k bg b.g.g l.g v.m n.m vm nm febr mrt sept okt nov dec v.z.w v.z.w.d vzw p.o gen
      past
      """,
    numbered: """
      nr nrs no art artt blz pag p pp fig afb hfdst dl afd lid par vol tel jan feb febr mrt apr jun
      jul aug sep sept okt nov dec No Nr ca sub § s v.a max min enz etc e.d
      """,
    closing: "v.Chr n.Chr Chr",
    starters: """
      de het een 't 's 'n dat die dit deze er ik jij je hij zij ze wij we jullie u men haar hem hun
      hen mij ons onze mijn jouw uw zijn diens wiens wie wat waar waarom wanneer hoe welk welke
      hoeveel waarbij waarmee waardoor waarna waarop waarin daarbij daarmee daardoor daarna daarop
      daarin daarom daarvan daarvoor daarover daarnaast daartoe daarentegen daar hier hierbij
      hierdoor hiermee hierna hierop hierover hiervoor en of maar want dus noch doch omdat doordat
      opdat zodat terwijl hoewel ofschoon als indien mits tenzij toen zodra sinds sedert voordat
      nadat totdat alsof aangezien in op aan van voor met bij door uit over onder naar tot om tegen
      tussen na achter boven binnen buiten langs naast per rond rondom tijdens volgens vanaf vanwege
      wegens zonder ondanks dankzij gezien gedurende behalve jegens namens omtrent halverwege ook
      nog nu al alleen allemaal alle alles altijd ander andere anders beide bijna blijkbaar
      bovendien daags dan desondanks desalniettemin desgevraagd destijds dikwijls echter eens eerder
      eerst eigenlijk eindelijk elk elke enkele enkel enige enerzijds anderzijds eveneens evenals
      gelukkig geen gewoon gisteren graag haast helaas hetzelfde hoogstens iedere ieder iedereen
      iemand iets immers inderdaad ineens inmiddels integendeel intussen inzake ja nee jaarlijks
      juist kennelijk kortom langzaam later laat liever maandag dinsdag woensdag donderdag vrijdag
      zaterdag zondag meer meest meestal mensen meteen minder misschien mogelijk morgen namelijk
      natuurlijk nauwelijks net niemand niet niets nooit normaal ofwel ondertussen ongeveer onlangs
      onmiddellijk ooit opeens opnieuw opvallend overal overigens pas precies recent samen slechts
      sindsdien snel sommige sommigen soms steeds straks tegelijk tegelijkertijd telkens ten ter
      tenslotte terecht tevens thans toch trouwens uiteindelijk uiteraard vaak vandaag vanavond
      vanmorgen vanmiddag vannacht veel vele velen verder vervolgens verscheidene verschillende
      volgend volgende voorlopig voorts vooral vooralsnog vorig vorige vroeger waarschijnlijk wel
      weinig wellicht weer werkelijk zeer zeker zelden zelf zelfs zo zoals zodoende zoiets zowel
      twee drie vier vijf zes zeven acht negen tien één eerste tweede derde laatste is was waren
      heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten mag mogen
      zal zullen zou zouden wil wilde gaat gaan ging doet doe komt kom zie laten denk bent ben heb
      hebt weet staat achteraf aldus alhoewel allen allerlei alsnog althans anderen behoudens beiden
      beneden bijgevolg bijvoorbeeld binnenkort daaraan daarbinnen daartegen dadelijk degene
      derhalve dezelfde ditmaal duizenden eén eenmaal eerstens enigszins eraan erbij ergens erop
      ervan evenmin even evenzeer feitelijk gaandeweg geleidelijk gemiddeld genoeg gister hartelijk
      heden heel hetgeen hetzij hieraan hierin hiernaast hierom hiertoe hiervan honderden hooguit
      hopelijk inclusief ingevolge jammer kijk klopt komende krachtens kunt lange meerdere minstens
      momenteel naarmate nadien nergens niettemin nimmer nochtans nogal nou omgekeerd omstreeks
      ongetwijfeld oorspronkelijk plots plotseling regelmatig reeds ruim spoedig te tegenover
      tegenwoordig tenminste terug tientallen toe twintig dertig vandaar vermoedelijk via vlak
      voorafgaand voortaan vrijwel waaraan waaruit waarvan waarvoor weinigen weliswaar welnu willen
      zich zogezegd zojuist zolang zomaar zulke
      """,
    valedictions: "groet groeten bedankt",
    reportingVerbs: """
      zei zegt zeggen vroeg vraagt antwoordde antwoordt verklaarde verklaart vertelde vertelt riep
      roept schreef schrijft voegde vindt vond meent meende stelde aldus reageerde reageert lachte
      """)
}
