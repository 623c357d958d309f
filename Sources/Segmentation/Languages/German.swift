extension Language {
  static let german = Language(
    code: "de",
    commonWords: """
      der die das und ist nicht ein eine den dem des zu mit sich von auf für im er sie es wir als
      auch war hat wird sind an bei nach aus dass einer einem einen haben wurde aber um wie noch
      ich du ihr ihre sein seine ihm ihn uns unser man nur schon mehr sehr über unter zwischen
      durch gegen ohne vor zum zur vom beim können kann muss soll sollen werden worden waren hatte
      hatten diese dieser dieses jahr jahre zwei ersten weil wenn dann doch jetzt hier mein kein
      keine am ins
      """,
    ownLetters: "äöüß",
    titles: """
      Dr Drs Dres Prof Hr Hrn Fr Frl Dipl Ing Mag St Sr z.B z.b d.h bzw vgl sog z.T z.Zt i.d.R o.g
      inkl exkl evtl ggf bspw lt gem ehem gest geb verh hl zzgl abzgl max min einschl i.e m.E bes
      Gebr Abt Hrsg hrsg dt frz engl amerik lat griech österr schweiz röm kath ev ect rd Gen Lt Hptm
      Maj Kfm Bgm Reg Pfr Rep Sen Gov Lic Mag Univ.-Prof Dr.-Ing Priv.-Doz Doz Präs Vors Stv stv
      Min.-Präs Minist Insp Skt allg amtl angebl bzgl betr ehrenamtl ggfs geg gez int jew lfd m.a.W
      mind moh mtl n.n o.Ä östl westl nördl südl p.a s.o s.u sen. städt staatl s.a u.A.w.g u.z urspr
      verw vgl vorm wg zit zus zw Mr Mrs Ms Yahoo! Oblt Obltn Obstlt Ltn Uffz StFw OStFw OGefr Kpt
      Kptn Adm KAdm VAdm Brig Dipl.-Ing Dipl.-Kfm Dipl.-Psych Dipl.-Biol Dipl.-Phys Dipl.-Chem
      Dipl.-Päd Dipl.-Volksw Dipl.-Betriebsw Dipl.-Inf Dipl.-Math Dipl.-Soz Dipl.-Pol MMag DDr Frhr
      Msgr Exz LAbg Abg z.Z z.Hd z.Hdn o.B.d.A m.W i.A i.Allg i.d.F i.e.S i.w.S i.S.d i.S.v i.H.v
      i.Z.m i.V.m a.a.O d.i s.d ggü entspr einschließl ausschl chines dän estn gegr hebr ital jap
      kgl milit mündl niederl norw päpstl poln portug rumän russ schriftl schwed serb slowen sogen
      stellv südd tschech ukrain veröff weibl männl wissensch wöchentl zahlr evang ev.-luth
      röm.-kath luth jüd sächs thür nordd
      """,
    abbreviations: """
      u.a u.ä o.ä u.U u.v.m u.a.m ff f Str str Co Inc Corp Ltd Jr jr Sen sen Mo Mi Do Mio Mrd Tsd ca
      rd Std Min Sek Tel tel Jh Jhd Jhdt v.Chr n.Chr Chr v.a a.D a.M u dgl d.J d.M Bde Aufl Ausg Anm
      Az Bhf Hbf Pl Gr Kl Kfz Lkw Pkw Ber Verf Verl Zs Ver Vs vs Mill Pfd Ztr Stk St.-Nr e.V i.R
      u.dgl o.dgl Inh Gesch Geschf Ndl Nachf Forts Jg Jgg Lfg Bll Beil Einw Ztg Zschr Stdn Anl
      Art.-Nr Best.-Nr Tel.-Nr Reg.-Bez Bez Lkr
      """,
    numbered: """
      Nr Nrn Abb Fig S Art Abs Kap Bd Tab No Ziff Rn Hs etc usw usf Jan Feb Mär Apr Jun Jul Aug Sep
      Sept Okt Nov Dez H Hft Pos Tz Rz Rdnr Rdn Hsnr Bl Taf Pkt lfd.Nr Bst Blg Sp Z Zi Lit lit Vol
      vol
      """,
    starters: """
      der die das den dem des ein eine einer einem einen eines kein keine keiner keinem dies diese
      dieser dieses diesem diesen jene jener jenes jeder jede jedes jedem ich du er sie es wir ihr
      ihm ihn ihnen ihre ihren ihrer ihrem sein seine seiner seinem seinen mein meine meiner meinem
      meinen unser unsere unserer unseren dein deine mich mir uns man und oder aber denn doch
      sondern dass daß weil wenn als ob obwohl während nachdem bevor bis damit sodass falls indem
      sobald solange seit seitdem in im an am auf aus bei beim mit nach von vom vor zu zum zur für
      durch gegen ohne um über unter hinter neben zwischen wegen trotz statt anstatt laut gemäß ab
      außer außerhalb innerhalb entlang gegenüber angesichts aufgrund dank mithilfe mittels wer was
      wo wie wann warum weshalb wieso welche welcher welches woher wohin wen wem wobei woran worauf
      hier da dort dann danach daher darum deshalb deswegen dabei dadurch dafür dagegen dazu daran
      darauf daraus darin darüber davon davor damals demnach dennoch trotzdem auch nur noch schon so
      sogar sonst sehr wieder immer nie niemals jetzt nun heute gestern morgen bald inzwischen
      mittlerweile zunächst zuerst zuletzt zudem außerdem allerdings jedoch hingegen dagegen
      schließlich endlich eigentlich natürlich vielleicht wahrscheinlich offenbar offensichtlich
      möglicherweise leider hoffentlich immerhin insgesamt insbesondere besonders beispielsweise
      etwa ebenfalls ebenso zugleich gleichzeitig anschließend später früher kurz bereits erst fast
      ganz genau gerade gern irgendwann manchmal mehr meist meistens nicht nichts niemand oft
      plötzlich rund selbst stattdessen tatsächlich überall übrigens viel viele vielen vieles
      vielmehr weiter weitere weiterhin weiters wenige weniger zwar zwei drei vier fünf sechs sieben
      acht neun zehn alle allen aller alles andere anderen anderer anders beide beiden einige
      einigen einiges etliche etwas jemand manche mancher mehrere sämtliche solche solcher
      verschiedene zahlreiche ist sind war waren hat haben hatte hatten wird werden wurde wurden
      kann können könnte muss müssen soll sollen sollte will wollen darf habe bin gibt ja nein danke
      bitte ok also eben eher ende anfang mitte dazwischen derweil derzeit deutlich durchaus
      ebenfalls einmal einst entsprechend erstmals freilich gewiss gleich halt indes infolge ja
      jährlich je klar knapp künftig längst letztlich letztendlich mindestens mitunter nebenbei
      neuerdings normalerweise ohnehin ob schade seither selbstverständlich seltsam sicher somit
      sonst sowohl teilweise überhaupt ungefähr unterdessen vermutlich vorerst vorher wahrlich weder
      wenigstens wirklich wohl zumal zumindest zuvor zweifellos angeblich anscheinend ausgerechnet
      ausserdem ausserhalb bestenfalls bekanntlich bisher bislang darunter diesmal einerseits
      andererseits erneut erstaunlicherweise fortan gemeinsam generell glücklicherweise
      grundsätzlich hauptsächlich heutzutage hierbei hierfür hiermit hierzu hierzulande immerzu
      infolgedessen irgendwie irgendwo jedenfalls jeweils kaum keinesfalls keineswegs keinerlei
      kurzum lediglich meinetwegen mehrfach mehrmals mithin momentan nachher nahezu nirgends
      nirgendwo nochmals notfalls obgleich obschon selten seinerzeit sicherlich soeben sofern sofort
      sogleich soweit sowie sowieso stets umgekehrt unlängst vergebens vielerorts voraussichtlich
      vorab vorhin vormittags nachmittags abends morgens nachts mittags wiederum womöglich wofür
      wogegen wodurch womit worin worüber wovon wozu zeitweise ziemlich zugegeben zuweilen
      zusätzlich zusammen zwanzig dreißig euch euer eure dir dich deren dessen derjenige diejenigen
      dasselbe dieselbe derselbe hätte hätten wäre wären würde würden dürfte dürften möchte mag
      müsste musste mussten konnte konnten durfte durften wollte wollten sollten seien bist manch
      manches nebenher allenfalls alsbald alsdann anfangs annähernd binnen daneben desto draußen
      erfreulicherweise erwartungsgemäß folglich gegebenenfalls gelegentlich häufig hinten höchstens
      interessanterweise irgendwer irgendwas jahrelang jahrzehntelang jederzeit logischerweise
      merkwürdigerweise mitsamt mitten montags dienstags mittwochs donnerstags freitags samstags
      sonntags nachträglich neulich nebst nötigenfalls oben unten paradoxerweise regelmäßig
      schätzungsweise seitens soviel spätestens frühestens tags überdies überraschend unabhängig
      ungeachtet unglücklicherweise unweit unverzüglich ursprünglich vorwiegend weitgehend wessen
      worum zeitgleich zeitlebens zunehmend zusehends zweitens erstens drittens
      """,
    valedictions: "Gruß Grüße Grüßen Gruss Grüsse Grüssen danke",
    reportingVerbs: """
      sagte sagt sagten fragte fragt antwortete antwortet erklärte erklärt meinte meint schrieb
      schreibt rief ruft ergänzte fügte erwiderte betonte
      """,
    fields: """
      Von An Betreff Datum Gesendet Empfangen Ort Zeit Wann Wo Telefon Tel Fax Quelle Autor
      """,
    weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag",
    credits: "Foto Fotos Bild Grafik Illustration",
    habits: Habits(
      closesWithOpeningMarks: true, writesOrdinalsWithStop: true, capitalizesNouns: true))
}
