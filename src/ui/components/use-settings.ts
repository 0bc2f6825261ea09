import { useCallback, useEffect, useState } from 'preact/hooks';
import { readPolicy, readSettings, updateSettings, watchSettings } from '../../platform/settings-store.ts';
import { isLocked, NO_POLICY, type Policy } from '../../shared/policy.ts';
import type { Settings } from '../../shared/settings-schema.ts';

/** The settings, always as they are now, and how they are changed. */
export interface SettingsHandle {
  settings: Settings;
  policy: Policy;
  /** Whether a setting, or an entry of a table, is managed and cannot be changed. */
  isLocked(path: string): boolean;
  /** Stores a change at once. */
  change(change: (settings: Settings) => void): void;
  /** What the browser said when the last change could not be stored. */
  fault: string | null;
}

/** @returns null until they are read */
export function useSettings(): SettingsHandle | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [policy, setPolicy] = useState<Policy>(NO_POLICY);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    const look = () => {
      readSettings().then(setSettings);
      readPolicy().then(setPolicy);
    };
    look();
    return watchSettings(look);
  }, []);

  const change = useCallback((how: (settings: Settings) => void) => {
    // shown at once, stored a moment later: a slider that is dragged must not jump back
    setSettings((now) => {
      if (!now) return now;
      const next = structuredClone(now);
      how(next);
      return next;
    });
    updateSettings(how).then(
      () => setFault(null),
      (error: unknown) => {
        setFault(error instanceof Error ? error.message : String(error));
        readSettings().then(setSettings);
      },
    );
  }, []);

  if (!settings) return null;
  return { settings, policy, isLocked: (path) => isLocked(policy, path), change, fault };
}
