import { SITES } from '../shared/cleaning-marks.ts';
import { entitiesOf, hostAndParents } from '../shared/hosts.ts';
import { isPrivatePage } from '../shared/private-page.ts';
import { cleanPage } from './cleaning/clean-page.ts';

// Registered at document start. The rules of the lists ask for the attribute: without it none of them is in force.
const RUNS = 'pullquoteCleans';
if (document.documentElement instanceof HTMLElement && !isPrivatePage(location) && !(RUNS in globalThis)) {
  // in the extension's own world, which pages do not see: the script may be injected into a page that has it
  Object.defineProperty(globalThis, RUNS, { value: true });
  const host = location.hostname.replace(/\.$/, '');
  document.documentElement.setAttribute(SITES, [...hostAndParents(host), ...entitiesOf(host)].join(' '));
  cleanPage();
}
