import { getProgramme } from '../../../shared/contracts/programme.ts';
import type { ProgrammeView } from '../../../shared/contracts/programme.ts';
import { useFetched } from '../../platform/api.ts';

/** How the organisation begins with somebody new; undefined until it is known. */
export const useProgramme = (): ProgrammeView | undefined => useFetched(getProgramme, {}).data;
