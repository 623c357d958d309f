import Segmentation
import Testing

/// The languages of Asia and their scripts, and Greek, Hebrew and Arabic.
@Suite struct AsianLanguageTests {
  @Test(arguments: [
    ("ar", "قال الوزير إن الحكومة سوف تجتمع بعد غد في العاصمة."),
    ("fa", "وزیر گفت که این پل برای یک سال بسته می ماند."),
    ("ur", "وزیر نے کہا ہے کہ یہ پل ایک سال کے لیے بند ہے۔"),
    ("he", "השר אמר כי הגשר לא ייפתח לפני החורף."),
    ("el", "Ο υπουργός είπε ότι η γέφυρα δεν θα ανοίξει."),
    ("hi", "मंत्री ने कहा कि यह पुल बंद है।"),
    ("mr", "हा पूल बंद आहे आणि तो उघडणार नाही."),
    ("bn", "সেতুটি বন্ধ এবং এই বছর খোলা হবে না।"),
    ("zh", "部长说，大桥今年不会开放。"),
    ("ja", "大臣は橋が閉鎖されたと述べた。"),
    ("ko", "장관은 다리가 닫혔다고 말했다."),
    ("vi", "Bộ trưởng nói cây cầu này sẽ không được mở lại trong năm nay."),
    ("id", "Menteri itu mengatakan bahwa jembatan ini tidak akan dibuka tahun ini."),
    ("kk", "Министр бұл көпір биыл ашылмайды деп мәлімдеді."),
    ("hy", "Նախարարն ասաց, որ կամուրջը փակ է և այս տարի չի բացվի։"),
    ("ka", "მინისტრმა თქვა, რომ ხიდი ამ წელს არ გაიხსნება."),
    ("am", "ሚኒስትሩ ድልድዩ ዝግ ነው ብለዋል።"),
    ("th", "รัฐมนตรีกล่าวว่าสะพานปิดแล้ว"),
  ])
  func `guesses languages by their letters and words`(_ code: String, _ text: String) {
    #expect(Segmenter().language(of: text) == code)
  }

  @Test func `splits Greek`() {
    expectSentences(
      """
      Ποιος το έκλεισε;
      Ο κ. Παππάς και η κα. Νίκου δεν απάντησαν.
      Χτίστηκε τον 5ο αιώνα π.Χ. κοντά στο λιμάνι, βλ. Χάρτη 3.
      «Θα μείνουμε», είπε ο δήμαρχος.
      Το άρθ. 5 του Ν. 2190 καταργείται.
      Ήρθαν δάσκαλοι, γιατροί κ.λπ.
      Όλοι έμειναν.
      """, language: "el")
  }

  @Test func `takes a stop before a bracket for no sentence`() {
    expectSentences(". (EN) Κύριε Πρόεδρε, συμφωνώ.", language: "el")
  }

  @Test func `splits Hebrew`() {
    expectSentences(
      """
      הוא נסע לארה"ב.
      מי סגר את הגשר?
      ד"ר כהן ופרופ' לוי מחברת אור בע"מ סירבו להגיב.
      "לא נעזוב," אמרה ראש העיר.
      "באמת?" שאל השופט.
      """, language: "he")
    expectSentences(
      """
      הוא נסע לארה״ב.
      ד״ר. כהן נשאר.
      """, language: "he")
  }

  @Test func `ends Hebrew sentences after words that take no stop of their own`() {
    expectSentences(
      """
      הגשר נבנה בידי חברת אור בע"מ.
      העירייה שילמה.
      האסיפה תיפתח מחר אחה"צ.
      השר יגיע.
      העירייה גבתה מס.
      תושבים מחו ליד הבית, מס. 12.
      """, language: "he")
  }

  @Test(arguments: [
    ("he", "\"הגשר סגור... לאן נלך\", שאל הנהג."), ("he", "“הגשר סגור... לאן נלך”, שאל הנהג."),
    ("ar", "\"الجسر مغلق... هذا كل ما نعرفه\"."),
  ])
  func `takes an ellipsis inside a quotation for words left out`(
    _ code: String, _ sentence: String
  ) {
    expectSentences(sentence, language: code)
  }

