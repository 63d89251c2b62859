import { Suspense } from 'react';
import type { ProgrammePhaseView } from '../../../shared/contracts/programme.ts';
import { addMonths } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';

type Props = Readonly<{
  /** The phases of the programme that is followed. */
  phases: readonly ProgrammePhaseView[];
  /** The day of the first session. */
  from: CalendarDay;
}>;

const Items = ({ phases: [first, ...later], from }: Props) => {
  const { say, exactDay } = useWords();
  let day = from;
  let before = first;
  return later.map((phase) => {
    day = addMonths(day, before?.months ?? 0);
    before = phase;
    const often = say('programme.weeks', { weeks: phase.weeks });
    return <li key={day}>{say('programme.ahead', { often, day: exactDay(day) })}</li>;
  });
};

/** When Kadens suggests the next phases of a programme to somebody who begins with it, as items of a list. */
export const ProgrammeAhead = (props: Props) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="programme">
      <Items {...props} />
    </InWords>
  </Suspense>
);
