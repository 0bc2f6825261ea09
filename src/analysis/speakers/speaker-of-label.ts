import type { Span } from '../../shared/analysis.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { FoundSpeaker } from './make-speaker.ts';

const SURE = { named: 0.95, unknown: 0.8, answers: 0.6 };
/** Who asks is not said by "Q". */
const QUESTIONS = new Set(['q', 'question', 'frage', 'interviewer', 'moderator']);
const ANSWERS = new Set(['a', 'answer', 'antwort']);

/**
 * Who speaks by the label of a turn in a transcript: the actor of that name or surname, in capitals too; for "A:" the person
 * whom the text is about; null for "Q:".
 */
export function speakerOfLabel({ model, actors, mainPerson }: Discourse, label: Span): FoundSpeaker | null {
  const text = model.text.slice(label.start, label.end);
  const own = text.toLowerCase();
  if (QUESTIONS.has(own)) return null;
  const answers = ANSWERS.has(own);
  const index = answers
    ? (mainPerson ?? -1)
    : actors.actors.findIndex(({ kind, aliases }) =>
        aliases.some((alias) => {
          const name = alias.toLowerCase();
          return name === own || (kind === 'person' && name.split(/\s+/).at(-1) === own);
        }),
      );
  const actor = actors.actors[index];
  if (!actor)
    return answers
      ? null
      : { speaker: { name: text, ...label, inferred: false, named: false }, actor: null, certainty: SURE.unknown };
  const speaker = { name: actor.name, ...label, inferred: answers, named: true };
  return { speaker, actor: index, certainty: answers ? SURE.answers : SURE.named };
}
