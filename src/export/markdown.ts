import TurndownService from 'turndown';
import type { Analysis } from '../shared/analysis.ts';
import type { Article } from '../shared/article.ts';
import { blockText } from '../shared/block-text.ts';
import type { ExportWords } from './words.ts';

/**
 * An article as Markdown: front matter, headline, body, and who said what in it.
 * @param body the article's sanitised HTML as elements; it is not changed
 * @param analysis null leaves its sections out
 */
export function toMarkdown(
  article: Article,
  url: string | null,
  body: Node,
  analysis: Analysis | null,
  words: ExportWords,
): string {
  const parts = [frontMatter(article, url)];
  if (article.title) parts.push(`# ${literal(article.title)}`);
  parts.push(converter().turndown(body as HTMLElement));
  if (analysis?.quotes.length) parts.push(`## ${words.quotes}`, quoteList(analysis, words));
  if (analysis?.actors.length) parts.push(`## ${words.actors}`, actorList(analysis, words));
  return `${parts.join('\n\n')}\n`;
}

function frontMatter({ title, byline, siteName, published }: Article, url: string | null): string {
  const fields: [string, string | null][] = [
    ['title', title],
    ['author', byline.join(', ') || null],
    ['site', siteName],
    ['date', published],
    ['url', url],
  ];
  // a JSON string is a YAML string too, whatever stands in it
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return ['---', ...lines, '---'].join('\n');
}

function quoteList({ quotes }: Analysis, words: ExportWords): string {
  return quotes
    .map(({ text, speaker }) => `- “${literal(text)}” — ${speaker ? literal(speaker.name) : `*${words.unattributed}*`}`)
    .join('\n');
}

function actorList({ actors }: Analysis, words: ExportWords): string {
  return actors
    .map(
      ({ name, kind, role, mentions }) =>
        `- ${literal(name)} (${role ? `${literal(role)}; ` : ''}${words.kinds[kind]}), ${mentions.length}×`,
    )
    .join('\n');
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  const escapeMarkdown = service.escape.bind(service);
  service.escape = (text) => escapeMarkdown(text).replaceAll('<', '\\<');
  service.addRule('picture', { filter: 'img', replacement: (_, node) => picture(node as Element, service) });
  service.addRule('figcaption', { filter: 'figcaption', replacement: (content) => `\n\n*${content.trim()}*\n\n` });
  service.addRule('table', { filter: 'table', replacement: (_, node) => `\n\n${table(node)}\n\n` });
  service.addRule('pre', { filter: 'pre', replacement: (_, node) => `\n\n${fenced(node.textContent ?? '')}\n\n` });
  service.addRule('term', { filter: 'dt', replacement: (content) => `\n\n**${content.trim()}**\n\n` });
  service.addRule('description', { filter: 'dd', replacement: (content) => `\n\n${content.trim()}\n\n` });
  service.addRule('reading', { filter: 'rt', replacement: (content) => ` (${content.trim()}) ` });
  service.addRule('readingMark', { filter: 'rp', replacement: () => '' });
  service.addRule('formula', { filter: isFormula, replacement: (_, node) => formula(node as Element) });
  // Markdown has no places within a text
  service.addRule('inner', { filter: isInnerLink, replacement: (content) => content });
  service.addRule('note', {
    filter: isNoteSign,
    replacement: (_, node) => ` [${(node.textContent ?? '').replace(/[\s[\]]/g, '')}]`,
  });
  return service;
}

const isFormula = (node: Node): boolean => node.nodeName.toLowerCase() === 'math';

const isInnerLink = (node: Node): boolean =>
  node.nodeName === 'A' && ((node as Element).getAttribute('href') ?? '').startsWith('#');

const isNoteSign = (node: Node): boolean => node.nodeName === 'SUP' && [...node.childNodes].some(isInnerLink);

function formula(node: Element): string {
  const mark = node.getAttribute('display') === 'block' ? '$$' : '$';
  // a space means nothing in TeX, and ends what might be taken for a tag
  return `${mark}${(node.getAttribute('alttext') ?? '').replace(/<(?=[a-z/!?])/gi, '< ')}${mark}`;
}

/** A picture; nothing without an address. */
function picture(node: Element, service: TurndownService): string {
  const address = (node.getAttribute('src') ?? '').replace(/[()\\]/g, '\\$&');
  const description = service.escape((node.getAttribute('alt') ?? '').replace(/\s+/g, ' '));
  return address ? `![${description}](${address})` : '';
}

/** Code between fences longer than any in it. */
function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

/** Text in which nothing is taken for an HTML tag, which Markdown lets through, or for a link. */
function literal(text: string): string {
  return text.replace(/[\\<]|(?<=\])\(/g, '\\$&');
}

/** A table in the pipe syntax that GitHub and most readers of Markdown know; the first row is its head. */
function table(node: Element): string {
  const rows = [...node.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => literal(blockText(cell)).replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const caption = node.querySelector('caption');
  const title = caption ? [`*${literal(blockText(caption))}*`, ''] : [];
  return [...title, line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}
