/** What kind of speech a verb reports. */
export type CueKind =
  | 'say'
  | 'ask'
  | 'answer'
  | 'write'
  | 'claim'
  | 'deny'
  | 'admit'
  | 'promise'
  | 'demand'
  | 'warn'
  | 'explain'
  | 'voice'
  | 'think'
  | 'judge'
  | 'name'
  | 'show';

/**
 * English verbs of reported speech, by kind. A verb is written as its base form, with `/past` (and `/participle`) where
 * they are irregular, and with marks behind it: `+` its last consonant doubles (quip, quipped), `*` it has so many other
 * uses that it counts only where it touches the quotation, `~` its base form and its -s form are as often nouns and count
 * only there.
 */
const VERBS: Readonly<Record<CueKind, string>> = {
  say: `say/said tell/told add remark~ state~ mention comment~ observe* speak/spoke* announce* declare proclaim pronounce*
    repeat reiterate continue* begin/began* start* conclude interject intone utter relay recite narrate quote* opine elaborate
    chime* underline underscore stress emphasize emphasise highlight* outline* address* express* voice* share* offer*
    volunteer venture confide inform remind assure reassure brief* testify recount recall reminisce gush enthuse
    summarize summarise pipe* chip+* go/went* put/put* agree~ concur+ disagree* report* reassert update* verify* proffer echo* preach lecture rejoin
    deadpan+ joke~ quip+ jest muse reflect ponder* reason philosophize sum+* stipulate* rule* affirm ad-lib+`,
  ask: 'ask inquire enquire query question* wonder quiz+* press* probe*',
  answer: 'answer~ reply~ respond retort rebut+ counter~ shoot/shot* clarify',
  write: `write/wrote/written tweet~ retweet post* blog+* pen+* caption* text~ email e-mail message* sign* scrawl* scribble* jot+*
    note~ type* read/read*`,
  claim: `claim~ argue insist assert contend maintain allege suggest hint imply* purport* boast brag+ crow speculate theorize
    theorise surmise posit postulate reckon estimate* swear/swore* vouch* reaffirm`,
  deny: 'deny* dispute* refute* reject* dismiss* protest disavow* rebuff* deride* mock* ridicule* scoff decry*',
  admit: 'admit+ concede acknowledge confess reveal* disclose* confirm* divulge* apologize apologise own* let/let*',
  promise: 'promise* pledge~ vow guarantee* offer* threaten*',
  demand: `demand* urge* request* plead beg+* implore exhort* advise recommend propose* instruct* call* invite* appeal
    command* encourage* beseech/besought* pray*`,
  warn: 'warn caution predict forecast/forecast* foresee/foresaw* fear* worry*',
  explain: 'explain detail* specify* point* cite* describe* refer+* reference* demonstrate* elucidate* illustrate*',
  voice: `shout~ yell~ scream cry~ exclaim whisper mutter murmur mumble chant sing/sang/sung* laugh* smile* sigh chuckle giggle* grin+*
    groan grumble moan* rant rave fume complain lament snap+ sneer snarl growl* bark boom thunder stammer sob+
    smirk* wink* beam* shrug+* nod+* tease* taunt gripe* grouse* vent roar* bellow* hiss* spit/spat* crack* blurt* coo* sniff* drawl*
    whine* wail* rage* exult* rejoice* cheer*`,
  think:
    'think/thought* feel/felt* believe* hope* expect* recollect* remember imagine* realize* realise* marvel/marveled/marvelled figure* guess* know/knew*',
  judge: `blame* praise* hail* condemn* denounce* criticize* criticise* accuse* slam+* blast* thank* defend* tout* profess* chide
    admonish* rebuke* scold* lambast* lambaste* laud* applaud* assail* lash* credit* celebrate* welcome* compare* liken*
    congratulate* commend* berate* reprimand* mourn* bemoan* rail* charge*`,
  name: `brand* dub+* label/labeled/labelled* characterize* characterise* term* deem* style* portray* depict* bill* summarize* nickname* christen paint* frame* cast/cast* regard** tag+*`,
  show: 'show* find/found* indicate* note~ warrant* signal* promote* advertise* conclude',
};

/** Verbs that put a name of the speaker's making on something: "called it a …". */
const NAMING = `call brand dub+ label/labeled/labelled describe characterize characterise dismiss denounce hail slam+ blast praise condemn accuse refer+
  ridicule deride mock tout decry criticize criticise blame term deem portray depict bill laud compare liken attack assail
  charge credit lambast lambaste rail refer+ paint frame cast/cast regard defend celebrate thank congratulate commend applaud`;

export interface SpeechVerb {
  kind: CueKind;
  weak: boolean;
  /** It is a base form only ("say", "report"): what stands before it tells it from a noun. */
  base: boolean;
}

interface Entry {
  base: string;
  past: string[];
  doubles: boolean;
  weak: boolean;
  noun: boolean;
}

function readEntry(source: string): Entry {
  const [, word = source, marks = ''] = /^([^+*~/]+(?:\/[^+*~]+)?)([+*~]*)/.exec(source) ?? [];
  const [base = word, ...past] = word.split('/');
  return {
    base,
    past,
    doubles: marks.includes('+'),
    weak: marks.includes('*'),
    noun: marks.includes('~'),
  };
}

function withEnding(base: string, ending: 'ed' | 'ing', doubles: boolean): string {
  if (doubles) return `${base}${base.at(-1) ?? ''}${ending}`;
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (ending === 'ed' && base.endsWith('e')) return `${base}d`;
  return /[^eo]e$/.test(base) ? `${base.slice(0, -1)}${ending}` : `${base}${ending}`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** All forms of a verb, with whether each is one that nouns have too. */
function formsOf(entry: Entry): { form: string; nounLike: boolean }[] {
  const { base, past, doubles } = entry;
  const pasts = past.length > 0 ? past : [withEnding(base, 'ed', doubles)];
  return [
    { form: base, nounLike: true },
    { form: thirdPerson(base), nounLike: true },
    ...pasts.map((form) => ({ form, nounLike: false })),
    { form: withEnding(base, 'ing', doubles), nounLike: false },
  ];
}

function listed(source: string): string[] {
  return source.trim().split(/\s+/);
}

function collect(): Map<string, SpeechVerb> {
  const found = new Map<string, SpeechVerb>();
  for (const [kind, source] of Object.entries(VERBS) as [CueKind, string][]) {
    for (const entry of listed(source).map(readEntry)) {
      for (const { form, nounLike } of formsOf(entry)) {
        const known = found.get(form);
        const base = form === entry.base && !entry.past.includes(form) && (known?.base ?? true);
        const weak = entry.weak || (entry.noun && nounLike);
        found.set(form, known ? { kind: known.kind, weak: known.weak && weak, base } : { kind, weak, base });
      }
    }
  }
  return found;
}

/** Every form of the English verbs of reported speech, in lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = collect();

export const NAMING_VERBS: ReadonlySet<string> = new Set(
  listed(NAMING).flatMap((entry) => formsOf(readEntry(entry)).map(({ form }) => form)),
);
