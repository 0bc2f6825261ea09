import { render } from 'preact';
import { KeyMap, KeyMapContext } from '../components/use-keys.ts';
import { Reader, type ReaderProps } from './reader.tsx';

/** The views of an open reader. */
export interface MountedReader {
  /** Does what a key is for. */
  press: KeyMap['press'];
  unmount(): void;
}

/** Puts the reader's views into the element that scrolls. */
export function mountReader(props: ReaderProps): MountedReader {
  const keys = new KeyMap();
  render(
    <KeyMapContext.Provider value={keys}>
      <Reader {...props} />
    </KeyMapContext.Provider>,
    props.scroller,
  );
  return { press: (event, isTyping) => keys.press(event, isTyping), unmount: () => render(null, props.scroller) };
}
