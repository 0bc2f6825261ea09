import { JSDOM } from 'jsdom';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** The snapshot of an invented page. Without layout, what is `hidden` or in something hidden is not seen, and what is no known inline element is a block. */
export function snapshotOf(html: string): Snapshot {
  const { document } = new JSDOM(html, { pretendToBeVisual: true }).window;
  const sees = (element: Element | null) =>
    element !== null && element.closest('[hidden], [data-pullquote-hidden]') === null;
  return takeSnapshot(document, { sees, seesText: (text) => sees(text.parentElement) });
}
