import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { surveyTextBlocks } from '../../article/find-body.ts';
import { FEATURES, featuresOf } from '../../article/text-blocks/features.ts';
import { parsePage } from '../../cli/parse-page.ts';
import { findClutter } from '../../clutter/find-clutter.ts';
import { atOnce } from '../../shared/steps.ts';
import { type Part, partOf } from './part.ts';
import { labelBlocks, wordsOf } from './reference.ts';

/** One text block of a page of the reference data. */
export interface Sample {
  features: Float32Array;
  belongs: boolean;
  weight: number;
}

interface GoldLine {
  id: string;
  url: string;
  text: string;
}

/** A short block is worth this many words more than it has: that it leaks is worse than its length. */
const EXTRA_WORDS = 4;
/** References of fewer words do not make their blocks weigh more. */
const SHORT_REFERENCE = 80;
/** Where less than this share of the paragraphs around which the article is looked for stands in the reference, the reference is doubted. */
const DOUBTFUL = 0.5;

/** The samples of a folder of reference data. @param part null for all of it; @returns samples, and the pages whose reference is doubted */
export function readSamples(folder: string, part: Part | null): { samples: Sample[]; doubted: string[] } {
  const samples: Sample[] = [];
  const doubted: string[] = [];
  for (const line of readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const gold = JSON.parse(line) as GoldLine;
    if (part !== null && partOf(gold.url) !== part) continue;
    const html = gunzipSync(readFileSync(join(folder, 'pages', `${gold.id}.html.gz`))).toString('utf8');
    const ofPage = samplesOf(html, gold);
    if (ofPage) samples.push(...ofPage);
    else doubted.push(gold.id);
  }
  return { samples, doubted };
}

/** Null where the reference stops long before the article does, or is of another text. */
function samplesOf(html: string, { url, text }: GoldLine): Sample[] | null {
  const document = parsePage(html);
  const { findings, region } = atOnce(findClutter(document, { url }));
  const cut = new Set(findings.flatMap(({ element, companions }) => [element, ...companions]));
  const survey = atOnce(surveyTextBlocks(document, { url, cut, region }));
  if (!survey) return null;
  const { blocks } = survey.page;
  const labels = labelBlocks(
    blocks.map((block) => block.text),
    text,
  );
  const lengthOf = (condition: (index: number) => boolean) =>
    blocks.reduce((sum, { prose, proposed, length }, i) => sum + (prose && proposed && condition(i) ? length : 0), 0);
  const prose = lengthOf(() => true);
  if (prose > 0 && lengthOf((i) => labels[i] === true) < prose * DOUBTFUL) return null;
  const reference = Math.max(SHORT_REFERENCE, wordsOf(text).length);
  return featuresOf(survey.page).map((features, i) => ({
    features,
    belongs: labels[i] === true,
    weight: Math.min(1, (wordsOf(blocks[i]?.text ?? '').length + EXTRA_WORDS) / reference),
  }));
}

/** The values of one feature over all samples. */
export function valuesOf(samples: readonly Sample[], feature: number): number[] {
  return samples.map(({ features }) => features[feature] ?? 0);
}

export const FEATURE_NAMES = FEATURES.map(([name]) => name);
