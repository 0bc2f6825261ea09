import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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

  /** Changes on their way to the storage: until they are there, what lies in it is older than what is shown. */
  const pending = useRef(0);
  /** Counts looks and changes: what was read before the last of them may be older than what is shown, too. */
  const turn = useRef(0);

  const look = useCallback(async () => {
    const mine = ++turn.current;
    const [stored, managed] = await Promise.all([readSettings(), readPolicy()]);
    if (pending.current > 0 || mine !== turn.current) return;
    setSettings(stored);
    setPolicy(managed);
  }, []);
  useEffect(() => {
    void look();
    return watchSettings(look);
  }, [look]);

  const change = useCallback(
    (how: (settings: Settings) => void) => {
      // shown at once, stored a moment later: a slider that is dragged must not jump back
      setSettings((now) => {
        if (!now) return now;
        const next = structuredClone(now);
        how(next);
        return next;
      });
      pending.current++;
      turn.current++;
      updateSettings(how)
        .then(
          () => setFault(null),
          (error: unknown) => setFault(error instanceof Error ? error.message : String(error)),
        )
        .finally(() => {
          pending.current--;
          void look();
        });
    },
    [look],
  );

  if (!settings) return null;
  return { settings, policy, isLocked: (path) => isLocked(policy, path), change, fault };
}
