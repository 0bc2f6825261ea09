import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildTextModel } from '../../../src/analysis/sentences/text-model.ts';
import { TAG_COUNT } from '../../../src/analysis/tagger/crf.ts';
import { shippedModel } from '../../../src/analysis/tagger/shipped-model.ts';
import { tagNames } from '../../../src/analysis/tagger/tag-names.ts';
import { decodeWeights, encodeWeights, LARGEST_WEIGHT } from '../../../src/analysis/tagger/weight-text.ts';

const KINDS = ['person', 'organization', 'place'] as const;

/** The words of a text that the tagger thinks are of a kind, "word/kind". */
function tagged(text: string): string[] {
  const model = buildTextModel({ text });
  const tags = tagNames(model);
  return model.tokens.flatMap((token, at) => {
    const kind = KINDS.find((one) => (tags[one][at] ?? 0) > 0.5);
    return kind ? [`${token.text}/${kind}`] : [];
  });
}

describe('tagNames', () => {
  it.each([
    [
      'news',
      'President Oskar Lindmark arrived in Norway on Monday, officials of the Health Ministry said.',
      ['Oskar/person', 'Lindmark/person', 'Norway/place', 'Health/organization', 'Ministry/organization'],
    ],
    [
      'names that no list has, by their context',
      'Ibrek Tsolmar, a lawyer from Vardheim, told reporters that he would appeal.',
      ['Ibrek/person', 'Tsolmar/person', 'Vardheim/place'],
    ],
    ['no names', 'The weather was mild, and the roads stayed dry for the rest of the week.', []],
  ])('reads %s', (_, text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it('gives probabilities for every token', () => {
    const model = buildTextModel({ text: 'Anna Holm met Qorvex in Oslo.\n\nNobody came. '.repeat(3) });
    const tags = tagNames(model);
    for (const at of model.tokens.keys()) {
      const shares = KINDS.map((kind) => tags[kind][at] ?? Number.NaN);
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.0001);
    }
  });

  it('tags a sentence without end in parts', () => {
    const model = buildTextModel({ text: `${'they met Anna Holm at the river and then '.repeat(200)}.` });
    const { person } = tagNames(model);
    const surnames = model.tokens.flatMap((token, at) => (token.text === 'Holm' ? [person[at] ?? 0] : []));
    expect(surnames).toHaveLength(200);
    // a part may end inside a name
    expect(surnames.filter((share) => share > 0.5).length).toBeGreaterThan(190);
  });
});

describe('the model', () => {
  it('has a weight for each tag in each bucket', () => {
    const { bits, weights, transitions } = shippedModel();
    expect(weights).toHaveLength(TAG_COUNT << bits);
    expect(transitions).toHaveLength(TAG_COUNT * (TAG_COUNT + 1));
    expect(weights.some((weight) => weight !== 0)).toBe(true);
  });

  it('is unpacked once', () => {
    expect(shippedModel()).toBe(shippedModel());
  });

  it('keeps within its share of the package', () => {
    const bytes = readFileSync('src/analysis/tagger/weights.ts');
    const mend = 'train it with fewer buckets: npm run train-tagger -- --corpus FOLDER --bits 15';
    expect(bytes.length, mend).toBeLessThan(700_000);
    expect(gzipSync(bytes).length, mend).toBeLessThan(500_000);
  });
});

describe('weights as text', () => {
  it('come back as they were, the largest cut', () => {
    const all = Array.from({ length: 2 * LARGEST_WEIGHT + 1 }, (_, index) => index - LARGEST_WEIGHT);
    const text = encodeWeights([...all, LARGEST_WEIGHT + 9, -LARGEST_WEIGHT - 9]);
    expect(text).toMatch(/^[!-&(-[\]-~]+$/);
    expect(Array.from(decodeWeights(text))).toEqual([...all, LARGEST_WEIGHT, -LARGEST_WEIGHT]);
  });
});
