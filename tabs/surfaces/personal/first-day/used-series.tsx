import { Text } from '@fluentui/react-components';
import { getRhythm } from '../../../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';
import { nextSessions } from '../../../nouns/rhythm/next-sessions.ts';
import { useFetched } from '../../../platform/api.ts';
import { useNow } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';

/** Says that a 1:1 in the calendar has become the rhythm, and when the two meet next. */
export const UsedSeries = ({ rhythm: { id, rep } }: Readonly<{ rhythm: RhythmView }>) => {
  const { say, day, dayOf, time } = useWords();
  const now = useNow();
  const page = useFetched(getRhythm, { params: { id } }).data;
  const [next] = nextSessions(page?.sessions ?? [], now);
  const name = firstName(rep.name);
  return (
    <Text role="status">
      {next
        ? say('personal.series.done.next', {
            ...{ name, day: day(dayOf(next.startsAt)), time: time(next.startsAt) },
          })
        : say('personal.series.done', { name })}
    </Text>
  );
};
