/**
 * What links to the next page of an article say, and how "page 2 of 5" is written, in English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Russian, Arabic and Japanese. By itself it proves nothing: the address must be of the same article too.
 */

const whole = (phrases: readonly string[]) =>
  new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${phrases.join('|')})[\\s\\p{P}\\p{S}]*$`, 'iu');

/** The words of a link to another page of the same article, its number apart. */
export const PAGE_LINK = whole([
  'next(?: page)?',
  'continue(?: reading)?(?: on page)?',
  'prev(?:ious)?(?: page)?',
  '(?:go to )?page',
  'first|last',
  'weiter(?:lesen)?(?: auf seite)?',
  '(?:zur )?nächsten? seite',
  'nächste|vorherige(?: seite)?|zurück',
  '(?:auf )?seite',
  '(?:page )?suivante?',
  '(?:page )?précédente?',
  '(?:página )?(?:siguiente|anterior)',
  'página',
  '(?:pagina )?(?:successiva|precedente)',
  'avanti|indietro|prossima pagina|pagina',
  'próxima(?: página)?|(?:página )?seguinte',
  '(?:volgende|vorige)(?: pagina)?',
  '(?:следующая|предыдущая)(?: страница)?',
  'далее|назад|вперёд|страница',
  '(?:الصفحة )?(?:التالية|التالي|السابقة|السابق)',
  'الصفحة',
  '(?:次|前)(?:へ|の?ページ)',
  'ページ',
  '',
]);

/** "Page 2 of 5": the second group is how many there are. */
export const PAGE_OF =
  /(?:^|[^\p{L}\p{N}])(?:page|seite|página|pagina|стр(?:аница|\.)?|الصفحة|ページ)?\s*(\d{1,2})\s*(?:of|von|sur|de|di|van|из|من|\/)\s*(\d{1,2})(?![\p{L}\p{N}/])/iu;
