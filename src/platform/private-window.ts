import browser from 'webextension-polyfill';

/** Whether this runs in a private window; for content scripts and surfaces. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}
