extension Language {
  /// Norwegian
  static let norwegian = Language(
    code: "nb",
    commonWords: """
      og at det er en i på av til med for den ikke som de har et om han var fra men seg ut opp ble
      etter også mot hun jeg vi kan skal vil når hva ved nå over under mye være sier blir hadde uten
      mer hvor ha sin vært to år kunne noen meg hvis bli fikk enn selv bare der fordi
      """,
    ownLetters: "æø",
    titles: foreignTitles + """
      dr prof hr fr frk cand mag stud lic adv dir ing kapt kgl H.K.H St sml jf jfr bl.a f.eks feks
      d.v.s dvs s.k sk p.g.a pga inkl ekskl vedr ang maks vs forf red overs iht ifm mht ift mtp
      cand.mag siv siv.ing spes eks evt henv resp sekr alm
      """,
    abbreviations: foreignAbbreviations + """
      ol o.a fvt d.d d.å d.s d.e d.y s.å p.t pt p.a tlf tel st avd bd kap nr s sp stk pkt oppl utg
      jan feb febr apr aug sept okt nov dec tirs ons tors fre lør søn mill mrd mia kr kv.m kvm ca
      A/S AS jr sr f ff ndr vol fig tab tsk ss dl ev bk ggr hkr m.o.h pb
      """,
    numbered: """
      nr kap s stk tlf tel fig tab vol kl § art pkt jan feb febr mar apr jun jul aug sep sept okt
      nov dec des No bd ca maks m.fl mfl m.m mm m.v mv o.l osv o.s.v etc klokken nummer side
      """,
    closing: "f.Kr e.Kr f.kr e.kr",
    starters: """
      det den de en et ei dette denne disse han hun vi i jeg du dere man dem ham henne oss meg deg
      min mitt mine din ditt dine sin sitt sine vår vårt våre deres hans hennes dets dens hvem hva
      hvor hvorfor når hvordan hvilken hvilket hvilke hvis og men eller så for fordi da mens selv
      skjønt innen siden om at både verken enten ettersom på av fra til med uten under over etter
      før ved mot mellom gjennom hos blant ifølge tross innenfor utover omkring rundt bak foran
      angående her der nå dog også likevel altså dessuten derimot imidlertid dag idag igår imorgen
      noen noe alltid aldri ofte sjelden allerede ennå bare kun kanskje muligens trolig antakelig
      sannsynligvis naturligvis selvfølgelig dessverre heldigvis plutselig endelig først senere
      tidligere deretter dermed derved dertil derfor hittil snart straks samtidig likesom især
      spesielt egentlig faktisk ganske nesten alt alle mange mye mer mest få ingen intet ikke hver
      visse annen annet andre flere samme slik slike to tre fire fem seks syv sju åtte ni ti første
      tredje ja nei er var har hadde blir ble kan kunne skal skulle vil ville må måtte bør burde får
      fikk gjør finnes la se tenk spør ellers akkurat all allikevel alltså antagelig begge bli bort
      borte derfra dersom dit enda enkelte enn ett etterpå etterhvert flertallet flest
      forhåpentligvis forrige formodentlig fortsatt framover gjerne heller heretter herfra hundre
      hverken hvert hvorvidt iallfall igjen imens imot inne inn ingenting inntil jo knapt langs
      likeledes lite litt mindre minst motsatt nemlig nettopp nok nylig nær nærmere neste omtrent
      opp opprinnelig overalt rett samlet sammen samt selvsagt senest ser siste snarere som stadig
      sånn særlig takk tilbake tilsammen tilsynelatende totalt tvert tjue uansett umiddelbart ut ute
      utenfor utvilsomt vanligvis vel via videre visst være vært ytterligere åpenbart
      """,
    reportingVerbs: """
      sa sier spurte spør svarte svarer skrev skriver la legger forklarte forklarer fortalte
      forteller mener ropte opplyser
      """,
    habits: Habits(writesOrdinalsWithStop: true))
}
