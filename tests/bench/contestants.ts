// Bundled and run in the page by the speed benchmark: the same Readability code serves all who use it.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { pageLayout } from '../../src/content/page-layout.ts';
import { readPage } from '../../src/pipeline.ts';

export type Contestant = 'ours' | 'readability' | 'defuddle';

/** Times of every repetition in milliseconds, by contestant, and what became of the page. */
export interface PageTimes {
  times: Record<Contestant, number[]>;
  article: boolean;
  /** Whether the page was read a second time, with everything in it, since too little was left the first time. */
  secondTry: boolean;
}

/** How long an article has to be to be believed at the first try: see `src/pipeline.ts`. */
const ENOUGH_WORDS = 60;

/**
 * Measures contestants in turn on a document: the one around it, or one of its own. After the warm-up another one goes first in every round, so that
 * none always pays for what another left behind. The page may not be changed: who takes it apart is given a clone, and pays for it.
 */
export function measure(names: readonly Contestant[], warmUp: number, rounds: number, html?: string): PageTimes {
  const own = html === undefined ? null : new DOMParser().parseFromString(html, 'text/html');
  const page = own ?? document;
  const url = own ? 'https://page.invalid/' : location.href;
  const result: PageTimes = { times: { ours: [], readability: [], defuddle: [] }, article: false, secondTry: false };
  const run: Record<Contestant, () => void> = {
    ours: () => {
      const { article } = readPage(page, own ? { url } : { url, layout: pageLayout });
      result.article = article !== null;
      result.secondTry = (article?.wordCount ?? 0) < ENOUGH_WORDS;
    },
    readability: () => new Readability(page.cloneNode(true) as Document).parse(),
    defuddle: () => new Defuddle(page.cloneNode(true) as Document, { url }).parse(),
  };
  const time = (name: Contestant) => {
    const start = performance.now();
    run[name]();
    return performance.now() - start;
  };
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(Math.max(0, round) + turn) % names.length] as Contestant;
      const spent = time(name);
      if (round >= 0) result.times[name].push(spent);
    }
  }
  return result;
}

/** The time that reading a page of so many nodes takes, in milliseconds: the best of a few rounds. */
export function timeOfNodes(nodes: number, rounds: number): { nodes: number; ms: number } {
  const page = new DOMParser().parseFromString(pageOfNodes(nodes), 'text/html');
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    readPage(page, { url: 'https://page.invalid/story' });
    ms = Math.min(ms, performance.now() - start);
  }
  return { nodes: countNodes(page), ms };
}

function countNodes(page: Document): number {
  const walker = page.createTreeWalker(page);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
}

const SENTENCE = 'The heron stayed in the harbour of Port Ansel for nine days, and the fishermen counted what it took.';

/** A page that grows as real ones do: paragraphs with a link, teasers beside them, an aside now and then. A step is some twenty nodes. */
function pageOfNodes(nodes: number): string {
  const steps = Math.ceil(nodes / 21.6);
  const paragraph = (i: number) =>
    `<p>${SENTENCE} It came <a href="/day/${i}">on day ${i}</a>, and left. <em>${SENTENCE}</em></p>`;
  const teaser = (i: number) =>
    `<li><a href="/story/${i}"><h3>Story ${i} of the harbour and its birds</h3></a><span>${i} hours ago</span></li>`;
  const step = (i: number) =>
    `<section class="part">${paragraph(3 * i)}${paragraph(3 * i + 1)}${i % 5 === 0 ? '<aside><p>A note.</p></aside>' : ''}</section>`;
  const all = Array.from({ length: steps }, (_, i) => i);
  return `<html lang="en"><head><title>The heron</title></head><body><header><nav><a href="/">Home</a></nav></header>
    <main><article><h1>The heron</h1>${all.map(step).join('')}</article></main>
    <aside class="related"><h2>More stories</h2><ul>${all.map(teaser).join('')}</ul></aside></body></html>`;
}
