import { pageResult, readHtml } from '../../../src/cli/result.ts';

/** What reading, analysing and sanitising a page throws; null where it throws nothing. */
export function readError(html: string, url: string): string | null {
  try {
    const { reading, address } = readHtml(html, url, url);
    JSON.stringify(pageResult(reading, address));
    return reading.reason === 'failed' ? 'The page could not be read.' : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error);
  }
}
