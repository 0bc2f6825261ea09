import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Palette = Record<string, string>;

/** The colours of each rule of a style sheet, by its selector and the media it stands in. */
function palettes(file: string): Map<string, Palette> {
  const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const dark = /@media \(prefers-color-scheme: dark\) \{(.*?\})\s*\}/s.exec(css)?.[1] ?? '';
  const rules = (text: string, suffix: string) =>
    [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']): [string, Palette] => [
      selector.trim() + suffix,
      Object.fromEntries(
        [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]+)/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    ]);
  return new Map(
    [...rules(css.replace(dark, ''), ''), ...rules(dark, ' in the dark')].filter(([, { paper }]) => paper),
  );
}

/** Relative luminance, and from it the contrast of two colours, as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(some: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(some), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = palettes('src/ui/components/tokens.css');
const themes = palettes('src/ui/components/themes.css');

it('computes contrast as WCAG does', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

it('has every theme, and light and dark are those of all surfaces', () => {
  expect([...themes.keys()].map((name) => /"(\w+)"/.exec(name)?.[1])).toEqual(
    expect.arrayContaining(['light', 'sepia', 'dark', 'black', 'contrast']),
  );
  expect(themes.get('[data-theme="light"]')).toEqual(tokens.get(':root'));
  expect(themes.get('[data-theme="dark"]')).toEqual(tokens.get(':root in the dark'));
});

describe.each([...tokens, ...themes])('%s', (_, palette) => {
  const on = (name: string, paper: string) => contrast(palette[name] ?? '', palette[paper] ?? '');

  it.each(['paper', 'paper-2', 'red-wash'])('text on %s is at least 7:1, secondary and the pencil 4.5:1', (paper) => {
    expect(on('ink', paper)).toBeGreaterThanOrEqual(7);
    if (paper === 'red-wash') return;
    for (const name of ['ink-2', 'red']) expect(on(name, paper), name).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'paper-2'])('marks and focus on %s are at least 3:1', (paper) => {
    for (const name of ['person', 'organization', 'place', 'focus'])
      expect(on(name, paper), name).toBeGreaterThanOrEqual(3);
  });
});
