import { firstWordsOf } from '../../clutter/ledger.ts';
import type { CleaningEntry, KeptBecause } from '../../shared/cleaning-report.ts';
import type { CleaningKind } from '../../shared/settings.ts';
import { textOf } from '../../shared/text.ts';

/** What a page has put back so often stays. */
const TRUCE = 50;

/** Something that is to be hidden. */
export interface Candidate {
  element: Element;
  kind: CleaningKind;
  reason: string | null;
  /** What goes with it and is no entry of its own. */
  companions: readonly Element[];
  by: CleaningEntry['by'];
}

interface Entry extends Candidate {
  id: number;
  state: CleaningEntry['state'];
  keptBecause: KeptBecause | null;
  /** False for what was not rendered when it was found: a dialog that the page has not opened yet. */
  seen: boolean;
}

/** The book of what was hidden on a page, and of what was spared. */
export class Book {
  private readonly all: Entry[] = [];
  private lastId = 0;
  private readonly known = new WeakSet<Element>();
  /** How often a thing of this make was hidden, for pages that put it back. */
  private readonly times = new Map<string, number>();
  private readonly makes = new Map<string, Entry>();

  /** @returns whether it is to be hidden now */
  add(candidate: Candidate, kept: KeptBecause | null): boolean {
    const { element } = candidate;
    if (this.known.has(element) || element.parentElement?.closest('[data-pullquote-hidden]')) return false;
    this.known.add(element);
    const make = makeOf(element);
    const times = this.times.get(make) ?? 0;
    this.times.set(make, times + 1);
    if (times === TRUCE) this.write({ ...candidate, companions: [] }, 'truce');
    if (times >= TRUCE) return false;
    const before = this.makes.get(make);
    const isReturn = before !== undefined && !before.element.isConnected && before.state === 'hidden';
    if (isReturn) Object.assign(before, { element, companions: candidate.companions });
    else this.makes.set(make, this.write(candidate, kept));
    return kept === null;
  }

  knows(element: Element): boolean {
    return this.known.has(element);
  }

  /**
   * Which of the elements are of the same make as something that was hidden and is gone, and which are of the same make as what went with it.
   * Asked at every change of the page: most pages have nothing that is gone.
   */
  returned(added: readonly Element[]): {
    candidates: Candidate[];
    companions: { element: Element; kind: CleaningKind }[];
  } {
    const gone = [...this.makes.values()].filter(({ element, state }) => state === 'hidden' && !element.isConnected);
    const found: ReturnType<Book['returned']> = { candidates: [], companions: [] };
    if (gone.length === 0) return found;
    for (const element of added) {
      const make = makeOf(element);
      const before = gone.find((entry) => makeOf(entry.element) === make);
      const around = gone.find(({ companions }) => companions.some((companion) => makeOf(companion) === make));
      if (before) found.candidates.push({ ...before, element });
      else if (around && !this.isAtTruce(around)) found.companions.push({ element, kind: around.kind });
    }
    return found;
  }

  private isAtTruce({ element }: Entry): boolean {
    return (this.times.get(makeOf(element)) ?? 0) >= TRUCE;
  }

  restore(id: number): Entry | null {
    const entry = this.all.find((one) => one.id === id && one.state === 'hidden');
    if (entry) entry.state = 'restored';
    return entry ?? null;
  }

  /** Whether an element is hidden by its mark. */
  isHidden(element: Element): boolean {
    return this.hiddenByUs().some((entry) => entry.element === element);
  }

  /** What marks hide, and no sheet of the lists. */
  hiddenByUs(): readonly Candidate[] {
    return this.all.filter(({ state, by }) => state === 'hidden' && by !== 'list');
  }

  /** Something that was hidden is kept from now on. */
  spare(element: Element, because: KeptBecause): void {
    const entry = this.all.find((one) => one.element === element);
    if (entry) Object.assign(entry, { state: 'kept', keptBecause: because });
  }

  /** Something is as if it had never been found. */
  forget(element: Element): void {
    const index = this.all.findIndex((one) => one.element === element);
    if (index >= 0) this.all.splice(index, 1);
    this.known.delete(element);
    this.makes.delete(makeOf(element));
  }

  get hiddenCount(): number {
    return this.all.filter(({ state, seen, element }) => state === 'hidden' && seen && element.isConnected).length;
  }

  hiddenElements(kind: CleaningKind): Element[] {
    return this.all.flatMap((entry) => (entry.kind === kind && entry.state === 'hidden' ? [entry.element] : []));
  }

  /** What the reader is told, in document order; what has left the page is left out. */
  entries(): CleaningEntry[] {
    return this.all
      .filter(({ element, seen }) => element.isConnected && seen)
      .sort((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1))
      .map(({ id, kind, by, reason, element, state, keptBecause }) => {
        return { id, kind, by, reason, text: firstWordsOf(element), state, keptBecause };
      });
  }

  private write(candidate: Candidate, keptBecause: KeptBecause | null): Entry {
    const { element, by } = candidate;
    const entry: Entry = {
      ...candidate,
      id: this.lastId++,
      state: keptBecause ? 'kept' : 'hidden',
      keptBecause,
      seen: by === 'list' || element.checkVisibility(),
    };
    this.all.push(entry);
    return entry;
  }
}

/** What an element is made like, for knowing it again when the page has built it anew. */
function makeOf(element: Element): string {
  return [element.localName, element.id, element.getAttribute('class'), textOf(element).slice(0, 60)].join('|');
}
