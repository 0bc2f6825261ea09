import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CleaningKind, ListName } from '../../shared/settings.ts';
import { LISTS, type List } from './lists.ts';

const FOLDER = 'node_modules/@adguard/dnr-rulesets/dist/filters/declarative';

/** A list as text. */
export interface ListText {
  id: ListName;
  name: string;
  version: string;
  date: string;
  homepage: string;
  kind: CleaningKind;
  lines: ListLine[];
}

/** A line and what its section hides; null where the section is left out. */
export interface ListLine {
  text: string;
  kind: CleaningKind | null;
}

/** Reads the lists out of the package that they come in. @throws Error when the package is not what it was */
export function readLists(): Promise<ListText[]> {
  return Promise.all(
    LISTS.map(async ({ id, ...list }) => {
      const json = JSON.parse(await readFile(join(FOLDER, `ruleset_${id}`, `ruleset_${id}.json`), 'utf8')) as [
        { metadata?: { rawFilterList?: string } },
      ];
      const text = json[0]?.metadata?.rawFilterList;
      if (!text) throw new Error(`The package of the filter lists has no text of list ${id}.`);
      return parseList(text, list);
    }),
  );
}

/** Splits a list into lines with their sections; its first lines tell its name, version and date. */
export function parseList(text: string, { name: id, kind, sections }: Omit<List, 'id'>): ListText {
  const header = (name: string) => new RegExp(`^! ${name}: *(.+)$`, 'm').exec(text)?.[1]?.trim() ?? '';
  const open: string[] = [];
  const lines: ListLine[] = [];
  for (const line of text.split(/\r?\n/)) {
    const heading = /^!\s*(?:!\s+)?SECTION(?:\[[^\]]*\])?:\s*(.+)/.exec(line)?.[1];
    if (/^!\s*!SECTION/.test(line)) open.pop();
    else if (heading) open.push(heading);
    else if (line && !line.startsWith('!')) lines.push({ text: line, kind: kindOfSections() });
  }
  return {
    id,
    name: header('Title'),
    version: header('Version'),
    date: header('TimeUpdated'),
    homepage: header('Homepage'),
    kind,
    lines,
  };

  /** What the innermost section that is named says. */
  function kindOfSections(): CleaningKind | null {
    const names = open.map((heading) => Object.keys(sections).find((name) => heading.startsWith(name)));
    const named = names.findLast((name) => name !== undefined);
    return named === undefined ? kind : (sections[named] ?? null);
  }
}
