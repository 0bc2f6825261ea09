import { fold, textOf } from '../shared/text.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** The elements of MathML that set a formula (MathML Core, presentation), without those that hold anything else. */
const FORMULA_TAGS: ReadonlySet<string> = new Set(
  'math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover'.split(
    ' ',
  ),
);
/** Those of them that hold text, and nothing else. */
const TOKEN = /^(?:mi|mn|mo|ms|mtext)$/;
/** Elements that set a formula in signs, with it or instead of it. */
const WRAPPER = /^(?:span|nobr|mjx-[a-z-]+)$/;
const TEX = /\\[a-z]{2,}|[_^]\{|\$[^$]+\$/i;

/** The type of a script that holds a formula. */
export const FORMULA_SCRIPT = /^math\/(?:tex|asciimath)/i;

/** Sets a formula free from its wrappers, in which scripts and style sheets draw it once more; one `<span>` is left around it. Changes the tree. */
export function freeFormula(math: Element): void {
  if (math.parentElement?.closest('math')) return;
  let place = math;
  for (let up = math.parentElement; up && WRAPPER.test(up.localName) && isDrawingOf(up, place); up = up.parentElement)
    place = up;
  const holder = math.ownerDocument.createElement('span');
  const script = place.nextElementSibling;
  if (script && FORMULA_SCRIPT.test(script.getAttribute('type') ?? '')) script.remove();
  if (place === math) math.replaceWith(holder);
  else place.replaceWith(holder);
  holder.append(math);
}

/** Whether a wrapper holds nothing beside a formula but a drawing of it, which is hidden from those who listen. */
function isDrawingOf(wrapper: Element, formula: Element): boolean {
  return [...wrapper.childNodes].every(
    (node) =>
      node === formula ||
      !textOf(node) ||
      (node as Element).localName === 'script' ||
      (node.nodeType === 1 && (node as Element).getAttribute('aria-hidden') === 'true'),
  );
}

/** Writes the formula of a script in its place, and takes away what the script has drawn of it. Changes the tree. */
export function spellFormulaScript(script: Element): void {
  const code = script.ownerDocument.createElement('code');
  code.append(fold(script.textContent ?? ''));
  for (let drawn = script.previousElementSibling; drawn && isDrawing(drawn); drawn = script.previousElementSibling)
    drawn.remove();
  script.replaceWith(code);
}

function isDrawing(element: Element): boolean {
  return /(?:^|\s)MathJax/.test(element.getAttribute('class') ?? '') && element.querySelector('math') === null;
}

/** A clean copy of a formula, with its source as `alttext`, which is how it stands in the text. Null when it is empty. */
export function cleanFormula(math: Element, document: Document): Element | null {
  const source = textOf(math.querySelector('annotation[encoding*="tex" i]')) || math.getAttribute('alttext');
  const alttext = source ? unwrapStyle(fold(source)) : fold(linear(math));
  if (!alttext) return null;
  const copy = copyFormula(math, document);
  if (!copy) return null;
  copy.setAttribute('alttext', alttext);
  if (math.getAttribute('display') === 'block') copy.setAttribute('display', 'block');
  return copy;
}

function copyFormula(element: Element, document: Document): Element | null {
  const tag = element.localName;
  if (tag === 'semantics') return element.firstElementChild && copyFormula(element.firstElementChild, document);
  if (!FORMULA_TAGS.has(tag)) return null;
  const copy = document.createElementNS(MATHML, tag);
  if (TOKEN.test(tag)) {
    copy.append(textOf(element));
    return copy;
  }
  for (const child of element.children) {
    const clean = copyFormula(child, document);
    if (clean) copy.append(clean);
  }
  return copy;
}

/** TeX without the style that all of it is wrapped in. */
function unwrapStyle(tex: string): string {
  return tex.replace(/^\{\\(?:display|text)style(.*)\}$/s, '$1').trim();
}

/** A formula in one line, where its source is not given. */
function linear(element: Element): string {
  if (TOKEN.test(element.localName)) return textOf(element);
  const parts = [...element.children].filter((child) => !child.localName.startsWith('annotation')).map(linear);
  const [base = '', one = '', two = ''] = parts;
  switch (element.localName) {
    case 'mfrac':
      return `${grouped(base)}/${grouped(one)}`;
    case 'msup':
      return `${base}^${grouped(one)}`;
    case 'msub':
      return `${base}_${grouped(one)}`;
    case 'msubsup':
      return `${base}_${grouped(one)}^${grouped(two)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    default:
      return parts.join('');
  }
}

function grouped(part: string): string {
  return [...part].length > 1 && !/^[\p{L}\p{N}.]+$/u.test(part) ? `(${part})` : part;
}

/** The source of a formula that a picture in a line shows; null for any other picture. */
export function formulaOfPicture(image: Element): string | null {
  const alt = textOf({ textContent: image.getAttribute('alt') });
  return TEX.test(alt) ? unwrapStyle(alt) : null;
}
