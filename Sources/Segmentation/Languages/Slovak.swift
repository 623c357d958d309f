extension Language {
  static let slovak = Language(
    code: "sk",
    commonWords: """
      a v sa na je že o s z do aj to vo by k ako za pre ale ktoré som jeho keď ktorý po podľa sú
      bolo bol bola od si ich však pri ktorá len môže až tiež už než pred nie ktorí zo rokov alebo
      viac medzi sme tejto počas proti potom byť ešte aby tak
      """,
    ownLetters: "ľĺŕôä",
    titles: foreignTitles + """
      dr Dr MUDr JUDr PhDr RNDr ThDr PaedDr PharmDr MVDr prof doc Prof Doc Ing ing Mgr mgr Bc arch
      dipl p sv Sv gen plk pplk mjr kpt npor por ppor práp čat des nám ul tr nábr red napr tzv t.j
      tj resp vs porov pozri lat angl nem fr gr tal špan čes poľ čl ods písm zv pribl príp event
      arcib bisk kard ved riad zást preds posl bc h.c emer nprap rtn rtm brig genmjr genpor maď špec
      hl
      """,
    abbreviations: foreignAbbreviations + """
      r rr s ss str st hod h min sek tis mil mld bil Sk a.i i.č č.p a.s s.r.o v.o.s n.o š.p k.s spol
      o.z o.i ml CSc DrSc PhD Ph.D ArtD LL.M odd obr tab kap roč vyd okr PSČ tel fax zák zb Zb Z.z
      max vých záp sev juž m l t č.k
      """,
    numbered: """
      č čís ods čl písm tel str s obr tab kap zv roč vol No r zák cca § atď apod číslo čísla strana
      """,
    closing: "n.l pr.n.l Kr pred.Kr po.Kr",
    starters: """
      a aby ak aj ako aká aké aký ale alebo ani asi áno až avšak bez bohužiaľ bol bola bolo boli
      bude budú by byť celkovo celý cez čo často človek ďalej ďalší ďalšia ďalšie dnes do dokonca
      doteraz dosiaľ druhá druhé druhý dva dve dvaja hneď hoci i iba iné iní iný ich ja je jeden
      jedna jedno jej jeho kam kde kedy keď keďže keby každá každé každý kto ktorá ktoré ktorí ktorý
      koľko konečne krátko kvôli ľudia len lebo ledva má majú mám máme medzi medzitým minulý mnohí
      mnoho možno môj moja moje môže môžu musí my na nad najmä najprv najskôr nakoniec naopak
      napokon napriek naša naše naši náš následne navyše nebol nebola nebolo nech neskôr než nie
      niečo niektoré niektorí niekto niekedy nič nikto nikdy no nový o oba obe obvykle od odkedy
      okolo okrem on ona oni ono opäť ostatne ostatní podľa podobne počas po pod pokiaľ posledná
      posledný potom práve pravdepodobne pre prečo pred predtým predovšetkým preto pretože pri
      približne pritom prvá prvé prvý pôvodne s sa sám samozrejme si skôr so sme sú spolu stále
      stačí súčasne svoje svoju ta tá tak taká takže taký také takisto tam táto te teda ten tento
      tentokrát teraz ti tí tiež tieto títo to toho tomu toto totiž treba tri tu tú túto u už určite
      v včera vďaka veď vedľa veľa veľmi viac väčšina väčšinou však všetci všetko všetky vlani
      vlastne vo vôbec vtedy vy vždy z za začiatkom zatiaľ zase zo znovu zrejme že žiadna žiadne
      žiadny akoby ba celkom či čoskoro dodnes ešte hlavne ide ináč inak jednoducho kedysi kým lenže
      môžeme musia našťastie ne nedávno niekde nuž obaja ob pár ponad popri pravda rovnako sama
      skoro skutočne snáď som ste takto tie viacerí zatiaľčo zato zdá zvyčajne štyri päť desať
      """,
    reportingVerbs: """
      povedal povedala hovorí hovoril hovorila spýtal spýtala pýta odpovedal odpovedala odpovedá
      dodal dodala dodáva uviedol uviedla uvádza napísal napísala píše vyhlásil vyhlásila vysvetlil
      vysvetlila tvrdí zvolal
      """,
    habits: Habits(closesWithOpeningMarks: true, writesOrdinalsWithStop: true))
}
