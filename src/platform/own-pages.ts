import browser from 'webextension-polyfill';

/** Opens the settings in a tab. @param section the id of the section that is shown */
export async function openSettings(section = ''): Promise<void> {
  const url = browser.runtime.getURL(`src/ui/options/index.html${section && `#${section}`}`);
  await browser.tabs.create({ url });
}

/** Opens the page that welcomes whoever has installed the extension. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') });
}
