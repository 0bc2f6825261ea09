import type { PageLinks } from './page-links.ts';

/** What the forms of a clean tree need of its builder: they hold one another. */
export interface TreeBuilder {
  links: PageLinks;
  isBlock(element: Element): boolean;
  /** Whether an element has a block within it. */
  holdsBlock(element: Element): boolean;
  /** Whether an element is a picture or has one within it. */
  holdsPicture(element: Element): boolean;
  appendChildren(source: Element, out: Element): void;
  appendBlock(element: Element, out: Element): void;
  appendParagraphs(run: Node[], out: Element): void;
  appendQuotation(element: Element, out: Element): void;
  appendMedia(media: readonly Element[], out: Element): void;
}
