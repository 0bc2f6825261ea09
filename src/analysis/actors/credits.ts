import type { Actor, AnalysisInput } from '../../shared/analysis.ts';
import type { TextModel } from '../sentences/text-model.ts';

/** A block of so few words is a credit or a signature, not a part of the story. */
const CREDIT_WORDS = 8;

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Do all mentions of the actor stand in blocks of a few words? */
function onlyInShortBlocks(model: TextModel, actor: Actor): boolean {
  return actor.mentions.every((mention) => {
    const block = model.blocks.find((b) => b.start <= mention.start && mention.end <= b.end);
    return block !== undefined && block.last - block.first <= CREDIT_WORDS;
  });
}

/** Is the actor no part of the story: one of its authors, or the site where it only signs? */
export function isCredit(model: TextModel, actor: Actor, input: AnalysisInput): boolean {
  const names = actor.aliases.map(fold);
  if (actor.kind === 'person' && (input.byline ?? []).some((author) => names.includes(fold(author)))) return true;
  const site = fold(input.siteName ?? '');
  return site !== '' && names.includes(site) && onlyInShortBlocks(model, actor);
}
