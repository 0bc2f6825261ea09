import { answerPageRequests, isOrphan, storeRule, tell } from '../../platform/page-messaging.ts';
import { readInForce, watchInForce } from '../../platform/settings-in-force.ts';
import { HIDDEN, KEEP, SHOWN, VEILED, withoutMark } from '../../shared/cleaning-marks.ts';
import { bareHost } from '../../shared/hosts.ts';
import { type CleaningKind, type CleaningSettings, cleaningSettings, type ListName } from '../../shared/settings.ts';
import type { Settings } from '../../shared/settings-schema.ts';
import { kindsFor, siteSetting } from '../../shared/site-setting.ts';
import { isClobbered } from '../clobbering.ts';
import { Cleaner } from './cleaner.ts';
import { watchFirstFrame } from './hide.ts';
import { NAMES } from './once.ts';
import { watchForms } from './safety.ts';
import { relockPage } from './scroll-lock.ts';
import { watchPage, whenLoaded } from './watch-page.ts';

/**
 * Cleans this page from now on, as the settings say, until the reader switches it off. Call it once. A page whose elements hide members of the DOM by their names is
 * left as it is: nobody can find the way in it.
 */
export function cleanPage(): void {
  if (isClobbered(document)) {
    showListed();
    return;
  }
  const host = bareHost(location.hostname.replace(/\.$/, ''));
  let cleaner: Cleaner | null = null;
  let stop: (() => void) | null = null;

  watchForms(document);
  watchFirstFrame();
  const apply = (all: Settings | null) => {
    // right after it was installed the settings are not written yet: the page stays as it is until they are
    if (!all) return;
    const settings = cleaningSettings(all);
    stop?.();
    stop = null;
    clearMarks();
    // the page may have been marked as the settings were a moment ago
    for (const [name, on] of Object.entries({ ...settings.lists, ...kindsFor(settings, host) }))
      document.documentElement.toggleAttribute(withoutMark(name as ListName | CleaningKind), !on);
    cleaner = isOn(settings, host) ? cleanerFor(settings, host) : null;
    if (cleaner) stop = start(cleaner);
    else showListed();
  };
  const unwatch = watchInForce((settings) => (isOrphan() ? undefined : apply(settings)));
  const unanswer = answerPageRequests({
    report: async () => report(),
    showAll: async ({ shown }) => {
      cleaner?.showAll(shown);
      return report();
    },
    restore: async ({ id, forGood }) => {
      const element = cleaner?.restore(id);
      if (element && forGood && selectorOf()) await storeRule(`${host}#@#${selectorOf()?.(element)}`);
      return report();
    },
  });
  const report = () => cleaner?.report() ?? { host, entries: [], shown: false };
  void readInForce().then(apply);
  addEventListener('pagehide', () => {
    if (!isOrphan()) return;
    unwatch();
    unanswer();
    stop?.();
  });
}

/** The function is there once it has been injected, which is before anybody asks for a rule. */
const selectorOf = () =>
  Object.getOwnPropertyDescriptor(globalThis, NAMES)?.value as ((element: Element) => string) | undefined;

function cleanerFor(settings: CleaningSettings, host: string): Cleaner {
  const site = {
    kinds: kindsFor(settings, host),
    teasers: settings.teasers,
    rules: settings.rules,
  };
  return new Cleaner(host, site, (hidden) => {
    if (!isOrphan()) tell('hiddenCount', { hidden });
  });
}

function start(cleaner: Cleaner): () => void {
  let stop = () => {};
  const ready = () => {
    // not to hold up the first paint, it asks for no layout yet
    void cleaner.survey(false);
    stop = watchPage({
      added: (elements) => cleaner.hideReturned(elements),
      changed: () => cleaner.survey(true),
      rootChanged: () => cleaner.release(),
      used: () => cleaner.lookAgain(),
      settled: () => cleaner.rest(),
    });
  };
  const callOff = whenLoaded(ready);
  return () => {
    callOff();
    stop();
    cleaner.stop();
  };
}

function isOn(settings: CleaningSettings, host: string): boolean {
  const { clean } = siteSetting(settings, host, location.pathname);
  // where only a part of the site is cleaned, the script is on all of it
  const isPart = () => Object.entries(settings.sites).some(([at, rule]) => rule.clean && at.startsWith(`${host}/`));
  return settings.on && (clean ?? !isPart());
}

/** The sheets of the lists stay in the page: the mark takes their effect. */
function showListed(): void {
  Element.prototype.setAttribute.call(Document.prototype.querySelector.call(document, ':root'), SHOWN, '');
}

/** The page as it was before cleaning. */
function clearMarks(): void {
  relockPage();
  document.documentElement.removeAttribute(SHOWN);
  for (const name of [HIDDEN, VEILED, KEEP]) {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}
