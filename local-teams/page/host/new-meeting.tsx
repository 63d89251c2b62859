import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import type { SayOnPage } from '../words.ts';

/** What an app asks for with `calendar.composeMeeting` (teams-js 2.58). */
export const newMeetingDraft = z.object({
  subject: z.string().default(''),
  attendees: z.array(z.string()).default([]),
  startTime: z.string().default(''),
  endTime: z.string().default(''),
  content: z.string().default(''),
});
export type NewMeetingDraft = z.output<typeof newMeetingDraft>;

const useStyles = makeStyles({
  form: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  close: { justifySelf: 'start' },
});

type Props = Readonly<{ meeting: NewMeetingDraft; say: SayOnPage; close: () => void }>;

/** Teams' form for a new meeting, filled in by an app; nothing is sent from here. */
export const NewMeeting = ({ meeting, say, close }: Props) => {
  const styles = useStyles();
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.focus(), []);
  const { subject, attendees, startTime, endTime, content } = meeting;
  return (
    <section
      ref={form}
      tabIndex={-1}
      className={styles.form}
      aria-label={say('compose')}
      data-testid="compose"
    >
      <Text className={styles.quiet}>{say('compose')}</Text>
      <Text as="h2" weight="semibold" size={500}>
        {subject}
      </Text>
      <Text>{attendees.join(', ')}</Text>
      <Text>
        {startTime} – {endTime}
      </Text>
      <Text>{content}</Text>
      <Text size={200} className={styles.quiet}>
        {say('compose.then')}
      </Text>
      <Button className={styles.close} onClick={close}>
        {say('compose.close')}
      </Button>
    </section>
  );
};
