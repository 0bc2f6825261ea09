import { sanitise } from '../../export/sanitise.ts';
import type { Taken } from '../../export/standalone.ts';
import { formatDate } from '../../platform/i18n.ts';
import type { Analysis } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';
import { copyText } from './copy-text.ts';
import { exportWords } from './export-words.ts';

/** The ways to take an article along. */
export const WAYS = ['copyArticle', 'copyMarkdown', 'saveMarkdown', 'saveHtml', 'saveEpub'] as const;
export type Way = (typeof WAYS)[number];

/** What is taken along. */
export interface Reading {
  article: Article;
  url: string;
  /** Null leaves quotes and actors out. */
  analysis: Analysis | null;
}

/** A link to a file that was made here is good for so long, in milliseconds: browsers begin to save after the click. */
const FILE_LIVES = 60_000;

/**
 * Copies or saves the article. What each way needs is loaded when it is chosen.
 * @throws what the clipboard throws where it may not be written to
 */
export async function takeAlong(way: Way, reading: Reading): Promise<void> {
  const { article } = reading;
  if (way === 'copyArticle') return copyRich(takenFrom({ ...reading, analysis: null }));
  if (way === 'copyMarkdown') return copyText(await markdownOf(reading));
  const { fileName } = await import('../../export/file-name.ts');
  if (way === 'saveMarkdown') save(await markdownOf(reading), 'text/markdown', fileName(article, 'md'));
  else if (way === 'saveHtml') {
    const { toHtml } = await import('../../export/html.ts');
    save(toHtml(takenFrom(reading)), 'text/html', fileName(article, 'html'));
  } else {
    const { toEpub } = await import('../../export/epub.ts');
    save(toEpub(takenFrom(reading), new Date()), 'application/epub+zip', fileName(article, 'epub'));
  }
}

function takenFrom({ article, url, analysis }: Reading): Taken {
  const body = document.createElement('div');
  body.append(sanitise(article.html, window));
  return { article, url: article.canonical ?? url, body, analysis, words: exportWords(), formatDate };
}

async function markdownOf(reading: Reading): Promise<string> {
  const { toMarkdown } = await import('../../export/markdown.ts');
  const { article, url, body, analysis, words } = takenFrom(reading);
  return toMarkdown(article, url, body, analysis, words);
}

/** As formatted text where the place it is pasted into takes it, else as plain text. */
async function copyRich(taken: Taken): Promise<void> {
  const { article } = taken;
  const plain = [article.title, article.text].filter(Boolean).join('\n\n');
  if (!('ClipboardItem' in globalThis) || !isSecureContext) return copyText(plain);
  const { standaloneDocument } = await import('../../export/standalone.ts');
  const rich = new XMLSerializer().serializeToString(standaloneDocument(taken).body);
  const blobOf = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blobOf(plain, 'text/plain'), 'text/html': blobOf(rich, 'text/html') }),
  ]);
}

function save(content: BlobPart, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FILE_LIVES);
}
