import { describe, expect, it } from 'vitest';
import { changeValues, settingsInForce } from '../../src/shared/change-settings.ts';
import { isLocked, NO_POLICY, parsePolicy } from '../../src/shared/policy.ts';
import { defaultSettings } from '../../src/shared/settings-values.ts';

const policy = parsePolicy({
  defaults: {
    reader: { size: 24 },
    sites: { 'intranet.example': { reader: 'always' } },
    rules: ['a.example##.shipped'],
  },
  locked: { cleaning: { on: false }, sites: { 'bank.example': { clean: false } }, rules: ['b.example##.locked'] },
});

describe('changeValues', () => {
  it('keeps only what differs from the default', () => {
    const own = changeValues({}, NO_POLICY, (settings) => {
      settings.reader.size = 22;
      settings.reader.theme = 'system';
      settings.sites['paper.example'] = { clean: false };
    });
    expect(own).toEqual({ 'reader.size': 22, 'sites:paper.example': { clean: false } });
    const back = changeValues(own, NO_POLICY, (settings) => {
      settings.reader.size = 19;
      delete settings.sites['paper.example'];
    });
    expect(back).toEqual({});
  });

  it('does not take what is not valid, and changes nothing that it was given', () => {
    const own = { 'reader.size': 22 };
    const next = changeValues(own, NO_POLICY, (settings) => {
      settings.reader.size = 1000;
      settings.sites['not a host'] = { clean: false };
    });
    expect(next).toEqual({ 'reader.size': 22 });
    expect(own).toEqual({ 'reader.size': 22 });
  });

  it('keeps a choice of what would be the default where another one is managed', () => {
    const own = changeValues({}, policy, (settings) => {
      settings.reader.size = 19;
    });
    expect(own).toEqual({ 'reader.size': 19 });
    expect(settingsInForce(own, policy).reader.size).toBe(19);
  });

  it('takes out an entry that is managed as a default, for good', () => {
    const own = changeValues({}, policy, ({ sites }) => {
      delete sites['intranet.example'];
    });
    expect(own).toEqual({ 'sites:intranet.example': null });
    expect(settingsInForce(own, policy).sites).toEqual({ 'bank.example': { clean: false } });
  });

  it('leaves what is locked', () => {
    const own = changeValues({ 'cleaning.on': true }, policy, (settings) => {
      settings.cleaning.on = true;
      settings.sites['bank.example'] = { clean: true };
    });
    expect(settingsInForce(own, policy)).toMatchObject({
      cleaning: { on: false },
      sites: { 'bank.example': { clean: false } },
    });
    expect(isLocked(policy, 'cleaning.on')).toBe(true);
    expect(isLocked(policy, 'cleaning.teasers')).toBe(false);
    expect(isLocked(policy, 'constructor')).toBe(false);
  });

  it('adds locked rules to the own ones, which stay to be changed', () => {
    expect(settingsInForce({}, policy).rules).toEqual(['b.example##.locked', 'a.example##.shipped']);
    const own = changeValues({}, policy, ({ rules }) => rules.push('c.example##.own'));
    expect(own).toEqual({ rules: ['a.example##.shipped', 'c.example##.own'] });
    expect(settingsInForce(own, policy).rules).toEqual([
      'b.example##.locked',
      'a.example##.shipped',
      'c.example##.own',
    ]);
  });
});

it('a policy tells what of it is not understood', () => {
  const refused: string[] = [];
  const managed = { defaults: { reader: { size: 'big' }, nothing: 1 }, locked: { cleaning: true } };
  expect(parsePolicy(managed, (path) => refused.push(path))).toEqual(NO_POLICY);
  expect(refused).toEqual(['defaults.nothing', 'defaults.reader.size', 'locked.cleaning']);
  expect(settingsInForce({}, parsePolicy('x'))).toEqual(defaultSettings());
});
