extension Language {
  static let polish = Language(
    code: "pl",
    commonWords: """
      i w z na do nie się że jest to o jak po od za przez dla co ale tym czy tak już tego był było
      są ma oraz być jego jej może także tylko został roku przed pod które który która ich
      """,
    ownLetters: "łąęśźżń",
    titles: foreignTitles + """
      prof dr dr. hab mgr inż ks kard abp bp arcybp bł św Najśw ul al pl pw płk ppłk mjr kpt ppor
      sierż st.sierż plut kpr szer adm wadm kadm kmdr kmdr.ppor insp podinsp nadinsp nadkom podkom
      kom asp mł st.asp rec reż scen muz fot oprac tłum przekł zob np tzn tj tzw m.in ds d.s tzn. wg
      ww śp s.p dot med wet zw woj pow gm m.st pt kol ob kier dyr przew sekr prez wicedyr doc bryg
      st.bryg mł.bryg ur zm hr lic mec adw r.pr not sp z.o.o gł nadbryg kand posł śr kat paraf proj
      bud konstr gen.bryg gen.dyw gen.broni chor st.chor mł.chor ogn st.ogn st.kpr st.szer wachm
      rotm ppłk.dypl podst st.post st.insp mł.insp sędz bp.pom czc prał prof.zw prof.nadzw mgr.inż
      dr.hab dr.inż lek.med lek.dent lek.wet wicemin wicemarsz red.nacz sekr.gen właśc daw dawn
      współcz łot słow węg bułg grec hebr arab chiń jap szw duń norw fiń serb chorw słoweń niderl
      bryt austr szwajc szczeg ew ewent pseud rodz współpr współaut wyst
      """,
    abbreviations: foreignAbbreviations + """
      rr ww ub m.b z.b gr tys mln mld bln pkt godz min sek szt egz cd cdn i.in in jw j.w mkw kw dag
      ok sp.j sp.k S.A SA o.o j.m jedn ang niem fr ros łac hiszp wł pol am czes ukr wym wyd t cz
      rozdz rys tab wys szer dł gł pop pn płn płd wsch zach tel faks e-mail p pp pani lp ps ag
      płn-wsch c.d p.o vs cyt dosł gat hab odc stp N.P d.o.o kk kpc kpk kpa im sen por gen lek os
      fragm npm mies nab nast ogł okr oryg poł ppkt prac przyp przys rkp rkps rzym samorz społ środk
      uchw włącz zd wt czw niedz wrz paź
      """,
    numbered: """
      nr art ust par pkt poz lit godz tel str s t cz rozdz rys tab ur zm tj ok c.a ca § vol No sygn
      zał st j.t Dz.U itd itp etc cd cdn numer numerze godzinie godziny red rozp zarz sygn.akt ryc
      schem
      """,
    closing: "w n.e p.n.e proc r br ub.r b.r",
    starters: """
      a aby albo ale ani ależ bo bowiem by być było był była były będzie będą bez bądź chce choć
      chociaż ci co coraz coś czasem czasami często czego czemu czy czyli czym cóż cała cały całe
      dlaczego dlatego dla do dobrze dodatkowo dopiero dotychczas dotąd drugi druga drugie dużo dwa
      dwie dwaj dwóch dziś dzisiaj dzięki gdy gdyby gdyż gdzie ich i ile im inaczej inne inni inny
      inna innymi iż ja jak jaka jakie jaki jakby jako jakoś je jeden jedna jedno jednak
      jednocześnie jedynie jego jej jemu jest jestem jesteśmy jeszcze jeśli jeżeli już każda każde
      każdy każdego kiedy kiedyś kilka kilku kolejna kolejne kolejny kolejnym koniec ktoś kto która
      które którzy który ku lecz lepiej ma mają mam mamy między mi miał miała mimo mnie mnóstwo moja
      moje moim może można mój musi musimy my na nad najbardziej najczęściej najlepiej najpierw nam
      nas nasi nasz nasza nasze następnie natomiast nawet nic nich nie niech niedawno niektóre
      niektórzy niemal niestety nigdy nikt nim niż no o obecnie obie oba obok od oczywiście ofiary
      on ona one oni ono oprócz oraz osoby ostatecznie ostatni ostatnia ostatnio oto owszem pan pani
      państwo pewnie pierwsza pierwsze pierwszy po pod podczas podobnie poniżej ponad ponadto
      ponieważ poprzednio poza później potem potrzebne powinien powinna powinno prawdopodobnie
      prawie proszę przecież przed przede przez przy przykładowo raczej razem również są sam sama
      same skoro skąd stało stąd sporo swoje swoją szczególnie ta tak taka taki takie takich także
      tam te tego tej temu ten teraz też to tobie trudno trzeba trzy trzeci tu tuż ty tych tylko tym
      tymczasem u w warto wcale wcześniej wciąż we wczoraj wedle według więc większość wkrótce
      właściwie właśnie wobec wokół wprawdzie wreszcie wszyscy wszystkie wszystko wśród wtedy wy
      wystarczy wynika z za zamiast zanim zaraz zarówno zatem zawsze zaś zdaniem ze zgodnie znów
      znowu została został zostało zresztą zwykle zwłaszcza że żaden żadna żadne żeby ważne wielu
      wiele jakiś jakaś innym dalej dość chodzi czekamy dziękuję dzieje kogo należy potwierdza
      przypomnijmy zdarzenie wówczas zaledwie akurat bardzo bodaj biorąc całkiem chyba ciekawe
      dawniej dokładnie dosłownie dziwne faktycznie formalnie generalnie głównie gdzieś istotnie
      jasne jednakże konsekwentnie krótko latem zimą wiosną jesienią łącznie łatwo mianowicie mogą
      mogę możemy mówimy muszą muszę naprawdę należałoby nareszcie naturalnie naprzeciw naprzeciwko
      niebawem niegdyś nieco nieopodal nieraz niespodziewanie niewątpliwie niewiele niezależnie
      niewykluczone niby nocą nigdzie nikomu nikogo niczego odkąd odtąd ogólnie ogółem okazało
      okazuje ot otóż pamiętajmy patrząc początkowo podobno pomiędzy pomimo poprzez powoli powyżej
      praktycznie prócz przeciętnie przeciwnie przeważnie przypuszczalnie rano rzadko rzeczywiście
      skądinąd skutkiem spośród szczerze szkoda szybko ściśle średnio świetnie tamten tamta tamci
      toteż tyle tylu tyleż twoja twój twoje udało wasz wasza wasze wam was wbrew widać wiadomo
      wieczorem wnet wokoło wpierw wraz wtem wszak wszędzie wszelkie wszystkim wszystkich wyłącznie
      wyraźnie zapewne zazwyczaj zdarza zdecydowanie zdaje znacznie zupełnie żadnych żadnego tutaj
      trochę dwanaście dziesięć pięć sześć siedem osiem dziewięć cztery dwadzieścia trzydzieści sto
      kilkanaście kilkadziesiąt tysiące setki dokąd czyj czyja czyje czyżby abyśmy gdybyśmy
      """,
    reportingVerbs: """
      powiedział powiedziała mówi mówił mówiła zapytał zapytała pyta spytał spytała odpowiedział
      odpowiedziała odpowiada dodał dodała dodaje napisał napisała zauważył zauważyła stwierdził
      stwierdziła wyjaśnił wyjaśniła wyjaśnia podkreślił podkreśliła krzyknął zawołał
      """,
    habits: Habits(
      writesOrdinalsWithStop: true, putsOrdinalsBeforeNames: false, goesOnAfterHyphen: true))
}
