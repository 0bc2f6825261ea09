import { wordSet } from './word-set.ts';

export const DETERMINERS = wordSet(`
  the a an this that these those his her their its my our your some any every each no another one two three four five
  several many most all both few other`);

export const PREPOSITIONS = wordSet(`
  of in on at by for with from to about into onto over under after before during between among against through without
  within around near behind beyond across along amid via per like unlike than as since until despite including inside
  outside toward towards upon off up down out alongside besides except above below beside`);

export const CONJUNCTIONS = wordSet(`
  and or but nor so yet while whereas although though because if unless whether when where as since until before after
  that which who whom whose`);

export const COPULAS_AND_AUXILIARIES = wordSet(
  'is are was were be been being am has have had will would can could should may might must do does did',
);

export const PERSONAL_PRONOUNS = wordSet('he she they it');

/** Words that open a sentence or clause and are never a name; a capital on them says nothing. */
export const FUNCTION_WORDS = wordSet(
  [...DETERMINERS, ...PREPOSITIONS, ...CONJUNCTIONS, ...PERSONAL_PRONOUNS].join(' '),
  `i we you me him us them himself herself is are was were be been being am do does did have has had will would can
   could should may might must shall not there here then now what why how yes no ok okay also just even only still again
   mine yours hers ours theirs who's what's it's let's`,
);
