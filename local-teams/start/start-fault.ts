import { DatabaseNotPrepared } from '../../bot/prepare-database.ts';
import { PageNotBuilt } from '../../scripts/pages.ts';

/** What can keep local Teams from starting and that its user can fix. */
export type StartFault =
  | Readonly<{ kind: 'port-taken' }>
  | Readonly<{ kind: 'foreign-folder' }>
  | Readonly<{ kind: 'closed-folder'; closed: string }>
  | Readonly<{ kind: 'unwritable-folder' }>
  | Readonly<{ kind: 'full-disk' }>
  | Readonly<{ kind: 'little-memory' }>
  | Readonly<{ kind: 'newer-database' }>
  | Readonly<{ kind: 'unprepared-database'; said: string }>
  | Readonly<{ kind: 'unbuilt-page'; said: string }>;

/** A fault detected with certainty. */
export class StartFaultFound extends Error {
  constructor(readonly fault: StartFault) {
    super(fault.kind);
  }
}

/** An error and its causes, the outermost first. */
const chainOf = (error: unknown): readonly Error[] =>
  error instanceof Error ? [error, ...chainOf(error.cause)] : [];

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');

/** How systems and PostgreSQL report it, by code or in words. The first match counts: a full /dev/shm is not a full disk. */
const signs: readonly (readonly [sign: RegExp, fault: StartFault])[] = [
  [/\bEADDRINUSE\b/, { kind: 'port-taken' }],
  [
    /shared memory.*(Cannot allocate memory|No space left|Invalid argument)|Cannot allocate memory|\bENOMEM\b|FATAL: +out of memory/,
    { kind: 'little-memory' },
  ],
  [/\bENOSPC\b|\bEDQUOT\b|No space left on device|Disk quota exceeded/, { kind: 'full-disk' }],
  [
    /\bEROFS\b|\bEACCES\b|\bEPERM\b|Read-only file system|Permission denied|Operation not permitted/,
    { kind: 'unwritable-folder' },
  ],
  [/database files are incompatible with server/, { kind: 'newer-database' }],
];

/** The fault behind an error; null for a bug, whose stack is needed. */
export const startFaultOf = (error: unknown): StartFault | null => {
  const chain = chainOf(error);
  for (const one of chain) {
    if (one instanceof StartFaultFound) return one.fault;
    if (one instanceof DatabaseNotPrepared) return { kind: 'unprepared-database', said: one.message };
    if (one instanceof PageNotBuilt) return { kind: 'unbuilt-page', said: one.message };
  }
  const said = chain.map((one) => `${codeOf(one)} ${one.message}`).join('\n');
  return signs.find(([sign]) => sign.test(said))?.[1] ?? null;
};

/** What it was started with, and the command to start it again. */
export type StartSetting = Readonly<{ folder: string; port: number; command: 'npm start' | 'npm run dev' }>;

/** A folder that any account may enter, on every Unix. */
const OPEN_FOLDER = '/var/tmp/kadens';

/** What is wrong, and what to type instead. */
export const startFaultInWords = (fault: StartFault, { folder, port, command }: StartSetting): string => {
  const elsewhere = `Choose another: DATA_DIR=${OPEN_FOLDER} ${command}`;
  switch (fault.kind) {
    case 'port-taken':
      return `Port ${port} is taken. Choose another: PORT=${port + 1} ${command}`;
    case 'foreign-folder':
      return `${folder} holds something else, and Kadens wants a folder of its own. ${elsewhere}`;
    case 'closed-folder':
      return `The database's user cannot enter ${fault.closed}. ${elsewhere}`;
    case 'unwritable-folder':
      return `Nothing can be written in ${folder}. ${elsewhere}`;
    case 'full-disk':
      return `The disk with ${folder} is full. Make room there. ${elsewhere}`;
    case 'little-memory':
      return 'There is not enough memory for the database. End other programs, or give the container more (and its /dev/shm).';
    case 'newer-database':
      return `The data in ${folder} is of another version of PostgreSQL. Start the Kadens that made it, or begin anew: ${command} -- --reset`;
    case 'unprepared-database':
      return `${fault.said}\nA laptop's data can be made anew: ${command} -- --reset`;
    case 'unbuilt-page':
      return `${fault.said}: what the bundler says stands above.`;
  }
};
