import { Button, Text } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { turnOnCalendarReading } from '../../../shared/contracts/calendar-meeting.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { AddRow } from '../../ui/add-row.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';

/** Offers to find customer meetings in the reader's own calendar, and says what that does before it is turned on. */
export const FindInCalendar = () => {
  const { say } = useWords();
  const disclosure = useDisclosure();
  const { open, fold } = disclosure;
  const turnOn = useAction(turnOnCalendarReading);
  if (!open)
    return (
      <AddRow opens={disclosure} icon={<CalendarRegular />}>
        {say('personal.own-calendar.on')}
      </AddRow>
    );
  return (
    <InlineForm
      label={say('personal.own-calendar.on')}
      act={[
        <Button
          key="on"
          size="small"
          appearance="primary"
          disabledFocusable={turnOn.isPending}
          onClick={() => turnOn.mutate({})}
        >
          {say('personal.own-calendar.on')}
        </Button>,
      ]}
      busy={turnOn.isPending}
      error={turnOn.error}
      close={fold}
    >
      <Text size={200}>{say('personal.own-calendar.hint')}</Text>
    </InlineForm>
  );
};
