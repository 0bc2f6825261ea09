import { firefoxDriver } from '../drivers.ts';
import { describeTakeAlong } from '../take-along-spec.ts';

describeTakeAlong('taking an article along in Firefox', firefoxDriver);
