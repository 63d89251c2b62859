import { startFaultInWords, startFaultOf } from './start-fault.ts';
import type { StartSetting } from './start-fault.ts';

/** Prints what kept it from starting, or an unforeseen error's stack, and ends the process. */
export const endWithFault = (error: unknown, setting: StartSetting): never => {
  const fault = startFaultOf(error);
  console.error(fault ? startFaultInWords(fault, setting) : error);
  process.exit(1);
};
