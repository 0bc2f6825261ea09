/** Words that make a shingle. */
const SHINGLE = 4;
/** A block belongs to the reference when this share of its words stands there in shingles. */
const ENOUGH = 0.5;
/** So many places of one shingle are looked at; phrases that are commoner say nothing of a place. */
const PLACES = 12;
/** A short block counts only beside a block of the reference: this many words of the reference, and blocks of the page, may stand between. */
const BESIDE = 6;

/** A place in the reference that a block may have come from: words from `start` to `end`. */
interface Match {
  block: number;
  start: number;
  end: number;
  weight: number;
  isShort: boolean;
}

/**
 * Finds the blocks of a page that its reference text is made of. Blocks and reference are aligned as sequences: the heaviest chain of matches
 * in which both go forward (as the longest increasing subsequence does for equal elements), so that a teaser with the article's words is none of it.
 * @returns for each block, whether it belongs to the reference
 */
export function labelBlocks(texts: readonly string[], reference: string): boolean[] {
  const words = wordsOf(reference);
  const index = indexOf(words);
  const blocks = texts.map(wordsOf);
  const matches = blocks.flatMap((block, i) => matchesOf(block, i, index, words.length));
  const chain = heaviestChain(matches);
  const labels = texts.map(() => false);
  const covered = new Set<number>();
  const take = ({ block, start, end }: Match) => {
    labels[block] = true;
    for (let at = start; at < end; at++) covered.add(at);
  };
  for (const [i, match] of chain.entries())
    if (!match.isShort || isBeside(match, chain[i - 1]) || isBeside(match, chain[i + 1])) take(match);
  // what the reference has in another order than the page
  for (const match of matches) {
    if (labels[match.block] || match.end - match.start < 2 * SHINGLE) continue;
    let before = 0;
    for (let at = match.start; at < match.end; at++) if (covered.has(at)) before++;
    if (before < (match.end - match.start) * 0.3) take(match);
  }
  return labels;
}

/** A text's words in lower case. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}_]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** Where each run of one to four words stands in the reference. */
function indexOf(words: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let length = 1; length <= SHINGLE; length++) {
    for (let at = 0; at + length <= words.length; at++) {
      const key = words.slice(at, at + length).join(' ');
      const places = index.get(key);
      if (places) places.push(at);
      else index.set(key, [at]);
    }
  }
  return index;
}

function matchesOf(
  words: readonly string[],
  block: number,
  index: ReadonlyMap<string, number[]>,
  total: number,
): Match[] {
  const placesOf = (at: number, length: number) =>
    (index.get(words.slice(at, at + length).join(' ')) ?? []).slice(0, PLACES);
  const length = words.length;
  if (length === 0) return [];
  if (length < SHINGLE)
    return placesOf(0, length).map((start) => ({
      block,
      start,
      end: start + length,
      weight: length / 2,
      isShort: true,
    }));
  const votes = new Map<number, number>();
  const covered = new Set<number>();
  for (let at = 0; at + SHINGLE <= length; at++) {
    for (const place of placesOf(at, SHINGLE)) {
      // rounded, since a word more or less on one side is no other place
      const start = Math.round((place - at) / 3) * 3;
      votes.set(start, (votes.get(start) ?? 0) + 1);
      for (let step = 0; step < SHINGLE; step++) covered.add(at + step);
    }
  }
  if (covered.size < length * ENOUGH) return [];
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .filter(([, count]) => count >= (length - SHINGLE + 1) * 0.3)
    .map(([start]) => ({
      block,
      start: Math.max(0, start),
      end: Math.min(total, Math.max(0, start) + length),
      weight: covered.size,
      isShort: false,
    }));
}

function heaviestChain(unordered: readonly Match[]): Match[] {
  const matches = [...unordered].sort((a, b) => a.block - b.block || a.start - b.start);
  const best: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [i, match] of matches.entries()) {
    best[i] = match.weight;
    before[i] = -1;
    for (let k = Math.max(0, i - 400); k < i; k++) {
      const earlier = matches[k];
      if (!earlier || earlier.block === match.block || earlier.end > match.start + 3) continue;
      const value = (best[k] ?? 0) + match.weight;
      if (value > (best[i] ?? 0)) {
        best[i] = value;
        before[i] = k;
      }
    }
    if (last < 0 || (best[i] ?? 0) > (best[last] ?? 0)) last = i;
  }
  const chain: Match[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const match = matches[at];
    if (match) chain.push(match);
  }
  return chain.reverse();
}

function isBeside(match: Match, other: Match | undefined): boolean {
  if (!other) return false;
  const words = Math.max(match.start - other.end, other.start - match.end);
  return words <= BESIDE && Math.abs(match.block - other.block) <= BESIDE;
}
