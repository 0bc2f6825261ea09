import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportFile, readImport } from '../../../src/ui/options/import-file.ts';

beforeAll(() => {
  globalThis.document = parseHTML('<!doctype html>').document;
});

const values = {
  'reader.size': 23,
  'sites:paper.example/sport/*': { reader: 'always' },
  rules: ['paper.example##.promo', '! why'],
};

describe('readImport', () => {
  it('takes what exportFile wrote', () => {
    expect(readImport(exportFile(values))).toEqual({ values, refused: [] });
  });

  it('takes a file of the first version', () => {
    const first = {
      cleaning: { on: false, sites: { 'paper.example': { clean: false, kinds: {} } }, rules: ['a.example##.b'] },
    };
    expect(readImport(JSON.stringify(first))?.values).toEqual({
      'cleaning.on': false,
      'sites:paper.example': { clean: false },
      rules: ['a.example##.b'],
    });
  });

  it('tells which lines it could not take, and takes the others', () => {
    const text = exportFile({
      ...values,
      'reader.size': 999,
      later: true,
      rules: ['paper.example##.promo', 'body##x##', '##html'],
    });
    const imported = readImport(text);
    expect(imported?.values).toEqual({ ...values, 'reader.size': undefined, rules: ['paper.example##.promo'] });
    const lines = text.split('\n');
    expect(imported?.refused.map(({ what, line }) => [what, lines[(line ?? 0) - 1]?.trim()])).toEqual([
      ['reader.size', '"reader.size": 999,'],
      ['later', '"later": true'],
      ['body##x##', '"body##x##",'],
      ['##html', '"##html"'],
    ]);
  });

  it.each([
    '',
    'x',
    '[]',
    '7',
    'null',
    '{}',
    '{"pullquote":"other"}',
    '{"name":"x","values":{"reader.size":20}}',
    `{"pullquote":"settings","x":"${'y'.repeat(5_000_001)}"}`,
  ])('refuses what is no file of settings: %#', (text) => expect(readImport(text)).toBeNull());

  it('a hostile file changes nothing but what the schema takes', () => {
    const text =
      '{"pullquote":"settings","version":"2026-11-23","values":{"__proto__":{"a":1},"constructor":1,"sites:__proto__":{"clean":true},"reader.theme":{"toString":1},"rules":{"length":9}}}';
    expect(readImport(text)?.values).toEqual({});
    expect(({} as { a?: number }).a).toBeUndefined();
  });
});
