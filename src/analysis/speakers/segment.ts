/** Tokens [first, last) between quotations, and the quotations beside them. */
export interface Segment {
  first: number;
  last: number;
}

/** How sure each construction is; found by reading what goes wrong, to be ordered rather than exact. */
export const SURE = {
  inverted: 0.93,
  after: 0.9,
  afterFar: 0.75,
  afterLoose: 0.6,
  beforeTouching: 0.92,
  before: 0.82,
  beforeFar: 0.68,
  credit: 0.88,
  naming: 0.8,
  colon: 0.6,
  embedded: 0.58,
  /** What it costs that the subject is not beside its verb. */
  outer: 0.15,
  /** What it costs that the subject is by its noun no speaker ("the question"). */
  thing: 0.35,
  /** What it costs that the attribution stands behind another quotation of the sentence. */
  later: 0.2,
};
