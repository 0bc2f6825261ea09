import type { PopupView } from './view-popup.ts';

/** The popup's content for a terminal. */
export function printPopup(view: PopupView): string {
  if (view.problem) return `${view.problem.title}\n${view.problem.help}`;
  return [
    view.headline,
    view.byline,
    ...view.notices,
    section('Article', [view.article]),
    section(
      `Quotes (${view.quotes.length})`,
      view.quotes.map(({ text, by }) => `“${text}”\n    ${by}`),
    ),
    section(
      `Actors (${view.actors.length})`,
      view.actors.map(({ name, kind, role, count }) => `${name}, ${kind}${role ? ` (${role})` : ''} ${count}`),
    ),
    section(
      view.ledgerSummary,
      view.ledger.map(({ kind, words, reason }) => `${kind}: ${words}\n    ${reason}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return [title, '-'.repeat(title.length), ...lines].join('\n');
}
