/** Any character may be the first. */
const ANY = '.';

/**
 * The characters that a text can begin with which a pattern matches from its beginning: literals in lower case, `\d` for the digits, and '.' where it can be any.
 * It knows the syntax that lexicons are written in: literals, escapes, brackets, groups with alternatives, and what may be left out.
 */
export function firstCharacters(pattern: string): ReadonlySet<string> {
  const found = new Set<string>();
  alternative(pattern, 0, found);
  return found;
}

/** Reads alternatives up to the end of the group, and notes how each can begin. @returns where the group ends, and whether one of them can be nothing */
function alternative(pattern: string, start: number, found: Set<string>): { end: number; isOptional: boolean } {
  let isOpen = true;
  let isOptional = false;
  let at = start;
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') {
      isOptional ||= isOpen;
      isOpen = true;
      at++;
      continue;
    }
    const own = new Set<string>();
    const atom = readAtom(pattern, at, own);
    at = atom.end;
    const repeated = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(at))?.[0] ?? '';
    at += repeated.length;
    if (!isOpen) continue;
    for (const character of own) found.add(character);
    isOpen = atom.isOptional || /^(?:[?*]|\{0)/.test(repeated);
  }
  return { end: at, isOptional: isOptional || isOpen };
}

function readAtom(pattern: string, at: number, own: Set<string>): { end: number; isOptional: boolean } {
  if (pattern.startsWith('(?:', at)) {
    const group = alternative(pattern, at + 3, own);
    return { end: group.end + 1, isOptional: group.isOptional };
  }
  if (pattern[at] === '[' || pattern[at] === '.' || pattern[at] === '(') {
    own.add(ANY);
    const end = pattern[at] === '[' ? pattern.indexOf(']', at + 1) : at;
    return { end: end + 1, isOptional: false };
  }
  if (pattern[at] !== '\\') {
    own.add(pattern[at] ?? ANY);
    return { end: at + 1, isOptional: false };
  }
  const escaped = pattern[at + 1] ?? '';
  own.add(escaped === 'd' ? '\\d' : /\w/.test(escaped) ? ANY : escaped);
  return { end: at + (/^\\[pP]\{/.test(pattern.slice(at)) ? pattern.indexOf('}', at) - at + 1 : 2), isOptional: false };
}
