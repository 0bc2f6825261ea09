/** The words of a white-space separated list, as a set. Data files are written as such lists to stay readable. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of lists) for (const word of list.split(/\s+/)) if (word) words.add(word);
  return words;
}

/** The phrases of a list separated by `|`, as a set. */
export function phraseSet(...lists: string[]): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const list of lists) {
    for (const phrase of list.split('|')) {
      const trimmed = phrase.trim().replace(/\s+/g, ' ');
      if (trimmed) phrases.add(trimmed);
    }
  }
  return phrases;
}
