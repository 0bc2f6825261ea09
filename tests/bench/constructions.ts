import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { analyse } from '../../src/analysis/analyse.ts';
import { NAMED_CASES, type NamedCase } from '../analysis/speakers/named-cases.ts';
import { readCase } from '../analysis/speakers/read-case.ts';
import { RULE_CASES } from '../analysis/speakers/rule-cases.ts';
import { analysisWith } from './analysis-with.ts';
import type { Bench } from './bench.ts';
import { formatTable, round } from './figures.ts';
import { findRules, type Rule, withoutRule } from './without-rule.ts';

const ANALYSIS = fileURLToPath(new URL('../../src/analysis/', import.meta.url));
const FOLDERS = ['speakers', 'quotes', 'coreference'];

type Analyse = typeof analyse;

/** Every text that the tests expect quotations of, in one form. */
const CASES: readonly NamedCase[] = [
  ...NAMED_CASES,
  ...RULE_CASES.map(([name, text, speakers]) => ({ name, text, quotes: speakers.map((who) => ['', who] as const) })),
];

/**
 * Takes every rule of quotation, attribution and coreference out of the analysis, one after the other, and reads the tests' texts without it: a text whose rule is gone
 * must not come out right. Says for each text which rules it needs, and which rules no text guards.
 */
export const constructions: Bench = {
  name: 'constructions',
  summary: 'every rule of attribution taken out in turn: which of the tests’ constructions fail without it',
  run: async ({ print, limit }) => {
    const rules = FOLDERS.flatMap((folder) => rulesOf(join(ANALYSIS, folder))).slice(0, limit ?? undefined);
    const needed = new Map<NamedCase, { name: string; texts: number }[]>(CASES.map((one) => [one, []]));
    const failing = failuresOf(await load(null));
    if (failing.length > 0) print(`Wrong with every rule in place: ${failing.map(({ name }) => name).join(', ')}`);
    const unguarded: Rule[] = [];
    for (const rule of rules) {
      const failed = failuresOf(await load(rule)).filter((one) => !failing.includes(one));
      if (failed.length === 0) unguarded.push(rule);
      for (const one of failed) needed.get(one)?.push({ name: rule.name, texts: failed.length });
    }
    const rows = NAMED_CASES.map((one) => {
      // those that few other texts need say most
      const own = [...(needed.get(one) ?? [])].sort((a, b) => a.texts - b.texts);
      const names = own.slice(0, 5).map(({ name }) => name);
      return [one.name, own.length, names.join(' ')];
    });
    print(formatTable(['construction', 'rules', 'it fails without, among others'], rows));
    print(`\nNeeded by none of these texts: ${unguarded.map(({ name }) => name).join(' ') || 'none'}`);
    const fixed = [...needed].filter(([one, names]) => names.length === 0 && one.quotes.length > 0);
    return {
      texts: CASES.length,
      rules: rules.length,
      guarded: round((rules.length - unguarded.length) / Math.max(1, rules.length), 3),
      textsThatNeedNoRule: fixed.map(([{ name }]) => name),
    };
  },
};

function rulesOf(folder: string): Rule[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => findRules(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}

/** The analysis, without one of its rules. */
const load = (rule: Rule | null): Promise<Analyse> =>
  analysisWith((path, source) => (rule && path === rule.file ? withoutRule(source, rule) : null));

function failuresOf(analysis: Analyse): NamedCase[] {
  return CASES.filter((one) => {
    try {
      const { quotes, indirect } = readCase(analysis, one);
      const words = one.quotes.some(([text]) => text !== '');
      const found = quotes.map(([text, who]) => [words ? text : '', who]);
      const isSame = JSON.stringify(found) === JSON.stringify(one.quotes);
      return !isSame || (one.indirect !== undefined && JSON.stringify(indirect) !== JSON.stringify(one.indirect));
    } catch {
      return true;
    }
  });
}
