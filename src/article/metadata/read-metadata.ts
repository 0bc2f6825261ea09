import type { Metadata } from '../../shared/article.ts';
import { readByline } from './byline.ts';
import { readDates } from './dates.ts';
import { findHeadline, readHeadlineZone } from './headline-zone.ts';
import { articleNode, pageNode, readJsonLd } from './json-ld.ts';
import { readLang } from './lang.ts';
import { firstTag, readMetaTags } from './meta-tags.ts';
import { readSiteName } from './site-name.ts';
import { readTitle } from './title.ts';

/** What a page declares about itself. */
export interface PageFacts extends Metadata {
  /** True when its own data say that it is an article. */
  saysArticle: boolean;
  /** False when its own data say that one has to pay or to sign in; null when they do not say. */
  free: boolean | null;
  /** What the page says that the article is about, in a sentence or two. */
  description: string | null;
  /** The article's text in the page's own data; never content, only something to compare with. */
  articleBody: string | null;
}

/**
 * Reads what a page says about its article: its data, and what is to be seen beside the headline. The document is not changed.
 * @param url the page's address
 * @param proposed what Readability takes for the byline
 */
export function readMetadata(document: Document, url: string, proposed: string | null = null): PageFacts {
  const nodes = readJsonLd(document);
  const article = articleNode(nodes);
  const tags = readMetaTags(document);
  const siteName = readSiteName(article, nodes, tags);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
  const title = readTitle({ document, article, tags, siteName, host });
  const lang = readLang(document, article, tags);
  const zone = readHeadlineZone(findHeadline(document, title));
  const access = article?.isAccessibleForFree;
  return {
    title,
    byline: readByline({ document, article, tags, zone, outlet: { siteName, host }, proposed }),
    ...readDates({ document, url, article, webPage: pageNode(nodes), tags, zone, lang }),
    siteName,
    lang,
    saysArticle: article !== null || firstTag(tags, ['og:type']) === 'article',
    description: firstTag(tags, ['og:description', 'description', 'twitter:description']),
    articleBody: typeof article?.articleBody === 'string' ? article.articleBody : null,
    free: access === undefined ? null : /^true$/i.test(String(access)),
  };
}
