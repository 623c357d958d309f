extension Language {
  static let indonesian = Language(
    code: "id",
    commonWords: """
      yang dan di dengan untuk dari ini pada dalam itu tidak akan oleh juga ke ada adalah sebagai
      telah karena bisa tersebut mereka saat dapat lebih sudah kepada menjadi kata hari tahun atau
      dia seperti setelah tak kami harus
      """,
    titles: """
      Dr dr Drs drs Dra dra drg Ir ir Prof prof H Hj KH K.H R Rr RM RA Tn Ny Nn Sdr Sdri Bpk Ust
      Ustadz Habib KRT KRMT KPH GPH Let Letjen Letkol Mayjen Brigjen Kol Kapt Jend Irjen Komjen
      Kombes AKBP AKP Ipda Iptu Aiptu Bripka Brigpol Kompol Lettu Letda Serka Serda Sertu Kop Kopda
      Koptu Praka Pratu Prada Peltu Pelda Serma Laks Laksda Laksdya Laksma Marsda Marsdya Marsma
      Bripda Briptu Aipda Ns Tgk Pdt St Pst Mgr Rm PT CV UD PD Fa Yay Jl Jln jl Gg Ds Kec Kel Kab Kp
      Gd Gn Tj Tg Dsn Ds Prop Prov a.n u.p d.a u.b s.d a.l al yad ybs ttd tgl tmt yth Yth mis spt
      dgn yg utk ed terj pen peny Mr Mrs Ms Gen Col Lt Capt Sgt vs
      """,
    abbreviations: """
      Tbk tbk Ltd ltd Pte Pty Co Corp Inc Bhd Sdn Plc LLC GmbH N.V B.V S.A Jr Sr Persero S.H S.E
      S.Sos S.Pd S.Ag S.T S.Kom S.Si S.Ip S.IP S.Ked S.Farm S.Psi S.Hum S.I.Kom S.Kep S.Gz S.Th
      S.E.I M.Pd.I M.Kep S.P S.Pt S.Hut M.Si M.M M.A M.H M.Hum M.Kn M.Pd M.Sc M.Kes M.Eng M.T M.B.A
      M.Ag M.Kom M.Phil M.E M.Ak SH SE MM MSi MBA MSc PhD Ph.D Lc B.A B.Sc BSc Sp.A Sp.OG Sp.PD Sp.B
      Sp.KJ Sp.JP Sp.P Sp.S Sp.M Sp.An Sp.Rad Ak A.Md A.Ma dll dsb dst dkk tsb rhs hlm hal ll U.S
      U.K U.N D.C a.m p.m etc c/o C/O
      """,
    numbered: """
      No no Nos Nr Vol vol Hal hal hlm Ps ps Pasal Bab Art p pp Rp rp Fig Ay ay Tel Telp telp tlp
      Kav Blok Km Lt lt Jan Feb Mar Apr Jun Jul Ags Agt Agust Sep Sept Okt Nov Des
      """,
    starters: """
      yang dan di dengan untuk dari ini pada dalam itu tidak akan oleh juga ke ada adalah sebagai
      telah karena bisa tersebut mereka saat dapat lebih sudah kepada menjadi kata hari tahun atau
      dia seperti setelah tak kami harus ia kita saya aku anda kamu beliau para sang si namun tetapi
      tapi sedangkan sementara meski meskipun walau walaupun jika kalau bila apabila ketika sebelum
      sesudah selain menurut berdasarkan terkait mengenai tentang bagi antara melalui hingga sampai
      sejak selama seiring bahkan bahwa agar supaya sehingga maka lalu kemudian akhirnya selanjutnya
      sebelumnya sebaliknya sekarang kini nanti tadi kemarin besok hari semua setiap tiap banyak
      beberapa sebagian salah satu dua tiga empat lima hanya masih belum bukan jangan apa siapa
      mengapa kenapa bagaimana kapan mana apakah begitu demikian selain sebab jadi memang misalnya
      contohnya artinya pihak pemerintah pasalnya perusahaan akibatnya adapun dengan dirinya hal
      kondisi rencana jumlah harga hasil total laba penjualan pendapatan transaksi nilai produksi
      saham para kedua ketiga sekitar rata terhadap sampai usai tak kendati padahal justru bila
      sesuai sebagaimana demi guna lewat tanpa termasuk sekalipun walhasil alhasil mulai pada
      """,
    reportingVerbs: """
      kata ujar tutur ucap tanya tanyanya jawab sahut tegas jelas ungkap imbuh papar tukas terang
      lanjut tambah katanya ujarnya tuturnya ucapnya jawabnya tegasnya jelasnya tambahnya bertanya
      berkata menjawab
      """,
    habits: Habits(quotations: .whole))
}
