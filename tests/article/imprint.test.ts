import { describe, expect, it } from 'vitest';
import { isBylineOf, isDateLine } from '../../src/article/imprint.ts';

describe('isDateLine', () => {
  it.each([
    ['en', 'Published 4 March 2031'],
    ['en', 'Updated 2:30 p.m. ET March 4, 2031'],
    ['en', 'Last Updated: December 2031.'],
    ['en', 'Apr 12'],
    ['en', '2031-03-04'],
    ['de', '22. Januar 2031, 16:30 Uhr'],
    ['fr', 'Publié le 11 mars 2031 à 06h00, modifié le 11 mars 2031 à 09h41'],
    ['es', 'Valdehermosa - 12 ene 2031 - 05:30 CET'],
    ['es', '12 de enero de 2031'],
    ['it', '4 febbraio 2031 ( modifica il 4 febbraio 2031 | 12:50)'],
    ['pt', '17/02/2031 05h03 Atualizado há 2 horas'],
    ['nl', 'Bijgewerkt op 7 april 2031, 17:12'],
    ['ru', '11:20 05.03.2031 (обновлено: 14:02 05.03.2031)'],
    ['ru', '5 марта 2031'],
    ['ja', '2031年3月5日 7時00分'],
    [null, '18 204'],
  ])('in %s: %s', (lang, text) => {
    expect(isDateLine(text, lang)).toBe(true);
  });

  it.each([
    ['en', 'The heron came to the mill pond on 4 March 2031, and nobody has seen it leave'],
    ['en', 'May is the month of the heron.'],
    ['en', 'Herons in 30 ponds'],
    ['en', 'In March 2031 the heron turned around once.'],
    ['fr', 'Le 11 mars 2031, le héron se retourna une fois.'],
    ['ja', '鳴瀬浜灯台の明かりが3月4日夜、5年ぶりにともった。'],
    ['en', 'Page by page'],
  ])('is not, in %s: %s', (lang, text) => {
    expect(isDateLine(text, lang)).toBe(false);
  });
});

describe('isBylineOf', () => {
  const authors = ['capucine delorge', 'bo lind'];

  it.each([
    'By Capucine Delorge and Bo Lind',
    'Par Capucine Delorge (Port-Méran, envoyée spéciale)',
    'Bo Lind, special correspondent',
    'Bo Lind | 4',
  ])('knows %s', (text) => {
    expect(isBylineOf(text, authors)).toBe(true);
  });

  it.each(['By Ada Moor', 'Nobody in the village can say why Bo Lind stays at the pond', 'It was Bo Lind.'])(
    'does not take %s for one',
    (text) => {
      expect(isBylineOf(text, authors)).toBe(false);
    },
  );
});
