import browser from 'webextension-polyfill';
import namingScript from '../content/name-elements.iife.ts?script';

/** Lets the page that is cleaned in a tab name its elements, for rules. @returns false where the browser lets nobody in */
export async function injectNames(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${namingScript}`] });
    return true;
  } catch {
    return false;
  }
}
