import { AUXILIARIES, GERMAN_CUES, STRONG_CUES, WEAK_CUES } from '../lexicon/cues.ts';
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
  /** Words after a quotation that begin another clause, not its attribution. */
  clauseOpeners: ReadonlySet<string>;
}

const ENGLISH: SpeechWords = {
  cues: STRONG_CUES,
  weakCues: WEAK_CUES,
  auxiliaries: AUXILIARIES,
  determiners: DETERMINERS,
  prepositions: PREPOSITIONS,
  pronouns: wordSet('he she they it i we'),
  clauseOpeners: wordSet('while whereas but and or when where because which although though since if that so'),
};

const GERMAN: SpeechWords = {
  cues: GERMAN_CUES,
  weakCues: wordSet('so stellte nannte bezeichnete hieß rief teilte fügte'),
  auxiliaries: wordSet('hat habe haben auch dann später dazu am jetzt zudem außerdem weiter nun gegenüber'),
  determiners: wordSet('der die das den dem ein eine einer einem einen sein seine ihr ihre unser unsere'),
  prepositions: wordSet(
    'in an auf bei von vom mit nach zu zum zur aus für über unter vor seit gegen um durch im am beim',
  ),
  pronouns: wordSet('er sie es wir ich man'),
  clauseOpeners: wordSet('während aber und oder als wo weil obwohl wenn dass denn'),
};

export function speechWords(language: Language): SpeechWords {
  return language === 'de' ? GERMAN : ENGLISH;
}
