import { chromiumDriver } from '../drivers.ts';
import { describeAloud } from '../reader/aloud-spec.ts';
import { describeReader } from '../reader/spec.ts';

describeReader('reading aloud in Chromium', chromiumDriver, describeAloud);
