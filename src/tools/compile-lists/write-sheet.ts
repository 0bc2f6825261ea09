import { splitCompounds } from '../../filters/selector.ts';
import { KEEP, LISTED, SHOWN, SITES, withoutMark } from '../../shared/cleaning-marks.ts';
import type { ListRule } from './list-rule.ts';

/** Selectors by what they do, by the conditions that hold for the root. */
type Scopes = Map<string, Map<string, Set<string>>>;

/**
 * Writes rules as a style sheet. All of a sheet asks for the root's mark that names the page's hosts, and gives way to the marks that show all
 * again or switch a list or a kind off; no rule hides an element that is to be kept.
 * @param noGeneric hosts where rules without hosts do not hold
 */
export function writeSheet(rules: readonly ListRule[], noGeneric: readonly string[]): string {
  const lists = new Map<string, Scopes>();
  for (const rule of rules) {
    const inForce = conditionsOf(rule);
    const scopes: Scopes = lists.get(inForce) ?? new Map();
    lists.set(inForce, scopes);
    const { scope, selector } = place(rule, noGeneric);
    const body = rule.hides ? `${rule.style};${LISTED}:${rule.kind}` : rule.style;
    const bodies = scopes.get(scope) ?? new Map<string, Set<string>>();
    bodies.set(body, (bodies.get(body) ?? new Set()).add(selector));
    scopes.set(scope, bodies);
  }
  return [...lists].map(([inForce, scopes]) => `html${inForce}{\n${writeScopes(scopes)}}\n`).join('');
}

const conditionsOf = ({ list, kind }: ListRule) => `:not([${SHOWN}],[${withoutMark(list)}],[${withoutMark(kind)}])`;
const site = (host: string) => `[${SITES}~="${host}"]`;
const not = (conditions: readonly string[]) => (conditions.length ? `:not(${conditions.join(',')})` : '');

/** Each scope in the block of its list and kind, since their conditions would else stand before every one of thousands of hosts. */
function writeScopes(scopes: Scopes): string {
  return [...scopes]
    .map(([scope, bodies]) => {
      const inner = [...bodies].map(([body, selectors]) => `${[...selectors].join(',')}{${body}}`).join('\n');
      return scope ? `${scope}{${inner}}\n` : `${inner}\n`;
    })
    .join('');
}

/**
 * Where a selector stands: in the block for the root with its conditions, which rules share; or, when it names the root itself, on its own and
 * joined with them.
 */
function place(rule: ListRule, noGeneric: readonly string[]): { scope: string; selector: string } {
  const { hosts, notHosts, hides } = rule;
  const sites = hosts.map(site);
  const where = sites.length === 0 ? `[${SITES}]` : sites.length === 1 ? sites.join() : `:is(${sites.join(',')})`;
  const shared = where + (hosts.length ? '' : not(noGeneric.map(site)));
  const own = not(notHosts.map(site));
  const [first = ''] = splitCompounds(rule.selector) ?? [];
  const rest = rule.selector.slice(first.length);
  const kept = hides ? `:not([${KEEP}])` : '';
  if (!/^(?:html|:root)(?![\w-])/i.test(first))
    return { scope: `&${shared}`, selector: `${own && `&${own} `}${rule.selector}${kept}` };
  const root = first.replace(/^html/i, '');
  return { scope: '', selector: `&${root}${shared}${own}${rest}${rest && kept}` };
}
