/** What stands in the popup, as its reader sees it. */
export interface PopupView {
  headline: string;
  byline: string;
  /** The article's blocks, joined by blank lines. */
  article: string;
  notices: string[];
  /** `by` is the whole attribution, `speaker` the name in it, where one is named. */
  quotes: { text: string; by: string; speaker: string | null }[];
  quoteCount: string;
  actors: { name: string; kind: string; role: string | null; count: string }[];
  ledgerSummary: string;
  /** Only where the ledger is open. */
  ledger: { kind: string; words: string; reason: string }[];
  /** The state that is shown instead of an article. */
  problem: { name: string; title: string; help: string } | null;
}

/**
 * Reads the popup. It is sent into the popup as text: it may use nothing from this file, and keeps no function of its own in a variable, which the
 * compiler would wrap into a helper.
 */
export function viewPopup({ document }: Window): PopupView {
  const leaves = [
    ...document.querySelectorAll<HTMLElement>('.article :is(p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, table)'),
  ].filter((block) => !block.querySelector('p, li, blockquote, pre, table') && !block.parentElement?.closest('table'));
  const problem = document.querySelector<HTMLElement>('.state[data-problem]');
  return {
    headline: document.querySelector('main > h1')?.textContent ?? '',
    byline: document.querySelector<HTMLElement>('.byline')?.innerText ?? '',
    article: leaves.map((block) => block.innerText).join('\n\n'),
    notices: [...document.querySelectorAll<HTMLElement>('.notice')].map((notice) => notice.innerText),
    quotes: [...document.querySelectorAll('.quotes li')].map((item) => ({
      text: item.querySelector('q')?.textContent ?? '',
      by: item.querySelector('cite')?.textContent ?? '',
      speaker: item.querySelector('cite b')?.textContent ?? null,
    })),
    quoteCount: document.querySelector('#quotes-heading span')?.textContent ?? '',
    actors: [...document.querySelectorAll('.actors li')].map((item) => ({
      name: item.querySelector('b')?.textContent ?? '',
      kind: item.querySelector('.dot')?.classList.item(1) ?? '',
      role: item.querySelector('small')?.textContent ?? null,
      count: item.querySelector('.count > :first-child')?.textContent ?? '',
    })),
    ledgerSummary: document.querySelector('footer > :first-child')?.textContent ?? '',
    ledger: [...document.querySelectorAll('#ledger li')].map((item) => ({
      kind: item.querySelector('b')?.textContent ?? '',
      words: item.querySelector('.words')?.textContent ?? '',
      reason: item.querySelector('.reason')?.textContent ?? '',
    })),
    problem: problem && {
      name: problem.dataset.problem ?? '',
      title: problem.querySelector('h1')?.textContent ?? '',
      help: problem.querySelector('p')?.textContent ?? '',
    },
  };
}

/** Whether the popup has come to its end: an article with its evidence, or a state without. Sent into the popup like {@link viewPopup}. */
export function isPopupSettled({ document }: Window): boolean {
  const problem = document.querySelector<HTMLElement>('[data-problem]')?.dataset.problem;
  if (problem) return problem !== 'stillLoading';
  return document.querySelector('footer') !== null && document.querySelector('[aria-busy="true"]') === null;
}
