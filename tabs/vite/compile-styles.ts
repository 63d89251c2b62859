import { resolveStyleRulesForSlots } from '@griffel/core';
import { createServer, parseSync, Visitor } from 'vite';
import type { Alias, Plugin, ViteDevServer } from 'vite';

const FLUENT = '@fluentui/react-components';
type Slots = Parameters<typeof resolveStyleRulesForSlots>[0];

type Place = Readonly<{ start: number; end: number }>;

/** The calls of `makeStyles` in that code, in order. */
const callsIn = (code: string): readonly Place[] => {
  const found: Place[] = [];
  const visitor = new Visitor({
    CallExpression: ({ callee, start, end }) => {
      if (callee.type === 'Identifier' && callee.name === 'makeStyles') found.push({ start, end });
    },
  });
  visitor.visit(parseSync('styles.js', code).program);
  return found;
};

/** The code with each call replaced by `form`, given the call's number and source. */
const rewrite = (code: string, form: (number: number, source: string) => string): string =>
  callsIn(code).reduceRight(
    (text, { start, end }, number) =>
      text.slice(0, start) + form(number, text.slice(start, end)) + text.slice(end),
    code,
  );

const hasStyles = (code: string, id: string): boolean =>
  /\/tabs\/[^\0]*\.tsx?$/.test(id) && code.includes('makeStyles(');

/** Stores the argument of each call under a name; the modules run in this process. */
const kept = new Map<string, Slots>();
const keep = (name: string, slots: Slots) => {
  kept.set(name, slots);
  return () => ({});
};

/** Makes each call of `makeStyles` store its argument instead of making styles. */
const keptStyles: Plugin = {
  name: 'kept-styles',
  enforce: 'post',
  transform: (code, id) =>
    hasStyles(code, id)
      ? rewrite(code, (number, source) =>
          source.replace('makeStyles(', `globalThis.keepStyles(${JSON.stringify(`${id}#${number}`)}, `),
        )
      : undefined,
};

/**
 * The mode for a page that stays on this machine (`scripts/build-page.js`), where compiling styles would take longer than everything else.
 */
const LAPTOP = 'laptop';

/**
 * Turns the tabs' `makeStyles` calls into CSS rules at build time, like Fluent's own packages, so that no browser has to. `alias` is the
 * build's own, so that the modules run as they will in the browser.
 */
export const compiledStyles = (alias: Alias[]): Plugin => {
  let server: ViteDevServer | null = null;
  let inTurn: Promise<unknown> = Promise.resolve();
  return {
    name: 'compiled-styles',
    apply: (_config, { command, mode }) => command === 'build' && mode !== LAPTOP,
    enforce: 'post',
    async buildStart() {
      Object.assign(globalThis, { keepStyles: keep });
      server = await createServer({
        configFile: false,
        logLevel: 'error',
        appType: 'custom',
        server: { middlewareMode: true, watch: null, ws: false },
        optimizeDeps: { noDiscovery: true },
        resolve: { alias },
        ssr: { noExternal: ['@microsoft/teams-js'] },
        plugins: [keptStyles],
      });
    },
    async buildEnd() {
      await server?.close();
    },
    async transform(code, id) {
      if (server === null || !hasStyles(code, id)) return undefined;
      // One at a time: of two concurrent loads that share a module, one may get it half loaded.
      const running = server;
      inTurn = inTurn.then(() => running.ssrLoadModule(id));
      await inTurn;
      const compiled = rewrite(code, (number) => {
        const slots = kept.get(`${id}#${number}`);
        if (!slots) throw new Error(`the styles of ${id} could not be read`);
        return `__styles(${resolveStyleRulesForSlots(slots)
          .map((part) => JSON.stringify(part))
          .join()})`;
      });
      return { code: `import { __styles } from '${FLUENT}';\n${compiled}`, map: null };
    },
  };
};
