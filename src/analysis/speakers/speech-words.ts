import { ARABIC_STOPS } from '../lexicon/arabic.ts';
import { ARABIC_CUES, AUXILIARIES, GERMAN_CUES, STRONG_CUES, WEAK_CUES } from '../lexicon/cues.ts';
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
  /** The subject stands behind its verb wherever the clause stands. */
  verbFirst: boolean;
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
  verbFirst: false,
};

const GERMAN: SpeechWords = {
  cues: GERMAN_CUES,
  weakCues: wordSet('so sprach spricht stellte nannte bezeichnete hieß rief teilte fügte'),
  auxiliaries: wordSet('hat habe haben auch dann später dazu am jetzt zudem außerdem weiter nun gegenüber'),
  determiners: wordSet('der die das den dem ein eine einer einem einen sein seine ihr ihre unser unsere'),
  prepositions: wordSet(
    'in an auf bei von vom mit nach zu zum zur aus für über unter vor seit gegen um durch im am beim',
  ),
  pronouns: wordSet('er sie es wir ich man'),
  indefinite: wordSet('jemand einer eine andere manche viele einige'),
  clauseOpeners: wordSet('während aber und oder als wo weil obwohl wenn dass denn'),
  verbFirst: false,
};

const ARABIC: SpeechWords = {
  cues: new Set([...ARABIC_CUES].flatMap((verb) => [verb, `و${verb}`, `ف${verb}`])),
  weakCues: wordSet(''),
  auxiliaries: wordSet('قد'),
  determiners: wordSet('هذا هذه أحد إحدى'),
  prepositions: ARABIC_STOPS,
  pronouns: wordSet(''),
  indefinite: wordSet(''),
  clauseOpeners: wordSet('بينما فيما لكن'),
  verbFirst: true,
};

export function speechWords(language: Language): SpeechWords {
  if (language === 'ar') return ARABIC;
  return language === 'de' ? GERMAN : ENGLISH;
}
