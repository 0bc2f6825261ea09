import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitise } from '../../export/sanitise.ts';
import type { Article } from '../../shared/article.ts';
import { TextMap } from './text-map.ts';

interface Props {
  article: Article;
  /** Prepares the elements before they stand in the page: it may replace some, one for one, so that the blocks' paths stay true. */
  prepare: (body: DocumentFragment) => void;
  /** Called once the article stands in the page, with the map of its text. */
  onReady: (map: TextMap) => void;
}

/** The article's text, sanitised here, where it is displayed. */
export function ArticleBody({ article, prepare, onReady }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const body = sanitise(article.html, window);
    prepare(body);
    for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      link.addEventListener('click', goWithin);
    element.replaceChildren(body);
    onReady(new TextMap(element, article.blocks));
  }, [article, prepare, onReady]);
  return <div class="article" lang={article.lang ?? undefined} dir={article.dir} ref={host} />;
}

/** Goes to a note and back. The browser would not find the place within a shadow root, and would change the address. */
function goWithin(event: MouseEvent): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const place = link.closest('.article')?.querySelector<HTMLElement>(`[id="${link.getAttribute('href')?.slice(1)}"]`);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
