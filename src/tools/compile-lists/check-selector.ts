import { transform } from 'lightningcss';
import { outline, splitCompounds } from '../../filters/selector.ts';
import { Dropped } from './list-rule.ts';

const PROCEDURAL =
  /:(?:contains|has-text|upward|nth-ancestor|matches-[\w-]+|xpath|remove|watch-attr|min-text-length|if(?:-not)?|-abp-[\w-]+|others|style)\(|\[-ext-/;
const PSEUDO_ELEMENT = /::|:(?:before|after|first-line|first-letter)(?![\w-])/;
/** The pseudo-classes that all browsers know that the extension is for. An unknown one would void the whole rule. */
const KNOWN =
  /^:(?:is|not|where|has|(?:nth|nth-last)-(?:child|of-type)|(?:first|last|only)-(?:child|of-type)|empty|root|lang|hover|focus|focus-within|checked|disabled|enabled|link|any-link|target|placeholder-shown|defined|scope)$/;
/** Walls are the page's own: Pullquote says when they are there, and neither hides nor opens them. */
const PAYWALL =
  /pay-?wall|reg(?:i|istration)?-?wall|soft-?wall|sub(?:scription)?-?wall|login-?wall|content-?gate|\bgated?\b|\bmetere?d?\b|piano|tinypass|\btp-(?:modal|backdrop|container)|poool|zephr|evolok|swg-|barrier/i;
const AD_BLOCK = /ad-?block/i;
const GREEDY = /^(?:main|article)$/i;
const PAGE = /^(?:html|body|:root)(?![\w-])/i;
/** Something by which a browser finds the few rules that an element may be meant by. By the name of a common element it would try them all on each. */
const ANCHOR = /[.#][\w\\-]|^(?!(?:a|abbr|b|div|em|i|img|li|p|section|small|span|strong|svg|td|ul)(?![\w-]))[a-z]/i;

/** Checks that a selector can be used, in Chrome and Firefox alike. @throws Dropped when it cannot */
export function checkSelector(selector: string, { hides, isGeneric }: { hides: boolean; isGeneric: boolean }): void {
  if (PROCEDURAL.test(selector)) throw new Dropped('procedural');
  if (PSEUDO_ELEMENT.test(outline(selector))) throw new Dropped('pseudo-element');
  if (!isCss(selector)) throw new Dropped('not CSS');
  if (AD_BLOCK.test(selector)) throw new Dropped('for ad blockers, or a tweak');
  if (PAYWALL.test(selector) && !/newsletter/i.test(selector)) throw new Dropped('a paywall');
  const subject = splitCompounds(selector)?.at(-1) ?? '';
  if (hides && (PAGE.test(subject) || GREEDY.test(subject) || /^\*+$/.test(selector))) throw new Dropped('too greedy');
  if (isGeneric && !ANCHOR.test(outline(subject))) throw new Dropped('costly on every site');
}

/** Types, classes, ids and combinators alone: most rules, which need no parser. */
const PLAIN = /^[a-z.#][\w .#>+~-]*$/i;
const PLAIN_FAULT = /[.#](?!-{0,2}[a-z_])|[>+~] *[>+~]|[ >+~]$|(?:^|[ >+~])[\d-]/i;

function isCss(selector: string): boolean {
  if (PLAIN.test(selector)) return !PLAIN_FAULT.test(selector);
  // without strings and escaped signs, which may be anything
  const bare = selector.replace(/\\./g, '').replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '""');
  const names = bare.match(/:[a-z-]+/gi)?.map((name) => name.toLowerCase()) ?? [];
  if (!names.every((name) => KNOWN.test(name)) || /:has\([^)]*:has\(/.test(bare)) return false;
  try {
    transform({ filename: 'rule.css', code: Buffer.from(`${selector}{top:0}`) });
    return true;
  } catch {
    return false;
  }
}
