import { NAMES } from './cleaning/once.ts';
import { selectorOf } from './cleaning/selector-of.ts';

// Injected before a rule is written for something that the page hides.
Object.defineProperty(globalThis, NAMES, { value: selectorOf, configurable: true });
