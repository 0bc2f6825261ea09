import actorList from '../components/actor-list.css?inline';
import article from '../components/article.css?inline';
import base from '../components/base.css?inline';
import quoteList from '../components/quote-list.css?inline';
import rail from '../components/rail.css?inline';
import tokens from '../components/tokens.css?inline';
import bar from './bar.css?inline';
import { forShadowRoot } from './for-shadow-root.ts';
import page from './page.css?inline';
import reader from './reader.css?inline';

/** The reader's style sheet, for its shadow root. */
export const READER_STYLES: string = [tokens, base, article, rail, quoteList, actorList, reader, bar]
  .map(forShadowRoot)
  .join('\n');

/** What holds for the page behind while the reader is open. */
export const PAGE_STYLES: string = page;
