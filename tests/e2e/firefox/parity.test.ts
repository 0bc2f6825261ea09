import { firefoxDriver } from '../drivers.ts';
import { describeParity } from '../parity.ts';

describeParity('a page in Firefox', firefoxDriver);
