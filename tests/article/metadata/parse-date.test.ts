import { describe, expect, it } from 'vitest';
import { findDate, isoDate } from '../../../src/article/metadata/parse-date.ts';

describe('isoDate', () => {
  it.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T09:15:00+01:00', '2031-03-04T09:15:00+01:00'],
    ['2031-03-04T09:15:00.123Z', '2031-03-04T09:15:00.123Z'],
    ['2031-03-04 09:15 +0100', '2031-03-04T09:15+01:00'],
    [' 2031-03-04T09:15:00z ', '2031-03-04T09:15:00Z'],
    ['2031-03-04 09:15:30', '2031-03-04T09:15:30'],
    ['Mar 4, 2031', '2031-03-04'],
    ['Tue, 04 Mar 2031 09:15:00 GMT', '2031-03-04T09:15:00Z'],
    ['2031-13-04', null],
    ['2031-02-30', null],
    ['2031-03-40', null],
    ['yesterday', null],
    ['9:15', null],
    ['', null],
    [null, null],
  ])('%j → %j', (value, expected) => {
    expect(isoDate(value)).toBe(expected);
  });
});

describe('findDate', () => {
  it.each([
    ['Published March 4th, 2031 at 9:15 a.m. EST', 'en', '2031-03-04T09:15-05:00'],
    ['4 Mar 2031 21:15 GMT', 'en-GB', '2031-03-04T21:15Z'],
    ['Mar. 4, 2031 12:05 am UTC', null, '2031-03-04T00:05Z'],
    ['March 4, 2031 9:15 a.m.', 'en-US', '2031-03-04'],
    ['2031 Mar 4;15(1)', 'en', '2031-03-04'],
    ['Dienstag, 4. März 2031, 9:15 Uhr', 'de', '2031-03-04'],
    ['Publié le 1er août 2031 à 09h15', 'fr', '2031-08-01'],
    ['4 de marzo de 2031', 'es-MX', '2031-03-04'],
    ['4 marzo 2031', 'it', '2031-03-04'],
    ['4 de março de 2031', 'pt-BR', '2031-03-04'],
    ['4 maart 2031', 'nl', '2031-03-04'],
    ['4 марта 2031 г.', 'ru', '2031-03-04'],
    ['٤ مارس ٢٠٣١', 'ar', '2031-03-04'],
    ['4 آذار 2031', 'ar', '2031-03-04'],
    ['2031年3月4日 9時15分', 'ja', '2031-03-04'],
    ['04.03.2031', null, '2031-03-04'],
    ['25/03/2031', 'en', '2031-03-25'],
    ['03/25/2031', null, '2031-03-25'],
    ['03/04/2031', 'en-US', '2031-03-04'],
    ['03/04/2031', 'fr', '2031-04-03'],
  ])('%j in %j is %s', (text, lang, iso) => {
    expect(findDate(text, lang)?.iso).toBe(iso);
  });

  it.each([
    ['03/04/2031', 'en'],
    ['March 4', 'en'],
    ['31 February 2031', 'en'],
    ['12 herons in 2031', 'en'],
    ['call 555-03-042031', 'en'],
    ['4 марта 2031', 'not a language'],
  ])('%j in %j is none', (text, lang) => {
    expect(findDate(text, lang)).toBeNull();
  });

  it('says where it stands', () => {
    expect(findDate('Updated: 4 March 2031, 9:15', 'en')).toEqual({ iso: '2031-03-04', index: 9, length: 12 });
  });
});
