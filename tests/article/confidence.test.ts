import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/article/confidence.ts';
import { PARAGRAPHS } from '../clutter/story.ts';
import { pageOf } from './text-blocks/page-of.ts';

// four blocks of the same length; the first is not proposed
const line = (letter: string) => `<p>${letter.repeat(50)}</p>`;
const html = `${line('a')}<main>${line('b')}${line('c')}${line('d')}</main>`;
const confidence = (scores: readonly number[], selected: readonly number[], articleBody: string | null = null) =>
  confidenceOf(pageOf(html, { proposal: 'main', articleBody }), scores, new Set(selected));

describe('confidenceOf', () => {
  it('is full where all agree', () => {
    expect(confidence([0, 1, 1, 1], [1, 2, 3])).toEqual({ value: 1, why: { scores: 1, readability: 1, data: null } });
  });

  it('falls where the scores of what is taken, or left of the proposal, are undecided', () => {
    expect(confidence([0, 0.8, 0.8, 0.5], [1, 2, 3]).why.scores).toBe(0.7);
    expect(confidence([0, 1, 1, 0.4], [1, 2]).why.scores).toBe(0.87);
    expect(confidence([0.4, 1, 1, 1], [1, 2, 3]).why.scores).toBe(1);
  });

  it('weighs blocks by their length', () => {
    const page = pageOf(`<main>${line('b')}<p>${'c'.repeat(150)}</p></main>`, { proposal: 'main' });
    expect(confidenceOf(page, [0.5, 0.9], new Set([0, 1])).why.scores).toBe(0.8);
  });

  it('falls where Readability sees another article', () => {
    const { value, why } = confidence([1, 1, 0, 0], [0, 1]);
    expect(why).toEqual({ scores: 1, readability: 0.5, data: null });
    expect(value).toBe(0.85);
  });

  it("falls where the page's own data hold text that is not taken", () => {
    const page = pageOf(`<main>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</main>`, {
      proposal: 'main',
      articleBody: PARAGRAPHS.join('\n'),
    });
    const places = PARAGRAPHS.map((_, index) => index);
    const of = (selected: readonly number[]) =>
      confidenceOf(
        page,
        places.map((index) => (selected.includes(index) ? 1 : 0)),
        new Set(selected),
      );
    expect(of(places)).toEqual({ value: 1, why: { scores: 1, readability: 1, data: 1 } });
    const half = of(places.slice(0, 3));
    expect(half.why.data).toBeGreaterThan(0.4);
    expect(half.why.data).toBeLessThan(0.6);
    expect(half.value).toBeCloseTo(0.6 + 0.4 * (half.why.data ?? 0), 1);
  });

  it('does not compare with data that are short', () => {
    expect(confidence([0, 1, 1, 1], [1, 2, 3], 'x'.repeat(399)).why.data).toBeNull();
    expect(confidence([0, 1, 1, 1], [1, 2, 3], 'x'.repeat(400)).why.data).toBe(0);
  });

  it('is nothing where nothing is', () => {
    expect(confidenceOf(pageOf(''), [], new Set())).toEqual({
      value: 0,
      why: { scores: 0, readability: 0, data: null },
    });
  });
});
