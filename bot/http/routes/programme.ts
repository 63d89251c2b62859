import * as programme from '../../../shared/contracts/programme.ts';
import { followProgramme } from '../../use-cases/programme/follow-programme.ts';
import { getProgramme } from '../../use-cases/programme/get-programme.ts';
import { setProgramme } from '../../use-cases/programme/set-programme.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

/** How the organisation begins with somebody new. */
export const programmeRoutes: readonly Route[] = [
  route(programme.getProgramme, getProgramme),
  route(programme.setProgramme, setProgramme),
  route(programme.followProgramme, followProgramme),
];
