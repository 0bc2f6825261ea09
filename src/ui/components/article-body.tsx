import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitise } from '../../export/sanitise.ts';
import type { Article } from '../../shared/article.ts';
import { TextMap } from './text-map.ts';

interface Props {
  article: Article;
  /** Prepares the elements before they stand in the page: it may replace some, one for one, so that the blocks' paths stay true. */
  prepare: (body: DocumentFragment) => void;
  /** Called once the article stands in the page, with the map of its text. */
  onReady: (map: TextMap, body: HTMLElement) => void;
  /** Called when the sign of a note is followed; without it the reader is led to the note. */
  onNote?: (note: { sign: HTMLElement; place: HTMLElement; go: () => void }) => void;
}

/** The article's text, sanitised here, where it is displayed. */
export function ArticleBody({ article, prepare, onReady, onNote }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const body = sanitise(article.html, window);
    prepare(body);
    for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const place = placeOf(link);
        if (!place) return;
        const isAhead = link.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (onNote && isAhead) onNote({ sign: link, place, go: () => goTo(place) });
        else goTo(place);
      });
    }
    element.replaceChildren(body);
    onReady(new TextMap(element, article.blocks), element);
  }, [article, prepare, onReady, onNote]);
  return <div class="article" lang={article.lang ?? undefined} dir={article.dir} ref={host} />;
}

/** Where a link within the article leads. The browser would not find the place within a shadow root, and would change the address. */
function placeOf(link: HTMLAnchorElement): HTMLElement | null {
  return link.closest('.article')?.querySelector<HTMLElement>(`[id="${link.getAttribute('href')?.slice(1)}"]`) ?? null;
}

function goTo(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
