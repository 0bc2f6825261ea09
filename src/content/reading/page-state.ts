/** What the page has of its reader that an open reader may change: how far it is scrolled, where the focus is, what is selected. */
export class PageState {
  private readonly scrolled = { left: scrollX, top: scrollY };
  private readonly active = document.activeElement;
  private readonly field = selectionOf(this.active);
  private readonly selected = rangesOf(getSelection());

  /** Puts back what is different now. */
  restore(): void {
    const { active, field, scrolled } = this;
    if (active instanceof HTMLElement && active !== document.activeElement && active !== document.body) {
      active.focus({ preventScroll: true });
    }
    if (field && document.activeElement === active) {
      const now = selectionOf(active);
      if (now?.start !== field.start || now.end !== field.end) {
        (active as HTMLInputElement).setSelectionRange(field.start, field.end, field.direction);
      }
    } else this.select();
    if (scrollX !== scrolled.left || scrollY !== scrolled.top) scrollTo({ ...scrolled, behavior: 'instant' });
  }

  private select(): void {
    const selection = getSelection();
    if (!selection || sameRanges(rangesOf(selection), this.selected)) return;
    selection.removeAllRanges();
    for (const range of this.selected) selection.addRange(range);
  }
}

interface FieldSelection {
  start: number;
  end: number;
  direction: 'forward' | 'backward' | 'none';
}

/** The selection in a field of text; null for any other element. */
function selectionOf(element: Element | null): FieldSelection | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  if (selectionStart === null || selectionEnd === null) return null;
  return { start: selectionStart, end: selectionEnd, direction: selectionDirection ?? 'none' };
}

function rangesOf(selection: Selection | null): Range[] {
  return Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) => selection?.getRangeAt(i).cloneRange()).filter(
    (range): range is Range => range !== undefined,
  );
}

function sameRanges(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      (range, i) =>
        range.startContainer === others[i]?.startContainer &&
        range.startOffset === others[i].startOffset &&
        range.endContainer === others[i].endContainer &&
        range.endOffset === others[i].endOffset,
    )
  );
}
