import type { Settings } from '../../shared/settings-schema.ts';

const FAMILIES: Readonly<Record<Settings['reader']['font'], string>> = {
  serif: 'var(--serif)',
  sans: 'var(--sans)',
  atkinson: '"Pullquote Atkinson", var(--sans)',
  opendyslexic: '"Pullquote OpenDyslexic", var(--sans)',
};

/** A character is this much narrower than the digit nought, by which CSS measures, in a text as it is written. */
const CHARACTER = 0.88;

/** How a text is set in the reader, as a style. */
export function typographyOf(reader: Settings['reader']): Record<string, string> {
  return {
    fontFamily: FAMILIES[reader.font],
    fontSize: `${reader.size / 16}rem`,
    lineHeight: String(reader.lineHeight),
    letterSpacing: `${reader.letterSpacing}em`,
    wordSpacing: `${reader.wordSpacing}em`,
    textAlign: reader.align,
    hyphens: reader.hyphens ? 'auto' : 'manual',
    '--measure': `${reader.width * CHARACTER}ch`,
  };
}
