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

/** A text of its own for each language: what is quoted in it, and by whom. */
const TEXTS: readonly (readonly [string, string, string, readonly (readonly [string, string | null])[]])[] = [
  [
    'French',
    'fr',
    `« La route est fermée jusqu’à lundi », déclare Hélène Morvan, la maire du village. Elle n’est pas la seule à le dire.

« Nous n’avons plus de pain », raconte-t-elle dans la cour. Selon Luc Tarnier, « la neige ne part pas avant avril ».

« Il ne reste que le sel », fait valoir son adjoint chargé des routes, Paul Quéroy.

« On verra bien dimanche », dit une voisine qui n’a pas de nom.`,
    [
      ['La route est fermée jusqu’à lundi', 'Hélène Morvan'],
      ['Nous n’avons plus de pain', 'Hélène Morvan'],
      ['la neige ne part pas avant avril', 'Luc Tarnier'],
      ['Il ne reste que le sel', 'Paul Quéroy'],
      ['On verra bien dimanche', 'une voisine'],
    ],
  ],
  [
    'Spanish',
    'es',
    `«La carretera está cerrada hasta el lunes», dijo la alcaldesa, Elena Morvedre, en la plaza. «No hay pan para todos», añadió.

El vecino Lucas Tarancón explicó que la nieve no se va. «Aquí nadie sale de casa», aseguró.

Según Paula Quirós, «la sal no llega hasta abril».`,
    [
      ['La carretera está cerrada hasta el lunes', 'Elena Morvedre'],
      ['No hay pan para todos', 'Elena Morvedre'],
      ['Aquí nadie sale de casa', 'Lucas Tarancón'],
      ['la sal no llega hasta abril', 'Paula Quirós'],
    ],
  ],
  [
    'Italian',
    'it',
    `«La strada è chiusa fino a lunedì», spiega la sindaca, Elena Morvini. Non c'è pane per tutti nella valle.

«La neve non se ne va», scrive in una lettera il presidente, Luca Tarani.

Secondo Paola Querini, «il sale non arriva fino ad aprile».`,
    [
      ['La strada è chiusa fino a lunedì', 'Elena Morvini'],
      ['La neve non se ne va', 'Luca Tarani'],
      ['il sale non arriva fino ad aprile', 'Paola Querini'],
    ],
  ],
  [
    'Portuguese',
    'pt',
    `“A estrada está fechada até segunda-feira”, disse a prefeita Elena Morvão. Não há pão para todos no vale.

O vizinho Lucas Tarouca afirmou que a neve não vai embora. “Ninguém sai de casa por aqui”, lamentou.

Segundo Paula Queirós, “o sal não chega até abril”.`,
    [
      ['A estrada está fechada até segunda-feira', 'Elena Morvão'],
      ['Ninguém sai de casa por aqui', 'Lucas Tarouca'],
      ['o sal não chega até abril', 'Paula Queirós'],
    ],
  ],
  [
    'Dutch',
    'nl',
    `“De weg is dicht tot en met maandag”, zegt burgemeester Elna Morveld. Er is geen brood voor het dorp.

“De sneeuw gaat niet weg voor april”, aldus Lucas Tarink. Volgens Paula Kwarel is dat niet erg: “Wij hebben zout genoeg.”

“Ik blijf gewoon bij het vuur zitten”, vertelt een buurvrouw die niet wil dat men haar kent.`,
    [
      ['De weg is dicht tot en met maandag', 'Elna Morveld'],
      ['De sneeuw gaat niet weg voor april', 'Lucas Tarink'],
      ['Wij hebben zout genoeg.', 'Paula Kwarel'],
      ['Ik blijf gewoon bij het vuur zitten', 'een buurvrouw'],
    ],
  ],
];

describe('attributeQuotes', () => {
  it.each(TEXTS)('in %s', (_, lang, text, expected) => {
    const found = analyse({ text, lang }).quotes.map((quote) => [quote.text, quote.speaker?.name ?? null]);
    expect(found).toEqual(expected);
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
