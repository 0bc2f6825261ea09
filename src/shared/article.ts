import type { Span } from './analysis.ts';

export type ClutterKind =
  | 'subscribe'
  | 'teaser'
  | 'overlay'
  | 'promotion'
  | 'share'
  | 'author'
  | 'consent'
  | 'ad'
  | 'other';

/** An entry of the ledger: what was taken out, why, and its first words. */
export interface Removed {
  kind: ClutterKind;
  reason: string;
  text: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'preformatted' | 'table';

/** A leaf block of the article: `text.slice(start, end)` is its text, `path` its child indexes in `html`. */
export interface Block extends Span {
  kind: BlockKind;
  path: number[];
}

/** Whether an article may be read by everybody, by the page's own data. */
export type Access = 'free' | 'paywalled';

/** The picture that stands for the story. */
export interface LeadImage {
  /** Absolute. */
  url: string;
  alt: string | null;
  /** In pixels, as declared. */
  width: number | null;
  height: number | null;
}

/** One article on several pages: all that is known of them from this one. */
export interface ArticlePages {
  /** The number of this page, from 1. */
  current: number;
  total: number | null;
  /** The address of the next page, absolute; null on the last. */
  next: string | null;
  /** The addresses that are known, this page's among them, in the order of the pages. */
  urls: string[];
}

/** What the page says about the article. What is not known is null (lists: empty). */
export interface Metadata {
  title: string | null;
  /** Persons only, without "By". */
  byline: string[];
  /** ISO 8601, with the zone where the page gives one. */
  published: string | null;
  modified: string | null;
  siteName: string | null;
  /** BCP 47. */
  lang: string | null;
  /** The name of the section that it stands in. */
  section: string | null;
  image: LeadImage | null;
  /** The page's proper address: absolute, and of the same site. */
  canonical: string | null;
  access: Access | null;
}

/** The metadata of a page that says nothing. */
export function noMetadata(): Metadata {
  return {
    title: null,
    byline: [],
    published: null,
    modified: null,
    siteName: null,
    lang: null,
    section: null,
    image: null,
    canonical: null,
    access: null,
  };
}

/** How sure it is that an article is whole and alone, and why. All values are from 0 to 1. */
export interface Confidence {
  value: number;
  why: {
    /** How decided the scores of the text blocks are. */
    scores: number;
    /** Share of the article that Readability proposes too. */
    readability: number;
    /** Share of the article's text in the page's own data that is in the article; null where there is none. */
    data: number | null;
  };
}

/** The article, whole and alone. */
export interface Article extends Metadata {
  /** Text direction of the article. */
  dir: 'ltr' | 'rtl';
  wordCount: number;
  /** How long reading takes, in whole minutes, at least one; null for no text. */
  readingMinutes: number | null;
  /** Who wrote it, as the page tells at the end; not in the text. */
  author: { bio: string | null };
  /** Null where the article stands on one page. */
  pages: ArticlePages | null;
  /** The blocks' text joined by blank lines; captions are not in it. */
  text: string;
  /** Clean HTML: sanitising it again changes nothing. */
  html: string;
  blocks: Block[];
  confidence: Confidence;
  /** True when the page carries only the beginning and asks to sign in or to pay for the rest. */
  partial: boolean;
}

/** Why a page gives no article. */
export type NoArticleReason = 'empty' | 'not-html' | 'too-short' | 'mostly-links' | 'failed';

/** What became of a page: an article, or the reason why there is none. The metadata is there either way. */
export interface PageReading {
  url: string;
  metadata: Metadata;
  article: Article | null;
  reason: NoArticleReason | null;
  removed: Removed[];
  /** True when the removal of clutter left too little and the page was read with everything in it. */
  failedOpen: boolean;
}
