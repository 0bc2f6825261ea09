/**
 * The address of a Wikipedia search for a name, in the reader's language. Nothing is looked up until it is followed.
 * @param language BCP 47
 */
export function wikipediaSearch(name: string, language: string): string {
  const code = /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase() ?? 'en';
  return `https://${code}.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`;
}
