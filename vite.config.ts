import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { siteData } from './src/build/vite-site-data.ts';

/** The client. `base` is relative: the site works under any path of any file server. */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: 'public',
  plugins: [react(), siteData(mode)],
  build: {
    outDir: 'dist',
    manifest: true,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: 'src/app/entry-client.tsx',
      // What several pages share is one file: many small ones compress worse and cost a request each.
      output: {
        codeSplitting: {
          // what most pages share, but not the parts that the overview does not use
          groups: [
            {
              name: 'shared',
              test: /src[\\/](?!app|i18n|intake|outlines|norms|.*[\\/]intake[\\/]|queries[\\/](?:intake|outline|saver)|sheets|readers|register|.*[\\/]compare[\\/]|lib[\\/](?:collate|fold)|.*(?:boundaries|quality|map)[\\/]|.*(?:not-found|later|other-boundaries|domain[\\/]area|category-name|notes-for|recharts-axes|status-mark|change-chart|small-multiples|parts-view|change-split|bar-rows|published-points|figure-title|parts-chart|completeness[a-z-]*|twin-(?:actions|copy|csv)|table-view|inert-text|sheet-box|origin-row|scope-choices|pages[\\/]indicator[\\/][a-z-]*)(?:\.module)?\.(?:tsx?|css))/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
}));
