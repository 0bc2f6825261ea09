import type { Quote } from './analysis.ts';

/** What a reader finds wrong. */
export type Complaint =
  | { kind: 'wrong-speaker'; quote: Quote; context: string }
  /** Text is missing, or clutter left. */
  | { kind: 'article' };

/** The longest quotation in a report, in UTF-16 units. */
const LONGEST = 300;

/**
 * A short report of a fault, in English, for those who mend it: what is wrong, where, in which version, and what was shown. The reader sees, edits and copies it; it is
 * sent nowhere.
 */
export function writeReport(complaint: Complaint, url: string, version: string): string {
  const lines = [`Pullquote ${version}: ${complaint.kind}`, `Page: ${url}`];
  if (complaint.kind === 'wrong-speaker') {
    const { quote, context } = complaint;
    lines.push(
      `Quotation: “${quote.text.slice(0, LONGEST)}”`,
      `Shown as said by: ${quote.speaker ? `${quote.speaker.name}${quote.speaker.inferred ? ' (inferred)' : ''}` : 'nobody'} (confidence ${quote.confidence})`,
      `Around it: ${context}`,
      'Said in truth by: ',
    );
  } else lines.push('Missing from the article: ', 'Should not be there: ');
  return lines.join('\n');
}

/** What stands around a quotation, to see its attribution. */
export function contextOf(text: string, { start, end }: Quote): string {
  return `…${text.slice(Math.max(0, start - 120), end + 120).replace(/\s+/g, ' ')}…`;
}
