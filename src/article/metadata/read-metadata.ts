import type { Metadata } from '../../shared/article.ts';
import { readAccess } from './access.ts';
import { proposedByline, readByline } from './byline.ts';
import { readCanonical } from './canonical.ts';
import { readDates } from './dates.ts';
import { findHeadline, readHeadlineZone } from './headline-zone.ts';
import { articleNode, isList, type JsonLdNode, pageNode, readJsonLd } from './json-ld.ts';
import { readLang } from './lang.ts';
import { readLeadImage } from './lead-image.ts';
import { firstTag, readMetaTags } from './meta-tags.ts';
import { readSection } from './section.ts';
import { readSiteName } from './site-name.ts';
import { readTitle } from './title.ts';

/** What a page declares about itself. */
export interface PageFacts {
  metadata: Metadata;
  /** True when its own data say that it is an article. */
  saysArticle: boolean;
  /** True when its own data say that it is something else: a front page, a list. */
  saysOther: boolean;
  /** What its JSON-LD says of the article; null where there is none. */
  node: JsonLdNode | null;
  /** What the page says that the article is about, in a sentence or two. */
  description: string | null;
  /** The article's text in the page's own data; never content, only something to compare with. */
  articleBody: string | null;
}

/** How a page is to be read. */
export interface MetadataOptions {
  /** The page's address. */
  url: string;
  /** What links are resolved against; the page's address if it is not given. */
  base?: string;
}

/** Reads what a page says about its article: its data, and what is to be seen beside the headline. The document is not changed. */
export function readMetadata(document: Document, { url, base = url }: MetadataOptions): PageFacts {
  const nodes = readJsonLd(document);
  const node = articleNode(nodes);
  const tags = readMetaTags(document);
  const siteName = readSiteName(node, nodes, tags);
  const host = hostOf(url);
  const title = readTitle({ document, article: node, tags, siteName, host });
  const lang = readLang(document, node, tags);
  const zone = readHeadlineZone(findHeadline(document, title));
  const metadata = {
    title,
    byline: readByline({ document, article: node, tags, zone, outlet: { siteName, host } }),
    ...readDates({ document, url, article: node, webPage: pageNode(nodes), tags, zone, lang }),
    siteName,
    lang,
    section: readSection(document, node, nodes, tags, title),
    image: readLeadImage(document, node, tags, base),
    canonical: readCanonical(document, tags, url, base),
    access: readAccess(node, tags),
  };
  const kind = firstTag(tags, ['og:type']);
  const saysArticle = node !== null || kind === 'article';
  return {
    metadata,
    saysArticle,
    saysOther: !saysArticle && (kind !== null || isList(nodes)),
    node,
    description: firstTag(tags, ['og:description', 'description', 'twitter:description']),
    articleBody: typeof node?.articleBody === 'string' ? node.articleBody : null,
  };
}

/** The same facts, with the byline that Readability proposes, where the page says none. */
export function withProposedByline(facts: PageFacts, proposed: string | null, url: string): PageFacts {
  const { metadata } = facts;
  if (proposed === null || metadata.byline.length > 0) return facts;
  const byline = proposedByline(proposed, { siteName: metadata.siteName, host: hostOf(url) });
  return { ...facts, metadata: { ...metadata, byline } };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
