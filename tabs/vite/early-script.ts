import type { Plugin } from 'vite';

/** What meets Teams and asks for the first view's data before the tab's own script has arrived (`tabs/platform/early-start.ts`). */
const EARLY = 'early';

/** Modules of the early script; it may need no other. */
const modules =
  /\/tabs\/(early|platform\/(early-start|first-queries|first-words|host-context|later-themes|machine-zone|place|request))\.ts$|\/shared\/(contracts\/first-paths|domain\/language-of)\.ts$|\/node_modules\/@microsoft\/teams-js\/|^\0vite\/preload-helper/;

/** Builds the early script, and fails if it needs another or isn't the first that the page runs. */
export const earlyScript = (): Plugin => ({
  name: 'early-script',
  config: () => ({
    build: {
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: EARLY, test: modules, priority: 1 }] } },
      },
    },
  }),
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      if (!bundle) return;
      const early = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.name === EARLY);
      if (early?.type !== 'chunk') throw new Error('the early script was not built');
      if (early.imports.length > 0) throw new Error(`the early script needs ${early.imports.join(', ')}`);
      const own = html.indexOf(`<script type="module" crossorigin src="/tabs/${early.fileName}">`);
      if (own < 0 || own > html.indexOf('/assets/first-'))
        throw new Error('the early script is not run first');
    },
  },
});
