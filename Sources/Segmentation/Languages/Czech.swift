extension Language {
  static let czech = Language(
    code: "cs",
    commonWords: """
      a v se na je že o s z do i to ve by k jako za pro ale které jsem jeho když který po podle jsou
      bylo byl byla od si jejich však při která jen může až také už než před není kteří ze let což
      nebo více mezi jsme této během proti pak být
      """,
    ownLetters: "ěřů",
    titles: foreignTitles + """
      dr Dr MUDr JUDr PhDr RNDr ThDr PaedDr PharmDr MVDr RSDr ThLic prof doc Prof Doc Ing ing Mgr
      mgr Bc BcA MgA akad arch Arch dipl p pí sl sv Sv gen plk pplk mjr kpt npor por ppor prap rtm
      čet des voj nám ul tř nábř nprap brig insp kpl š red např tzv tj tzn resp mj cca vs srov lat
      angl něm fr řec ital špan slov pol zn čl odst písm im zvl přibl popř příp event arcib bisk
      kard ved řed zást předs posl poz kupř pref bl nstržm nrtm pprap gšt brig.gen genmjr genpor
      arm.gen ppl h.c emer ThMgr MSc Dipl.-Ing univ DrTech maď srb chorv niz švéd čín jap hebr stř
      střlat zkr zejm srv orig přel překl il úv vysl
      """,
    abbreviations: foreignAbbreviations + """
      r rr s ss str stol st hod h min sek tis mil mld bil Kč kč Kčs tč t.č t.r č.p čp čj č.j a.s
      s.r.o v.o.s o.p.s z.s o.s s.p n.p k.s spol n.m m.n.m ml CSc DrSc DSc Ph.D PhD Th.D MBA LL.M
      DiS odd obr tab kap roč ročn vyd nakl dol okr obv PSČ tel fax ap j.č obch zák sb Sb max vých
      záp sev již jz sz jv sv.Čech t l ob m nad n viz IČ
      """,
    numbered: """
      č čís odst čl písm tel str s obr tab kap sv roč vol No r zák cca § ř.č pol bod atd apod aj atp
      číslo čísla strana strany straně
      """,
    closing: "n.l př.n.l Kr př.Kr po.Kr",
    starters: """
      a aby ačkoli ačkoliv ale ani ano anebo asi avšak až aniž alespoň bez bohužel brzy brzo by byl
      byla bylo byli byly bude budou během být cesta celkem celý celá celé co což časem často
      částečně člověk další dále dalším dalšími dnes dnešní do dokonce dokud donedávna dosud dost
      dřív dříve druhá druhé druhý díky dva dvě dvacet hned i ihned jak jaká jaké jaký jakmile jako
      jakož jde je jeden jedna jedno jednou jediný její jeho jejich jelikož jen jenom jenže jestli
      jestliže ještě já jinak jiné jiní jiný jsem jsme jsou jste již k kam kde kdo kdy když kdyby
      kdysi každá každé každý ke kolem kolik koneckonců konečně kromě krátce která které kteří který
      kvůli lepší letos lidé má mají mám máme mezi mezitím mi mimo mimochodem minulý mnoho mnozí
      možná mohl mohla mohou mne mně můj může můžete můžeme muž musí musíme my na nad naopak napřed
      naposledy například naproti naše naši náš následně navíc ne nebo nebylo nebyl není než nechci
      nechte nejde nejdříve nejen nejprve nejsou některá některé někteří některý někdo někdy nemá
      nemůže neví nic nicméně nikdo nikdy no nový nyní o oba obě obvykle od odkud okolo on ona oni
      ono ony opět ostatně ostatní oproti pak patrně po pod podle podobně pokud pokaždé později
      ponecháme poprvé poslední poté potom potřebuje pouze právě pravda pravděpodobně pro proč
      prostě proti proto protože první před předtím především přes přesto při přibližně přitom
      původně raději ráno ročně s sám sama samozřejmě se si skutečně snad spíš spíše společně spolu
      současně stačí stále stejně stejný svou svůj sice své ta tady tak taková takové takový také
      takhle takže tam tato te tedy ten tenhle tenkrát tento tentokrát teprve teď ti tím tímto to
      toho tohle tomu toto totiž třeba tři tu ty tyto tyhle u už uvnitř určitě v včera včetně ve
      vedle velmi většina většinou věc však vlastně všechna všechno všechny všichni vůbec vy
      výsledkem vždy vždyť z za začátkem zase zatím zatímco závěrem zda zde ze zejména zhruba zítra
      znovu zpočátku zřejmě zřídka že žádná žádné žádný koncem počátkem aha budu bezesporu čili dál
      dávno dodnes doposud doufám dvakrát evidentně hlavně horší hodně ideálně jakožto jakýkoli
      jasně jediná jediné jenomže jindy jistě kdepak kdežto kdykoli lépe loni málokdo méně mnohem
      mnohé moje nadto nakonec narozdíl naštěstí navzdory nebyla nedávno nejčastěji nelze nemají
      nemáme někde něco nikoli občas obecně ode okamžitě opravdu osobně patří počínaje poněkud
      prakticky předevčírem přesně přestože příliš rovněž skoro statisticky šlo tatáž tehdy těch
      těžko totéž tudíž tvrdí věřím ven vloni vyjma vypadá vzhledem zato zcela zdá zkrátka znamená
      zpravidla zpátky zvlášť zvláště čtyři pět šest sedm osm devět deset třicet sto tisíce stovky
      desítky
      """,
    reportingVerbs: """
      řekl řekla říká říkal říkala zeptal zeptala ptá ptal ptala odpověděl odpověděla odpovídá dodal
      dodala dodává uvedl uvedla uvádí napsal napsala píše prohlásil prohlásila vysvětlil vysvětlila
      vysvětluje podotkl tvrdí zvolal
      """,
    habits: Habits(closesWithOpeningMarks: true, writesOrdinalsWithStop: true))
}
