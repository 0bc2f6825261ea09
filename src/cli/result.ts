import { analyse } from '../analysis/analyse.ts';
import { readingMinutes } from '../article/reading-time.ts';
import { readPage } from '../pipeline.ts';
import type { Actor, Analysis, AnalysisInput } from '../shared/analysis.ts';
import {
  type Article,
  type ArticlePages,
  type Confidence,
  type Metadata,
  type NoArticleReason,
  noMetadata,
  type PageReading,
  type Removed,
} from '../shared/article.ts';
import { countWords } from '../shared/count-words.ts';
import { parsePage } from './parse-page.ts';
import { sanitisedHtml } from './sanitise-page.ts';

/** What the command line prints of a page or a text. Other people's scripts read it: names, nulls and order are a contract. */
export interface Result extends Metadata, Omit<Analysis, 'actors' | 'namesUnreadable'> {
  readingMinutes: number | null;
  author: Article['author'];
  pages: ArticlePages | null;
  /** How sure it is that the article is whole and alone, and why; null where there is none. */
  articleConfidence: Confidence | null;
  id?: unknown;
  url: string | null;
  wordCount: number;
  text: string;
  html: string | null;
  reason: string | null;
  removed: Removed[];
  actors: PrintedActor[];
}

/** An actor with its mentions as pairs of start and end. */
interface PrintedActor extends Pick<Actor, 'name' | 'kind' | 'aliases' | 'role'> {
  mentions: [number, number][];
}

const REASONS: Readonly<Record<NoArticleReason, string>> = {
  empty: 'The page has no text.',
  'not-html': 'This is not an HTML page.',
  'too-short': 'There is too little text on the page for an article.',
  'mostly-links': 'The page is mostly links: a list of stories, not one of them.',
  failed: 'The page could not be read.',
};

const NOTHING: Analysis = { quotes: [], indirect: [], actors: [], namesUnreadable: false };

/** Reads a page. @param url its address or null; @param base what relative links are resolved against */
export function readHtml(
  html: string,
  url: string | null,
  base: string,
): { reading: PageReading; address: string | null } {
  if (html.startsWith('%PDF-')) return { reading: notHtml(base), address: url };
  const document = parsePage(html);
  const address = url ?? ownAddress(document);
  return { reading: readPage(document, { url: address ?? base }), address };
}

/** Who said what in what was read. */
export function analyseReading({ metadata, article }: PageReading): Analysis {
  const { title, byline, siteName, lang } = metadata;
  if (!article) return NOTHING;
  const blockquotes = article.blocks.filter(({ kind }) => kind === 'quote');
  return analyse({ text: article.text, title, byline, siteName, lang, blockquotes });
}

/** Analyses what was read and puts it into the form of the contract. */
export function pageResult(reading: PageReading, url: string | null): Result {
  const { metadata, article, reason, removed } = reading;
  const { title, byline, published, modified, siteName, lang, section, image, canonical, access } = metadata;
  const analysis = analyseReading(reading);
  return {
    url,
    title,
    byline,
    published,
    modified,
    siteName,
    lang,
    wordCount: article?.wordCount ?? 0,
    text: article?.text ?? '',
    html: article ? sanitisedHtml(article.html) : null,
    reason: reason ? REASONS[reason] : null,
    removed,
    quotes: analysis.quotes,
    indirect: analysis.indirect,
    actors: analysis.actors.map(printed),
    section,
    image,
    canonical,
    readingMinutes: article?.readingMinutes ?? null,
    access,
    author: article?.author ?? { bio: null },
    pages: article?.pages ?? null,
    articleConfidence: article?.confidence ?? null,
  };
}

/** Analyses a plain text; it is given back unchanged. */
export function textResult(input: AnalysisInput & { url?: string | null }): Result {
  const { text, title = null, byline = [], lang = null, siteName = null, url = null } = input;
  const { quotes, indirect, actors } = analyse({ text, title, byline, siteName, lang });
  const wordCount = countWords(text);
  const reason = text.trim() ? null : REASONS.empty;
  return {
    url,
    title,
    byline: [...byline],
    published: null,
    modified: null,
    siteName,
    lang,
    wordCount,
    text,
    html: null,
    reason,
    removed: [],
    quotes,
    indirect,
    actors: actors.map(printed),
    section: null,
    image: null,
    canonical: null,
    readingMinutes: readingMinutes(text, wordCount, lang),
    access: null,
    author: { bio: null },
    pages: null,
    articleConfidence: null,
  };
}

function printed({ name, kind, aliases, role, mentions }: Actor): PrintedActor {
  return { name, kind, aliases, role, mentions: mentions.map(({ start, end }) => [start, end]) };
}

function ownAddress(document: Document): string | null {
  const href =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return href && /^https?:\/\//i.test(href) && URL.canParse(href) ? new URL(href).href : null;
}

function notHtml(url: string): PageReading {
  return { url, metadata: noMetadata(), article: null, reason: 'not-html', removed: [], failedOpen: false };
}
