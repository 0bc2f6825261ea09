import { ask } from '../../platform/messaging.ts';
import type { Analysis } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';

/** How long the background may take for an analysis, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Asks the background who is in the article and who said what. It may be stopped in mid-flight: it is asked once more then.
 * @throws NoAnswerError when it does not answer the second time either
 */
export async function askAnalysis(
  { text, title, byline, siteName, lang, blocks }: Article,
  isPrivate: boolean,
): Promise<Analysis> {
  const blockquotes = blocks.filter(({ kind }) => kind === 'quote');
  const request = { input: { text, title, byline, siteName, lang, blockquotes }, isPrivate };
  return ask('analyse', request, PATIENCE).catch(() => ask('analyse', request, PATIENCE));
}
