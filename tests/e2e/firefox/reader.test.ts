import { firefoxDriver } from '../drivers.ts';
import { describeHardPages, describeOpening, describePages, describeReader } from '../reader/spec.ts';

describeReader('the reader in Firefox', firefoxDriver, describeOpening, describeHardPages, describePages);
