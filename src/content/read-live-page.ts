import type { Layout } from '../clutter/types.ts';
import { readPage, readPageInSteps } from '../pipeline.ts';
import type { PageReading } from '../shared/article.ts';
import { oneByOne } from '../shared/steps.ts';
import { isClobbered, unclobbered } from './clobbering.ts';

/** The page around, which goes on living while it is read. */
export interface LivePage {
  document: Document;
  address(): string;
  layout?: Layout;
  /** Lets the page have its turn. */
  rest(): Promise<void>;
  /** Milliseconds. */
  clock?(): number;
}

/**
 * Reads a live page, with rests. One that has become another while it was read, or has come to hide members of the DOM, is read once more, without a rest.
 * @param force read the page even if it does not look like an article
 */
export async function readLivePage(page: LivePage, force: boolean): Promise<PageReading> {
  const { document, layout, clock } = page;
  const options = { url: page.address(), ...(layout && { layout }), force };
  const isTheSame = () => page.address() === options.url && !isClobbered(document);
  const reading = isTheSame()
    ? await oneByOne(readPageInSteps(document, options), () => page.rest().then(isTheSame), clock)
    : null;
  return reading ?? readPage(unclobbered(document), { ...options, url: page.address() });
}
