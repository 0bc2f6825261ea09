import { chromiumDriver } from '../drivers.ts';
import { describeEverywhere } from '../shared-spec.ts';

describeEverywhere('the popup in Chromium', chromiumDriver);
