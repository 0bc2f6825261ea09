import type { ShippedPart } from '../shared/shipped-part.ts';

/** What of others is inside; the bundler puts it in. */
export const shippedParts: readonly ShippedPart[] = __PULLQUOTE_PARTS__;
