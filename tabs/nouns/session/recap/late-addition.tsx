import type { PersonRef } from '../../../../shared/contracts/person.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { useRecapStyles } from './recap-styles.ts';

type Props = Readonly<{ session: SessionView; by: PersonRef; at: Instant }>;

/** Says that an item was added after the close, by whom and when. */
export const LateAddition = ({ session, by, at }: Props) => {
  const styles = useRecapStyles();
  const { say, day, dayOf, time, exactDay } = useWords();
  const own = by.id === session[session.you].id;
  const values = { name: firstName(by.name), day: day(dayOf(at)) };
  return (
    <div
      className={styles.quiet}
      data-testid="late"
      title={say('day.at', { day: exactDay(dayOf(at)), time: time(at) })}
    >
      {say(own ? 'recap.late.you' : 'recap.late', values)}
    </div>
  );
};
