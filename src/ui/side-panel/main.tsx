import { render } from 'preact';
import { direction, t, uiLanguage } from '../../platform/i18n.ts';
import { SidePanel } from './side-panel.tsx';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = direction();
document.title = t('sidePanel');
const root = document.getElementById('side-panel');
if (root) render(<SidePanel />, root);
