import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { QuestionRegular } from '@fluentui/react-icons/svg/question';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { personId } from '../../../shared/domain/ids.ts';
import { useWords } from '../../platform/words.tsx';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';
import { giveFocusBack } from '../../ui/give-focus-back.ts';
import { DayText } from '../../ui/day-text.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { ChooseDay } from '../commitment/choose-day.tsx';
import { ChooseOwner } from '../commitment/choose-owner.tsx';
import { CommitmentRow } from '../commitment/commitment-row.tsx';
import { EditText } from '../commitment/edit-text.tsx';
import { useDispute } from '../commitment/use-dispute.ts';
import { ChooseGoal } from './choose-goal.tsx';
import { servable } from './servable.ts';
import { useStepChanges } from './use-step-changes.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: '2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { flexGrow: 1, minWidth: 0 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  part: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  text: { color: tokens.colorNeutralForeground1 },
  plan: {
    overflowWrap: 'anywhere',
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Part = 'what' | 'owner' | 'day' | 'serves';
type Props = Readonly<{ session: SessionView; step: CommitmentView }>;

const OpenStep = ({ session, step }: Props) => {
  const styles = useStyles();
  const { say, language, day } = useWords();
  const { change, remove, error } = useStepChanges(step);
  const { dispute, error: disputeError } = useDispute(step);
  const [editing, setEditing] = useState<Part | null>(null);
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const { owner, text, due, serves, plan, mayDispute } = step;
  const ownerName = owner.id === session[session.you].id ? say('app.you') : firstName(owner.name);
  const names: Readonly<Record<Part, string>> = {
    what: say('panel.capture.what'),
    owner: say('panel.capture.owner'),
    day: say('panel.capture.day'),
    serves: say('panel.step.serves'),
  };
  const open = (part: Part, at: HTMLElement | null) => {
    setTarget(at);
    setEditing(part);
  };
  const close = () => {
    setEditing(null);
    giveFocusBack(target);
  };
  const set = (changed: Parameters<typeof change>[0]) => {
    change(changed);
    close();
  };
  const part = (which: Part, now: string, shown: ReactNode) => (
    <button
      type="button"
      className={mergeClasses(styles.part, which === 'what' && styles.text)}
      aria-haspopup="dialog"
      aria-expanded={editing === which}
      aria-label={say('panel.step.change', { part: names[which], now })}
      onClick={({ currentTarget }) => open(which, currentTarget)}
    >
      {shown}
    </button>
  );
  const choice = {
    what: () => <EditText text={text} draft={`edit.${step.id}`} change={(typed) => set({ text: typed })} />,
    owner: () => (
      <ChooseOwner
        people={[session.rep, session.manager]}
        chosen={owner.id}
        choose={(id) => set({ ownerId: personId.parse(id) })}
      />
    ),
    day: () => (
      <ChooseDay usual={session.defaultDue} chosen={due} choose={(chosen) => set({ due: chosen })} />
    ),
    serves: () => (
      <ChooseGoal goals={servable(session, language)} choose={(chosen) => set({ serves: chosen })} />
    ),
  } satisfies Record<Part, () => ReactNode>;
  return (
    <>
      <div className={styles.row} data-commitment={step.id}>
        <div className={styles.body}>
          {part('what', text, text)}
          {plan !== null && <div className={styles.plan}>{plan}</div>}
          <div className={styles.facts}>
            {part('owner', ownerName, ownerName)}
            <span aria-hidden>·</span>
            {part(
              'day',
              due === null ? say('app.no-day') : day(due),
              due === null ? say('app.no-day') : <DayText day={due} />,
            )}
            {serves !== null && <span aria-hidden>·</span>}
            {serves !== null && part('serves', serves, serves)}
          </div>
        </div>
        <RowMenu
          label={say('panel.step.menu', { step: text })}
          button={(element) => {
            menu.current = element;
          }}
          choices={[
            ...(serves === null
              ? [
                  {
                    text: names.serves,
                    icon: <TargetArrowRegular />,
                    act: () => open('serves', menu.current),
                  },
                ]
              : []),
            ...(mayDispute
              ? [{ text: say('answer.disputed'), icon: <QuestionRegular />, act: dispute }]
              : []),
            { text: say('panel.step.remove'), icon: <DeleteRegular />, act: remove },
          ]}
        />
      </div>
      <RefusalText error={error ?? disputeError} />
      {editing && (
        <AnchoredPopover target={target} close={close} label={names[editing]}>
          {choice[editing]()}
        </AnchoredPopover>
      )}
    </>
  );
};

/** A commitment as it is read back: tapping what, who, when or what it serves changes it in place. */
export const EditableStep = ({ session, step }: Props) =>
  step.state === 'open' && !step.disputed ? (
    <OpenStep session={session} step={step} />
  ) : (
    <CommitmentRow commitment={step} />
  );
