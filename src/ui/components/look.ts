import type { Settings } from '../../shared/settings-schema.ts';

type ReaderSettings = Settings['reader'];

/** A character is this much narrower than the digit nought, by which CSS measures, in a text as it is written. */
const CHARACTER = 0.88;

export const FAMILIES: Readonly<Record<ReaderSettings['font'], string>> = {
  serif: 'var(--serif)',
  sans: 'var(--sans)',
  atkinson: '"Pullquote Atkinson", var(--sans)',
  opendyslexic: '"Pullquote OpenDyslexic", var(--sans)',
};

/** The custom properties by which the settings take effect; reader.css reads them. */
export function lookOf(settings: ReaderSettings): Record<`--${string}`, string> {
  return {
    '--text-font': FAMILIES[settings.font],
    '--text-size': `calc(${settings.size / 16} * var(--rem))`,
    '--measure': `${Math.round(settings.width * CHARACTER * 100) / 100}ch`,
    '--line-height': String(settings.lineHeight),
    '--letter-spacing': `${settings.letterSpacing}em`,
    '--word-spacing': `${settings.wordSpacing}em`,
    '--align': settings.align,
    '--hyphens': settings.hyphens ? 'auto' : 'manual',
  };
}

/** Gives an element the look of the settings: theme, face, size, measure. */
export function applyLook(element: HTMLElement, settings: ReaderSettings): void {
  if (settings.theme === 'system') element.removeAttribute('data-theme');
  else element.setAttribute('data-theme', settings.theme);
  for (const [name, value] of Object.entries(lookOf(settings))) element.style.setProperty(name, value);
}
