import { flatten, type Values } from './settings-values.ts';

/** What whoever manages the browser has set. */
export interface Policy {
  /** Instead of the defaults; everybody may set something else. */
  defaults: Values;
  /** Nobody may set something else. The rules are added to the reader's own. */
  locked: Values;
}

export const NO_POLICY: Policy = { defaults: {}, locked: {} };

/** A managed policy as it came from the browser. @param refuse is told the path of what is not taken */
export function parsePolicy(managed: unknown, refuse: (path: string) => void = () => undefined): Policy {
  if (typeof managed !== 'object' || managed === null) return NO_POLICY;
  const { defaults, locked } = managed as Record<string, unknown>;
  return {
    defaults: flatten(defaults, (path) => refuse(`defaults.${path}`)),
    locked: flatten(locked, (path) => refuse(`locked.${path}`)),
  };
}

/** Whether a setting, or an entry of a table, is locked. The rules are not: the reader's own stand beside the managed ones. */
export const isLocked = (policy: Policy, path: string): boolean =>
  path !== 'rules' && Object.hasOwn(policy.locked, path);
