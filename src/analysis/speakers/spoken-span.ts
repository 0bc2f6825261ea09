import type { Speaker } from '../../shared/analysis.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';

/** The speaker of a span, and how it was found. */
export interface SpokenSpan {
  span: QuoteSpan;
  /** Number of the sentence, as seen from outside the quotations. */
  sentence: number;
  /** Nothing else stands in its sentence. */
  alone: boolean;
  /** It begins its sentence. */
  leads: boolean;
  opensBlock: boolean;
  /** It is all of its block, without a full stop: a heading. */
  heading: boolean;
  /** A credit line closes it ("— Ann Smith"): what follows is somebody else's. */
  credited: boolean;
  speaker: Speaker | null;
  /** Index of the speaker among the actors, or null. */
  actor: number | null;
  cue: string | null;
  confidence: number;
}
