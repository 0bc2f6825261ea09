import { readStored, type StoredSettings } from './settings-migrations.ts';
import { SCHEMA_VERSION } from './settings-schema.ts';
import type { Values } from './settings-values.ts';

/** What the browsers keep for an extension between devices, in bytes of key and JSON together; a little less than they allow. */
export const SYNC_LIMITS = { item: 8000, total: 100_000 };

/** What lies in the browser's storage between devices, by key. */
export type SyncItems = Record<string, StoredSettings>;

export interface Packed {
  items: SyncItems;
  /** What of the values is in the items. */
  fitted: Values;
  /** How many settings, sites and rules found no room. */
  left: number;
}

const PREFIX = 's:';
/** Over so many items the entries of a table are spread, so that one change writes one item. */
const SHARDS = 16;
/** Not for other devices. */
const LOCAL_ONLY = new Set(['data.sync']);

/** Packs values into items that the browser takes. Settings come first, then sites, then rules: what finds no room is left out, and told. */
export function packValues(values: Values, limits: typeof SYNC_LIMITS = SYNC_LIMITS): Packed {
  const packed: Packed = { items: {}, fitted: {}, left: 0 };
  const sizes = new Map<string, number>();
  let total = 0;
  const put: Put = (key, bytes, write) => {
    const size = sizes.get(key) ?? sizeOf(key) + sizeOf({ version: SCHEMA_VERSION, values: {} });
    const grown = size + bytes;
    const added = grown - (sizes.get(key) ?? 0);
    if (grown > limits.item || total + added > limits.total) return false;
    sizes.set(key, grown);
    total += added;
    packed.items[key] ??= { version: SCHEMA_VERSION, values: {} };
    write();
    return true;
  };
  const entries = Object.entries(values).filter(([path]) => path !== 'rules' && !LOCAL_ONLY.has(path));
  entries.sort(([a], [b]) => Number(a.includes(':')) - Number(b.includes(':')) || (a < b ? -1 : 1));
  for (const [path, value] of entries) {
    const key = keyOf(path);
    const isPut = put(key, sizeOf({ [path]: value }), () => {
      Object.assign(packed.items[key]?.values ?? {}, { [path]: value });
      packed.fitted[path] = value;
    });
    if (!isPut) packed.left++;
  }
  packRules((values.rules ?? []) as string[], packed, put);
  return packed;
}

/** Writes into an item if there is room for so many bytes more. */
type Put = (key: string, bytes: number, write: () => void) => boolean;

/** Lines keep their order: a full item is followed by the next. */
function packRules(lines: readonly string[], packed: Packed, put: Put): void {
  const fitted: string[] = [];
  let item = 0;
  for (const line of lines) {
    const write = () => {
      const values = packed.items[`${PREFIX}rules:${item}`]?.values ?? {};
      values.rules = [...((values.rules ?? []) as string[]), line];
      fitted.push(line);
    };
    const bytes = sizeOf(line) + 12;
    const isPut = [0, 1].some((next) => {
      if (next === 1) item++;
      return put(`${PREFIX}rules:${item}`, bytes, write);
    });
    if (!isPut) {
      packed.left += lines.length - fitted.length;
      break;
    }
  }
  if (fitted.length > 0) packed.fitted.rules = fitted;
}

/** The values in what lies between devices; null when a later version wrote it, which is left alone. */
export function unpackItems(stored: Record<string, unknown>): Values | null {
  const values: Values = {};
  const keys = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  for (const key of keys.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const { version } = (stored[key] ?? {}) as Partial<StoredSettings>;
    if (typeof version === 'string' && version > SCHEMA_VERSION) return null;
    const { rules, ...rest } = readStored(stored[key]);
    Object.assign(values, rest);
    if (rules) values.rules = [...((values.rules ?? []) as string[]), ...(rules as string[])];
  }
  return values;
}

/** The keys of ours that are not needed any more. */
export const obsoleteKeys = (stored: Record<string, unknown>, items: SyncItems): string[] =>
  Object.keys(stored).filter((key) => key.startsWith(PREFIX) && !Object.hasOwn(items, key));

function keyOf(path: string): string {
  const [table = '', ...name] = path.split(':');
  if (name.length === 0) return `${PREFIX}${path.split('.')[0]}`;
  let hash = 0;
  for (const char of name.join(':')) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return `${PREFIX}${table}:${hash % SHARDS}`;
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
