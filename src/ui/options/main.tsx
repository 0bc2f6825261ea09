import { render } from 'preact';
import { direction, t, uiLanguage } from '../../platform/i18n.ts';
import { Options } from './options.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = direction();
document.title = t('settingsTitle');
const root = document.getElementById('options');
if (root) render(<Options />, root);
