import type { Span } from '../../shared/analysis.ts';

/** What stands between two quotation marks, whatever it is: speech, a title, a nickname. */
export interface QuoteSpan extends Span {
  /** With the marks. */
  outer: Span;
  /** Index of the block it stands in. */
  block: number;
  /** False when the block ends before a closing mark. */
  closed: boolean;
  /** True when it takes up a quotation that the block before left open. */
  continues: boolean;
  /** Who speaks, where the paragraph says it in front as in a transcript ("HOLM: …"). */
  label?: Span;
}
