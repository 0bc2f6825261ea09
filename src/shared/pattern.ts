/** Letters of the scripts that news is written in, as the inside of a character class; those beyond the basic plane are left out. */
const LETTERS =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u0373\\u0376-\\u037d\\u0386\\u0388-\\u0481\\u048a-\\u0556\\u0560-\\u0588' +
  '\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06fa-\\u06fc\\u0904-\\u0939\\u0985-\\u09b9\\u0e01-\\u0e30\\u10a0-\\u10ff\\u1e00-\\u1fbc' +
  '\\u3005\\u3041-\\u3096\\u30a1-\\u30fe\\u3400-\\u9fff\\uac00-\\ud7a3\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uff9d';
const DIGITS = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19';
const MARKS = '\\u0300-\\u036f\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u093e-\\u094d\\u0e31\\u0e34-\\u0e3a';
const CLASSES: Readonly<Record<string, string>> = { L: LETTERS, N: DIGITS, M: MARKS };

/** Where a word begins, and where it ends. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';

type Source = string | (() => string);

/** Those that hold something compiled. */
const inUse = new Set<Pattern>();

/** Gives back the memory of what was compiled, most of a megabyte with all lexicons; what is asked again is compiled again. */
export function releasePatterns(): void {
  for (const pattern of inUse) pattern.release();
  inUse.clear();
}

/** Letters of other scripts; quotation marks and dashes are none. */
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ud7ff\uf900-\ufdff]/;

/**
 * A regular expression over texts in either case, for large lexicons. Unicode properties under `iu` make the engine work out the case variants of
 * all letters for each of its classes: with some hundred phrases that takes ten milliseconds before the first answer. Here the text is put into lower case
 * instead, and `\p{L}`, `\p{N}` and `\p{M}` become plain ranges; it is compiled when it is first asked, in a tenth of the time.
 */
export class Pattern {
  private readonly regexes = new Map<Source, RegExp>();

  /**
   * @param source in lower case, with the syntax of regular expressions, or what makes it when it is needed; `\P{…}` only outside brackets
   * @param latin what is enough of it for texts in Latin letters alone: most pages have no others, and a third less is compiled for them
   */
  constructor(
    private readonly source: Source,
    private readonly latin: Source = source,
  ) {}

  test(text: string): boolean {
    const regex = this.compiled(text);
    regex.lastIndex = 0;
    return regex.test(text.toLowerCase());
  }

  /** The first place in the text, in lower case. */
  exec(text: string): RegExpExecArray | null {
    const regex = this.compiled(text);
    regex.lastIndex = 0;
    return regex.exec(text.toLowerCase());
  }

  /** How many places of a text it finds that do not overlap. */
  count(text: string): number {
    return text.toLowerCase().match(this.compiled(text))?.length ?? 0;
  }

  private compiled(text: string): RegExp {
    const source = this.latin === this.source || BEYOND_LATIN.test(text) ? this.source : this.latin;
    let regex = this.regexes.get(source);
    if (!regex) {
      regex = new RegExp(withRanges(typeof source === 'string' ? source : source()), 'g');
      this.regexes.set(source, regex);
      inUse.add(this);
    }
    return regex;
  }

  release(): void {
    this.regexes.clear();
  }
}

/** The properties in a pattern's source as ranges: bare within brackets, in brackets of their own elsewhere. */
function withRanges(source: string): string {
  return source.replace(/\[\^?(?:\\.|[^\]\\]){0,9999}\]|\\[pP]\{[LNM]\}/g, (part) => {
    const ranges = part.replace(/\\[pP]\{([LNM])\}/g, (_, name: string) => CLASSES[name] ?? '');
    if (part.startsWith('[')) return ranges;
    return part.startsWith('\\P') ? `[^${ranges}]` : `[${ranges}]`;
  });
}
