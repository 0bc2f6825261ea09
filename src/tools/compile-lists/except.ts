import { hostAndParents } from '../../shared/hosts.ts';
import type { ListException, ListRule } from './list-rule.ts';

/**
 * Takes exceptions out of the rules that have the same selector: hosts are struck, and parts of a host are added to where a rule does not hold.
 * @returns null when nothing is left of a rule
 */
export function except(rule: ListRule, exceptions: readonly ListException[]): ListRule | null {
  if (exceptions.some(({ hosts }) => hosts.length === 0)) return null;
  const excepted = exceptions.flatMap(({ hosts }) => hosts);
  if (excepted.length === 0) return rule;
  const notHosts = [...new Set([...rule.notHosts, ...excepted])];
  if (rule.hosts.length === 0) return { ...rule, notHosts };
  const hosts = rule.hosts.filter((host) => !hostAndParents(host).some((name) => excepted.includes(name)));
  // an exception elsewhere says nothing here
  const within = notHosts.filter((name) =>
    hosts.some((host) => host.endsWith('.*') || name.endsWith('.*') || name.endsWith(`.${host}`)),
  );
  return hosts.length ? { ...rule, hosts, notHosts: within } : null;
}
