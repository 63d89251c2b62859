import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { z } from 'zod/mini';
import type { listCalendarMeetings } from '../../../shared/contracts/calendar-meeting.ts';
import { restoreCustomerMeeting } from '../../../shared/contracts/customer-meeting.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  meeting: z.output<(typeof listCalendarMeetings)['reply']>['gone'][number];
  /** Called just before the row disappears. */
  gone: () => void;
}>;

/** A customer meeting that was removed because it is no longer in the calendar. */
export const GoneMeeting = ({ meeting: { id, customer, at }, gone }: Props) => {
  const styles = useStyles();
  const { say, day, dayOf } = useWords();
  const restore = useAction(restoreCustomerMeeting, { onDone: gone });
  return (
    <div data-testid="gone-meeting">
      <div className={styles.row}>
        <Text size={200} role="status">
          {say('deal.calendar.gone', { customer, day: day(dayOf(at)) })}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('deal.calendar.gone.back.which', { customer })}
          disabledFocusable={restore.isPending}
          onClick={() => restore.mutate({ params: { id } })}
        >
          {say('deal.calendar.gone.back')}
        </Button>
      </div>
      <RefusalText error={restore.error} />
    </div>
  );
};
