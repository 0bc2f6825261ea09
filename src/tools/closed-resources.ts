import type { CrxPlugin } from '@crxjs/vite-plugin';

/**
 * Takes `web_accessible_resources` out of the manifest. The plugin that builds extensions opens every injected script to all sites, by which a
 * page can tell that the extension is there; content scripts that are one self-contained file need nothing of it.
 */
export function closedResources(): CrxPlugin {
  return {
    name: 'pullquote:closed-resources',
    enforce: 'post',
    renderCrxManifest(manifest) {
      const { web_accessible_resources, ...rest } = manifest;
      return rest as typeof manifest;
    },
    generateBundle(_, bundle) {
      // the module twins of the injected scripts: nothing loads them
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk' && /\.iife\.tsx?$/.test(chunk.facadeModuleId ?? '')) delete bundle[file];
      }
    },
  };
}
