extension Language {
  static let turkish = Language(
    code: "tr",
    commonWords: """
      ve bir bu için de da ile olarak çok gibi daha olan kadar ama ise var sonra ne o olduğunu en
      değil türkiye oldu dedi her ya ben mi diye ancak yeni olduğu önce göre yok iki tarafından ki
      sadece hem şey biz bunu bütün
      """,
    ownLetters: "ğış",
    titles: foreignTitles + """
      Dr dr Doç doç Prof prof Yrd yrd Öğr Gör Arş Uzm uzm Av av Op Ord Müh müh Mim Ecz Vet Dt Hz hz
      Sn sn Gn Gnkur Alb Yb Bnb Yzb Tğm Ütğm Asb Çvş Onb Org Korg Tümg Tuğg Ora Kora Tüma Tuğa Mar
      Mrş Rev Hon Gov Rep Lt Col Capt Sgt Bşk Gnl Md Müd Yard Cad cad Sok sok Sk Mah mah Blv Apt apt
      Cd Mh Şht örn Örn bkz Bkz bk krş çev hzl ed Ed ör Ör yön Böl Şb Bl Ünv Fak Ens Kd Ulş Tic San
      Pz Eğt Bilg Yük
      """,
    abbreviations: foreignAbbreviations + """
      vdg A.Ş AŞ Ltd Şti Koop T.C M.Ö M.S İ.Ö İ.S MÖ MS yy ort min maks mak sn dk sa tel Tel faks s
      ss sf c C S No no nu bs bsk fig şek tab böl mad md fık p.m a.m m.ö Jr mr çoğ Ank İst ç.n e.n
      y.n ay.es a.g.e a.g.m age agm Dz Hv K.K Oca Şub Nis Ağu Eyl Eki Pzt Cmt Yard.Doç haz yay
      """,
    numbered: """
      No no Nr s ss sf S md mad c tel Tel böl şek tab fık vol sa Md vb vd vs etc numara saat sayfa
      """,
    starters: """
      bu şu o bunlar şunlar onlar bunun bunu buna bundan bununla onun onu ona ondan onunla onların
      ben sen biz siz bana sana bize size beni seni bizi sizi benim senin bizim sizin kendi kendisi
      ne neden niçin niye nasıl nerede nereye nereden kim kimi kimin kime hangi kaç kaçı ve veya ya
      ama fakat ancak lakin çünkü eğer şayet oysa oysaki halbuki hem ise de da ki yani yoksa zira
      madem mademki üstelik dahası ayrıca hatta bile bir iki üç dört beş altı yedi sekiz dokuz on
      yüz bin birinci ikinci üçüncü ilk son her hiç hep bütün tüm bazı birçok birkaç çok çoğu az pek
      en daha diğer başka öteki aynı böyle şöyle öyle böylece böylelikle bunca kimse hiçbir herkes
      herhangi biri birisi hepsi için ile gibi göre kadar karşı rağmen dolayı sonra önce üzere dair
      beri itibaren şimdi bugün dün yarın artık henüz hala hâlâ daima bazen sık genellikle genelde
      hemen birden birdenbire sonunda nihayet önceden sonradan geçen gelecek geçtiğimiz özellikle
      örneğin mesela aslında esasen gerçekten elbette tabii tabi kuşkusuz şüphesiz belki muhtemelen
      galiba sanırım maalesef neyse nitekim öncelikle ardından arkasından üzerine aksine yalnız
      yalnızca sadece zaten yine gene tekrar evet hayır peki lütfen işte burada orada şurada buradan
      oradan değil var yok oldu olan içinde dışında üzerinde altında arasında yanında karşısında
      hakkında konusunda sırasında boyunca bence kısacası özetle dolayısıyla sonuçta sonuç toplam
      acaba aksi aralarında arada asla aynen bazıları belli biraz birbirinden birer birlikte
      böyleyse bugüne bunda bunları bunların buraya büyük çoğunlukla dahi demek diğeri doğrusu doğal
      e epey eskiden evvelce falan gayet gerçekte gerek gerekirse hani hangisi hele hepimiz herhalde
      hiçbiri hoş ilgili ister iyi karşılık karşın kaldı kendine kendini keşke kısaca kimileri
      kimsenin kimler meğer milyonlarca nedense nedir onlara oraya önceki öncesinde öte öyleyse
      sabah sanki sizce şey şimdilik şunu tam tamam tamamen tek toplamda trilyon yahut yaklaşık
      yedinci yeni yeniden yeter yirmi yüzlerce yüzden zaman zamanla zor
      """,
    reportingVerbs: """
      dedi diyor der sordu soruyor cevapladı yanıtladı söyledi söylüyor ekledi yazdı açıkladı
      belirtti anlattı bağırdı
      """,
    habits: Habits(writesOrdinalsWithStop: true))
}
