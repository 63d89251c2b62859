import { getProgramme, setProgramme } from '../../../shared/contracts/programme.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { CADENCE } from '../endpoints-world.ts';
import { change, stale } from './asking.ts';

const phase = { weeks: 2, minutes: 30, mix: CADENCE.mix, months: null };
const withPhase = (more: object): Asking =>
  change(asked['setProgramme'], { phases: [{ ...phase, ...more }] });

/** For every refusal of its own that an endpoint about the programme declares, a call that meets it. */
export const programmeRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  setProgramme: {
    'leaders-only': async (world) => ({ ...(await withPhase({})(world)), by: 'maria' }),
    changed: stale(asked['setProgramme']),
    'mix-too-dense': withPhase({ mix: { ...CADENCE.mix, deal: 1, skill: 1 } }),
    'mix-too-soon': withPhase({
      ...{ weeks: 1, mix: { deal: 6, pipeline: 6, skill: 20, performance: 3, preparation: 20 } },
    }),
    'phases-unfit': withPhase({ months: 3 }),
  },
  followProgramme: {
    'no-programme': async (world) => {
      const { programme } = await world.kadens.must('eva', getProgramme);
      if (programme)
        await world.kadens.must('eva', setProgramme, { body: { version: programme.version, phases: [] } });
      const pair = world.pair();
      return { by: pair.manager, params: { id: pair.rhythm }, body: { following: true } };
    },
  },
};
