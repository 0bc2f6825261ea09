import { entitiesOf, hostAndParents } from '../shared/hosts.ts';

/** A cosmetic rule of the reader. */
export interface OwnRule {
  /** Where it holds, with subdomains; everywhere when there are none. `paper.*` stands for the site in every country. */
  hosts: string[];
  /** Where it does not hold all the same. */
  notHosts: string[];
  selector: string;
  /** True hides what the selector finds, false keeps it from every other rule. */
  hides: boolean;
}

const RULE = /^([^#\s"'(]*)##(?!\^|\+js\()(.+)$|^([^#\s"'(]*)#@#(.+)$/;

/** A rule `host##selector` or `host#@#selector` as it was stored; null for comments and for what is none. */
export function parseOwnRule(line: string): OwnRule | null {
  const [, hideHosts, hidden, keepHosts, kept] = RULE.exec(line.trim()) ?? [];
  const selector = (hidden ?? kept)?.trim();
  if (!selector || line.trim().startsWith('!')) return null;
  const names = (hideHosts ?? keepHosts ?? '').toLowerCase().split(',').filter(Boolean);
  return {
    hosts: names.filter((name) => !name.startsWith('~')),
    notHosts: names.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
    selector,
    hides: hidden !== undefined,
  };
}

/** The selectors of the reader's rules that hold on a host: what is hidden, and what no rule may hide. */
export function rulesForHost(lines: readonly string[], host: string): { hide: string[]; keep: string[] } {
  const names = new Set([...hostAndParents(host), ...entitiesOf(host)]);
  const rules = lines
    .map(parseOwnRule)
    .filter((rule) => rule !== null)
    .filter(
      ({ hosts, notHosts }) =>
        (hosts.length === 0 || hosts.some((name) => names.has(name))) && !notHosts.some((name) => names.has(name)),
    );
  const kept = new Set(rules.filter(({ hides }) => !hides).map(({ selector }) => selector));
  return {
    hide: rules.filter(({ hides, selector }) => hides && !kept.has(selector)).map(({ selector }) => selector),
    keep: [...kept],
  };
}
