import { countWords } from '../../shared/count-words.ts';
import { fold } from '../../shared/text.ts';
import { Findings } from '../findings.ts';
import { growBlock } from '../grow.ts';
import { BIOGRAPHY } from '../lexicon/labels.ts';
import type { PageText } from '../page-text.ts';
import { remembering } from '../remembering.ts';
import type { ClutterContext, Detector } from '../types.ts';

/** How the addresses of authors' pages are built, in many languages. */
const AUTHOR_PATHS = [
  'author',
  'autor',
  'auteur',
  'staff/',
  'people/',
  'profile/',
  'reporter',
  'journalist',
  'signataire',
  'firmas/',
  'giornalist',
  'colunista',
  'redactie/',
  'avtor',
  'writer',
];
const AUTHOR_LINKS = [
  'a[rel~="author"]',
  '[itemprop~="author"]',
  ...AUTHOR_PATHS.map((path) => `a[href*="/${path}"]`),
].join(', ');
const PIECES = new Set('h2 h3 h4 h5 h6 strong b span p div a'.split(' '));
const MAX_WORDS = 180;

/** Biographies of authors: a block that names one and tells who writes, at the end of the article or behind it. */
export const author: Detector = {
  name: 'author',
  find: (context) => {
    const found = new Findings();
    const isBiography = remembering((box: Element) => BIOGRAPHY.test(context.page.text(box)));
    for (const name of namesOf(context)) {
      if (found.holds(name) || context.page.isFurniture(name)) continue;
      const box = biographyAround(name, context, isBiography);
      if (box) found.add({ element: box, kind: 'author', reason: 'tells about the author', confidence: 0.8 });
    }
    return found.list;
  },
};

/** Where an author is named: links to an author's page, and pieces that hold nothing but the name of one whom the page declares. */
function namesOf({ document, page }: ClutterContext): Set<Element> {
  const links = [...document.body.querySelectorAll(AUTHOR_LINKS)];
  const declared = [
    ...document.querySelectorAll('meta[name="author"], meta[name="parsely-author"], meta[property="article:author"]'),
  ];
  const names = new Set(
    [...links.map(page.text), ...declared.map((meta) => fold(meta.getAttribute('content') ?? ''))].filter(
      (name) => countWords(name) > 1,
    ),
  );
  if (names.size === 0) return new Set(links);
  const pieces = page.withWords(PIECES).filter((piece) => page.words(piece) <= 5 && names.has(page.text(piece)));
  return new Set([...links, ...pieces]);
}

function biographyAround(
  link: Element,
  { page }: ClutterContext,
  isBiography: (box: Element) => boolean,
): Element | null {
  for (let up: Element | null = link; up && !up.contains(page.region); up = up.parentElement) {
    const words = page.words(up);
    if (words > MAX_WORDS || page.holdsArticle(up)) return null;
    if (words < 12 || !isBiography(up) || up.querySelector('h1')) continue;
    if (standsAtEnd(up, page)) return growBlock(up, page, words + 15);
  }
  return null;
}

/** Behind the region, or in its last third: what tells of a person in the middle of an article is the article. */
function standsAtEnd(box: Element, page: PageText): boolean {
  if (!page.inRegion(box)) return page.isAfterRegion(box);
  const paragraphs = [...page.region.querySelectorAll('p')].filter((paragraph) => !box.contains(paragraph));
  const before = paragraphs.filter((paragraph) => page.order(paragraph) < page.order(box)).length;
  return before >= paragraphs.length * 0.66;
}
