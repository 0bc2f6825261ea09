import type { Span } from '../../shared/analysis.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { QuoteSpan } from './quote-span.ts';

/** "Anna Holm: …", "HOLM: …", "Q: …": who speaks, at the head of a paragraph. */
const LABEL = /^(?:\p{Lu}[\p{L}.'’-]*)(?:[ ]\p{Lu}[\p{L}.'’-]*){0,3}:\s+(?=["“«]?[\p{Lu}¿¡\d])/u;
/** So many paragraphs with a label, of so many labels that come again, make a transcript. */
const LEAST = { turns: 4, labels: 2, perLabel: 2 };
const LONGEST_LABEL = 60;
/** More people than this speak in no interview. */
const MOST_LABELS = 12;
const QUESTION_AND_ANSWER = wordSet('q a question answer frage antwort');

/** Does the label name a person (or a question), rather than a property ("Director: …")? */
function namesPerson(text: string, label: string): boolean {
  const name = label.slice(0, label.lastIndexOf(':'));
  const words = name.split(' ');
  const first = words[0] ?? '';
  if (QUESTION_AND_ANSWER.has(name.toLowerCase())) return true;
  if (words.length > 1) return FEMALE_NAMES.has(first.toLowerCase()) || MALE_NAMES.has(first.toLowerCase());
  // a surname: the text has it elsewhere with a capital, and nowhere without
  const plain = first.charAt(0) + first.slice(1).toLowerCase();
  if (first.length < 3 || !/^[\p{L}'’-]+$/u.test(first)) return false;
  const elsewhere = new RegExp(`(?<=[\\p{L},] )${plain}(?![\\p{L}:])`, 'u').test(text);
  return elsewhere && !new RegExp(`(?<!\\p{L})${first.toLowerCase()}(?!\\p{L})`, 'u').test(text);
}

function labelOf(text: string, block: Span): string | null {
  return LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)))?.[0] ?? null;
}

/** The paragraphs of a text that is a transcript, by block; the speech of each is a span. Empty for other texts. */
export function findTranscript(text: string, blocks: readonly Span[]): Map<number, QuoteSpan> {
  const labels = blocks.map((block) => labelOf(text, block));
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count >= LEAST.perLabel);
  if (repeated.length > MOST_LABELS) return new Map();
  const again = repeated.filter(([label]) => namesPerson(text, label));
  const known = new Set(again.map(([label]) => label));
  const turns = again.reduce((sum, [, count]) => sum + count, 0);
  const found = new Map<number, QuoteSpan>();
  if (again.length < LEAST.labels || turns < LEAST.turns) return found;
  blocks.forEach((block, index) => {
    const label = labels[index];
    if (!label || !known.has(label)) return;
    const span = { start: block.start + label.length, end: block.end };
    // a turn in quotation marks is found by them
    if (/^["“«]/.test(text.slice(span.start, span.start + 1))) return;
    const name = { start: block.start, end: block.start + label.lastIndexOf(':') };
    found.set(index, { ...span, outer: span, block: index, closed: true, continues: false, label: name });
  });
  return found;
}
