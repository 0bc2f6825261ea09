import { toggleReader } from './reading/toggle-reader.ts';

// Injected on demand, after the script that reads. A second run closes the reader that the first has opened.
void toggleReader();
