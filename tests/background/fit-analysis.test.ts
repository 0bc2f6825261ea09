import { expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { fitAnalysis, isWanted } from '../../src/background/fit-analysis.ts';
import { defaultSettings } from '../../src/shared/settings-values.ts';

const text =
  '“The boat will not sail before the wind turns,” said Anna Berg, the pilot. Ms Berg said that nobody should try the ford.';
const analysis = analyse({ text });
const { analysis: settings } = defaultSettings();

it('leaves indirect speech out unless it is wanted', () => {
  expect(analysis.indirect).toHaveLength(1);
  expect(fitAnalysis(analysis, settings)).toEqual({ ...analysis, indirect: [] });
  expect(fitAnalysis(analysis, { ...settings, indirect: true })).toEqual(analysis);
});

it('names no speaker who is less certain than is wanted', () => {
  const unsure = { ...analysis, quotes: analysis.quotes.map((quote) => ({ ...quote, confidence: 0.4 })) };
  expect(fitAnalysis(unsure, { ...settings, leastConfidence: 0.4 }).quotes[0]?.speaker?.name).toBe('Anna Berg');
  expect(fitAnalysis(unsure, { ...settings, leastConfidence: 0.5 }).quotes[0]).toMatchObject({ speaker: null });
});

it('counts for an actor only the quotations that name a speaker', () => {
  const berg = analysis.actors.find(({ name }) => name === 'Anna Berg');
  expect(berg?.quoted).toBe(1);
  const { actors } = fitAnalysis(analysis, { ...settings, leastConfidence: 1 });
  const hidden = actors.find(({ name }) => name === 'Anna Berg');
  expect(hidden).toEqual({ ...berg, quoted: 0, prominence: expect.closeTo((berg?.prominence ?? 0) - 2) });
});

it('has nothing for languages that are switched off', () => {
  const { languages } = settings;
  expect(isWanted({ text }, settings)).toBe(true);
  expect(isWanted({ text }, { ...settings, languages: { ...languages, en: false } })).toBe(false);
  expect(fitAnalysis(null, settings)).toEqual({ quotes: [], indirect: [], actors: [], namesUnreadable: false });
});
