import { firefoxDriver } from '../drivers.ts';
import { describeReader } from '../reader/spec.ts';
import { describeText } from '../reader/text-spec.ts';

describeReader('the text in the reader in Firefox', firefoxDriver, describeText);
