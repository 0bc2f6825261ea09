import { SCHEMA_VERSION } from './settings-schema.ts';
import { flatten, parseValues, type Values } from './settings-values.ts';

/** Settings as they lie in storage and in exported files. */
export interface StoredSettings {
  /** The day of the shape that `values` has. */
  version: string;
  values: Values;
}

type Migration = (stored: Values) => Values;

/**
 * What brings settings of an older shape to the next one, by the day on which that came. What is stored without a version is older than all of
 * them. Keep every entry: files of any age are imported.
 */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  // one object of objects, only about cleaning, became values by path; sites and rules are no longer of cleaning alone
  '2026-11-23': (stored) => {
    const { cleaning } = stored as { cleaning?: { sites?: unknown; rules?: unknown } };
    const { sites, rules, ...rest } = cleaning ?? {};
    return flatten({
      ...stored,
      cleaning: rest,
      ...(sites !== undefined && { sites }),
      ...(rules !== undefined && { rules }),
    });
  },
};

/**
 * The values of what was stored, by any version or by a stranger: what is not understood is left out.
 * @param refuse is told the path of what is not taken
 */
export function readStored(stored: unknown, refuse: (path: string) => void = () => undefined): Values {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const { version, values } = stored as Partial<StoredSettings>;
  const age = typeof version === 'string' ? version : '';
  const next = Object.entries(MIGRATIONS).filter(([day]) => day > age);
  const start = age === '' ? (stored as Values) : (values ?? {});
  const migrated = next.reduce<Values>((older, [, migrate]) => migrate(older), start as Values);
  return parseValues(migrated, refuse);
}

/** Values in the form in which they are stored. */
export const toStored = (values: Values): StoredSettings => ({ version: SCHEMA_VERSION, values });
