import { wordSet } from './word-set.ts';

/** Days, months, feasts: capitalised, but no actors. Lower case. */
export const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan thanksgiving halloween hanukkah passover lent yom kippur diwali eid xmas
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
  gmt utc est edt pst pdt cst cdt bst cet am pm a.m. p.m. bc ad bce`);
