// Bundled and run in the page by the speed benchmark: the same Readability code serves both contestants.
import { Readability } from '@mozilla/readability';
import { pageLayout } from '../../src/content/page-layout.ts';
import { readPage } from '../../src/pipeline.ts';

/** Times of every repetition in milliseconds, and whether there was an article. */
export interface PageTimes {
  ours: number[];
  readability: number[];
  article: boolean;
}

/**
 * Measures both in turn on the document around it: after the warm-up each goes first in every other round, so that neither always pays for
 * what the other left behind.
 */
export function measure(warmUp: number, rounds: number): PageTimes {
  const times: PageTimes = { ours: [], readability: [], article: false };
  const ours = () => {
    const start = performance.now();
    times.article = readPage(document, { url: location.href, layout: pageLayout }).article !== null;
    return performance.now() - start;
  };
  const readability = () => {
    const start = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    return performance.now() - start;
  };
  for (let i = 0; i < warmUp; i++) {
    readability();
    ours();
  }
  for (let i = 0; i < rounds; i++) {
    if (i % 2 === 0) times.readability.push(readability());
    times.ours.push(ours());
    if (i % 2 === 1) times.readability.push(readability());
  }
  return times;
}
