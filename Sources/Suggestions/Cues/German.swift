extension CueTable {
  /// Cues of German news.
  static let german = CueTable(
    language: "de",
    entries: [
      .speech: """
      sagt · sagen · sagte · sagten · gesagt · sage · erzählt · erzählen · erzählte
      erzählten · erklärt · erklären · erklärte · erklärten · antwortet · antworten
      antwortete · antworteten · geantwortet · fragt · fragen · fragte · fragten
      gefragt · betont · betonen · betonte · betonten · schreiben · schreibt · schrieb
      schrieben · geschrieben · schreibe · sprechen · spricht · sprach · sprachen
      gesprochen · hinzugefügt · ergänzt · ergänzen · ergänzte · ergänzten
      erläutert · erläutern · erläuterte · erläuterten · erwidert · erwidern
      erwiderte · erwiderten · entgegnet · entgegnen · entgegnete · entgegneten · bemerkt
      bemerken · bemerkte · bemerkten · merkte · merkt · merkten · anmerken · angemerkt
      äußert · äußern · äußerte · äußerten · geäußert · kommentiert
      kommentiern · kommentierte · kommentierten · twittert · twittern · twitterte
      twitterten · getwittert · nennen · nennt · nannte · nannten · genannt · bezeichnet
      bezeichnen · bezeichnete · bezeichneten · beschreiben · beschreibt · beschrieb
      beschrieben · erinnert · erinnern · erinnerte · erinnerten · mahnt · mahnen
      mahnte · mahnten · gemahnt · warnt · warnen · warnte · warnten · gewarnt
      appelliert · appelliern · appellierte · appellierten · fordert · fordern · forderte
      forderten · gefordert · kritisiert · kritisiern · kritisierte · kritisierten · lobt
      loben · lobte · lobten · gelobt · begrüßt · begrüßen · begrüßte · begrüßten
      rügen · rügt · rügte · gerügt · bedanken · bedankte · danken · dankt · dankte
      bitten · bat · baten · gebeten · raten · rät · riet · rieten · geraten
      empfehlen · empfiehlt · empfahl · empfohlen · beklagt · beklagen · beklagte
      beklagten · bedauert · bedauern · bedauerte · bedauerten · bekräftigt
      bekräftigen · bekräftigte · bekräftigten · unterstreichen · unterstreicht
      unterstrich · unterstrichen · wiederholt · wiederholen · wiederholte · wiederholten
      zitiert · zitiern · zitierte · zitierten · schildert · schildern · schilderte
      schilderten · geschildert · rufen · ruft · rief · riefen · gerufen · schreit
      schrie · schrien · flüstert · flüstern · flüsterte · flüsterten · geflüstert
      scherzt · scherzen · scherzte · scherzten · gescherzt · spottet · spotten
      spottete · spotteten · witzelt · witzeln · witzelte · witzelten · schimpft
      schimpfen · schimpfte · schimpften · geschimpft · jammert · jammern · jammerte
      jammerten · gejammert · klagt · klagen · klagte · klagten · geklagt · plädiert
      plädiern · plädierte · plädierten · präzisiert · präzisiern · präzisierte
      präzisierten · resümiert · resümiern · resümierte · resümierten · versprechen
      verspricht · versprach · versprachen · versprochen · heißt es · ließ wissent
      ließ wissenen · ließ wissente · ließ wissenten · lässt wissent · lässt wissenen
      lässt wissente · lässt wissenten · würdigt · würdigen · würdigte · würdigten
      formuliert · formuliern · formulierte · formulierten · begründet · begründen
      begründete · begründeten · kontert · kontern · konterte · konterten · gekontert
      scheibent · scheibenen · scheibente · scheibenten · diktiern · plaudert · plaudern
      plauderte · plauderten · gratuliert · gratuliern · gratulierte · gratulierten
      ermahnt · ermahnen · ermahnte · ermahnten · ermuntert · ermuntern · ermunterte
      ermunterten · fügte hinzu · fügt hinzu · fügte · bittet · verurteilte · hieß es
      """,
      .record: """
      berichtet · berichten · berichtete · berichteten · meldet · melden · meldete
      meldeten · gemeldet · mitteilen · mitgeteilt · teilte · teilten · bestätigt
      bestätigen · bestätigte · bestätigten · verkündet · verkünden · verkündete
      verkündeten · ankündigen · angekündigt · kündigte · kündigten · kündigt
      bekanntgeben · bekanntgegeben · bekanntgab · bekannt gab · gab bekannt
      bekannt gegeben · gaben bekannt · veröffentlicht · veröffentlichen
      veröffentlichte · veröffentlichten · enthüllt · enthüllen · enthüllte
      enthüllten · offenbarte · offenbarten · zeigen · zeigt · zeigte · zeigten
      gezeigt · ergab · ergaben · ergibt · beweisen · beweist · bewies · bewiesen
      belegen · belegt · belegte · belegten · feststellen · festgestellt · stellte fest
      stellten fest · stellt fest · ermitteln · ermittelt · ermittelte · registriert
      registriern · registrierte · registrierten · dokumentiert · dokumentiern
      dokumentierte · dokumentierten · informiert · informiern · informierte · informierten
      entscheiden · entschied · entschieden · entscheidet · beschließen · beschloss
      beschlossen · beschließt · urteilen · urteilte · geurteilt · anordnen · ordnete an
      angeordnet · verurteilt · verurteilten · räumte ein · räumt ein · räumten ein
      eingeräumt · zugeben · zugegeben · gab zu · gibt zu · gestehen · gesteht · gestand
      anerkennen · anerkannt · genehmigt · genehmigen · genehmigte · genehmigten
      verabschiedet · verabschieden · verabschiedete · verabschiedeten · unterzeichnet
      unterzeichnen · unterzeichnete · unterzeichneten · unterschreiben · unterschrieb
      unterschrieben · wählte · gewählt · ernennen · ernannt · ernannte · schätzen
      schätzt · schätzte · schätzten · geschätzt · vorlegen · vorgelegt · legte vor
      bezeugen · bezeugte · aussagen · ausgesagt · sagte aus · nachgewiesen · nachweisen
      wies nach · attestiert · attestiern · attestierte · attestierten · bescheinigt
      bescheinigen · bescheinigte · bescheinigten · garantiert · garantiern · garantierte
      garantierten · zusagen · zugesagt · sagte zu · verpflichtet · verpflichten
      verpflichtete · verpflichteten · publiziert · publiziern · publizierte · publizierten
      präsentiert · präsentiern · präsentierte · präsentierten · prognostiziern
      """,
      .doubt: """
      behauptet · behaupten · behauptete · behaupteten · bestreiten · bestreitet
      bestritt · bestritten · leugnet · leugnen · leugnete · leugneten · geleugnet
      dementiert · dementiern · dementierte · dementierten · beschuldigt · beschuldigen
      beschuldigte · beschuldigten · anklagen · klagte an · bezichtigt · bezichtigen
      bezichtigte · bezichtigten · unterstellt · unterstellen · unterstellte
      unterstellten · vorwerfen · vorgeworfen · wirft · warf · warfen · werfen vor
      beharren · beharrt · beharrte · argumentiert · argumentiern · argumentierte
      argumentierten · andeuten · angedeutet · deutete an · deutet an · deuteten an
      suggeriert · suggeriern · suggerierte · suggerierten · mutmaßt · mutmaßen
      mutmaßte · mutmaßten · spekuliert · spekuliern · spekulierte · spekulierten
      vermuten · vermutet · vermutete · vermuteten · widersprechen · widerspricht
      widersprach · widersprachen · widersprochen · zurückweisen · wies zurück
      weist zurück · zurückgewiesen · wiesen zurück · ablehnen · lehnte · lehnt
      lehnten · abgelehnt · verteidigte · verteidigten · rechtfertigt · rechtfertigen
      rechtfertigte · rechtfertigten · beteuern · beteuert · beteuerte · beteuerten
      versichern · versichert · versicherte · versicherten · bezweifeln · bezweifelt
      bezweifelte · anzweifeln · angezweifelt · drohte · drohten · gedroht · verlangt
      verlangen · verlangte · verlangten · beansprucht · beanspruchen · beanspruchte
      beanspruchten · protestiert · protestiern · protestierte · protestierten · moniert
      moniern · monierte · monierten · bemängelt · bemängeln · bemängelte
      bemängelten · behältet · behälten · behältete · behälteten · insistiert
      insistiern · insistierte · insistierten · übertreib · übertrieben · lügen · lügt
      gelogen · verharmlost · verharmlosen · verharmloste · verharmlosten · schlägt vor
      schlug vor · vorgeschlagen · vorschlagen · weigern · weigert · weigerte · weigerten
      geweigert · angezeigtet · angezeigten · angezeigtete · angezeigteten · attackiert
      attackiern · attackierte · attackierten · geißelt · geißeln · geißelte
      geißelten · anprangern · prangert · prangerte
      """,
      .thought: """
      glaubt · glauben · glaubte · glaubten · geglaubt · denken · denkt · dachte
      dachten · gedacht · meinen · meint · meinte · meinten · gemeint · hofft · hoffen
      hoffte · hofften · gehofft · fürchten · fürchtet · fürchtete · befürchten
      befürchtet · befürchtete · erwartet · erwarten · erwartete · erwarteten · wissen
      wusste · wussten · gewusst · wollen · wollten · gewollt · wünschen · wünscht
      wünschte · plant · plante · planten · geplant · fühlen · fühlt · fühlte
      fühlten · zweifeln · zweifelt · zweifelte · unterstützt · unterstützen
      unterstützte · unterstützten · annehmen · angenommen · nimmt an · nahm an · ahnen
      ahnte · verstehen · versteht · verstand · bevorzugt · bevorzugen · bevorzugte
      bevorzugten · rechnen mit · rechnet mit · rechnete mit · rechneten mit · rechnet
      rechnete · beabsichtigt · beabsichtigen · beabsichtigte · beabsichtigten · überzeugt
      überzeugt davon · zuversichtlicht · zuversichtlichen · zuversichtlichte
      zuversichtlichten · besorgtet · besorgten · besorgtete · besorgteten · enttäuschtet
      enttäuschten · enttäuschtete · enttäuschteten · überraschtet · überraschten
      überraschtete · überraschteten · empörtet · empörten · empörtete · empörteten
      erfreutet · erfreuten · erfreutete · erfreuteten · stolzt · stolzen · stolzte
      stolzten · optimistischt · optimistischen · optimistischte · optimistischten
      pessimistischt · pessimistischen · pessimistischte · pessimistischten · skeptischt
      skeptischen · skeptischte · skeptischten · hält für · halten für · hielt für
      gehalten für · hältet · hälten · hältete · hälteten · setzt auft · setzt aufen
      setzt aufte · setzt auften · sorgen umt · sorgen umen · sorgen umte · sorgen umten
      bedenkent · bedenkenen · bedenkente · bedenkenten · strebt · streben · träumen
      träumt · träumte · vertraut · vertrauen · vertraute · vertrauten · empfinden
      empfindet · empfand · gehe davon aus · geht davon aus · gehen davon aus
      ging davon aus · gingen davon aus · will · weiß
      """,
      .attribution: """
      laut · zufolge · nach angaben · nach eigenen angaben · nach angaben von · nach worten
      nach den worten · nach aussage · nach aussagen · nach ansicht · nach meinung
      nach einschätzung · nach auffassung · nach überzeugung · nach darstellung
      nach informationen · nach medienberichten · nach berichten · nach schätzungen
      nach erkenntnissen · aus sicht · seiner meinung nach · ihrer meinung nach
      seiner ansicht nach · ihrer ansicht nach · seinen angaben zufolge
      ihren angaben zufolge · angaben zufolge · berichten zufolge · medienberichten zufolge
      wie es hieß · wie es heißt · hieß es · heißt es · unter berufung auf
      berufung auf · beruft sich auf · unter verweis auf · mit den worten · mit verweis auf
      aus kreisen · aus regierungskreisen · kritiker sagen · kritiker werfen
      wie die polizei mitteilte · so der · so die · so das · sogenannte · sogenannten
      sogenannter · sogenanntes · so genannte · so genannten · gilt als · gelten als
      galt als · soll nach · zitiert · es wird vermutet · es wird angenommen
      es wird erwartet · verlautete aus · angeblichen aussagen · im namen von
      bekannt wurde
      """,
      .speechNoun: """
      aussage · aussagen · erklärung · erklärungen · stellungnahme · stellungnahmen
      äußerung · äußerungen · behauptung · behauptungen · vorwurf · vorwürfe
      vorwürfen · anschuldigung · anschuldigungen · anklage · kommentar · kommentare
      rede · reden · interview · interviews · ankündigung · ankündigungen · mitteilung
      mitteilungen · dementi · beschwerde · beschwerden · kritik · warnung · warnungen
      versprechen · vorschlag · vorschläge · empfehlung · empfehlungen · forderung
      forderungen · meinung · meinungen · ansicht · ansichten · auffassung · überzeugung
      befürchtung · befürchtungen · sorge · sorgen · bedenken · zweifel · gerücht
      gerüchte · vermutung · vermutungen · spekulation · spekulationen · verdacht
      argument · argumente · zitat · zitate · worte · worten · brief · schreiben
      e-mail · tweet · tweets · post · posts · beitrag · appell · aufruf · drohung
      drohungen · prognose · prognosen · entschuldigung · antwort · antworten
      geständnis · hinweis · hinweise · einschätzung · these · bitte · lob · protest
      """,
      .occasion: """
      im interview · in einem interview · im interview mit · im gespräch · im gespräch mit
      in einer mitteilung · in einer pressemitteilung · in einer erklärung
      in einer stellungnahme · in einem brief · in einem schreiben · in einer e-mail
      in einem tweet · auf twitter · auf x · bei twitter · auf facebook · bei facebook
      auf instagram · bei instagram · auf telegram · in den sozialen medien
      in sozialen medien · in sozialen netzwerken · auf seiner website · auf ihrer website
      auf der internetseite · bei einer pressekonferenz · auf einer pressekonferenz
      in einer pressekonferenz · pressekonferenz · vor journalisten · gegenüber journalisten
      gegenüber der · gegenüber dem · der deutschen presse-agentur · der nachrichtenagentur
      der zeitung · dem sender · dem magazin · dem spiegel · der bild-zeitung
      in einer rede · in seiner rede · in ihrer rede · im bundestag · im parlament
      im ausschuss · vor gericht · in der sendung · im radio · im fernsehen · im ard
      im zdf · im podcast · auf anfrage · am rande · bei einem treffen · bei einem besuch
      beim besuch · auf dem parteitag · in einem gastbeitrag · in einem beitrag
      in einem video · in einer videobotschaft · auf dem podium · auf der bühne
      in einer talkshow
      """,
      .hedge: """
      vielleicht · möglicherweise · wahrscheinlich · vermutlich · wohl · womöglich
      offenbar · anscheinend · scheinbar · offensichtlich · angeblich · mutmaßlich
      mutmaßliche · mutmaßlichen · mutmaßlicher · könnte · könnten · kann · können
      dürfte · dürften · würde · würden · hätte · hätten · wäre · wären · sei
      seien · habe · soll · sollen · mag · mögen · möchte · scheint · scheinen
      schien · eventuell · gegebenenfalls · unter umständen · denkbar · möglich · unklar
      ungewiss · unsicher · fraglich · unbestätigt · unbestätigte · unbestätigten
      potenziell · potenzielle · potenziellen · potentiell · potentielle · tendenziell
      teilweise · zum teil · weitgehend · überwiegend · meist · meistens · oft · häufig
      manchmal · in der regel · im allgemeinen · grundsätzlich · im prinzip · theoretisch
      ziemlich · eher · relativ · einigermaßen · gewissermaßen · quasi · sozusagen
      im grunde · eigentlich · tatsächlich · sicherlich · gewiss · natürlich
      selbstverständlich · zweifellos · risiko · risiken · gefahr · chance · anzeichen
      bekannt als · nicht auszuschließen · ist nicht bekannt
      """,
      .prediction: """
      wird · werden · werde · künftig · zukünftig · in zukunft · zukunft · bald
      demnächst · in kürze · voraussichtlich · nächstes jahr · nächsten jahr
      nächste woche · nächsten woche · nächsten monat · kommendes jahr · kommenden jahr
      kommende woche · kommenden woche · kommenden monat · kommenden monaten
      kommenden jahren · kommenden tagen · kommenden wochen · nächsten jahren
      nächsten monaten · nächsten wochen · nächsten tagen · morgen · übermorgen
      bis ende · bis zum jahresende · langfristig · mittelfristig · auf dauer
      früher oder später · geplant · geplante · geplanten · plant · planen · ist geplant
      prognose · prognosen · prognostiziert · prognostizieren · prognostizierte · erwartet
      erwarten · es wird erwartet · bevorsteht · bevorstehende · bevorstehenden
      steht bevor · droht · drohen · aussicht · aussichten · ausblick · will · wollen
      vorhersage · eines tages · absehbar
      """,
      .judgement: """
      muss · müssen · müsste · müssten · musste · mussten · sollte · sollten · müsse
      solle · darf nicht · dürfen nicht · notwendig · nötig · unnötig · erforderlich
      wichtig · wichtige · wichtigen · wichtiger · wichtigste · wichtigsten · entscheidend
      entscheidende · entscheidenden · zentral · wesentlich · besser · beste · besten
      bester · schlechter · schlechteste · schlimmste · schlimmsten · schlimm · gut
      schlecht · größte · größten · großartig* · hervorragend* · ausgezeichnet*
      fantastisch* · wunderbar* · toll · tolle · tollen · schön · schöne · schönen
      hässlich* · schrecklich* · furchtbar* · entsetzlich* · grauenhaft* · katastroph*
      katastrophe · skandal · skandalös* · schande · schändlich* · peinlich*
      lächerlich* · absurd* · unsinn · quatsch · verrückt* · wahnsinn · dumm*
      töricht* · unverantwortlich* · verantwortungslos* · gefährlich* · riskant*
      bedrohlich* · alarmierend* · besorgniserregend* · beunruhigend* · erschreckend*
      schockierend* · überraschend* · erstaunlich* · bemerkenswert* · beeindruckend*
      eindrucksvoll* · außergewöhnlich* · einzigartig* · beispiellos* · historisch*
      legendär* · berühmt* · umstritten* · fragwürdig* · zweifelhaft* · problematisch*
      problem · probleme · schwierig* · schwer · leicht · leider · bedauerlich*
      glücklicherweise · zum glück · erfreulich* · hoffentlich · traurig* · tragisch*
      tragödie · unfair* · fair · faire · ungerecht* · gerecht* · falsch* · richtig*
      legitim* · illegitim* · unmoralisch* · zynisch* · verlogen* · heuchlerisch* · lüge
      lügen · grausam* · brutal* · barbarisch* · rücksichtslos* · skrupellos* · korrupt*
      korruption · rassistisch* · radikal* · extrem* · extremistisch* · autoritär*
      undemokratisch* · erfolgreich* · erfolg · misserfolg · gescheitert* · scheitern
      versagen · versagt · wirksam* · unwirksam* · effektiv* · effizient* · stark
      starke · starken · schwach · schwache · schwachen · massiv* · enorm* · gewaltig*
      riesig* · erheblich* · deutlich* · dramatisch* · drastisch* · ernst · ernste
      ernsthaft* · gravierend* · dringend* · unbedingt · viel zu · zu viel · zu wenig
      sehr · äußerst · höchst · besonders · absolut · völlig · total · unglaublich*
      unerträglich* · inakzeptabel* · unverständlich* · sinnlos* · sinnvoll*
      vernünftig* · unvernünftig* · krise · krisen · chaos · chaotisch* · mutig* · held
      helden · heldenhaft* · klug* · genial* · interessant* · spannend* · langweilig*
      überfällig* · bleibt zu hoffen
      """,
      .cause: """
      weil · wegen · aufgrund · auf grund · infolge · dank · daher · deshalb · deswegen
      darum · somit · folglich · demnach · aus diesem grund · infolgedessen · verursacht
      verursachte · verursachten · verursachen · ausgelöst · auslösen · löste aus
      löst aus · führte zu · führt zu · führten zu · führen zu · hervorgerufen
      zurückzuführen · bedingt durch · grund für · gründe für · grund dafür
      der grund · ursache · ursachen · folge · konsequenz · konsequenzen · auswirkung
      auswirkungen · sodass · so dass · angesichts · im zuge · vor dem hintergrund
      als reaktion auf · als folge · trägt bei · beigetragen · beitragen
      verantwortlich für · ermöglicht · ermöglichte · zwingt · zwang · gezwungen
      hängt mit · im zusammenhang mit · anlässlich · zugunsten · denn · da
      """,
      .condition: """
      wenn · falls · ob · sofern · solange · es sei denn · außer wenn
      unter der bedingung · vorausgesetzt · unter der voraussetzung · im falle
      für den fall · im fall · andernfalls · ansonsten · sonst · sollte es · selbst wenn
      auch wenn · nur wenn · je nachdem · abhängig von · unabhängig davon · soweit
      """,
      .firstPerson: """
      ich · mich · mir · mein · meine · meinen · meinem · meiner · meines · wir · uns
      unser · unsere · unseren · unserem · unserer · unseres
      """,
      .secondPerson: """
      du · dich · dir · dein · deine · deinen · deinem · deiner · euch · euer · eure
      euren
      """,
      .negation: """
      nicht · kein · keine · keinen · keinem · keiner · keines · keins · nie · niemals
      niemand · niemanden · niemandem · nichts · nirgends · nirgendwo · weder · noch nie
      keineswegs · keinesfalls · auf keinen fall · ohne · kaum · nicht mehr · nicht einmal
      anstatt · statt · nicht nur
      """,
      .approximation: """
      etwa · rund · circa · ca · ungefähr · knapp · fast · beinahe · nahezu
      annähernd · mehr als · weniger als · über # · unter # · gut # · bis zu
      mindestens · wenigstens · höchstens · maximal · mehrere · einige · zahlreiche
      viele · dutzende · hunderte · tausende · zehntausende · hunderttausende
      millionen von · die hälfte · ein drittel · ein viertel · die mehrheit
      ein großteil · schätzungsweise · zwischen # und # · um die # · gegen #
      """,
      .settlingRecord: """
      urteil · urteile · urteils · gericht entschied · gericht urteilte · gerichtsurteil
      gerichtsbeschluss · bundesgerichtshof · bundesverfassungsgericht
      bundesverwaltungsgericht · oberlandesgericht · landgericht · amtsgericht
      europäischer gerichtshof · europäische gerichtshof · verurteilt · schuldig gesprochen
      freigesprochen · freispruch · festgenommen · verhaftet · angeklagt
      statistisches bundesamt · statistische bundesamt · statistischen bundesamt
      statistischen bundesamtes · destatis · laut statistik · amtliche statistik
      amtlichen angaben · nach amtlichen angaben · offiziellen angaben
      nach offiziellen angaben · offiziellen zahlen · kriminalstatistik · volkszählung
      zensus · grundbuch · handelsregister · protokoll · beschluss · beschlossen
      verabschiedet · abgestimmt · stimmte für · stimmten für · stimmte gegen
      stimmten gegen · mit # stimmen · mit # zu # stimmen · gewählt · wiedergewählt
      wahlergebnis · amtliches endergebnis · endergebnis · in kraft getreten · trat in kraft
      tritt in kraft · erlass · verordnung · ratifiziert · unterzeichnet
      arbeitslosenquote · inflationsrate · bruttoinlandsprodukt · bundesagentur für arbeit
      rechnungshof · obduktion
      """,
      .unit: """
      prozent · prozentpunkte · prozentpunkten · prozentpunkt · tausend · million
      millionen · mio · milliarde · milliarden · mrd · billion · billionen · euro · cent
      dollar · us-dollar · franken · pfund · yen · yuan · rubel · kronen · zloty
      meter · metern · kilometer · kilometern · km · zentimeter · zentimetern · cm
      millimeter · quadratmeter · quadratmetern · quadratkilometer · hektar · kilogramm
      kilo · kg · gramm · tonne · tonnen · liter · litern · barrel · grad · megawatt
      gigawatt · kilowatt · kilowattstunden · kilowattstunde · terawattstunden
      stundenkilometer · stundenkilometern · km h · sekunde · sekunden · minuten · stunden
      # menschen · # personen · # stimmen · # jahre · # jahren · # tage · # tagen · # mal
      # punkte · # punkten · # tore
      """,
      .time: """
      januar · februar · märz · april · mai · juni · juli · august · september
      oktober · november · dezember · jänner · montag · dienstag · mittwoch · donnerstag
      freitag · samstag · sonnabend · sonntag · montagabend · dienstagabend
      mittwochabend · donnerstagabend · freitagabend · samstagabend · sonntagabend
      montagmorgen · dienstagmorgen · mittwochmorgen · donnerstagmorgen · freitagmorgen
      montags · sonntags · gestern · vorgestern · heute · heute morgen · morgens · abends
      nachts · mittags · am morgen · am vormittag · am mittag · am nachmittag · am abend
      in der nacht · letztes jahr · letzten jahr · letzte woche · letzten woche
      vergangenes jahr · vergangenen jahr · vergangene woche · vergangenen woche
      vergangenen monat · vergangenen jahren · vorjahr · dieses jahr · diesem jahr
      diese woche · dieser woche · im jahr · im jahr # · jahre # · vor # jahren
      vor # tagen · vor # wochen · vor # monaten · vor einem jahr · vor einer woche
      vor kurzem · quartal · ersten quartal · zweiten quartal · dritten quartal
      vierten quartal · uhr · # uhr · seit # · wochenende · mitternacht · weihnachten
      ostern · silvester
      """,
      .pronoun: """
      er · sie · ihn · ihm · ihnen · ihr · ihre · ihren · ihrem · ihrer · ihres
      seine · seinen · seinem · seiner · seines
      """,
      .title: """
      herr · frau · herrn · dr · prof · professor · professorin · präsident
      präsidentin · bundespräsident · vizepräsident · vizepräsidentin · us-präsident
      kanzler · kanzlerin · bundeskanzler · bundeskanzlerin · vizekanzler · altkanzler
      kanzlerkandidat · kanzlerkandidatin · minister · ministerin · ministerpräsident
      ministerpräsidentin · premierminister · premierministerin · außenminister
      außenministerin · innenminister · innenministerin · finanzminister · finanzministerin
      verteidigungsminister · verteidigungsministerin · gesundheitsminister
      gesundheitsministerin · justizminister · justizministerin · wirtschaftsminister
      wirtschaftsministerin · bundesinnenminister* · bundesfinanzminister*
      bundesaußenminister* · staatssekretär · staatssekretärin · senator · senatorin
      bürgermeister · bürgermeisterin · oberbürgermeister · oberbürgermeisterin
      landrat · landrätin · abgeordneter · abgeordnete · abgeordneten · fraktionschef
      fraktionschefin · fraktionsvorsitzende · fraktionsvorsitzender · parteichef
      parteichefin · vorsitzende · vorsitzender · vorsitzenden · chef · chefin
      generalsekretär · generalsekretärin · sprecher · sprecherin · regierungssprecher
      regierungssprecherin · polizeisprecher · polizeisprecherin · pressesprecher
      pressesprecherin · leiter · leiterin · direktor · direktorin · geschäftsführer
      geschäftsführerin · vorstandschef · vorstandsvorsitzende · vorstandsvorsitzender
      vorstand · aufsichtsratschef · manager · managerin · gründer · gründerin
      botschafter · botschafterin · general · kommissar · kommissarin · eu-kommissar
      kommissionspräsidentin · kommissionschefin · staatsanwalt · staatsanwältin
      oberstaatsanwalt · richter · richterin · anwalt · anwältin · rechtsanwalt
      rechtsanwältin · trainer · trainerin · bundestrainer · kapitän · autor · autorin
      schriftsteller · schriftstellerin · historiker · historikerin · ökonom · ökonomin
      experte · expertin · analyst · analystin · politologe · politologin · journalist
      journalistin · redakteur · redakteurin · chefredakteur · chefredakteurin · regisseur
      regisseurin · schauspieler · schauspielerin · papst · bischof · kardinal · könig
      königin · prinz · prinzessin · aktivist · aktivistin · oppositionsführer
      """,
      .source: """
      polizei · staatsanwaltschaft · ermittler · ermittlern · feuerwehr · behörde
      behörden · regierung · bundesregierung · landesregierung · ministerium
      ministeriums · auswärtiges amt · auswärtige amt · auswärtigen amt
      innenministerium · finanzministerium · verteidigungsministerium
      gesundheitsministerium · bundestag · bundesrat · parlament · opposition · koalition
      partei · fraktion · gericht · gerichts · bundeswehr · armee · militär
      geheimdienst · verfassungsschutz · bundeskriminalamt · landeskriminalamt
      bundespolizei · robert-koch-institut · rki · weißes haus · weiße haus
      weißen haus · kreml · pentagon · eu-kommission · europäische kommission
      europäische union · eu · nato · uno · un · vereinte nationen · vereinten nationen
      weltbank · iwf · ezb · europäische zentralbank · bundesbank · zentralbank
      unternehmen · konzern · firma · bank · verband · gewerkschaft · organisation
      organisationen · verein · institut · universität · krankenhaus · kirche · experten
      fachleute · wissenschaftler · forscher · forschern · forschende · ökonomen
      analysten · kritiker · kritikern · befürworter · gegner · anhänger · beobachter
      zeugen · augenzeugen · anwohner · bewohner · bürger · wähler · ärzte · mediziner
      anwälte · politiker · diplomaten · demonstranten · aktivisten · opfer · angehörige
      angehörigen · überlebende · mitarbeiter · beschäftigte · kreise · quellen
      quelle · insider · medien · medienberichte · zeitung · zeitungen · magazin
      nachrichtenagentur · deutsche presse-agentur · dpa · afp · reuters · ap · bloomberg
      spiegel · bild · zdf · ard · tagesschau · süddeutsche zeitung · faz · studie
      studien · umfrage · umfragen · bericht · berichte · dokument · dokumente
      dokumenten · unterlagen · daten · statistik · statistiken · zahlen · gutachten
      akten
      """,
      .that: """
      dass · daß
      """,
      .apparatus: """
      foto · fotos · foto von · symbolbild · archivbild · archivfoto · bild von
      bildquelle · bildnachweis · getty images · picture alliance · imago · grafik
      infografik · quelle dpa · mit material von · mit material der · mehr zum thema
      mehr dazu · lesen sie auch · lesen sie hier · lesen sie mehr · lesen sie weiter
      weiterlesen · hier lesen · auch interessant · anzeige · newsletter · abonnieren
      jetzt abonnieren · jetzt anmelden · kostenlos testen · auf facebook teilen
      folgen sie uns · kommentar schreiben · alle rechte vorbehalten · impressum
      datenschutzerklärung · agb · nutzungsbedingungen · von unserem
      von unserer redaktion · aktualisiert · zuletzt aktualisiert · veröffentlicht am
      video laden · externer inhalt · cookies · hier klicken · klicken sie hier
      transparenzhinweis · korrektur · anmerkung der redaktion · hinweis der redaktion
      startseite · bildergalerie
      """,
      .question: """
      wer · wann · wo · warum · wieso · weshalb · wohin · woher · welche · welcher
      welches · welchen · wem · wen · wessen · wie viel · wie viele · wie lange · wozu
      womit · worum · was
      """,
    ])
}
