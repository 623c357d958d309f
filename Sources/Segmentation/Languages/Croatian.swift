extension Language {
  static let croatian = Language(
    code: "hr",
    commonWords: """
      i u je na se da za su od s a koji o kao će što koje koja iz bi ne te do po li samo ali kako
      nije bio prema ili također tijekom tko gdje vijeće prije nakon poslije uvijek vrijeme dvije
      cijeli europske europski europskog europskoj zemlje njegov ovaj sve bez kuna tisuća bila pri
      ga više mogu unutar siječnja ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada
      studenog prosinca vlade tjedna tjedan mjesto dio rekao kazao premijer hrvatska hrvatske
      hrvatski hrvatskoj uz već svoju može svih
      """,
    ownLetters: "đ",
    titles: foreignTitles + """
      dr mr prof doc izv akad dipl ing oec iur sc sv Sv gđa gđica gosp g gđ don fra mons kard nadb
      bisk bojn pukov nar brig adm ul tr dir predsj zast inž ur prir prev npr tzv tj odn tzn usp lat
      engl njem franc tal grč mađ tur hrv srp slov pok bl o s.c mr.sc dr.sc im cca vs kapt potpor
      genr gen.bojn vodn arh prot patr vlč preč spec asist sekr odg lekt privr polj češ slovač bugar
      mak maked ukr šved norv sljed por
      """,
    abbreviations: foreignAbbreviations + """
      r god st stolj str sl i.sl i.dr dr d.d d.o.o j.d.o.o d.n.o k.d s.p o.d br bb kn lp mil mlrd
      tis min sek m.p n.v n.m v.d čl toč al NN sur ml mn jd izd nakl ibid op cit et tel fax mob m p
      t i.s red mag gen JNA sij velj ožu pon uto sri čet
      """,
    numbered: """
      br čl st str sv toč tel god sl tab pogl vol No cca ca § t r.br k.č itd i.t.d broj broju pog rb
      odj tč kat
      """,
    closing: "n.e pr.n.e pr.Kr",
    starters: """
      a ako ali baš bez bi bila bile bili bilo bio biti bit blizu brojni cijela cijeli čak često čim
      čini da dakle danas dalje dan do dobro dok dosad dosta doduše drugi druga drugo drugim dva
      dvije dvoje europska evo ga gdje gotovo godine ha hoće hvala i iako ili ima imaju imamo inače
      ipak ispod istodobno istovremeno iz iza između iznad ja jednako jedan jedna jedni jedno jednom
      jedino jer jesu je jučer još k kad kada kako kakav kakva kao kasnije koja koje koji kojim kod
      koliko konačno kraj kroz ku ljudi lani mada malo među međutim mi mislim mnogi mnoge mnogo moj
      moja moje možda može možemo mogu mogao moglo mora moramo morat na nad nadalje naime najviše
      najprije nakon nama naravno nas naš naša naše ne nedavno nego neka neke neki nekoliko nema
      nemaju ni nije nisu nitko ništa nikada nikad niti no novi nova o ob oba obje od odmah
      ograničen oko on ona one oni ono onda osim ostali otada ova ovaj ove ovi ovo ovdje ovim ovog
      ovako pa pak po pod pored poput posebno poslije potom prema pred premda pri prije prošle
      prošli prošlog prva prve prvi prvo primjerice problem puno radi riječ s sa sad sada sam samo
      sasvim sati se sigurno slično smatra stoga svaka svake svaki svako sve svi svoj svoje svojim
      što štoviše ta tada tako također takva takve takvi takvo taj tamo te tek teško ti tijekom tim
      to toga tom tome tri treba trebalo treći tu u ubrzo ujedno ukoliko ukupno umjesto unatoč
      upravo usprkos usto uvijek uz uglavnom uskoro vama već većina vi više vjerojatno vrlo za
      zapravo zašto zato zatim zbog znači žene dosadašnji jasno jesmo jeste neće nećemo potrebno
      većinu stvarno dapače ah ajde hajde bar barem bolje bude budu budući bih bismo biste dokle
      dugo eto gledano godinama hoćemo isključivo isti ista isto izgleda jedva jutros krajem lako
      ljeti lijepo manje možete moraju moram mnoštvo morao naprotiv nasuprot naročito napokon nešto
      nigdje nikako nisam nismo niste nijedan nijedna nijedno noću njegov njegova njegovo njezin
      njezina njihov njihova njih njemu njoj njima obično očigledno očito onaj onako ostale ostalo
      otkad otuda ovakav ovamo ovoga ovom ovu ovih ovoj petnaest deset dvadeset trideset sto tisuću
      pet šest sedam osam devet četiri početkom poneki ponekad ponovno ponovo pola polako povodom
      pretežno prethodno prirodno prekjučer prvenstveno preko preostaje ranije rijetko sinoć skoro
      slijede sljedeće sljedeći slijedi sredinom srećom stalno sutra svakako svakodnevno svugdje
      takvih trenutačno trenutno tvoj tvoja ujutro navečer uostalom ukratko uopće uslijed ustvari
      usput vaš vaša vaše velika vidite zaista zajedno zasad zamislite zar žao tisuće stotine
      """,
    reportingVerbs: """
      rekao rekla kaže kazao kazala upitao upitala pita odgovorio odgovorila odgovara dodao dodala
      dodaje ističe istaknuo istaknula napisao napisala objasnio objasnila izjavio izjavila tvrdi
      """,
    habits: Habits(closesWithOpeningMarks: true, writesOrdinalsWithStop: true))
}
