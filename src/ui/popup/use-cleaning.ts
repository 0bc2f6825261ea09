import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ActiveTab, getActiveTab } from '../../platform/active-tab.ts';
import { injectNames } from '../../platform/element-names.ts';
import { ask } from '../../platform/messaging.ts';
import { askPage } from '../../platform/page-messaging.ts';
import { readPolicy, readSettings, updateSettings, watchSettings } from '../../platform/settings-store.ts';
import { dropSite, hasAccess, requestSite } from '../../platform/site-access.ts';
import type { CleaningReport } from '../../shared/cleaning-report.ts';
import { hostOf } from '../../shared/hosts.ts';
import { NO_POLICY, type Policy } from '../../shared/policy.ts';
import { setCleanRule, setKind } from '../../shared/set-site.ts';
import { type CleaningKind, type CleaningSettings, cleaningSettings } from '../../shared/settings.ts';
import type { Settings } from '../../shared/settings-schema.ts';
import { patternWith } from '../../shared/site-setting.ts';
import { wantsCleaning } from '../../shared/site-state.ts';

/** A page that was just switched on is asked for its report after this long, in milliseconds, and again while it still works. */
const ASK_AFTER = [150, 600, 1500];
/** How long the background may take, in milliseconds. */
const PATIENCE = 5_000;

/** The cleaning of the active tab's page, and what can be done about it. */
export interface Cleaning {
  host: string;
  path: string;
  policy: Policy;
  /** Whether this site's pages are cleaned. */
  isOn: boolean;
  settings: CleaningSettings;
  /** Null while the page is not cleaned. */
  report: CleaningReport | null;
  /** Call it straight from a click: it may ask the reader for access to the site. */
  switchSite(on: boolean): void;
  switchKind(kind: CleaningKind, on: boolean): void;
  change(change: (settings: Settings) => void): void;
  showAll(shown: boolean): void;
  restore(id: number, forGood: boolean): void;
  /** Starts the picker on the page; the popup goes. */
  pick(): void;
}

/** @returns null where nothing can be cleaned: a page of the browser, a file, a page whose address is not told */
export function useCleaning(): Cleaning | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [settings, setSettings] = useState<CleaningSettings | null>(null);
  const [access, setAccess] = useState(false);
  const [report, setReport] = useState<CleaningReport | null>(null);
  const [policy, setPolicy] = useState<Policy>(NO_POLICY);
  const host = hostOf(tab?.url ?? null);
  const path = tab?.url && host ? new URL(tab.url).pathname : '/';

  useEffect(() => {
    getActiveTab().then(setTab);
    readPolicy().then(setPolicy);
    readSettings().then((all) => setSettings(cleaningSettings(all)));
    return watchSettings((all) => setSettings(cleaningSettings(all)));
  }, []);
  useEffect(() => {
    if (host) hasAccess(host).then(setAccess);
  }, [host]);
  const isOn = host !== null && settings?.on === true && access && wantsCleaning(settings, host, path);

  useEffect(() => {
    if (!tab || !isOn) return setReport(null);
    const look = () => askPage(tab.id, 'report', {}).then(setReport);
    look();
    const timers = ASK_AFTER.map((after) => setTimeout(look, after));
    return () => timers.forEach(clearTimeout);
  }, [tab, isOn]);

  const switchSite = useCallback(
    (on: boolean) => {
      if (!tab || !host) return;
      // a rule for a part of the site has the last word there: it is the one that is changed
      const part = patternWith('clean', settings?.sites ?? {}, host, path);
      if (part?.includes('/')) void updateSettings(({ sites }) => setCleanRule(sites, part, on));
      else if (!on) void dropSite(host);
      else
        requestSite(host).then(async (granted) => {
          setAccess(granted);
          if (!granted) return;
          await updateSettings(({ cleaning }) => {
            cleaning.on = true;
          });
          await ask('cleanTab', { tabId: tab.id, host }, PATIENCE);
        });
    },
    [tab, host, path, settings],
  );
  if (!tab || !host || !settings) return null;
  const change = (what: (settings: Settings) => void) => void updateSettings(what);
  return {
    host,
    path,
    policy,
    isOn,
    settings,
    report,
    switchSite,
    switchKind: (kind, on) => change((all) => setKind(all, host, kind, on)),
    change,
    showAll: (shown) => void askPage(tab.id, 'showAll', { shown }).then(setReport),
    restore: async (id, forGood) => {
      if (forGood) await injectNames(tab.id);
      setReport(await askPage(tab.id, 'restore', { id, forGood }));
    },
    pick: () => void ask('pick', { tabId: tab.id }, PATIENCE).then(() => window.close()),
  };
}
