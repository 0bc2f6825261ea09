import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** What keys do, by the key's name; false leaves the key to others. */
export type Keys = Readonly<Record<string, () => unknown>>;

/** Where the views say what keys do. The shell hears all keys first, since the page must not hear them, and asks here. */
export class KeyMap {
  private readonly maps = new Set<Keys>();

  add(keys: Keys): () => void {
    this.maps.add(keys);
    return () => this.maps.delete(keys);
  }

  /** Does what a key is for. @param isTyping whether the focus is where text is typed */
  press(event: KeyboardEvent, isTyping: boolean): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if ([...this.maps].some((keys) => keys[key] && keys[key]() !== false)) event.preventDefault();
  }
}

export const KeyMapContext = createContext(new KeyMap());

/** Says what keys do as long as a view is there. */
export function useKeys(keys: Keys): void {
  const map = useContext(KeyMapContext);
  useLayoutEffect(() => map.add(keys));
}
