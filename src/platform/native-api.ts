import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface for what runs on every cleaned page. The polyfill wraps all of `chrome.*` when it is loaded, which takes longer than reading a
 * page; storage and messages answer with promises in every browser that the manifest allows. Its one gap is known: Chrome takes no promise from a listener of messages.
 */
export const nativeApi = ((globalThis as { browser?: Browser }).browser ??
  (globalThis as unknown as { chrome: Browser }).chrome) as Browser;
