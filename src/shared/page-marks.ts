import type { Span } from './analysis.ts';

/** A passage of an article as it is looked for in its page: the words, and what stands around them in the article's text. */
export interface Passage extends Span {
  text: string;
  before: string;
  after: string;
}

/** What is to be marked on a page. */
export interface MarkRequest {
  /** The place that is asked for, which is brought into sight; null for none. */
  show: Passage | null;
  /** What belongs to it, softly marked. */
  all: Passage[];
  /** What is pointed at. */
  pointed: Passage[];
}

/** What became of the place that was asked for. */
export type MarkAnswer = 'shown' | 'not-unique' | 'not-found';

/** The name of the function that the marking script leaves in its own world, which pages cannot see. */
export const MARK_FUNCTION = 'pullquoteMark';

/** The name under which an open reader leaves its own places in the same world: while it lies over the page, marks are set in it. */
export const READER_PLACES = 'pullquoteReaderPlaces';

/** In UTF-16 units: enough to tell places with the same words apart. */
const AROUND = 60;

/** A span of an article's text as it is looked for in the page. */
export function passageOf(text: string, { start, end }: Span): Passage {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return { start, end, text: text.slice(start, end), before, after: text.slice(end, end + AROUND) };
}
