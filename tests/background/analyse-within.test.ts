import { expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { analyseWithin } from '../../src/background/analyse-within.ts';

const paragraph = '“The boat will not sail before the wind turns,” said Anna Berg, the pilot.';
const text = Array.from({ length: 6 }, () => paragraph).join('\n');

it('analyses a text that is not monstrous as a whole', () => {
  expect(analyseWithin({ text }, text.length)).toEqual(analyse({ text }));
});

it('analyses of a monstrous one what ends with a paragraph, and says where that is', () => {
  const most = paragraph.length * 3 + 10;
  const blockquotes = [0, 3].map((at) => ({
    start: at * (paragraph.length + 1),
    end: (at + 1) * paragraph.length + at,
  }));
  const analysis = analyseWithin({ text, blockquotes }, most);
  expect(analysis.cutAt).toBe(paragraph.length * 3 + 2);
  expect(analysis.quotes).toHaveLength(3);
  for (const { end } of analysis.quotes) expect(end).toBeLessThanOrEqual(most);
});

it('cuts between words, or anywhere, where there is no paragraph to end with', () => {
  const words = 'wind and rain '.repeat(100);
  expect(words[analyseWithin({ text: words }, 500).cutAt ?? 0]).toBe(' ');
  expect(analyseWithin({ text: 'x'.repeat(1000) }, 500).cutAt).toBe(500);
});
