import actorList from '../components/actor-list.css?inline';
import article from '../components/article.css?inline';
import base from '../components/base.css?inline';
import quoteList from '../components/quote-list.css?inline';
import rail from '../components/rail.css?inline';
import report from '../components/report.css?inline';
import takeAlong from '../components/take-along.css?inline';
import themes from '../components/themes.css?inline';
import tokens from '../components/tokens.css?inline';
import aids from './aids.css?inline';
import aloud from './aloud.css?inline';
import bar from './bar.css?inline';
import { forShadowRoot } from './for-shadow-root.ts';
import noArticle from './no-article.css?inline';
import outline from './outline.css?inline';
import page from './page.css?inline';
import print from './print.css?inline';
import reader from './reader.css?inline';
import settingsPanel from './settings-panel.css?inline';

/** The reader's style sheet, for its shadow root. */
export const READER_STYLES: string = [
  ...[tokens, themes, base, article, rail, quoteList, actorList, takeAlong, report],
  ...[reader, noArticle, bar, outline, settingsPanel, aids, aloud, print],
]
  .map(forShadowRoot)
  .join('\n');

/** What holds for the page behind while the reader is open. */
export const PAGE_STYLES: string = page;
