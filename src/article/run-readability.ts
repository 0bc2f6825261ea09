import { Readability } from '@mozilla/readability';
import { limitDepth } from './limit-depth.ts';

/** What Readability proposes as the article's body. */
export interface Candidate {
  content: Element;
  byline: string | null;
}

/**
 * Runs Mozilla's Readability on a document, which it takes apart: pass a copy. Classes are kept as evidence for the steps that follow.
 * @returns null when it finds nothing, or cannot cope with the document
 */
export function runReadability(copy: Document): Candidate | null {
  hideTitle(copy);
  if (copy.body) limitDepth(copy.body);
  // dialogs that are clutter are cut already; it drops every other one, though an article may be in it
  for (const dialog of copy.querySelectorAll('[role="dialog"], [aria-modal]')) {
    dialog.removeAttribute('role');
    dialog.removeAttribute('aria-modal');
  }
  const reader = new Readability<Element>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  try {
    const result = reader.parse();
    if (!result?.content) return null;
    return {
      content: result.content,
      byline: result.byline || null,
    };
  } catch {
    return null;
  }
}

/**
 * Readability takes every heading away that shares three quarters of its letters with the title, and with them subheads of the article. It is
 * given a title that nothing resembles; the headline is found and its repetitions are trimmed elsewhere.
 */
function hideTitle(copy: Document): void {
  for (const meta of copy.querySelectorAll('meta[property*="title" i], meta[name*="title" i]')) meta.remove();
  for (const title of copy.querySelectorAll('head > title')) title.textContent = '#'.repeat(32);
}
