/** What a UTF-16 unit is for splitting text into tokens. Lone surrogates are letters of no case: they never split. */
export type CharClass = 0 | 1 | 2 | 3 | 4;

export const OTHER: CharClass = 0;
export const SPACE: CharClass = 1;
export const LETTER: CharClass = 2;
export const DIGIT: CharClass = 3;
export const NEWLINE: CharClass = 4;

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const NUMBER = /\p{N}/u;
const WHITE = /[\s\u200b\u2060\ufeff]/;

function classify(code: number): CharClass {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return NEWLINE;
  // Letters beyond the basic plane are rare in news; halves of emoji must not glue words together.
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const char = String.fromCharCode(code);
  if (LETTER_OR_MARK.test(char)) return LETTER;
  if (NUMBER.test(char)) return DIGIT;
  return WHITE.test(char) ? SPACE : OTHER;
}

/** The class of a UTF-16 unit; NaN (past the end of a string) is OTHER. The table is filled as units are met. */
export function charClass(code: number): CharClass {
  if (Number.isNaN(code)) return OTHER;
  const known = table[code];
  if (known !== undefined && known !== UNKNOWN) return known as CharClass;
  const found = classify(code);
  table[code] = found;
  return found;
}
