import { Dropped, type ListRule } from './list-rule.ts';

/** What a rule without a style of its own does. */
export const HIDING = { style: 'display:none!important', hides: true };

/** What gives a page back its scrolling, and the place that a bar took from it. Nothing that could uncover a text that the page keeps. */
const OF_PAGE =
  /^(?:overflow(?:-[xy])?|position|height|(?:min|max)-height|width|top|(?:padding|margin)(?:-\w+)?|touch-action|overscroll-behavior|pointer-events|(?:-webkit-)?filter)$/;
const OF_PART = /^(?:overflow(?:-[xy])?|top|(?:padding|margin)(?:-\w+)?)$/;
const VALUE =
  /^(?:auto|visible|scroll|initial|unset|inherit|revert|static|relative|none|all|100%|-?\d+(?:\.\d+)?(?:px|r?em|v[hw])?(?: -?\d+(?:\.\d+)?(?:px|r?em)?)*)$/;

/**
 * The declarations of a rule that are kept, each important.
 * @throws Dropped when nothing is left
 */
export function readStyle(selector: string, declarations: string): Pick<ListRule, 'style' | 'hides'> {
  const all = declarations
    .split(';')
    .map((declaration) => /^\s*([\w-]+)\s*:\s*(.*?)\s*(?:!\s*important)?\s*$/i.exec(declaration))
    .map((found) => [found?.[1]?.toLowerCase() ?? '', found?.[2]?.toLowerCase() ?? ''] as const);
  if (all.some(([name, value]) => name === 'display' && value === 'none')) return HIDING;
  if (all.some(([name, value]) => name === 'visibility' && value === 'hidden'))
    return { style: 'visibility:hidden!important', hides: true };
  const allowed = /^(?:html|body|:root)(?![\w-])[^\s>+~]*$/i.test(selector) ? OF_PAGE : OF_PART;
  const kept = all.filter(([name, value]) => allowed.test(name) && VALUE.test(value));
  if (kept.length === 0) throw new Dropped('another style');
  return { style: kept.map(([name, value]) => `${name}:${value}!important`).join(';'), hides: false };
}
