import { wordSet } from './word-set.ts';

/** Verbs that report speech wherever they stand beside a quotation. */
export const STRONG_CUES = wordSet(`
  blamed blames
  said says say saying told tells tell telling added adds add adding asked asks asking wrote writes write writing
  explained explains explain explaining warned warns warn warning stated states stating replied replies reply replying
  answered answers answering responded responds responding insisted insists insisting argued argues argue arguing
  claimed claims claim claiming noted notes noting remarked remarks remarking recalled recalls recall recalling
  tweeted tweets tweeting announced announces announcing declared declares declaring commented comments commenting
  concluded concludes concluding acknowledged acknowledges acknowledging admitted admits admitting conceded concedes
  conceding believed believes believe complained complains complaining confirmed confirms confirming quipped quips
  joked jokes joking exclaimed exclaims whispered whispers shouted shouts shouting yelled yells yelling screamed
  screaming cried muttered mused muses musing lamented laments lamenting predicted predicts predicting suggested
  suggests suggesting testified testifies testifying denied denies denying alleged alleges alleging advised advises
  advising emphasized emphasizes emphasizing emphasised emphasises stressed stresses stressing reiterated reiterates
  reiterating asserted asserts asserting vowed vows vowing urged urges urging pleaded pleads pledged pledges promised
  promises promising cautioned cautions cautioning countered counters countering retorted boasted boasts boasting
  bragged brags opined opines observed observes observing reported reports reporting reckoned reckons revealed reveals
  revealing disclosed detailed clarified clarifies clarifying confessed confesses confessing contended contends
  contending cracked deadpanned demanded demands demanding elaborated elaborates gushed gushes hailed
  implored inquired interjected maintained maintains maintaining mentioned mentions mentioning ordered pointed
  posted posts posting proclaimed proclaims pronounced proposed queried quoted ranted ranting raved reasoned
  recounted recounts recounting reflected reflects reflecting remembered remembers repeated repeats reasserted
  ruled scoffed signed sighed snapped sneered speculated spoke stated summarized summed taunted teased thundered
  tells volunteered wondered wonders wondering affirmed affirms agreed agrees agreeing apologized assured assures
  blasted chided condemned criticized criticised decried defended denounced disagreed divulged echoed enthused
  estimated expressed expressing fumed hinted informed informs instructed intoned invited jested lashed laughed
  lectured praised prayed preached protested quizzed reassured rebutted recommended recommends recited rejoined
  relayed remonstrated reminded reminds rejected ridiculed sang slammed smiled stammered stipulated texted tweeted
  underlined underscored underscores updated uttered verified voiced chimed continued continues continuing began begins
  concurred narrated chuckled groaned grumbled mumbled murmured sobbed boomed barked captioned blogged penned
  emailed e-mailed messaged retweeted addressed addressing highlighted highlights highlighting outlined outlines
  thinks thought think feels felt recalled hopes hoped describes described describing calls called calling
  characterized characterised refers referred referring dubbed labeled labelled branded cites cited citing
  put puts reads read went goes thanked accused accuses dismissed dismisses derided mocked mocks touted touts
  denounces condemns hails shared shares sharing chanted chants chanting confided confides offered offers offering
  advised gushes jokes quips muses recounts surmised surmises theorized theorizes vented vents
  crowed crows exhorted exhorts marveled marvelled marvels ventured begged begs pleads professed professes
  proffered teased teases
  ask exclaim suggest warn explain insist argue remark recall announce declare conclude acknowledge admit concede caution
  recount stress emphasize assert vow promise declare testify predict complain joke reveal quip`);

/**
 * Of those, the verbs that have many other uses ("called the police", "put it down"): they count only where they touch
 * the quotation, not at a distance.
 */
export const WEAK_CUES = wordSet(`
  blamed blames
  put puts read reads went goes called calls calling described describes describing thinks thought think feels felt
  began begins continued continues continuing cited cites citing dubbed labeled labelled branded referred refers referring
  signed laughed smiled sang spoke pointed cracked ordered invited posted posts posting penned lashed slammed
  blasted hailed praised thanked accused rejected addressed addressing ruled reports reported updated detailed rejected
  promises promised demands demanded agrees agreed hopes hoped characterized characterised expressed expressing notes
  claims comments reply answers counters states plans chimed summed believe believed believes highlighted
  highlights highlighting outlined outlines defended criticized criticised condemned echoed estimated proposed signed
  revealed reveals announced announces confirmed confirms voiced observed observes denied denies urged urges dismissed dismisses derided mocked mocks touted touts denounces condemns hails accuses shared shares
  sharing offered offers offering vented professed exhorted begged praises slams teases teased decried ridiculed denounced promise stress reveal joke`);

/** Verbs that put a name of the speaker's making on something: "called it a …". Part of the weak ones. */
export const NAMING_CUES = wordSet(`
  blamed blames
  called calls calling branded dubbed labeled labelled described describes describing characterized characterised
  dismissed dismisses denounced denounces hailed hails slammed blasted praised praises condemned condemns accused
  accuses referred refers ridiculed derided mocked touted decried criticized criticised bezeichnete nannte sprach spricht`);

/** Words that may stand between a subject and its cue verb. */
export const AUXILIARIES = wordSet(`
  has had have was is were are will would did does do could can may might also then later reportedly further previously
  recently once even been be being again further first still now just always often never repeatedly simply only
  himself herself themselves itself both all as to not famously publicly instead immediately`);

/** Nouns of speech acts: "a statement from X read", "X's message". The speaker is whoever made it. */
export const STATEMENT_NOUNS = wordSet(`
  statement release post tweet letter report email e-mail message memo filing caption note posting press-release
  affidavit complaint lawsuit speech remarks op-ed blog announcement text documents document interview video testimony
  response comment comments words reply memoir book diary essay column editorial`);

/** Verbs of German reporting clauses. */
export const GERMAN_CUES = wordSet(`
  sagte sagt sagten sagen erklärte erklärt erklärten betonte betont meinte meint kritisierte kritisiert warnte warnt
  schrieb schreibt ergänzte ergänzt fügte forderte fordert fragte fragt antwortete antwortet berichtete berichtet
  erzählte erzählt äußerte teilte behauptete behauptet versicherte versichert räumte kündigte verkündete mahnte mahnt
  lobte lobt begründete begründet bekräftigte bekräftigt unterstrich konstatierte entgegnete twitterte rief
  urteilte bestätigte bestätigt stellte versprach nannte bezeichnete hieß resümierte bilanzierte appellierte
  vermutete zitierte sprach spricht so`);

/** Verbs of Arabic reporting clauses (third person, perfect and imperfect, with and without a leading و or ف). */
export const ARABIC_CUES = wordSet(`
  قال قالت قالوا يقول تقول أكد أكدت اكد اكدت يؤكد تؤكد أضاف أضافت اضاف اضافت صرح صرّح صرحت صرّحت أوضح أوضحت اوضح اوضحت
  أعلن أعلنت اعلن اعلنت ذكر ذكرت كتب كتبت أشار أشارت اشار اشارت تابع تابعت شدد شدّد شددت حذر حذّر حذرت رأى اعتبر اعتبرت
  بيّن لفت لفتت دعا دعت وصف وصفت نقل نقلت أفاد أفادت زعم زعمت اتهم اتهمت طالب طالبت علق علّق علقت ختم ختمت استطرد استطردت أردف أردفت
  سأل سألت رد ردّ ردت`);
