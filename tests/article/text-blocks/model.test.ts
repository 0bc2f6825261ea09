import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/article/text-blocks/features.ts';
import { binOf, scoreTextBlocks, type TextBlockModel } from '../../../src/article/text-blocks/model.ts';
import { MODEL } from '../../../src/article/text-blocks/weights.ts';
import { PARAGRAPHS } from '../../clutter/story.ts';
import { pageOf, placeOf } from './page-of.ts';

/** Trees as their bytes; negative ones are leaves. */
const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes.map((byte) => byte & 0xff)));
const logOdds = (probabilities: readonly number[]) =>
  probabilities.map((p) => Math.round(100 * Math.log(p / (1 - p))) / 100);

/** A model that asks for the length of a block, and whether it stands in a `<nav>`. */
const tiny = (depth: number, trees: string): TextBlockModel => ({
  features: ['length', 'in nav'],
  cuts: [[10, 100], [0.5]],
  base: 0.25,
  depth,
  step: 0.5,
  trees,
});
const page = pageOf(`<p>Short</p><p>Somewhat longer</p><p>${'long '.repeat(30)}</p><nav>${'menu '.repeat(30)}</nav>`);

describe('binOf', () => {
  it.each([
    [-1, 0],
    [0.9, 0],
    [1, 1],
    [2.5, 2],
    [2, 2],
    [4, 3],
    [99, 3],
  ])('%d is in bin %d of those that begin at 1, 2 and 4', (value, bin) => {
    expect(binOf(value, [1, 2, 4])).toBe(bin);
  });

  it('knows one bin where there are no cuts', () => {
    expect(binOf(5, [])).toBe(0);
  });
});

describe('scoreTextBlocks', () => {
  it('gives the probability of the base where no tree is', () => {
    expect(logOdds(scoreTextBlocks(page, tiny(1, '')))).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('asks a tree of one question', () => {
    const scores = scoreTextBlocks(page, tiny(1, base64(0, 1, -4, 6)));
    expect(logOdds(scores)).toEqual([-1.75, 3.25, 3.25, 3.25]);
  });

  it('asks level by level', () => {
    // long enough? no: in bin 1 or more? yes: in a nav?
    const scores = scoreTextBlocks(page, tiny(2, base64(0, 2, 0, 1, 1, 1, -1, 2, 3, -5)));
    expect(logOdds(scores)).toEqual([-0.25, 1.25, 1.75, -2.25]);
  });

  it('adds up the trees', () => {
    const scores = scoreTextBlocks(page, tiny(1, base64(0, 2, 0, 2, 1, 1, 1, -6)));
    expect(logOdds(scores)).toEqual([0.75, 0.75, 1.75, -1.75]);
  });

  it('knows more than 127 features and bins', () => {
    const features = Array.from({ length: 200 }, (_, i) => (i === 180 ? 'length' : 'in nav'));
    const cuts = features.map(() => Array.from({ length: 150 }, (_, i) => i + 1));
    const scores = scoreTextBlocks(page, { ...tiny(1, base64(180, 149, -4, 6)), features, cuts });
    expect(logOdds(scores)).toEqual([-1.75, -1.75, 3.25, 3.25]);
  });

  it('refuses a feature that there is not', () => {
    const model = { ...tiny(1, ''), features: ['length', 'colour'] };
    expect(() => scoreTextBlocks(page, model)).toThrow('colour');
  });
});

describe('the model that ships', () => {
  it('asks for features that there are, each once', () => {
    const names = new Set(FEATURES.map(([name]) => name));
    expect(MODEL.features.filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(MODEL.features).size).toBe(MODEL.features.length);
    expect(MODEL.features.length).toBeLessThanOrEqual(256);
  });

  it('has ascending cuts for each', () => {
    expect(MODEL.cuts.length).toBe(MODEL.features.length);
    for (const cuts of MODEL.cuts) {
      expect(cuts.length).toBeLessThanOrEqual(255);
      expect(cuts.every((cut, i) => i === 0 || cut > (cuts[i - 1] ?? 0))).toBe(true);
    }
  });

  it('has whole trees, which ask for nothing else', () => {
    const bytes = Uint8Array.from(atob(MODEL.trees), (character) => character.charCodeAt(0));
    const questions = 2 ** MODEL.depth - 1;
    const size = 2 * questions + 2 ** MODEL.depth;
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.length % size).toBe(0);
    for (let tree = 0; tree < bytes.length; tree += size) {
      for (let question = 0; question < questions; question++)
        expect(bytes[tree + 2 * question]).toBeLessThan(MODEL.features.length);
    }
  });

  it('finds the text of a plain article', () => {
    const html = `<nav><ul><li><a href="/a">Sport</a></li><li><a href="/b">Weather</a></li></ul></nav><main><article><h1>The heron stays</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
    const article = pageOf(html, { proposal: 'main', title: 'The heron stays' });
    const scores = scoreTextBlocks(article, MODEL);
    const links = [scores[placeOf(article, 'Sport')] ?? 1, scores[placeOf(article, 'Weather')] ?? 1];
    for (const start of PARAGRAPHS) expect(scores[placeOf(article, start)]).toBeGreaterThan(Math.max(...links));
  });
});
