import browser from 'webextension-polyfill';

/** Calls back when the extension was installed or updated, and when the browser has started. Call it synchronously when the background starts. */
export function watchStart(onStart: () => void): void {
  browser.runtime.onInstalled.addListener(onStart);
  browser.runtime.onStartup.addListener(onStart);
}
