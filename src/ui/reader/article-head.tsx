import { direction, formatDate, formatDay, listOf, plural, t, uiLanguage } from '../../platform/i18n.ts';
import type { Article, PageReading } from '../../shared/article.ts';
import type { KeptPlace } from './use-kept-place.ts';

interface Props {
  reading: PageReading;
  article: Article;
  /** How much of it is read, 0 to 1. */
  share: number;
  place: KeptPlace | null;
}

/** Where the article stands, its headline, who wrote it and when, and what has to be said about it. */
export function ArticleHead({ reading, article, share, place }: Props) {
  const site = article.siteName ?? new URL(reading.url).hostname.replace(/^www\./, '');
  const minutes = article.readingMinutes ?? 1;
  const left = Math.ceil(minutes * (1 - share));
  return (
    <header lang={article.lang ?? undefined} dir={article.dir}>
      <p class="label">
        {site}
        {article.section && article.section.toLowerCase() !== site.toLowerCase() && ` · ${article.section}`}
      </p>
      <h1 id="headline">{article.title ?? site}</h1>
      <p class="by">
        {article.byline.length > 0 && <span>{listOf(article.byline)}</span>}
        {article.published && (
          <time dateTime={article.published} lang={uiLanguage()} dir={direction()}>
            {formatDate(article.published)}
          </time>
        )}
        <span class="minutes" lang={uiLanguage()} dir={direction()}>
          {left > 0 && left < minutes
            ? t('minutesAndLeft', plural('minutes', minutes), left)
            : plural('minutes', minutes)}
        </span>
      </p>
      {article.partial && (
        <p class="notice" dir={direction()}>
          {t('partialArticle')}
        </p>
      )}
      {reading.failedOpen && (
        <p class="notice" dir={direction()}>
          {t('failedOpen')}
        </p>
      )}
      {place && (
        <p class="notice" role="status" dir={direction()}>
          <span>{t('placeKept')}</span>
          <button type="button" class="link-button" onClick={place.toBeginning}>
            {t('toBeginning')}
          </button>
        </p>
      )}
    </header>
  );
}

/** In print: where it was published, and on which day. */
export function ArticleSource({ article: { canonical, published }, url }: { article: Article; url: string }) {
  const day = new Date(published ?? Number.NaN);
  return (
    <p class="source">
      {canonical ?? url}
      {!Number.isNaN(day.getTime()) && ` · ${formatDay(day)}`}
    </p>
  );
}
