import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POPUP = 'src/ui/popup';
/** The popup without anything in it, in the folder of the copy. */
export const EMPTY_POPUP = `${POPUP}/empty.html`;

/** A page of the extension for whoever has to ask it something while its background is stopped. */
export const CONTROL_PAGE = 'control.html';

/** Notes when something is on the screen: in the frame after the one in which it was in the document. The times are those of the machine's clock. */
const WATCH = `
globalThis.shown = {};
const note = (name) => requestAnimationFrame(() => requestAnimationFrame(() => { shown[name] ??= Date.now(); }));
const watch = () => {
  const article = document.querySelector('.article');
  if (!noted.article && article?.textContent.trim()) { noted.article = true; note('article'); }
  const isDone = document.querySelector('footer') && !document.querySelector('[aria-busy="true"]');
  if (!noted.evidence && isDone) { noted.evidence = true; note('evidence'); }
  const isProblem = document.querySelector('[data-problem]:not([data-problem="stillLoading"])');
  if (isProblem) note('problem');
};
const noted = {};
if (document.currentScript.dataset.empty !== undefined) addEventListener('DOMContentLoaded', () => note('empty'));
else new MutationObserver(watch).observe(document, { childList: true, subtree: true, attributes: true });
`;

/** When what stood in a popup, in milliseconds of the machine's clock. */
export interface Shown {
  empty?: number;
  article?: number;
  /** Quotes and actors, or the word that there are none. */
  evidence?: number;
  /** Why there is no article. */
  problem?: number;
}

/** Makes the popup of a copied extension tell its times, and lays an empty one beside it. */
export function watchPopup(folder: string): void {
  writeFileSync(join(folder, 'watch.js'), WATCH);
  const file = join(folder, POPUP, 'index.html');
  const script = '<script src="/watch.js"></script>';
  writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', `<head>${script}`));
  const page = (head: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>Empty</title>${head}</head><body>Empty</body></html>`;
  writeFileSync(join(folder, EMPTY_POPUP), page('<script src="/watch.js" data-empty></script>'));
  writeFileSync(join(folder, CONTROL_PAGE), page(''));
}
