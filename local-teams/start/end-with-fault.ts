import { startFaultInWords, startFaultOf } from './start-fault.ts';
import type { StartSetting } from './start-fault.ts';

/** Says what kept it from starting, or the stack of what nobody foresaw, and ends the process. */
export const endWithFault = (error: unknown, setting: StartSetting): never => {
  const fault = startFaultOf(error);
  console.error(fault ? startFaultInWords(fault, setting) : error);
  process.exit(1);
};
