import { parseOwnRule } from './own-rules.ts';
import { splitCompounds, splitSelectors } from './selector.ts';

/** What is wrong with a rule that the reader wrote; surfaces have the words for it. */
export type OwnRuleFault =
  | 'noRule' // neither `##` nor `#@#` in it, or nothing after it
  | 'badHost'
  | 'badSelector'
  | 'unsupported' // scripts, styles and procedural rules
  | 'hidesAll'; // html or body

const HOST =
  /^~?(?!www\.)(?:[\p{Ll}\p{Lo}\p{N}](?:[\p{Ll}\p{Lo}\p{N}-]*[\p{Ll}\p{Lo}\p{N}])?)(?:\.[\p{Ll}\p{Lo}\p{N}-]+)*(?:\.\*)?$/u;
const OTHER_KINDS =
  /#@?(?:\?#|\$\??#|%#)|\$@?\$|##(?:\^|\+js\()|:(?:contains|has-text|upward|xpath|matches-[\w-]+|style|remove|-abp-[\w-]+)\(/;

/**
 * Checks a rule that the reader wrote: `host##selector` or `host#@#selector` with a plain CSS selector, for several hosts or for all.
 * @param isSelector whether the browser takes a selector
 * @returns null when it can be stored; empty lines and comments (`! …`) can
 */
export function checkOwnRule(line: string, isSelector: (selector: string) => boolean): OwnRuleFault | null {
  const text = line.trim();
  if (text === '' || text.startsWith('!')) return null;
  if (OTHER_KINDS.test(text)) return 'unsupported';
  const rule = parseOwnRule(text);
  if (!rule) return 'noRule';
  if (![...rule.hosts, ...rule.notHosts].every((host) => HOST.test(host))) return 'badHost';
  if (!isSelector(rule.selector)) return 'badSelector';
  const subjects = splitSelectors(rule.selector)?.map((selector) => splitCompounds(selector)?.at(-1));
  if (!subjects) return 'badSelector';
  return rule.hides && subjects.some((subject) => /^(?:html|body|:root|\*$)/i.test(subject ?? '')) ? 'hidesAll' : null;
}
