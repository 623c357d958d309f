extension CueTable {
  /// Cues of Spanish news.
  static let spanish = CueTable(
    language: "es",
    entries: [
      .speech: """
      decir · dice · dicen · dijo · dijeron · decía · decían · diciendo · digo
      hablar · habla · hablan · habló · hablaron · hablaba · hablaban · hablando
      hablado · contó · contaron · contando · explicar · explica · explican · explicó
      explicaron · explicaba · explicaban · explicando · explicado · añadir · añade
      añaden · añadió · añadieron · añadiendo · agregar · agrega · agregan · agregó
      agregaron · agregaba · agregaban · agregando · agregado · señalar · señala
      señalan · señaló · señalaron · señalaba · señalaban · señalando · señalado
      indicar · indica · indican · indicó · indicaron · indicaba · indicaban · indicando
      indicado · apuntar · apunta · apuntan · apuntó · apuntaron · apuntaba · apuntaban
      apuntando · apuntado · comentar · comenta · comentan · comentó · comentaron
      comentaba · comentaban · comentando · comentado · manifestar · manifiesta
      manifiestan · manifestó · manifestaron · manifestado · expresar · expresa
      expresan · expresó · expresaron · expresaba · expresaban · expresando · expresado
      declarar · declara · declaran · declaró · declararon · declaraba · declaraban
      declarando · declarado · responder · responde · responden · respondió
      respondieron · respondía · respondían · respondiendo · respondido · contestar
      contesta · contestan · contestó · contestaron · contestaba · contestaban
      contestando · contestado · replicar · replica · replican · replicó · replicaron
      replicaba · replicaban · replicando · replicado · preguntar · pregunta · preguntan
      preguntó · preguntaron · preguntaba · preguntaban · preguntando · preguntado
      escribir · escribe · escriben · escribió · escribieron · escribía · escribiendo
      tuitear · tuitea · tuitean · tuiteó · tuitearon · tuiteaba · tuiteaban · tuiteando
      tuiteado · recordar · recuerda · recuerdan · recordó · recordaron · recordando
      subrayar · subraya · subrayan · subrayó · subrayaron · subrayaba · subrayaban
      subrayando · subrayado · destacar · destaca · destacan · destacó · destacaron
      destacaba · destacaban · destacando · recalcar · recalca · recalcan · recalcó
      recalcaron · recalcaba · recalcaban · recalcando · recalcado · resaltar · resalta
      resaltan · resaltó · resaltaron · resaltaba · resaltaban · resaltando · resaltado
      enfatizar · enfatiza · enfatizan · enfatizó · enfatizaron · enfatizaba
      enfatizaban · enfatizando · enfatizado · remarcar · remarca · remarcan · remarcó
      remarcaron · remarcaba · remarcaban · remarcando · remarcado · precisar · precisa
      precisan · precisó · precisaron · precisaba · precisaban · precisando · precisado
      matizar · matiza · matizan · matizó · matizaron · matizaba · matizaban · matizando
      matizado · puntualizar · puntualiza · puntualizan · puntualizó · puntualizaron
      puntualizaba · puntualizaban · puntualizando · puntualizado · concretar · concreta
      concretan · concretó · concretaron · concretaba · concretaban · concretando
      concretado · detallar · detalla · detallan · detalló · detallaron · detallaba
      detallaban · detallando · detallado · describir · describe · describen · describió
      describieron · narrar · narra · narran · narró · narraron · narraba · narraban
      narrando · narrado · relatar · relata · relatan · relató · relataron · relataba
      relataban · relatando · relatado · mencionar · menciona · mencionan · mencionó
      mencionaron · mencionaba · mencionaban · mencionando · mencionado · citar · cita
      citan · citó · citaron · citaba · citaban · citando · exclamar · exclama
      exclaman · exclamó · exclamaron · exclamaba · exclamaban · exclamando · exclamado
      gritar · grita · gritan · gritó · gritaron · gritaba · gritaban · gritando
      gritado · susurrar · susurra · susurran · susurró · susurraron · susurraba
      susurraban · susurrando · susurrado · murmurar · murmura · murmuran · murmuró
      murmuraron · murmuraba · murmuraban · murmurando · murmurado · bromear · bromea
      bromean · bromeó · bromearon · bromeaba · bromeaban · bromeando · bromeado
      ironizar · ironiza · ironizan · ironizó · ironizaron · ironizaba · ironizaban
      ironizando · ironizado · resumir · resumió · concluir · concluye · concluyó
      concluyeron · continuar · continuó · proseguir · prosigue · prosiguió · insistir
      insiste · insisten · insistió · insistieron · insistía · insistían · insistiendo
      insistido · reiterar · reitera · reiteran · reiteró · reiteraron · reiteraba
      reiteraban · reiterando · reiterado · repetir · repite · repitió · advertir
      advierte · advierten · advirtió · advirtieron · advirtiendo · alertar · alerta
      alertan · alertó · alertaron · alertaba · alertaban · alertando · alertado
      avisar · avisa · avisan · avisó · avisaron · avisaba · avisaban · avisando
      avisado · aconsejar · aconseja · aconsejan · aconsejó · aconsejaron · aconsejaba
      aconsejaban · aconsejando · aconsejado · recomendar · recomienda · recomiendan
      recomendó · recomendaron · pedir · pide · piden · pidió · pidieron · pidiendo
      rogar · ruega · rogó · instar · insta · instan · instó · instaron · instaba
      instaban · instando · instado · exhortar · exhorta · exhortan · exhortó
      exhortaron · exhortaba · exhortaban · exhortando · exhortado · urgir · urgió
      llamar · llaman · llamó · llamaron · llamaba · llamaban · llamando · llamado
      calificar · califica · califican · calificó · calificaron · calificaba
      calificaban · calificando · calificado · tachar · tacha · tachan · tachó
      tacharon · tachaba · tachaban · tachando · tachado · tildar · tilda · tildan
      tildó · tildaron · tildaba · tildaban · tildando · tildado · agradecer · agradece
      agradecen · agradeció · felicitar · felicita · felicitan · felicitó · felicitaron
      felicitaba · felicitaban · felicitando · felicitado · elogiar · elogia · elogian
      elogió · elogiaron · elogiaba · elogiaban · elogiando · elogiado · alabar · alaba
      alaban · alabó · alabaron · alababa · alababan · alabando · alabado · criticar
      critica · critican · criticó · criticaron · criticaba · criticaban · criticando
      criticado · censurar · censura · censuran · censuró · censuraron · censuraba
      censuraban · censurando · censurado · condenar · condena · condenan · condenó
      condenaron · condenaba · condenaban · condenando · denunciar · denuncia · denuncian
      denunció · denunciaron · denunciaba · denunciaban · denunciando · denunciado
      lamentar · lamenta · lamentan · lamentó · lamentaron · lamentaba · lamentaban
      lamentando · lamentado · quejarse · se queja · se quejan · se quejó · se quejaron
      deplorar · deplora · deploran · deploró · deploraron · deploraba · deploraban
      deplorando · deplorado · reprochar · reprocha · reprochan · reprochó · reprocharon
      reprochaba · reprochaban · reprochando · reprochado · confesar · confiesa · confesó
      plantear · plantea · plantean · planteó · plantearon · planteaba · planteaban
      planteando · planteado · aclarar · aclara · aclaran · aclaró · aclararon
      aclaraba · aclaraban · aclarando · aclarado · argumene · argumenen · argumenió
      argumenieron · argumenía · argumenían · argumeniendo · argumenido · apostillar
      apostilla · apostillan · apostilló · apostillaron · apostillaba · apostillaban
      apostillando · apostillado · zanjar · zanja · zanjan · zanjó · zanjaron · zanjaba
      zanjaban · zanjando · zanjado · asevee · aseveen · aseveió · aseveieron · aseveía
      aseveían · aseveiendo · aseveido · sentence · sentencen · sentencieron · sentencía
      sentencían · sentenciendo · sentencido · espetó · espee · espeen · espeió
      espeieron · espeía · espeían · espeiendo · espeido · sostue · sostuen · sostuió
      sostuieron · sostuía · sostuían · sostuiendo · sostuido · hizo hincapié
      hace hincapié · dejó claro · dejó clae · dejó claen · dejó claió
      dejó claieron · dejó claía · dejó claían · dejó claiendo · dejó claido
      se refirió a · se refirióe · se refirióen · se refirióió · se refirióieron
      se refirióía · se refirióían · se refirióiendo · se refirióido · se dirigió a
      se dirigióe · se dirigióen · se dirigióió · se dirigióieron · se dirigióía
      se dirigióían · se dirigióiendo · se dirigióido · prometer · promete · prometen
      prometió · prometieron · prometía · prometían · prometiendo · prometido
      cuenta que · cuentan que · dicho
      """,
      .record: """
      anunciar · anuncia · anuncian · anunció · anunciaron · anunciaba · anunciaban
      anunciando · anunciado · confirmar · confirma · confirman · confirmó · confirmaron
      confirmaba · confirmaban · confirmando · confirmado · informar · informa · informan
      informó · informaron · informaba · informaban · informando · informado · reportar
      reporta · reportan · reportó · reportaron · reportaba · reportaban · reportando
      reportado · comunicar · comunica · comunican · comunicó · comunicaron · comunicaba
      comunicaban · comunicando · comunicado · revelar · revela · revelan · reveló
      revelaron · revelaba · revelaban · revelando · revelado · publicar · publica
      publican · publicó · publicaron · publicaba · publicaban · publicando · publicado
      mostrar · muestra · muestran · mostró · mostraron · demostrar · demuestra
      demuestran · demostró · demostraron · probar · probó · probado · evidenciar
      evidencia · evidencian · evidenció · evidenciaron · evidenciaba · evidenciaban
      evidenciando · evidenciado · constatar · constata · constatan · constató
      constataron · constataba · constataban · constatando · constatado · certificar
      certifica · certifican · certificó · certificaron · certificaba · certificaban
      certificando · certificado · verificar · verifica · verifican · verificó
      verificaron · verificaba · verificaban · verificando · verificado · comprobar
      comprobó · comprobaron · establecer · establece · estableció · descubrir
      descubrió · descubrieron · descubierto · detectar · detecta · detectan · detectó
      detectaron · detectaba · detectaban · detectando · detectado · hallar · halla
      hallan · halló · hallaron · hallaba · hallaban · hallando · hallado · difundir
      difundió · difundieron · divulgar · divulga · divulgan · divulgó · divulgaron
      divulgaba · divulgaban · divulgando · divulgado · filtró · filtraron · filtraba
      filtraban · filtrando · filtrado · reconocer · reconoce · reconocen · reconoció
      reconocieron · reconocido · admitir · admite · admiten · admitió · admitieron
      testificar · testifica · testifican · testificó · testificaron · testificaba
      testificaban · testificando · testificado · atestiguar · atestigua · atestiguan
      atestiguó · atestiguaron · atestiguaba · atestiguaban · atestiguando · atestiguado
      dictaminar · dictamina · dictaminan · dictaminó · dictaminaron · dictaminaba
      dictaminaban · dictaminando · dictaminado · fallar · falló · ordenar · ordena
      ordenan · ordenó · ordenaron · ordenaba · ordenaban · ordenando · ordenado
      decidir · decide · decidió · decidieron · decidido · resolver · resolvió
      resuelto · votar · vota · votan · votó · votaron · votaba · votaban · votando
      votado · aprobar · aprueba · aprobó · aprobaron · aprobado · firmar · firma
      firman · firmó · firmaron · firmaba · firmaban · firmando · firmado · ratificar
      ratifica · ratifican · ratificó · ratificaron · ratificaba · ratificaban
      ratificando · ratificado · nombrar · nombró · nombrado · elegir · eligió
      eligieron · elegido · elegida · registrar · registra · registran · registró
      registraron · registraba · registraban · registrando · registrado · documentar
      documenta · documentan · documentó · documentaron · documentaba · documentaban
      documentando · documentado · estimar · estima · estiman · estimó · estimaron
      estimaba · estimaban · estimando · estimado · calcula · calculan · calculó
      calcularon · calculaba · calculaban · calculando · calculado · prometer · promete
      prometen · prometió · prometieron · comprometerse · se comprometió
      se comprometieron · garantizar · garantiza · garantizan · garantizó · garantizaron
      garantizaba · garantizaban · garantizando · garantizado · notificar · notifica
      notifican · notificó · notificaron · notificaba · notificaban · notificando
      notificado · trascender · trascendió · arrojar · arroja · arrojó · proclamar
      proclama · proclaman · proclamó · proclamaron · proclamaba · proclamaban
      proclamando · proclamado · dar a conocer · dio a conocer · dieron a conocer
      hacer público · hizo público · hicieron público · recoge · recogen · según conse
      según consen · según consió · según consieron · según consía · según consían
      según consiendo · según consido
      """,
      .doubt: """
      afirmar · afirma · afirman · afirmó · afirmaron · afirmaba · afirmaban · afirmando
      afirmado · asegurar · asegura · aseguran · aseguró · aseguraron · aseguraba
      aseguraban · asegurando · asegurado · sostener · sostiene · sostienen · sostuvo
      sostuvieron · sosteniendo · alegar · alega · alegan · alegó · alegaron · alegaba
      alegaban · alegando · alegado · acusar · acusa · acusan · acusó · acusaron
      acusaba · acusaban · acusando · acusado · negar · niega · niegan · negó · negaron
      negando · desmentir · desmiente · desmienten · desmintió · desmintieron · rechazar
      rechaza · rechazan · rechazó · rechazaron · rechazaba · rechazaban · rechazando
      rechazado · refutar · refuta · refutan · refutó · refutaron · refutaba · refutaban
      refutando · refutado · rebatir · rebate · rebatió · disputó · disputaron
      disputaba · disputaban · disputando · disputado · cuestionar · cuestiona
      cuestionan · cuestionó · cuestionaron · cuestionaba · cuestionaban · cuestionando
      cuestionado · argumentar · argumenta · argumentan · argumentó · argumentaron
      argumentaba · argumentaban · argumentando · argumentado · argüir · arguye · arguyó
      defender · defiende · defienden · defendió · defendieron · mantuvo · sugerir
      sugiere · sugieren · sugirió · sugirieron · insinuar · insinua · insinuan
      insinuó · insinuaron · insinuaba · insinuaban · insinuando · insinuado · aducir
      aduce · adujo · presumir · presume · presumió · pretender · pretende · pretenden
      especular · especula · especulan · especuló · especularon · especulaba
      especulaban · especulando · especulado · suponer · aseverar · asevera · aseveran
      aseveró · aseveraron · aseveraba · aseveraban · aseverando · aseverado · atribuir
      atribuye · atribuyen · atribuyó · achacar · achaca · achacan · achacó · achacaron
      achacaba · achacaban · achacando · achacado · culpar · culpa · culpan · culpó
      culparon · culpaba · culpaban · culpando · culpado · responsabilizar
      responsabiliza · responsabilizan · responsabilizó · responsabilizaron
      responsabilizaba · responsabilizaban · responsabilizando · responsabilizado
      justificar · justifica · justifican · justificó · justificaron · justificaba
      justificaban · justificando · justificado · exigir · exige · exigen · exigió
      exigieron · reclamar · reclama · reclaman · reclamó · reclamaron · reclamaba
      reclamaban · reclamando · reclamado · reivindicar · reivindica · reivindican
      reivindicó · reivindicaron · reivindicaba · reivindicaban · reivindicando
      reivindicado · amenazar · amenaza · amenazan · amenazó · amenazaron · amenazaba
      amenazaban · amenazando · amenazado · protestar · protesta · protestan · protestó
      protestaron · protestaba · protestaban · protestando · protestado · discrepar
      discrepa · discrepan · discrepó · discreparon · discrepaba · discrepaban
      discrepando · discrepado · exagerar · exagera · exageran · exageró · exageraron
      exageraba · exageraban · exagerando · exagerado · mentir · miente · mienten
      mintió · minimizar · minimiza · minimizan · minimizó · minimizaron · minimizaba
      minimizaban · minimizando · minimizado · negarse · se niega · se niegan · se negó
      se negaron · oponerse · se opone · se oponen · se opuso · proponer · propone
      proponen · propuso · propusieron · abogar · aboga · abogan · abogó · abogaron
      abogaba · abogaban · abogando · abogado · apostar por · apuesta por · apuestan por
      recriminar · recrimina · recriminan · recriminó · recriminaron · recriminaba
      recriminaban · recriminando · recriminado · imputar · imputa · imputan · imputó
      imputaron · imputaba · imputaban · imputando · imputado
      """,
      .thought: """
      creer · cree · creen · creyó · creía · creían · creo · creemos · creyendo
      pensar · piensa · piensan · pensó · pensaba · pensaban · pienso · opinar · opina
      opinan · opinó · opinaron · opinaba · opinaban · opinando · opinado · considerar
      considera · consideran · consideró · consideraron · consideraba · consideraban
      considerando · considerado · estimar · estima · estiman · estimó · estimaron
      estimaba · estimaban · estimando · estimado · sentir · siente · sienten · sintió
      sentía · saber · sabe · saben · sabía · sabían · supo · esperar · espera
      esperan · esperó · esperaron · esperaba · esperaban · esperando · confiar
      confía · confían · confió · temer · teme · temen · temía · temían · temió
      querer · quiere · quieren · quería · querían · quiso · quiero · desear · desea
      desean · deseó · desearon · deseaba · deseaban · deseando · deseado · planear
      planea · planean · planeó · planearon · planeaba · planeaban · planeando
      planeado · pretender · pretende · pretenden · pretendió · pretendieron · pretendía
      pretendían · pretendiendo · pretendido · prever · prevé · prevén · previó
      dudar · duda · dudan · dudó · dudaron · dudaba · dudaban · dudando · dudado
      apoyar · apoya · apoyan · apoyó · apoyaron · apoyaba · apoyaban · apoyando
      respaldar · respalda · respaldan · respaldó · respaldaron · respaldaba
      respaldaban · respaldando · respaldado · imaginar · imagina · imaginan · imaginó
      imaginaron · imaginaba · imaginaban · imaginando · imaginado · entender · entiende
      entienden · entendió · comprender · comprende · comprendió · preocupar · preocupa
      preocupan · preocupado · preocupada · preocupados · sospechar · sospecha · sospechan
      sospechó · sospecharon · sospechaba · sospechaban · sospechando · sospechado
      intuir · intuye · preferir · prefiere · prefieren · prefirió · soñar · sueña
      lamene · lamenen · lamenió · lamenieron · lamenía · lamenían · lameniendo
      lamenido · valorar · valora · valoran · valoró · valoraron · valoraba · valoraban
      valorando · valorado · aspirar · aspira · aspiran · aspiró · aspiraron · aspiraba
      aspiraban · aspirando · aspirado · juzgar · juzga · ve con · ven con · convencido
      convencida · convencidos · convencidas · seguro de · segura de · seguros de
      optimista · optimistas · pesimista · pesimistas · escéptico · escépticos
      sorprendido · sorprendida · decepcionado · decepcionada · orgulloso · orgullosa
      se muestra · se mostró · se mostraron · se pregunta · se preguntan · se preguntó
      """,
      .attribution: """
      según · según él · según ella · según ellos · según fuentes · según informó
      según informa · según informaron · según dijo · según explicó
      según ha informado · según ha podido saber · según consta · según medios
      según la prensa · de acuerdo con · de acuerdo a · en palabras de · a juicio de
      a su juicio · en opinión de · en su opinión · a ojos de · desde el punto de vista de
      como dijo · como explicó · como señaló · como ha explicado · como ha señalado
      citado por · citada por · citando · citando a · fuentes cercanas
      fuentes consultadas · fuentes oficiales · fuentes policiales · fuentes del
      fuentes de la · bajo condición de anonimato · bajo anonimato
      en condición de anonimato · al parecer · se dice que · se cree que · se espera que
      se estima que · se supone que · se considera · se rumorea · es considerado
      es considerada · son considerados · es conocido como · conocido como · conocida como
      conocidos como · el llamado · la llamada · los llamados · las llamadas
      el denominado · la denominada · los denominados · es acusado de · es acusada de
      fue acusado de · fue acusada de · acusado de · acusada de · acusados de · acusadas de
      a decir de · en boca de · los críticos dicen · sus críticos · en declaraciones a
      """,
      .speechNoun: """
      declaración · declaraciones · afirmación · afirmaciones · acusación · acusaciones
      alegación · alegaciones · comentario · comentarios · discurso · discursos
      entrevista · entrevistas · anuncio · anuncios · comunicado · comunicados
      desmentido · denuncia · denuncias · queja · quejas · crítica · críticas
      advertencia · advertencias · promesa · promesas · propuesta · propuestas
      recomendación · recomendaciones · opinión · opiniones · creencia · temor · temores
      preocupación · preocupaciones · duda · dudas · rumor · rumores · sospecha
      sospechas · hipótesis · argumento · argumentos · cita · citas · palabras · carta
      cartas · mensaje · mensajes · tuit · tuits · publicación · llamamiento · llamado
      petición · peticiones · solicitud · exigencia · exigencias · demanda · demandas
      amenaza · amenazas · previsión · previsiones · pronóstico · pronósticos
      disculpa · disculpas · respuesta · respuestas · confesión · testimonio
      testimonios · versión · versiones · teoría · teorías · reproche · reproches
      polémica
      """,
      .occasion: """
      en una entrevista · en una entrevista con · en entrevista · en entrevista con
      en rueda de prensa · en una rueda de prensa · en conferencia de prensa
      en una conferencia de prensa · rueda de prensa · conferencia de prensa
      en un comunicado · mediante un comunicado · a través de un comunicado · en un tuit
      en twitter · en x · a través de twitter · en su cuenta de · en facebook
      en instagram · en telegram · en redes sociales · en las redes sociales
      a través de redes sociales · en su página web · en su web · en su blog
      en una carta · en un correo · en un mensaje · en un vídeo · en un video
      en un discurso · en su discurso · durante un discurso · durante su discurso
      durante su intervención · durante una visita · durante una reunión · durante un acto
      en un acto · en un mitin · a los periodistas · a la prensa · a los medios
      ante los medios · ante la prensa · ante los periodistas · ante el juez
      ante el congreso · ante el parlamento · ante el pleno · ante el tribunal
      en sede parlamentaria · en el congreso · en el senado · en declaraciones
      en declaraciones a · en la cadena ser · en onda cero · en la cope · en rne · en tve
      en antena # · en la televisión · en la radio · a la agencia efe · a efe · a reuters
      a afp · a europa press · a este diario · a este periódico · a el país
      en un artículo · en un informe · en su informe · en un libro · en su libro
      al margen de
      """,
      .hedge: """
      quizá · quizás · tal vez · acaso · probablemente · posiblemente · seguramente
      aparentemente · presuntamente · supuestamente · presunto · presunta · presuntos
      presuntas · supuesto · supuesta · supuestos · supuestas · puede · pueden
      puede que · podría · podrían · podía · podían · pudo · pudiera · pudieran
      sería · serían · habría · habrían · tendría · tendrían · debería ser
      parece · parecen · parecía · parecería · al parecer · posible · posibles
      probable · probables · improbable · plausible · incierto · incierta · desconocido
      desconocida · se desconoce · no está claro · dudoso · dudosa · potencial
      potenciales · potencialmente · hipotético · hipotética · teóricamente · en teoría
      en principio · a menudo · a veces · generalmente · en general · por lo general
      normalmente · habitualmente · más bien · bastante · relativamente · parcialmente
      en parte · en gran medida · básicamente · de hecho · en realidad · por supuesto
      desde luego · sin duda · ciertamente · evidentemente · claramente · riesgo · riesgos
      posibilidad · posibilidades · probabilidad · eventual · eventuales · no se descarta
      no descarta · sin confirmar · suele · suelen
      """,
      .prediction: """
      será · serán · habrá · tendrá · tendrán · estará · estarán · hará · harán
      podrá · podrán · deberá · deberán · va a · van a · iba a · iban a · vamos a
      voy a · se prevé · se prevé que · se espera · se espera que · está previsto
      está prevista · están previstos · previsto · prevista · previstos · previstas
      prevé · prevén · planea · planean · tiene previsto · tienen previsto · pretende
      pretenden · a punto de · el próximo año · el año que viene · el año próximo
      la próxima semana · la semana que viene · el próximo mes · el mes que viene
      próximo · próxima · próximos · próximas · próximamente · pronto · en breve
      en el futuro · futuro · futura · futuros · futuras · en los próximos días
      en los próximos meses · en los próximos años · en las próximas semanas
      en las próximas horas · mañana · pasado mañana · tarde o temprano · a largo plazo
      a medio plazo · previsión · previsiones · pronostica · pronostican · pronóstico
      perspectiva · perspectivas · promete · prometen · amenaza con · amenazan con
      inminente
      """,
      .judgement: """
      debe · deben · debemos · debería · deberían · deberíamos · hay que · tiene que
      tienen que · tenemos que · habría que · necesita · necesitan · necesitamos
      necesario · necesaria · necesarios · innecesario · importante · importantes
      esencial · esenciales · crucial · cruciales · clave · fundamental · fundamentales
      imprescindible · indispensable · inútil · mejor · mejores · peor · peores
      más importante · el más · la más · los más · las más · bueno · buena · buenos
      buenas · malo · mala · malos · malas · gran · excelente · excelentes · magnífico
      magnífica · extraordinario · extraordinaria · excepcional · notable · notables
      increíble · increíbles · asombroso · asombrosa · sorprendente · sorprendentes
      impresionante · impresionantes · preocupante · preocupantes · alarmante · alarmantes
      impactante · escandaloso · escandalosa · escándalo · escándalos · vergonzoso
      vergonzosa · vergüenza · terrible · terribles · horrible · horribles · espantoso
      catastrófico · catastrófica · catástrofe · desastre · desastroso · desastrosa
      trágico · trágica · tragedia · drama · dramático · dramática · triste · tristes
      desgraciadamente · lamentablemente · por desgracia · afortunadamente · por suerte
      ridículo · ridícula · absurdo · absurda · loco · loca · locura · estúpido
      estúpida · tonto · tontería · idiota · irresponsable · irresponsables · peligroso
      peligrosa · peligrosos · arriesgado · grave · graves · gravemente · serio
      difícil · difíciles · fácil · fáciles · complicado · complicada · injusto
      injusta · injustos · injusticia · justo · justa · legítimo · legítima
      ilegítimo · inaceptable · inaceptables · intolerable · insoportable · inmoral
      cínico · cínica · hipócrita · hipócritas · hipocresía · mentira · mentiras
      falso · falsa · cruel · crueles · brutal · brutales · bárbaro · salvaje
      corrupto · corrupta · corrupción · racista · racistas · racismo · radical
      radicales · extremo · extrema · extremadamente · extremista · autoritario
      autoritaria · histórico · histórica · sin precedentes · inédito · inédita
      único · única · legendario · famoso · famosa · polémico · controvertido
      popular · eficaz · eficaces · ineficaz · éxito · fracaso · fracasos · exitoso
      débil · débiles · fuerte · fuertes · poderoso · poderosa · enorme · enormes
      inmenso · masivo · masiva · considerable · muy · demasiado · demasiada · demasiados
      tan · realmente · absolutamente · totalmente · completamente · profundamente
      urgente · urgentes · problema · problemas · crisis · caos · héroe · héroes
      heroico · valiente · valientes · inteligente · interesante · razonable · lógico
      perfecto · perfecta · merece · merecen · vale la pena
      """,
      .cause: """
      porque · ya que · puesto que · dado que · debido a · debido al · a causa de
      a causa del · a raíz de · por culpa de · gracias a · gracias al · como resultado
      como resultado de · como consecuencia · como consecuencia de · en consecuencia
      por lo tanto · por tanto · por eso · por ello · por esta razón · por este motivo
      de ahí que · así que · de modo que · por lo que · provocado · provocada
      provocados · provoca · provocan · provocó · provocaron · provocar · provocando
      causado · causada · causados · causa · causas · causan · causó · causaron
      causar · causando · generado · genera · generó · generar · originó · originado
      desencadenó · desató · motivado · motivó · llevó a · ha llevado a · conduce a
      condujo a · derivó en · se debe a · se debió a · se deben a · razón · razones
      motivo · motivos · consecuencia · consecuencias · efecto · efectos · en respuesta a
      en reacción a · a consecuencia de · ante la falta de · con el fin de · a fin de
      con el objetivo de · para que · responsable de · responsables de · relacionado con
      relacionada con · relacionados con · vinculado a · vinculada a · permite · permiten
      permitió · favorece · contribuye a · contribuyó a · obliga a · obligó a
      """,
      .condition: """
      si · siempre que · siempre y cuando · a menos que · a no ser que · en caso de
      en caso de que · en el caso de que · con la condición de que · con tal de que
      a condición de · de lo contrario · en caso contrario · salvo que · excepto si
      incluso si · mientras no · suponiendo que · depende de · dependerá de
      dependiendo de
      """,
      .firstPerson: """
      yo · me · mí · mi · mis · mío · mía · míos · mías · conmigo · nosotros
      nosotras · nos · nuestro · nuestra · nuestros · nuestras · creo · somos · estamos
      tenemos · queremos · podemos · hemos · soy · estoy · tengo · quiero
      """,
      .secondPerson: """
      tú · te · ti · tu · tus · tuyo · tuya · contigo · usted · ustedes · vosotros
      vosotras · os · vuestro · vuestra · vuestros · vuestras · vos
      """,
      .negation: """
      no · ni · nunca · jamás · nada · nadie · ningún · ninguno · ninguna · tampoco
      sin · en absoluto · apenas · de ninguna manera · en ningún caso · ni siquiera
      en lugar de · en vez de · todavía no · aún no
      """,
      .approximation: """
      unos # · unas # · cerca de · alrededor de · aproximadamente · casi · en torno a
      más de · menos de · hasta # · al menos · por lo menos · como mínimo · como máximo
      cuanto menos · un centenar · una decena · una veintena · una treintena · decenas de
      cientos de · centenares de · miles de · varios · varias · algunos · algunas
      numerosos · numerosas · muchos · muchas · la mayoría · la mayor parte · la mitad
      un tercio · un cuarto · entre # y # · pocos · pocas · un puñado · rondan
      ronda los · ronda las
      """,
      .settlingRecord: """
      fue condenado · fue condenada · fueron condenados · condenado a · condenada a
      condenados a · declarado culpable · declarada culpable · fue absuelto · fue absuelta
      absuelto · absuelta · sentencia · sentencias · veredicto · fallo judicial
      el tribunal ordenó · el juez ordenó · el juez decretó · dictó sentencia
      tribunal supremo · tribunal constitucional · audiencia nacional · audiencia provincial
      corte suprema · suprema corte · tribunal superior · imputado · imputada
      prisión preventiva · detenido · detenida · detenidos · arrestado · arrestada
      instituto nacional de estadística · el ine · ine · inegi · indec · eurostat
      según datos oficiales · datos oficiales · cifras oficiales · estadísticas oficiales
      según las estadísticas · según los datos · según las cifras · censo
      registro civil · acta · votó a favor · votaron a favor · votó en contra
      votaron en contra · con # votos · por # votos · votos a favor · votos en contra
      fue aprobado · fue aprobada · fue elegido · fue elegida · fue electo · reelegido
      reelegida · resultados oficiales · resultado oficial · boletín oficial · boe
      decreto · decretos · decreto ley · entró en vigor · promulgó · ratificado
      tasa de paro · tasa de desempleo · tasa de inflación · producto interior bruto
      producto interno bruto · pib · autopsia · auditoría · tribunal de cuentas
      """,
      .unit: """
      por ciento · porciento · punto porcentual · puntos porcentuales · mil · miles
      millón · millones · millardos · billón · billones · euro · euros · céntimos
      dólar · dólares · libras · yenes · yuanes · rublos · pesos · bolívares · metro
      metros · kilómetro · kilómetros · km · centímetros · cm · metros cuadrados
      kilómetros cuadrados · hectárea · hectáreas · kilo · kilos · kg · gramo · gramos
      tonelada · toneladas · litro · litros · barril · barriles · grado · grados
      megavatios · gigavatios · kilovatios · km h · segundos · minutos · horas
      # personas · # habitantes · # votos · # años · # días · # meses · # veces
      # puntos · # goles · # muertos · # heridos
      """,
      .time: """
      enero · febrero · marzo · abril · mayo · junio · julio · agosto · septiembre
      setiembre · octubre · noviembre · diciembre · lunes · martes · miércoles · jueves
      viernes · sábado · domingo · ayer · anteayer · anoche · hoy · mañana
      esta mañana · esta tarde · esta noche · esta semana · este mes · este año
      la semana pasada · el mes pasado · el año pasado · año pasado · mes pasado
      hace # años · hace # días · hace # meses · hace # semanas · hace # horas
      hace un año · hace una semana · hace un mes · en # · desde # · de madrugada
      por la mañana · por la tarde · por la noche · madrugada · mediodía · medianoche
      la víspera · al día siguiente · el día anterior · trimestre · primer trimestre
      segundo trimestre · tercer trimestre · cuarto trimestre · semestre · fin de semana
      navidad · semana santa
      """,
      .pronoun: """
      él · ella · ellos · ellas · le · les · su · sus · suyo · suya · suyos · suyas
      sí mismo · sí misma · sí mismos
      """,
      .title: """
      señor · señora · sr · sra · don · doña · dr · dra · doctor · doctora
      profesor · profesora · catedrático · catedrática · presidente · presidenta
      vicepresidente · vicepresidenta · expresidente · expresidenta · primer ministro
      primera ministra · ministro · ministra · ministro de exteriores
      ministro del interior · ministra de hacienda · ministro de justicia · canciller
      secretario · secretaria · secretario general · secretaria general
      secretario de estado · secretaria de estado · jefe · jefa · jefe de gobierno
      jefe del estado · jefe de estado · consejero · consejera · conseller · consellera
      diputado · diputada · senador · senadora · alcalde · alcaldesa · gobernador
      gobernadora · embajador · embajadora · comisario · comisaria · portavoz · vocero
      vocera · director · directora · director general · directora general
      consejero delegado · consejera delegada · gerente · fundador · fundadora · fiscal
      fiscal general · juez · jueza · magistrado · magistrada · abogado · abogada
      general · coronel · capitán · comandante · almirante · entrenador · entrenadora
      técnico · seleccionador · autor · autora · escritor · escritora · historiador
      historiadora · economista · analista · experto · experta · politólogo · politóloga
      sociólogo · investigador · investigadora · periodista · redactor · editor · editora
      cineasta · actor · actriz · papa · cardenal · obispo · arzobispo · rey · reina
      príncipe · princesa · activista · candidato · candidata · líder · dirigente
      mandatario · mandataria · delegado · delegada · concejal · concejala · asesor
      asesora
      """,
      .source: """
      policía · la policía · guardia civil · mossos · policía nacional · agentes
      investigadores · fiscalía · bomberos · autoridades · gobierno · ejecutivo
      ministerio · la moncloa · moncloa · casa blanca · kremlin · pentágono · congreso
      senado · parlamento · oposición · ayuntamiento · junta · generalitat · ejército
      fuerzas armadas · comisión europea · unión europea · ue · otan · onu
      naciones unidas · banco mundial · fmi · bce · banco central · banco central europeo
      banco de españa · oms · empresa · empresas · compañía · grupo · banco
      sindicato · sindicatos · asociación · organización · organizaciones · ong
      instituto · universidad · hospital · iglesia · vaticano · expertos · especialistas
      científicos · economistas · analistas · críticos · detractores · opositores
      partidarios · defensores · observadores · testigos · testigo · vecinos · residentes
      votantes · médicos · abogados · diputados · diplomáticos · manifestantes
      activistas · víctimas · familiares · supervivientes · trabajadores · empleados
      inversores · funcionarios · funcionario · fuentes · fuente · medios · medios locales
      prensa · diario · periódico · revista · cadena · agencia · efe · agencia efe
      europa press · afp · reuters · ap · bloomberg · el país · el mundo · abc
      la vanguardia · clarín · la nación · estudio · estudios · encuesta · encuestas
      sondeo · sondeos · informe · informes · documento · documentos · datos · cifras
      estadísticas · tribunal · juzgado
      """,
      .that: """
      que
      """,
      .apparatus: """
      foto · fotos · foto de · fotografía de · foto de archivo · imagen de archivo
      pie de foto · captura de pantalla · getty images · lea también · lee también
      leer también · te puede interesar · le puede interesar · también te puede interesar
      leer más · lea más · ver más · más información · noticias relacionadas
      suscríbete · suscríbase · suscribirse · regístrate · regístrese · inicia sesión
      newsletter · contenido patrocinado · patrocinado · comparte en · síguenos
      síguenos en · síganos en · sigue leyendo · haz clic · haga clic · pincha aquí
      deja un comentario · todos los derechos reservados · derechos reservados · aviso legal
      política de privacidad · política de cookies · términos y condiciones
      condiciones de uso · actualizado · actualizado el · publicado el · tiempo de lectura
      descarga la app · con información de · por la redacción · traducido por · copyright
      fe de errores · editado por
      """,
      .question: """
      quién · quiénes · qué · cuándo · dónde · por qué · cómo · cuánto · cuánta
      cuántos · cuántas · cuál · cuáles · adónde · para qué
      """,
    ])
}
