import { firefoxDriver } from '../drivers.ts';
import {
  describeHardPages,
  describeNoArticle,
  describeOpening,
  describePages,
  describeReader,
} from '../reader/spec.ts';

describeReader(
  'the reader in Firefox',
  firefoxDriver,
  describeOpening,
  describeHardPages,
  describePages,
  describeNoArticle,
);
