import browser from 'webextension-polyfill';

/** The extension's version. */
export const version = (): string => browser.runtime.getManifest().version;
