/// <reference types="vite/client" />
/// <reference types="@crxjs/vite-plugin/client" />

/** Put in by src/tools/compile-lists/plugin.ts. */
declare const __PULLQUOTE_LISTS__: import('./shared/list-index.ts').ListIndex;

/** Put in by src/tools/licences.ts. */
declare const __PULLQUOTE_PARTS__: import('./shared/shipped-part.ts').ShippedPart[];
