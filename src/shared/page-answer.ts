import type { PageReading } from './article.ts';

/** What the reading script answers: a reading, or that the page's text is not there yet. */
export type PageAnswer = { status: 'loading' } | { status: 'read'; reading: PageReading } | { status: 'pdf' };

/** The name of the function that the reading script leaves in its own world, which pages cannot see. */
export const READ_FUNCTION = 'pullquoteRead';
