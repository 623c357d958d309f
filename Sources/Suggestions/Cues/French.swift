extension CueTable {
  /// Cues of French news.
  static let french = CueTable(
    language: "fr",
    entries: [
      .speech: """
      dire · dit · disent · disait · disaient · disant · dira · dit-il · dit-elle
      dit-on · disait-il · disait-elle · disent-ils · a dit · ont dit · déclarer
      déclare · déclarent · déclaré · déclarée · déclarés · déclarait
      déclarant · déclara · déclarèrent · déclare-t-il · déclare-t-elle
      déclare-t-on · déclarent-ils · expliquer · explique · expliquent · expliqué
      expliquée · expliqués · expliquait · expliquant · expliqua · expliquèrent
      explique-t-il · explique-t-elle · explique-t-on · expliquent-ils · ajouter · ajoute
      ajoutent · ajouté · ajoutée · ajoutés · ajoutait · ajoutant · ajouta
      ajoutèrent · ajoute-t-il · ajoute-t-elle · ajoute-t-on · ajoutent-ils · raconter
      raconte · racontent · raconté · racontée · racontés · racontait · racontant
      raconta · racontèrent · raconte-t-il · raconte-t-elle · raconte-t-on · racontent-ils
      demander · demande · demandent · demandé · demandée · demandés · demandait
      demandant · demanda · demandèrent · demande-t-il · demande-t-elle · demande-t-on
      demandent-ils · préciser · précise · précisent · précisé · précisée
      précisés · précisait · précisant · précisa · précisèrent · précise-t-il
      précise-t-elle · précise-t-on · précisent-ils · souligner · souligne · soulignent
      souligné · soulignée · soulignés · soulignait · soulignant · souligna
      soulignèrent · souligne-t-il · souligne-t-elle · souligne-t-on · soulignent-ils
      parler · parle · parlent · parlait · parlant · parla · parlèrent · parle-t-il
      parle-t-elle · parle-t-on · parlent-ils · répondre · répond · répondent
      répondu · répondait · répondant · répond-il · répond-elle · écrire · écrit
      écrivent · écrivait · écrivant · écrit-il · écrit-elle · noter · note · notent
      noté · notait · notant · nota · notèrent · note-t-il · note-t-elle · note-t-on
      notent-ils · rappeler · rappelle · rappellent · rappelé · rappelait · rappelant
      rappelle-t-il · rappelle-t-elle · lancer · lancent · lancé · lançait · lançant
      lança · lancèrent · lance-t-il · lance-t-elle · lance-t-on · lancent-ils
      commenter · commente · commentent · commenté · commentée · commentés · commentait
      commentant · commenta · commentèrent · commente-t-il · commente-t-elle
      commente-t-on · commentent-ils · résumer · résume · résument · résumé
      résumée · résumés · résumait · résumant · résuma · résumèrent
      résume-t-il · résume-t-elle · résume-t-on · résument-ils · conclure · conclut
      concluent · conclu · conclut-il · conclut-elle · poursuivre · poursuit · poursuivent
      poursuivi · poursuit-il · poursuit-elle · continuer · continue · continuent
      continué · continuait · continuant · continua · continuèrent · continue-t-il
      continue-t-elle · continue-t-on · continuent-ils · insister · insiste · insistent
      insisté · insistée · insistés · insistait · insistant · insista · insistèrent
      insiste-t-il · insiste-t-elle · insiste-t-on · insistent-ils · tweeter · tweete
      tweeté · appeler · appelle · appellent · appelé · appelait · appelant · qualifier
      qualifie · qualifient · qualifié · qualifiée · qualifiés · qualifiait
      qualifiant · qualifia · qualifièrent · qualifie-t-il · qualifie-t-elle
      qualifie-t-on · qualifient-ils · décrire · décrit · décrivent · décrivait
      décrivant · exhorter · exhorte · exhortent · exhorté · exhortée · exhortés
      exhortait · exhortant · exhorta · exhortèrent · exhorte-t-il · exhorte-t-elle
      exhorte-t-on · exhortent-ils · conseiller · conseille · conseillent · conseillé
      conseillée · conseillés · conseillait · conseillant · conseilla · conseillèrent
      conseille-t-il · conseille-t-elle · conseille-t-on · conseillent-ils · recommander
      recommande · recommandent · recommandé · recommandée · recommandés · recommandait
      recommandant · recommanda · recommandèrent · recommande-t-il · recommande-t-elle
      recommande-t-on · recommandent-ils · avertir · avertit · avertissent · averti
      prévenir · prévient · préviennent · prévenu · alerter · alerte · alertent
      alerté · alertée · alertés · alertait · alertant · alerta · alertèrent
      alerte-t-il · alerte-t-elle · alerte-t-on · alertent-ils · mettre en garde
      met en garde · mis en garde · mettent en garde · remercier · remercie · remercient
      remercié · remerciée · remerciés · remerciait · remerciant · remercia
      remercièrent · remercie-t-il · remercie-t-elle · remercie-t-on · remercient-ils
      féliciter · félicite · félicitent · félicité · félicitée · félicités
      félicitait · félicitant · félicita · félicitèrent · félicite-t-il
      félicite-t-elle · félicite-t-on · félicitent-ils · saluer · salue · saluent
      salué · saluée · salués · saluait · saluant · salua · saluèrent · salue-t-il
      salue-t-elle · salue-t-on · saluent-ils · critiquer · critique · critiquent
      critiqué · critiquée · critiqués · critiquait · critiquant · critiqua
      critiquèrent · critique-t-il · critique-t-elle · critique-t-on · critiquent-ils
      dénoncer · dénonce · dénoncent · dénoncé · dénoncée · dénoncés
      dénonçait · dénonçant · dénonça · dénoncèrent · dénonce-t-il
      dénonce-t-elle · dénonce-t-on · dénoncent-ils · condamner · condamne · condamnent
      condamnait · condamnant · condamna · condamnèrent · condamne-t-il · condamne-t-elle
      condamne-t-on · condamnent-ils · regretter · regrette · regrettent · regretté
      regrettée · regrettés · regrettait · regrettant · regretta · regrettèrent
      regrette-t-il · regrette-t-elle · regrette-t-on · regrettent-ils · déplorer
      déplore · déplorent · déploré · déplorée · déplorés · déplorait
      déplorant · déplora · déplorèrent · déplore-t-il · déplore-t-elle
      déplore-t-on · déplorent-ils · plaindre · plaint · plaignent · répéter
      répète · répètent · répété · réitérer · réitère · réitéré · marteler
      martèle · martelé · s'exclamer · s'exclame · s'est exclamé · s'écrier · s'écrie
      s'indigner · s'indigne · s'indignent · s'est indigné · murmurer · murmure
      murmurent · murmuré · murmurée · murmurés · murmurait · murmurant · murmura
      murmurèrent · murmure-t-il · murmure-t-elle · murmure-t-on · murmurent-ils · crier
      crie · crient · crié · criée · criés · criait · criant · cria · crièrent
      crie-t-il · crie-t-elle · crie-t-on · crient-ils · hurler · hurle · hurlent
      hurlé · hurlée · hurlés · hurlait · hurlant · hurla · hurlèrent · hurle-t-il
      hurle-t-elle · hurle-t-on · hurlent-ils · plaisanter · plaisante · plaisantent
      plaisanté · plaisantée · plaisantés · plaisantait · plaisantant · plaisanta
      plaisantèrent · plaisante-t-il · plaisante-t-elle · plaisante-t-on · plaisantent-ils
      ironiser · ironise · ironisent · ironisé · ironisée · ironisés · ironisait
      ironisant · ironisa · ironisèrent · ironise-t-il · ironise-t-elle · ironise-t-on
      ironisent-ils · rétorquer · rétorque · rétorquent · rétorqué · rétorquée
      rétorqués · rétorquait · rétorquant · rétorqua · rétorquèrent · rétorque-t-il
      rétorque-t-elle · rétorque-t-on · rétorquent-ils · répliquer · réplique
      répliquent · répliqué · répliquée · répliqués · répliquait · répliquant
      répliqua · répliquèrent · réplique-t-il · réplique-t-elle · réplique-t-on
      répliquent-ils · riposter · riposte · ripostent · riposté · ripostée · ripostés
      ripostait · ripostant · riposta · ripostèrent · riposte-t-il · riposte-t-elle
      riposte-t-on · ripostent-ils · glisse · glissent · glissait · glissant · glissa
      glissèrent · glisse-t-il · glisse-t-elle · glisse-t-on · glissent-ils · confier
      confie · confient · confié · confiée · confiés · confiait · confiant · confia
      confièrent · confie-t-il · confie-t-elle · confie-t-on · confient-ils · témoigner
      témoigne · témoignent · témoigné · témoignée · témoignés · témoignait
      témoignant · témoigna · témoignèrent · témoigne-t-il · témoigne-t-elle
      témoigne-t-on · témoignent-ils · interroger · interroge · interrogent · interrogé
      interrogée · interrogés · interrogeait · interrogeant · interrogea · interrogèrent
      interroge-t-il · interroge-t-elle · interroge-t-on · interrogent-ils · s'interroger
      s'interroge · s'interrogent · évoquer · évoque · évoquent · évoqué · évoquée
      évoqués · évoquait · évoquant · évoqua · évoquèrent · évoque-t-il
      évoque-t-elle · évoque-t-on · évoquent-ils · mentionner · mentionne · mentionnent
      mentionné · mentionnée · mentionnés · mentionnait · mentionnant · mentionna
      mentionnèrent · mentionne-t-il · mentionne-t-elle · mentionne-t-on · mentionnent-ils
      citer · cite · citent · cité · citée · cités · citait · citant · cita
      citèrent · cite-t-il · cite-t-elle · cite-t-on · citent-ils · détailler
      détaille · détaillent · détaillé · détaillée · détaillés · détaillait
      détaillant · détailla · détaillèrent · détaille-t-il · détaille-t-elle
      détaille-t-on · détaillent-ils · observer · observe · observent · observé
      observée · observés · observait · observant · observa · observèrent
      observe-t-il · observe-t-elle · observe-t-on · observent-ils · remarquer · remarque
      remarquent · remarqué · remarquée · remarqués · remarquait · remarquant
      remarqua · remarquèrent · remarque-t-il · remarque-t-elle · remarque-t-on
      remarquent-ils · relever · relève · relèvent · relevé · signaler · signale
      signalent · signalé · signalée · signalés · signalait · signalant · signala
      signalèrent · signale-t-il · signale-t-elle · signale-t-on · signalent-ils
      renchérir · renchérit · renchéri · tonner · tonne · tonnent · tonné · tonnée
      tonnés · tonnait · tonnant · tonna · tonnèrent · tonne-t-il · tonne-t-elle
      tonne-t-on · tonnent-ils · tempérer · tempère · nuancer · nuance · nuancent
      nuancé · nuancée · nuancés · nuançait · nuançant · nuança · nuancèrent
      nuance-t-il · nuance-t-elle · nuance-t-on · nuancent-ils · réagir · réagit
      réagi · réagissent · abonder · abonde · abondent · abondé · abondée · abondés
      abondait · abondant · abonda · abondèrent · abonde-t-il · abonde-t-elle
      abonde-t-on · abondent-ils · enchaîner · enchaîne · enchaînent · enchaîné
      enchaînée · enchaînés · enchaînait · enchaînant · enchaîna · enchaînèrent
      enchaîne-t-il · enchaîne-t-elle · enchaîne-t-on · enchaînent-ils · prier · prie
      prient · prié · priée · priés · priait · priant · pria · prièrent · prie-t-il
      prie-t-elle · prie-t-on · prient-ils · supplier · supplie · supplient · supplié
      suppliée · suppliés · suppliait · suppliant · supplia · supplièrent
      supplie-t-il · supplie-t-elle · supplie-t-on · supplient-ils · jurer · jure · jurent
      juré · jurée · jurés · jurait · jurant · jura · jurèrent · jure-t-il
      jure-t-elle · jure-t-on · jurent-ils · avouer · avoue · avouent · avoué · avouée
      avoués · avouait · avouant · avoua · avouèrent · avoue-t-il · avoue-t-elle
      avoue-t-on · avouent-ils · soupirer · soupire · soupirent · soupiré · soupirée
      soupirés · soupirait · soupirant · soupira · soupirèrent · soupire-t-il
      soupire-t-elle · soupire-t-on · soupirent-ils · taper du poie · taper du poient
      taper du poié · taper du poiée · taper du poiés · taper du poiait · taper du poiant
      taper du poia · taper du poièrent · taper du poie-t-il · taper du poie-t-elle
      taper du poie-t-on · taper du poient-ils · faire valoir · fait valoir · font valoir
      faire savoir · fait savoir · font savoir · laisse entendre · laissé entendre
      a-t-il dit · a-t-elle dit · a-t-il déclaré · a-t-elle déclaré · a-t-il ajouté
      a-t-elle ajouté · a-t-il expliqué · a-t-elle expliqué · a-t-il affirmé
      a-t-elle affirmé · a-t-il précisé · a-t-elle précisé · a-t-il souligné
      a-t-elle souligné · a-t-il assuré · a-t-elle assuré · a-t-il estimé
      a-t-elle estimé · a-t-il indiqué · a-t-elle indiqué · a-t-il poursuivi
      a-t-elle poursuivi · a-t-il lancé · a-t-elle lancé · a-t-il écrit · a-t-elle écrit
      a-t-il insisté · a-t-elle insisté · a-t-on appris
      """,
      .record: """
      annoncer · annonce · annoncent · annoncé · annoncée · annoncés · annonçait
      annonçant · annonça · annoncèrent · annonce-t-il · annonce-t-elle · annonce-t-on
      annoncent-ils · confirmer · confirme · confirment · confirmé · confirmée
      confirmés · confirmait · confirmant · confirma · confirmèrent · confirme-t-il
      confirme-t-elle · confirme-t-on · confirment-ils · rapporter · rapporte · rapportent
      rapporté · rapportée · rapportés · rapportait · rapportant · rapporta
      rapportèrent · rapporte-t-il · rapporte-t-elle · rapporte-t-on · rapportent-ils
      révéler · révèle · révèlent · révélé · révélait · révélant · indiquer
      indique · indiquent · indiqué · indiquée · indiqués · indiquait · indiquant
      indiqua · indiquèrent · indique-t-il · indique-t-elle · indique-t-on · indiquent-ils
      informer · informe · informent · informé · informée · informés · informait
      informant · informa · informèrent · informe-t-il · informe-t-elle · informe-t-on
      informent-ils · publier · publie · publient · publié · publiée · publiés
      publiait · publiant · publia · publièrent · publie-t-il · publie-t-elle
      publie-t-on · publient-ils · montrer · montre · montrent · montré · montrée
      montrés · montrait · montrant · montra · montrèrent · montre-t-il · montre-t-elle
      montre-t-on · montrent-ils · démontrer · démontre · démontrent · démontré
      démontrée · démontrés · démontrait · démontrant · démontra · démontrèrent
      démontre-t-il · démontre-t-elle · démontre-t-on · démontrent-ils · prouver
      prouve · prouvent · prouvé · prouvée · prouvés · prouvait · prouvant · prouva
      prouvèrent · prouve-t-il · prouve-t-elle · prouve-t-on · prouvent-ils · attester
      atteste · attestent · attesté · attestée · attestés · attestait · attestant
      attesta · attestèrent · atteste-t-il · atteste-t-elle · atteste-t-on · attestent-ils
      certifier · certifie · certifient · certifié · certifiée · certifiés · certifiait
      certifiant · certifia · certifièrent · certifie-t-il · certifie-t-elle
      certifie-t-on · certifient-ils · constater · constate · constatent · constaté
      constatée · constatés · constatait · constatant · constata · constatèrent
      constate-t-il · constate-t-elle · constate-t-on · constatent-ils · établir
      établit · établi · découvrir · découvre · découvert · découvrent · dévoiler
      dévoile · dévoilent · dévoilé · dévoilée · dévoilés · dévoilait
      dévoilant · dévoila · dévoilèrent · dévoile-t-il · dévoile-t-elle
      dévoile-t-on · dévoilent-ils · divulguer · divulgue · divulguent · divulgué
      divulguée · divulgués · divulguait · divulguant · divulgua · divulguèrent
      divulgue-t-il · divulgue-t-elle · divulgue-t-on · divulguent-ils · communiquer
      communique · communiquent · communiqué · communiquée · communiqués · communiquait
      communiquant · communiqua · communiquèrent · communique-t-il · communique-t-elle
      communique-t-on · communiquent-ils · reconnaître · reconnaît · reconnaissent
      reconnu · reconnaissait · reconnaissant · admettre · admet · admettent · admis
      décider · décide · décident · décidé · décidée · décidés · décidait
      décidant · décida · décidèrent · décide-t-il · décide-t-elle · décide-t-on
      décident-ils · ordonner · ordonne · ordonnent · ordonné · ordonnée · ordonnés
      ordonnait · ordonnant · ordonna · ordonnèrent · ordonne-t-il · ordonne-t-elle
      ordonne-t-on · ordonnent-ils · juger · juge · jugent · jugé · jugés · jugeait
      jugeant · jugea · jugèrent · juge-t-il · juge-t-elle · juge-t-on · jugent-ils
      statuer · statue · statuent · statué · statuée · statués · statuait · statuant
      statua · statuèrent · statue-t-il · statue-t-elle · statue-t-on · statuent-ils
      voter · vote · votent · voté · votée · votés · votait · votant · vota
      votèrent · vote-t-il · vote-t-elle · vote-t-on · votent-ils · adopter · adopte
      adoptent · adopté · adoptée · adoptés · adoptait · adoptant · adopta
      adoptèrent · adopte-t-il · adopte-t-elle · adopte-t-on · adoptent-ils · approuver
      approuve · approuvent · approuvé · approuvée · approuvés · approuvait
      approuvant · approuva · approuvèrent · approuve-t-il · approuve-t-elle
      approuve-t-on · approuvent-ils · signer · signe · signent · signé · signée
      signés · signait · signant · signa · signèrent · signe-t-il · signe-t-elle
      signe-t-on · signent-ils · ratifier · ratifie · ratifient · ratifié · ratifiée
      ratifiés · ratifiait · ratifiant · ratifia · ratifièrent · ratifie-t-il
      ratifie-t-elle · ratifie-t-on · ratifient-ils · nommer · nomme · nomment · nommé
      nommée · nommés · nommait · nommant · nomma · nommèrent · nomme-t-il
      nomme-t-elle · nomme-t-on · nomment-ils · élu · élue · élus · évaluer · évalue
      évaluent · évalué · évaluée · évalués · évaluait · évaluant · évalua
      évaluèrent · évalue-t-il · évalue-t-elle · évalue-t-on · évaluent-ils
      recenser · recense · recensent · recensé · recensée · recensés · recensait
      recensant · recensa · recensèrent · recense-t-il · recense-t-elle · recense-t-on
      recensent-ils · enregistrer · enregistre · enregistrent · enregistré · enregistrée
      enregistrés · enregistrait · enregistrant · enregistra · enregistrèrent
      enregistre-t-il · enregistre-t-elle · enregistre-t-on · enregistrent-ils · promettre
      promet · promettent · promis · s'engager · s'engage · s'est engagé · garantir
      garantit · garanti · notifier · notifie · notifient · notifié · notifiée
      notifiés · notifiait · notifiant · notifia · notifièrent · notifie-t-il
      notifie-t-elle · notifie-t-on · notifient-ils · trancher · tranche · tranchent
      tranché · tranchée · tranchés · tranchait · tranchant · trancha · tranchèrent
      tranche-t-il · tranche-t-elle · tranche-t-on · tranchent-ils · condamné · condamnée
      condamnés · relaxé · relae · relaent · relaé · relaée · relaés · relaait
      relaant · relaa · relaèrent · relae-t-il · relae-t-elle · relae-t-on · relaent-ils
      acquitté · acquite · acquitent · acquité · acquitée · acquités · acquitait
      acquitant · acquita · acquitèrent · acquite-t-il · acquite-t-elle · acquite-t-on
      acquitent-ils · proclamer · proclame · proclament · proclamé · proclamée
      proclamés · proclamait · proclamant · proclama · proclamèrent · proclame-t-il
      proclame-t-elle · proclame-t-on · proclament-ils · témoigner sous sermee
      témoigner sous sermeent · témoigner sous sermeé · témoigner sous sermeée
      témoigner sous sermeés · témoigner sous sermeait · témoigner sous sermeant
      témoigner sous sermea · témoigner sous sermeèrent · témoigner sous sermee-t-il
      témoigner sous sermee-t-elle · témoigner sous sermee-t-on
      témoigner sous sermeent-ils · officialiser · officialise · officialisent
      officialisé · officialisée · officialisés · officialisait · officialisant
      officialisa · officialisèrent · officialise-t-il · officialise-t-elle
      officialise-t-on · officialisent-ils · préconiser · préconise · préconisent
      préconisé · préconisée · préconisés · préconisait · préconisant · préconisa
      préconisèrent · préconise-t-il · préconise-t-elle · préconise-t-on
      préconisent-ils
      """,
      .doubt: """
      affirmer · affirme · affirment · affirmé · affirmée · affirmés · affirmait
      affirmant · affirma · affirmèrent · affirme-t-il · affirme-t-elle · affirme-t-on
      affirment-ils · prétendre · prétend · prétendent · prétendu · prétendait
      prétendant · prétendument · soutenir · soutient · soutiennent · soutenu
      soutenait · soutenant · accuser · accuse · accusent · accusé · accusée · accusés
      accusait · accusant · accusa · accusèrent · accuse-t-il · accuse-t-elle
      accuse-t-on · accusent-ils · nier · nie · nient · nié · niée · niés · niait
      niant · nia · nièrent · nie-t-il · nie-t-elle · nie-t-on · nient-ils · démentir
      dément · démentent · démenti · démentait · contester · conteste · contestent
      contesté · contestée · contestés · contestait · contestant · contesta
      contestèrent · conteste-t-il · conteste-t-elle · conteste-t-on · contestent-ils
      réfuter · réfute · réfutent · réfuté · réfutée · réfutés · réfutait
      réfutant · réfuta · réfutèrent · réfute-t-il · réfute-t-elle · réfute-t-on
      réfutent-ils · rejeter · rejette · rejettent · rejeté · rejetait · assurer
      assure · assurent · assuré · assurée · assurés · assurait · assurant · assura
      assurèrent · assure-t-il · assure-t-elle · assure-t-on · assurent-ils · argumenter
      argumente · argumentent · argumenté · argumentée · argumentés · argumentait
      argumentant · argumenta · argumentèrent · argumente-t-il · argumente-t-elle
      argumente-t-on · argumentent-ils · arguer · argue · arguent · argué · arguée
      argués · arguait · arguant · argua · arguèrent · argue-t-il · argue-t-elle
      argue-t-on · arguent-ils · alléguer · allègue · allèguent · allégué · suggérer
      suggère · suggèrent · suggéré · insinuer · insinue · insinuent · insinué
      insinuée · insinués · insinuait · insinuant · insinua · insinuèrent
      insinue-t-il · insinue-t-elle · insinue-t-on · insinuent-ils · sous-entendre
      sous-entend · supposer · suppose · supposent · supposé · supposée · supposés
      supposait · supposant · supposa · supposèrent · suppose-t-il · suppose-t-elle
      suppose-t-on · supposent-ils · spéculer · spécule · spéculent · spéculé
      spéculée · spéculés · spéculait · spéculant · spécula · spéculèrent
      spécule-t-il · spécule-t-elle · spécule-t-on · spéculent-ils · maintenir
      maintient · maintiennent · maintenu · défendre · défend · défendent · défendu
      justifier · justifie · justifient · justifié · justifiée · justifiés · justifiait
      justifiant · justifia · justifièrent · justifie-t-il · justifie-t-elle
      justifie-t-on · justifient-ils · réclamer · réclame · réclament · réclamé
      réclamée · réclamés · réclamait · réclamant · réclama · réclamèrent
      réclame-t-il · réclame-t-elle · réclame-t-on · réclament-ils · exiger · exige
      exigent · exigé · exigée · exigés · exigeait · exigeant · exigea · exigèrent
      exige-t-il · exige-t-elle · exige-t-on · exigent-ils · revendiquer · revendique
      revendiquent · revendiqué · revendiquée · revendiqués · revendiquait
      revendiquant · revendiqua · revendiquèrent · revendique-t-il · revendique-t-elle
      revendique-t-on · revendiquent-ils · menacer · menace · menacent · menacé
      menacée · menacés · menaçait · menaçant · menaça · menacèrent · menace-t-il
      menace-t-elle · menace-t-on · menacent-ils · protester · proteste · protestent
      protesté · protestée · protestés · protestait · protestant · protesta
      protestèrent · proteste-t-il · proteste-t-elle · proteste-t-on · protestent-ils
      reprocher · reproche · reprochent · reproché · reprochée · reprochés · reprochait
      reprochant · reprocha · reprochèrent · reproche-t-il · reproche-t-elle
      reproche-t-on · reprochent-ils · soupçonner · soupçonne · soupçonnent
      soupçonné · soupçonnée · soupçonnés · soupçonnait · soupçonnant · soupçonna
      soupçonnèrent · soupçonne-t-il · soupçonne-t-elle · soupçonne-t-on
      soupçonnent-ils · douter · doute · doutent · douté · doutée · doutés · doutait
      doutant · douta · doutèrent · doute-t-il · doute-t-elle · doute-t-on · doutent-ils
      imputer · impute · imputent · imputé · imputée · imputés · imputait · imputant
      imputa · imputèrent · impute-t-il · impute-t-elle · impute-t-on · imputent-ils
      attribuer · attribue · attribuent · attribué · attribués · attribuait · attribuant
      attribua · attribuèrent · attribue-t-il · attribue-t-elle · attribue-t-on
      attribuent-ils · exagérer · exagère · exagéré · minimiser · minimise
      minimisent · minimisé · minimisée · minimisés · minimisait · minimisant
      minimisa · minimisèrent · minimise-t-il · minimise-t-elle · minimise-t-on
      minimisent-ils · balaye · balayent · balayé · balayée · balayés · balayait
      balayant · balaya · balayèrent · balaye-t-il · balaye-t-elle · balaye-t-on
      balayent-ils · récuser · récuse · récusent · récusé · récusée · récusés
      récusait · récusant · récusa · récusèrent · récuse-t-il · récuse-t-elle
      récuse-t-on · récusent-ils · se défendre · se défend · s'est défendu · refuser
      refuse · refusent · refusé · refusés · refusait · refusant · refusa · refusèrent
      refuse-t-il · refuse-t-elle · refuse-t-on · refusent-ils · s'opposer · s'oppose
      s'opposent · s'est opposé · plaider · plaide · plaident · plaidé · plaidée
      plaidés · plaidait · plaidant · plaida · plaidèrent · plaide-t-il · plaide-t-elle
      plaide-t-on · plaident-ils · proposer · propose · proposent · proposé · proposée
      proposés · proposait · proposant · proposa · proposèrent · propose-t-il
      propose-t-elle · propose-t-on · proposent-ils · avancer · avance · avancent
      avancé · avançait · avançant · avança · avancèrent · avance-t-il
      avance-t-elle · avance-t-on · avancent-ils · mentir · mentent · menti
      """,
      .thought: """
      penser · pense · pensent · pensé · pensait · pensant · pensa · pensèrent
      pense-t-il · pense-t-elle · pense-t-on · pensent-ils · croire · croit · croient
      cru · croyait · crois · croyant · espérer · espère · espèrent · espéré
      espérait · espérant · craindre · craint · craignent · craignait · craignant
      redouter · redoute · redoutent · redouté · redoutée · redoutés · redoutait
      redoutant · redouta · redoutèrent · redoute-t-il · redoute-t-elle · redoute-t-on
      redoutent-ils · estimer · estime · estiment · estimé · estimée · estimés
      estimait · estimant · estima · estimèrent · estime-t-il · estime-t-elle
      estime-t-on · estiment-ils · juger · juge · jugent · jugé · jugeait · jugeant
      jugea · jugèrent · juge-t-il · juge-t-elle · juge-t-on · jugent-ils · considérer
      considère · considèrent · considéré · considérait · considérant · savoir
      sait · savent · savait · vouloir · veut · veulent · voulait · voulu · voudrait
      veux · souhaiter · souhaite · souhaitent · souhaité · souhaitée · souhaités
      souhaitait · souhaitant · souhaita · souhaitèrent · souhaite-t-il · souhaite-t-elle
      souhaite-t-on · souhaitent-ils · désirer · désire · désirent · désiré
      désirée · désirés · désirait · désirant · désira · désirèrent
      désire-t-il · désire-t-elle · désire-t-on · désirent-ils · attendre · attend
      attendent · s'attend · s'attendent · s'attendre · s'attende · s'attendé
      s'attendée · s'attendés · s'attendait · s'attendant · s'attenda · s'attendèrent
      s'attende-t-il · s'attende-t-elle · s'attende-t-on · s'attendent-ils · prévoir
      prévoit · prévoient · envisager · envisage · envisagent · envisagé · envisagée
      envisagés · envisageait · envisageant · envisagea · envisagèrent · envisage-t-il
      envisage-t-elle · envisage-t-on · envisagent-ils · imaginer · imagine · imaginent
      imaginé · imaginée · imaginés · imaginait · imaginant · imagina · imaginèrent
      imagine-t-il · imagine-t-elle · imagine-t-on · imaginent-ils · supposer · suppose
      supposent · supposé · supposée · supposés · supposait · supposant · supposa
      supposèrent · suppose-t-il · suppose-t-elle · suppose-t-on · supposent-ils
      s'inquiéter · s'inquiète · s'inquiètent · inquiet · inquiète · inquiets
      se réjouir · se réjouit · se réjouissent · s'est réjoui · s'étonner · s'étonne
      s'étonnent · douter · doute · doutent · douté · doutée · doutés · doutait
      doutant · douta · doutèrent · doute-t-il · doute-t-elle · doute-t-on · doutent-ils
      comprendre · comprend · comprennent · sentir · sentent · ressent · ressentir
      ressente · ressentent · ressenté · ressentée · ressentés · ressentait
      ressentant · ressenta · ressentèrent · ressente-t-il · ressente-t-elle
      ressente-t-on · ressentent-ils · rêver · rêve · rêvent · rêvé · rêvée
      rêvés · rêvait · rêvant · rêva · rêvèrent · rêve-t-il · rêve-t-elle
      rêve-t-on · rêvent-ils · préférer · préfère · préfèrent · préféré
      apprécier · apprécie · apprécient · apprécié · appréciée · appréciés
      appréciait · appréciant · apprécia · apprécièrent · apprécie-t-il
      apprécie-t-elle · apprécie-t-on · apprécient-ils · soutene · soutenent · soutené
      soutenée · soutenés · soutenait · soutenant · soutena · soutenèrent
      soutene-t-il · soutene-t-elle · soutene-t-on · soutenent-ils · viser · vise · visent
      visé · visée · visés · visait · visant · visa · visèrent · vise-t-il
      vise-t-elle · vise-t-on · visent-ils · convaincu · convaincue · convaincus
      persuadé · persuadée · persuadés · optimiste · optimistes · pessimiste
      pessimistes · sceptique · sceptiques · déçu · déçue · choqué · choquée · fier
      fière · se dit · se disent · se disait · se demande · se demandent
      """,
      .attribution: """
      selon · selon lui · selon elle · selon eux · d'après · d'après lui · d'après elle
      d'après eux · aux yeux de · de l'avis de · à en croire · si l'on en croit
      de source proche · de source policière · de source judiciaire
      de sources concordantes · de source officielle · de sources policières
      selon des sources · selon une source · selon plusieurs sources · selon nos informations
      selon les informations · selon la presse · selon les médias · citant · cité par
      citée par · cités par · dans les mots de · comme l'a dit · comme l'a déclaré
      comme l'explique · comme l'a expliqué · comme l'a rapporté · rapporte l'afp
      a rapporté l'afp · a appris l'afp · sous couvert d'anonymat
      sous couvert de l'anonymat · requis l'anonymat · il paraît que · on dit que
      il se dit que · est considéré comme · est considérée comme
      sont considérés comme · soi-disant · est accusé de · est accusée de
      sont accusés de · est soupçonné de · est soupçonnée de · sont soupçonnés de
      au dire de · aux dires de · de son propre aveu · dixit · à en juger par
      """,
      .speechNoun: """
      déclaration · déclarations · affirmation · affirmations · accusation · accusations
      allégation · allégations · propos · commentaire · commentaires · discours
      interview · interviews · entretien · entretiens · annonce · annonces · communiqué
      communiqués · démenti · plainte · plaintes · critique · critiques · avertissement
      avertissements · mise en garde · promesse · promesses · proposition · propositions
      recommandation · recommandations · avis · opinion · opinions · conviction · crainte
      craintes · inquiétude · inquiétudes · doute · doutes · rumeur · rumeurs
      soupçon · soupçons · hypothèse · hypothèses · argument · arguments · citation
      citations · lettre · lettres · message · messages · tweet · tweets · publication
      appel · appels · demande · demandes · revendication · revendications · menace
      menaces · prévision · prévisions · excuses · réponse · réponses · aveu · aveux
      témoignage · témoignages · version · thèse · point de vue · réaction
      réactions · polémique · tribune
      """,
      .occasion: """
      dans un entretien · dans un entretien à · dans une interview · dans une interview à
      lors d'une conférence de presse · en conférence de presse · conférence de presse
      lors d'un point presse · point presse · point de presse · dans un communiqué
      par communiqué · dans un tweet · sur twitter · sur x · sur facebook · sur instagram
      sur telegram · sur les réseaux sociaux · sur son compte · sur son site · sur son blog
      dans une lettre · dans un courrier · dans un message · dans une vidéo
      dans un discours · dans son discours · dans une allocution · lors d'un discours
      lors d'un meeting · lors d'une réunion · lors d'une visite · lors de sa visite
      en marge de · en marge d'un · en marge d'une · à la presse · aux journalistes
      devant la presse · devant les journalistes · devant les députés · devant le parlement
      devant le sénat · devant la commission · devant le tribunal · à la barre
      à l'antenne · à l'audience · sur bfmtv · sur franceinfo · sur france info
      sur france inter · sur rtl · sur europe # · sur tf1 · sur cnews · sur lci
      au micro de · sur le plateau · à l'afp · à reuters · au monde · au figaro
      au parisien · à libération · dans le journal · dans une tribune · dans un rapport
      dans son rapport · dans un livre · dans son livre · à la télévision · à la radio
      à la tribune
      """,
      .hedge: """
      peut-être · probablement · sans doute · vraisemblablement · possiblement
      éventuellement · apparemment · visiblement · manifestement · supposément
      prétendument · présumé · présumée · présumés · présumées · peut · peuvent
      pourrait · pourraient · pouvait · pourra · serait · seraient · aurait · auraient
      devrait · devraient · semble · semblent · semblait · semblerait · paraît
      paraissent · il se peut · il semble que · possible · possibles · probable
      probables · plausible · incertain · incertaine · inconnu · inconnue · douteux
      potentiel · potentielle · potentiels · potentiellement · hypothétique
      théoriquement · en théorie · en principe · souvent · parfois · généralement
      en général · habituellement · d'habitude · plutôt · assez · relativement
      partiellement · en partie · largement · essentiellement · en quelque sorte · en fait
      en effet · en réalité · bien sûr · certes · certainement · évidemment
      risque de · risques · risque · risquent de · possibilité · probabilité · éventuel
      éventuelle · éventuels · éventuelles · supposé · supposée · il n'est pas exclu
      n'est pas clair · on ignore
      """,
      .prediction: """
      va être · vont être · va devoir · vont devoir · va · vont · sera · seront · aura
      auront · fera · feront · devra · devront · pourra · pourront · sera-t-il
      prévoit de · prévoient de · prévu · prévue · prévus · prévues · est prévu
      est attendu · est attendue · attendu · attendue · attendus · attendues · compte
      comptent · envisage de · envisagent de · s'apprête à · s'apprêtent à
      est sur le point de · l'année prochaine · l'an prochain · la semaine prochaine
      le mois prochain · prochainement · prochain · prochaine · prochains · prochaines
      bientôt · à l'avenir · avenir · futur · future · futurs · futures · d'ici
      d'ici à · d'ici # · d'ici la fin · dans les prochains jours
      dans les prochaines semaines · dans les prochains mois · dans les prochaines années
      dans les mois à venir · dans les années à venir · à venir · demain · après-demain
      tôt ou tard · à terme · à long terme · prévision · prévisions · prévoit
      prévoient · perspective · perspectives · promet de · promettent de · s'engage à
      menace de · menacent de · imminent · imminente
      """,
      .judgement: """
      doit · doivent · devons · devez · dois · faut · il faut · faudra · faudrait
      il faudrait · devait · important · importante · importants · importantes · essentiel
      essentielle · crucial · cruciale · cruciaux · nécessaire · nécessaires
      indispensable · indispensables · inutile · inutiles · meilleur · meilleure
      meilleurs · meilleures · mieux · pire · pires · le plus · la plus · les plus
      le moins · bonne · bons · bonnes · mauvais · mauvaise · mauvaises · beau · belle
      excellent · excellente · formidable · formidables · magnifique · superbe
      extraordinaire · extraordinaires · exceptionnel · exceptionnelle · remarquable
      remarquables · incroyable · incroyables · étonnant · étonnante · surprenant
      surprenante · impressionnant · impressionnante · inquiétant · inquiétante
      alarmant · alarmante · choquant · choquante · scandaleux · scandaleuse · scandale
      scandales · honteux · honteuse · honte · terrible · terribles · horrible
      horribles · affreux · épouvantable · catastrophique · catastrophiques · catastrophe
      désastre · désastreux · désastreuse · tragique · tragiques · tragédie · drame
      dramatique · dramatiques · triste · tristes · malheureusement · heureusement
      hélas · ridicule · ridicules · absurde · absurdes · insensé · insensée · fou
      folle · stupide · stupides · idiot · irresponsable · irresponsables · dangereux
      dangereuse · dangereuses · risqué · risquée · grave · graves · sérieux
      sérieuse · difficile · difficiles · facile · faciles · compliqué · compliquée
      injuste · injustes · légitime · légitimes · illégitime · inacceptable
      inacceptables · intolérable · insupportable · scandaleusement · immoral · cynique
      cyniques · hypocrite · hypocrites · hypocrisie · mensonge · mensonges · mensonger
      mensongère · cruel · cruelle · brutal · brutale · barbare · barbares · corrompu
      corruption · raciste · racistes · racisme · radical · radicale · extrême
      extrêmes · extrêmement · autoritaire · autoritaires · historique · historiques
      sans précédent · inédit · inédite · unique · légendaire · célèbre
      célèbres · controversé · controversée · populaire · populaires · efficace
      efficaces · inefficace · succès · échec · échecs · réussite · faible · faibles
      fort · forte · puissant · puissante · énorme · énormes · immense · immenses
      massif · massive · considérable · considérables · très · trop · beaucoup trop
      tellement · vraiment · absolument · totalement · complètement · entièrement
      profondément · urgent · urgente · problème · problèmes · crise · crises · chaos
      héros · héroïque · courage · courageux · courageuse · intelligent · intelligente
      intéressant · intéressante · passionnant · passionnante · raisonnable · logique
      parfait · parfaite · vulnérable · mérite · méritent
      """,
      .cause: """
      parce que · parce qu'* · car · puisque · puisqu'* · à cause de · à cause du
      à cause des · en raison de · en raison du · en raison des · en raison d'*
      grâce à · grâce au · grâce aux · du fait de · du fait que · étant donné
      compte tenu de · compte tenu du · faute de · à la suite de · suite à
      à la suite d'* · par conséquent · en conséquence · donc · dès lors
      c'est pourquoi · c'est pour cela · voilà pourquoi · de sorte que · si bien que
      afin de · afin que · afin d'* · pour que · provoqué · provoquée · provoqués
      provoque · provoquent · provoquer · provoquant · causé · causée · causés · cause
      causes · causer · causant · entraîné · entraîne · entraînent · entraîner
      entraînant · engendré · engendre · engendrer · suscité · suscite · susciter
      déclenché · déclenche · déclencher · conduit à · conduisant à · a conduit
      ont conduit · mené à · mène à · abouti à · à l'origine de · à l'origine du
      à l'origine d'* · responsable de · responsable du · responsables de · raison
      raisons · conséquence · conséquences · en réponse à · en réaction à
      sur fond de · face à · lié à · liée à · liés à · liées à · dû à · due à
      dus à · dues à · permet de · permettent de · a permis · permettant de · favorise
      favorisent · contribue à · contribuent à · contribué à
      """,
      .condition: """
      si · s'il · s'ils · si jamais · même si · à condition que · à condition de
      à condition d'* · sous réserve de · sous réserve que · au cas où · en cas de
      en cas d'* · à moins que · à moins de · à moins d'* · sinon · faute de quoi
      autrement · pourvu que · tant que · selon que · dans l'hypothèse où
      en supposant que · dépend de · dépendra de
      """,
      .firstPerson: """
      je · j'* · moi · me · m'* · mon · ma · mes · mien · mienne · nous · notre
      nos · nôtre · nôtres · moi-même · nous-mêmes
      """,
      .secondPerson: """
      tu · toi · te · ton · ta · tes · vous · votre · vos · vôtre · vous-même
      vous-mêmes
      """,
      .negation: """
      ne · n'* · pas · jamais · rien · personne ne · personne n'* · aucun · aucune
      aucunement · nul · nulle · ni · non · nulle part · sans · guère · plus jamais
      au lieu de · plutôt que · à peine · en aucun cas · pas du tout · pas encore
      """,
      .approximation: """
      environ · près de · près d'* · quelque # · à peu près · approximativement
      presque · plus de · plus d'* · moins de · moins d'* · jusqu'à · au moins · au plus
      au minimum · au maximum · autour de · aux alentours de · une dizaine · une vingtaine
      une trentaine · une quarantaine · une cinquantaine · une soixantaine · une centaine
      un millier · des dizaines · des centaines · des milliers · des millions · plusieurs
      quelques · de nombreux · de nombreuses · la plupart · la majorité · une majorité
      la moitié · un tiers · un quart · entre # et # · peu de · beaucoup de
      une poignée
      """,
      .settlingRecord: """
      a été condamné · a été condamnée · ont été condamnés · condamné à
      condamnée à · condamnés à · reconnu coupable · reconnue coupable
      reconnus coupables · a été relaxé · a été acquitté · acquittement · verdict
      jugement · arrêt de la cour · le tribunal a · la cour a · cour d'appel
      cour de cassation · cour suprême · conseil d'état · conseil constitutionnel
      cour d'assises · tribunal correctionnel · tribunal administratif · cour des comptes
      mis en examen · mise en examen · placé en garde à vue · garde à vue · interpellé
      arrêté · arrêtés · incarcéré · écroué · selon l'insee · l'insee · insee
      eurostat · statistiques officielles · chiffres officiels · selon les chiffres
      selon les statistiques · données officielles · recensement · registre
      procès-verbal · a été voté · a été votée · ont voté · a voté · voté par
      voix contre · par # voix · a été adopté · a été adoptée · adopté par
      adoptée par · a été élu · a été élue · réélu · réélue
      résultats officiels · résultats définitifs · journal officiel · décret · décrets
      arrêté préfectoral · promulgué · promulguée · ratifié · ratifiée
      est entré en vigueur · est entrée en vigueur · taux de chômage · taux d'inflation
      produit intérieur brut · pib · bilan officiel · autopsie · audit
      """,
      .unit: """
      pour cent · pourcent · point de pourcentage · points de pourcentage · mille · million
      millions · milliard · milliards · euro · euros · centimes · dollar · dollars
      livres sterling · yens · yuans · roubles · francs · mètre · mètres · kilomètre
      kilomètres · km · centimètres · cm · mètres carrés · kilomètres carrés
      hectare · hectares · kilo · kilos · kg · gramme · grammes · tonne · tonnes
      litre · litres · baril · barils · degré · degrés · mégawatts · gigawatts
      kilowatts · km h · seconde · secondes · minutes · heures · # personnes
      # habitants · # voix · # ans · # jours · # mois · # fois · # points · # buts
      # morts · # blessés
      """,
      .time: """
      janvier · février · avril · mai · juin · juillet · août · septembre · octobre
      novembre · décembre · lundi · mardi · mercredi · jeudi · vendredi · samedi
      dimanche · hier · avant-hier · aujourd'hui · demain · ce matin · cet après-midi
      ce soir · cette nuit · cette semaine · ce mois-ci · cette année
      la semaine dernière · le mois dernier · l'an dernier · l'année dernière
      l'année précédente · l'an passé · il y a # ans · il y a # jours · il y a # mois
      il y a # heures · il y a un an · il y a une semaine · il y a un mois · en #
      depuis # · dans la nuit · dans la matinée · dans la soirée · dans l'après-midi
      la veille · le lendemain · matin · soir · midi · minuit · trimestre
      premier trimestre · deuxième trimestre · troisième trimestre · quatrième trimestre
      semestre · week-end · noël · pâques · mars
      """,
      .pronoun: """
      il · elle · ils · elles · lui · leur · leurs · eux · son · sa · ses · lui-même
      elle-même · eux-mêmes · qu'il · qu'elle · qu'ils · qu'elles
      """,
      .title: """
      m · mme · mlle · monsieur · madame · dr · pr · docteur · professeur · professeure
      président · présidente · vice-président · vice-présidente · ex-président
      premier ministre · première ministre · ministre · ministres
      ministre de l'intérieur · ministre de la justice · ministre de l'économie
      ministre des affaires étrangères · ministre de la santé · ministre de l'éducation
      secrétaire d'état · secrétaire général · secrétaire générale · garde des sceaux
      chancelier · chancelière · chef de l'état · chef du gouvernement
      chef de la diplomatie · chef d'état · chef · cheffe · député · députée
      sénateur · sénatrice · maire · préfet · préfète · gouverneur · gouverneure
      ambassadeur · ambassadrice · commissaire · porte-parole · directeur · directrice
      directeur général · directrice générale · pdg · patron · patronne · dirigeant
      dirigeante · fondateur · fondatrice · procureur · procureure
      procureur de la république · juge · avocat · avocate · avocat général · maître
      général · colonel · capitaine · lieutenant · commandant · amiral · entraîneur
      entraîneuse · sélectionneur · auteur · autrice · auteure · écrivain · écrivaine
      historien · historienne · économiste · analyste · expert · experte · politologue
      sociologue · chercheur · chercheuse · journaliste · rédacteur en chef
      rédactrice en chef · réalisateur · réalisatrice · acteur · actrice · pape
      cardinal · évêque · roi · reine · prince · princesse · militant · militante
      candidat · candidate · conseiller · conseillère · responsable · leader · délégué
      déléguée
      """,
      .source: """
      police · gendarmerie · gendarmes · policiers · enquêteurs · parquet · pompiers
      autorités · les autorités · gouvernement · ministère · élysée · l'élysée
      matignon · quai d'orsay · bercy · assemblée nationale · l'assemblée · sénat
      parlement · opposition · préfecture · mairie · armée · l'armée
      services de renseignement · maison blanche · kremlin · pentagone
      commission européenne · union européenne · l'union européenne · ue · l'ue · otan
      l'otan · onu · l'onu · nations unies · banque mondiale · fmi · bce
      banque centrale · banque centrale européenne · banque de france · oms · l'oms
      entreprise · l'entreprise · société · groupe · compagnie · banque · syndicat
      syndicats · association · associations · ong · organisation · l'organisation
      organisations · institut · université · hôpital · église · experts
      spécialistes · scientifiques · chercheurs · économistes · analystes · détracteurs
      opposants · partisans · défenseurs · observateurs · témoins · témoin · habitants
      riverains · électeurs · médecins · avocats · élus · députés · diplomates
      manifestants · militants · victimes · proches · survivants · salariés · employés
      investisseurs · responsables · source · sources · médias · presse · journal
      quotidien · hebdomadaire · magazine · chaîne · agence · afp · l'afp · reuters
      ap · bloomberg · bfmtv · franceinfo · france info · le monde · le figaro
      libération · mediapart · le parisien · étude · l'étude · études · enquête
      l'enquête · sondage · sondages · rapport · rapports · document · documents
      données · chiffres · statistiques · tribunal · cour
      """,
      .that: """
      que · qu'*
      """,
      .apparatus: """
      photo · photos · crédit photo · photo d'illustration · image d'illustration
      photo d'archives · capture d'écran · getty images · avec afp · avec reuters
      par la rédaction · lire aussi · à lire aussi · à lire · lire la suite
      lire également · voir aussi · à voir aussi · en savoir plus · pour aller plus loin
      sur le même sujet · article réservé · réservé aux abonnés
      réservé à nos abonnés · abonnez-vous · s'abonner · je m'abonne · abonné
      inscrivez-vous · s'inscrire · newsletter · infolettre · publicité
      contenu sponsorisé · partager sur · partagez · suivez-nous · suivez-nous sur
      rejoignez-nous · cliquez ici · tous droits réservés · droits réservés
      mentions légales · conditions générales · politique de confidentialité
      mis à jour · publié le · mis à jour le · temps de lecture · diaporama
      télécharger l'application · propos recueillis par · traduit par · copyright
      contactez-nous · erratum · notre dossier
      """,
      .question: """
      quoi · pourquoi · comment · combien · quel · quelle · quels · quelles · lequel
      laquelle · lesquels · lesquelles · est-ce que · est-ce qu'* · qu'est-ce que
      qu'est-ce qui · faut-il · peut-on · doit-on · est-il · est-elle · sont-ils
      y a-t-il · qui · quand · où
      """,
    ])
}
