import { readStored, toStored } from '../../shared/settings-migrations.ts';
import type { Values } from '../../shared/settings-values.ts';
import { checkRules } from './check-rules.ts';

/** A file of settings that can be taken over. */
export interface ImportedFile {
  values: Values;
  /** What of it could not be taken, with the line in the file where it stands, as far as it can be told. */
  refused: { what: string; line: number | null }[];
}

/** What makes a file one of ours; the first version wrote none. */
const SIGN = 'pullquote';
const LIMIT = 5_000_000;

/** The text of a file with settings. */
export function exportFile(values: Values): string {
  return `${JSON.stringify({ [SIGN]: 'settings', ...toStored(values) }, null, 2)}\n`;
}

/**
 * Reads a file that was exported by any version. It comes from anywhere: nothing of it is used but what the schema takes.
 * @returns null when it is no file of settings
 */
export function readImport(text: string): ImportedFile | null {
  const stored = parseJson(text);
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const { [SIGN]: sign, ...rest } = stored as Record<string, unknown>;
  if (sign !== 'settings' && !Object.hasOwn(rest, 'cleaning')) return null;
  const lines = text.split('\n');
  const refused: ImportedFile['refused'] = [];
  const refuse = (what: string) => {
    const written = JSON.stringify(
      what
        .slice(what.indexOf(':') + 1)
        .split('.')
        .at(-1) ?? '',
    );
    const exact = lines.findIndex((line) => line.includes(JSON.stringify(what)));
    const line = exact >= 0 ? exact : lines.findIndex((one) => one.includes(written));
    refused.push({ what, line: line >= 0 ? line + 1 : null });
  };
  const values = readStored(rest, refuse);
  const rules = (values.rules ?? []) as string[];
  const good = rules.filter((rule) => checkRules(rule).length === 0);
  for (const rule of rules) if (!good.includes(rule)) refuse(rule);
  if (values.rules) values.rules = good;
  return { values, refused };
}

function parseJson(text: string): unknown {
  if (text.length > LIMIT) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
