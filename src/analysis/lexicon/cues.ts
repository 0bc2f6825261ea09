import { type CueKind, NAMING_VERBS, SPEECH_VERBS } from './speech-verbs.ts';
import { wordSet } from './word-set.ts';

/** Verbs that report speech wherever they stand beside a quotation. */
export const STRONG_CUES: ReadonlySet<string> = new Set(SPEECH_VERBS.keys());

/** Of those, the inflected forms: a base form ("state", "press") is as often a noun. */
export const INFLECTED_CUES: ReadonlySet<string> = new Set(
  [...SPEECH_VERBS].filter(([, verb]) => !verb.base).map(([form]) => form),
);

/** Of those, the forms that have many other uses: they count only where they touch the quotation, not at a distance. */
export const WEAK_CUES: ReadonlySet<string> = new Set(
  [...SPEECH_VERBS].filter(([, verb]) => verb.weak).map(([form]) => form),
);

/** Verbs that put a name of the speaker's making on something: "called it a …". Part of the weak ones. */
export const NAMING_CUES: ReadonlySet<string> = new Set([
  ...NAMING_VERBS,
  'bezeichnete',
  'nannte',
  'sprach',
  'spricht',
]);

/** The kinds of verbs whose clause without quotation marks is what somebody said ("praised" and "called" tell no content). */
export const REPORTING_KINDS: ReadonlySet<CueKind> = new Set([
  'say',
  'ask',
  'answer',
  'write',
  'claim',
  'deny',
  'admit',
  'promise',
  'warn',
  'explain',
  'voice',
  'think',
  'show',
]);

/** Words behind "said" that begin no clause of what was said. */
export const PARTICLES_OF_REPORT = wordSet(`
  so yes no goodbye hello nothing little much more less it back again monday tuesday wednesday thursday friday saturday sunday
  today yesterday earlier later last recently when while as after before because and but or`);

/** Words that may stand between a subject and its cue verb. */
export const AUXILIARIES = wordSet(`
  has had have was is were are will would did does do could can may might also then later reportedly further previously
  recently once even been be being again further first still now just always often never repeatedly simply only
  himself herself themselves itself both all as to not famously publicly instead immediately`);

/** Nouns of speech acts: "a statement from X read", "X's message". The speaker is whoever made it. */
export const STATEMENT_NOUNS = wordSet(`
  statement statements release post posts tweet tweets letter report email e-mail message memo filing caption note posting press-release
  affidavit complaint lawsuit speech remarks op-ed blog announcement text documents document interview video testimony
  response comment comments words reply memoir book diary essay column editorial submission brief petition testimony ruling
  indictment opinion verdict decision notification advisory bulletin ad advert newsletter tweetstorm sermon address`);

/** Other things that are written to be read: "the brochure says". They speak for themselves. */
export const DOCUMENT_NOUNS = wordSet(`
  advertisement commercial spot brochure poll survey study paper order sign banner placard poster slogan website page app label
  guideline guidelines law act bill constitution treaty agreement contract resolution policy notice alert transcript headline
  article story script chapter verse module clip footage recording voicemail clause section provision charter motion subpoena
  warrant summary findings inquiry review audit leaflet flyer flier pamphlet description plaque inscription listing invitation
  compromise deal plan measure amendment legislation declaration communique communiqué accord pact judgment
  manual manifesto proposal draft rule rules code regulation regulations statute amendment proverb saying song chorus lyrics`);

/** What somebody has to say, as a noun: "her answer was", "the mayor's message is". The owner of the words speaks. */
export const STANCE_NOUNS = wordSet(`
  hope goal aim view argument point message advice answer response reaction concern fear idea conclusion explanation warning
  claim motto mantra plea promise vow question verdict philosophy opinion assessment prediction reply retort excuse defense
  defence reasoning position stance belief theory wish request demand comment quip joke line mission thesis rationale
  suggestion recommendation contention assertion accusation complaint charge apology pledge call phrase remark slogan`);

/** Verbs of Arabic reporting clauses (third person, perfect and imperfect, with and without a leading و or ف). */
export const ARABIC_CUES = wordSet(`
  قال قالت قالوا يقول تقول أكد أكدت اكد اكدت يؤكد تؤكد أضاف أضافت اضاف اضافت صرح صرّح صرحت صرّحت أوضح أوضحت اوضح اوضحت
  أعلن أعلنت اعلن اعلنت ذكر ذكرت كتب كتبت أشار أشارت اشار اشارت تابع تابعت شدد شدّد شددت حذر حذّر حذرت رأى اعتبر اعتبرت
  بيّن لفت لفتت دعا دعت وصف وصفت نقل نقلت أفاد أفادت زعم زعمت اتهم اتهمت طالب طالبت علق علّق علقت ختم ختمت استطرد استطردت أردف أردفت
  سأل سألت رد ردّ ردت`);
