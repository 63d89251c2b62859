import { InteractionTag, InteractionTagPrimary, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, memo, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../platform/words.tsx';
import { DayText } from '../../../ui/day-text.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import type { CaptureDraft, Corrections, CapturedStep, OtherStep } from './capture-draft.ts';
import { ChooseDay } from '../../commitment/choose-day.tsx';
import { ChooseOwner } from '../../commitment/choose-owner.tsx';
import { EditText } from '../../commitment/edit-text.tsx';

export { nudgeIn } from '../../../../shared/capture/concrete.ts';
export { understand } from '../../../../shared/capture/understand.ts';

const useStyles = makeStyles({
  // On one line with who and when where the panel is narrow.
  what: {
    display: 'block',
    maxWidth: 'clamp(96px, calc(100vw - 230px), 220px)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  nudge: { color: tokens.colorNeutralForeground2 },
  decision: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

type PartProps = Readonly<{
  name: string;
  shown: ReactNode;
  choose: (close: () => void) => ReactNode;
}>;

/** One part of what was understood; a tap changes it. */
const PartTag = ({ name, shown, choose }: PartProps) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <InteractionTag size="small" appearance="outline">
        <InteractionTagPrimary
          type="button"
          aria-expanded={anchor !== null}
          title={name}
          onClick={({ currentTarget }) => setAnchor(anchor === null ? currentTarget : null)}
        >
          {shown}
        </InteractionTagPrimary>
      </InteractionTag>
      {anchor && (
        <AnchoredPopover target={anchor} close={close} label={name}>
          {choose(close)}
        </AnchoredPopover>
      )}
    </>
  );
};

type Correct = (part: Corrections) => void;

/** The text of the step as last understood. A context, so that a keystroke renders nothing more than the text again. */
const StepText = createContext('');

const ShownText = () => {
  const styles = useStyles();
  const text = useContext(StepText);
  return (
    <span className={styles.what} title={text}>
      {text}
    </span>
  );
};

type ChangeProps = Readonly<{ correct: Correct; close: () => void }>;

const ChangeText = ({ correct, close }: ChangeProps) => {
  const text = useContext(StepText);
  return (
    <EditText
      text={text}
      draft={`capture.what.${text}`}
      change={(changed) => {
        correct({ text: changed });
        close();
      }}
    />
  );
};

/** What is to be done. */
const What = memo(({ correct }: Readonly<{ correct: Correct }>) => {
  const { say } = useWords();
  return (
    <PartTag
      name={say('panel.capture.what')}
      shown={<ShownText />}
      choose={(close) => <ChangeText correct={correct} close={close} />}
    />
  );
});
What.displayName = 'What';

type OwnerProps = Readonly<{ people: readonly [PersonRef, PersonRef]; ownerId: string; correct: Correct }>;

/** Who does it. */
const Owner = memo(({ people, ownerId, correct }: OwnerProps) => {
  const { say } = useWords();
  const owner = people.find(({ id }) => id === ownerId) ?? people[0];
  return (
    <PartTag
      name={say('panel.capture.owner')}
      shown={firstName(owner.name)}
      choose={(close) => (
        <ChooseOwner
          people={people}
          chosen={ownerId}
          choose={(chosen) => {
            correct({ ownerId: chosen });
            close();
          }}
        />
      )}
    />
  );
});
Owner.displayName = 'Owner';

type DayProps = Readonly<{ due: CalendarDay | null; usual: CalendarDay | null; correct: Correct }>;

/** By when; null while it is the usual day. */
const Day = memo(({ due, usual, correct }: DayProps) => {
  const { say } = useWords();
  return (
    <PartTag
      name={say('panel.capture.day')}
      shown={due === null ? say('panel.capture.when') : <DayText day={due} />}
      choose={(close) => (
        <ChooseDay
          usual={usual}
          chosen={due}
          choose={(chosen) => {
            correct({ due: chosen });
            close();
          }}
        />
      )}
    />
  );
});
Day.displayName = 'Day';

type MoreProps = Readonly<{ people: readonly [PersonRef, PersonRef]; step: OtherStep }>;

/** A further step in the same text: who, when and what. It can be changed once it is recorded. */
const MoreText = ({ people, step: { text, ownerId, due } }: MoreProps) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const owner = people.find(({ id }) => id === ownerId) ?? people[0];
  const step = [firstName(owner.name), ...(due === null ? [] : [shortDay(due)]), text].join(' · ');
  return <span className={styles.nudge}>{say('panel.capture.more', { step })}</span>;
};

type NudgeProps = Pick<CapturedStep, 'nudge' | 'sure' | 'due'> & Readonly<{ asked: boolean }>;

/** At most one hint, which never blocks anybody. */
const NudgeText = memo(({ asked, nudge, sure, due }: NudgeProps) => {
  const styles = useStyles();
  const { say, day } = useWords();
  const textOf = (): string | null => {
    if (asked) return say('panel.capture.again');
    if (nudge === 'date' && due !== null && sure) return say('panel.capture.usual', { day: day(due) });
    if (!sure && nudge !== 'owner') return say('panel.capture.unsure');
    return nudge === null ? null : say(`nudge.${nudge}`);
  };
  const text = textOf();
  return text !== null && <span className={styles.nudge}>{text}</span>;
});
NudgeText.displayName = 'NudgeText';

type Props = Readonly<{
  session: SessionView;
  draft: CaptureDraft;
  /** True when Enter has been pressed on words that commit to nothing. */
  asked: boolean;
  correct: Correct;
}>;

/** What was understood so far: who, when and what. Each part can be tapped and changed. */
export const UnderstoodParts = ({ session, draft, asked, correct }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { manager, rep, defaultDue } = session;
  const people = useMemo(() => [rep, manager] as const, [rep, manager]);
  const what = (
    <StepText value={draft.text}>
      <What correct={correct} />
    </StepText>
  );
  if (draft.kind === 'decision')
    return (
      <>
        <span className={styles.decision}>{say('panel.decision')}</span>
        {what}
      </>
    );
  return (
    <>
      <Owner people={people} ownerId={draft.ownerId} correct={correct} />
      <Day due={draft.usualDay ? null : draft.due} usual={defaultDue} correct={correct} />
      {what}
      {draft.more.map((step) => (
        <MoreText key={`${step.ownerId} ${step.text}`} people={people} step={step} />
      ))}
      <NudgeText asked={asked} nudge={draft.nudge} sure={draft.sure} due={draft.due} />
    </>
  );
};
