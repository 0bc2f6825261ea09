import { render } from 'preact';
import { t, textDirection, uiLanguage } from '../../platform/i18n.ts';
import { Options } from './options.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = textDirection();
document.title = t('settingsTitle');
const root = document.getElementById('options');
if (root) render(<Options />, root);
