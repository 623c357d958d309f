extension Language {
  static let latvian = Language(
    code: "lv",
    commonWords: """
      un ir ar par no ka uz kas tas bet gada arī kā lai vai tika nav to pie pēc tā būs jau gan pat
      savu tikai ja šo tiek kad viņš bija vēl latvijas ko nekā kur es līdz viņa mums tad esmu
      """,
    ownLetters: "āēīģķļņ",
    titles: foreignTitles,
    abbreviations: foreignAbbreviations + """
      dr prof doc akad mag inž k-gs k-dze kgs kdze god cien ģen pulkv plkv kapt ltn maj serž adm sv
      dir priekšs priekšn sekr red tulk sast zin piem t.i t.s t.sk tā.s resp sal skat vs lat angl
      vāc franc lp ev bij iel pr bulv prosp šos arh kr.v past g gs Kr dz mir a.k p.k b.k tālr tel nr
      lpp sk sēj nod pant d tūkst milj mljrd mlj miljrd Ls ls st min sek h v j.k ā.k a/s a.s z.s
      b-ba c l m n p r s t jun jr apr aug sept okt nov dec janv febr pag raj
      """,
    numbered: """
      Nr nr lpp sk plkst tālr tel st p pk d § art vol No iel dz tab att sēj nod u.c u.tml utt u.t.t
      u.d.c etc pulksten
      """,
    closing: "m.ē p.m.ē pr.Kr p.Kr",
    starters: """
      tas tā tie tās to tam tai tiem tām šis šī šie šīs šo šajā šim tajā viņš viņa viņi viņas viņu
      viņam viņai viņiem es tu mēs jūs man tev mums jums mani mūs mūsu jūsu mans mana savu savā kas
      ko kam kā kāds kāda kādi kādas kāpēc kad kur cik kurš kura kuri kādēļ un vai bet taču tomēr jo
      ja lai gan kaut tāpēc tādēļ tātad tad arī ne nav nevis nedz ka kamēr līdz pirms pēc kopš
      tiklīdz ir bija būs var varētu tika tiek esmu esam nevar jābūt jau no uz ar par pie pa starp
      bez caur dēļ zem virs pret aiz ap atšķirībā pateicoties saskaņā neskatoties neraugoties
      attiecībā šodien vakar rīt šobrīd pašlaik tagad tolaik toreiz vienmēr nekad bieži dažreiz
      reizēm drīz vēlāk agrāk iepriekš vispirms beidzot visbeidzot pēdējā pēdējais nesen joprojām
      vēl tikai vien pat īpaši galvenokārt piemēram savukārt turklāt turpretī protams diemžēl
      iespējams acīmredzot droši laikam varbūt tiešām patiesībā faktiski parasti viss visi visas
      visu visa daudz daudzi daudzas daži dažas vairāki vairākas katrs katra neviens neviena nekas
      cits citi cita citas otrs otra pirmais pirmā pirmo viens viena divi divas trīs četri pieci
      seši septiņi astoņi deviņi desmit aptuveni apmēram gandrīz tāpat tādējādi tādā tāds tāda tādi
      turpmāk turpinot līdzīgi lielākā lielākais jā nē te tur vidēji kopumā aizvadītajā pagājušajā
      nākamajā atbilstoši tieši ļoti
      """,
    reportingVerbs: """
      teica saka jautāja jautā vaicāja atbildēja atbild piebilda piebilst paskaidroja skaidro
      stāstīja stāsta rakstīja raksta norādīja norāda sacīja uzsvēra iesaucās
      """,
    habits: Habits(
      closesWithOpeningMarks: true,
      writesOrdinalsWithStop: true,
      putsOrdinalsBeforeNames: false,
      goesOnAfterHyphen: true))
}
