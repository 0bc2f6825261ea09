// Names in the extension's own world, which pages do not see: a script may be injected into a page that has it.

/** There when the page's hosts have been marked for the rules of the lists. */
export const MARKED = 'pullquoteMarked';
/** There when the page is being cleaned. */
export const CLEANS = 'pullquoteCleans';
/** The function that names an element by a selector: injected when a rule is to be written, since most pages never need it. */
export const NAMES = 'pullquoteNames';
