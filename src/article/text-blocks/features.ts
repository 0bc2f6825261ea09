import { countOf, type Feature, flag, none, share } from './feature.ts';
import { neighbours, windows } from './features-around.ts';
import { NAME_GROUPS } from './names.ts';
import type { PageOfBlocks } from './page-of-blocks.ts';
import { CREDIT, DEPICTS, IMPRINT } from './phrases.ts';
import type { PlacedBlock } from './placed-block.ts';

const TAGS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'div', 'span', 'a', 'td', 'table', 'pre', 'section', 'dd'];
const AROUND = [
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'section',
  'article',
  'main',
  'ul',
  'ol',
  'table',
  'figure',
  'a',
  'blockquote',
  'details',
  'button',
  'label',
];

const own: Feature[] = [
  ...TAGS.map((tag): Feature => [`tag ${tag}`, ({ element }) => flag(element.localName === tag)]),
  ...AROUND.map((tag): Feature => [`in ${tag}`, ({ tags }) => flag(tags.has(tag))]),
  ['length', ({ length }) => length],
  ['link density', ({ linkDensity }) => linkDensity],
  ['links', ({ links }) => links],
  ['prose', ({ prose }) => flag(prose)],
  ['ends as a sentence', ({ text }) => flag(/[.!?…。؟।]["'”’»)\]]*$/.test(text))],
  ['ends with a colon', ({ text }) => flag(/[:：]$/.test(text))],
  ['is a question', ({ text }) => flag(/[?？؟]$/.test(text))],
  ['sentence marks', ({ text }) => countOf(/[.!?。؟](?=\s|["”’»]|$)/g, text)],
  ['commas', ({ text }) => countOf(/[,;،、]/g, text)],
  ['quotation marks', ({ text }) => countOf(/["“”„«»「」]/g, text)],
  ['digits', ({ text }) => share(countOf(/\d/g, text), text.length)],
  ['capitals', ({ text }) => share(countOf(/\p{Lu}/gu, text), text.length)],
  ['capitalised words', ({ text, tokens }) => share(countOf(/(?<!\p{L})\p{Lu}/gu, text), tokens)],
  ['word length', ({ text, tokens }) => share(text.length, tokens)],
  ['starts small', ({ text }) => flag(/^\P{L}*\p{Ll}/u.test(text))],
  ['marks of lists', ({ text }) => countOf(/[|•·›»→>/]/g, text)],
  ['address', ({ text }) => flag(/@|https?:|www\.|\.com\b/.test(text))],
  ['year', ({ text }) => flag(/\b(?:19|20)\d\d\b/.test(text))],
  ['clock', ({ text }) => flag(/\d{1,2}[:.h]\d\d/.test(text))],
  ['calls', ({ calls }) => calls],
  ['pointers', ({ pointers }) => pointers],
  ['imprint', ({ text }) => IMPRINT.count(text)],
  ['addresses the reader', ({ tokens, toReader }) => share(toReader, tokens)],
  ['emphasised whole', ({ bold }) => flag(bold)],
  ['slanted whole', ({ italic }) => flag(italic)],
  ['has picture', ({ picture }) => flag(picture)],
  ['has field', ({ field }) => flag(field)],
  ['media before', ({ mediaBefore }) => mediaBefore],
  ['media after', ({ mediaAfter }) => mediaAfter],
  ['beside picture', ({ besidePicture }) => besidePicture],
  ['is caption', ({ caption }) => flag(caption)],
  ['is alt', ({ isAlt }) => flag(isAlt)],
  ['climb before', ({ climbBefore }) => climbBefore],
  ['climb after', ({ climbAfter }) => climbAfter],
  ['credit', ({ text }) => CREDIT.count(text)],
  ['points into a picture', ({ text }) => DEPICTS.count(text)],
];

const named: Feature[] = NAME_GROUPS.flatMap((group, bit): Feature[] => [
  [`named ${group}`, ({ near, far }) => ((near >> bit) & 1 ? 2 : (far >> bit) & 1)],
]);
const surrounded: Feature[] = (['body', 'comments', 'related', 'aside', 'meta'] as const).map((group): Feature => {
  const bit = NAME_GROUPS.indexOf(group);
  return [`within ${group}`, ({ around }) => (around >> bit) & 1];
});

const sumOf = (element: Element | null | undefined, page: PageOfBlocks) =>
  element ? page.sums.get(element) : undefined;

const containers: Feature[] = [1, 2, 3, 4].flatMap((level): Feature[] => {
  const container = (block: PlacedBlock) => block.ancestors[level];
  return [
    [
      `link density ${level} up`,
      (block, _, page) => {
        const sum = sumOf(container(block), page);
        return sum ? share(sum.linked, sum.length) : none;
      },
    ],
    [
      `prose ${level} up`,
      (block, _, page) => {
        const sum = sumOf(container(block), page);
        return sum ? share(sum.prose, sum.length) : none;
      },
    ],
    [
      `share of the article ${level} up`,
      (block, _, page) => {
        const held = page.held.get(container(block) as Element) ?? 0;
        return share(held, page.proposedLength);
      },
    ],
    [
      `calls ${level} up`,
      (block, _, page) => {
        const sum = sumOf(container(block), page);
        return sum ? share(sum.calls * 100, sum.length) : none;
      },
    ],
    [
      `addresses the reader ${level} up`,
      (block, _, page) => {
        const sum = sumOf(container(block), page);
        return sum ? share(sum.toReader * 100, sum.length) : none;
      },
    ],
    [`length ${level} up`, (block, _, page) => sumOf(container(block), page)?.length ?? none],
    [
      `proposed ${level} up`,
      (block, _, page) => {
        const element = container(block) as Element;
        return share(page.held.get(element) ?? 0, page.sums.get(element)?.length ?? 0);
      },
    ],
  ];
});

const place: Feature[] = [
  ['in region', ({ ancestors }, _, page) => flag(page.region !== null && ancestors.includes(page.region))],
  [
    'share of the article in region',
    (_, __, page) => share(page.region ? (page.held.get(page.region) ?? 0) : 0, page.proposedLength),
  ],
  [
    'share of the region in the article',
    (_, __, page) =>
      page.region ? share(page.held.get(page.region) ?? 0, page.sums.get(page.region)?.length ?? 0) : none,
  ],
  ['read', ({ read }) => flag(read)],
  ['proposed', ({ proposed }) => flag(proposed)],
  ['place in page', (_, index, page) => share(index, page.blocks.length)],
  ['place in article', (_, index, page) => share(page.before[index] ?? 0, page.proposedLength)],
  ['blocks behind the headline', (_, index, page) => (page.headline < 0 ? -999 : index - page.headline)],
  ['blocks behind the first paragraph', (_, index, page) => (page.first < 0 ? -999 : index - page.first)],
  ['blocks before the last paragraph', (_, index, page) => (page.last < 0 ? -999 : page.last - index)],
  ['is before the headline', (_, index, page) => flag(index < page.headline)],
  [
    'set like the article',
    ({ signature }, _, page) => share(page.proseBySignature.get(signature) ?? 0, page.proseLength),
  ],
  ['set alike', ({ signature }, _, page) => page.alike.get(signature) ?? 0],
  ['length to come', (_, index, page) => share(page.proposedLength - (page.before[index] ?? 0), page.proposedLength)],
];

const repeated: Feature[] = [
  [
    'says the title',
    ({ print }, _, page) =>
      flag(
        print.length > 8 &&
          page.words.title !== '' &&
          (page.words.title.includes(print) || print.includes(page.words.title)),
      ),
  ],
  [
    'names the author',
    ({ print }, _, page) => flag(page.words.authors.some((author) => author.length > 4 && print.includes(author))),
  ],
  [
    'says the description',
    ({ print }, _, page) =>
      flag(
        print.length > 30 &&
          page.words.description !== '' &&
          (page.words.description.startsWith(print.slice(0, 60)) ||
            print.startsWith(page.words.description.slice(0, 60))),
      ),
  ],
  ['words shared', ({ words, prose, proposed }, _, page) => page.shared(words, prose && proposed)],
  ['said before', ({ print }, index, page) => flag((page.firstWith.get(print) ?? index) < index)],
  ['said again', ({ print }, _, page) => (page.times.get(print) ?? 1) - 1],
  [
    'in the data',
    ({ print }, _, page) => (page.words.articleBody.length < 200 ? none : flag(page.words.articleBody.includes(print))),
  ],
];

export const FEATURES: readonly Feature[] = [
  ...own,
  ...named,
  ...surrounded,
  ...containers,
  ...place,
  ...repeated,
  ...neighbours,
  ...windows,
];

/** The features of every block of a page, a row a block. */
export function featuresOf(page: PageOfBlocks): Float32Array[] {
  return page.blocks.map((block, index) => Float32Array.from(FEATURES, ([, value]) => value(block, index, page)));
}
