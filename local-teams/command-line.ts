import { parseArgs } from 'node:util';
import { EXIT_CONFIG, faultsInWords } from '../bot/config.ts';
import { resetFolder } from './folder.ts';
import { readLocalSettings } from './settings.ts';
import type { LocalSettings } from './settings.ts';
import { endWithFault } from './start/end-with-fault.ts';
import type { StartSetting } from './start/start-fault.ts';

/** What local mode was asked for: with the sample team unless told otherwise, under a debugger if told so. */
export type CommandLine = LocalSettings &
  Readonly<{ withSample: boolean; withModel: boolean; inspect: boolean }>;

/**
 * Reads arguments and settings, and empties the folder if told so. On a mistake, prints every fault at once and ends the process. `command`
 * is the command to name in those messages.
 */
export const readCommandLine = async (command: StartSetting['command']): Promise<CommandLine> => {
  const { values: options } = parseArgs({
    options: {
      empty: { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      local: { type: 'boolean', default: false },
      inspect: { type: 'boolean', default: false },
      model: { type: 'boolean', default: false },
    },
  });
  const read = readLocalSettings(process.env, options);
  if (!read.ok) {
    console.error(faultsInWords(read.faults));
    process.exit(EXIT_CONFIG);
  }
  if (options.reset)
    await resetFolder(read.settings).catch((error: unknown) =>
      endWithFault(error, { ...read.settings, command }),
    );
  return {
    ...read.settings,
    ...{ withSample: !options.empty, withModel: options.model, inspect: options.inspect },
  };
};
