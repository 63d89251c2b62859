import { resolveStyleRulesForSlots } from '@griffel/core';
import { createServer, parseSync, Visitor } from 'vite';
import type { Alias, Plugin, ViteDevServer } from 'vite';

const FLUENT = '@fluentui/react-components';
type Slots = Parameters<typeof resolveStyleRulesForSlots>[0];

type Place = Readonly<{ start: number; end: number }>;

/** Where `makeStyles` is called in that code, in order. */
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

/** That code with each call put in another form; `form` is given the number of the call and its source. */
const rewrite = (code: string, form: (number: number, source: string) => string): string =>
  callsIn(code).reduceRight(
    (text, { start, end }, number) =>
      text.slice(0, start) + form(number, text.slice(start, end)) + text.slice(end),
    code,
  );

const hasStyles = (code: string, id: string): boolean =>
  /\/tabs\/[^\0]*\.tsx?$/.test(id) && code.includes('makeStyles(');

/** Keeps what a call is given, under its name; the modules are run where this is. */
const kept = new Map<string, Slots>();
const keep = (name: string, slots: Slots) => {
  kept.set(name, slots);
  return () => ({});
};

/** Has each call of `makeStyles` kept instead of made. */
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

/** The mode of a page that stays on this machine (`scripts/build-page.js`): making styles ahead takes longer than all the rest. */
const LAPTOP = 'laptop';

/**
 * Turns what the tabs give to `makeStyles` into CSS rules when they are built, as Fluent's own packages come, so that no
 * browser has to. `alias` is the build's own, for the modules are run as they will be.
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
      // One after the other: of two loads at once that share a module, one may be given it half done.
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
