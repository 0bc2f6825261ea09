import type { Analysis } from '../shared/analysis.ts';
import type { Article } from '../shared/article.ts';
import { replaceWithAll } from '../shared/move-nodes.ts';
import type { ExportWords } from './words.ts';

/** What is taken along. */
export interface Taken {
  article: Article;
  url: string | null;
  /** The article's sanitised HTML as elements; it is not changed. */
  body: Node;
  /** Null leaves quotes and actors out. */
  analysis: Analysis | null;
  words: ExportWords;
  /** Sets an ISO date in the reader's language. */
  formatDate: (iso: string) => string;
}

/** Which elements may keep an attribute that HTML knows for some only: book readers are strict. Missing: all of them. */
const ONLY_ON: Readonly<Record<string, readonly string[]>> = {
  start: ['ol'],
  colspan: ['td', 'th'],
  rowspan: ['td', 'th'],
  width: [],
  height: [],
  alt: [],
  src: [],
};
/** What may stand on its own; else its contents are put in its place. */
const NEEDS: Readonly<Record<string, string>> = {
  li: 'ul, ol',
  figcaption: 'figure',
  dt: 'dl',
  dd: 'dl',
  caption: 'table',
  tr: 'table, thead, tbody',
  td: 'tr',
  th: 'tr',
};

/**
 * An article as a document of its own, in which nothing is loaded: headline, byline, date and address, the body with its pictures as links, and who said what.
 * The document is inert.
 */
export function standaloneDocument({ article, url, body, analysis, words, formatDate }: Taken): Document {
  const owner = body.ownerDocument as Document;
  const document = owner.implementation.createHTMLDocument(article.title ?? '');
  const root = document.documentElement;
  root.lang = article.lang ?? '';
  if (!article.lang) root.removeAttribute('lang');
  root.dir = article.dir;
  const main = add(document.body, 'article');
  if (article.title) add(main, 'h1', article.title);
  const origin = [article.byline.join(', '), article.siteName, article.published && formatDate(article.published)];
  const line = origin.filter(Boolean).join(' · ');
  if (line) add(main, 'p', line).className = 'origin';
  for (const node of body.childNodes) main.append(document.importNode(node, true));
  for (const picture of main.querySelectorAll('img')) replacePicture(picture, words);
  for (const element of main.querySelectorAll('*')) tidy(element);
  if (analysis?.quotes.length) addQuotes(document.body, analysis, words);
  if (analysis?.actors.length) addActors(document.body, analysis, words);
  if (url) {
    const source = add(document.body, 'p', `${words.source}: `);
    source.className = 'origin';
    add(source, 'a', url).setAttribute('href', url);
  }
  return document;
}

function add(parent: Element, tag: string, text = ''): HTMLElement {
  const element = (parent.ownerDocument as Document).createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

/** A picture would have to be loaded from its site: a link tells what it shows, and where it is. */
function replacePicture(picture: Element, words: ExportWords): void {
  const text = picture.getAttribute('alt')?.trim() || words.picture;
  const src = picture.getAttribute('src');
  const document = picture.ownerDocument;
  const isLinked = !src || picture.closest('a') !== null;
  const place = document.createElement(isLinked ? 'span' : 'a');
  if (!isLinked) place.setAttribute('href', src);
  place.textContent = `[${text}]`;
  picture.replaceWith(place);
}

function tidy(element: Element): void {
  const tag = element.localName;
  for (const { name } of [...element.attributes]) {
    const allowed = ONLY_ON[name];
    if (allowed && !allowed.includes(tag) && element.namespaceURI?.endsWith('xhtml')) element.removeAttribute(name);
  }
  const parent = NEEDS[tag];
  if (parent && !element.parentElement?.matches(parent)) replaceWithAll(element, element.childNodes);
}

function addQuotes(parent: Element, { quotes }: Analysis, words: ExportWords): void {
  const section = add(parent, 'section');
  add(section, 'h2', words.quotes);
  for (const { text, speaker } of quotes) {
    const quote = add(section, 'blockquote');
    add(quote, 'p', `“${text}”`);
    add(quote, 'p', `— ${speaker?.name ?? words.unattributed}`).className = 'speaker';
  }
}

function addActors(parent: Element, { actors }: Analysis, words: ExportWords): void {
  const section = add(parent, 'section');
  add(section, 'h2', words.actors);
  const list = add(section, 'ul');
  for (const { name, role, kind } of actors) {
    const item = add(list, 'li');
    add(item, 'b', name);
    item.append(`, ${role ?? words.kinds[kind]}`);
  }
}
