import { randomNumbers } from './random.ts';
import { type CorpusSentence, restyle, type Sample, toSample } from './read-corpus.ts';

/** Of so many sentences a copy in capitals, in title case is learned too: results and headlines are written so. */
const CAPITALS = 0.12;
const TITLE_CASE = 0.03;

/** All sentences of the corpora, and some of them restyled. */
export function collectSamples(corpora: readonly { sentences: CorpusSentence[] }[], seed: number): Sample[] {
  const random = randomNumbers(seed);
  return corpora.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const draw = random();
      const style = draw < CAPITALS ? 'capitals' : draw < CAPITALS + TITLE_CASE ? 'title' : null;
      const copies = style === null ? [] : [toSample(restyle(sentence, style))];
      return [toSample(sentence), ...copies];
    }),
  );
}
