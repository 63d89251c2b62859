import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './tables.ts';

const page = new URL('../for-administrators.md', import.meta.url);
writeFileSync(page, withTables(readFileSync(page, 'utf8')));
