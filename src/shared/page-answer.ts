import type { PageReading } from './article.ts';

/** What the reading script answers: a reading, that the page's text is not there yet, or what went wrong in it. */
export type PageAnswer =
  | { status: 'loading' }
  | { status: 'read'; reading: PageReading }
  | { status: 'pdf' }
  | { status: 'failed'; message: string };

/** Another page of the same article, as it was loaded. */
export interface OtherPage {
  url: string;
  html: string;
}

/** The name of the function that the reading script leaves in its own world, which pages cannot see. */
export const READ_FUNCTION = 'pullquoteRead';
