import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { binOf, type TextBlockModel } from '../../article/text-blocks/model.ts';
import { type Boosted, boost, cutsOf, type Growth } from './boost.ts';
import type { Part } from './part.ts';
import { FEATURE_NAMES, readSamples, type Sample, valuesOf } from './samples.ts';

// Learns which text blocks of a page belong to its article, from reference data, and writes the model. The same data give the same model.
const USAGE = `Usage: npm run train -- --corpus FOLDER [--corpus FOLDER …] [--part A|B] [--out FILE]

  --corpus  a folder of reference data: gold.jsonl and pages/
  --part    learn from one half of the sites only; the other is there to measure on
  --out     where the model goes: .ts for the one that ships (the default), .json for measuring`;
const SHIPPED = resolve(import.meta.dirname, '../../article/text-blocks/weights.ts');
const BINS = 32;
const FOLDER_WEIGHT = 300;
const GROWTH: Growth = { trees: 220, depth: 4, rate: 0.1, ridge: 3, support: 0.3, sampleShare: 0.8, featureShare: 0.3 };

/** Every folder weighs the same, however many pages it has. */
function balanced(samples: readonly Sample[]): Sample[] {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  return samples.map((sample) => ({ ...sample, weight: (sample.weight * FOLDER_WEIGHT) / total }));
}

function learn(samples: readonly Sample[]): TextBlockModel {
  const cuts = FEATURE_NAMES.map((_, feature) => cutsOf(valuesOf(samples, feature), BINS));
  const features = cuts.map((own, feature) =>
    Uint8Array.from(valuesOf(samples, feature), (value) => binOf(value, own)),
  );
  const labels = Uint8Array.from(samples, ({ belongs }) => (belongs ? 1 : 0));
  const weights = Float64Array.from(samples, ({ weight }) => weight);
  return pack(boost({ features, labels, weights }, GROWTH), cuts);
}

/** The trees as the product reads them; features that no tree asks for are left out. */
function pack({ base, trees }: Boosted, cuts: readonly number[][]): TextBlockModel {
  const used = [...new Set(trees.flatMap((tree) => tree.features))].filter((f) => f >= 0).sort((a, b) => a - b);
  const step = Math.max(...trees.flatMap((tree) => tree.leaves.map(Math.abs))) / 127;
  const bytes = trees.flatMap((tree) => [
    ...tree.features.flatMap((feature, i) => (feature < 0 ? [0, 255] : [used.indexOf(feature), tree.bins[i] ?? 0])),
    ...tree.leaves.map((leaf) => Math.round(leaf / step) & 255),
  ]);
  return {
    features: used.map((feature) => FEATURE_NAMES[feature] ?? ''),
    cuts: used.map((feature) => cuts[feature] ?? []),
    base: Number(base.toFixed(4)),
    depth: GROWTH.depth,
    step: Number(step.toPrecision(4)),
    trees: Buffer.from(bytes).toString('base64'),
  };
}

function write(file: string, model: TextBlockModel): void {
  const json = JSON.stringify(model);
  const source = `import type { TextBlockModel } from './model.ts';

// Written by \`npm run train\`; what it was learned from is named in NOTICE.
export const MODEL: TextBlockModel = JSON.parse(${JSON.stringify(json).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')});
`;
  writeFileSync(file, file.endsWith('.json') ? `${json}\n` : source);
}

function main(): void {
  const { values } = parseArgs({
    options: { corpus: { type: 'string', multiple: true }, part: { type: 'string' }, out: { type: 'string' } },
  });
  const { corpus = [], part } = values;
  if (corpus.length === 0 || (part !== undefined && part !== 'A' && part !== 'B')) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const from = process.env.INIT_CWD ?? process.cwd();
  const read = corpus.map((folder) => readSamples(resolve(from, folder), (part as Part | undefined) ?? null));
  const samples = read.flatMap((one) => balanced(one.samples));
  for (const [i, { doubted }] of read.entries())
    if (doubted.length > 0)
      console.log(`${corpus[i]}: ${doubted.length} doubtful references left out: ${doubted.join(' ')}`);
  const model = learn(samples);
  const out = values.out === undefined ? SHIPPED : resolve(from, values.out);
  write(out, model);
  console.log(
    `${samples.length} blocks, ${model.features.length} features, ${model.trees.length} characters of trees: ${out}`,
  );
}

main();
