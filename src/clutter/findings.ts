import type { Finding } from './types.ts';
import { isWithin } from './within.ts';

/** The findings of one detector as they come together, none within another. */
export class Findings {
  readonly list: Finding[] = [];
  private readonly elements = new Set<Element>();

  /** Whether an element has been found already, by itself or with something around it. */
  holds(element: Element): boolean {
    return isWithin(element, this.elements);
  }

  add({ companions = [], ...finding }: Omit<Finding, 'companions'> & { companions?: Element[] }): void {
    this.list.push({ ...finding, companions });
    this.elements.add(finding.element);
  }
}
