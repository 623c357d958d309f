extension Language {
  static let swedish = Language(
    code: "sv",
    commonWords: """
      och att det som en på är av för med den till inte om ett har de han var från så men hade nu
      eller sig under sin också när över efter kan då vara ska skulle vid bara mot än hur ut upp
      blev mycket sedan må jag vi varit finns i hon man här
      """,
    ownLetters: "äö",
    titles: foreignTitles + """
      dr Dr prof doc kand mag hr fr frk dir ing kapt löjtn maj gen S:t S:ta St t.ex t.o.m d.v.s dvs
      s.k bl.a m.a.o fr.o.m tex bla jfr jmf ang inkl exkl resp sk vs u.a ca ung eg grek f.n f.n.
      p.g.a pga m.h.a i.s.f istf kungl Kungl kpt övlt fänr serg korp prof.em fil.dr med.dr tekn.dr
      jur.dr ekon.dr fil.kand jur.kand fil.mag civ.ing civ.ek leg enl fr.a eng lat gre isl nyn
      """,
    abbreviations: foreignAbbreviations + """
      f.d fd Kr f.ö fö i.e ex d.ä d.y d.å s.å i.o.m iom o.dyl mkt obs ev f.m e.m kl tr tel avd kap
      nr sid s uppl red övers utg förf anm jan febr apr aug sept okt nov dec mån tis tors fre lör
      sön milj mdr kv.m kvm tim sek u.p.a AB jr sr v vol bd fig tab ggr ggn bif forts f ff p.m ndr
      """,
    numbered: """
      nr kap s sid st tel fig tab vol kl § art mom p jan febr feb apr aug sep sept okt nov dec No bd
      avd ca max m.fl mfl m.m mm o.s.v osv o.d etc
      """,
    closing: "f.Kr e.Kr f.kr e.kr",
    starters: """
      det den de en ett detta denna dessa han hon hen vi ni jag du man dem honom henne oss mig dig
      min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hans hennes dess deras vem
      vad var varför när hur vilken vilket vilka vars som och men eller utan för så ty att om
      eftersom därför medan fast fastän innan sedan då tills även såväl varken både antingen i på av
      från till med under över efter före vid mot mellan genom hos bland enligt trots inom utom
      utanför kring runt bakom framför bredvid ur åt utöver beträffande angående här där nu sen dock
      också ändå alltså således dessutom däremot emellertid istället dag idag igår imorgon ibland
      alltid aldrig ofta sällan redan ännu bara endast kanske möjligen troligen förmodligen
      sannolikt naturligtvis självklart givetvis tyvärr lyckligtvis plötsligt slutligen äntligen
      först sist senare tidigare därefter därmed därigenom därtill därav häromdagen hittills numera
      nyligen snart strax samtidigt likaså liksom särskilt speciellt framförallt egentligen faktiskt
      visserligen förvisso exempelvis ungefär nästan totalt sammanlagt allt alla all många mycket
      mer mest få några någon något ingen inget inga inte ingenting varje vissa viss annan annat
      andra flera fler flertalet samma själv sådan sådana sådant två tre fyra fem sex sju åtta nio
      tio första tredje ja nej visst är har hade blir blev kan kunde ska skall skulle vill ville
      måste bör borde får fick gör finns låt se tänk fråga dags vidare annars alldeles allra alltför
      alltmer antagligen avslutningsvis be bortom båda bådas börja därifrån därpå dessförinnan
      dessvärre dit därom efteråt efterhand ej emellan emot exakt fram framåt förut förutom
      följaktligen förhoppningsvis förr förresten förstås ganska genast generellt gärna ha helst
      hellre hit huruvida hundra icke igen ikväll inför inne innanför inuti ju just knappast lika
      likadant minst nog normalt nuförtiden nämligen någonsin någonstans nära nästa oftast omkring
      omedelbart onekligen ovanför pga rent sammantaget samt senast ser ses snabbt stundtals säkert
      tack tillsammans tjugo tolv trettio troligtvis tvärtom tydligen undan uppenbarligen ute uppe
      vara varenda vart varifrån varsågod vems verkligen via väl vet än å åtminstone återigen
      överallt överlag
      """,
    reportingVerbs: """
      sade sa säger frågade frågar svarade svarar skrev skriver tillade tillägger förklarade
      förklarar berättade berättar menar ropade undrar undrade
      """)
}
