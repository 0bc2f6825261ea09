import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

function speakers(text: string, lang: string): (string | null)[] {
  return analyse({ text, lang }).quotes.map((quote) => quote.speaker?.name ?? null);
}

describe('attributeQuotes in German', () => {
  it.each([
    ['sagte X', '„Die Straße ist heute gesperrt“, sagte Ministerin Petra Altmann am Montag.', 'Petra Altmann'],
    ['X erklärte', 'Petra Altmann erklärte: „Die Straße ist heute gesperrt.“', 'Petra Altmann'],
    ['so X', '»Die Straße ist heute gesperrt«, so Petra Altmann.', 'Petra Altmann'],
    ['surname beside the verb', '„Die Straße ist heute gesperrt“, sagte Kowalski und ging.', 'Kowalski'],
    [
      'a body with its place',
      '„Die Straße ist heute gesperrt“, teilte die Polizeidirektion Talfels mit.',
      'Polizeidirektion Talfels',
    ],
    [
      'an occupation before the name',
      '„Die Straße ist heute gesperrt“, sagte die Schneiderin Walgund Talfels.',
      'Walgund Talfels',
    ],
    ['sprach von', 'Der Drechsler Emil Talfels sprach von einer „Straße ins ganz große Nichts“.', 'Emil Talfels'],
    ['description', '„Die Straße ist heute gesperrt“, teilte die Polizei mit.', 'die Polizei'],
    [
      'name behind the description',
      'Der Vorsitzende des Vereins, Petra Altmann, sagte: „Die Straße ist zu.“',
      'Petra Altmann',
    ],
  ])('reads %s', (_, text, expected) => {
    expect(speakers(text, 'de')).toEqual([expected]);
  });

  it('gives both halves of an interrupted quotation to the speaker', () => {
    const text = '„Die Straße ist heute gesperrt“, teilte Ministerin Petra Altmann mit, „aber nicht mehr sehr lange.“';
    expect(speakers(text, 'de')).toEqual(['Petra Altmann', 'Petra Altmann']);
  });

  it('resolves a pronoun', () => {
    const text = 'Die Ministerin Petra Altmann war dort. „Die Straße ist heute gesperrt“, sagte sie.';
    expect(speakers(text, 'de')).toEqual(['Petra Altmann']);
  });

  it('knows a woman by her occupation', () => {
    const text =
      'Ministerin Petra Altmann schwieg. Die Schneiderin Walgund Talfels berichtete davon. „Die Straße ist zu“, sagte sie.';
    expect(speakers(text, 'de')).toEqual(['Walgund Talfels']);
  });

  it('finds places and bodies by the nouns beside them', () => {
    const { actors } = analyse({
      text: 'In Talfels ist die Straße zu, und auch in der Nachbarstadt Grauheim. Das haben die Stadtwerke Talfels gesagt.',
    });
    expect(actors.map((actor) => [actor.name, actor.kind])).toEqual([
      ['Talfels', 'place'],
      ['Grauheim', 'place'],
      ['Stadtwerke Talfels', 'organization'],
    ]);
  });

  it('takes no common noun for a name', () => {
    const { actors } = analyse({
      text: 'Die Regierung und der Verein haben in der Nacht eine Straße in Hamburg gesperrt.',
    });
    expect(actors.map((actor) => actor.name)).toEqual(['Hamburg']);
  });
});

describe('attributeQuotes in Arabic', () => {
  it.each([
    ['name before the quotation', 'قالت ليلى حسن: «الطريق مغلق اليوم أمام الجميع».', 'ليلى حسن'],
    ['name behind the quotation', '«الطريق مغلق اليوم أمام الجميع»، قالت ليلى حسن.', 'ليلى حسن'],
    ['title before the name', 'أكدت المتحدثة باسم الوزارة ليلى حسن أن "الطريق مغلق اليوم أمام الجميع".', 'ليلى حسن'],
    ['a leading and', 'وأضافت ليلى حسن، “الطريق مغلق اليوم أمام الجميع”.', 'ليلى حسن'],
  ])('reads %s', (_, text, expected) => {
    expect(speakers(text, 'ar')).toEqual([expected]);
  });

  it('goes on with the speaker where the verb has no subject', () => {
    const text = 'قالت ليلى حسن: «الطريق مغلق اليوم أمام الجميع».\n\nوأضافت: «لا نعرف متى يفتح الطريق».';
    expect(speakers(text, 'ar')).toEqual(['ليلى حسن', 'ليلى حسن']);
  });

  it('reads a title and a name that no verb stands before', () => {
    const text = 'أما المهندسة ليلى الخطيب، فأوضحت أن العمل بدأ. وقالت: «الطريق مغلق اليوم أمام الجميع».';
    expect(speakers(text, 'ar')).toEqual(['ليلى الخطيب']);
  });

  it('finds bodies and places by the nouns that begin their names', () => {
    const { actors } = analyse({ text: 'زار وفد من وزارة الصحة سكان وادي النخل أمس، ومعه جمعية هواة الطيور.' });
    expect(actors.map((actor) => [actor.name, actor.kind])).toEqual([
      ['وزارة الصحة', 'organization'],
      ['وادي النخل', 'place'],
      ['جمعية هواة الطيور', 'organization'],
    ]);
  });

  it('names no actor but speakers and known places', () => {
    const { actors } = analyse({ text: 'كان الطقس جميلا في القاهرة أمس وخرج الناس إلى الشوارع.' });
    expect(actors.map((actor) => [actor.name, actor.kind])).toEqual([['القاهرة', 'place']]);
  });
});
