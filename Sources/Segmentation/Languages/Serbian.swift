extension Language {
  /// Serbian in both of its alphabets.
  static let serbian = Language(
    code: "sr",
    commonWords: """
      i u je na se da za su od s a koji o kao će što koje koja iz bi ne do po li samo ali kako nije
      bio prema ili takođe tokom ko gde šta pre posle uvek vreme dve ceo evropske evropski evropskog
      evropskoj zemlje njegov ovaj sve bez odsto hiljada nedelje mesto deo rekao saveta vlade
      januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra
      srbije srbija srbiji beograd beogradu savet reči premijer bila pri ga više nakon dinara sa ovo
      već mogu može svih uz treba и у је на се да за су од са а који о као ће што које која из би не
      до по ли само али како није био према или такође током ко где шта пре после увек време две
      овај све без
      """,
    ownLetters: "đђћџљњј",
    titles: foreignTitles + """
      dr mr prof doc akad mag dipl ing inž sv Sv gđa gđica gosp g gđ mons kard ep vlad ppuk adm ul
      bul dir preds zam prev npr tzv tj odn tzn up v lat engl nem franc ital grč mađ tur srp hrv pok
      bl o cca vs ser s.r др мр проф доц акад маг дипл инж св гђа гђица госп г еп влад адм ул бул
      дир зам прев нпр тзв тј одн тзн уп лат енгл нем франц итал грч мађ тур срп хрв пок бл о монс
      pukov kapt potp potpuk gen.puk gen.maj potpor vodn arh arhim prot protoj jerom patr vlč preč
      st.vodn spec asist sekr gl odg lekt priv privr polj češ slovač bugar maked ukr šved norv потп
      потпук ген.мај потпор водн арх архим прот протој јером патр спец асист секр пољ чеш словач
      бугар макед укр швед норв por пор
      """,
    abbreviations: foreignAbbreviations + """
      r god st str sl i.sl i.dr d.d d.o.o a.d j.p o.d br bb din mil mlrd hilj min sek č m.p v.d čl
      tač al ml mn jd izd tel fax mob m p t р год ст стр сл и.сл и.др д.д д.о.о а.д ј.п бр бб дин
      мил млрд хиљ мин сек ч в.д чл тач ал мл изд тел gen ген čet uto jan feb apr avg sept okt nov
      dec јан феб апр авг септ окт нов дец
      """,
    numbered: """
      br čl st str sv tač tel god sl tab vol No cca § бр чл ст стр тач тел год сл таб itd broj broju
      итд број pog pogl r.br rb odelj par tč kat гл пог р.бр рб одељ тч кат broja броја
      """,
    closing: "n.e pr.n.e p.n.e н.е пр.н.е п.н.е",
    starters: """
      a ako ali baš bez bi bila bile bili bilo bio biti blizu brojni cela ceo čak često čim čini da
      dakle danas dalje do dobro dok dosad dosta doduše drugi druga drugo dva dve evo ga gde gotovo
      hvala i iako ili ima imaju imamo inače ipak ispod istovremeno iz iza između iznad ja jedan
      jedna jedni jedno jednom jedino jer jesu je juče još kad kada kako kakav kakva kao kasnije
      koja koje koji kojim kod koliko konačno kraj kroz ljudi lane mada malo među međutim mi mislim
      mnogi mnoge mnogo moj moja moje možda može možemo mogu mora moramo na nad nadalje naime najpre
      najviše nakon naravno nas naš naša naše ne nedavno nego neka neke neki neko nekoliko nema
      nemaju neće ni nije nisu niko ništa nikada nikad niti no novi nova o oba obe od odmah oko on
      ona one oni ono onda osim ostali otada ova ovaj ove ovi ovo ovde ovim ovog pa pak po pod pored
      poput posebno posle potom prema pred premda pre pri prošle prošli prva prve prvi prvo problem
      puno radi reč s sa sad sada sam samo sasvim se sigurno slično stoga svaka svake svaki sve svi
      svoj svoje što štaviše šta ta tada tako takođe takva takve takvi taj tamo te tek teško ti tim
      to toga tokom tom tome tri treba treći tu u ubrzo ujedno ukoliko ukupno umesto uprkos upravo
      uvek uz uglavnom uskoro već većina vi više verovatno veoma za zapravo zašto zato zatim zbog
      znači а ако али баш без би била били било био да дакле данас даље до добро док други друга
      друго два две ево где готово и иако или има имају иначе ипак истовремено из између изнад ја
      један једна једни једно једном јер јесу је јуче још кад када како као касније која које који
      код колико коначно кроз људи мада мало међу међутим ми многи много мој моја може можда можемо
      мора на над наиме најпре након наравно нас наш наша наше не недавно него нека неке неки неко
      неколико нема неће ни није нису нико ништа никада нити но нови о оба обе од одмах око он она
      оне они оно онда осим остали ова овај ове ови ово овде па по под поред посебно после потом
      према пред пре при прошле прва прве први прво реч с са сада сам само се сигурно стога сваки
      све сви своје што шта та тада тако такође таквa тај тамо те тек ти тим то тога током томе три
      треба ту у убрзо укупно уместо упркос управо увек уз ускоро већ већина ви више вероватно веома
      за заправо зашто зато затим због ah aha ajde hajde bar barem bolje bude budu budući bih bismo
      biste celokupno dokle dogodine drugde drukčije dugo eto gledano godinama hiljade hoće hoćemo
      hteo isključivo isti ista isto izgleda izuzev jasno jednako jedva jeste jesmo jutros kojoj
      kolika koliki krajem krajnje lako letos lično manje možete moraju moram mnoštvo morao naprotiv
      nasuprot naročito napokon našoj neophodno nešto nigde nikako nisam nismo niste nijedan nijedna
      nijedno noću njegov njegova njegovo njen njena njihov njihova njih njemu njoj njima običan
      obično očigledno očito ogroman onaj onako ondašnji ostale ostalo otkad otkako otuda ovakav
      ovako ovakva ovamo ovoga ovom ovu ovih ovoj petnaest deset dvadeset trideset sto hiljadu pet
      šest sedam osam devet četiri početkom poneki ponekad ponovo pola polako potrebno povodom
      pretežno pretprošle prethodno prirodno pravo prekjuče prvenstveno premalo preko preostaje
      ranije retko samim sećam sinoć skoro slede sledeće sledeći sledi sredinom srećom stalno stiče
      stvarno sutra svakako svakoga svakodnevno svud svuda takvih takvo teoretski trenutno tvoj
      tvoja tvoje ujutru uveče uostalom ukratko umalo uopšte usled ustvari utoliko uzgred vaš vaša
      vaše velika većinu vidite vrlo zaista zajedno zasad zasigurno zamislite zar zamalo zbilja žao
      обично очигледно онако отуда овако понекад поново почетком преко претходно раније ретко
      свакако скоро следеће средином срећом стално стварно сутра тренутно уосталом укратко уопште
      услед већину видите врло заиста заједно зар најзад напротив насупрот нарочито његов његова
      његово њен њена њихов њихова изгледа јасно једва крајем лако лично мање морају неопходно нешто
      нигде никако нисам нисмо онај остале остало бар барем будући хиљаде хвала
      """,
    reportingVerbs: """
      rekao rekla kaže kazao kazala upitao upitala pita odgovorio odgovorila odgovara dodao dodala
      dodaje ističe istakao istakla napisao napisala objasnio objasnila izjavio izjavila tvrdi рекао
      рекла каже казао казала упитао упитала пита одговорио одговорила додао додала додаје истиче
      истакао истакла написао написала објаснио објаснила изјавио изјавила тврди
      """,
    habits: Habits(closesWithOpeningMarks: true, writesOrdinalsWithStop: true))
}
