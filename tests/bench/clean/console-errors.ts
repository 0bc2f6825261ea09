/** Not loaded because the benchmark refuses it, which comes as it comes. */
const REFUSED =
  /Failed to load resource|net::ERR_|ERR_BLOCKED|has been blocked by CORS|Load(?:ing)? failed|NetworkError|Failed to fetch/i;

/** The errors that cleaning may have caused: those of the extension's own scripts, and those that the page has with it and not without. */
export function newErrors(without: readonly string[], withUs: readonly string[]): string[] {
  const known = new Set(without.map(formOf));
  const isNew = (error: string) =>
    error.includes('chrome-extension://') || (!REFUSED.test(error) && !known.has(formOf(error)));
  return [...new Set(withUs.filter(isNew))];
}

/** A message without its numbers, which differ from load to load. */
function formOf(error: string): string {
  return error.replace(/\d+/g, '0');
}
