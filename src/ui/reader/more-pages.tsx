import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import type { Article, ArticlePages } from '../../shared/article.ts';
import { joinPages } from './join-pages.ts';

interface Props {
  article: Article;
  /** The address of this page. */
  url: string;
  pages: ArticlePages;
  loadPage: (url: string) => Promise<Article | null>;
  onJoined: (article: Article) => void;
}

/** At the end of one page of several: the addresses of the others, which a click loads and joins. Nothing is loaded before. */
export function MorePages({ article, url, pages, loadPage, onJoined }: Props) {
  const [state, setState] = useState<'asking' | 'loading' | 'failed'>('asking');
  const { origin } = new URL(url);
  const others = pages.urls.filter((address) => address !== url && new URL(address).origin === origin);
  if (others.length === 0) return null;
  const load = async () => {
    setState('loading');
    const loaded = await Promise.all(pages.urls.map((address) => (address === url ? article : loadPage(address))));
    if (loaded.every((page) => page !== null)) onJoined(joinPages(article, loaded));
    else setState('failed');
  };
  return (
    <section class="more-pages" aria-label={t('morePages')}>
      <p>{pages.total ? t('pageOf', pages.current, pages.total) : t('pageNumber', pages.current)}</p>
      <ul class="plain-list">
        {others.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
      <button type="button" class="primary-button" onClick={load} disabled={state === 'loading'}>
        {plural('loadPages', others.length)}
      </button>
      <p role="status">{state === 'loading' ? t('loadingPages') : state === 'failed' && t('pagesFailed')}</p>
    </section>
  );
}
