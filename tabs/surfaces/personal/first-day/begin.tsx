import { Button, Field, Select, Text, Title3, useRestoreFocusTarget } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { useState } from 'react';
import type { RhythmView, TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../../../shared/contracts/session.ts';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { USUAL_MINUTES } from '../../../../shared/domain/session.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { useAction } from '../../../platform/api.ts';
import { useNow } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { StartRefusal } from '../../../nouns/session/start-refusal.tsx';
import { useFirstDayStyles } from './first-day-styles.ts';
import { SeriesToUse } from './series-to-use.tsx';

/** coaching-model §3, `performance.first`: a pair that has never met begins with goals and expectations. */
const FIRST_TYPE: ConversationType = 'performance';

type Props = Readonly<{
  rows: readonly TeamRow[];
  /** When the messages to them go out; null if none is sent. */
  greetingAt: Instant | null;
  openSession: (id: string) => void;
  openRhythm: (rhythm: RhythmView) => void;
  onDone: () => void;
}>;

/** Starts the first session now, or sets a rhythm for the next 1:1. Person and type are suggested. */
export const Begin = ({ rows, greetingAt, openSession, openRhythm, onDone }: Props) => {
  const styles = useFirstDayStyles();
  const { say, typeNames, day, dayOf } = useWords();
  const now = useNow();
  const [chosen, choose] = useState<string | null>(null);
  const [type, setType] = useState<ConversationType>(FIRST_TYPE);
  /** Gets the focus back when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const start = useAction(startOnTheSpot, { onDone: ({ id }) => openSession(id) });
  const row = rows.find((one) => one.rhythm.id === chosen) ?? rows[0];
  /** The rhythms here that a 1:1 in the calendar has meanwhile become, in their current state. */
  const [adopted, setAdopted] = useState<readonly RhythmView[]>([]);
  if (!row) return null;
  const rhythm = adopted.find(({ id }) => id === row.rhythm.id) ?? row.rhythm;
  const begin = (others: 'ask' | 'end') => start.mutate({ body: { rhythmId: rhythm.id, type, others } });
  return (
    <section className={styles.step} aria-labelledby="begin">
      <Title3 as="h2" id="begin" className={styles.heading}>
        {say('personal.first.begin')}
      </Title3>
      <Text className={styles.quiet}>
        {greetingAt === null
          ? say('personal.first.begin.then')
          : greetingAt <= now
            ? say('personal.first.begin.sent')
            : say('personal.first.begin.waits', { day: day(dayOf(greetingAt)) })}
      </Text>
      <SeriesToUse
        rhythms={rows.map((one) => one.rhythm)}
        adopted={adopted}
        onAdopted={(one) => setAdopted((known) => [...known, one])}
      />
      <div className={styles.fields}>
        <Field label={say('personal.first.with')}>
          <Select value={rhythm.id} onChange={(_, { value }) => choose(value)}>
            {rows.map(({ rhythm: { id, rep } }) => (
              <option key={id} value={id}>
                {rep.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('personal.start.about')}>
          <Select
            value={type}
            onChange={(_, { value }) => setType(conversationTypes.find((one) => one === value) ?? FIRST_TYPE)}
          >
            {conversationTypes.map((one) => (
              <option key={one} value={one}>
                {typeNames.of(one)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.ways}>
        <div className={styles.way}>
          <Button
            appearance="primary"
            icon={<PlayRegular />}
            disabledFocusable={start.isPending}
            onClick={() => begin('ask')}
          >
            {say(start.isPending ? 'personal.starting' : 'personal.first.now')}
          </Button>
          <Text size={200} className={styles.quiet}>
            {say('personal.first.now.hint', {
              type: typeNames.of(type),
              minutes: rhythm.cadence?.minutes ?? USUAL_MINUTES,
            })}
          </Text>
        </div>
        {rhythm.calendar !== 'booked' && (
          <div className={styles.way}>
            <Button {...back} icon={<CalendarAddRegular />} onClick={() => openRhythm(rhythm)}>
              {say('personal.first.next')}
            </Button>
            <Text size={200} className={styles.quiet}>
              {say('personal.first.next.hint')}
            </Text>
          </div>
        )}
      </div>
      <StartRefusal error={start.error} busy={start.isPending} end={() => begin('end')} leave={start.reset} />
      <div className={styles.actions}>
        <Button className={styles.aside} appearance="subtle" onClick={onDone}>
          {say('personal.first.to-team')}
        </Button>
      </div>
    </section>
  );
};
