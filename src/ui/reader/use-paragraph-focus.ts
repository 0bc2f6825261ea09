import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The line that is read stands at this share of the window's height. */
const READING_LINE = 0.38;

/** Dims all of an article but the part that is read. */
export function useParagraphFocus(on: boolean, sheet: RefObject<HTMLElement | null>, scroller: HTMLElement): void {
  useEffect(() => {
    const body = sheet.current?.querySelector('.article');
    if (!on || !body) return undefined;
    let current: Element | null = null;
    let frame = 0;
    const look = () => {
      frame = 0;
      const line = scroller.clientHeight * READING_LINE;
      const parts = [...body.children];
      const next = parts.find((part) => part.getBoundingClientRect().bottom >= line) ?? parts.at(-1) ?? null;
      if (next === current) return;
      current?.classList.remove('is-read');
      next?.classList.add('is-read');
      current = next;
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    body.classList.add('in-focus');
    look();
    scroller.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', later);
      body.classList.remove('in-focus');
      current?.classList.remove('is-read');
    };
  }, [on, sheet, scroller]);
}
