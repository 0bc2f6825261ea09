import { describe, expect, it } from 'vitest';
import { personsIn } from '../../../src/article/metadata/persons.ts';

const REED = { siteName: 'The Reed', host: 'reed.example' };

describe('personsIn', () => {
  it.each([
    ['Runa Feld', ['Runa Feld']],
    ['Runa Feld (in Saltby)', ['Runa Feld']],
    ['Ludwig van der Moor', ['Ludwig van der Moor']],
    ['J. R. Feld', ['J. R. Feld']],
    ['Runa Feld and Bo Lind, Staff Writers', ['Runa Feld', 'Bo Lind']],
    ['Runa Feld, Bo Lind & Ada Moor', ['Runa Feld', 'Bo Lind', 'Ada Moor']],
    ['  Runa\n   Feld ', ['Runa Feld']],
  ])('%j → %j', (byline, persons) => {
    expect(personsIn(byline, REED)).toEqual(persons);
  });

  it.each([
    ['Runa O&#39;Feld and Bo Lind', ["Runa O'Feld", 'Bo Lind']],
    ['Runa Feld The Reed', ['Runa Feld']],
    ['By Runa Feld, Bo Lind, The Reed — Saltby Mill', ['Runa Feld', 'Bo Lind']],
    ['Runa Feld, Contributing Writer', ['Runa Feld']],
    ['By Runa Feld', ['Runa Feld']],
    ['by: Runa Feld', ['Runa Feld']],
    ['By Runa Feld and Bo Lind, Staff Writers', ['Runa Feld', 'Bo Lind']],
    ['By Runa Feld, Bo Lind & Ada Moor', ['Runa Feld', 'Bo Lind', 'Ada Moor']],
    ['Written by Runa Feld | The Reed', ['Runa Feld']],
    ['Runa Feld, MD, FACLM', ['Runa Feld']],
    ['Runa Feld Ph.D.', ['Runa Feld']],
    ['Runa Feld, Jr.', ['Runa Feld Jr.']],
    ['Runa Feld III', ['Runa Feld III']],
    ['Runa Feld Senior Correspondent', ['Runa Feld']],
    ['Runa Feld For Saltby Online', ['Runa Feld']],
    ['Runa Feld, Saltby Reed', ['Runa Feld']],
    ['Runa (Rue) Feld', ['Runa Feld']],
    ['Por Inés Robledal y Tomás Vega', ['Inés Robledal', 'Tomás Vega']],
    ['A cura di Livia Fontanelli', ['Livia Fontanelli']],
    ['Door Sanne de Wilgen en Bas Rietveld', ['Sanne de Wilgen', 'Bas Rietveld']],
    ['Автор: Нина Озерова', ['Нина Озерова']],
    ['文・青木みどり', ['青木みどり']],
    ['Von Runa Feld und Bo Lind', ['Runa Feld', 'Bo Lind']],
    ['Par Élodie Marais et Jean-Luc d’Orme', ['Élodie Marais', 'Jean-Luc d’Orme']],
    ['بقلم هالة الزبيدي', ['هالة الزبيدي']],
    ['  By\n  Runa   Feld ', ['Runa Feld']],
    ['By The Reed', []],
  ])('takes away what stands before the names: %j → %j', (byline, persons) => {
    expect(personsIn(byline, REED)).toEqual(persons);
  });

  it.each([
    'Reuters',
    'Associated Press',
    'Reed Staff',
    'Newsroom desk',
    'The Reed',
    'admin',
    'https://reed.example/authors/7',
    'runa.feld@reed.example',
    'Updated 4 March',
    'Photos by Runa Feld',
    'Medically reviewed by Runa Feld',
    'LEAVE A COMMENT',
    'No Comments',
    'Read More',
    'MD, RD',
    'Runa',
    'Redaktion Saltby',
    'a heron in the shallows',
    '',
  ])('names no person: %j', (byline) => {
    expect(personsIn(byline, REED)).toEqual([]);
  });
});

describe('personsIn with a single name', () => {
  it.each([
    ['Runa', ['Runa']],
    ['Runa & Bo', ['Runa', 'Bo']],
    ['Center for Heron Evaluation and Research', []],
    ['Reed', []],
    ['REED', []],
    ['rfeld', []],
  ])('%j → %j', (byline, persons) => {
    expect(personsIn(byline, REED, { single: true })).toEqual(persons);
  });
});
