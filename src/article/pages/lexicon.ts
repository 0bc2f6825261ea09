import { Pattern } from '../../shared/pattern.ts';

/**
 * What links to the next page of an article say, and how "page 2 of 5" is written, in English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Russian, Arabic and Japanese. By itself it proves nothing: the address must be of the same article too.
 */

const whole = (phrases: readonly string[]) => new Pattern(`^(?:${phrases.join('|')})$`);
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]{1,40}$/gu;

/** The words of a link to another page of the same article, its number apart; to be held against {@link wordsOf} the link. */
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

/** Whether a link's label, without a number, is that of a link to another page, or nothing but marks and arrows. */
export const isPageLink = (label: string) => PAGE_LINK.test(label.replace(EDGES, ''));

/** "Page 2 of 5": the second group is how many there are. */
export const PAGE_OF =
  /(?:^|[^\p{L}\p{N}])(?:page|seite|página|pagina|стр(?:аница|\.)?|الصفحة|ページ)?\s{0,5}(\d{1,2})\s*(?:of|von|sur|de|di|van|из|من|\/)\s*(\d{1,2})(?![\p{L}\p{N}/])/iu;
