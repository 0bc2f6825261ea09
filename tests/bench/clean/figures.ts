import { median, quantile, round } from '../figures.ts';
import type { Comparison } from './compare.ts';
import type { HiddenPart } from './hidden-parts.ts';
import type { Rest } from './rest.ts';

/** What was measured on one page. */
export interface PageResult extends Comparison {
  id: string;
  url: string;
  /** Errors in the console that cleaning caused. */
  errors: string[];
  /** Milliseconds on the main thread by what has a name in a trace, and for a copy of the document. */
  scriptTime: number;
  clone: number;
  hidden: HiddenPart[];
}

/**
 * The figures over all pages. Shares are of one; `articleSeen` says how much of the reference could be seen at all, and
 * `restProse` what share of what is left is running text, which the reference leaves out. All times are with what our scripts took beyond what could be told from a trace, which is `timeUnnamed` as a share of that.
 */
export function figuresOf(
  results: readonly PageResult[],
  { injectedGzip, unnamed, rest }: { injectedGzip: number; unnamed: readonly number[]; rest: readonly Rest[] },
): Record<string, number> {
  const sum = (value: (result: PageResult) => number) => results.reduce((total, result) => total + value(result), 0);
  const share = (part: number, whole: number, digits = 4) => round(whole === 0 ? 0 : part / whole, digits);
  const pages = (isOne: (result: PageResult) => boolean) => results.filter(isOne).length;
  const reference = sum(({ referenceWords }) => referenceWords);
  const whole = 1 + median(unnamed);
  const times = results.map(({ scriptTime, clone }) => (scriptTime * whole) / Math.max(clone, 0.1));
  const clutter = sum(({ clutterBefore }) => clutterBefore);
  const restWords = rest.reduce((total, part) => total + part.words, 0);
  const inShape = (shape: Rest['shape']) =>
    share(
      rest.reduce((total, part) => total + (part.shape === shape ? part.words : 0), 0),
      restWords,
    );
  return {
    articleHidden: share(
      sum((page) => page.articleHidden),
      reference,
      6,
    ),
    articleHiddenWorst: round(Math.max(0, ...results.map(hiddenShare)), 4),
    articleSeen: share(
      sum((page) => page.articleSeen),
      reference,
    ),
    subscribeBefore: share(
      pages((page) => page.subscribeBefore.length > 0),
      results.length,
    ),
    subscribeLeft: share(
      pages((page) => page.subscribeLeft.length > 0),
      results.length,
    ),
    clutterReduced: share(clutter - sum((page) => page.clutterAfter), clutter),
    clutterBefore: clutter,
    clutterAfter: sum((page) => page.clutterAfter),
    restProse: inShape('prose'),
    restLinks: inShape('links'),
    restOther: inShape('other'),
    pagesHarmed: pages(isHarmed),
    timeVsClone: round(median(times), 2),
    timeVsCloneP95: round(quantile(times, 0.95), 2),
    scriptMs: round(median(results.map(({ scriptTime }) => scriptTime * whole)), 2),
    cloneMs: round(median(results.map(({ clone }) => clone)), 2),
    timeUnnamed: round(median(unnamed), 3),
    injectedGzip,
    pages: results.length,
  };
}

/** The share of the reference's words that cleaning hid. */
export function hiddenShare({ articleHidden, referenceWords }: PageResult): number {
  return referenceWords === 0 ? 0 : articleHidden / referenceWords;
}

/** Whether a page has errors, or fewer links and buttons in its article. */
export function isHarmed({ errors, clickableLost }: PageResult): boolean {
  return errors.length > 0 || clickableLost.length > 0;
}
