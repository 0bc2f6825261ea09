import browser from 'webextension-polyfill';

/** Calls back once, when the reader has installed the extension themselves from a store. Call it synchronously when the background starts. */
export function watchInstall(onInstall: () => void): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    // neither whoever works on it nor whoever is given it by their organization has asked for it
    const { installType } = await browser.management.getSelf();
    if (installType === 'normal') onInstall();
  });
}

/** Calls back when the extension was installed or updated, and when the browser has started. Call it synchronously when the background starts. */
export function watchStart(onStart: () => void): void {
  browser.runtime.onInstalled.addListener(onStart);
  browser.runtime.onStartup.addListener(onStart);
}
