import { detectors } from './detectors/registry.ts';
import { readPageText } from './page-text.ts';
import type { Finding, Layout } from './types.ts';
import { isWithin } from './within.ts';

/** Findings below this are not acted upon. */
const ENOUGH = 0.5;

/**
 * Finds what on a page does not belong to its article, and why. The document is not changed.
 * @param options.layout what the browser knows of the page; detectors do without where there is none
 * @returns in document order, none within another
 */
export function findClutter(document: Document, options: { url: string; layout?: Layout }): Finding[] {
  if (!document.body) return [];
  const context = { document, url: options.url, page: readPageText(document), layout: options.layout ?? null };
  const findings: Finding[] = [];
  const taken = new Set<Element>();
  for (const detector of detectors) {
    const found = detector
      .find(context)
      .filter(
        ({ element, confidence }) =>
          confidence >= ENOUGH && !isWithin(element, taken) && !context.page.holdsArticle(element),
      );
    for (const { element, companions } of found) for (const part of [element, ...companions]) taken.add(part);
    findings.push(...found);
  }
  const { order } = context.page;
  return withoutNested(findings).sort((a, b) => order(a.element) - order(b.element));
}

/** Drops findings that a later detector's finding stands around: the larger one tells the reader more. */
function withoutNested(findings: Finding[]): Finding[] {
  const elements = new Set(findings.map((finding) => finding.element));
  return findings.filter(
    (finding) => !finding.element.parentElement || !isWithin(finding.element.parentElement, elements),
  );
}
