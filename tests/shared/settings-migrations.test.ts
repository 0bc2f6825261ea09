import { describe, expect, it } from 'vitest';
import { readStored, toStored } from '../../src/shared/settings-migrations.ts';
import { defaultSettings, settingsFrom, valuesOf } from '../../src/shared/settings-values.ts';

/** As the first version stored them. */
const FIRST = {
  cleaning: {
    on: false,
    kinds: { share: false, teaser: 'no', bogus: true },
    teasers: 'all',
    sites: {
      'paper.example': { clean: false, kinds: { overlay: false, share: 1 } },
      'www.paper.example': { clean: true, kinds: {} },
      'https://x': { clean: true, kinds: {} },
      'none.example': {},
    },
    rules: ['a.example##.b', 3],
  },
};

describe('readStored', () => {
  it('takes what this version stored', () => {
    const settings = defaultSettings();
    settings.reader.size = 23;
    settings.sites['paper.example/sport/*'] = { reader: 'always' };
    settings.aloud.voices.de = 'Anna';
    settings.rules = ['paper.example##.promo'];
    const stored = JSON.parse(JSON.stringify(toStored(valuesOf(settings))));
    expect(settingsFrom(readStored(stored))).toEqual(settings);
  });

  it('takes what the first version stored, as far as it is understood', () => {
    expect(readStored(FIRST)).toEqual({
      'cleaning.on': false,
      'cleaning.kinds.share': false,
      'cleaning.teasers': 'all',
      'sites:paper.example': { clean: false, kinds: { overlay: false } },
      rules: ['a.example##.b'],
    });
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { cleaning: 3 },
    { cleaning: { kinds: [], sites: 'a', rules: {} } },
    { version: '2026-11-23' },
    { version: '2026-11-23', values: [1] },
    { version: 3, values: { 'cleaning.on': false } },
  ])('gives nothing for %j', (stored) => expect(readStored(stored)).toEqual({}));

  it('tells what it does not take', () => {
    const values = {
      'reader.size': 400,
      'reader.font': 'comic',
      'sites:no host': { clean: true },
      'cleaning.on': true,
      old: 1,
    };
    const refused: string[] = [];
    expect(readStored({ version: '2026-11-23', values }, (path) => refused.push(path))).toEqual({
      'cleaning.on': true,
    });
    expect(refused).toEqual(['reader.size', 'reader.font', 'sites:no host', 'old']);
  });

  it('is not changed by the prototype of a record', () => {
    const stored = JSON.parse(
      '{"version":"2026-11-23","values":{"__proto__":{"x":1},"sites:__proto__":{"clean":true}}}',
    );
    expect(Object.keys(settingsFrom(readStored(stored)).sites)).toEqual([]);
    const first = JSON.parse('{"cleaning":{"sites":{"__proto__":{"clean":true}}},"__proto__":{"on":false}}');
    expect(settingsFrom(readStored(first))).toEqual(defaultSettings());
    expect(({} as { clean?: boolean }).clean).toBeUndefined();
  });
});
