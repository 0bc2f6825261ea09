import { type Field, isField } from '../shared/settings-fields.ts';
import { SCHEMA } from '../shared/settings-schema.ts';

/**
 * The JSON Schema by which browsers read a managed policy, made from the schema of the settings. It is of the kind that Chrome takes: version 3, every
 * object with its properties.
 */
export function managedSchema(): object {
  const settings = () => ({ type: 'object', properties: propertiesOf(SCHEMA) });
  return {
    type: 'object',
    properties: {
      defaults: { ...settings(), title: 'Instead of the defaults. Everybody may set something else.' },
      locked: { ...settings(), title: 'Nobody may set something else.' },
    },
  };
}

function propertiesOf(node: object): Record<string, object> {
  return Object.fromEntries(
    Object.entries(node).map(([name, child]: [string, object]) => [
      name,
      isField(child) ? schemaOf(child) : { type: 'object', properties: propertiesOf(child) },
    ]),
  );
}

function schemaOf(field: Field): object {
  switch (field.type) {
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string', enum: field.values };
    case 'amount':
      // Chrome takes limits of integers only; what is beyond them is left out when the policy is read
      return { type: 'number' };
    case 'lines':
      return { type: 'array', items: { type: 'string' } };
    case 'table':
      return { type: 'object', additionalProperties: field.schema };
  }
}
