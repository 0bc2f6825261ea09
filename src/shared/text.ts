/** Characters that only steer line breaking, and would split a name or a word in the text. */
const INVISIBLE = /[\u00ad\ufeff\u200b\u2060]/g;

/** An element's text with white space folded to single spaces and trimmed; '' for null. */
export function textOf(node: { textContent: string | null } | null | undefined): string {
  return fold(node?.textContent ?? '');
}

/** A string with white space folded to single spaces and trimmed. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The text of a node as it goes into a block: runs of breaking white space become one space; no-break spaces stay. */
export function foldBreaking(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[ \t\n\r\f]+/g, ' ');
}

/** A text without lone surrogates, which no encoding can write. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** A text for comparison: lower case, letters and digits only, single spaces. */
export function fingerprint(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
