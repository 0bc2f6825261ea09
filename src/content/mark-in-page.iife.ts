import { MARK_FUNCTION } from '../shared/page-marks.ts';
import { markInPage } from './marking/mark-in-page.ts';

// Injected on demand. It leaves one function behind in the extension's own world, which is called right after and which pages cannot see.
Object.defineProperty(globalThis, MARK_FUNCTION, { value: markInPage, configurable: true });
