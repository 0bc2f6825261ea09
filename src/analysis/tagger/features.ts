import type { Token } from '../sentences/tokenize.ts';
import { wordClasses } from './word-classes.ts';

/** How many features each token has. */
export const FEATURE_COUNT = 34;

/** A sentence as the tagger sees it: for each token FEATURE_COUNT hashes of 32 bits. */
export type Features = Int32Array;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Stands for what is before the first and behind the last token of a sentence. */
const OUTSIDE = 0x5bd1e995;

/** FNV-1a over the units [from, to) of a string. */
function hashOf(text: string, from = 0, to = text.length): number {
  let hash = FNV_OFFSET;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** Mixes a value into a hash (the finishing step of MurmurHash3). */
function mix(hash: number, value: number): number {
  let x = Math.imul(hash ^ value, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function unitClass(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x41 && code <= 0x5a) return 2;
  if (code >= 0x30 && code <= 0x39) return 3;
  if (code < 0x80) return code;
  const char = String.fromCharCode(code);
  return char === char.toLowerCase() ? (char === char.toUpperCase() ? code : 1) : 2;
}

/** The word's shape: runs of small letters, capitals and digits, each run counted up to two ("McKay" is Aa+Aa+). */
function shapeOf(text: string): number {
  let hash = FNV_OFFSET;
  let previous = -1;
  let run = 0;
  const length = Math.min(text.length, 30);
  for (let i = 0; i < length; i++) {
    const kind = unitClass(text.charCodeAt(i));
    run = kind === previous ? run + 1 : 1;
    previous = kind;
    if (run <= 2) hash = Math.imul(hash ^ kind, FNV_PRIME);
  }
  return hash;
}

/** Numbers are told apart by their length alone. */
function wordHash(token: Token): number {
  return token.kind === 'number' ? hashOf('0', 0, 1) + Math.min(5, token.text.length) : hashOf(token.lower);
}

interface Run {
  first: number;
  last: number;
}

/** For each token of the sentence, the run of capitalised words that it stands in; small linking words do not end a run. */
function capitalRuns(tokens: readonly Token[], first: number, last: number): (Run | null)[] {
  const runs: (Run | null)[] = new Array<Run | null>(last - first).fill(null);
  for (let at = first; at < last; at++) {
    if (!tokens[at]?.capital) continue;
    let end = at + 1;
    while (end < last && tokens[end]?.capital) end++;
    const run = { first: at - first, last: end - first };
    runs.fill(run, run.first, run.last);
    at = end - 1;
  }
  return runs;
}

/** Share of words in capitals, in title case: what a capital says in this sentence. */
function styleOf(tokens: readonly Token[], first: number, last: number): number {
  let words = 0;
  let capital = 0;
  let upper = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    words++;
    if (token.capital) capital++;
    if (token.text.length > 1 && token.text === token.text.toUpperCase() && token.capital) upper++;
  }
  if (words > 2 && upper > words * 0.7) return 1;
  return words > 3 && capital > words * 0.7 ? 2 : 0;
}

/**
 * The features of tokens [first, last), one sentence: words and their shapes, affixes and lexicon classes two words to
 * either side, the run of capitals, and the kind of sentence. Hashed, so no table of names is needed.
 */
export function collectFeatures(tokens: readonly Token[], first: number, last: number): Features {
  const length = last - first;
  const words = new Int32Array(length);
  const shapes = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const token = tokens[first + i];
    if (!token) continue;
    words[i] = wordHash(token);
    shapes[i] = shapeOf(token.text);
  }
  const classes = wordClasses(tokens, first, last);
  const runs = capitalRuns(tokens, first, last);
  const style = styleOf(tokens, first, last);
  const at = (values: Int32Array, i: number): number => (i < 0 || i >= length ? OUTSIDE : (values[i] ?? 0));
  const features = new Int32Array(length * FEATURE_COUNT);
  for (let i = 0; i < length; i++) {
    const token = tokens[first + i];
    if (!token) continue;
    let next = i * FEATURE_COUNT;
    let salt = 0;
    const add = (value: number): void => {
      features[next++] = mix(Math.imul(++salt, 0x9e3779b1), value);
    };
    const { lower } = token;
    const size = lower.length;
    const [w2, w1, w, v1, v2] = [at(words, i - 2), at(words, i - 1), at(words, i), at(words, i + 1), at(words, i + 2)];
    const [s1, s, t1] = [at(shapes, i - 1), at(shapes, i), at(shapes, i + 1)];
    const [c1, c, d1] = [at(classes, i - 1), at(classes, i), at(classes, i + 1)];
    add(0);
    add(w);
    add(w1);
    add(v1);
    add(w2);
    add(v2);
    add(mix(w1, w));
    add(mix(w, v1));
    add(mix(w2, w1));
    add(mix(v1, v2));
    add(mix(s, style));
    add(mix(s1, s));
    add(mix(s, t1));
    add(mix(mix(s1, s), t1));
    add(mix(w1, s));
    add(mix(s, v1));
    for (const n of [2, 3, 4]) add(size > n ? mix(hashOf(lower, 0, n), s) : 1);
    for (const n of [2, 3, 4]) add(size > n ? mix(hashOf(lower, size - n), s) : 1);
    add(mix(c, style));
    add(mix(c1, c));
    add(mix(c, d1));
    add(mix(c1, s));
    add(mix(s, d1));
    add(mix(mix(c1, c), d1));
    const run = runs[i];
    if (run) {
      const place = i === run.first ? 0 : i === run.last - 1 ? 1 : 2;
      const head = at(words, run.last - 1);
      add(mix(head, place));
      add(mix(at(classes, run.last - 1), place));
      add(mix(at(words, run.first - 1), 3));
      add(mix(mix(at(words, run.last), 4), Math.min(4, run.last - run.first)));
      add(mix(mix(at(classes, run.first - 1), at(classes, run.last)), run.last - run.first));
      add(mix(mix(i === 0 ? 5 : 6, Math.min(4, run.last - run.first)), s));
    } else next = (i + 1) * FEATURE_COUNT;
  }
  return features;
}
