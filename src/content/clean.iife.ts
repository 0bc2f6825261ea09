import { cleanPage } from './cleaning/clean-page.ts';
import { CLEANS, MARKED } from './cleaning/once.ts';

// Registered for when the page has loaded, or has long been loading: neither its first paint nor its load waits for this. It runs where the hosts have been marked.
const world = globalThis as unknown as Record<string, unknown>;
if (world[MARKED] === true && world[CLEANS] !== true) {
  Object.defineProperty(globalThis, CLEANS, { value: true });
  cleanPage();
}
