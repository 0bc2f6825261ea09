import { Findings } from '../findings.ts';
import type { Detector } from '../types.ts';

/** Players that come along when the page is scrolled do not fill the window, and have hardly any text. */
const MAX_COVERAGE = 0.4;
const MAX_WORDS = 60;
const MAX_LEVELS = 8;

/** Players that stick to the window. They hold a video or a frame, and they are fixed; needs layout. */
export const stickyVideo: Detector = {
  name: 'sticky-video',
  find: ({ document, page, layout }) => {
    const found = new Findings();
    if (!layout) return found.list;
    for (const player of document.body.querySelectorAll(
      'video, iframe[src*="player" i], iframe[src*="video" i], iframe[src*="embed" i]',
    )) {
      let level = 0;
      for (let up: Element | null = player; up && level < MAX_LEVELS; up = up.parentElement) {
        if (page.holdsArticle(up) || page.words(up) > MAX_WORDS) break;
        if (layout.position(up) === 'fixed' && layout.coverage(up) < MAX_COVERAGE) {
          const reason = 'a player that stays when the page is scrolled';
          if (!found.holds(up)) found.add({ element: up, kind: 'other', reason, confidence: 0.8 });
          break;
        }
        level++;
      }
    }
    return found.list;
  },
};
