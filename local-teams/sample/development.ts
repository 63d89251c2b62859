import { getDevelopment } from '../../shared/contracts/development.ts';
import { answerExpectation, sayExpectation } from '../../shared/contracts/expectation.ts';
import { endFocus, setFocus } from '../../shared/contracts/focus.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { addDays } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';
import type { SampleCall } from './sample-calls.ts';
import type { SampleRep } from './team.ts';

/** How long the sample's behaviours are practised from the day they are chosen, in days. */
const PRACTISED_DAYS = 56;

export type Development = NonNullable<SampleRep['development']>;

/** Sets a rep's focus, and an expectation that the rep confirms. */
export const agree = async (
  call: SampleCall,
  rep: SampleRep['rep'],
  row: TeamRow,
  { focus, expectation }: Pick<Development, 'focus' | 'expectation'>,
  today: CalendarDay,
): Promise<void> => {
  const params = { id: row.rhythm.id };
  for (const { behaviour, why } of focus)
    await call('maria', setFocus, {
      params,
      body: { behaviour, why, until: addDays(today, PRACTISED_DAYS) },
    });
  const { id, version } = await call('maria', sayExpectation, { params, body: { text: expectation } });
  await call(rep, answerExpectation, { params: { id }, body: { version, answer: 'confirmed' } });
};

/** Ends an earlier focus as the sample says. */
export const endPractised = async (
  call: SampleCall,
  row: TeamRow,
  { behaviour, ended: { how, outcome } }: NonNullable<Development['before']>,
): Promise<void> => {
  const { focus } = await call('maria', getDevelopment, { params: { id: row.rhythm.id } });
  for (const { id, version } of focus.filter((one) => one.behaviour === behaviour))
    await call('maria', endFocus, { params: { id }, body: { version, how, outcome } });
};
