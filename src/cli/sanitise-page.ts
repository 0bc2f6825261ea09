import { JSDOM } from 'jsdom';
import { sanitise, sanitiseToHtml } from '../export/sanitise.ts';

// DOMPurify returns its input unchanged in linkedom, so that the command line sanitises in a jsdom window.
const { window } = new JSDOM('');

export const sanitisedHtml = (html: string): string => sanitiseToHtml(html, window);

export const sanitisedBody = (html: string): Node => {
  const body = window.document.createElement('div');
  body.append(sanitise(html, window));
  return body;
};
