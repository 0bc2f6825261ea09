import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTextModel } from '../../../src/analysis/sentences/text-model.ts';
import { TAGS } from '../../../src/analysis/tagger/crf.ts';
import { unpackModel } from '../../../src/analysis/tagger/model.ts';
import { tagNames } from '../../../src/analysis/tagger/tag-names.ts';
import { type Learning, learn } from '../../../src/tools/train-tagger/learn.ts';
import { packModel } from '../../../src/tools/train-tagger/pack.ts';
import { readCorpora, readSentences, restyle, toSample } from '../../../src/tools/train-tagger/read-corpus.ts';
import { collectSamples } from '../../../src/tools/train-tagger/samples.ts';

const CORPUS = `-DOC- 0

Mr.	B-PER
Qadro	I-PER
lives	O
in	O
Lindholm	B-LOC
.	O

the	B-ORG
Qorvex	I-ORG
Group	I-ORG
's	O
long-time	O
head	O
met	O
Anna	B-PER
Holm	I-PER
`;
const SETTINGS: Learning = { bits: 12, epochs: 6, rate: 0.1, decay: 1, hidden: 0.1, seed: 5 };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'tagger-'));
  writeFileSync(join(path, 'one.tsv'), CORPUS);
  writeFileSync(join(path, 'README'), 'not a corpus');
  return path;
}

function train(settings = SETTINGS) {
  return packModel(learn(collectSamples(readCorpora(folder()), settings.seed), settings, () => undefined));
}

function spelled(sentence: number): string[] {
  const { tokens, tags } = toSample(readSentences(join(folder(), 'one.tsv'))[sentence] ?? []);
  return tokens.map((token, at) => `${token.text}/${TAGS[tags[at] ?? 0]}`);
}

describe('toSample', () => {
  it('leaves titles and articles out of names, and uses the product’s tokens', () => {
    expect(spelled(0)).toEqual(['Mr./O', 'Qadro/B-PER', 'lives/O', 'in/O', 'Lindholm/B-LOC', './O']);
    expect(spelled(1).slice(0, 5)).toEqual(['the/O', 'Qorvex/B-ORG', 'Group/I-ORG', "'s/O", 'long-time/O']);
  });

  it('joins what a corpus splits at a hyphen', () => {
    const words = ['all', '-', 'girl', 'team'].map((text) => ({ text, tag: 'O' }));
    expect(toSample(words).tokens.map(({ text }) => text)).toEqual(['all-girl', 'team']);
  });

  it('leaves the corpus as it was', () => {
    const [sentence = []] = readSentences(join(folder(), 'one.tsv'));
    toSample(sentence);
    expect(sentence[0]).toEqual({ text: 'Mr.', tag: 'B-PER' });
  });
});

describe('restyle', () => {
  it.each([
    ['capitals', 'THE RIVER'],
    ['title', 'the River'],
  ] as const)('writes in %s', (style, expected) => {
    const words = ['the', 'river'].map((text) => ({ text, tag: 'O' }));
    const [first, second] = restyle(words, style);
    expect(`${first?.text} ${second?.text}`).toBe(expected);
  });
});

describe('learn', () => {
  it('gives the same model for the same corpora, bit for bit', () => {
    expect(train()).toEqual(train());
    expect(train({ ...SETTINGS, seed: 6 }).weights).not.toBe(train().weights);
  });

  it('learns what the corpus says', () => {
    const model = buildTextModel({ text: 'Mr. Qadro lives in Lindholm.' });
    const { person, place } = tagNames(model, unpackModel(train({ ...SETTINGS, epochs: 40 })));
    expect(person[1]).toBeGreaterThan(0.8);
    expect(place[4]).toBeGreaterThan(0.8);
    expect(person[2]).toBeLessThan(0.2);
  });
});
