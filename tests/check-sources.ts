// Types and ESLint over one program, as `npm run types` and `npm run lint` check them, each with one of its own.
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const host: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
  config: unknown;
};
const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(fileNames, options);
const faults = [...errors, ...ts.getPreEmitDiagnostics(program)];
if (faults.length > 0) console.log(ts.formatDiagnostics(faults, host));

const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false, programs: [program] } } },
    { files: ['**/*.js', '**/*.cjs'], languageOptions: { parserOptions: { programs: null } } },
  ],
});
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter('stylish');
const found = await formatter.format(results);
if (found !== '') console.log(found);
const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);

process.exitCode = faults.length === 0 && isClean ? 0 : 1;
