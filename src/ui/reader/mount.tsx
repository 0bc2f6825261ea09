import { render } from 'preact';
import { Reader, type ReaderProps } from './reader.tsx';

/** Puts the reader's views into an element. @returns a function that takes them out */
export function mountReader(element: Element, props: ReaderProps): () => void {
  render(<Reader {...props} />, element);
  return () => render(null, element);
}
