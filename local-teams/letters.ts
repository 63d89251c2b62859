import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';

/**
 * Teams sets the tabs in Segoe UI, which only Windows has. Open Sans has nearly the same proportions and, at this size, the same widths
 * (`npm run bench:letters`, over every word of the product).
 */
export const SIZE = 0.947;
/** Segoe UI's own ascent and descent, at 2 048 units per em (`@capsizecss/metrics` 4.3, from the font's hhea table). */
const SEGOE_UI = { unitsPerEm: 2_048, ascent: 2_210, descent: 514 } as const;
/** Fluent's weights: regular, semibold and bold. */
const WEIGHTS = [400, 600, 700] as const;
/** The weights that every view shows at once. */
const FIRST_SHOWN: readonly number[] = [400, 600];
/** The path that serves the fonts. */
export const LETTERS = '/local/letters';

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;
const override = (units: number): string => percent(units / SEGOE_UI.unitsPerEm / SIZE);

/** Open Sans under the name that Fluent asks for, with Segoe UI's widths and line height. */
const faces = WEIGHTS.map(
  (weight) => `@font-face {
  font-family: 'Segoe UI';
  font-weight: ${weight};
  font-display: block;
  size-adjust: ${percent(SIZE)};
  ascent-override: ${override(SEGOE_UI.ascent)};
  descent-override: ${override(SEGOE_UI.descent)};
  line-gap-override: 0%;
  src: url('${LETTERS}/${weight}.woff2') format('woff2');
}`,
).join('\n');

/** The file with that weight's Latin letters. */
export const fileOf = (weight: (typeof WEIGHTS)[number]): string =>
  createRequire(import.meta.url).resolve(
    `@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`,
  );

const links = [
  ...FIRST_SHOWN.map(
    (weight) =>
      `<link rel="preload" href="${LETTERS}/${weight}.woff2" as="font" type="font/woff2" crossorigin />`,
  ),
  `<link rel="stylesheet" href="${LETTERS}/letters.css" />`,
].join('');

const isHtml = (type: unknown): boolean => typeof type === 'string' && type.startsWith('text/html');

/**
 * Adds fonts of Teams' widths to every page of this server, as the system provides them in Teams. The pages themselves load none, so
 * production is unaffected. Call it before the pages are added.
 */
export const addLetters = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, _reply, done) => {
    // A page is changed on its way, so it must not be one compressed at build time.
    if (request.headers.accept?.includes('text/html') === true) delete request.headers['accept-encoding'];
    done();
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    if (!isHtml(reply.getHeader('content-type')) || !(payload instanceof Readable)) return payload;
    const page = (await text(payload)).replace('<head>', `<head>${links}`);
    // The entity tag belongs to the page as built.
    void reply.removeHeader('etag').header('content-length', Buffer.byteLength(page));
    return page;
  });
  app.get(`${LETTERS}/letters.css`, (_request, reply) => reply.type('text/css').send(faces));
  for (const weight of WEIGHTS)
    app.get(`${LETTERS}/${weight}.woff2`, async (_request, reply) =>
      reply
        .type('font/woff2')
        .header('cache-control', 'max-age=86400')
        .send(await readFile(fileOf(weight))),
    );
};
