import type { Article } from '../../shared/article.ts';
import { type OtherPage, type PageAnswer, READ_FUNCTION } from '../../shared/page-answer.ts';

type Read = (force: boolean, other?: OtherPage) => Promise<PageAnswer>;

const read: Read = (...request) =>
  ((globalThis as unknown as Record<string, unknown>)[READ_FUNCTION] as Read)(...request);

/** Reads the page, by the function that the reading script has left behind. */
export function readPage(force: boolean): Promise<PageAnswer> {
  return read(force);
}

/**
 * Loads another page of the same article, and reads it. Only a reader's click may ask for it.
 * @returns null where the address is of another origin, cannot be loaded, or holds no article
 */
export async function readOtherPage(url: string): Promise<Article | null> {
  if (new URL(url).origin !== location.origin) return null;
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok || new URL(response.url).origin !== location.origin) return null;
    const answer = await read(true, { url: response.url, html: await response.text() });
    return answer.status === 'read' ? answer.reading.article : null;
  } catch {
    return null;
  }
}
