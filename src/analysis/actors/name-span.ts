/** A run of tokens [first, last) that looks like a proper name, titles before it included. */
export interface NameSpan {
  first: number;
  last: number;
}
