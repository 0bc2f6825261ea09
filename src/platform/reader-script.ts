import browser from 'webextension-polyfill';
import readScript from '../content/read.iife.ts?script';
import readerScript from '../content/show-reader.iife.ts?script';

/** Opens the reader over the page of a tab, or closes it. @returns false where the browser lets nobody in */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    // the script that reads comes first: it leaves the function behind that the reader calls
    const files = [`/${readScript}`, `/${readerScript}`];
    await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}
