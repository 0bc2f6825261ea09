/**
 * The selectors of a list, `.a, .b:is(c, d)` → `.a` and `.b:is(c, d)`.
 * @returns null when brackets or quotes do not close
 */
export function splitSelectors(list: string): string[] | null {
  return splitAt(list, (char) => char === ',')?.map((selector) => selector.trim()) ?? null;
}

/**
 * The compounds of one selector, without the combinators between them: `a > .b .c:has(> d)` → `a`, `.b` and `.c:has(> d)`. The last one is the
 * subject.
 * @returns null when brackets or quotes do not close
 */
export function splitCompounds(selector: string): string[] | null {
  return splitAt(selector.trim(), (char) => /[\s>+~]/.test(char))?.filter(Boolean) ?? null;
}

/** A selector without what stands in brackets, parentheses and quotes. */
export function outline(selector: string): string {
  let text = '';
  splitAt(selector, (char) => {
    text += char;
    return false;
  });
  return text;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Splits at the characters outside of brackets and quotes that are asked for. */
function splitAt(text: string, isBreak: (char: string) => boolean): string[] | null {
  const parts: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    const awaited = open.at(-1);
    if (char === '\\') index++;
    else if (awaited === '"' || awaited === "'") {
      if (char === awaited) open.pop();
    } else if (char === '"' || char === "'") open.push(char);
    else if (char === awaited) open.pop();
    else if (CLOSING[char]) open.push(CLOSING[char]);
    else if (char === ')' || char === ']') return null;
    else if (open.length === 0 && isBreak(char)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return open.length ? null : parts;
}
