extension Language {
  static let estonian = Language(
    code: "et",
    commonWords: """
      ja on ei et see oli ta ka kui aga või mis ning oma kes seda nii siis selle pole tema juba veel
      ainult olnud saab eesti mida aasta nad välja tuleb üle peab väga need seal mille ütles võib ma
      kuid nagu meie pärast aastal nende
      """,
    ownLetters: "õ",
    titles: foreignTitles,
    abbreviations: foreignAbbreviations + """
      hr pr prl dr prof dots akad mag kand dipl ins dir pms ltn kol kolltn kpt mjr kindr adm nt näit
      s.o s.t st tn e.k nn nim vt vrd sh sealh lüh u ca lad ingl sks vn sm lp lgp abim asedir juh
      esim toim koost tõlk püh a aa lk nr p ptk pt tel tk krd kr snd s tun mln mld mlrd tuh milj
      km/h vkj mnt pst al v.a k.a s.a ms õp õpil sünd surn jaan veebr apr aug sept okt nov dets
      esmasp teisip kolmap neljap red f n.n m.h o.a
      """,
    numbered: """
      kl lk nr ptk p tel § art lg vol No a aa joon tab s kd kt krt jne jms jmt jt jpt jpm jm vms etc
      kell
      """,
    closing: "eKr pKr e.Kr p.Kr e.m.a m.a.j",
    starters: """
      see need too nood ta tema nad nemad ma mina sa sina me meie te teie kes mis kelle mille keda
      mida kus kust kuhu kuidas miks millal milline missugune mitu palju ja ning või aga kuid vaid
      ent sest et kui kuigi ehkki nagu kuna enne pärast siis niisiis seega järelikult ei pole on oli
      olid oleme olen ole saab tuleb peab võib võiks tahab läheb selle seda sellest sellel selleks
      sellega sellele neid nende neile nendest talle teda tal temalt mul minu mulle mind meid meil
      meile meist teil teile oma ka nüüd praegu täna eile homme siin siia seal sinna sealt siit juba
      veel ainult alles alati tihti sageli vahel mõnikord kunagi varem hiljem varsti peagi kohe äkki
      lõpuks viimaks esmalt esiteks teiseks seejärel seepeale seetõttu sellepärast samas samuti
      samal sama lisaks peale muide muidugi loomulikult ilmselt tõenäoliselt võib-olla kindlasti
      arvatavasti kahjuks õnneks tegelikult näiteks eriti üldiselt tavaliselt põhimõtteliselt seni
      siiani kõik kõige kõigi kõiki paljud mõned mõni mitmed mitte keegi miski iga igaüks teised
      teine teise esimene esimese kolmas üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme
      umbes ligi üle alla peaaegu üsna väga isegi ilma koos vastavalt tänu vaatamata hoolimata jah
      muu muud muuhulgas ometi siiski sellegipoolest mullu tänavu möödunud eelmisel aastal kuni
      alates viimane viimase viimasel niimoodi nii just
      """,
    reportingVerbs: """
      ütles ütleb küsis küsib vastas vastab rääkis räägib lisas lisab kirjutas kirjutab selgitas
      selgitab märkis märgib nentis sõnas hüüdis
      """,
    habits: Habits(
      closesWithOpeningMarks: true,
      writesOrdinalsWithStop: true,
      putsOrdinalsBeforeNames: false,
      goesOnAfterHyphen: true))
}
