import type { Metadata } from '../../shared/article.ts';
import { readByline } from './byline.ts';
import { readDates } from './dates.ts';
import { articleNode, readJsonLd } from './json-ld.ts';
import { readLang } from './lang.ts';
import { readMetaTags } from './meta-tags.ts';
import { readSiteName } from './site-name.ts';
import { readTitle } from './title.ts';

/** What a page declares about itself. */
export interface PageFacts extends Metadata {
  /** True when its own data say that it is an article. */
  saysArticle: boolean;
  /** False when its own data say that one has to pay or to sign in; null when they do not say. */
  free: boolean | null;
}

/** Reads what a page says about its article: JSON-LD first, then `<meta>`, then what is to be seen. The document is not changed. */
export function readMetadata(document: Document, proposedByline: string | null = null): PageFacts {
  const nodes = readJsonLd(document);
  const article = articleNode(nodes);
  const tags = readMetaTags(document);
  const siteName = readSiteName(article, nodes, tags);
  const access = article?.isAccessibleForFree;
  return {
    title: readTitle(document, article, tags, siteName),
    byline: readByline(document, article, tags, siteName, proposedByline),
    ...readDates(document, article, tags),
    siteName,
    lang: readLang(document, article, tags),
    saysArticle: article !== null || tags.get('og:type') === 'article',
    free: access === undefined ? null : /^true$/i.test(String(access)),
  };
}
