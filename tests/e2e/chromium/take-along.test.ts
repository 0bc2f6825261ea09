import { chromiumDriver } from '../drivers.ts';
import { describeTakeAlong } from '../take-along-spec.ts';

describeTakeAlong('taking an article along in Chromium', chromiumDriver);
