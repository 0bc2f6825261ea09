import type { Policy } from './policy.ts';
import type { Settings } from './settings-schema.ts';
import { parseValues, settingsFrom, type Values, valuesOf } from './settings-values.ts';

/** The settings that hold: the defaults, what is managed, what was set. */
export function settingsInForce(own: Values, { defaults, locked }: Policy): Settings {
  const settings = settingsFrom(defaults, own, locked);
  const ownRules = (own.rules ?? defaults.rules ?? []) as string[];
  const managed = (locked.rules ?? []) as string[];
  settings.rules = [...managed, ...ownRules.filter((rule) => !managed.includes(rule))];
  return settings;
}

/**
 * The values that follow from a change. Only what differs from the default is kept, so that a better default of a later version reaches everybody
 * who never chose. What is locked stays as it is; what is not valid is not taken.
 * @param own what was set before, which is not changed
 */
export function changeValues(own: Values, policy: Policy, change: (settings: Settings) => void): Values {
  const before = settingsInForce(own, policy);
  const after = structuredClone(before);
  change(after);
  const managed = (policy.locked.rules ?? []) as string[];
  after.rules = after.rules.filter((rule) => !managed.includes(rule));
  const [old, base] = [valuesOf(before), valuesOf(settingsFrom(policy.defaults))];
  const wanted = valuesOf(after);
  const next = { ...own };
  for (const path of new Set([...Object.keys(old), ...Object.keys(wanted)])) {
    if (isSame(old[path], wanted[path]) || (path !== 'rules' && Object.hasOwn(policy.locked, path))) continue;
    const value = path in wanted ? parseValues({ [path]: wanted[path] })[path] : null;
    if (value === undefined) continue;
    if (isSame(value, base[path] ?? null)) delete next[path];
    else next[path] = value;
  }
  return next;
}

/** Whether two values are the same, in whatever order their properties stand: a storage may give them back in another. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Values, b as Values];
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => isSame(left[name], right[name]));
}
