import { readActiveTab, type TabReading } from '../components/read-tab.ts';

/** The reading that the click has asked for: begun before the popup is there to show it, since it runs in another process. */
export interface FirstReading {
  outcome: Promise<TabReading>;
  /** Takes the place of whoever was told before that the page's text is not there yet. */
  onWaiting: () => void;
  stop(): void;
}

/** Begins to read the active tab. */
export function startReading(): FirstReading {
  const controller = new AbortController();
  const first: FirstReading = {
    outcome: readActiveTab(false, () => first.onWaiting(), controller.signal),
    onWaiting: () => undefined,
    stop: () => controller.abort(),
  };
  return first;
}
