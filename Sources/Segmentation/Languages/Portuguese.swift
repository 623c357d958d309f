extension Language {
  static let portuguese = Language(
    code: "pt",
    commonWords: """
      o a os as do da dos das de e que em um uma no na nos nas não por com para se ao à pelo pela
      mais foi são ou mas como seu sua também já é está pelos pelas até isso ele ela entre após
      quando muito há ser você depois
      """,
    ownLetters: "ãõ",
    titles: foreignTitles + """
      Sr Sra Srs Sras Srta Sr.ª sr sra srs sras srta D Da Dª Dr Dra Drs Dras dr dra drs dras Dr.ª
      Prof Profª Profa Profs prof profa Prof.ª Eng Engº Enga eng Arq arq Adv Exmo Exma Exmos Ilmo
      Ilma Exª Excia V.Exa V.Ex.ª V.Exª S.Exa Rev Revmo Revdo Pe Fr Mons Card Gen gen Gal Cel cel
      Ten ten Cap cap Maj maj Sgt sgt Cmdt Alm Brig Cb Sd Sto Sta Des des Min Dep dep Gov gov Pres
      pres Sen sen Ver Vto Av av Al R Pça Pç Rod Est Trav Lgo Estr Pq Jd p.ex ex cf vs i.e Mme Mlle
      Exmas Gov.ª Ver.ª Subten Asp Ten.-Cel TenCel Maj.-Gen Ten.-Gen Brig.-Gen Presb Pr Rvdo Rvmo
      Cdr Cte Cons Conselh Desemb Secr vice-pres V.S V.Sa V.Sas V.M S.M S.A.R S.Ex.ª Mag Mq
      """,
    abbreviations: foreignAbbreviations + """
      Ltda Lda S.A SA S.A.R.L S.L Cia Cª C.ª Jr Jnr Fº a.m p.m h min al et ibid id op cit pp vol
      vols ed eds org orgs coord trad rev aum il séc sécs tel fax cx apto ap bl esq dto lb m² aprox
      máx mín méd obs ref abr jan fev ago nov dez qui sáb q.b ss v p.p E.U.A EUA E.U U.E R.U N.T N.R
      N.A N.E S.Paulo Inc Univ Dept Depto Fac Inst Ass Assoc Fund Bel lic cód decr mun dist Unip
      Coop Fls tip adm assist bibl biogr cient c/c déc doc docs eng.º ex-pres fasc func inst jorn
      """,
    numbered: """
      n no nº n.º n.ºs nos nr núm p pp pág págs Pág Págs pag pags art arts Art Arts inc § fls fl fig
      figs cap caps vol vols tel Tel séc ed t al cód proc etc
      """,
    closing: "a.C d.C",
    starters: """
      o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa de em por para pelo
      pela pelos pelas com sem sob sobre até após ante contra desde durante entre perante segundo
      conforme mediante através apesar além dentro fora junto e ou mas nem porém contudo todavia
      entretanto portanto logo pois porque porquanto que quem qual quais quando quanto quantos
      quantas onde aonde como se caso embora enquanto ele ela eles elas eu tu nós vós você vocês me
      te lhe lhes mim ti si meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos
      nossas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso
      aquilo neste nesta nestes nestas nesse nessa nesses nessas naquele naquela naqueles deste
      desta destes destas desse dessa desses dessas daquele daí não nunca jamais nada ninguém nenhum
      nenhuma também só somente apenas já ainda sempre talvez sim agora hoje ontem amanhã antes
      depois então aí ali lá aqui cá assim bem mal mais menos muito muita muitos muitas pouco poucos
      poucas tão tanto tantos todo toda todos todas tudo cada qualquer quaisquer algum alguma alguns
      algumas algo alguém outro outra outros outras vários várias certo certa certos diversos
      diversas ambos ambas mesmo próprio tal tais dois duas três quatro cinco seis sete oito nove
      dez mil cerca primeiro primeira segunda terceiro último última atualmente actualmente afinal
      aliás anteriormente aparentemente aproximadamente basta certamente claro curiosamente daqui
      dali depressa devido diante enfim especialmente eventualmente evidentemente exatamente
      exactamente felizmente finalmente geralmente graças igualmente imediatamente inclusive
      infelizmente inicialmente naturalmente normalmente obviamente ora porventura posteriormente
      possivelmente praticamente presentemente principalmente provavelmente quase realmente
      recentemente sobretudo simplesmente simultaneamente tampouco tipicamente ultimamente é era
      eram são foi foram está estão estava há havia houve tem têm tinha tinham teve será serão seria
      seriam pode podem poderá deve devem vai vão fica faz fazem diz dizem parece existe existem
      falta resta sabe trata abaixo acima aconteceu acredito adiante ah anteontem creio cujo cuja
      debaixo decerto decorre dele dela deles delas demais disso efectivamente efetivamente estamos
      estavam exceto fomos frequentemente independentemente lembro melhor oitenta podemos porquê
      posso precisamente quer raramente seja sendo ser sexta temos tenho teria vinte trinta cem
      milhares vamos vale vem vou quiçá oxalá outrora
      """,
    valedictions: "atenciosamente cordialmente abraço abraços cumprimentos obrigado obrigada",
    reportingVerbs: """
      disse diz perguntou pergunta respondeu responde acrescentou acrescenta explicou explica
      afirmou afirma escreveu exclamou declarou contou indagou questionou gritou interroga concluiu
      """)
}
