import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/shared/settings.ts';

describe('parseSettings', () => {
  it('takes what was stored', () => {
    const settings = defaultSettings();
    settings.cleaning.on = false;
    settings.cleaning.kinds.share = false;
    settings.cleaning.teasers = 'all';
    settings.cleaning.sites = { 'paper.example': { clean: true, kinds: { consent: true } } };
    settings.cleaning.rules = ['paper.example##.promo'];
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([undefined, null, 7, 'x', [], { cleaning: 3 }, { cleaning: { kinds: [], sites: 'a', rules: {} } }])(
    'gives the defaults for %j',
    (stored) => expect(parseSettings(stored)).toEqual(defaultSettings()),
  );

  it('drops what it does not understand and keeps the rest', () => {
    const stored = {
      cleaning: {
        on: 'yes',
        kinds: { share: false, teaser: 'no', bogus: true },
        sites: {
          'paper.example': { clean: false, kinds: { overlay: 1 } },
          'www.paper.example': { clean: true },
          'https://x': { clean: true },
          'none.example': {},
        },
        rules: ['a.example##.b', 3],
      },
    };
    const { cleaning } = parseSettings(stored);
    expect(cleaning.on).toBe(true);
    expect(cleaning.kinds).toEqual({ ...defaultSettings().cleaning.kinds, share: false });
    expect(cleaning.sites).toEqual({ 'paper.example': { clean: false, kinds: {} } });
    expect(cleaning.rules).toEqual(['a.example##.b']);
  });

  it('is not changed by the prototype of a record', () => {
    const stored = JSON.parse('{"cleaning":{"sites":{"__proto__":{"clean":true}}}}');
    expect(Object.keys(parseSettings(stored).cleaning.sites)).toEqual([]);
    expect(({} as { clean?: boolean }).clean).toBeUndefined();
  });
});
