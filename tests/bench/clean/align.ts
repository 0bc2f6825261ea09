/** So many words in a row are not the same by chance. */
const SEED = 4;
/** Out of order only longer rows count. */
const STRAY = 8;

/** A row of words that stands in both texts. */
interface Run {
  page: number;
  reference: number;
  length: number;
}

/**
 * Aligns the words of a page with those of its reference text: the chain of common rows, in the order of both, that covers most; what lies between two rows of the
 * chain as a whole; and for what is left of the reference, long rows out of order. Each word is used once.
 * @returns for each word of the page the index of its word in the reference, or -1
 */
export function alignWords(page: readonly string[], reference: readonly string[]): Int32Array {
  const aligned = new Int32Array(page.length).fill(-1);
  const taken = new Uint8Array(reference.length);
  const put = ({ page: p, reference: r, length }: Run) => {
    for (let i = 0; i < length; i++) {
      if (aligned[p + i] !== -1 || taken[r + i]) continue;
      aligned[p + i] = r + i;
      taken[r + i] = 1;
    }
  };
  const runs = commonRuns(page, reference);
  const chain = heaviestChain(runs);
  chain.forEach(put);
  for (const gap of gapsOf(chain)) findInGap(gap, page, reference).forEach(put);
  const strays = runs.filter(({ length }) => length >= STRAY).sort((a, b) => b.length - a.length);
  strays.forEach(put);
  return aligned;
}

/** All rows of at least {@link SEED} words that stand in both and cannot be made longer. */
function commonRuns(page: readonly string[], reference: readonly string[]): Run[] {
  const places = new Map<string, number[]>();
  for (let r = 0; r + SEED <= reference.length; r++) {
    const key = reference.slice(r, r + SEED).join(' ');
    const list = places.get(key);
    if (list) list.push(r);
    else places.set(key, [r]);
  }
  const runs: Run[] = [];
  for (let p = 0; p + SEED <= page.length; p++) {
    for (const r of places.get(page.slice(p, p + SEED).join(' ')) ?? []) {
      if (p > 0 && r > 0 && page[p - 1] === reference[r - 1]) continue;
      let length = SEED;
      while (p + length < page.length && r + length < reference.length && page[p + length] === reference[r + length])
        length++;
      runs.push({ page: p, reference: r, length });
    }
  }
  return runs;
}

/** The chain of rows, rising in both texts, with the most words. Rows of a chain may overlap by less than half of the later one, which is cut. */
function heaviestChain(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((a, b) => a.page - b.page || a.reference - b.reference);
  const best = sorted.map(({ length }) => length);
  const before = sorted.map(() => -1);
  for (const [j, later] of sorted.entries()) {
    for (let i = 0; i < j; i++) {
      const earlier = sorted[i] as Run;
      const overlap = Math.max(
        0,
        earlier.page + earlier.length - later.page,
        earlier.reference + earlier.length - later.reference,
      );
      const follows = earlier.page < later.page && earlier.reference < later.reference && overlap * 2 < later.length;
      const weight = (best[i] ?? 0) + later.length - overlap;
      if (follows && weight > (best[j] ?? 0)) {
        best[j] = weight;
        before[j] = i;
      }
    }
  }
  const chain: Run[] = [];
  for (let at = best.indexOf(Math.max(...best, 0)); at >= 0; at = before[at] ?? -1) chain.unshift(sorted[at] as Run);
  return chain;
}

interface Gap {
  page: [number, number];
  reference: [number, number];
}

function gapsOf(chain: readonly Run[]): Gap[] {
  return chain.slice(1).map((next, i) => {
    const last = chain[i] as Run;
    return {
      page: [last.page + last.length, next.page],
      reference: [last.reference + last.length, next.reference],
    };
  });
}

/** What the chain leaves out between two of its rows, a line such as "Nobody knew." between clutter: looked for in what the page has there. */
function findInGap({ page, reference }: Gap, pageWords: readonly string[], referenceWords: readonly string[]): Run[] {
  const wanted = referenceWords.slice(reference[0], reference[1]);
  if (wanted.length === 0) return [];
  for (let p = page[0]; p + wanted.length <= page[1]; p++) {
    if (wanted.every((word, i) => pageWords[p + i] === word))
      return [{ page: p, reference: reference[0], length: wanted.length }];
  }
  return [];
}
