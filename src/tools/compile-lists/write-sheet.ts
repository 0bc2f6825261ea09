import { splitCompounds } from '../../filters/selector.ts';
import { KEEP, LISTED, SHOWN, SITES } from '../../shared/cleaning-marks.ts';
import type { ListRule } from './list-rule.ts';

/**
 * Writes rules as a style sheet. All of a sheet asks for the root's mark that names the page's hosts, and gives way to the mark that shows all
 * again; no rule hides an element that is to be kept.
 * @param noGeneric hosts where rules without hosts do not hold
 */
export function writeSheet(rules: readonly ListRule[], noGeneric: readonly string[]): string {
  const scopes = new Map<string, Map<string, Set<string>>>();
  for (const rule of rules) {
    const { scope, selector } = place(rule, noGeneric);
    const body = rule.hides ? `${rule.style};${LISTED}:${rule.kind}` : rule.style;
    const bodies = scopes.get(scope) ?? new Map<string, Set<string>>();
    bodies.set(body, (bodies.get(body) ?? new Set()).add(selector));
    scopes.set(scope, bodies);
  }
  return [...scopes]
    .map(([scope, bodies]) => {
      const inner = [...bodies].map(([body, selectors]) => `${[...selectors].join(',')}{${body}}`).join('\n');
      return scope ? `${scope}{${inner}}\n` : `${inner}\n`;
    })
    .join('');
}

const site = (host: string) => `[${SITES}~="${host}"]`;
const not = (conditions: readonly string[]) => (conditions.length ? `:not(${conditions.join(',')})` : '');

/**
 * Where a selector stands: in the block for the root with its conditions, which rules share; or, when it names the root itself, on its own and
 * joined with them.
 */
function place(rule: ListRule, noGeneric: readonly string[]): { scope: string; selector: string } {
  const { hosts, notHosts, hides } = rule;
  const sites = hosts.map(site);
  const where = sites.length === 0 ? `[${SITES}]` : sites.length === 1 ? sites.join() : `:is(${sites.join(',')})`;
  const shared = where + not([`[${SHOWN}]`, ...(hosts.length ? [] : noGeneric).map(site)]);
  const own = not(notHosts.map(site));
  const [first = ''] = splitCompounds(rule.selector) ?? [];
  const rest = rule.selector.slice(first.length);
  const kept = hides ? `:not([${KEEP}])` : '';
  if (!/^(?:html|:root)(?![\w-])/i.test(first))
    return { scope: `html${shared}`, selector: `${own && `&${own} `}${rule.selector}${kept}` };
  return { scope: '', selector: `${first}${shared}${own}${rest}${rest && kept}` };
}
