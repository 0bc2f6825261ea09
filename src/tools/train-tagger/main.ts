import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { learn } from './learn.ts';
import { packModel } from './pack.ts';
import { readCorpora } from './read-corpus.ts';
import { collectSamples } from './samples.ts';
import { SETTINGS } from './settings.ts';

// Learns the tagger of names from corpora of tagged words, and writes the model. The same corpora give the same model.
const USAGE = `Usage: npm run train-tagger -- --corpus FOLDER [--bits N] [--out FILE]

  --corpus  a folder of .tsv files: a word and its tag a line (O, B-PER, I-PER, B-ORG, …), an empty line behind a sentence
  --bits    the model has 2^N buckets (${SETTINGS.bits})
  --out     where the model goes: .ts for the one that ships (the default), .json for measuring`;
const SHIPPED = resolve(import.meta.dirname, '../../analysis/tagger/weights.ts');

function source(json: string): string {
  return `import type { PackedModel } from './model.ts';

// Written by \`npm run train-tagger\`; what it was learned from is named in NOTICE.
export const PACKED: PackedModel = JSON.parse(
  '${json}',
);
`;
}

function main(): void {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, bits: { type: 'string' }, out: { type: 'string' } },
  });
  const bits = Number(values.bits ?? SETTINGS.bits);
  if (values.corpus === undefined || !Number.isInteger(bits) || bits < 8 || bits > 20) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const from = process.env.INIT_CWD ?? process.cwd();
  const samples = collectSamples(readCorpora(resolve(from, values.corpus)), SETTINGS.seed);
  const model = packModel(learn(samples, { ...SETTINGS, bits }, (line) => console.log(line)));
  const json = JSON.stringify(model);
  const out = values.out === undefined ? SHIPPED : resolve(from, values.out);
  writeFileSync(out, out.endsWith('.json') ? `${json}\n` : source(json));
  console.log(`${samples.length} sentences, ${model.weights.length} characters of weights: ${out}`);
}

main();
