interface Props {
  title: string;
  note: string | null;
}

/** The bar at the head of the popup: the sign, the outlet, the reading time. */
export function Bar({ title, note }: Props) {
  return (
    <header class="bar">
      <span class="mark" aria-hidden="true">
        “
      </span>
      <b>{title}</b>
      {note && <span>{note}</span>}
    </header>
  );
}
