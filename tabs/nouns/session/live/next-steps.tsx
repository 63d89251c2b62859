import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { afterNudges } from '../../../../shared/capture/after-nudges.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { FactEmpty } from '../../../ui/fact-empty.tsx';
import { StaysOpen } from '../../../ui/open-forms.ts';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { EditableStep } from '../editable-step.tsx';
import { focusCaptureLine } from '../fill-capture-line.ts';
import { observableInWords } from './observable-in-words.ts';
import { useStepChanges } from '../use-step-changes.ts';

const useStyles = makeStyles({
  list: {
    // Its children's offsets are measured from it.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minHeight: '44px',
    margin: 0,
    // Room for the focus ring.
    padding: '2px',
    listStyleType: 'none',
    overflowY: 'auto',
  },
  fresh: {
    animationName: {
      from: { transform: 'translateY(10px)', opacity: 0 },
      to: { transform: 'none', opacity: 1 },
    },
    animationDuration: tokens.durationSlow,
    animationTimingFunction: tokens.curveDecelerateMid,
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '1ms' },
  },
  decision: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  question: { width: '100%' },
  tag: { fontWeight: tokens.fontWeightSemibold },
});

type QuestionProps = Readonly<{
  session: Pick<SessionView, 'you' | 'manager' | 'rep'>;
  step: CommitmentView;
  answered: (changed: CommitmentView) => void;
}>;

/** Asks what the owner of a vague step will do; the answer replaces its text. */
const ConcreteQuestion = ({ session, step, answered }: QuestionProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const [typed, setTyped, discard] = useDraftText(`nudge.${step.id}`);
  const { change, isPending, error } = useStepChanges(step);
  const label = observableInWords(session, step, say);
  return (
    <>
      <Input
        className={styles.question}
        size="small"
        appearance="underline"
        data-testid="vague"
        aria-label={label}
        placeholder={label}
        maxLength={COMMITMENT_TEXT_MAX}
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key !== 'Enter' || nativeEvent.isComposing) return;
          if (typed.trim() !== '' && !isPending)
            change({ text: typed.trim() }, (changed) => {
              discard();
              answered(changed);
            });
        }}
      />
      {typed.trim() !== '' && <StaysOpen />}
      <RefusalText error={error} />
    </>
  );
};

/** In the order they were recorded. */
const inOrder = (steps: readonly CommitmentView[]): readonly CommitmentView[] =>
  [...steps].sort((a, b) => (`${a.recordedAt} ${a.id}` < `${b.recordedAt} ${b.id}` ? -1 : 1));

/** Whether the person is in the middle of something and must keep the caret. */
const isBusy = (): boolean => {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body && !/^H[12]$/.test(activeElement.tagName);
};

const STILL = '(prefers-reduced-motion: reduce)';

/** Scrolls new items of a list into view, within the list only: the focus and the rest of the page stay put. */
const useNewInView = (list: RefObject<HTMLUListElement | null>, ids: readonly string[]): void => {
  const seen = useRef(ids);
  useEffect(() => {
    const at = ids.findLastIndex((id) => !seen.current.includes(id));
    seen.current = ids;
    const box = list.current;
    const row = box?.children[at];
    if (!box || !(row instanceof HTMLElement)) return;
    const { offsetTop: top, offsetHeight: height } = row;
    const isInView = top >= box.scrollTop && top + height <= box.scrollTop + box.clientHeight;
    if (isInView) return;
    const to = top < box.scrollTop ? top : top + height - box.clientHeight;
    box.scrollTo({ top: to, behavior: matchMedia(STILL).matches ? 'instant' : 'smooth' });
  });
};

/** Everything settled, each part editable in place; the first vague step gets a question. */
export const NextSteps = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const { id, decisions } = session;
  const steps = inOrder(session.steps);
  const [known] = useState(() => new Set<string>([...steps, ...decisions].map((one) => one.id)));
  /** The vague step last answered here, as saved. */
  const [answered, setAnswered] = useState<Pick<CommitmentView, 'id' | 'version'> | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useNewInView(
    list,
    [...steps, ...decisions].map((one) => one.id),
  );
  const isWritten =
    answered !== null && steps.some((one) => one.id === answered.id && one.version >= answered.version);
  const none = steps.length === 0;
  useEffect(() => {
    if (none && !isBusy()) focusCaptureLine(id);
  }, [none, id]);
  const vague = steps.find(
    (step) => step.state === 'open' && !step.disputed && afterNudges(step, language).includes('observable'),
  );
  useEffect(() => {
    if (!isWritten) return;
    // Goes to the next vague step, else to the capture line.
    const next = list.current?.querySelector<HTMLElement>('[data-testid="vague"]');
    if (next) next.focus();
    else focusCaptureLine(id);
  }, [answered, isWritten, id]);
  if (none && decisions.length === 0) return <FactEmpty text={say('panel.steps.none')} />;
  return (
    <ul ref={list} className={styles.list} aria-label={say('panel.steps')} data-testid="steps">
      {steps.map((step) => (
        <li key={step.id} className={mergeClasses(!known.has(step.id) && styles.fresh)}>
          <EditableStep session={session} step={step} />
          {step.id === vague?.id && <ConcreteQuestion session={session} step={step} answered={setAnswered} />}
        </li>
      ))}
      {decisions.map((decision) => (
        <li
          key={decision.id}
          className={mergeClasses(styles.decision, !known.has(decision.id) && styles.fresh)}
        >
          <span className={styles.tag}>{say('panel.decision')}</span> {decision.text}
        </li>
      ))}
    </ul>
  );
};
