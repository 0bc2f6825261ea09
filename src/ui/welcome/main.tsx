import { render } from 'preact';
import { t, textDirection, uiLanguage } from '../../platform/i18n.ts';
import { Welcome } from './welcome.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = textDirection();
document.title = t('welcomeTitle');
const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);
