import browser from 'webextension-polyfill';
import { originOf } from '../shared/origins.ts';
import { ask } from './messaging.ts';

/** How long the background may take to store a wish, in milliseconds. */
const PATIENCE = 5_000;

/** The sites that the extension has access to, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Calls back when access to sites is given or taken away. Call it synchronously when the background starts.
 * @param onChange is given the match patterns of the sites that were added
 * @returns a function that stops it
 */
export function watchAccess(onChange: (added: readonly string[]) => void): () => void {
  const added = ({ origins }: { origins?: string[] | undefined }) => onChange(origins ?? []);
  const removed = () => onChange([]);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}

/** Asks for access to a host where there is none. Call it from a click, with nothing awaited before. @returns whether there is access now */
export function requestAccess(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(host)] }).catch(() => false);
}

/** Whether the extension has access to a host and its subdomains. */
export function hasAccess(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/**
 * Switches the cleaning of a host on, and asks the reader for access to it where there is none yet. Call it from a click, with nothing awaited
 * before. In Chrome the question closes the popup that asks it: the background stores the wish, and goes on when access is given.
 * @param host without `www.`; it holds for its subdomains
 * @returns whether the host is cleaned from now on
 */
export async function requestSite(host: string): Promise<boolean> {
  // both begin at once: Firefox takes only the click's own turn for a click
  const stored = ask('switchSite', { host, clean: true }, PATIENCE);
  const granted = browser.permissions.request({ origins: [originOf(host)] });
  const [isGranted] = await Promise.all([granted, stored]);
  if (!isGranted) await ask('switchSite', { host, clean: false }, PATIENCE);
  return isGranted;
}

/** Switches the cleaning of a host off, and gives back the access that was asked for it. */
export async function dropSite(host: string): Promise<void> {
  await ask('switchSite', { host, clean: false }, PATIENCE);
  // a host of the manifest cannot be given back, and stays
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => undefined);
}
