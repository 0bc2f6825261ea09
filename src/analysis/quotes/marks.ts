/** Which marks close a quotation that the key opens; the first is the usual one, the others occur in careless text. */
export const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['“', '”"'],
  ['”', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
]);

/** Marks that always open, wherever they stand. */
export const ALWAYS_OPEN: ReadonlySet<string> = new Set(['“', '„', '«', '‹', '「', '『']);

export const DOUBLE_MARKS = /["“”„«»‹›「」『』]/;

/** Marks of single quotation, which look like apostrophes. */
export const SINGLE_OPEN: ReadonlySet<string> = new Set(['‘', "'", '‚']);
export const SINGLE_CLOSE: ReadonlySet<string> = new Set(['’', "'", '‘']);

/** Single marks that are typed in pairs, and the double mark that a pair stands for. */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ["'", '"'],
  ['’', '”'],
  ['‘', '“'],
  ['`', '“'],
]);
