import browser from 'webextension-polyfill';

/** A command and its keys. */
export interface Command {
  name: string;
  /** As the browser writes it (`Alt+Shift+K`, `⌥⇧K`); '' where none was assigned. */
  keys: string;
}

/** The commands and the keys that the browser gave them; empty where there are none, as in Firefox for Android. */
export async function readCommands(): Promise<Command[]> {
  const all = (await browser.commands?.getAll?.()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

/** Calls back with a command's name, and the tab and the window that it is meant for. Call it synchronously when the background starts. */
export function watchCommands(onCommand: (name: string, tabId: number, windowId: number) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) onCommand(name, tab.id, tab.windowId ?? -1);
  });
}

/** Opens the browser's own page where keys are changed. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
