import type { Span } from '../../shared/analysis.ts';
import { type MarkAnswer, type MarkRequest, type Passage, READER_PLACES } from '../../shared/page-marks.ts';
import { LiveText } from './live-text.ts';

/** What is marked, and what lies over what. */
const NAMES = ['pullquote-place-all', 'pullquote-place-pointed', 'pullquote-place'] as const;

/**
 * Marks passages of the article in the live page with the CSS Custom Highlight API and brings one into sight. No element is touched; the colours come from a style sheet
 * that the extension adds. An empty request takes the marks away.
 */
export function markInPage(request: MarkRequest): MarkAnswer | Promise<MarkAnswer> {
  const reader = (globalThis as { [READER_PLACES]?: ReaderPlaces })[READER_PLACES];
  return reader ? markInReader(reader, request) : markLive(request);
}

/** Where an open reader shows the article. */
interface ReaderPlaces {
  show(span: Span, mentions: readonly Span[]): Promise<MarkAnswer>;
  point(spans: readonly Span[]): void;
}

async function markInReader(reader: ReaderPlaces, { show, all, pointed }: MarkRequest): Promise<MarkAnswer> {
  reader.point(pointed);
  return show ? reader.show(show, all) : 'shown';
}

function markLive({ show, all, pointed }: MarkRequest): MarkAnswer {
  if (!show && all.length === 0 && pointed.length === 0) {
    for (const name of NAMES) CSS.highlights.delete(name);
    return 'shown';
  }
  const text = new LiveText(document.body);
  const found = show && text.find(show);
  const rangesOf = (passages: readonly Passage[]) => passages.flatMap((passage) => text.find(passage).ranges);
  const [softly, pointedAt, place] = NAMES;
  mark(pointedAt, rangesOf(pointed), 1);
  if (!show) return 'shown';
  mark(softly, rangesOf(all), 0);
  mark(place, found?.ranges ?? [], 2);
  const [range] = found?.ranges ?? [];
  if (!range) return 'not-found';
  bringIntoSight(range);
  return found?.ambiguous ? 'not-unique' : 'shown';
}

function mark(name: string, ranges: readonly Range[], priority: number): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

function bringIntoSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  // the boxes around it may scroll too
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
