import type { CleaningKind, ListName } from './settings.ts';

// The attributes by which style sheets and scripts of cleaning understand one another on a live page.

/** On an element that detectors or the reader's own rules hide; its value is the kind. */
export const HIDDEN = 'data-pullquote-hidden';

/** On an element that no rule may hide. */
export const KEEP = 'data-pullquote-keep';

/** On the root element while everything is shown again. */
export const SHOWN = 'data-pullquote-shown';

/** On the root element: the page's host and its parent domains, separated by spaces. Rules of the lists for a site ask for one of them. */
export const SITES = 'data-pullquote-sites';

/** On the root element while a list is switched off, or a kind of the lists' rules: none of its rules is in force. */
export const withoutMark = (name: ListName | CleaningKind): string => `data-pullquote-without-${name}`;

/** Custom property that a rule of the lists sets beside `display: none`; its value is the kind. */
export const LISTED = '--pullquote-listed';

/** On an element that is to be hidden and stands where the reader looks: it keeps its place until it is out of sight. */
export const VEILED = 'data-pullquote-veiled';

/** On the root element while the page's scroll lock is released. */
export const UNLOCKED = 'data-pullquote-unlocked';
