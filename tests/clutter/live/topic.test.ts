import { describe, expect, it } from 'vitest';
import { sharesTopic, topicOf } from '../../../src/clutter/live/topic.ts';

const TEXT =
  'The grey heron came to the mill pond at Saltby in March. Runa Feld keeps the mill. People said that Feld was glad. ' +
  'However, people like the pond, and the pond likes people. A visitor from Lowmere saw the pond, too. ';

describe('topicOf', () => {
  const topic = topicOf('Herons stay in Saltby', TEXT);

  it.each([
    ['a word of the headline, in the singular', 'A heron in the city'],
    ['a place of the headline', 'Ten years of Saltby’s market'],
    ['a name that comes back', 'Who is Runa Feld?'],
    ['a word that is repeated', 'Pond life, explained'],
  ])('knows %s', (_, headline) => expect(sharesTopic(headline, topic)).toBe(true));

  it.each([
    ['a name in passing', 'Lowmere builds a bridge'],
    ['words that stand anywhere', 'What people said about the year'],
    ['words in passing', 'A visitor at the grey museum'],
    ['another topic', 'Eight recipes for soup'],
    ['numbers', '2025'],
  ])('does not take %s', (_, headline) => expect(sharesTopic(headline, topic)).toBe(false));

  it('tells Japanese by pairs of letters', () => {
    const japanese = topicOf('鷺が池に居座る', '池の鷺は動かない。村の水車の主人は困っている。');
    expect(sharesTopic('居座る鷺の謎', japanese)).toBe(true);
    expect(sharesTopic('新しい料理の本', japanese)).toBe(false);
  });

  it('takes the nouns of German for names only when they come back', () => {
    const german = topicOf(
      'Reiher bleibt',
      'Der Reiher steht am Teich. Am Teich sah ihn eine Bäckerin, und der Teich gehört zur Mühle.',
    );
    expect(sharesTopic('Der Teich von Hagen', german)).toBe(true);
    expect(sharesTopic('Eine Bäckerin hört auf', german)).toBe(false);
  });

  it('needs no text', () => expect([...topicOf('', '')]).toEqual([]));
});
