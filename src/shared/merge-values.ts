import { isSame } from './change-settings.ts';
import type { Values } from './settings-values.ts';

/**
 * Joins what was changed here with what was changed on another device, by path, and the rules by line.
 * @param base what both had when they last agreed
 * @returns the values that hold from now on; where both changed the same, what was changed here
 */
export function mergeValues(base: Values, here: Values, there: Values): Values {
  const merged = { ...here };
  for (const path of new Set([...Object.keys(base), ...Object.keys(there)])) {
    if (path === 'rules') continue;
    const isChangedThere = !isSame(base[path], there[path]);
    const isChangedHere = !isSame(base[path], here[path]);
    if (!isChangedThere || isChangedHere) continue;
    if (Object.hasOwn(there, path)) merged[path] = there[path];
    else delete merged[path];
  }
  const rules = mergeLines(linesOf(base), linesOf(here), linesOf(there));
  if (rules.length > 0) merged.rules = rules;
  else delete merged.rules;
  return merged;
}

function mergeLines(base: readonly string[], here: readonly string[], there: readonly string[]): string[] {
  const [before, after, mine] = [new Set(base), new Set(there), new Set(here)];
  return [
    ...here.filter((line) => !before.has(line) || after.has(line)),
    ...there.filter((line) => !before.has(line) && !mine.has(line)),
  ];
}

const linesOf = ({ rules }: Values): string[] => (rules ?? []) as string[];
