extension Language {
  static let amharic = Language(
    code: "am",
    commonWords: "ነው እና ላይ ውስጥ ያለው ነበር ግን ወደ እንደ ይህ ከ በ ጋር ብለዋል ዓመት",
    ownBlocks: Array(stride(from: 0x1200, through: 0x1380, by: 0x80)),
    titles: "ዶ/ር ፕ/ር አቶ ወ/ሮ ወ/ሪት ኮ/ል ሻ/ል ጄ/ል ሜ/ጄ ብ/ጄ",
    abbreviations: "ዓ.ም ዓ.ዓ ም.ዓ ኪ.ሜ ሜ ት.ቤት ወ.ዘ.ተ እ.ኤ.አ ዓ.ም.ህ አ.አ",
    numbered: "ቁ ገጽ ቁጥር አንቀጽ",
    starters: "ይህ ይህም እሱ እሷ እነሱ እኛ እኔ ነገር ነገርግን እንዲሁም ምን ማን ለምን መቼ የት ዛሬ ትናንት",
    reportingVerbs: "አለ አለች አሉ ብሏል ብለዋል ጠየቀ መለሰ")
}
