extension Language {
  static let spanish = Language(
    code: "es",
    commonWords: """
      el la los las de del que y en un una es se no por con para su sus al lo como más pero ha fue
      son está este esta entre cuando también sobre ser desde hasta donde porque todo muy ya sin
      hay nos les eran era fueron han había tiene tienen puede hacer dos años año esto eso esa ese
      esos parte después antes durante contra según cada otro otra otros bajo sólo solo mi ella
      ellos cual quien así tan hoy nuestro nuestra
      """,
    ownLetters: "ñ",
    titles: """
      Sr Sra Sres Sras Srta Srtas D Dª Dña Dn Dr Dra Dres Dras Prof Profa Lic Licda Ing Arq Gral
      Cnel Cap Cmdte Tte Sgto Mons Fr Rev Sto Sta Excmo Excma Ilmo Ilma S.M S.A.R p.ej ej Av Avda sr
      sra sres dr dra prof vs cf Mr Mrs Ms Gob Pte Pdte Alte Brig Cdte Cte Coord Capt Subtte Sgto
      Cpo Pbro Rvdo Rvda Mtro Mtra Fdo Univ D.ª D.ñ V.E S.S S.E i.e e.g Yahoo! Excmos Ilmos Mag
      Magdo Magda Subof Gdor Gdora Intend Pdta Presbo Hna Hno Tcol Tcnel Gnral Contralm Valm Alfz
      Dtor Dtora Diput Sdor Vpdte Vicepdte Emmo Rvmo Rvma V.I D.G S.E.R
      """,
    abbreviations: """
      EE.UU EE UU FF.AA FF AA JJ.OO JJ OO RR.HH CC.OO a.C d.C a.m p.m Jr Inc Corp Ltd Ltda Cía S.A
      Co Bros aprox máx mín pág págs vol vols cap caps art arts fig núm núms tel teléf ed eds trad
      coord dpto depto Dpto Depto Univ Ud Uds Vd Vds C.V dcha izq izda hab km cm kg mill ss op cit
      ibíd al lun mié miér jue vie sáb ene feb abr jun jul ago sep sept oct nov dic Lun Mié Jue Vie
      Sáb Dom Ene Feb Abr Jun Jul Ago Sep Sept Oct Nov Dic seg h hr hrs P.D p.d S.L S.A.S SpA Hnos
      Cía Asoc Inst Edo Mpio Prov Pza Pl Pº Ctra Urb EUA E.U U.S EE.UU.AA RR.EE NN.UU N.U SS.MM
      SS.AA TT.PP C.A G.P q.e.p.d S.Coop adm admón avda bibl bto c/c cód col cta cte ctra desct ext
      fasc hnos incl izqda jef lám lín ms mss mun neg obs párr pdo ppal prov pról ref reg rte sdad
      secc secret sgte sig sigs sto supl tít urb vid
      """,
    numbered: """
      No no Nos núm Núm art Art pág Pág fig nº p pp etc inc ap apdo lib tom exp Exp Dto
      """,
    starters: """
      el la los las lo un una unos unas al del de este esta esto estos estas ese esa eso esos esas
      aquel aquella aquello aquellos aquellas él ella ello ellos ellas yo tú usted ustedes nosotros
      vosotros nos me te se le les mi mis tu tus su sus nuestro nuestra nuestros nuestras que quien
      quién quienes qué cual cuál cuáles cuyo cuando cuándo donde dónde como cómo cuánto cuánta
      cuántos cuántas por porque pero y e o u ni si sí sino aunque mientras pues puesto a ante bajo
      con contra desde durante en entre hacia hasta mediante para según sin sobre tras salvo excepto
      no nada nadie ninguno ninguna nunca jamás tampoco también todo toda todos todas cada cualquier
      cualquiera algo alguien alguno alguna algunos algunas algún ningún muchos muchas mucho mucha
      pocos pocas poco varios varias otro otra otros otras demasiado bastante más menos mejor peor
      mayor ambos ambas tal tales tanto tanta tantos tantas dos tres cuatro cinco seis siete ocho
      nueve diez uno primero segundo tercero además ahora ahí allí allá aquí antes después luego
      entonces así aún todavía ya siempre hoy ayer mañana pronto tarde actualmente anteriormente
      aparentemente apenas asimismo casi claro concretamente curiosamente debido dentro
      desgraciadamente especialmente eventualmente evidentemente finalmente fuera generalmente
      gracias igualmente incluso inicialmente inmediatamente justo lamentablemente lejos lógicamente
      naturalmente normalmente obviamente ojalá originalmente paralelamente particularmente
      posiblemente posteriormente precisamente previamente principalmente probablemente próximamente
      quizá quizás realmente recientemente respecto seguramente simplemente simultáneamente
      sobretodo solamente sólo solo sucesivamente supuestamente tal tampoco es son era eran fue
      fueron ha han había habían hay hubo está están estaba tiene tienen tuvo será serán sería puede
      pueden debe deben hace hacía hizo va van vamos parece creo nació acaso adelante adentro
      afortunadamente afuera ajá anoche anteayer antaño aproximadamente aun básicamente bueno cabe
      casualmente ciertamente cierto claramente comúnmente conforme considerando contrariamente
      correcto cuya decididamente definitivamente desafortunadamente detrás diariamente dicha dicho
      dichos dichas difícilmente efectivamente encima enfrente enseguida entretanto estaban estamos
      estar exactamente frecuentemente habrá habría he hemos históricamente hola idealmente igual
      independientemente indudablemente justamente malo mas mayormente miles millones mira muy
      necesitamos ocasionalmente os pese podemos podría podrían ponemos prácticamente primeramente
      quiere quiero rara raramente recordemos resulta sabemos seguro sencillamente ser serían siendo
      sinceramente sucede tan temprano tenemos tener tenía total totalmente través únicamente veamos
      veinte treinta cien mil verdaderamente viene voy
      """,
    valedictions: "saludos atentamente cordialmente abrazo abrazos besos gracias",
    reportingVerbs: """
      dijo dice dijeron preguntó pregunta respondió responde contestó añadió añade explicó explica
      afirmó afirma escribió exclamó señaló indicó aseguró agregó
      """,
    weekdays: "lunes martes miércoles jueves viernes sábado domingo",
    credits: "Foto Fotos Fotografía Imagen Ilustración")
}
