import { chromiumDriver } from '../drivers.ts';
import { describeHardPages, describeOpening, describeReader } from '../reader/spec.ts';

describeReader('the reader in Chromium', chromiumDriver, describeOpening, describeHardPages);
