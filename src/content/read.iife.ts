import { readPage } from '../pipeline.ts';
import { type PageAnswer, READ_FUNCTION } from '../shared/page-answer.ts';
import { pageLayout } from './page-layout.ts';

// Injected on demand. It leaves one function behind in the extension's own world, which is called right after and which pages cannot see.
Object.defineProperty(globalThis, READ_FUNCTION, { value: answer, configurable: true });

function answer(force: boolean): PageAnswer {
  if (document.contentType === 'application/pdf') return { status: 'pdf' };
  if (document.readyState === 'loading' && !force) return { status: 'loading' };
  try {
    return { status: 'read', reading: readPage(document, { url: location.href, layout: pageLayout, force }) };
  } catch (error) {
    // browsers drop what an injected function throws, each in its own way
    return { status: 'failed', message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
}
