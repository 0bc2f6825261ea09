import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { defaultSettings } = await import('../../../src/shared/settings-values.ts');
const { lookOf } = await import('../../../src/ui/components/look.ts');
const { KeyMap } = await import('../../../src/ui/components/use-keys.ts');
const { withValues } = await import('../../../src/ui/reader/use-reader-settings.ts');

/** A key as the browser tells of it. */
const press = (key: string, more: Partial<KeyboardEvent> = {}) => {
  const event = { key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more };
  return { ...event, preventDefault: vi.fn() } as unknown as KeyboardEvent;
};

it('does what a key is for, in either case of the letter, and leaves all others to the browser', () => {
  const map = new KeyMap();
  const back = vi.fn();
  map.add({ b: back });
  const [capital, other] = [press('B'), press('ArrowDown')];
  map.press(capital, false);
  map.press(other, false);
  expect(back).toHaveBeenCalledTimes(1);
  expect(capital.preventDefault).toHaveBeenCalled();
  expect(other.preventDefault).not.toHaveBeenCalled();
});

it('leaves a key to others that has nothing to do', () => {
  const map = new KeyMap();
  const close = vi.fn();
  map.add({ Escape: () => false });
  const alone = press('Escape');
  map.press(alone, false);
  expect(alone.preventDefault).not.toHaveBeenCalled();
  map.add({ Escape: close });
  const taken = press('Escape');
  map.press(taken, false);
  expect(close).toHaveBeenCalledTimes(1);
  expect(taken.preventDefault).toHaveBeenCalled();
});

it('leaves shortcuts of the browser and what is typed alone', () => {
  const map = new KeyMap();
  const back = vi.fn();
  const remove = map.add({ b: back });
  for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])
    map.press(press('b', more), false);
  map.press(press('b'), true);
  remove();
  map.press(press('b'), false);
  expect(back).not.toHaveBeenCalled();
});

it('sets the text by the settings', () => {
  const { reader } = defaultSettings();
  const look = lookOf({ ...reader, size: 24, width: 50, font: 'atkinson', hyphens: false });
  expect(look).toMatchObject({ '--text-size': 'calc(1.5 * var(--rem))', '--measure': '44ch', '--hyphens': 'manual' });
  expect(look['--text-font']).toMatch(/^"Pullquote Atkinson", /);
});

it('changes settings by path, entries of tables too, and not the settings that it was given', () => {
  const settings = defaultSettings();
  const changed = withValues(settings, { 'reader.size': 30, 'aloud.voices:en': 'Ada', 'nowhere.size': 1 });
  expect(changed.reader.size).toBe(30);
  expect(changed.aloud.voices).toEqual({ en: 'Ada' });
  expect(settings).toEqual(defaultSettings());
});
