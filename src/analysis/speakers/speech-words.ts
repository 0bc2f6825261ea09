import { ARABIC_STOPS } from '../lexicon/arabic.ts';
import { ARABIC_CUES, AUXILIARIES, STRONG_CUES, WEAK_CUES } from '../lexicon/cues.ts';
import {
  type CueLists,
  DUTCH_CUES,
  FRENCH_CUES,
  GERMAN_CUE_LISTS,
  ITALIAN_CUES,
  PORTUGUESE_CUES,
  SPANISH_CUES,
} from '../lexicon/cues-by-language.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Language } from '../sentences/detect-language.ts';

/** The closed classes of words that attribution works with, in one language. Lower case. */
export interface SpeechWords {
  cues: ReadonlySet<string>;
  weakCues: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** "someone", "others": an unnamed source in one word. */
  indefinite: ReadonlySet<string>;
  /** Words after a quotation that begin another clause, not its attribution. */
  clauseOpeners: ReadonlySet<string>;
  /** "according to": sequences of words before whoever says it. */
  according: readonly (readonly string[])[];
  /** The subject stands behind its verb wherever the clause stands. */
  verbFirst: boolean;
  /** A verb needs no subject: "…", dijo. */
  dropsSubject: boolean;
  /** The rules for English word forms ("-ing", "-ly", base forms) and the lists of English nouns hold. */
  english: boolean;
}

const ENGLISH: SpeechWords = {
  cues: STRONG_CUES,
  weakCues: WEAK_CUES,
  auxiliaries: AUXILIARIES,
  determiners: DETERMINERS,
  prepositions: PREPOSITIONS,
  pronouns: wordSet('he she they it i we'),
  indefinite: wordSet('someone somebody another others everyone everybody one many some nobody anyone most neither'),
  clauseOpeners: wordSet('while whereas but and or when where because which although though since if that so'),
  according: [['according', 'to']],
  verbFirst: false,
  dropsSubject: false,
  english: true,
};

function cuesOf(lists: CueLists): ReadonlySet<string> {
  return wordSet(...Object.values(lists));
}

type Lists = Record<
  'weak' | 'auxiliaries' | 'determiners' | 'prepositions' | 'pronouns' | 'indefinite' | 'clauseOpeners',
  string
>;

function wordsOf(cues: CueLists, lists: Lists, according: string, dropsSubject: boolean): SpeechWords {
  return {
    cues: cuesOf(cues),
    weakCues: wordSet(lists.weak),
    auxiliaries: wordSet(lists.auxiliaries),
    determiners: wordSet(lists.determiners),
    prepositions: wordSet(lists.prepositions),
    pronouns: wordSet(lists.pronouns),
    indefinite: wordSet(lists.indefinite),
    clauseOpeners: wordSet(lists.clauseOpeners),
    according: according.split('|').map((phrase) => phrase.trim().split(' ')),
    verbFirst: false,
    dropsSubject,
    english: false,
  };
}

const GERMAN = wordsOf(
  GERMAN_CUE_LISTS,
  {
    weak: 'so sprach spricht stellte nannte bezeichnete hieß rief teilte fügte findet fand gibt wies freute weiß glaubt hofft denkt',
    auxiliaries: 'hat habe haben auch dann später dazu am jetzt zudem außerdem weiter nun gegenüber sich',
    determiners: 'der die das den dem ein eine einer einem einen sein seine ihr ihre unser unsere',
    prepositions:
      'in an auf bei von vom mit nach zu zum zur aus für über unter vor seit gegen um durch im am beim gegenüber',
    pronouns: 'er sie es wir ich man',
    indefinite: 'jemand andere manche viele einige einer',
    clauseOpeners: 'während aber und oder als wo weil obwohl wenn dass denn',
  },
  'laut|zufolge|nach angaben von',
  false,
);

const FRENCH = wordsOf(
  FRENCH_CUES,
  {
    weak: 'fait lance appelle appelait parle évoque note juge pense croit écrit publie espère craint redoute critique alerte décrit relève tranche reprend complète signale confirme analyse révèle réjouit réjoui défend défendu étonne étonné inquiète inquiété amuse amusé désole désolé alarme alarmé expose exposé félicité',
    auxiliaries:
      'a ont avait avaient est sont aussi alors ensuite encore t valoir savoir remarquer observer part également lui-même elle-même',
    determiners: 'le la les un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes',
    prepositions:
      'de du des à au aux en dans pour par sur avec sans sous chez entre vers depuis devant après avant selon lors',
    pronouns: 'il elle ils elles on je nous',
    indefinite: 'certains certaines quelqu’un beaucoup plusieurs d’autres',
    clauseOpeners: 'mais et ou quand lorsque tandis alors parce puisque que qui si car comme',
  },
  "selon|d’après|d'après|pour",
  false,
);

