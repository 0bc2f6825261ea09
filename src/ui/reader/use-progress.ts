import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Heading } from './outline.tsx';

/** How far the reader has come. */
export interface Progress {
  /** 0 at the beginning, 1 when the end of the article is in sight. */
  share: number;
  /** The index of the heading that is read under; -1 before the first. */
  heading: number;
}

/** A heading counts as reached when it stands above this line, in pixels from the top: where the outline leads to, and a little more. */
const READING_LINE = 90;

/** Follows how far the article is scrolled through. */
export function useProgress(
  scroller: Element | null,
  article: RefObject<HTMLElement | null>,
  headings: readonly Heading[],
): Progress {
  const [progress, setProgress] = useState<Progress>({ share: 0, heading: -1 });
  useEffect(() => {
    if (!scroller) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const box = article.current?.getBoundingClientRect();
      if (!box) return;
      // what stands behind the last line is not read; a pixel may be lost in rounding
      const end = article.current?.querySelector('.article')?.getBoundingClientRect().bottom ?? box.bottom;
      const way = end - box.top - scroller.clientHeight - 1;
      const share = way <= 0 ? 1 : Math.min(1, Math.max(0, -box.top / way));
      const heading = headings.findLastIndex(({ element }) => element.getBoundingClientRect().top <= READING_LINE);
      setProgress((now) => (now.share === share && now.heading === heading ? now : { share, heading }));
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    scroller.addEventListener('scroll', later, { passive: true });
    // is called for the first time when all stands in its place, and before it is painted
    const resized = new ResizeObserver(look);
    if (article.current) resized.observe(article.current);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', later);
      resized.disconnect();
    };
  }, [scroller, article, headings]);
  return progress;
}