  @Test func `ends a Hebrew sentence at an ellipsis outside quotations`() {
    expectSentences(
      """
      הגשר סגור...
      לאן נלך?
      הוא אמר "לא" ושתק...
      כל ה"חברים" הלכו.
      """, language: "he")
  }

  @Test func `splits Arabic with its marks and with those of ASCII`() {
    expectSentences(
      """
      من أغلق الجسر؟
      قال د. سامي إن الجسر أغلق عام 44 ق.م. تقريبا.
      "حقا؟" سأل القاضي.
      لا أحد يعرف!
      """, language: "ar")
    expectSentences(
      """
      يمتد الطريق الجديد من الميناء إلى المطار على طول 20 كم.
      افتتحه الوزير أمس.
      قال إنه دكتور.
      الجسر مغلق.
      """, language: "ar")
  }

  @Test func `splits Persian and Urdu`() {
    expectSentences(
      """
      چه کسی پل را بست؟
      دکتر رضایی در سال 1320 ه.ش. به دنیا آمد.
      او ماند.
      هر کیسه 50 کیلوگرم.
      کامیون پر است.
      """, language: "fa")
    expectSentences(
      """
      پل بند ہے۔
      کس نے بند کیا؟
      ڈاکٹر علی نے کچھ نہیں کہا۔
      """, language: "ur")
  }

  @Test func `splits Hindi at dandas and stops`() {
    expectSentences(
      """
      डॉ. शर्मा और प्रो. के. एल. वर्मा ने पुल बंद किया।
      किसने पूछा?
      इस पर रु. 500 खर्च हुए हैं.
      वे लौट गए.
      """, language: "hi")
    expectSentences("बैंक ने तीन करोड़ रु. किसानों को दिए।", language: "hi")
  }

  @Test func `takes a Hindi mark between hyphens for a lost dash`() {
    expectSentences(
      """
      पुल कब खुलेगा -!- नगर पालिका चुप है।
      पुल खुल गया!
      - लोग खुश हैं।
      """, language: "hi")
  }

  @Test func `keeps the place before a Hindi report with the report`() {
    expectSentences(
      """
      पुल बंद है।
      जयपुर. शहर का पुल खुल गया।
      """, language: "hi")
  }

  @Test func `splits Marathi and Bengali`() {
    expectSentences(
      """
      डॉ. पाटील यांनी पूल बंद केला.
      कोणी विचारले?
      श्री. जोशी पुण्यात आहेत.
      """, language: "mr")
    expectSentences(
      """
      ডা. রহমান সেতুটি বন্ধ করেন।
      কে জিজ্ঞাসা করল?
      """, language: "bn")
  }

  @Test(arguments: [
    ["唐纳德?特朗普来了。", "谁来了?"], ["你来吗?", "他来了?", "他来。"],
  ])
  func `takes a mark inside a Chinese name for a lost dot`(_ sentences: [String]) {
    expectSentences(in: sentences.joined(), are: sentences, language: "zh")
  }

  @Test(arguments: [
    ["他写了《谁来了？我不知道。》一书。", "书很好。"],
    ["增长了８．５％。", "很好。"],
    ["“我们不走。”她补充说道。", "没人走。"], ["“快走！” 那人喊道。", "没人走。"],
    ["他说：“我们不走。”", "没人走。"],
    ["这是关于“谁的街？”的电影。", "电影很长。"],
    ["他问：“谁来？”", "之后，没人说话。"],
    ["这是气味......后来没有了。", "他担忧……", "他在等。"],
  ])
  func `splits Chinese`(_ sentences: [String]) {
    expectSentences(in: sentences.joined(), are: sentences, language: "zh")
  }

  @Test(arguments: [
    ["「もう帰ろう。遅いから」って彼が言った。", "雨だ。"],
    ["駅で「すごい ！ 」", "橋は閉じた。"],
    ["橋は閉じた。", "\"赤い\"橋だ。"],
    ["「寒い ... 」 と彼は言った。", "橋は閉じた。"],
  ])
  func `splits Japanese`(_ sentences: [String]) {
    expectSentences(in: sentences.joined(), are: sentences, language: "ja")
  }

