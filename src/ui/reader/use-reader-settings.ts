import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../platform/messaging.ts';
import { watchInForce } from '../../platform/settings-in-force.ts';
import type { Settings } from '../../shared/settings-schema.ts';

/** What a slider is dragged over is stored once it rests for this long, in milliseconds. */
const REST = 250;
/** How long the background may take to store, in milliseconds. */
const PATIENCE = 5_000;

export type ReaderSettings = Settings['reader'];
export type AloudSettings = Settings['aloud'];

/** The settings that the reader lives by, and how they are changed. */
export interface LiveSettings {
  reader: ReaderSettings;
  aloud: AloudSettings;
  /** Changes settings by path (`reader.size`): at once here, and for good a moment later. */
  change(values: Record<string, unknown>): void;
  /** Whether the last change could not be stored: the storage is full, or the value is managed. */
  failed: boolean;
}

/** Follows the settings from wherever they are changed. */
export function useReaderSettings(first: Settings): LiveSettings {
  const [settings, setSettings] = useState(first);
  const [failed, setFailed] = useState(false);
  const pending = useRef<Record<string, unknown>>({});
  // on their way: what is told meanwhile may be older
  const sent = useRef(new Set<Record<string, unknown>>());
  const timer = useRef(0);
  const store = useCallback(() => {
    const values = pending.current;
    pending.current = {};
    if (Object.keys(values).length === 0) return;
    sent.current.add(values);
    ask('changeSettings', { values }, PATIENCE)
      .then(
        (stored) => setFailed(!stored),
        () => setFailed(true),
      )
      .finally(() => sent.current.delete(values));
  }, []);
  useEffect(() => {
    const stop = watchInForce((now) =>
      setSettings(withValues(now, Object.assign({}, ...sent.current, pending.current))),
    );
    return () => {
      stop();
      clearTimeout(timer.current);
      store();
    };
  }, [store]);
  const change = useCallback(
    (values: Record<string, unknown>) => {
      Object.assign(pending.current, values);
      setSettings((now) => withValues(now, values));
      clearTimeout(timer.current);
      timer.current = window.setTimeout(store, REST);
    },
    [store],
  );
  return { reader: settings.reader, aloud: settings.aloud, change, failed };
}

/** Settings with some values by path; an entry of a table is named after a colon. */
export function withValues(settings: Settings, values: Record<string, unknown>): Settings {
  const copy = structuredClone(settings) as unknown as Record<string, Record<string, unknown>>;
  for (const [path, value] of Object.entries(values)) {
    const [section = '', name = ''] = path.split('.');
    const [field = '', entry] = name.split(':');
    const holder = copy[section];
    if (!holder) continue;
    if (entry === undefined) holder[field] = value;
    else (holder[field] as Record<string, unknown>)[entry] = value;
  }
  return copy as unknown as Settings;
}
