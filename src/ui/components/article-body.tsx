import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitise } from '../../export/sanitise.ts';
import type { Article } from '../../shared/article.ts';
import { TextMap } from './text-map.ts';

interface Props {
  article: Article;
  /** Called once the article stands in the page, with the map of its text. */
  onReady: (map: TextMap) => void;
}

/**
 * The article's text, sanitised here, where it is displayed. Pictures are not loaded: each gives way to its description, element for element,
 * so that the blocks' paths stay true.
 */
export function ArticleBody({ article, onReady }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const body = sanitise(article.html, window);
    describePictures(body);
    for (const link of body.querySelectorAll('a')) {
      if (link.getAttribute('href')?.startsWith('#')) {
        link.addEventListener('click', goWithin);
        continue;
      }
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    element.replaceChildren(body);
    onReady(new TextMap(element, article.blocks));
  }, [article, onReady]);
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

function describePictures(body: DocumentFragment): void {
  for (const image of body.querySelectorAll('img')) {
    const note = document.createElement('span');
    note.className = 'picture';
    note.textContent = image.alt;
    note.hidden = !image.alt;
    image.replaceWith(note);
  }
  for (const figure of body.querySelectorAll('figure')) figure.hidden = !figure.textContent?.trim();
}
