extension Language {
  static let hungarian = Language(
    code: "hu",
    commonWords: """
      a az és hogy nem is egy ez azt meg el csak de volt már még ha mint mert vagy után szerint majd
      pedig amely kell lehet között ezt sem több minden lesz aki ki illetve ami ezek azonban őket
      így úgy két
      """,
    ownLetters: "őű",
    titles: foreignTitles + """
      dr Dr prof Prof ifj id özv Özv Id Ifj br gr hg szt Szt Sz st ált vez igazg elnökh alez ezr
      őrgy szds fhdgy hdgy őrm tizm tiz tábn vőrgy altbgy r.alez r.ezr r.őrnagy ezds ftörm törm zls
      főtörm mérn okl mk ny.áll ún pl vö ld lsd kb uo tkp közr szerk ford összeáll fényk ang ném fr
      lat gör ol sp
      """,
    abbreviations: foreignAbbreviations + """
      Bp Kft Rt Zrt Nyrt Bt Kkt Kht Kv Ltd sk s.k Kr e u Mt M.T évf köt old o p sz krt em fsz ajt
      hrsz tel fax mill mrd min max mb jan febr márc ápr máj jún júl aug szept okt nov dec du de é.n
      h.n ny ált isk mgtsz tsz ÁB bek c c.f tc hiv rkp körz ker vm s.t D É K Ny megj kiad rt a.m
      """,
    numbered: """
      sz old o köt évf tel § bek pont kb ca No nr jan febr márc ápr máj jún júl aug szept okt nov
      dec vol u stb
      """,
    closing: "i.e i.sz Kr.e Kr.u",
    starters: """
      a az ez azt ezt ezek azok azzal ezzel azért ezért azonban ahol ahogy ahogyan aki akik akkor
      akár alig általában amely amelyek ami amiért amikor amint amíg ám ámde annak ennek annyi
      annyira arra erre arról erről attól ettől abban ebben abból ebből azután ezután bár bárki be
      már bizonyára bizony csak csakhogy csakis csaknem csupán de dehogy egy egyik egyelőre
      egyébként egyetlen egyes egyrészt egyszer egyszerűen együtt el elég elhangzott előbb először
      előtte emellett emiatt emlékezetes én ennél érdekes és esetleg eszerint ezenkívül ezúttal fel
      főleg ha hacsak hanem három hát helyette hiába hiszen hogy hogyan hol holnap holott honnan
      húsz időközben igaz igen így ilyen ilyenkor illetve immár inkább is ismét itt jelenleg jó
      jóllehet karácsonykor később két kettő kezdetben ki kik kiderült kinek könnyen korábban
      körülbelül köztük különben különösen ma magam maga más mások másrészt másként még meg
      megkérdezte mégis mégsem mellesleg mely mennyi mennyire mert mi miért mielőtt mikor miközben
      milyen minden mindenek mindenki mindez mindig mindkét mindössze minél mint mintha miután míg
      mivel most mostantól na nagyon nálunk ne nehéz neki nekik nekem nekünk nem nemcsak nemrég
      nincs nincsenek noha nos nyilván nyilvánvaló ő ők odakint olyan olykor onnan ott önök ön óta
      örülök összesen pedig persze például pontosan ráadásul régen remélem s sajnos se sem semmi
      senki sok sokan sokkal sokszor soha szerinte szerintem szerintük szinte szóval talán tavaly
      tegnap tehát természetesen több többek többen többnyire tovább továbbá tudom túl ugyan
      ugyanakkor ugyancsak ugyanis ugyanez úgy újabb újra utána utóbb utóbbi vagy vagyis vajon
      valaki valamennyi valami valamint valóban való valójában valószínűleg van vannak véleménye
      végül végre viszont volt voltak nyolc négy öt hat hét tíz azóta ehhez ahhoz ezen azon kérdésre
      lehet lesz legalább legutóbb mára mindezek tény abba addig ahonnan ahová ahány akárcsak akiket
      akinek alapvetően alatt által amelyet annál anélkül azaz aznap azokat azoknak azonnal aztán
      bármely bármi bármikor belül biztosan egész egészen egyáltalán egyben egyértelmű egyre
      egyszerre éppen épp előbb-utóbb előre előtt előző elsősorban ellen ellenben ellenkezőleg engem
      ennyi ennyire ezalatt ezáltal ezeket ezeknek ezentúl ezer felé főként habár hamarosan hamar
      hány hetven hirtelen hozzá hozzátette hová igazából igazán itthon jól kár kb kellett kell
      kétségtelenül kevés keresztül képest kicsit kiket kizárólag körül közben közel között köszönöm
      külön láthatóan legfeljebb legfőképp lehetséges lényegében mai majd majdnem másik másnap
      másodszor máskor mellett melyek melyik miatt mik mindenekelőtt mindenesetre mintegy mióta
      mondjuk mostanában múlt nagyjából náluk néha néhány nélkül nemsokára nyilvánvalóan rá régebben
      reggel este rendszerint részben rögtön saját sokáig sőt szép szerencsére szerint számos
      szintén te teljesen tényleg ti többször többé továbbra tulajdonképpen után utoljára újabban
      valahol valahogy vélhetően velük viszonylag vissza voltaképpen
      """,
    reportingVerbs: """
      mondta mondja kérdezte kérdezi válaszolta válaszolja felelte feleli tette írta írja kiáltotta
      jegyezte közölte hangsúlyozta magyarázta állítja
      """,
    habits: Habits(writesOrdinalsWithStop: true))
}
