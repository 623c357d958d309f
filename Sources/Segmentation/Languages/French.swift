extension Language {
  static let french = Language(
    code: "fr",
    commonWords: """
      le la les de des du un une et en est dans que qui pour pas au aux sur par plus ce cette se
      avec il elle ils son sa ses ne sont été être mais ou nous vous leur comme qu ce aussi fait
      elles ont avait était ces nos vos notre votre leurs bien très tout tous sans sous entre
      après avant depuis deux premier peut faire ainsi dont où quand mon ma mes je tu on si encore
      même moins an ans lui avoir cet
      """,
    ownLetters: "çœêèà",
    titles: """
      M MM Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mgr St Ste Sts cf p.ex ex. av éd. dir vs c.-à-d
      c.à.d Mr Mrs Gén Col Cap Capt Lt Cdt Cne Adj Sgt Amb Préf Maj Brig Vve Dlle LL.AA S.A.R S.E
      Rev Hon vs i.e e.g Yahoo! Mgrs Dre Cdl LCL Lcl Slt Adjt Cmdt c-à-d càd e.a N.B n.b N.-D mgr
      mme mlle LL.MM S.M LL.EE S.Em S.Exc
      """,
    abbreviations: """
      env hab apr J.-C Jr Sr Inc Corp Ltd Cie Co éd éds coll trad bd Bd boul av Av bld tél télec fax
      Tél Fax Sté sté Ets ets assoc fond min max approx prov dist arr arrdt cne bât esc étg vol chap
      fig ibid op cit al a.m p.m s.d h min sec km cm mm kg ha mill M€ dép adj suppl réf Établ fbg
      Fbg rte Rte chem Chem anc ancienn admin bibl bibliogr biogr circ collab exempl ext fasc géogr
      gouv hist hôp illustr introd ital lat litt loc.cit mss obs ouvr p.-s P.-S parag phot préf
      princ P.-D.G p.-d.g républ sculpt spéc téléph théâtr transl univ URSS É.-U É-U Qc C.-B N.-B
      N.-É Î.-P.-É
      """,
    numbered: """
      n no nos No Nos art Art p pp fig vol chap etc alin tabl réf t janv févr fév avr juil sept oct
      nov déc nº n° Nº N° § liv ch pl sam dim lun jeu ven
      """,
    starters: """
      le la les l' un une des du de d' au aux ce cet cette ces c' cela ça ceci celui celle ceux
      celles il elle ils elles on nous vous je j' tu moi toi lui eux y en mon ma mes ton ta tes son
      sa ses notre nos votre vos leur leurs qui que qu' quoi dont où quand comment pourquoi combien
      quel quelle quels quelles lequel et ou mais donc or ni car si s' lorsque lorsqu' puisque
      puisqu' quoique bien tandis afin dans sur sous avec sans par pour contre entre vers chez
      depuis pendant durant avant après dès devant derrière malgré parmi selon sauf jusqu' jusque
      outre hors suite grâce face lors à quant concernant ne n' pas plus moins très trop peu
      beaucoup tout toute tous toutes aucun aucune chaque plusieurs certains certaines quelques
      quelque quelqu' personne rien même autre autres d'autres autant tant tel telle tels telles
      deux trois quatre cinq six sept huit neuf dix ainsi alors aussi aujourd'hui auparavant
      autrefois autrement bientôt cependant certes d'abord d'ailleurs déjà demain depuis désormais
      dorénavant effectivement également encore enfin ensuite évidemment finalement généralement
      heureusement hier ici là jamais justement longtemps maintenant malheureusement mieux néanmoins
      non notamment oui parfois particulièrement partout peut peut-être pourtant précisément presque
      probablement puis quasiment récemment seul seule seulement seuls simplement souvent soudain
      surtout tantôt tard tôt toujours toutefois vraiment voici voilà initialement actuellement est
      sont était étaient a ont avait avaient fait faut faudra sera seront soit serait peut peuvent
      doit doivent être avoir né née merci bonjour voir reste restent vient m' t' ah oh eh hé hélas
      bref bravo désolé dommage merci pire reste rien tant vu lui aussitôt assurément autour auprès
      bizarrement chacun chacune clairement concrètement contrairement curieusement d'emblée
      d'autant dedans dehors dessous dessus différents différentes divers diverses dernièrement
      directement douze vingt trente quarante cinquante soixante éventuellement exactement excepté
      franchement globalement guère hormis idem immédiatement inversement ironiquement jadis là-bas
      là-dessus lentement moyennant n'est nul nulle naturellement nombreux nombreuses normalement
      obligatoirement officiellement paradoxalement parallèlement parce pis plutôt primo secundo
      tertio provisoirement quasi quiconque quelquefois rarement réciproquement rapidement
      régulièrement respectivement rétrospectivement sachant sitôt sinon soi soi-disant strictement
      subitement successivement sûrement tellement totalement troisièmement deuxièmement
      premièrement typiquement ultérieurement uniquement vas vais vont venez vraisemblablement
      veuillez voire avez avons aurait auraient aura auront étant ayant fut furent pouvait pouvaient
      pourrait devrait devraient sais sait suis êtes es faites faisons allez allons attention
      imaginez imaginons notons rappelons regardez prenons souhaitons espérons ajoutons précisons
      reconnaissons
      """,
    smallStarters: "à je j' ça on c' nous",
    valedictions: "cordialement salutations sincèrement amicalement amitiés bises bisous merci",
    reportingVerbs: """
      dit déclare déclaré demande demandé répond répondu ajoute ajouté explique expliqué affirme
      affirmé écrit lance lancé s'exclame exclame s'interroge interroge raconte
      """,
    weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
    credits: "Photo Photos Image Illustration",
    habits: Habits(spacesTerminators: true))
}
