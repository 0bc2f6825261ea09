/** The name of the sign in the extension's own world that the reader was not asked for by a click. */
export const OPENS_BY_ITSELF = 'pullquoteOpensByItself';
