import { describe, expect, it } from 'vitest';
import { findDashSpans } from '../../../src/analysis/quotes/find-dash-spans.ts';

const CUES = new Set(['dit', 'dijo']);

function speech(text: string): string[] {
  return findDashSpans(text, { start: 0, end: text.length }, 0, CUES).map(({ start, end }) => text.slice(start, end));
}

describe('findDashSpans', () => {
  it.each([
    ['speech alone', '— La route est fermée.', ['La route est fermée.']],
    ['Spanish turns', '—No lo sé —dijo Ana—. Tal vez el lunes.', ['No lo sé', 'Tal vez el lunes.']],
    [
      'Russian turns',
      '— Дорога закрыта сегодня, — сказал Иван. — Может быть, завтра.',
      ['Дорога закрыта сегодня,', 'Может быть, завтра.'],
    ],
    [
      'a comma and a verb of speech',
      '— La route est fermée, dit Anna. On verra bien lundi.',
      ['La route est fermée,', 'On verra bien lundi.'],
    ],
    ['a comma and another verb', '— La route est fermée, ouverte lundi.', ['La route est fermée, ouverte lundi.']],
    [
      'two lines',
      '— Où est la route ?\n— Elle est fermée aujourd’hui.',
      ['Où est la route ?', 'Elle est fermée aujourd’hui.'],
    ],
    ['no dash at the start', 'La route — fermée — reste là.', []],
    ['under three words', '— Oui, dit-il.', []],
  ])('finds %s', (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});
