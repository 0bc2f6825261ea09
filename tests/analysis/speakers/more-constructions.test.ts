import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

function speakers(text: string): (string | null)[] {
  return analyse({ text }).quotes.map((quote) => quote.speaker?.name ?? null);
}

/** [the rule that the text guards, the text, the speakers of its quotations] */
const CONSTRUCTIONS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  // find-subject.ts, noun-phrase.ts, phrase-ahead.ts
  ['beforeParticiple', 'A woman holding a sign said: “We will not leave the road.”', ['A woman']],
  [
    'isInfinitive',
    'It is hard for Anna Holm, who has made it a personal mission to tell people: “The roads are for all of us.”',
    ['Anna Holm'],
  ],
  [
    'QUESTION_WORDS',
    'Anna Holm laughed, remembering how people said things like, “Poor girl, she must walk the road.”',
    ['people'],
  ],
  [
    'isPlainWord: a title that looks like a verb',
    'State Rep. Anna Holm, who wrote the law, weighed in, calling the incident “a bad day for the road.”',
    ['Anna Holm'],
  ],
  ['ownedBy', 'Anna Holm’s family said in a statement the road was “a matter of trust.”', ['Anna Holm’s family']],
  // last-cue.ts
  ['isAddressed', 'One worker, May, confirmed to the Lantern: “The road was closed all week.”', ['One worker']],
  [
    'demandsOf',
    'Anna Holm’s family called on the police to release the films “as a matter of the greater good” and left.',
    ['Anna Holm’s family'],
  ],
  // attribution-before.ts
  ['saidOfIt', 'Anna Holm spoke. She says it underscores that Bob Reyes is “unfit to run a road.”', ['Anna Holm']],
  ['nobody says it', 'The Road Council met. It is better to say, “The road could have been worse today.”', [null]],
  [
    'participleSubject: a relative clause',
    'Bob Reyes was forced to defend not paying an architect who said he was stiffed, saying, “I was not happy with his work.”',
    ['Bob Reyes'],
  ],
  [
    'isFoundByNobody',
    'Sorry, Anna Holm, the road is closed, after it was found that its “reckless use of stones” did harm.',
    [null],
  ],
  [
    'COLON_REACH',
    'At Holm School, where days begin with verses, and the church’s Sunday school, the season heard us singing with: “Rejoice, rejoice, the road is free.”',
    [null],
  ],
  // given-words.ts
  ['giverOfWords', 'The council issued a statement on Monday: “The road is closed for good.”', ['The council']],
  ['giverOfWords: a comma', 'Anna Holm raised the question, “Who closed the road?”', ['Anna Holm']],
  [
    'giverOfWords: across paragraphs',
    'Anna Holm made the following comment:\n\n“The roads are closed.”',
    ['Anna Holm'],
  ],
  // owner-of-words.ts
  ['ownerOfStance', 'Anna Holm’s message was “a warning to the whole of the town.”', ['Anna Holm']],
  [
    'ownerOfStance: isReported',
    'On Monday Bob Reyes issued a statement saying that Anna Holm’s message was “a warning to the whole of the town.”',
    ['Bob Reyes'],
  ],
  // attribute-sentence.ts, credit-after.ts
  [
    'laterInSentence',
    'Anna Holm is a mason. Building a road takes “a certain amount of good taste to judge old stones,” which can be “innate,” she says, “but a lot of it takes years.”',
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'isSpent',
    'Anna Holm tells us, in a long chapter called “Dirty Water”, of the filth “literally streaming from the lanes” there.',
    [],
  ],
  [
    'isSpent: and',
    'Anna Holm called it “a road to nowhere at all” and a “waste of everybody’s money.”',
    ['Anna Holm', 'Anna Holm'],
  ],
  ['frontedSaying', 'After saying the road was “so bad I could barely walk,” Anna Holm was taken home.', ['Anna Holm']],
  ['signature: behind a space', '“The road has been closed for a very long time.” — Azura Gonzàl', ['Azura Gonzàl']],
  // attribute-quotes.ts, continue-speech.ts, topic.ts
  ['saysMore', '“Who would have believed it a year ago?” Holm said, looking at Anna Holm’s road.', ['Anna Holm']],
  [
    'trailing',
    '“The road is closed,” said Anna Holm, a professor. “But people can believe it is open,” or they know it is not.',
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'findTopic: a title in the sentence',
    'On “Face the Road,” Sen. Anna Holm (D-Vt.), who lost, identified the frost as a reason. “The younger people walk.”',
    ['Anna Holm'],
  ],
  [
    'subjectOf: only',
    'Peter Reyes walked on. Only when he saw the officers did he understand it. “They shouted at me to run.”',
    ['Peter Reyes'],
  ],
  // reported-subject.ts
  [
    'invertedSubject: what is alleged',
    'A lawsuit, filed in May by drivers, alleges that Roadworks Inc. is late.\n\n“The road is theirs,” the lawsuit alleges.',
    ['the lawsuit'],
  ],
  // find-candidates.ts
  [
    'isBehindColon: the last colon',
    'It was so from Anna Holm, who tells of roads: “They decide where a road goes and who may walk there,” to Lily Reyes, who could be the first woman of her town to win the prize for a long life on the roads of the north: “Walking gives you a sense of your place,” she says.',
    ['Anna Holm', 'Lily Reyes'],
  ],
  [
    'justNamed',
    'It is “a breath of fresh air” to us all, Jason Alder says. “It is the best road that I have seen.” Since leaving Roadworks, Michael Reyes has moved north. “This is where you should be,” he says.',
    ['Jason Alder', 'Jason Alder', 'Michael Reyes'],
  ],
  [
    'addFronted',
    'Dan Alder is a lawyer. “It is a bad road,” he said.\n\nSpeaking about Mr Butler’s case, he said that “to go further would be callous”.',
    ['Dan Alder', 'Dan Alder'],
  ],
];

describe('constructions of attribution, read in pages that nobody tuned on', () => {
  it.each(CONSTRUCTIONS)('%s', (_rule, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('hears no place speak where nothing says that it does', () => {
    expect(analyse({ text: 'Springfield was known for its “lagging sanitation and its smell” then.' }).quotes).toEqual(
      [],
    );
  });

  it('is surer of an attribution that commas set off at the end of its sentence', () => {
    const [open, closing] = ['said she', ', she said'].map(
      (words) =>
        analyse({ text: `Anna Holm wrote to him. “He was no part of the plan” to close the road${words}.` }).quotes[0],
    );
    expect(closing?.confidence).toBeGreaterThan(0.7);
    expect(open?.confidence ?? 0).toBeLessThan(closing?.confidence ?? 0);
  });
});
