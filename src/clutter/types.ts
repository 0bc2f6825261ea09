import type { ClutterKind } from '../shared/article.ts';
import type { PageText } from './page-text.ts';

/** What a browser knows of a page as it is laid out. Detectors use it where it is given. */
export interface Layout {
  /** The computed `position` of an element. */
  position(element: Element): string;
  /** The share of the window that an element covers, 0 to 1. */
  coverage(element: Element): number;
  /** What is fixed in the window and seen there, the outer elements first. */
  layers(): Element[];
}

/** Something on a page that is not its article. */
export interface Finding {
  element: Element;
  kind: ClutterKind;
  /** Why, in a few words that a reader understands. */
  reason: string;
  /** How sure the detector is, 0 to 1. */
  confidence: number;
  /** What goes with it and is no entry of its own: the heading above teasers, the backdrop behind an overlay. */
  companions: Element[];
}

/** What detectors are given. */
export interface ClutterContext {
  document: Document;
  url: string;
  page: PageText;
  layout: Layout | null;
  /** Whether a text is about the same as the article; without it no teaser is. */
  related?: (text: string) => boolean;
}

/** One heuristic. It needs two independent kinds of evidence: what an element says, how it is built, where it stands. */
export interface Detector {
  name: string;
  find(context: ClutterContext): Finding[];
}
