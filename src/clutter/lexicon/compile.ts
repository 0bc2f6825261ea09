import { Pattern, WORD_END, WORD_START } from '../../shared/pattern.ts';

/** Patterns by language (BCP 47), in lower case. Every page is held against all of them: pages mix languages, and declare wrong ones. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Written without spaces, or with endings that grow on to the word: a phrase has no boundary there. */
const UNBOUNDED = new Set(['ja', 'zh', 'ko', 'th']);
/** Letters that are written together with the word behind them: "and", "in", "for", "the". */
const PREFIXES: Readonly<Record<string, string>> = { ar: '[وفبلك]?(?:ال|لل)?' };

/** A pattern that finds any of the phrases, as words of their own, in either case; `anchor` stands before it. */
// @__NO_SIDE_EFFECTS__
export function compile(phrases: Phrases, anchor = ''): Pattern {
  const source = (chosen: Phrases) => `${anchor}(?:${alternatives(chosen)})`;
  return new Pattern(
    () => source(phrases),
    () => source(latin(phrases)),
  );
}

/** The same for a whole line that says nothing else. */
// @__NO_SIDE_EFFECTS__
export function compileLine(phrases: Phrases): Pattern {
  const source = (chosen: Phrases) => {
    const all = Object.values(chosen).flat();
    return `^[^\\p{L}\\p{N}©(]*(?:${all.join('|')})[^\\p{L}\\p{N}]{0,40}$`;
  };
  return new Pattern(
    () => source(phrases),
    () => source(latin(phrases)),
  );
}

/** Written in other letters than Latin ones; what they have in Latin letters too ("cookie") other languages have as well. */
const OTHER_SCRIPTS = new Set(['ru', 'ar', 'ja', 'zh', 'ko', 'th']);

function latin(phrases: Phrases): Phrases {
  return Object.fromEntries(Object.entries(phrases).filter(([lang]) => !OTHER_SCRIPTS.has(lang)));
}

/** The languages in one pattern: those that leave no blanks, those with letters before the word, and all others between the bounds of words. */
function alternatives(phrases: Phrases): string {
  const unbounded: string[] = [];
  const bounded: string[] = [];
  for (const [lang, patterns] of Object.entries(phrases)) {
    const prefix = PREFIXES[lang];
    if (UNBOUNDED.has(lang)) unbounded.push(...patterns);
    else bounded.push(...(prefix ? [`${prefix}(?:${patterns.join('|')})`] : patterns));
  }
  return [`${WORD_START}(?:${bounded.join('|')})${WORD_END}`, ...unbounded].join('|');
}
