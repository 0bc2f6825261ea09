/** Who an attribution says has spoken, before it is known who that is: tokens [first, last) of the text. */
export type Source =
  | { kind: 'actor'; first: number; last: number; actor: number }
  | { kind: 'pronoun'; first: number; last: number; word: string }
  /** A name that is no actor of the text: its author's, or one that was not known for a name. */
  | { kind: 'name'; first: number; last: number }
  | { kind: 'description'; first: number; last: number; head: string; definite: boolean };

/** An attribution of one quoted span. */
export interface Attribution {
  source: Source | null;
  /** Tokens [first, last) of the cue; null when the speech goes on without one. */
  cue: { first: number; last: number } | null;
  /** 0 to 1. */
  confidence: number;
  /** It is a credit line behind the quotation. */
  credit?: boolean;
}