const SPANISH = wordsOf(
  SPANISH_CUES,
  {
    weak: 'cuenta resume pregunta sentencia señala apunta publicó llamó describió pide critica continuó denuncia alerta celebró cree piensa espera teme',
    auxiliaries: 'ha han había habían se le les también luego después entonces ayer hoy además ya',
    determiners: 'el la los las un una unos unas su sus este esta estos estas ese esa nuestro nuestra mi',
    prepositions: 'de del a al en con por para sin sobre entre hasta desde tras ante según durante contra',
    pronouns: 'él ella ellos ellas yo nosotros',
    indefinite: 'alguien algunos algunas muchos otros otras',
    clauseOpeners: 'pero y o cuando mientras aunque porque que si pues donde como',
  },
  'según|de acuerdo con|para',
  true,
);

const ITALIAN = wordsOf(
  ITALIAN_CUES,
  {
    weak: 'fa nota parla parlato legge precisa domanda continua denuncia critica motiva pensa crede spera teme attacca',
    auxiliaries: 'ha hanno aveva avevano è si gli le anche poi infine ancora inoltre invece già',
    determiners: 'il lo la i gli le un uno una suo sua suoi sue questo questa quel quella nostro nostra',
    prepositions:
      'di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla secondo',
    pronouns: 'lui lei loro egli io noi',
    indefinite: 'qualcuno alcuni alcune molti altri',
    clauseOpeners: 'ma e o quando mentre perché che se dove come poiché',
  },
  'secondo|per|stando a',
  true,
);

const PORTUGUESE = wordsOf(
  PORTUGUESE_CUES,
  {
    weak: 'conta resume pergunta publicou chamou descreveu pede critica continuou denuncia alerta nega acha pensa espera considera',
    auxiliaries: 'tem têm tinha havia se também depois então ainda ontem hoje já à ao',
    determiners: 'o a os as um uma uns umas seu sua seus suas este esta esse essa nosso nossa',
    prepositions:
      'de do da dos das em no na nos nas com por para sem sobre entre até desde segundo durante contra pelo pela ao à',
    pronouns: 'ele ela eles elas eu nós',
    indefinite: 'alguém alguns algumas muitos outros outras',
    clauseOpeners: 'mas e ou quando enquanto embora porque que se pois onde como',
  },
  'segundo|de acordo com|conforme|para',
  true,
);

const DUTCH = wordsOf(
  DUTCH_CUES,
  {
    weak: 'stelt stelde voegt voegde merkt merkte noemt noemde spreekt sprak vat laat liet geeft gaf roept riep legt legde vindt vond denkt dacht lacht vraagt vroeg hoopt verwacht',
    auxiliaries: 'heeft hebben had hadden ook dan later toen nog verder nu er zich daarop',
    determiners: 'de het een zijn haar hun deze dit die dat onze ons mijn',
    prepositions: 'van in op aan bij met voor door over naar uit tegen na om tot onder tussen sinds volgens te',
    pronouns: 'hij zij ze ik wij we men',
    indefinite: 'iemand sommigen velen anderen',
    clauseOpeners: 'maar en of toen terwijl omdat als dat die want waar hoewel',
  },
  'volgens|aldus',
  false,
);

const ARABIC: SpeechWords = {
  cues: new Set([...ARABIC_CUES].flatMap((verb) => [verb, `و${verb}`, `ف${verb}`])),
  weakCues: wordSet(''),
  auxiliaries: wordSet('قد'),
  determiners: wordSet('هذا هذه أحد إحدى'),
  prepositions: ARABIC_STOPS,
  pronouns: wordSet(''),
  indefinite: wordSet(''),
  clauseOpeners: wordSet('بينما فيما لكن'),
  according: [],
  verbFirst: true,
  dropsSubject: true,
  english: false,
};

const WORDS: Readonly<Record<Language, SpeechWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  ar: ARABIC,
  other: ENGLISH,
};

export function speechWords(language: Language): SpeechWords {
  return WORDS[language];
}
