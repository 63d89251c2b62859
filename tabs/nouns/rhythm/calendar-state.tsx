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
import { ConsentAnswer, useConsent } from './consent.tsx';

const actions = {
  'consent-needed': 'personal.rhythm.connect',
  removed: 'personal.do.book-again',
  delayed: 'personal.do.retry',
  failed: 'personal.do.retry',
} as const;

/** The state of the series in the calendars, and the action that takes it further. */
export const CalendarStatus = ({ rhythm }: Readonly<{ rhythm: RhythmView }>) => {
  const { say } = useWords();
  const retry = useAction(retryCalendar);
  const again = () => retry.mutate({ params: { id: rhythm.id } });
  const { ask, answer } = useConsent('calendar', again);
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
    case 'removed':
    case 'delayed':
    case 'failed': {
      const needed = rhythm.calendar === 'consent-needed';
      const isOnlyTold = needed || rhythm.calendar === 'delayed';
      return (
        <MessageBar intent={isOnlyTold ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say(`personal.rhythm.${rhythm.calendar}`)}</MessageBarTitle>
            {say(`personal.rhythm.${rhythm.calendar}.then`)}
            <ConsentAnswer answer={answer} />
            <RefusalText error={retry.error} />
          </MessageBarBody>
          <MessageBarActions>
            <Button appearance="primary" onClick={needed ? ask : again}>
              {say(actions[rhythm.calendar])}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
};
