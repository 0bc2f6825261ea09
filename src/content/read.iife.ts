import { readPage } from '../pipeline.ts';
import { type OtherPage, type PageAnswer, READ_FUNCTION } from '../shared/page-answer.ts';
import { unclobbered } from './clobbering.ts';
import { pageLayout } from './page-layout.ts';
import { readLivePage } from './read-live-page.ts';
import { rest } from './rest.ts';

// Injected on demand. It leaves one function behind in the extension's own world, which is called right after and which pages cannot see.
Object.defineProperty(globalThis, READ_FUNCTION, { value: answer, configurable: true });

async function answer(force: boolean, other?: OtherPage): Promise<PageAnswer> {
  if (!other && document.contentType === 'application/pdf') return { status: 'pdf' };
  if (!other && document.readyState === 'loading' && !force) return { status: 'loading' };
  try {
    return { status: 'read', reading: await (other ? readOther(other) : readThis(force)) };
  } catch (error) {
    // browsers drop what an injected function throws, each in its own way
    return { status: 'failed', message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
}

const readThis = (force: boolean) =>
  readLivePage({ document, address: () => location.href, layout: pageLayout, rest }, force);

/** Nothing of it is loaded or run: it is parsed, and never shown. */
const readOther = ({ url, html }: OtherPage) =>
  readPage(unclobbered(new DOMParser().parseFromString(html, 'text/html')), { url, force: true });
