import { Findings } from '../findings.ts';
import { CREDITS, DATED } from '../grow.ts';
import type { Detector } from '../types.ts';

const SHARE_TARGET =
  /(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|reddit\.com\/submit|pinterest\.\w+\/pin\/create|wa\.me|whatsapp|t\.me\/share|telegram\.me\/share|bsky\.app\/intent|threads\.net\/intent|getpocket\.com|flipboard\.com|vk\.com\/share|line\.me)/i;
/** What may stand in such a bar beside them. */
const BESIDE = /^mailto:/i;
const MAX_WORDS = 30;

/** Bars of buttons that share the page: two or more links to what shares, and hardly a word beside them. */
export const share: Detector = {
  name: 'share',
  find: ({ document, page }) => {
    const found = new Findings();
    for (const link of document.body.querySelectorAll('a[href]')) {
      if (!SHARE_TARGET.test(link.getAttribute('href') ?? '') || found.holds(link)) continue;
      let bar: Element | null = null;
      for (
        let up = link.parentElement;
        up && page.words(up) <= MAX_WORDS && !up.contains(page.region);
        up = up.parentElement
      ) {
        const targets = [...up.querySelectorAll('a[href]')].filter((other) => {
          const href = other.getAttribute('href') ?? '';
          return SHARE_TARGET.test(href) || BESIDE.test(href);
        });
        const tells = isSentence(page.text(up)) || DATED.test(page.text(up));
        if (targets.length >= 2 && !tells && !up.querySelector(`h1, p, figure, ${CREDITS}`)) bar = up;
      }
      if (bar && !page.isFurniture(bar)) {
        found.add({
          element: bar,
          kind: 'share',
          reason: 'buttons that share the page',
          confidence: 0.8,
        });
      }
    }
    return found.list;
  },
};

/** Whether a text is a sentence of the article, which may well link to what shares. */
function isSentence(text: string): boolean {
  return /[.!?…]["”’»)]?$/.test(text);
}
