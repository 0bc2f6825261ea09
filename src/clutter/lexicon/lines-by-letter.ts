import { Pattern } from '../../shared/pattern.ts';
import type { Phrases } from './compile.ts';
import { firstCharacters } from './first-characters.ts';

const HEAD = /^[^\p{L}\p{N}©(]+/u;
/** So many signs at most: with more, what stands before them could be read in more ways than one. */
const TAIL = '[^\\p{L}\\p{N}]{0,40}$';
const DIGIT = /^\p{N}/u;

/**
 * Phrases that say all of a line, whatever marks stand around them. Only those that can begin as a line does are compiled and tried: most of some hundred
 * are never needed on a page, and compiling them all takes longer than reading its lines.
 */
export class LinesByLetter {
  private readonly patterns = new Map<string, Pattern | null>();
  private sorted: readonly { phrase: string; first: ReadonlySet<string> }[] | null = null;

  constructor(private readonly phrases: Phrases) {}

  /** Whether a line says one of the phrases and nothing else, in either case. */
  test(line: string): boolean {
    const text = line.toLowerCase().replace(HEAD, '');
    const first = DIGIT.test(text) ? '\\d' : text.charAt(0);
    const pattern = this.patterns.get(first) ?? this.compile(first);
    return pattern?.test(text) ?? false;
  }

  private compile(first: string): Pattern | null {
    if (this.patterns.has(first)) return null;
    this.sorted ??= Object.values(this.phrases).flatMap((phrases) =>
      phrases.map((phrase) => ({ phrase, first: firstCharacters(phrase) })),
    );
    const fitting = this.sorted.filter((one) => one.first.has(first) || one.first.has('.'));
    const source = fitting.map(({ phrase }) => phrase).join('|');
    const pattern = fitting.length > 0 ? new Pattern(`^(?:${source})${TAIL}`) : null;
    this.patterns.set(first, pattern);
    return pattern;
  }
}
