import type { TextModel } from '../sentences/text-model.ts';
import { type Crf, marginalsOf, runPasses, TAG_COUNT } from './crf.ts';
import { collectFeatures } from './features.ts';
import { shippedModel } from './shipped-model.ts';

/** What the tagger thinks of each token of a text: the probability that it belongs to a name of each kind. */
export interface NameTags {
  person: Float32Array;
  organization: Float32Array;
  place: Float32Array;
}

/** Longer sentences are lists and tables; they are tagged in parts, so that memory stays small. */
const LONGEST = 200;

/** Tags every sentence of a text. Linear; the model is read once. */
export function tagNames({ tokens, sentences }: TextModel, model: Crf = shippedModel()): NameTags {
  const size = tokens.length;
  const tags = { person: new Float32Array(size), organization: new Float32Array(size), place: new Float32Array(size) };
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first += LONGEST) {
      const last = Math.min(sentence.last, first + LONGEST);
      const features = collectFeatures(tokens, first, last);
      const marginals = marginalsOf(runPasses(model, features, last - first), last - first);
      for (let i = 0; i < last - first; i++) {
        const of = (tag: number): number =>
          (marginals[i * TAG_COUNT + tag] as number) + (marginals[i * TAG_COUNT + tag + 1] as number);
        tags.person[first + i] = of(1);
        tags.organization[first + i] = of(3);
        tags.place[first + i] = of(5);
      }
    }
  }
  return tags;
}
