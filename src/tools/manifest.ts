import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };
import { NEWS_DOMAINS } from '../shared/news-domains.ts';
import { originOf } from '../shared/origins.ts';

/** Where the schema of managed policies lies in the extension. */
export const MANAGED_SCHEMA = 'managed-schema.json';

/** The page of the panel beside the page. */
export const SIDE_PANEL = 'src/ui/side-panel/index.html';
const SIDE_PANEL_KEY = { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_side_panel__' };

export type Browser = 'chrome' | 'firefox';

const GECKO = {
  gecko: {
    id: 'pullquote@pullquote.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

/** The news domains are cleaned from the first minute; access to any other site is asked for when the reader turns that site on. */
const source = {
  ...manifest,
  host_permissions: NEWS_DOMAINS.map(originOf),
  optional_host_permissions: ['*://*/*'],
};

/** The manifest of one browser, made from the one `manifest.json`. */
export function manifestFor(browser: Browser): ManifestV3Export {
  if (browser === 'chrome') {
    return {
      ...source,
      permissions: [...source.permissions, 'sidePanel'],
      side_panel: { default_path: SIDE_PANEL },
      commands: { ...source.commands, 'side-panel': SIDE_PANEL_KEY },
      storage: { managed_schema: MANAGED_SCHEMA },
    } as ManifestV3Export;
  }
  // Firefox hands on what is managed as it is, and wants no schema
  const { minimum_chrome_version, background, action, ...rest } = source;
  return {
    ...rest,
    sidebar_action: {
      default_panel: SIDE_PANEL,
      default_title: '__MSG_sidePanel__',
      default_icon: action.default_icon,
      open_at_install: false,
    },
    commands: { ...source.commands, _execute_sidebar_action: { suggested_key: SIDE_PANEL_KEY.suggested_key } },
    background: { scripts: [background.service_worker], type: 'module' },
    action: { ...action, theme_icons: themeIcons([16, 32]) },
    browser_specific_settings: GECKO,
  } as unknown as ManifestV3Export;
}

/** Firefox names an icon by the colour of its lines: `dark` is for light toolbars. */
function themeIcons(sizes: readonly number[]): { light: string; dark: string; size: number }[] {
  return sizes.map((size) => ({ light: `icons/icon-dark-${size}.png`, dark: `icons/icon-${size}.png`, size }));
}
