extension CueTable {
  /// Cues of English news.
  static let english = CueTable(
    language: "en",
    entries: [
      .speech: """
      say · says · said · saying · tell · tells · told · telling · add · adds · added
      adding · speak · speaks · spoke · spoken · speaking · write · writes · wrote
      written · writing · ask · asks · asked · asking · answered · answering · explain
      explains · explained · explaining · reply · replies · replied · replying · respond
      responds · responded · responding · continued · noted · noting · stated · stating
      tweets · tweeted · tweeting · retweet · retweets · retweeted · retweeting · posted
      posting · remarked · remarking · commented · commenting · mentions · mentioned
      mentioning · quip · quips · quipped · quipping · joked · joking · exclaim
      exclaims · exclaimed · exclaiming · utter · utters · uttered · uttering · recount
      recounts · recounted · recounting · recall · recalls · recalled · recalling
      narrate · narrates · narrated · narrating · describe · describes · described
      describing · reiterate · reiterates · reiterated · reiterating · repeat · repeats
      repeated · repeating · retort · retorts · retorted · retorting · interject
      interjects · interjected · interjecting · elaborate · elaborates · elaborated
      elaborating · stressed · stressing · emphasise · emphasises · emphasised
      emphasising · emphasize · emphasizes · emphasized · emphasizing · underline
      underlines · underlined · underlining · underscore · underscores · underscored
      underscoring · observes · observed · point out · points out · pointed out
      pointing out · calls · calling · dub · dubs · dubbed · dubbing · thank · thanks
      thanked · thanking · urge · urges · urged · urging · advise · advises · advised
      advising · remind · reminds · reminded · reminding · informed · informing · assure
      assures · assured · assuring · reassure · reassures · reassured · reassuring · pray
      prays · prayed · praying · whisper · whispers · whispered · whispering · mutter
      mutters · muttered · muttering · murmur · murmurs · murmured · murmuring · shout
      shouts · shouted · shouting · yell · yells · yelled · yelling · cry · cried
      scream · screams · screamed · screaming · holler · hollers · hollered · hollering
      sigh · sighs · sighed · sighing · laughed · declare · declares · declared
      declaring · exhort · exhorts · exhorted · exhorting · implore · implores · implored
      imploring · plead · pleads · pleaded · pleading · beg · begs · begged · begging
      apologise · apologises · apologised · apologising · apologize · apologizes
      apologized · apologizing · congratulate · congratulates · congratulated
      congratulating · praise · praises · praised · praising · hails · hailed · hailing
      applaud · applauds · applauded · applauding · welcomed · welcomes · greet · greets
      greeted · greeting · chat · chats · chatted · chatting · talked · talking · quoted
      quoting · cite · cites · cited · citing · summarise · summarises · summarised
      summarising · summarize · summarizes · summarized · summarizing · conclude
      concludes · concluded · concluding · opine · opines · opined · opining · muse
      muses · mused · musing · concur · concurs · concurred · concurring · agreed
      agrees · agreeing · chime in · chimed in · chimes in · interrupt · interrupts
      interrupted · interrupting · rejoin · rejoined · swear · swears · swore · sworn
      jokeds · jokeded · jokeding · quippeds · quippeded · quippeding · lament · laments
      lamented · lamenting · bemoan · bemoans · bemoaned · bemoaning · deplore · deplores
      deplored · deploring · complain · complains · complained · complaining · caution
      cautions · cautioned · cautioning · warn · warns · warned · warning · admonish
      admonishes · admonished · admonishing · scold · scolds · scolded · scolding · chide
      chides · chided · chiding · blast · blasted · blasting · slam · slams · slammed
      slamming · rebuke · rebukes · rebuked · rebuking · denounce · denounces · denounced
      denouncing · condemn · condemns · condemned · condemning · criticise · criticises
      criticised · criticising · criticize · criticizes · criticized · criticizing
      lambast · lambasted · lash out · lashed out · mock · mocked · mocking · tout
      touts · touted · touting · boast · boasts · boasted · boasting · brag · brags
      bragged · bragging · gush · gushes · gushed · gushing · raves · raved · raving
      enthuse · enthuses · enthused · enthusing · vented · venting · rant · rants
      ranted · ranting · bark · barked · snap · snapped · fire back · fired back
      hit back · hits back · shot back · shoots back · clarify · clarifies · clarified
      clarifying · specify · specifies · specified · specifying · outline · outlines
      outlined · outlining · detailed · detailing · reflected · reflecteds · reflecteded
      reflecteding · went on to say · goes on to say · put it · puts it · wrote in
      wrotes in · wroted in · wroting in · sum up · sums up · summed up · confide
      confides · confided · confiding · gasp · gasps · gasped · gasping · chuckle
      chuckles · chuckled · chuckling · groan · groans · groaned · groaning · grumble
      grumbles · grumbled · grumbling · stammer · stammers · stammered · stammering
      mumble · mumbles · mumbled · mumbling · drawl · drawls · drawled · drawling
      blurt out · blurted out · preach · preaches · preached · preaching · proclaim
      proclaims · proclaimed · proclaiming · pronounce · pronounced · recite · recites
      recited · reciting · echo · echoed · echoes · encourage · encourages · encouraged
      encouraging · invite · instruct · instructs · instructed · instructing · inquire
      inquires · inquired · inquiring · enquire · enquires · enquired · enquiring
      queried · questioned · questioning · called it · called him · called her
      called them · called the · called on · called this · called that · called his
      called their
      """,
      .record: """
      announce · announces · announced · announcing · confirm · confirms · confirmed
      confirming · reported · reporting · finds · found · show · shows · showed · shown
      showing · indicate · indicates · indicated · indicating · reveal · reveals
      revealed · revealing · disclose · discloses · disclosed · disclosing · released
      releasing · ruled · ruling that · ordered · ordering · voted · votes · publish
      publishes · published · publishing · unveil · unveils · unveiled · unveiling
      issued · issuing · certify · certifies · certified · certifying · testify
      testifies · testified · testifying · attest · attests · attested · attesting
      verify · verifies · verified · verifying · documented · documenting · recorded
      establish · establishes · established · establishing · determine · determines
      determined · determining · discover · discovers · discovered · discovering
      demonstrate · demonstrates · demonstrated · demonstrating · prove · proves · proved
      proving · acknowledge · acknowledges · acknowledged · acknowledging · admit · admits
      admitted · admitting · concede · concedes · conceded · conceding · confess
      confesses · confessed · confessing · notify · notifies · notified · notifying
      registered · signed · agreed to · decide · decided · decides · approve · approves
      approved · approving · adopted · authorise · authorises · authorised · authorising
      authorize · authorizes · authorized · authorizing · decreed · decreeing · mandated
      mandating · sentenced · convicted · acquitted · indicted · charged with · fined
      fineds · fineded · fineding · awarded · awardeds · awardeded · awardeding · elected
      appointed · nominated · named as · listed · estimated · estimating · calculate
      calculates · calculated · calculating · measured · measureds · measureded
      measureding · counted · surveyed · conclude that · concluded that · concludes that
      detected · identify · identified · states that · stated that · informed that
      publicise · publicises · publicised · publicising · publicize · publicizes
      publicized · publicizing · broadcasting · leaked · recommend · recommends
      recommended · recommending · pledged · pledges · pledging · vow · vows · vowed
      vowing · swores in · swored in · sworing in · guarantee · guarantees · guaranteed
      guaranteeing · sworn in · sworns in · sworned in · sworning in · declared
      declareds · declareded · declareding · find that · finding that · resolved to
      committed to
      """,
      .doubt: """
      claimed · claiming · allege · alleges · alleged · alleging · accuse · accuses
      accused · accusing · deny · denies · denied · denying · disputed · disputes
      disputing · insist · insists · insisted · insisting · contend · contends
      contended · contending · argue · argues · argued · arguing · maintain · maintained
      maintains · suggest · suggests · suggested · suggesting · hint · hints · hinted
      hinting · imply · implies · implied · implying · purport · purports · purported
      purporting · assert · asserts · asserted · asserting · profess · professes
      professed · professing · charge that · charged that · charges that · countered
      countering · rebut · rebuts · rebutted · rebutting · refute · refutes · refuted
      refuting · reject · rejects · rejected · rejecting · dismiss · dismisses
      dismissed · dismissing · repudiate · repudiates · repudiated · repudiating · disavow
      disavows · disavowed · disavowing · protested · objected · objecting · challenged
      challenging · question whether · questions whether · questioned whether · speculate
      speculates · speculated · speculating · theorise · theorises · theorised
      theorising · theorize · theorizes · theorized · theorizing · hypothesise
      hypothesises · hypothesised · hypothesising · hypothesize · hypothesizes
      hypothesized · hypothesizing · postulate · postulates · postulated · postulating
      posit · posits · posited · positing · insinuate · insinuates · insinuated
      insinuating · rumoured · rumoureds · rumoureded · rumoureding · rumored · rumoreds
      rumoreded · rumoreding · gossiped · gossiping · pretend · pretends · pretended
      pretending · feign · feigns · feigned · feigning · boast that · boasted that
      boasts that · blame · blamed · blames · blaming · attributed to · attributing
      decry · decries · decried · decrying · proposes · proposed · proposing · reasoned
      advocate · advocated · advocating · championed · assures that · assured that
      assuring that · exaggerate · exaggerates · exaggerated · exaggerating · lied
      lying about · mislead · misled · fabricate · fabricates · fabricated · fabricating
      misrepresent · misrepresents · misrepresented · misrepresenting · overstate
      overstates · overstated · overstating · downplay · downplays · downplayed
      downplaying · play down · played down · plays down · brush off · brushed off
      shrug off · shrugged off · backtrack · backtracks · backtracked · backtracking
      retract · retracts · retracted · retracting · recant · recants · recanted
      recanting · contesting · contradict · contradicts · contradicted · contradicting
      disagree · disagrees · disagreed · disagreeing · quibble · quibbles · quibbled
      quibbling · scoff · scoffs · scoffed · scoffing · sneer · sneers · sneered
      sneering · threaten · threatens · threatened · threatening · taunt · taunts
      taunted · taunting · faulted · oppose · opposed · opposes · opposing · object to
      objects to · objected to · objecting to · rail against · railed against · press for
      pressed for · push for · pushed for · call for · calls for · called for
      calling for · demanded · demanding · appealed to · campaigned for · cast doubt
      casts doubt · claim · claims · dispute · misleading
      """,
      .thought: """
      think · thinks · thought · thinking · believe · believes · believed · believing
      feel · feels · felt · feeling · know · knows · knew · known · expect · expects
      expected · expecting · hope · hopes · hoped · hoping · fear · fears · feared
      fearing · worry · worries · worried · worrying · want · wants · wanted · wanting
      wish · wishes · wished · intend · intends · doubt · doubts · doubted · doubting
      supported · supporting · consider · considers · considered · considering · supposes
      guess · guessed · guesses · imagine · imagines · imagined · imagining · assume
      assumes · assumed · assuming · presume · presumes · presumed · presuming
      suspected · sensed · realise · realises · realised · realising · realize · realizes
      realized · realizing · recognise · recognises · recognised · recognising · recognize
      recognizes · recognized · recognizing · understand · understands · understood
      remember · remembers · remembered · remembering · forgot · forgotten · regret
      regrets · regretted · regretting · anticipate · anticipates · anticipated
      anticipating · foresee · foresees · foresaw · envision · envisions · envisioned
      envisioning · envisage · envisages · envisaged · envisaging · prefer · prefers
      preferred · favours · favoured · favors · favored · loves · hate · hates · hated
      trusts · trusted · wonder · wonders · wondered · wondering · ponder · ponders
      pondered · pondering · contemplate · contemplates · contemplated · contemplating
      viewed as · regard · regarded · regards · deem · deems · deemed · deeming · judged
      reckon · reckons · reckoned · reckoning · figured · endorse · endorses · endorsed
      endorsing · embrace · embraces · embraced · embracing · appreciate · appreciates
      appreciated · appreciating · admire · admires · admired · admiring · seek · seeks
      sought · seeking · hesitate · hesitates · hesitated · hesitating · dreamed · aspire
      aspires · aspired · aspiring · desired · longed for · yearn · yearns · yearned
      yearning · dread · resent · resents · resented · resenting · dislike · dislikes
      disliked · disliking · despise · despises · despised · despising · envy · envied
      marvelled · marveled · bing convinced · convinced that · confident that
      certain that · sure that · aware that · afraid that · worried that · concerned that
      hopeful that · optimistic that · pessimistic that · sceptical · skeptical · convinced
      hopeful · optimistic · pessimistic · worried about · concerned about · surprised
      shocked · disappointed · pleased · proud · delighted · thrilled · angry
      frustrated · support · supports · predicts · predicted · predicting · see it as
      sees it as · saw it as · backed · suspect that · want to see · learned that
      """,
      .attribution: """
      according to · in the words of · in the view of · in the opinion of · in the eyes of
      in his view · in her view · in their view · in his opinion · in her opinion
      in their opinion · in his words · in her words · in their words · as saying
      was quoted as · were quoted as · quoted as · was cited as · as quoted by
      as reported by · as told to · sources say · sources said · sources close to
      critics say · critics said · critics argue · supporters say · opponents say
      some say · some argue · some believe · some people say · many say · many believe
      others say · others argue · people say · it is said · it is believed · it is thought
      it is understood · it is expected · it is feared · it is hoped · it is claimed
      it is alleged · it is reported · it was reported · it was said · it was claimed
      it was alleged · it was thought · it was believed · it has been said
      it has been claimed · it has been reported · it has been suggested · it emerged that
      it has emerged · is said to · are said to · was said to · were said to
      is believed to · are believed to · was believed to · were believed to · is thought to
      are thought to · was thought to · were thought to · is understood to
      are understood to · is reported to · are reported to · was reported to
      were reported to · is alleged to · are alleged to · is rumoured to · is rumored to
      is known to · are known to · is considered · are considered · is seen as
      are seen as · was seen as · is regarded as · is widely regarded · is widely seen
      is widely believed · so-called · what he called · what she called · what they called
      what it called · what he described as · what she described as · what they described as
      as he put it · as she put it · as he called it · citing · cited by · as per
      credited with · attributed to · is accused of · are accused of · was accused of
      were accused of · stands accused · on condition of anonymity · condition of anonymity
      who asked not to be named · who declined to be named · who asked not to be identified
      not authorised to speak · not authorized to speak · familiar with the matter
      with knowledge of the matter · people familiar · reports say · reports suggest
      media reports · news reports · the report said · the report says · study says
      word is · if reports are to be believed · by his account · by her account
      by some accounts · by all accounts · from the point of view of
      in response to questions · when asked · asked whether · asked if · asked about
      asked why · asked how · in remarks to · according to data · according to figures
      according to statistics · according to official · according to records
      according to documents · according to court · according to the census
      according to the bureau
      """,
      .speechNoun: """
      statement · statements · claim that · claims that · claims of · claims by
      allegation · allegations · accusation · accusations · assertion · assertions
      remark · remarks · comment · comments · quote · quotes · testimony · speech
      speeches · interview · interviews · announcement · announcements · declaration
      declarations · denial · denials · complaint · complaints · criticism · criticisms
      warning · warnings · promise · promises · pledge · pledges · proposal · proposals
      suggestion · suggestions · recommendation · recommendations · argument · arguments
      opinion · opinions · viewpoint · view that · views on · belief · beliefs
      belief that · concern · concerns · concern that · fear that · fears that · fears of
      hope that · hopes that · doubts about · rumour · rumours · rumor · rumors
      speculation · suspicion · suspicions · theory · theories · notion · notion that
      idea that · call for · calls for · demand · demands · plea · pleas · request
      requests · appeal for · apology · tweet · tweets · letter · letters · email
      emails · e-mail · message · messages · memo · memos · post · posts · press release
      press releases · news release · open letter · op-ed · editorial · quotation · reply
      response · explanation · confession · admission · verdict that · prediction
      predictions · forecast · forecasts · expectation · expectations · narrative
      story that · stories of · account of · accounts of · characterisation
      characterization · description of · insistence · contention · assurance · assurances
      objection · objections · rhetoric · accusing · slogan · slogans · chant · chants
      mantra · motto · lawsuit · lawsuits · complaint that · affidavit
      question of whether · question whether · debate · debates · dispute over
      controversy · backlash · outcry · praise · condemnation · rebuke · threat · threats
      ultimatum · insult · insults
      """,
      .occasion: """
      to reporters · to journalists · in an interview · in interviews
      in a telephone interview · in a phone interview · in a recent interview
      in an exclusive interview · in a statement · in statements · in a written statement
      in a joint statement · in a video statement · in a press release · in a news release
      in a tweet · in tweets · in a series of tweets · on twitter · via twitter
      on facebook · on instagram · on social media · on telegram · on linkedin
      on truth social · on its website · on his website · on her website · on their website
      in a letter · in a letter to · in an open letter · in an email · in an e-mail
      by email · by phone · in a blog post · on his blog · in a post · in a facebook post
      in an instagram post · in a video · in a message · in a memo · in a note
      in a research note · in a note to clients · in a speech · in his speech
      in her speech · in an address · in a televised address · in remarks · in brief remarks
      in a report · in its report · in a paper · in an article · in an essay
      in an editorial · in an op-ed · in a column · in a book · in his book · in her book
      in a memoir · in his memoir · in her memoir · in testimony · in court
      in court documents · in court papers · in a court filing · in a filing · in a ruling
      in a complaint · in an affidavit · at a news conference · at a press conference
      at a news briefing · at a press briefing · at a briefing · at a rally · at a hearing
      at a meeting · at a conference · at the conference · at an event
      during a news conference · during a press conference · during a briefing
      during a hearing · during a debate · during a speech · during an interview
      during the interview · during a rally · during a visit · during a call
      during a meeting · on a conference call · on a call with · on the call
      on the sidelines · on television · on state television · on the show · on the podcast
      on the radio · on camera · on air · on the record · off the record · on the stand
      under oath · from the podium · from the stage · on the floor of · on the senate floor
      on the house floor · on the campaign trail · speaking to · speaking at · speaking on
      speaking in · speaking from · speaking with · speaking after · speaking before
      talking to · writing in · news conference · press conference · press briefing
      news briefing · town hall · talk show
      """,
      .hedge: """
      may · might · could · would · can't be sure · likely · unlikely · most likely
      more likely · less likely · possible · possibly · impossible to know · perhaps
      maybe · probably · probable · presumably · apparently · apparent · allegedly
      alleged · reportedly · supposedly · supposed to · purportedly · purported
      ostensibly · seemingly · seem · seems · seemed · seem to · seems to · appear to
      appears to · appeared to · appear · appears · suspected · suspected of · rumoured
      rumored · unclear · not clear · it is not clear · it was not clear
      it remains unclear · uncertain · uncertainty · unsure · unconfirmed · unverified
      unproven · unknown · not yet known · potential · potentially · conceivably
      conceivable · plausible · plausibly · arguably · doubtful · questionable · debatable
      hypothetical · hypothetically · theoretical · theoretically · in theory
      in principle · tend to · tends to · tended to · tendency · somewhat · rather
      relatively · fairly · quite · pretty much · sort of · kind of · largely · mainly
      in part · partly · partially · to some extent · to some degree · generally
      in general · usually · typically · normally · often · sometimes · in some cases
      in many cases · in most cases · frequently · essentially · basically · virtually
      practically · effectively · widely · evidently · clearly · obviously · surely
      certainly · undoubtedly · no doubt · of course · in fact · indeed · actually
      really · feared · expected · perceived · so to speak · as it were · if true · as if
      as though · chance that · chances are · a chance · risk of · risk that · at risk
      danger of · possibility · possibilities · likelihood · probability · prospect of
      prospects · suggests · suggesting · suggest · could have · might have · may have
      may be · might be · could be · would be · would have · must have been · can be
      perceived as · believed · thought to · understood to · said to be · known as
      in my opinion · in my view · to my mind · if anything · more or less · by and large
      on the whole · roughly speaking · broadly · raises questions · raised questions
      raising questions · remains to be seen · hard to say · difficult to say
      too early to say · hard to know · difficult to know · no evidence · little evidence
      signs of · sign that · signs that · hint of · speculation that · guess · wouldn't
      couldn't · mightn't
      """,
      .prediction: """
      will · won't · will be · will have · will not · shall · i'll · we'll · you'll
      he'll · she'll · it'll · they'll · there'll · that'll · who'll · is expected to
      are expected to · was expected to · were expected to · is likely to · are likely to
      is unlikely to · are unlikely to · is set to · are set to · was set to · were set to
      is due to · are due to · was due to · due to be · is scheduled to · are scheduled to
      was scheduled to · scheduled to · scheduled for · is slated to · are slated to
      slated to · slated for · is poised to · are poised to · poised to · is going to
      are going to · is gonna · going to be · am going to · i'm going to · we're going to
      they're going to · it's going to · he's going to · she's going to · you're going to
      is about to · are about to · is bound to · are bound to · is projected to
      are projected to · projected to · is forecast to · are forecast to · forecast to
      is predicted to · are predicted to · predicted to · is planning to · are planning to
      plan to · plans to · planned to · planning to · plans for · intends to · intend to
      aims to · aim to · hopes to · hope to · hoping to · expects to · expect to
      wants to · vows to · vowed to · pledges to · pledged to · promises to · promised to
      promise to · threatens to · threatened to · on track to · on course to
      on the verge of · on the brink of · in line to · slated · upcoming · forthcoming
      looming · imminent · impending · by next year · by next week · by next month
      next year · next month · next week · next decade · next season · next summer
      next spring · next fall · next autumn · next winter · in the coming · in coming
      the coming weeks · the coming months · the coming years · coming days · coming weeks
      coming months · coming years · over the next · in the next · within the next
      for the next · years to come · in the future · in the near future · near future
      future · soon · sooner or later · someday · some day · eventually · in the long run
      in the long term · long term · by the end of · by the year · later this year
      later this month · later this week · expected to · expected in · tomorrow · predict
      predicts · predicted · predicting · prediction · predictions · forecast · forecasts
      forecasting · projection · projections · outlook · expected · anticipated
      foreseeable
      """,
      .judgement: """
      should · shouldn't · should be · should have · should not · must · must be
      must not · mustn't · ought to · need to · needs to · needed to · have to · has to
      had better · better · best · worse · worst · greatest · largest ever
      most important · more important · important · importantly · importance · crucial
      crucially · critical to · vital · essential · necessary · unnecessary · key to
      significant · significantly · remarkable · remarkably · extraordinary · incredible
      incredibly · amazing · awesome · great · good · bad · terrible · horrible · awful
      dreadful · appalling · disgusting · disgraceful · shameful · scandalous · outrageous
      ridiculous · absurd · ludicrous · insane · crazy · stupid · foolish · idiotic
      silly · dumb · ignorant · naive · reckless · irresponsible · dangerous
      dangerously · risky · harmful · toxic · poisonous · disastrous · catastrophic
      catastrophe · disaster · tragic · tragedy · tragically · sad · sadly · unfortunate
      unfortunately · fortunate · fortunately · lucky · luckily · thankfully · hopefully
      regrettably · alarming · alarmingly · worrying · worryingly · troubling · disturbing
      shocking · shockingly · stunning · stunningly · staggering · surprising
      surprisingly · unsurprisingly · astonishing · striking · strikingly · impressive
      impressively · excellent · superb · brilliant · wonderful · fantastic · fabulous
      magnificent · spectacular · outstanding · exceptional · perfect · perfectly · ideal
      beautiful · beautifully · gorgeous · lovely · ugly · elegant · stylish · exciting
      thrilling · inspiring · fascinating · interesting · interestingly · intriguing
      compelling · powerful · effective · ineffective · efficient · inefficient
      successful · unsuccessful · success · failure · failing · flawed · broken · weak
      strong · strongly · robust · fragile · fair · unfair · unfairly · just as · unjust
      injustice · justified · unjustified · legitimate · illegitimate · right to · wrong
      wrongly · rightly · moral · immoral · ethical · unethical · evil · cruel · brutal
      brutally · vicious · heinous · barbaric · inhumane · savage · ruthless · corrupt
      corruption · dishonest · honest · hypocritical · hypocrisy · hypocrite · cynical
      arrogant · selfish · greedy · greed · racist · racism · sexist · xenophobic
      bigoted · bigotry · hateful · extremist · extreme · extremely · radical · fanatical
      draconian · authoritarian · tyrannical · undemocratic · unprecedented · historic
      iconic · legendary · notorious · infamous · controversial · divisive · polarizing
      polarising · unpopular · popular · beloved · acclaimed · respected · renowned
      prestigious · influential · famous · famously · unique · rare · bizarre · bizarrely
      strange · strangely · odd · oddly · weird · curious · curiously · ironic
      ironically · funny · hilarious · tough · difficult · hard to · easy to · easy
      easier · harder · simple · simply · challenge · challenges · challenging · serious
      seriously · severe · severely · grave · gravely · dire · desperate · desperately
      urgent · urgently · massive · huge · hugely · enormous · enormously · tremendous
      tremendously · vast · tiny · mere · merely · dramatic · dramatically · sharply
      deeply · highly · heavily · utterly · totally · completely · absolutely · entirely
      truly · very · too · so many · so much · far too · way too · too much · too many
      too little · too few · not enough · enough · worth · worthy · worthwhile
      worthless · useless · useful · helpful · valuable · invaluable · pointless
      meaningless · meaningful · hopeless · impossible · unacceptable · unbearable
      unthinkable · unbelievable · unbelievably · inexcusable · indefensible · inevitable
      inevitably · undeniable · undeniably · unquestionably · plainly · painfully
      nonsense · lies · lie · myth · hoax · propaganda · sham · farce · fiasco · mess
      chaos · chaotic · crisis · nightmare · scandal · shame · disgrace · hero · heroic
      heroes · courage · courageous · brave · bravely · bold · boldly · genius · wise
      smart · clever · intelligent · savvy · innovative · groundbreaking · revolutionary
      game-changer · game changer · milestone · breakthrough · turning point · wake-up call
      threat to · blow to · boost for · victory for · win for · problem · problems
      problematic · deserve · deserves · deserved · matters · mattered · the truth is
      the fact is · the reality is · the problem is · the point is · the question is
      let's · it's time · makes sense · make sense · makes no sense · no wonder
      of all time · ever seen · one of the most · one of the best · one of the worst
      the most · the least · as well as possible · lack of · lacks · lacking · badly
      poorly · well known · well-known · favourite · favorite · fun · happy · terrifying
      scary · horrific · horrifying · devastating · deadliest · heartbreaking · painful
      bitter · bitterly · fierce · fiercely · harsh · harshly · ambitious · promising
      rightful · proper · properly · appropriate · inappropriate · adequate · inadequate
      insufficient · excessive · credible · reliable · unreliable · authentic · genuine
      genuinely · sensible · reasonable · unreasonable · rational · irrational · logical
      illogical · understandable · understandably · vulnerable · nasty · lame · cheap
      expensive · costly · lavish · luxurious
      """,
      .cause: """
      because · because of · due to · owing to · thanks to · as a result · as a result of
      as a consequence · in consequence · resulted in · results in · resulting in
      resulted from · results from · resulting from · led to · leads to · lead to
      leading to · has led to · have led to · caused · caused by · causes · causing
      cause of · the cause of · contributed to · contributes to · contributing to
      contribute to · blamed on · blamed for · attributed to · stems from · stemmed from
      stemming from · sparked · sparked by · sparking · triggered · triggered by
      triggering · prompted · prompted by · prompting · fuelled by · fueled by · fuelling
      fueling · driven by · spurred · spurred by · brought about · brought on by
      brings about · gave rise to · gives rise to · giving rise to · provoked · provoked by
      provoking · induced · therefore · thus · hence · consequently · accordingly
      thereby · for this reason · that is why · that's why · which is why · this is why
      the reason · reason for · reasons for · reason why · reasons why · one reason
      in response to · in reaction to · in light of · in view of · given that
      on account of · on the grounds that · so that · in order to · amid · amid fears
      amid concerns · in the wake of · as part of efforts · in an effort to · in a bid to
      in an attempt to · makes it · making it · made it · means that · meaning that
      meant that · which means · this means · helped to · helps to · enabled · enables
      enabling · forced · forcing · ensures · undermines · undermined · undermining
      affects · affected · impact of · impact on · effect of · effect on · effects of
      effects on · consequence of · consequences · linked to · link between
      associated with · correlated with · increases the risk · raises the risk
      responsible for · factor in · factors · root of · roots in · result in
      contributor to · another factor · key factor · a factor · which in turn
      so much so that · to blame for · to blame · culprit · helped fuel · fuel · fuels
      """,
      .condition: """
      if · unless · whether · whether or not · even if · only if · what if · if not
      if so · provided that · providing that · as long as · so long as · on condition that
      on the condition that · in case · in case of · in the event of · in the event that
      otherwise · assuming · assuming that · supposing · depending on · depends on
      would have to · were to · should it · should they · should he · should she
      conditional on · contingent on · subject to · without which · hinges on
      """,
      .firstPerson: """
      i · i'm · i've · i'd · i'll · me · my · mine · myself · we · we're · we've
      we'd · we'll · us · our · ours · ourselves · let's
      """,
      .secondPerson: """
      you · you're · you've · you'd · you'll · your · yours · yourself · yourselves
      y'all · ya
      """,
      .negation: """
      not · never · no · none · nobody · nothing · nowhere · neither · nor · no one
      no longer · not only · cannot · can't · don't · doesn't · didn't · isn't · aren't
      ain't · wasn't · weren't · won't · wouldn't · couldn't · shouldn't · mustn't
      mightn't · needn't · hasn't · haven't · hadn't · without · hardly · barely
      scarcely · rarely · seldom · far from · rather than · instead of · fail to
      fails to · failed to · lack of · lacks · nor did · not even · not yet · not all
      no evidence · by no means · in no way
      """,
      .approximation: """
      about # · around # · some # · nearly · almost · roughly · approximately · approx
      circa · more than · less than · fewer than · over # · under # · up to · at least
      at most · just over · just under · just about · close to · upwards of · in excess of
      as many as · as much as · as few as · as little as · no more than · no fewer than
      no less than · not more than · an estimated · estimated · estimates · estimate
      or so · or more · or less · or thereabouts · dozens of · hundreds of · thousands of
      tens of thousands · hundreds of thousands · millions of · billions of · scores of
      a handful of · a few · several · a couple of · many · numerous · countless
      a majority of · the majority of · the vast majority · most of · a third of · half of
      about half · about one · about two · about three · about four · about five
      about six · about ten · about a third · about a quarter · around half · above #
      below # · between # and # · # or so · or fewer · a quarter of · a number of
      plenty of · a lot of · lots of
      """,
      .settlingRecord: """
      court ruled · judge ruled · ruled that · ruled in favour · ruled in favor
      ruled against · ruling · rulings · verdict · verdicts · court decision
      supreme court · high court · appeals court · court of appeal · court order
      court records · court documents · court filings · was convicted · were convicted
      convicted of · was found guilty · were found guilty · found guilty · pleaded guilty
      pled guilty · pleaded not guilty · was acquitted · were acquitted · acquitted of
      was sentenced · were sentenced · sentenced to · was indicted · were indicted
      indicted on · was charged with · were charged with · charged with · jury found
      jury convicted · inquest · coroner · census · census bureau · official figures
      official statistics · official data · government figures · government data
      government statistics · figures show · figures showed · figures released · data show
      data shows · data showed · data released · data from · statistics show
      according to data · according to figures · according to statistics
      according to official · according to records · according to documents
      according to court · according to the census · according to the bureau
      bureau of labor statistics · office for national statistics · statistics office
      statistics agency · national statistics · labor department · commerce department
      voted · voted to · voted for · voted against · voted in favour · voted in favor
      by a vote of · vote of · vote was · votes to · won the election · was elected
      were elected · re-elected · election results · official results · final results
      results showed · passed the bill · passed a bill · passed the law · signed into law
      signed the bill · was approved · were approved · was ratified · ratified · enacted
      the law requires · under the law · public records · property records · police records
      tax records · medical records · records show · records indicate · documents show
      minutes of · registry · audit · audit found · inspector general · autopsy
      death certificate · exit poll · referendum · final score · closed at · closed up
      closed down · shares fell · shares rose · trading at · unemployment rate
      inflation rate · death toll · was arrested · were arrested · was signed · was born
      was killed · were killed · was founded
      """,
      .unit: """
      percent · per cent · percentage · percentage point · percentage points · pct
      basis points · hundred · thousand · thousands · million · millions · billion
      billions · trillion · trillions · bn · mn · dozen · dozens · dollar · dollars
      cent · cents · euro · euros · pound · pounds · pence · yen · yuan · renminbi
      rupee · rupees · rouble · roubles · ruble · rubles · hryvnia · franc · francs
      peso · pesos · lira · krona · kroner · usd · eur · gbp · metre · metres · meter
      meters · kilometre · kilometres · kilometer · kilometers · km · mile · miles · mph
      kph · feet · inch · inches · yard · yards · acre · acres · hectare · hectares
      square feet · square foot · square miles · square kilometers · square metres
      square meters · gram · grams · kilogram · kilograms · kilo · kilos · kg · tonne
      tonnes · ton · tons · ounce · ounces · litre · litres · liter · liters · gallon
      gallons · barrel · barrels · barrels per day · degree · degrees · celsius
      fahrenheit · watt · watts · kilowatt · kilowatts · megawatt · megawatts · gigawatt
      gigawatts · volt · volts · horsepower · byte · bytes · megabytes · gigabytes
      terabytes · hertz · pixels · seconds · minutes · hours · decades · centuries
      years old · year-old · years-old · calories · carats · # people · # times · # votes
      # seats · # points · # days · # weeks · # months · # years · # goals · # copies
      """,
      .time: """
      january · february · april · june · july · august · september · october · november
      december · jan · feb · apr · aug · sept · oct · nov · dec · may # · since may
      last may · until may · early may · late may · mid-may · of may · march # · in march
      since march · last march · until march · early march · late march · mid-march
      monday · tuesday · wednesday · thursday · friday · saturday · sunday · mondays
      tuesdays · wednesdays · thursdays · fridays · saturdays · sundays · mon · tue
      tues · wed · thu · thurs · fri · yesterday · today · tonight · tomorrow
      overnight · this morning · this afternoon · this evening · this week · this month
      this year · this weekend · this summer · this spring · this fall · this winter
      last night · last week · last month · last year · last summer · last spring
      last fall · last autumn · last winter · last weekend · last decade · last century
      earlier this week · earlier this month · earlier this year · earlier today
      a year ago · a week ago · a month ago · a day earlier · a year earlier
      the day before · the day after · the previous day · the same day · years ago
      days ago · weeks ago · months ago · hours ago · minutes ago · decades ago
      weeks earlier · months earlier · years earlier · days later · weeks later
      months later · years later · hours later · ago · since # · quarter · first quarter
      second quarter · third quarter · fourth quarter · fiscal year · weekend · morning
      afternoon · evening · midnight · noon · a m · p m · am et · pm et · # am · # pm
      gmt · christmas · easter · new year's · thanksgiving · ramadan · world war · in may
      in #
      """,
      .pronoun: """
      he · she · they · him · her · them · his · hers · their · theirs · himself
      herself · themselves · he's · she's · they're · they've · he'd · she'd · they'd
      he'll · she'll · they'll
      """,
      .title: """
      mr · mrs · ms · miss · dr · prof · professor · sir · dame · lord · lady
      baroness · baron · rev · reverend · father · pastor · rabbi · imam · bishop
      archbishop · cardinal · pope · prince · princess · king · queen · duke · duchess
      president · vice president · vice-president · president-elect · former president
      then-president · premier · prime minister · deputy prime minister · minister
      foreign minister · finance minister · defence minister · defense minister
      interior minister · health minister · justice minister · education minister
      home secretary · foreign secretary · health secretary · secretary of state · secretary
      secretary-general · secretary general · defense secretary · treasury secretary
      press secretary · chancellor · governor · gov · lt gov · lieutenant governor
      senator · sen · sens · representative · rep · reps · congressman · congresswoman
      lawmaker · mp · mps · mep · speaker · house speaker · majority leader
      minority leader · party leader · opposition leader · leader · mayor · councillor
      councilman · councilwoman · councilor · commissioner · ambassador · envoy · diplomat
      attorney general · attorney · lawyer · solicitor · prosecutor · district attorney
      state attorney · judge · justice · chief justice · magistrate · sheriff · sgt
      sergeant · lt · lieutenant · capt · captain · col · colonel · major · maj · gen
      general · adm · admiral · commander · cmdr · chief · police chief · fire chief
      chief constable · inspector · superintendent · detective · det · officer · constable
      chief executive · chief executive officer · ceo · cfo · coo · cto
      chief financial officer · chief operating officer · chief economist · chief scientist
      chief of staff · chairman · chairwoman · chairperson · chair · co-chair · director
      executive director · managing director · deputy director · director-general · manager
      general manager · head coach · coach · captain of · founder · co-founder · cofounder
      owner · president of · head of · spokesman · spokeswoman · spokesperson
      spokespeople · deputy · assistant · adviser · advisor · national security adviser
      national security advisor · aide · dean · provost · principal · headteacher
      economist · analyst · strategist · researcher · scientist · historian · author
      writer · journalist · reporter · editor · editor-in-chief · columnist · activist
      campaigner · campaign manager · organizer · organiser · candidate · nominee · actor
      actress · singer · musician · artist · film-maker · filmmaker · producer · star
      striker · midfielder · quarterback · ayatollah · supreme leader · sheikh · sultan
      emir · first lady · first minister
      """,
      .source: """
      police · officers · officials · official · authorities · authority · government
      administration · the white house · white house · the kremlin · kremlin
      downing street · the pentagon · pentagon · state department · justice department
      department of · ministry · foreign ministry · defence ministry · defense ministry
      interior ministry · health ministry · department · agency · agencies · bureau
      commission · committee · council · parliament · congress · senate · embassy
      consulate · city hall · city council · company · firm · bank · central bank
      federal reserve · union · unions · group · groups · organization · organisation
      organizations · organisations · association · charity · ngo · think tank · institute
      university · hospital · school · church · vatican · army · military · navy
      air force · coast guard · fbi · cia · nsa · cdc · fda · epa · un · united nations
      nato · eu · european union · european commission · world bank · imf · who officials
      critics · supporters · opponents · proponents · advocates · activists · campaigners
      protesters · protestors · demonstrators · experts · expert · analysts · economists
      scientists · researchers · academics · scholars · historians · doctors · physicians
      nurses · teachers · lawyers · attorneys · prosecutors · investigators · detectives
      firefighters · rescuers · paramedics · lawmakers · legislators · senators
      ministers · politicians · diplomats · leaders · republicans · democrats
      conservatives · liberals · voters · residents · locals · neighbours · neighbors
      witnesses · witness · eyewitness · eyewitnesses · bystanders · victims · survivors
      relatives · family members · friends · colleagues · employees · workers · managers
      executives · investors · traders · shareholders · customers · consumers · users
      fans · players · observers · commentators · pundits · reporters · journalists
      media · local media · state media · newspaper · newspapers · magazine · website
      news agency · source · sources · insiders · insider · spokesmen · some people
      many people · report · reports · study · studies · survey · surveys · poll · polls
      research · data · figures · statistics · document · documents · records · files
      filing · filings · transcript · transcripts · memo · indictment · complaint
      lawsuit · affidavit · court · jury · letter · book · paper · article · documentary
      footage · video · associated press · ap · reuters · afp · bloomberg · bbc · cnn
      fox news · msnbc · new york times · washington post · wall street journal · guardian
      financial times · al jazeera · xinhua · tass · interfax · der spiegel · buzzfeed
      politico · axios · npr · cbs news · abc news · nbc news
      """,
      .that: """
      that
      """,
      .apparatus: """
      photo by · photo credit · photograph by · photos by · file photo · file image
      file picture · image credit · image source · image copyright · image caption
      media caption · courtesy of · getty images · getty · ap photo · via getty · via ap
      via reuters · shutterstock · istock · screengrab · pool photo · illustration by
      graphic by · video by · reporting by · additional reporting by · editing by
      edited by · writing by · written by · compiled by · contributed reporting
      contributed to this report · contributed to this story · with files from · staff writer
      staff reporter · staff and agencies · read more · read also · read the full
      read next · see also · see more · learn more · find out more · more on this story
      related article · related articles · related stories · related story · related topics
      related content · more stories · more from · you may also like · you might also like
      most read · popular now · top stories · latest news · subscribe · subscribe to
      subscribe now · sign up · sign up for · signup · sign in · log in · advertisement
      advertisements · sponsored content · story continues · article continues
      continue reading · continued below · copyright · all rights reserved · terms of use
      terms of service · terms and conditions · privacy policy · cookie policy · follow us
      follow us on · follow me on · follow him on · follow her on · like us on · find us on
      join us on · join the conversation · share this · share on · share this article
      tweet this · email this · print this · click here · tap here · click to · click the
      watch live · watch now · watch the video · watch below · listen live · play video
      scroll down · swipe · slideshow · live updates · live blog · last updated
      first published · originally published · originally appeared · this article was
      this story was · an earlier version · a previous version · editor's note · disclaimer
      for immediate release · media contact · contact us · for more information
      to learn more · leave a comment · view comments · add a comment · tags · filed under
      min read · minute read · minutes read · loading · javascript · download the app
      download our · app store · google play · buy now · shop now · order now · donate now
      become a member · get the latest · get our · in your inbox · your inbox · your email
      email address · enter your · thank you for reading · thanks for reading · stay tuned
      stay updated · don't miss · explainer · fact check · interviewer · moderator · q a
      spoiler alert · www · https · com · photo · pictured
      """,
      .question: """
      who · what · when · where · why · how · which · whose · whom · how many
      how much · how long · how often · what's · who's · where's · how's · why's
      isn't it · aren't they · don't you · do you · did you · have you · are you
      can you · could you · would you · will you
      """,
    ])
}
