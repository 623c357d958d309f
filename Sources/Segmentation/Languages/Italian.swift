extension Language {
  static let italian = Language(
    code: "it",
    commonWords: """
      il di che è la e in a un per del una non sono della con si da le i al alla dei nel ha come più
      gli lo ma anche dal delle se o ed nella questo dalla sul degli stato essere suo due ai su fra
      hanno cui
      """,
    ownLetters: "ìò",
    titles: foreignTitles + """
      Sig sig Sig.ra Sigg Sig.na Sigra dott Dott dott.ssa Dott.ssa Dottssa Dr Dr.ssa Drssa prof Prof
      prof.ssa Prof.ssa proff Proff Profssa ing Ing Ingg arch Arch avv Avv Avvti geom Geom rag Rag
      on On onn sen Sen min Gen gen Col Ten Cap Magg Mar Brig App Amm Com Cav Comm Gr.Uff Uff don
      Mons mons Card card Rev S SS S.E S.S f.lli F.lli Fratt c.so C.so p.za P.za p.zza P.zza v.le
      V.le v.lo L.go l.go loc fraz prov cfr Cfr vd es p.es ad.es v vs ill.mo Ill.mo egr Egr Spett
      spett gent Gent Gent.ma pres Pres dir cons S.ta S.to Mr M Mme
      """,
    abbreviations: foreignAbbreviations + """
      S.p.A Spa S.r.l Srl S.a.s S.n.c s.p.a s.r.l s.a.s s.n.c soc coop a.m p.m sec secc ca min max
      meteor mq mc lit mld mln tel fax cell vol voll cap capp ed edd trad cit op ibid id loc.cit seg
      segg ss pagg pp tav tavv tab fig figg all art artt n nn N.d.R n.d.r ndr N.B P.S c.m u.s c.a
      p.v gen feb mar apr mag giu lug sett ott nov dic lun mer gio ven sab dom Univ Ist Dip Sez q.b
      D.O.C d.l D.L D.Lgs d.lgs D.P.R c.c c.p c.p.c c.p.p co l T.U R.D U.E U.S.A E.U jr sr
      """,
    numbered: """
      n nn N Nr num art artt Art p pp pag pagg Pag fig figg tav tab cap vol voll sez lett tel L l v
      c d ecc etc
      """,
    closing: "a.C d.C",
    starters: """
      il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli
      alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul
      sullo sulla sui sugli sulle sull' di a da in con su per tra fra senza contro dopo prima
      durante secondo verso presso oltre dentro fuori sotto sopra attraverso mediante nonostante
      malgrado e ed o oppure ma però anzi né se perché poiché siccome quando mentre come dove che
      chi cui quale quali quanto quanti quanta quante cosa affinché benché sebbene finché appena io
      tu egli lui lei esso essa noi voi loro essi mi ti ci vi si ne me te mio mia miei mie tuo tua
      suo sua suoi sue nostro nostra nostri nostre vostro vostra questo questa questi queste quest'
      quello quella quelli quelle quell' quel quei quegli ciò costui colui coloro non no sì anche
      ancora già mai sempre solo soltanto forse ora adesso oggi ieri domani allora poi quindi dunque
      perciò pertanto così invece infatti inoltre infine insomma intanto comunque tuttavia eppure
      ovvero cioè ecco qui qua là lì quasi proprio molto molti molta molte poco pochi poche tanto
      tanti tante troppo tutto tutta tutti tutte ogni ognuno ciascuno qualche qualcuno qualcosa
      qualsiasi qualunque nessuno nessuna nessun niente nulla altro altra altri altre alcuni alcune
      alcuno certo certi diversi vari parecchi entrambi stesso più meno meglio peggio due tre
      quattro cinque sei sette otto nove dieci primo ultimo attualmente certamente chiaramente
      evidentemente finalmente generalmente naturalmente ovviamente particolarmente precedentemente
      probabilmente praticamente purtroppo recentemente semplicemente soprattutto specialmente
      successivamente grazie invano davvero accanto altrimenti addirittura almeno ormai piuttosto
      pure è era erano sono fu furono ha hanno aveva avevano ho abbiamo c'è c'era sarà saranno
      sarebbe può possono deve devono bisogna basta occorre va vanno fa sembra pare c' d' s' t' v'
      affatto altrettanto anzitutto appunto avanti avere avrebbe ben bene bensì c'erano chiunque
      circa col dapprima davanti dietro difatti dinanzi doveva dovrebbe effettivamente ella fare
      fino giacché guai hai improvvisamente inizialmente innanzitutto insieme intorno laddove li
      lungo magari neanche nemmeno neppure orbene ovunque perfino potrebbe presto qual qualora resta
      rispetto scusi senz'altro siamo sia siano spesso sta stamattina stanno stasera stavolta subito
      talvolta tale tali tranne vale viene vorrei
      """,
    valedictions: "saluti cordialmente grazie",
    reportingVerbs: """
      disse dice detto chiese chiede chiesto domandò domanda rispose risponde risposto aggiunse
      aggiunge aggiunto spiegò spiega spiegato scrisse scrive scritto affermò afferma affermato
      dichiarò dichiara dichiarato esclamò esclama gridò
      """)
}
