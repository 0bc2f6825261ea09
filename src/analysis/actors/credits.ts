import type { AnalysisInput } from '../../shared/analysis.ts';
import { AUXILIARIES, INFLECTED_CUES } from '../lexicon/cues.ts';
import type { TextModel } from '../sentences/text-model.ts';
import type { UnweighedActor } from './prominence.ts';

/** How the credits of a report begin, where it is not a sentence ("Reporting by the paper showed …"). */
const CREDIT_OPENING =
  /^[^\p{L}]{0,3}(?:additional )?(?:reporting|writing|editing|compiled|edited|(?:fact[- ]?|medically )?checked|(?:medically )?reviewed|illustrated|produced|interview|written|translated|photographs?) by /iu;
const LONGEST_CREDIT = 60;

/** Is the block a line that credits the makers of the report ("Reporting by X; editing by Y")? */
export function isCreditBlock(model: TextModel, index: number): boolean {
  const block = model.blocks[index];
  if (!block || block.last - block.first > LONGEST_CREDIT) return false;
  if (!CREDIT_OPENING.test(model.text.slice(block.start, block.start + 60))) return false;
  const words = model.tokens.slice(block.first + 3, block.last);
  return !words.some(
    (token) => AUXILIARIES.has(token.lower) || (INFLECTED_CUES.has(token.lower) && !/ing$/.test(token.lower)),
  );
}

/** A block of so few words is a credit or a signature, not a part of the story. */
const CREDIT_WORDS = 8;

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Do all mentions of the actor stand in blocks of a few words? */
function onlyInShortBlocks(model: TextModel, actor: UnweighedActor): boolean {
  return actor.mentions.every((mention) => {
    const block = model.blocks.find((b) => b.start <= mention.start && mention.end <= b.end);
    return block !== undefined && block.last - block.first <= CREDIT_WORDS;
  });
}

/** Is the actor no part of the story: one of its authors, or the site where it only signs? */
export function isCredit(model: TextModel, actor: UnweighedActor, input: AnalysisInput): boolean {
  const names = actor.aliases.map(fold);
  if (actor.kind === 'person' && (input.byline ?? []).some((author) => names.includes(fold(author)))) return true;
  const site = fold(input.siteName ?? '');
  return site !== '' && names.includes(site) && onlyInShortBlocks(model, actor);
}
