import type { CleaningKind, CleaningSettings } from '../../shared/settings.ts';
import type { Steps } from '../../shared/steps.ts';
import { textOf } from '../../shared/text.ts';
import { consent } from '../detectors/consent.ts';
import { inlineTeaser } from '../detectors/inline-teaser.ts';
import { pointedList } from '../detectors/pointed-list.ts';
import { promotion } from '../detectors/promotion.ts';
import { share } from '../detectors/share.ts';
import { subscribe } from '../detectors/subscribe.ts';
import { teasers } from '../detectors/teasers.ts';
import { isPageFoot } from '../furniture.ts';
import { type PageText, readPageText } from '../page-text.ts';
import type { ClutterContext, Detector, Finding, Layout } from '../types.ts';
import { isWithin, withoutNested } from '../within.ts';
import { isArticlePage } from './article-page.ts';
import { asksBeside } from './asks-beside.ts';
import { cards } from './cards.ts';
import { rails } from './rails.ts';
import { shareBars } from './share-bars.ts';
import { stickyVideo } from './sticky-video.ts';
import { sharesTopic, topicOf } from './topic.ts';
import { backdropsOf, unasked } from './unasked.ts';

/** Findings below this are not acted upon. */
const ENOUGH = 0.5;

/** What is found on a live page, by the kinds that readers can switch. */
export type LiveFinding = Omit<Finding, 'kind'> & { kind: CleaningKind };

/** A page as cleaning sees it. */
export interface LiveSurvey {
  findings: LiveFinding[];
  page: PageText;
}

/** In their order: an element belongs to the first that finds it. `article`: only where the page is one article. */
const DETECTORS: readonly { kind: CleaningKind; detector: Detector; article?: true }[] = [
  { kind: 'consent', detector: consent },
  { kind: 'overlay', detector: unasked },
  { kind: 'sticky-video', detector: stickyVideo },
  { kind: 'subscribe', detector: subscribe },
  { kind: 'subscribe', detector: asksBeside },
  { kind: 'promotion', detector: promotion },
  { kind: 'teaser', detector: teasers, article: true },
  { kind: 'teaser', detector: inlineTeaser, article: true },
  { kind: 'teaser', detector: pointedList, article: true },
  { kind: 'teaser', detector: cards, article: true },
  { kind: 'teaser', detector: rails, article: true },
  { kind: 'share', detector: share },
  { kind: 'share', detector: shareBars },
];

/**
 * Finds, in steps, what cleaning may hide on a live page. It never asks Readability: the article is known by the density of its paragraphs, its headline and what the page
 * declares. The document is not changed.
 * @param options.layout what the browser knows of the page; without it nothing fixed is found but dialogs
 */
export function* findLiveClutter(
  document: Document,
  options: { url: string; layout: Layout | null; cleaning: Pick<CleaningSettings, 'kinds' | 'teasers'> },
): Steps<LiveSurvey | null> {
  if (!document.body) return null;
  const { kinds, teasers: which } = options.cleaning;
  const page = readPageText(document, { columns: true });
  yield;
  const isArticle = isArticlePage(document, page);
  const context: ClutterContext = { document, url: options.url, page, layout: options.layout };
  if (which === 'unrelated' && isArticle && kinds.teaser) context.related = relatedTo(document, page);
  const findings: LiveFinding[] = [];
  const taken = new Set<Element>();
  for (const { kind, detector, article } of DETECTORS) {
    // a consent notice is looked for even if it stays: no other kind may take it
    if ((!kinds[kind] && kind !== 'consent') || (article && !isArticle)) continue;
    yield;
    const found = detector
      .find(context)
      .filter(
        ({ element, confidence }) =>
          confidence >= ENOUGH && !isWithin(element, taken) && !page.holdsArticle(element) && !isPageFoot(element),
      );
    if (kind === 'consent' && options.layout) addBackdrops(found, page, options.layout);
    for (const { element, companions } of found) for (const part of [element, ...companions]) taken.add(part);
    if (kinds[kind]) for (const finding of found) findings.push({ ...finding, kind });
  }
  return { findings: withoutNested(findings), page };
}

/** What darkens the page behind a notice goes with it. */
function addBackdrops(found: readonly Finding[], page: PageText, layout: Layout): void {
  for (const { element, companions } of found)
    for (const backdrop of backdropsOf(element, page, layout)) companions.push(backdrop);
}

function relatedTo(document: Document, page: PageText): (text: string) => boolean {
  let topic: ReadonlySet<string> | null = null;
  return (text) => {
    topic ??= topicOf(headlineOf(document), page.prose.paragraphs.map(page.text).join('\n'));
    return sharesTopic(text, topic);
  };
}

function headlineOf(document: Document): string {
  const declared = document.querySelector('meta[property="og:title" i]')?.getAttribute('content');
  return textOf(document.querySelector('h1')) || declared || document.title;
}
