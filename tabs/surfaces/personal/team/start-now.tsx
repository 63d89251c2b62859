import {
  Button,
  Field,
  makeStyles,
  PopoverSurface,
  PopoverTrigger,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons/svg/play';
import { useState } from 'react';
import { startOnTheSpot } from '../../../../shared/contracts/session.ts';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { NEAREST_HOURS, USUAL_MINUTES } from '../../../../shared/domain/session.ts';
import { minutesBetween } from '../../../../shared/domain/time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { getRecommendation } from '../../../../shared/contracts/session-subject.ts';
import { useAction, useFetched } from '../../../platform/api.ts';
import { useNow, useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { LengthSelect } from '../../../nouns/session/length-select.tsx';
import { ModalPopover } from '../../../ui/modal-popover.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { StartRefusal } from '../../../nouns/session/start-refusal.tsx';
import { suggestedType } from './suggested-type.ts';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, width: '260px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { justifySelf: 'end' },
  suggested: { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

/** Milliseconds between checks of whether a planned session is near. */
const MINUTE = 60_000;

/** The planned session that starting one now would begin; null if none is near. */
const plannedNear = ({ next }: TeamRow, now: Instant): TeamRow['next'] =>
  next && !next.extra && Math.abs(minutesBetween(now, next.startsAt)) <= NEAREST_HOURS * 60 ? next : null;

type Props = Readonly<{
  row: TeamRow;
  openSession: (id: string) => void;
  /** `icon` where something else comes first and there is little room. */
  look?: 'primary' | 'secondary' | 'icon';
}>;

/** Starts a session now, of the suggested type or another. */
export const StartNow = ({ row, openSession, look = 'secondary' }: Props) => {
  const styles = useStyles();
  const { say, day, dayOf, time, typeNames } = useWords();
  const meant = plannedNear(row, useNow(MINUTE));
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const recommended = useFetched(
    getRecommendation,
    { params: { id: row.next?.id ?? '' } },
    { enabled: isOpen && row.next !== null },
  ).data?.recommended;
  const suggested = recommended ?? suggestedType(row, today);
  const [chosenType, setType] = useState<ConversationType | null>(null);
  // What a session that begins now was planned to be about, the two have prepared for.
  const type = chosenType ?? meant?.type ?? suggested;
  const [chosen, choose] = useState<number | null>(null);
  const usual = meant?.minutes ?? row.rhythm.cadence?.minutes ?? USUAL_MINUTES;
  const start = useAction(startOnTheSpot, { onDone: ({ id }) => openSession(id) });
  const begin = (others: 'ask' | 'end') =>
    start.mutate({ body: { rhythmId: row.rhythm.id, type, minutes: chosen, others } });
  const label = say('personal.do.start.with', { name: firstName(row.rhythm.rep.name) });
  return (
    <ModalPopover
      positioning="below-end"
      onOpenChange={(_, { open }) => {
        setOpen(open);
        if (!open) return;
        setType(null);
        choose(null);
        start.reset();
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        {look === 'icon' ? (
          <Button size="small" appearance="subtle" icon={<PlayRegular />} title={label} aria-label={label} />
        ) : (
          <Button size="small" appearance={look} icon={<PlayRegular />} aria-label={label}>
            {say('personal.do.start')}
          </Button>
        )}
      </PopoverTrigger>
      <PopoverSurface aria-label={label}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            begin('ask');
          }}
        >
          <Field label={say('personal.start.about')}>
            <RadioGroup
              value={type}
              onChange={(_, { value }) => setType(conversationTypes.find((one) => one === value) ?? type)}
            >
              {conversationTypes.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={
                    <>
                      {typeNames.of(one)}
                      {one === suggested && (
                        <Text size={200} className={styles.suggested}>
                          {say('personal.start.suggested')}
                        </Text>
                      )}
                    </>
                  }
                />
              ))}
            </RadioGroup>
          </Field>
          <Field label={say('personal.start.length')}>
            <LengthSelect minutes={chosen ?? usual} choose={choose} also={[usual]} />
          </Field>
          <Text size={200} className={styles.quiet}>
            {meant
              ? say('personal.start.planned', { day: day(dayOf(meant.startsAt)), time: time(meant.startsAt) })
              : say('personal.start.unbooked')}
          </Text>
          <StartRefusal
            error={start.error}
            busy={start.isPending}
            end={() => begin('end')}
            leave={start.reset}
          />
          <Button
            className={styles.start}
            type="submit"
            appearance="primary"
            disabledFocusable={start.isPending}
          >
            {say(start.isPending ? 'personal.starting' : 'personal.do.start')}
          </Button>
        </form>
      </PopoverSurface>
    </ModalPopover>
  );
};
