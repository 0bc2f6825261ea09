/** Patterns by language (BCP 47). Every page is held against all of them: pages mix languages, and declare wrong ones. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Written without spaces, or with endings that grow on to the word: a phrase has no boundary there. */
const UNBOUNDED = new Set(['ja', 'zh', 'ko', 'th']);
/** Letters that are written together with the word behind them: "and", "in", "for", "the". */
const PREFIXES: Readonly<Record<string, string>> = { ar: '[وفبلك]?(?:ال|لل)?' };
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** A pattern that finds any of the phrases, as words of their own, in either case; `anchor` stands before it. */
export function compile(phrases: Phrases, anchor = ''): RegExp {
  return new RegExp(`${anchor}(?:${alternatives(phrases)})`, 'iu');
}

/** The same for a whole line that says nothing else. */
export function compileLine(phrases: Phrases): RegExp {
  const all = Object.values(phrases).flat();
  return new RegExp(`^[^\\p{L}\\p{N}©(]*(?:${all.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
}

function alternatives(phrases: Phrases): string {
  return Object.entries(phrases)
    .map(([lang, patterns]) => {
      const any = `(?:${patterns.join('|')})`;
      return UNBOUNDED.has(lang) ? any : `${START}${PREFIXES[lang] ?? ''}${any}${END}`;
    })
    .join('|');
}
