import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/shared/policy.ts';
import { defaultSettings, FIELDS, fieldAt } from '../../src/shared/settings-values.ts';
import { managedSchema } from '../../src/tools/managed-schema.ts';

interface Schema {
  type: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
}

it('has every setting, twice', () => {
  const { properties = {} } = managedSchema() as Schema;
  for (const part of [properties.defaults, properties.locked]) {
    for (const [path, field] of FIELDS) {
      const node = path.split('.').reduce<Schema | undefined>((at, name) => at?.properties?.[name], part);
      expect([path, Boolean(node?.type)]).toEqual([path, true]);
      if (field.type === 'choice') expect(node?.enum).toEqual(field.values);
      if (field.type === 'table') expect(node?.additionalProperties?.type).toBeTypeOf('string');
    }
  }
});

it.each([
  ['chromium', (file: { '3rdparty': { extensions: object } }) => Object.values(file['3rdparty'].extensions)[0]],
  [
    'firefox',
    (file: { policies: { '3rdparty': { Extensions: object } } }) =>
      Object.values(file.policies['3rdparty'].Extensions)[0],
  ],
] as const)('the policy file for %s is understood to the last word', (name, policyOf) => {
  const refused: string[] = [];
  const policy = parsePolicy(policyOf(JSON.parse(readFileSync(`.github/policies/${name}.json`, 'utf8'))), (path) =>
    refused.push(path),
  );
  expect(refused).toEqual([]);
  expect(Object.keys(policy.locked).every((path) => fieldAt(path))).toBe(true);
  expect(policy.defaults['reader.size']).not.toBe(defaultSettings().reader.size);
});
