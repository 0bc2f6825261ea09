import { render } from 'preact';
import { direction, t, uiLanguage } from '../../platform/i18n.ts';
import { Welcome } from './welcome.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = direction();
document.title = t('welcomeTitle');
const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);
