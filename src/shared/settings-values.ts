import { type Field, isField, parseValue, type Table } from './settings-fields.ts';
import { SCHEMA, type Settings } from './settings-schema.ts';

/**
 * Settings as they are stored and merged: by path, only what was set. An entry of a table has a path of its own (`sites:paper.example`); null there
 * says that it was taken out.
 */
export type Values = Record<string, unknown>;

/** Every field by its path, in the order of the schema. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(fieldsOf(SCHEMA, ''));

function fieldsOf(node: object, path: string): [string, Field][] {
  if (isField(node)) return [[path, node]];
  return Object.entries(node).flatMap(([name, child]) => fieldsOf(child as object, path ? `${path}.${name}` : name));
}

/** What is valid of some values, each in its right form. @param refuse is told the path of what is not taken */
export function parseValues(values: unknown, refuse: (path: string) => void = () => undefined): Values {
  const parsed: Values = {};
  const counts = new Map<Field, number>();
  for (const [path, value] of Object.entries(recordOf(values))) {
    const good = parseAt(path, value);
    const field = fieldAt(path);
    const count = field ? (counts.get(field) ?? 0) + 1 : 0;
    if (field) counts.set(field, count);
    if (good === undefined || (field?.type === 'table' && count > field.maxEntries)) refuse(path);
    else parsed[path] = good;
  }
  return parsed;
}

/** The field that a path leads to, or the table that it leads into. */
export function fieldAt(path: string): Field | undefined {
  const colon = path.indexOf(':');
  return FIELDS.get(colon < 0 ? path : path.slice(0, colon));
}

function parseAt(path: string, value: unknown): unknown {
  const field = fieldAt(path);
  const name = path.slice(path.indexOf(':') + 1);
  if (!field || (field.type === 'table') !== path.includes(':')) return undefined;
  if (field.type !== 'table') return parseValue(field, value);
  if (!field.isName(name)) return undefined;
  return value === null ? null : field.parse(value);
}

/** Values of settings that are written one in the other, as people write them: `{"reader": {"size": 20}}`. */
export function flatten(nested: unknown, refuse: (path: string) => void = () => undefined): Values {
  const values: Values = {};
  const walk = (node: object, value: unknown, path: string) => {
    if (isField(node)) {
      if (node.type !== 'table') values[path] = value;
      else for (const [name, entry] of Object.entries(recordOf(value))) values[`${path}:${name}`] = entry;
      return;
    }
    if (path && !isRecord(value)) return refuse(path);
    for (const [name, child] of Object.entries(recordOf(value))) {
      const below = path ? `${path}.${name}` : name;
      if (Object.hasOwn(node, name)) walk((node as Record<string, object>)[name] ?? {}, child, below);
      else refuse(below);
    }
  };
  walk(SCHEMA, nested, '');
  return parseValues(values, refuse);
}

/** The settings that follow from layers of values, the last of which has the last word, over the defaults. */
export function settingsFrom(...layers: readonly Values[]): Settings {
  const settings = build(SCHEMA) as Settings;
  for (const layer of layers) putValues(settings, layer);
  return settings;
}

/** Puts values into settings. Null takes an entry out of its table. */
export function putValues(settings: Settings, values: Values): void {
  for (const [path, value] of Object.entries(values)) place(settings, path, value);
}

/** What holds until something else is set. */
export const defaultSettings = (): Settings => settingsFrom();

function build(node: object): unknown {
  if (!isField(node)) return Object.fromEntries(Object.entries(node).map(([name, child]) => [name, build(child)]));
  return node.type === 'table' ? {} : structuredClone(node.default);
}

function place(settings: Settings, path: string, value: unknown): void {
  const [way = '', ...rest] = path.split(':');
  const names = [...way.split('.'), ...(rest.length > 0 ? [rest.join(':')] : [])];
  const last = names.pop() ?? '';
  const holder = names.reduce((node, name) => node[name] as Values, settings as unknown as Values);
  if (value === null) delete holder[last];
  else holder[last] = structuredClone(value);
}

/** The value of a setting, a whole table where the path leads to one. */
export function valueAt(settings: Settings, path: string): unknown {
  return path.split('.').reduce<unknown>((node, name) => (node as Values)[name], settings);
}

/** The values of settings, one for each path, entries of tables too. */
export function valuesOf(settings: Settings): Values {
  return Object.fromEntries(
    [...FIELDS].flatMap(([path, field]) => {
      const value = valueAt(settings, path);
      return field.type === 'table' ? entriesOf(path, field, value as Values) : [[path, value]];
    }),
  );
}

const entriesOf = (path: string, _: Table, table: Values) =>
  Object.entries(table).map(([name, value]): [string, unknown] => [`${path}:${name}`, value]);

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordOf = (value: unknown): Values => (isRecord(value) ? value : {});
