/** Characters that only steer line breaking, and would split a name or a word in the text. */
const INVISIBLE = /[\u00ad\ufeff\u200b\u2060]/g;
const VISIBLE = /[^\s\u00ad\ufeff\u200b\u2060]/;
/** White space that is not one blank already: of most texts little is to be replaced, and the rest costs nothing. */
const UNFOLDED = /[^\S ]\s*| \s+/g;

/** An element's text with white space folded to single spaces and trimmed; '' for null. */
export function textOf(node: { textContent: string | null } | null | undefined): string {
  return fold(node?.textContent ?? '');
}

/** A string with white space folded to single spaces and trimmed. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(UNFOLDED, ' ').trim();
}

/** Whether an element or node has any text that is to be seen: whether {@link textOf} it is not ''. */
export function hasText(node: { textContent: string | null } | null | undefined): boolean {
  return VISIBLE.test(node?.textContent ?? '');
}

/** The text of a node as it goes into a block: runs of breaking white space become one space; no-break spaces stay. */
export function foldBreaking(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[ \t\n\r\f]+/g, ' ');
}

/** A text without lone surrogates, which no encoding can write. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** What is neither letter nor digit, but for one blank before a letter, which stays. */
const UNSPELT = /(?! [\p{L}\p{N}])[^\p{L}\p{N}]+/gu;

/** A text for comparison: lower case, letters and digits only, single spaces. */
export function fingerprint(text: string): string {
  return text.toLowerCase().replace(UNSPELT, ' ').trim();
}