  @Test func `splits Korean`() {
    expectSentences(
      """
      "정말인가?"라고 그가 물었다.
      Samsung Electronics Co. 대변인은 답하지 않았다.
      매출은 3.5% 늘었다.
      다시 가고 싶은 곳.
      비가 왔다.
      """, language: "ko")
  }

  @Test func `splits Vietnamese`() {
    expectSentences(
      """
      PGS.TS. Lê Văn Nam sống ở TP. Hồ Chí Minh, Q. 3.
      Ai đóng cầu?
      Có gạo, muối, v.v.
      Họ ở lại.
      """, language: "vi")
    expectSentences(
      """
      Cây cầu mới bắc qua sông chỉ dài 50 m.
      Phía bắc có chợ.
      Tiền thuê mỗi căn nhà gần cầu lên tới 90.000 đ.
      Không nhà nào còn người ở.
      Chợ vắng.
      Đó là nơi ông bà ta đã từng ở.
      Góc phố rất yên tĩnh.
      """, language: "vi")
  }

  @Test func `splits text with spaces around its marks`() {
    expectSentences(
      """
      Có 25 . 000 hộ dân ở TP . HCM .
      " chúng tôi ở lại " , ông nói .
      Họ đi ...
      Anh hỏi : " Ai đóng cầu ? "
      Không ai biết .
      " Cầu đóng rồi à ? " .
      " Đóng từ sáng " .
      " đi đường nào bây giờ ? " .
      Chờ mãi rồi đi bộ ... " - anh nói .
      Cả làng còn lại ... 12 người .
      """, language: "vi")
  }

  @Test func `splits Indonesian`() {
    expectSentences(
      """
      Prof. Dr. Ir. H. Budi Santoso, M.Sc., memimpin PT. Jaya Tbk. (JAYA) sejak 2007.
      Peraturan No. 34 dan No. XII berlaku di Jl. Merdeka.
      "Kami tetap di sini," kata Ny. Sari.
      Mereka menjual beras, gula, dll.
      Semua habis.
      Jembatan itu dibangun oleh PT Jaya Tbk.
      Rencana itu batal.
      Sertu Dedi dan Kopda. Amir menjaga jembatan.
      """, language: "id")
  }

  @Test(arguments: [
    "\"Kami menutup jembatan ini. Tidak ada jalan lain,\" kata wali kota.",
    "\"Siapa yang tahu? Kami tidak. Tunggu saja.\"",
    "Ia berkata, “Jembatan ditutup. Kami menunggu.”",
  ])
  func `keeps an Indonesian quotation of several sentences whole`(_ sentence: String) {
    expectSentences(sentence + "\nWarga pulang.\nHujan turun.", language: "id")
  }

  @Test func `splits Indonesian behind a quotation that stays open`() {
    expectSentences(
      """
      "Kami menutup jembatan ini.
      Tidak ada jalan lain.
      Warga pulang.
      """, language: "id")
    expectSentences(
      """
      Papan 2" itu patah.
      Kata "tutup" dihapus.
      """, language: "id")
  }

  @Test func `splits Kazakh`() {
    expectSentences(
      """
      Көпірді кім жапты?
      Ол 1993 ж. Алматы қ. туған.
      Бүгін наурыздың 14-і.
      Базарда ет, нан, т.б. болды.
      «Біз қаламыз», – деді әкім.
      """, language: "kk")
    expectSentences("- Көпір ашық па? - Жоқ, жабық.", language: "kk")
  }

  @Test func `splits Armenian, Georgian and Amharic`() {
    expectSentences(
      """
      Կամուրջը փակ է:
      Ոչ ոք չգիտի, ժամը 10:30 է։
      Պրն. Սարգսյանը լռեց:
      """, language: "hy")
    expectSentences(
      """
      ხიდი დაკეტილია.
      პროფ. ბერიძემ არ უპასუხა.
      ვინ დაკეტა?
      """, language: "ka")
    expectSentences(
      """
      ድልድዩ በ2010 ዓ.ም. ተዘጋ።
      ማን ዘጋው?
      """, language: "am")
  }

  @Test func `takes no Thai stop for the end of a sentence`() {
    expectSentences("สะพานปิดเมื่อ 3 ก.ค. เวลา 10.30 น. ที่กทม. ไม่มีใครรู้", language: "th")
  }
}
