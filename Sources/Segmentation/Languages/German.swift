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
      inkl exkl evtl ggf bspw lt gem ehem gest geb verh hl zzgl abzgl max min einschl i.e m.E
      bes Gebr Abt Hrsg hrsg dt frz engl amerik lat griech österr schweiz röm kath ev
      ect rd Gen Lt Hptm Maj Kfm Bgm Reg Pfr Rep Sen Gov Lic Mag
      Univ.-Prof Dr.-Ing Priv.-Doz Doz Präs Vors Stv stv Min.-Präs Minist Insp
      Skt allg amtl angebl bzgl betr ehrenamtl ggfs geg gez int jew lfd m.a.W mind moh mtl n.n
      o.Ä östl westl nördl südl p.a s.o s.u sen. städt staatl s.a u.A.w.g u.z urspr verw vgl vorm
      wg zit zus zw Mr Mrs Ms Yahoo!
      """,
    abbreviations: """
      u.a u.ä o.ä u.U u.v.m u.a.m ff f Str str Co Inc Corp Ltd Jr jr Sen sen Mo Mi Do Mio Mrd Tsd ca
      rd Std Min Sek Tel tel Jh Jhd Jhdt v.Chr n.Chr Chr v.a a.D a.M u dgl d.J d.M Bde Aufl Ausg Anm
      Az Bhf Hbf Pl Gr Kl Kfz Lkw Pkw Ber Verf Verl Zs Ver Vs vs Mill Pfd Ztr Stk St.-Nr e.V i.R
      """,
    numbered: """
      Nr Nrn Abb Fig S Art Abs Kap Bd Tab No Ziff Rn Hs etc usw usf
      Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
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
      wenigstens wirklich wohl zumal zumindest zuvor zweifellos
      """,
    reportingVerbs: """
      sagte sagt sagten fragte fragt antwortete antwortet erklärte erklärt meinte meint schrieb
      schreibt rief ruft ergänzte fügte erwiderte betonte
      """,
    fields: """
      Von An Betreff Datum Gesendet Empfangen Ort Zeit Wann Wo Telefon Tel Fax Quelle Autor
      """,
    weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag",
    credits: "Foto Fotos Bild Grafik Illustration",
    closesWithOpeningMarks: true,
    writesOrdinalsWithStop: true,
    capitalizesNouns: true)
}
