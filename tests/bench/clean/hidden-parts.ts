import type { Snapshot } from './snapshot.ts';

/** An element that was hidden. */
export interface HiddenPart {
  kind: string;
  path: string;
  text: string;
}

/** The outermost elements that are hidden, each with its path and its first words. */
export function hiddenParts({ elements, texts }: Snapshot): HiddenPart[] {
  const within: number[] = [];
  const words = new Map<number, string[]>();
  for (const [index, element] of elements.entries()) {
    const outer = within[element.parent] ?? -1;
    within.push(outer >= 0 ? outer : element.hiddenFor ? index : -1);
    if (within[index] === index) words.set(index, []);
  }
  for (const { element, text } of texts) words.get(within[element] ?? -1)?.push(text.trim());
  return [...words].map(([index, list]) => ({
    kind: elements[index]?.hiddenFor ?? '',
    path: pathOf({ elements }, index),
    text: list.join(' ').replace(/\s+/g, ' ').slice(0, 200),
  }));
}

/** The element and those around it, the innermost first, for people. */
export function pathOf({ elements }: Pick<Snapshot, 'elements'>, from: number, depth = 4): string {
  const steps: string[] = [];
  for (let at = from; at > 0 && steps.length < depth; at = elements[at]?.parent ?? -1) {
    const { tag = '', id = '', classes = '', role = '', position = '' } = elements[at] ?? {};
    const names = classes.split(/\s+/).filter(Boolean).slice(0, 3);
    const step = [tag, id && `#${id}`, ...names.map((name) => `.${name}`), role && `[role=${role}]`];
    steps.push(`${step.join('')}${position && ` (${position})`}`);
  }
  return steps.join(' < ');
}
