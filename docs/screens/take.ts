// `npm run screens`: the pictures in the README. `npm run screens -- --all FOLDER [PATTERN]`: every surface there is, or those
// whose picture's name, as `team.full.sv.320.dark.png`, fits the pattern.
import { takeAll } from './take-all.ts';
import { takeReadme } from './take-readme.ts';

const [first, folder, pattern] = process.argv.slice(2);
if (first === '--all' && folder !== undefined) await takeAll(folder, new RegExp(pattern ?? ''));
else await takeReadme();
process.exit(0);
