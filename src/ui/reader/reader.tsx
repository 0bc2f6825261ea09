import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { direction, t, uiLanguage } from '../../platform/i18n.ts';
import type { Article } from '../../shared/article.ts';
import type { PageAnswer } from '../../shared/page-answer.ts';
import type { Settings } from '../../shared/settings-schema.ts';
import { loadFont } from '../components/load-font.ts';
import { applyLook } from '../components/look.ts';
import { ArticleView } from './article-view.tsx';
import { NoArticle } from './no-article.tsx';
import { useReaderSettings } from './use-reader-settings.ts';

export interface ReaderProps {
  /** What the page was read as. */
  answer: PageAnswer;
  settings: Settings;
  /** The element that it stands in, which scrolls. */
  scroller: HTMLElement;
  /** Reads the page again. @param force as it is, even while it loads and if it does not look like an article */
  readAgain: (force: boolean) => Promise<PageAnswer>;
  /** Loads another page of the article; null where that fails. */
  loadPage: (url: string) => Promise<Article | null>;
  close: () => void;
}

/** The reader: the article of the page, or why there is none. */
export function Reader({ answer: first, settings: initial, scroller, readAgain, loadPage, close }: ReaderProps) {
  const [answer, setAnswer] = useState(first);
  const [joined, setJoined] = useState<Article | null>(null);
  const settings = useReaderSettings(initial);
  const { reader } = settings;
  useLayoutEffect(() => {
    scroller.lang = uiLanguage();
    scroller.dir = direction();
    scroller.setAttribute('aria-label', t('reader'));
  }, [scroller]);
  useLayoutEffect(() => applyLook(scroller, reader), [scroller, reader]);
  const { font } = reader;
  useEffect(() => (font === 'atkinson' || font === 'opendyslexic' ? loadFont(font) : undefined), [font]);

  const isLoading = answer.status === 'loading';
  useEffect(() => {
    if (!isLoading) return undefined;
    let latest = 0;
    const read = async () => {
      const turn = ++latest;
      const again = await readAgain(false);
      if (turn === latest) setAnswer(again);
    };
    document.addEventListener('readystatechange', read);
    return () => {
      latest = 0;
      document.removeEventListener('readystatechange', read);
    };
  }, [isLoading, readAgain]);

  if (answer.status === 'read' && answer.reading.article) {
    const { reading } = answer;
    const article = joined ?? answer.reading.article;
    return <ArticleView {...{ reading, article, settings, scroller, close, loadPage }} onJoined={setJoined} />;
  }
  return <NoArticle answer={answer} onRead={() => void readAgain(true).then(setAnswer)} onClose={close} />;
}
