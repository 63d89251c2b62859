import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { retryCalendar } from '../../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useAction } from '../../platform/api.ts';
import { openLink } from '../../platform/host.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { CalendarConsentNeeded } from './calendar-consent-needed.tsx';

const actions = {
  removed: 'personal.do.book-again',
  delayed: 'personal.do.retry',
  failed: 'personal.do.retry',
} as const;

type Props = Readonly<{
  rhythm: RhythmView;
  /** Whether the manager has just let Kadens into the calendar: the booking then goes on by itself. */
  isConsented: boolean;
  /** Called when a 1:1 already in the calendar has become the rhythm. */
  onAdopted: (rhythm: RhythmView) => void;
}>;

/** The state of the series in the calendars, and the action that takes it further. */
export const CalendarStatus = ({ rhythm, isConsented, onAdopted }: Props) => {
  const { say } = useWords();
  const retry = useAction(retryCalendar);
  const again = () => retry.mutate({ params: { id: rhythm.id } });
  const name = firstName(rhythm.rep.name);

  switch (rhythm.calendar) {
    case 'none':
      return null;
    case 'booking':
      return (
        <div role="status">
          <Spinner size="tiny" labelPosition="after" label={say('personal.rhythm.booking')} />
          <Text size={200}>{say('personal.rhythm.booking.then')}</Text>
        </div>
      );
    case 'booked': {
      const { joinUrl } = rhythm;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {say('personal.rhythm.booked', { name })}{' '}
            {joinUrl !== null && <Link onClick={() => openLink(joinUrl)}>{say('personal.do.join')}</Link>}
          </MessageBarBody>
        </MessageBar>
      );
    }
    case 'consent-needed':
      return <CalendarConsentNeeded rhythm={rhythm} isConsented={isConsented} onAdopted={onAdopted} />;
    case 'removed':
    case 'delayed':
    case 'failed': {
      return (
        <MessageBar intent={rhythm.calendar === 'delayed' ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say(`personal.rhythm.${rhythm.calendar}`)}</MessageBarTitle>
            {say(`personal.rhythm.${rhythm.calendar}.then`)}
            <RefusalText error={retry.error} />
          </MessageBarBody>
          <MessageBarActions>
            <Button appearance="primary" onClick={again}>
              {say(actions[rhythm.calendar])}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
};
