// `npm run screens`: takes the README's pictures. `npm run screens -- --all FOLDER [PATTERN]`: takes every surface, or those whose
// picture's name, such as `team.full.sv.320.dark.png`, matches the pattern.
import { takeAll } from './take-all.ts';
import { takeReadme } from './take-readme.ts';

const [first, folder, pattern] = process.argv.slice(2);
if (first === '--all' && folder !== undefined) await takeAll(folder, new RegExp(pattern ?? ''));
else await takeReadme();
process.exit(0);
