import {
  Button,
  InteractionTag,
  InteractionTagPrimary,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { createContext, memo, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../platform/words.tsx';
import { DayText } from '../../../ui/day-text.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { ownerlessIn } from './capture-draft.ts';
import type { CaptureDraft, Corrections, CapturedStep, OtherStep } from './capture-draft.ts';
import { ChooseDay } from '../../commitment/choose-day.tsx';
import { ChooseOwner } from '../../commitment/choose-owner.tsx';
import { EditText } from '../../commitment/edit-text.tsx';

export { nudgeIn } from '../../../../shared/capture/concrete.ts';
export { outsiderIn } from '../../../../shared/capture/outsider.ts';
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
  whose: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  question: { flexBasis: '100%', color: tokens.colorNeutralForeground1 },
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

type OwnerProps = Readonly<{
  people: readonly [PersonRef, PersonRef];
  ownerId: string | null;
  correct: Correct;
}>;

/** Who does it. */
const Owner = memo(({ people, ownerId, correct }: OwnerProps) => {
  const { say } = useWords();
  const owner = people.find(({ id }) => id === ownerId);
  return (
    <PartTag
      name={say('panel.capture.owner')}
      shown={owner ? firstName(owner.name) : say('panel.capture.owner.unsaid')}
      choose={(close) => (
        <ChooseOwner
          people={people}
          chosen={ownerId ?? ''}
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
  const owner = people.find(({ id }) => id === ownerId);
  const who = owner ? firstName(owner.name) : say('panel.capture.owner.unsaid');
  const step = [who, ...(due === null ? [] : [shortDay(due)]), text].join(' · ');
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

type WhoseProps = Readonly<{
  session: SessionView;
  /** What nobody of the two is said to do. */
  text: string;
  outsider: string | null;
  /** Null: nothing is to be recorded. */
  choose: (ownerId: string | null) => void;
}>;

/** Asks whose a step is that is said to be somebody else's, or nobody's. What was typed stays as it is until it is answered. */
const WhoseStep = ({ session, text, outsider, choose }: WhoseProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const { manager, rep, you } = session;
  const [me, other] = you === 'manager' ? [manager, rep] : [rep, manager];
  const does = outsider === null ? 'does' : 'follows';
  const question =
    outsider === null
      ? say('panel.capture.whose', { text })
      : say('panel.capture.outsider', { name: outsider });
  return (
    <div role="group" aria-label={question} className={styles.whose} data-testid="whose-step">
      <span className={styles.question}>{question}</span>
      <Button size="small" onClick={() => choose(me.id)}>
        {say(`panel.capture.${does}.me`)}
      </Button>
      <Button size="small" onClick={() => choose(other.id)}>
        {say(`panel.capture.${does}.other`, { name: firstName(other.name) })}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => choose(null)}>
        {say('panel.capture.leave')}
      </Button>
    </div>
  );
};

type ThereProps = Readonly<{ text: string; answer: (isAnyway: boolean) => void }>;

/** Says that a step is there already, whoever of the two recorded it, and lets it be saved all the same. */
const StepThere = ({ text, answer }: ThereProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const said = say('panel.capture.there', { text });
  return (
    <div role="group" aria-label={said} className={styles.whose} data-testid="step-there">
      <span className={styles.question}>{said}</span>
      <Button size="small" onClick={() => answer(true)}>
        {say('panel.capture.there.save')}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => answer(false)}>
        {say('panel.capture.leave')}
      </Button>
    </div>
  );
};

type Props = Readonly<{
  session: SessionView;
  draft: CaptureDraft;
  /** True when Enter has been pressed on words that commit to nothing, or to nobody. */
  asked: boolean;
  /** Whoever the text begins with that is neither of the two. */
  outsider: string | null;
  correct: Correct;
  choose: (ownerId: string | null) => void;
  /** The step that was found to be there already when it was to be recorded. */
  there: string | null;
  answerThere: (isAnyway: boolean) => void;
}>;

/** What was understood so far: who, when and what. Each part can be tapped and changed. */
export const UnderstoodParts = ({
  session,
  draft,
  asked,
  outsider,
  correct,
  choose,
  there,
  answerThere,
}: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { manager, rep, defaultDue } = session;
  const people = useMemo(() => [rep, manager] as const, [rep, manager]);
  const what = (
    <StepText value={draft.text}>
      <What correct={correct} />
    </StepText>
  );
  const [ownerless] = ownerlessIn(draft);
  if (there !== null) return <StepThere text={there} answer={answerThere} />;
  if (asked && ownerless !== undefined)
    return (
      <WhoseStep
        session={session}
        text={ownerless.text}
        outsider={ownerless === draft ? outsider : null}
        choose={choose}
      />
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
