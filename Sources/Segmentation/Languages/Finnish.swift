extension Language {
  static let finnish = Language(
    code: "fi",
    commonWords: """
      ja on ei että se oli hän mutta ovat kun myös tai niin joka kuin mukaan sen ole vuoden olla
      hänen jo nyt vain vielä sitä jos siitä kuitenkin mitä jotka jonka sekä olisi voi tämä ollut
      sanoo ne tämän he itse minä me kaikki sanoi vuonna noin kertoo josta johon tuli hänelle kuten
      koska vaan heidän meidän missä ennen jälkeen aikana kanssa kautta osa yli alle viime kaksi
      kolme lähes pitää tehdä olleet tulee saa eivät en hyvin enää edelleen tässä sillä näin siellä
      suomen prosenttia euroa vaikka oma omaan hänet kertoi siihen pois muut koko ihmiset häntä
      niiden asti vastaan muassa joutui nämä toinen ensimmäinen
      """,
    ownLetters: "äö",
    titles: foreignTitles + """
      tri toht prof maist lis dos dipl.ins ins rva hra nti ts t.s esim ks vrt vt vs mm muk nk ns so
      eo ao ko kts pj vpj evp v.a ylil kapt maj ev everstiltn luutn kenr alik kers engl saks ransk
      ruots ven tj prov past rov kirkkoh Pyh huom tark
      """,
    abbreviations: foreignAbbreviations + """
      ynnä n s ss v vv vsta t p puh os nro k krs as rak mrd milj mk sn alv Oy Oyj Ay Ky Ltd ry r.y
      oy ap ip aik tod.näk ent synt kuoll til l luk mom pnä o.s o.y i.l ed jälk jatk lk pnm ma ti ke
      to pe la su tp v:n
      """,
    numbered: """
      klo n s ss v nro nrot puh os vol § mom No nr kpl kts ks taul p t art ym yms jne jms tms etc
      kello sijalle sivu sivulla
      """,
    closing: "eKr jKr e.Kr j.Kr eaa jaa e.a.a j.a.a",
    starters: """
      se ne tämä nämä tuo nuo hän he minä sinä me te joku jokin jotkut joka mikä kuka kuinka miten
      miksi milloin missä mistä mihin mitä ketä kenen kumpi millainen minkä ja tai mutta vaan eli
      sekä että jotta koska kun jos vaikka kuten ennen kuin sillä siis joten eikä ellei mikäli
      jollei ei en et emme ette eivät on oli ovat olivat olen olemme onko voi voiko pitää täytyy saa
      sen siitä siihen sitä siinä sille siltä tämän tästä tähän tätä tässä tälle tältä niiden niistä
      niitä näiden näitä näistä niin näin noin hänen hänet häntä hänelle heidän heitä heille minun
      minua minulle meidän meille meitä teidän sinun myös nyt sitten silti silloin siellä täällä
      tuolla tänään eilen huomenna viime ensi nyttemmin aina joskus usein harvoin koskaan jo vielä
      vain ainoastaan ehkä kenties todennäköisesti luultavasti varmasti tietenkin tietysti toki
      valitettavasti onneksi yllättäen yhtäkkiä lopulta viimein lopuksi ensin ensiksi myöhemmin
      aiemmin aikaisemmin jälkeen kuitenkin toisaalta lisäksi muun muassa muuten myöskin etenkin
      erityisesti varsinkin esimerkiksi itse asiassa oikeastaan todellisuudessa käytännössä yleensä
      tavallisesti kaikki kaikkien kaikkea monet moni monien paljon enemmän eniten muutama useat
      useita jokainen kukaan mikään mitään muut muu muita toinen toiset toisen ensimmäinen yksi
      kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yli alle lähes melkein
      kyllä samoin samalla samaan sama paitsi siksi tosin vastaavasti viimeksi edelleen toistaiseksi
      pian heti kohta vuonna vuoden vuosina suuri osa suurin pelkästään aamulla ainakin ainoa alun
      aluksi alussa asia elleivät ennemmin entinen entä enää erään eräs eräät ettei harva heidät
      heihin heillä heiltä heistä helposti hetken hieman hiljattain hyvin häneen hänellä hänestä
      ihan ikävä ilman ilmeisesti illalla joiden joidenkin joihin joko jolla jolloin jonka jonkin
      jopa jossa josta jota jotka joukko juuri kaikkein kaikkiaan kannattaa kanssa kautta keiden
      keitä kenelle kerran kesken keskellä ketkä kiitos koko kuitenkaan kukin kunhan kunnes kylläkin
      lainkaan liian luonnollisesti lähellä lähinnä läpi meidät meihin meillä meistä mille minne
      minulla minut minusta mitkä molemmat monen monia muiden muissa mukaan mukana muualla myöskään
      nimittäin niihin niille niillä niinpä no nopeasti nykyisin nykyään näissä näyttää olet olette
      olin olisi olisivat onhan parhaillaan parin pari perjantaina periaatteessa pitkin pitkään
      puolestaan päinvastoin päivittäin pääasiassa sadat satoja samanaikaisesti saattaa selvästi
      senkin sieltä sinne sittemmin suunnilleen syksyllä sunnuntaina lauantaina maanantaina
      tiistaina keskiviikkona torstaina taas tahansa taikka takia talvella kesällä keväällä
      tarvitaan todella toisin tuhannet tuhansia tuolloin tuon tuossa tuskin täältä tällainen tällä
      tällöin tänä täten täysin usea useimmat uudelleen vaikkei varmaan varsin vasta vastoin
      viimeinen voimme voisi voivat vuosi välillä yhdessä yhteensä yhtä yhä yleisesti ylipäätään yö
      yöllä äskettäin
      """,
    reportingVerbs: """
      sanoi sanoo kysyi kysyy vastasi vastaa kertoi kertoo totesi toteaa kirjoitti kirjoittaa lisäsi
      lisää huomautti selitti selittää huusi
      """,
    habits: Habits(writesOrdinalsWithStop: true, putsOrdinalsBeforeNames: false))
}
