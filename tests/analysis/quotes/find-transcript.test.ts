import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

function turns(...lines: string[]): (string | null)[][] {
  return analyse({ text: lines.join('\n\n') }).quotes.map((quote) => [quote.text, quote.speaker?.name ?? null]);
}

const TALK = [
  'When does the road open again?',
  'Nobody knows that for sure.',
  'Who will pay for it?',
  'The county pays for it.',
];

function labelled(...labels: string[]): string[] {
  return TALK.map((line, i) => `${labels[i % labels.length]}: ${line}`);
}

describe('a transcript', () => {
  it('gives every turn to the name before it', () => {
    const found = turns('Anna Holm met Peter Reyes.', ...labelled('Peter Reyes', 'Anna Holm'));
    expect(found.map(([, name]) => name)).toEqual(['Peter Reyes', 'Anna Holm', 'Peter Reyes', 'Anna Holm']);
  });

  it('knows surnames in capitals', () => {
    const found = turns('Anna Holm met Peter Reyes.', ...labelled('REYES', 'HOLM'));
    expect(found.map(([text, name]) => [text, name])[1]).toEqual([TALK[1], 'Anna Holm']);
  });

  it('gives the answers to the person whom the text is about, and the questions to nobody', () => {
    const found = turns('Anna Holm came. Holm stayed.', ...labelled('Q', 'A'));
    expect(found.map(([, name]) => name)).toEqual([null, 'Anna Holm', null, 'Anna Holm']);
  });

  it('is no list of properties, and no single label', () => {
    expect(turns('Anna Holm met Peter Reyes, the director.', ...labelled('Director', 'Genre'))).toEqual([]);
    expect(turns('Anna Holm met Peter Reyes.', ...labelled('Anna Holm'))).toEqual([]);
  });
});
