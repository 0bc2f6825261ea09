import type { ListIndex } from '../shared/list-index.ts';

/** What the build made of the filter lists; the bundler puts it in. */
export const listIndex: ListIndex = __PULLQUOTE_LISTS__;
