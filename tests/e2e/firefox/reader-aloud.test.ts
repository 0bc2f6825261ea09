import { firefoxDriver } from '../drivers.ts';
import { describeAloud } from '../reader/aloud-spec.ts';
import { describeReader } from '../reader/spec.ts';

describeReader('reading aloud in Firefox', firefoxDriver, describeAloud);
