import { domainToASCII } from 'node:url';
import type { AnyCosmeticRule, NetworkRule } from '@adguard/agtree';
import { defaultParserOptions, RuleParser } from '@adguard/agtree/parser';
import { splitSelectors } from '../../filters/selector.ts';
import type { CleaningKind } from '../../shared/settings.ts';
import { checkSelector } from './check-selector.ts';
import { Dropped, type ListException, type ListRule } from './list-rule.ts';
import { kindOfRule } from './lists.ts';
import { HIDING, readStyle } from './read-style.ts';

/** What a line of a list comes to. */
export type ParsedLine =
  | { type: 'rules'; rules: Omit<ListRule, 'list'>[] }
  | { type: 'exceptions'; exceptions: ListException[] }
  /** On these hosts no rule for all sites holds. */
  | { type: 'no-generic'; hosts: string[] }
  | { type: 'other' };

const OPTIONS = { isLocIncluded: false, includeRaws: false, parseAbpSpecificRules: true, parseUboSpecificRules: true };

/** Parses a line of a filter list. @throws Dropped when it is a cosmetic rule that is left out */
export function parseLine(line: string, kind: CleaningKind | null): ParsedLine {
  const rule = RuleParser.parse(line, { ...defaultParserOptions, ...OPTIONS });
  if (rule.category === 'Network') return parseNetworkRule(rule as NetworkRule);
  if (rule.category !== 'Cosmetic') return { type: 'other' };
  return parseCosmeticRule(rule as AnyCosmeticRule, kind);
}

/** Of the rules for requests only the exceptions from generic hiding matter here. */
function parseNetworkRule(rule: NetworkRule): ParsedLine {
  const isGenericHide = rule.modifiers?.children.some(({ name }) =>
    /^(?:generichide|ghide|elemhide|ehide)$/.test(name.value),
  );
  const host = /^\|\|([\w.-]+)\^?$/.exec(rule.pattern?.value ?? '')?.[1];
  return rule.exception && isGenericHide && host ? { type: 'no-generic', hosts: [host] } : { type: 'other' };
}

function parseCosmeticRule(rule: AnyCosmeticRule, kind: CleaningKind | null): ParsedLine {
  if (rule.type === 'HtmlFilteringRule') throw new Dropped('HTML filtering');
  if (rule.type !== 'ElementHidingRule' && rule.type !== 'CssInjectionRule') throw new Dropped('script or scriptlet');
  if (kind === null) throw new Dropped('for ad blockers, or a tweak');
  if (rule.modifiers?.children.length) throw new Dropped('for some paths or apps only');
  const hosts = hostsOf(rule, false);
  const selectors = splitSelectors(rule.body.selectorList.value);
  if (!selectors) throw new Dropped('not CSS');
  if (rule.exception) return { type: 'exceptions', exceptions: selectors.map((selector) => ({ hosts, selector })) };
  const isRemoval = rule.type === 'CssInjectionRule' && rule.body.remove === true;
  const declared = rule.type === 'CssInjectionRule' && !isRemoval ? (rule.body.declarationList?.value ?? '') : null;
  return {
    type: 'rules',
    rules: selectors.map((selector) => {
      const style = declared === null ? HIDING : readStyle(selector, declared);
      checkSelector(selector, { hides: style.hides, isGeneric: hosts.length === 0 });
      return { kind: kindOfRule(selector, kind), hosts, notHosts: hostsOf(rule, true), selector, ...style };
    }),
  };
}

function hostsOf(rule: AnyCosmeticRule, excepted: boolean): string[] {
  const domains = rule.domains.children.filter(({ exception }) => exception === excepted).map(({ value }) => value);
  const hosts = domains.map((name) => (/^[\x21-\x7e]+$/.test(name) ? name.toLowerCase() : domainToASCII(name)));
  if (hosts.some((host) => !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*(?:\.\*)?$/.test(host)))
    throw new Dropped('for some paths or apps only');
  return hosts;
}
