extension Language {
  static let danish = Language(
    code: "da",
    commonWords: """
      og at det er en i på af til med for den ikke som der de har et om han var fra men sig ud op
      blev efter også mod hun jeg vi kan skal vil når hvad ved nu over under meget være siger bliver
      havde uden mere hvor have sin været to år kunne nogle mig hvis blive lige siden selv
      """,
    ownLetters: "æø",
    titles: foreignTitles + """
      dr prof hr fr frk cand mag stud lic adv dir ing kapt kgl H.K.H Sct Skt sct skt sml jf jfr bl.a
      f.eks fx d.v.s dvs s.k såk p.g.a pga inkl vedr max maks vs pinsm forf red overs nf iflg ifm if
      mht mhp bla feks ifølg ifht ift eks evt henh resp sekr fmd
      """,
    abbreviations: foreignAbbreviations + """
      ol o.a fvt d.d d.å d.s d.m s.å p.t pt p.a p.k tlf tel st afd bd kap nr s sp stk pkt opl udg
      jan feb febr apr aug sept okt nov dec tirs ons tors fre lør søn mio mia kr dkr tdkr ca a.m.b.a
      I/S A/S ApS jr sr f ff u t.h t.v ndr vol fig tab hk fhv s.u c.f ekskl m.h.p m.h.t i.h.t ang
      """,
    numbered: """
      nr kap s stk tlf tel fig tab vol kl § art pkt jan feb febr mar apr jun jul aug sep sept okt
      nov dec No bd ca maks m.fl mfl m.m mm m.v mv o.l osv o.s.v etc klokken nummer side
      """,
    closing: "f.Kr e.Kr f.kr e.kr",
    starters: """
      det den de en et dette denne disse han hun vi i jeg du man dem ham hende os mig dig min mit
      mine din dit dine sin sit sine vores jeres hans hendes dets dens deres hvem hvad hvor hvorfor
      hvornår hvordan hvilken hvilket hvilke hvis og men eller så for fordi da når mens selvom skønt
      inden siden om at både hverken enten på af fra til med uden under over efter før ved mod
      mellem gennem hos blandt ifølge trods udover omkring bag foran ad angående her der nu dog også
      alligevel altså desuden derimod imidlertid dag idag igår imorgen nogle sommetider altid aldrig
      ofte sjældent allerede endnu bare kun måske muligvis formentlig sandsynligvis naturligvis
      selvfølgelig desværre heldigvis pludselig endelig først senere tidligere derefter dermed
      derved dertil derfor dernæst hidtil snart straks samtidig ligesom især specielt egentlig
      faktisk ganske eksempelvis næsten alt alle mange meget mere mest få nogen noget ingen intet
      ikke hver visse anden andet andre flere samme selv sådan sådanne to tre fire fem seks syv otte
      ni ti første tredje ja nej er var har havde bliver blev kan kunne skal skulle vil ville må
      måtte bør burde får fik gør findes lad se tænk spørg ellers allermest angiveligt begge blot
      deraf derfra derpå derudover efterfølgende efterhånden ej end endvidere enhver enkelte
      flertallet forhåbentlig forrige forud forleden fremover frem gid heller helt herefter herfra
      herhjemme heri hermed hertil hundrede hvert hvorefter hvorimod hvorvidt igen igennem imellem
      imens imod ind indtil ingenting jer jo langs ligeledes ligeså lidt mindre mindst modsat mon
      nemlig netop nok nyligt næppe næste omtrent op oprindelig oprindeligt overalt overhovedet
      pludseligt rundt samlet sammen samt senest ser sidste som stadig svært således særligt tak
      tilbage tilsammen tilsyneladende tit totalt tværtimod tyve uanset umiddelbart undertiden
      utvivlsomt vel via videre vist vor vore vær være været yderligere åbenbart
      """,
    reportingVerbs: """
      sagde siger spurgte spørger svarede svarer skrev skriver tilføjede tilføjer forklarede
      forklarer fortalte fortæller mener råbte
      """,
    habits: Habits(closesWithOpeningMarks: true, writesOrdinalsWithStop: true))
}
