import { flashBadge } from '../platform/badge.ts';
import { copyInPage } from '../platform/copy-in-page.ts';
import { readTabPage } from '../platform/page-reader.ts';
import { citationOf, type Source } from '../shared/citation.ts';

const UNKNOWN: Source = { title: null, byline: [], published: null, siteName: null, text: '' };

/** Copies what is selected on a page with its source. The button says whether it could. */
export async function citeSelection(tabId: number, url: string, selection: string): Promise<void> {
  const answer = await readTabPage(tabId, true).catch(() => null);
  const article = answer?.status === 'read' ? answer.reading.article : null;
  const isCopied = await copyInPage(tabId, citationOf(selection, article ?? UNKNOWN, url));
  await flashBadge(tabId, isCopied ? '✓' : '!');
}
