import type { Plugin } from 'vite';
import { managedSchema } from './managed-schema.ts';
import { MANAGED_SCHEMA } from './manifest.ts';

/** Puts the schema of managed policies into the extension. */
export function policySchema(): Plugin {
  return {
    name: 'pullquote:policy-schema',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANAGED_SCHEMA, source: JSON.stringify(managedSchema(), null, 2) });
    },
  };
}
