import { chromiumDriver } from '../drivers.ts';
import { describeParity } from '../parity.ts';

describeParity('a page in Chromium', chromiumDriver);
