import { SITES } from '../shared/cleaning-marks.ts';
import { entitiesOf, hostAndParents } from '../shared/hosts.ts';
import { isPrivatePage } from '../shared/private-page.ts';
import { MARKED } from './cleaning/once.ts';

// Registered at document start, and all that runs before the page is painted. The rules of the lists ask for the attribute: without it none of them is in force.
if (document.documentElement instanceof HTMLElement && !isPrivatePage(location) && !Object.hasOwn(globalThis, MARKED)) {
  Object.defineProperty(globalThis, MARKED, { value: true });
  const host = location.hostname.replace(/\.$/, '');
  document.documentElement.setAttribute(SITES, [...hostAndParents(host), ...entitiesOf(host)].join(' '));
}
