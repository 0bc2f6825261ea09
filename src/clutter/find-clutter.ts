import type { Steps } from '../shared/steps.ts';
import { detectors } from './detectors/registry.ts';
import { findFurniture } from './furniture.ts';
import { readPageText } from './page-text.ts';
import type { Finding, Layout } from './types.ts';
import { isWithin, withoutNested } from './within.ts';

/** Findings below this are not acted upon. */
const ENOUGH = 0.5;

/** A finding, with the name of the detector that made it. */
export type Found = Finding & { detector: string };

/** What a page looks like to the detectors. */
export interface Survey {
  /** In document order, none within another. */
  findings: Found[];
  /** The element that the article's paragraphs stand in, by their density; null on a page without a body. */
  region: Element | null;
  /** The page's header, navigation and footer, which no article is looked for in. */
  furniture: Element[];
}

/**
 * Finds, in steps, what on a page does not belong to its article, and why, and where the article stands. The document is not changed.
 * @param options.without the name of a detector that is not asked, for measuring
 * @param options.layout what the browser knows of the page; detectors do without where there is none
 */
export function* findClutter(
  document: Document,
  options: { url: string; layout?: Layout; without?: string },
): Steps<Survey> {
  if (!document.body) return { findings: [], region: null, furniture: [] };
  const page = readPageText(document);
  const context = { document, url: options.url, page, layout: options.layout ?? null };
  const findings: Found[] = [];
  const taken = new Set<Element>();
  for (const detector of detectors) {
    if (detector.name === options.without) continue;
    yield;
    const found = detector
      .find(context)
      .filter(
        ({ element, confidence }) => confidence >= ENOUGH && !isWithin(element, taken) && !page.holdsArticle(element),
      );
    for (const { element, companions } of found) for (const part of [element, ...companions]) taken.add(part);
    for (const finding of found) findings.push({ ...finding, detector: detector.name });
  }
  yield;
  const inOrder = withoutNested(findings).sort((a, b) => page.order(a.element) - page.order(b.element));
  return { findings: inOrder, region: page.region, furniture: findFurniture(document.body, page.region) };
}
