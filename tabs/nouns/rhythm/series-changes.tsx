import type { SeriesOfferView } from '../../../shared/contracts/series-offer.ts';
import { useWords } from '../../platform/words.tsx';
import { WillDo } from './calendar-changes.tsx';

/** Says, before it is done, what happens in the calendar when a 1:1 in it becomes the rhythm. */
export const SeriesChanges = ({ series: { cadence, lastDay } }: Readonly<{ series: SeriesOfferView }>) => {
  const { say, exactDay } = useWords();
  return (
    <WillDo>
      <li>{say('personal.series.will')}</li>
      <li>{say('personal.series.will.sessions', { minutes: cadence.minutes })}</li>
      {lastDay !== null && <li>{say('personal.series.will.end', { day: exactDay(lastDay) })}</li>}
    </WillDo>
  );
};
