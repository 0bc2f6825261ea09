/** Markup that tries to run a script, to load something, or to put itself in the place of something else. */
export interface Payload {
  /** What it is and its place among those of its kind. */
  name: string;
  /** Where in the page it stands: before the second paragraph, within one, in the head, or in the attributes of `<html>`. */
  place: 'block' | 'inline' | 'head' | 'root';
  html: string;
}

/** What a payload calls where its script runs, and what it asks for where it may load: the number of the payload stands in both. */
export const SCRIPT = 'CANARY';
export const ADDRESS = 'https://canary.example/NUMBER';

export function payloadsOf(kind: string, place: Payload['place'], sources: readonly string[]): Payload[] {
  return sources.map((html, index) => ({ name: `${kind} ${index}`, place, html }));
}

/** A payload as it is sent, with a number by which it is known when it strikes. */
export function armed({ html }: Payload, number: number): string {
  return html.replaceAll(SCRIPT, `canary(${number})`).replaceAll('NUMBER', String(number));
}

/** What is said in a page with a number, and in no other. */
export const saidIn = (number: number) => `Ship ${number} was the last of them that came in`;
