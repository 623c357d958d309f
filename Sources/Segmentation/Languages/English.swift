extension Language {
  static let english = Language(
    code: "en",
    commonWords: """
      the of and to in that is was for it with as his on be at by had not are but from have this
      which or they an were their been has will would who said there he she you we after about
      into over more than when what could if so can do out up some its them him no all new one two
      first before because while during says year years people time just my me your our other only
      also how most where
      """,
    titles: """
      Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revs Hon Fr Gen Gens Lt Lieut Col Cols Capt
      Capts Cpt Cmdr Cdr Comdr Comdt Cmdt Maj Sgt Sgts M/Sgt S/Sgt T/Sgt Cpl Pvt Pfc Adm Adms Brig
      Supt Insp Det Const Ofc Gov Govs Sen Sens Rep Reps Pres Atty Attys Amb Msgr Mme Mlle Dir Asst
      Ass't Mt Hr Frl Sup Chmn Treas Mgr Spc Cllr Ald Bp Abp vs v e.g i.e eg ie viz cf Yahoo!
      Jeopardy! Lts Ens Ensn CWO WO MSgt TSgt SSgt SrA Amn CPO SCPO MCPO LCpl GySgt 1stLt 2ndLt Radm
      Vadm RADM VADM Adml Brig.Gen Maj.Gen Lt.Gen Lt.Col Lt.Cmdr Lt.Cdr Sgt.Maj Cmsr Commr Comm'r
      Congr Rt Rt.Hon Ven Vy Preb Mons Archbp Archd Srta Sra Mssrs Esqr Princ Trpr Tpr Secy Chanc
      Assoc.Prof Asst.Prof
      """,
    abbreviations: """
      Inc Corp Co Cos Ltd Bros Jr Sr Esq PhD Ph.D M.D B.A M.A al a.m p.m U.S U.K U.N D.C N.Y U.S.A
      U.S.S.R U.S.S H.M.S U.A.E E.U A.D B.C B.C.E C.E B.S M.S J.D Ll.B LL.B D.D.S R.N L.A L.L.C LLC
      L.P P.C PLC S.p.A A/S N.V GmbH p.s P.S P.P.S P.O P.O.W G.O.P I.R.S F.B.I C.I.A Mon Tue Tues
      Wed Thu Thur Thurs Fri Sat St Ste Ave Blvd Rd Sq Hwy Rte Pkwy Pl pl Apt Bldg Ft ft Pt Ctr Cir
      Ct Ln Expy Tpk Twp Spec spec Esp esp abbr abr arr misc attn cont dist div est ext fwd Dept
      Univ Assn Assoc Intl Int'l Nat'l Govt Gov't Mfg Mgr Ed Eds ed eds trans Vol Vols approx est
      incl excl misc ca circa ext tel dept hr hrs yr yrs lb lbs oz cm mm km kg sq mph pp par para
      ver ch max min mins sec secs ret Cie Pty Plc Est Inst Comm Dist Div D.Phil Pharm.D
      A.F.L.-C.I.O cont'd ibid op.cit loc.cit et.seq seq Pvt.Ltd Pte Bhd Sdn Cttee Cmte Subcomm Hosp
      Acad Publ Prods Natl Mkt Hts Plz Trl Terr Cres Gdns Jct Vlg Xing qt pt pts tbsp tsp yd yds rpm
      """,
    regions: """
      Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss
      Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Dak
      N.Y N.J N.H N.C N.D N.M S.C S.D W.Va R.I N.Dak S.Dak B.C N.S N.B P.E.I
      Ont Que Alta Sask Nfld
      """,
    numbered: """
      No Nos no nos Fig Figs fig figs Art Arts art Sec Sect Ch vol vols p Nr Op op etc Jan Feb Mar
      Apr Jun Jul Aug Sep Sept Oct Nov Dec Para Bk bk Vs Cl cl Reg Regs Ex Exh exh Doc Ser ser Ext
      Rm rm Flt flt
      """,
    starters: """
      the a an this that these those it its he his she her hers they their theirs we our ours i my
      mine you your yours it's he's she's that's there's here's what's who's i'm i've i'll i'd one's
      let let's don't didn't doesn't can't won't isn't wasn't who whom whose what which when where
      why how whether and but or nor so yet for because since although though while whereas if
      unless until as once in on at by from with without within to of off up out over under after
      before during between among amid against about above across along around behind below beneath
      beside besides beyond despite down except into like near onto per through throughout thru
      toward towards upon via according all another any anybody anyone anything both each either
      enough even every everybody everyone everything few fewer half less little many more most much
      neither no nobody none not nothing one other others several some somebody someone something
      such two three four five six seven eight nine ten twenty thirty forty fifty dozens hundreds
      thousands millions also again ago almost already always altogether anyway apart apparently
      currently earlier eventually ever finally first firstly fortunately frankly further
      furthermore generally hence here hopefully however immediately indeed instead ironically just
      last lastly lately later likewise maybe meanwhile moreover naturally nearly never nevertheless
      next nonetheless now nowadays obviously occasionally often only originally otherwise overall
      perhaps possibly presumably previously probably quite rather recently regardless second
      secondly similarly simply sometimes somehow soon still subsequently suddenly surely then there
      thereafter therefore third thus today together tomorrow tonight too traditionally
      unfortunately until usually very well whatever whenever wherever yesterday is are was were be
      been being am do does did has have had can could may might must shall should will would people
      officials police critics experts analysts investigators authorities prosecutors residents
      supporters protesters witnesses researchers scientists lawmakers voters ask come consider get
      give given go hello keep look make please put read remember say see take tell thank thanks
      think try use wait yes yeah oh ok okay why nice good great sure aboard absent accordingly
      actually additionally admittedly afterward afterwards alas albeit alongside alternatively
      amazingly arguably aside astonishingly basically beforehand briefly broadly certainly chiefly
      clearly collectively commonly comparatively consequently considering conversely critically
      curiously effectively elsewhere equally especially essentially evidently excepting excluding
      exactly failing following formerly fifteen sixteen eighteen twelve thirteen eleven gradually
      happily henceforth hereafter historically ideally importantly incidentally including
      increasingly initially interestingly inevitably inside outside itself lest locally mainly
      mathematically me merely minus mostly mysteriously namely needless notably notwithstanding
      oddly particularly pending plus predictably presently privately publicly rarely reportedly
      respectively roughly sadly seemingly seldom seriously significantly simultaneously sixty
      seventy eighty ninety hundred strangely strikingly supposedly surprisingly technically
      thankfully themselves theoretically thereby thereupon thinking typically ultimately underneath
      understandably undoubtedly unlikely us versus virtually whereupon wherein whichever whoever
      whomever wow yep yup
      """,
    smallStarters: """
      i i'm i've i'll i'd it its it's this that these those there we you your they my our and but so
      or if what why how when where also maybe please thanks just
      """,
    openers: """
      the this that these those it it's he he's she she's they they're we we're you you're if there
      there's
      """,
    valedictions: """
      regards wishes sincerely truly faithfully respectfully cordially yours cheers thanks best love
      """,
    reportingVerbs: """
      said says say asked asks ask wrote writes added adds replied replies answered answers told
      tells shouted yelled cried exclaimed explained explains whispered inquired enquired wondered
      demanded joked quipped tweeted responded remarked
      murmured muttered screamed insisted
      """,
    fields: """
      From To Cc Bcc Subject Date Sent Received Posted Groups Newsgroups Email Phone Fax Tel Address
      Location Venue Time When Where Category Expires Admission Author Byline Source Published
      Updated Tags Keywords
      """,
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    credits: "Image Photo Photos Photograph Picture Illustration Graphic")
}
