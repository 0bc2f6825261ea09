import { firefoxDriver } from '../drivers.ts';
import { describeEverywhere } from '../shared-spec.ts';

describeEverywhere('the popup in Firefox', firefoxDriver);
