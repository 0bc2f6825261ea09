import { SITES } from '../shared/cleaning-marks.ts';
import { entitiesOf, hostAndParents } from '../shared/hosts.ts';
import { isPrivatePage } from '../shared/private-page.ts';
import { cleanPage } from './cleaning/clean-page.ts';

// Registered at document start. The rules of the lists ask for the attribute: without it none of them is in force.
if (document.documentElement instanceof HTMLElement && !isPrivatePage(location)) {
  const host = location.hostname.replace(/\.$/, '');
  document.documentElement.setAttribute(SITES, [...hostAndParents(host), ...entitiesOf(host)].join(' '));
  cleanPage();
}
