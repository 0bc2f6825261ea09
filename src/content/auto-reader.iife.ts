import { OPENS_BY_ITSELF } from './reading/opens-by-itself.ts';

// Registered on sites whose articles open in the reader by themselves, before the reader's own script: tells it that nobody has clicked.
Object.defineProperty(globalThis, OPENS_BY_ITSELF, { value: true, configurable: true });
