import browser from 'webextension-polyfill';
import pickerScript from '../content/picker.iife.ts?script';

/** Starts the picker on the page of a tab. @returns false where the browser lets nobody in */
export async function injectPicker(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${pickerScript}`] });
    return true;
  } catch {
    return false;
  }
}
