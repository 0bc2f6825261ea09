const SAMPLE = 5000;
/** Of the letters; an article in Chinese or Hindi with a few Latin names has far more, one in Russian none. */
const MOST_UNCASED = 0.5;

/** Does the script of the text know capitals? Only its beginning is looked at; a text without letters counts as if it did. */
export function hasCapitals(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // Georgian has letters in upper case that are not written in texts
  const uncased = sample.match(/[\p{Lo}\p{Script=Georgian}]/gu)?.length ?? 0;
  return letters === 0 || uncased / letters <= MOST_UNCASED;
}
