import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  note: string | null;
  /** What can be done, at the end of the bar. */
  children?: ComponentChildren;
}

/** The bar at the head of the popup: the sign, the outlet, the reading time. */
export function Bar({ title, note, children }: Props) {
  return (
    <header class="bar">
      <span class="mark" aria-hidden="true">
        “
      </span>
      <b>{title}</b>
      {note && <span>{note}</span>}
      {children && <div class="end">{children}</div>}
    </header>
  );
}
