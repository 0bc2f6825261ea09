/** Names that were made by a build or for one visit: they are others tomorrow. */
const MADE =
  /\d{3,}|^(?:css|sc|jsx|svelte|styled|emotion|ng|_)[-_]|__[\w-]{5,60}$|^(?=\w*\d)(?=\w*[a-z])\w{6,}$|[A-Z][\w-]{0,60}\d|\d[\w-]{0,60}[A-Z]/;
/** States come and go. */
const STATE = /^(?:is|has|js)-|active|visible|open|show|loaded|hidden|in-?view|fade/i;
const MAX_STEPS = 6;

/**
 * A selector that finds an element again on other pages of its site: by its id, its classes or its data attributes, if they look as if they were there to stay; else
 * by the nearest element above that has such, and the way down. It finds the element, and as little else as possible.
 * @throws never; in the last resort it is the way down from `<body>`
 */
export function selectorOf(element: Element): string {
  const root = element.ownerDocument;
  let path = '';
  let step: Element | null = element;
  for (let steps = 0; step && step !== root.body && steps < MAX_STEPS; steps++) {
    const name = nameOf(step);
    const selector = joined(name ?? `${tagOf(step)}${placeOf(step)}`, path);
    // a name that many share still says which kind of thing it is; a way down alone has to be the only one
    if (name && (path === '' || root.querySelectorAll(selector).length === 1)) return selector;
    path = joined(`${tagOf(step)}${placeOf(step)}`, path);
    step = step.parentElement;
  }
  return wayDown(element);
}

function nameOf(element: Element): string | null {
  const id = element.getAttribute('id');
  if (id && !MADE.test(id)) return `#${CSS.escape(id)}`;
  const classes = [...element.classList].filter((name) => !MADE.test(name) && !STATE.test(name)).slice(0, 3);
  if (classes.length > 0) return `${tagOf(element)}${classes.map((name) => `.${CSS.escape(name)}`).join('')}`;
  for (const attribute of ['data-testid', 'data-component', 'data-module', 'data-widget', 'aria-label', 'role']) {
    const value = element.getAttribute(attribute);
    if (value && value.length <= 60 && !MADE.test(value))
      return `${tagOf(element)}[${attribute}="${CSS.escape(value)}"]`;
  }
  return null;
}

function wayDown(element: Element): string {
  let path = '';
  for (let up: Element | null = element; up && up !== element.ownerDocument.body; up = up.parentElement)
    path = joined(`${tagOf(up)}${placeOf(up)}`, path);
  return joined('body', path);
}

function joined(above: string, below: string): string {
  return below ? `${above} > ${below}` : above;
}

function tagOf(element: Element): string {
  return CSS.escape(element.localName);
}

function placeOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
}
