import { extractArticle } from './article/extract-article.ts';
import type { TextBlockModel } from './article/text-blocks/model.ts';
import { findClutter } from './clutter/find-clutter.ts';
import { ledgerOf } from './clutter/ledger.ts';
import type { Layout } from './clutter/types.ts';
import { noMetadata, type PageReading } from './shared/article.ts';
import { atOnce, type Steps } from './shared/steps.ts';

/** How to read a page. */
export interface ReadOptions {
  /** The page's address. */
  url: string;
  /** What the browser knows of the page's layout; the reading does without where there is none. */
  layout?: Layout;
  /** Read the page even if it does not look like an article. */
  force?: boolean;
  /** The name of a detector of clutter that is not asked, for measuring. */
  without?: string;
  /** Another model of text blocks than the one that ships, for measuring. */
  model?: TextBlockModel;
}

/** A page from which this share of its words or less is left once clutter is out has lost something that was not clutter. */
const IMPLAUSIBLE_SHARE = 0.25;

/**
 * Reads a page: finds what is clutter on it, and extracts the article from a copy without it. The document is not changed.
 *
 * Fails open: where too little is left without the clutter, the page is read with everything in it, and the reading says so.
 * @returns plain data that can be sent as a message
 */
export function readPage(document: Document, options: ReadOptions): PageReading {
  return atOnce(readPageInSteps(document, options));
}

/** The same, with rests: the page may change in between. */
export function* readPageInSteps(
  document: Document,
  { url, layout, force = false, model, without }: ReadOptions,
): Steps<PageReading> {
  if (!isHtml(document)) return unreadable(document, url);
  const { findings, region, furniture } = yield* findClutter(document, {
    url,
    ...(layout && { layout }),
    ...(without && { without }),
  });
  const clutter = findings.flatMap((finding) => [finding.element, ...finding.companions]);
  const cut = new Set([...clutter, ...furniture]);
  const authorBoxes = findings.filter(({ kind }) => kind === 'author').map(({ element }) => element);
  const clean = yield* extractArticle(document, { url, cut, authorBoxes, region, force, ...(model && { model }) });
  if (clean.article === null || clean.article.wordCount < 60) {
    const whole =
      cut.size > 0
        ? yield* extractArticle(document, {
            url,
            cut: new Set(),
            authorBoxes: [],
            region,
            force,
            ...(model && { model }),
          })
        : clean;
    if (lostTooMuch(clean.article?.wordCount ?? 0, whole.article?.wordCount ?? 0)) {
      return { url, ...whole, removed: [], failedOpen: true };
    }
  }
  return { url, ...clean, removed: clean.article ? ledgerOf(findings) : [], failedOpen: false };
}

function lostTooMuch(clean: number, whole: number): boolean {
  return whole > 100 && clean < whole * IMPLAUSIBLE_SHARE;
}

function isHtml(document: Document): boolean {
  const type = document.contentType ?? 'text/html';
  return document.documentElement !== null && (type === 'text/html' || type === 'application/xhtml+xml');
}

function unreadable(document: Document, url: string): PageReading {
  const metadata = { ...noMetadata(), title: document.title || null };
  return { url, metadata, article: null, reason: 'not-html', removed: [], failedOpen: false };
}
