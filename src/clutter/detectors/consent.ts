import { Findings } from '../findings.ts';
import { CONSENT, CONSENT_BUTTON, PLACEHOLDER } from '../lexicon/consent.ts';
import type { PageText } from '../page-text.ts';
import type { ClutterContext, Detector } from '../types.ts';

const MAX_WORDS = 600;
/** What stands within an article in the place of something embedded, until one agrees to its cookies, is no longer than this. */
const PLACEHOLDER_WORDS = 150;

const BUTTONS = 'button, [role="button"], input[type="submit"], a[href^="#"]';

/** Notices about cookies and consent: they speak of it, and hold buttons that answer it, outside the article. */
export const consent: Detector = {
  name: 'consent',
  find: (context) => {
    const found = new Findings();
    for (const button of context.document.body.querySelectorAll('button, [role="button"], a, input[type="submit"]')) {
      const label = button.textContent?.trim() || button.getAttribute('value') || '';
      if (label.length > 40 || !CONSENT_BUTTON.test(label) || found.holds(button)) continue;
      const notice = noticeAround(button, context);
      if (notice) {
        found.add({
          element: notice,
          kind: 'consent',
          reason: 'asks for consent to cookies',
          confidence: 0.85,
        });
      }
    }
    return found.list;
  },
};

/** The largest block around a button that speaks of consent and holds no article. */
function noticeAround(button: Element, { page }: ClutterContext): Element | null {
  let notice: Element | null = null;
  let told = { text: '', ofConsent: false };
  for (let up = button.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (up.contains(page.region) || page.words(up) > MAX_WORDS) break;
    if (notice !== null && page.words(up) > page.words(notice) * 1.5) break;
    if (page.words(up) < 6 || (page.inRegion(up) && !isPlaceholder(up, page))) continue;
    // hundreds of wrappers may have one and the same text
    const text = page.text(up);
    if (text !== told.text) told = { text, ofConsent: CONSENT.test(text) };
    if (told.ofConsent && up.querySelector(BUTTONS)) notice = up;
  }
  return notice;
}

/** Whether an element stands in the place of something embedded: it says so, and no paragraph in it speaks of anything else. */
function isPlaceholder(element: Element, page: PageText): boolean {
  if (page.words(element) > PLACEHOLDER_WORDS || !PLACEHOLDER.test(page.text(element))) return false;
  const paragraphs = [...element.querySelectorAll('p, li, blockquote')];
  return paragraphs.every((paragraph) => page.words(paragraph) < 12 || CONSENT.test(page.text(paragraph)));
}
