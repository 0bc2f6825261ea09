import type { NoArticleReason } from '../../shared/article.ts';

/** Why there is nothing to read, as far as a reader has to tell it apart. Each has its texts in `_locales` (`problem_…`). */
export type Problem =
  | 'browserPage'
  | 'storePage'
  | 'pdf'
  | 'localFile'
  | 'noAccess'
  | 'movedOn'
  | 'gone'
  | 'stillLoading'
  | `noArticle_${NoArticleReason}`;

/** What a reader can do about a problem. */
export type Remedy = 'readAnyway' | 'readAgain' | 'readWhatIsThere' | null;

/** The remedy of a problem; null where there is none. */
export function remedyOf(problem: Problem): Remedy {
  if (problem === 'gone') return 'readAgain';
  if (problem === 'stillLoading') return 'readWhatIsThere';
  if (problem === 'noArticle_too-short' || problem === 'noArticle_mostly-links') return 'readAnyway';
  return problem === 'noArticle_empty' || problem === 'noArticle_failed' ? 'readAgain' : null;
}

/**
 * What a page that could not be reached is, by its address and by what the browser said.
 * @param url null where the browser does not tell the address; it does so for its own pages
 */
export function problemOf(url: string | null, message: string): Problem {
  if (/\.pdf(?:$|[?#])/i.test(url ?? '')) return 'pdf';
  if (url === null || url === '') return 'browserPage';
  if (
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/i.test(
      url,
    )
  )
    return 'storePage';
  if (/^file:/i.test(url)) return 'localFile';
  if (!/^https?:/i.test(url)) return 'browserPage';
  return /no tab|closed|removed|went away|navigat|discarded/i.test(message) ? 'gone' : 'noAccess';
}
