import { chromiumDriver } from '../drivers.ts';
import {
  describeHardPages,
  describeNoArticle,
  describeOpening,
  describePages,
  describeReader,
} from '../reader/spec.ts';

describeReader(
  'the reader in Chromium',
  chromiumDriver,
  describeOpening,
  describeHardPages,
  describePages,
  describeNoArticle,
);
