import { build, mergeConfig } from 'vite';
import config from './tabs/vite.config.ts';
import { brotliCompressSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
const rows: any[] = [];
const out: any = await build(mergeConfig(config as any, { configFile: false, logLevel: 'error', build: { write: false, outDir: '/tmp/suite/dist' }, plugins: [{ name: 'size', generateBundle(_: any, bundle: any) {
  for (const [name, chunk] of Object.entries<any>(bundle)) {
    if (chunk.type !== 'chunk') continue;
    const br = brotliCompressSync(chunk.code).length;
    rows.push({ name, br, len: chunk.code.length, initial: chunk.isEntry, modules: Object.entries<any>(chunk.modules).map(([id, m]) => [id.replace(process.cwd(), ''), m.renderedLength]) });
  }
} }] }));
rows.sort((a, b) => b.br - a.br);
for (const r of rows.slice(0, 25)) console.log(r.br, r.len, r.name, r.initial, r.modules.length);
writeFileSync('/tmp/suite/size.json', JSON.stringify(rows));
