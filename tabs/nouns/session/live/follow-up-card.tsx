import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { dropCommitment, keepCommitment, moveCommitment } from '../../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { useAction } from '../../../platform/api.ts';
import { discardDraft } from '../../../platform/draft-text.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { CommitmentRow } from '../../commitment/commitment-row.tsx';
import { useCodeAhead } from '../../../ui/after-first-view.ts';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { useOpenedInPlace } from '../../../ui/use-opened-in-place.ts';

const loadNotYetForm = () => import('./not-yet-form.tsx');
const loadDropForm = () => import('./drop-form.tsx');
const NotYetForm = lazily(() => loadNotYetForm().then((made) => made.NotYetForm));
const DropCommitmentForm = lazily(() => loadDropForm().then((made) => made.DropCommitmentForm));
/** Loads the forms for the answers other than "kept". */
const loadForms = () => Promise.all([loadNotYetForm(), loadDropForm()]);

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    // The commitment's text scrolls when room is short; one line of it and the answers always show.
    minHeight: 'calc(2.75rem + 22px)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // A form is never shrunk; it is scrolled to instead.
  asking: { flexShrink: 0 },
  late: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  promise: { minHeight: '1.25rem', overflowY: 'auto' },
  // Stays in view above a form that is scrolled.
  asked: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  answers: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: '1fr 1fr 1fr',
    gap: tokens.spacingHorizontalXS,
  },
  answer: { minWidth: 0 },
});

type Props = Readonly<{
  commitment: CommitmentView;
  /** Whom the reader's own overdue commitment was made to, which is then said outright; null otherwise. */
  late: string | null;
  own: boolean;
  usual: CalendarDay | null;
  /** Called with the commitment being answered in words, or null when none is. Must be a stable function. */
  hold: (id: string | null) => void;
  /** Called when answered here, so that the next can show while the server saves. */
  answered: (how: 'kept' | 'moved' | 'dropped', after: CommitmentView) => void;
}>;

/** One earlier commitment and its three answers. */
export const FollowUpCard = ({ commitment, late, own, usual, hold, answered }: Props) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const { opened: asking, open: ask, close, onBlur } = useOpenedInPlace<'moved' | 'dropped'>();
  const keep = useAction(keepCommitment, {
    sendsLater: true,
    onDone: (after) => answered('kept', after),
  });
  const moveDraft = `not-yet.${commitment.id}`;
  const move = useAction(moveCommitment, {
    sendsLater: true,
    onDone: (after) => {
      discardDraft(moveDraft);
      answered('moved', after);
    },
  });
  const draft = `drop.${commitment.id}`;
  const drop = useAction(dropCommitment, {
    onDone: (after) => {
      discardDraft(draft);
      answered('dropped', after);
    },
  });
  const { id, version } = commitment;
  const seen = { params: { id } };
  const isAsking = asking !== null;
  useEffect(() => {
    if (!isAsking) return undefined;
    hold(id);
    return () => hold(null);
  }, [isAsking, id, hold]);
  useCodeAhead(loadForms);
  return (
    <div
      className={mergeClasses(styles.card, isAsking && styles.asking)}
      data-testid="follow-up"
      onBlur={onBlur}
    >
      {late !== null && commitment.due !== null ? (
        <p className={mergeClasses(styles.late, styles.promise, isAsking && styles.asked)}>
          {say('panel.follow-up.late', {
            rep: late,
            commitment: commitment.text,
            date: shortDay(commitment.due),
          })}
        </p>
      ) : (
        <div className={mergeClasses(styles.promise, isAsking && styles.asked)}>
          <CommitmentRow commitment={commitment} owner={false} />
        </div>
      )}
      {asking === 'moved' && (
        <NotYetForm
          own={own}
          due={commitment.due}
          usual={usual}
          draft={moveDraft}
          busy={move.isPending}
          error={move.error}
          cancel={close}
          move={(to, reason, because) => move.mutate({ ...seen, body: { version, to, reason, because } })}
        />
      )}
      {asking === 'dropped' && (
        <DropCommitmentForm
          draft={draft}
          busy={drop.isPending}
          error={drop.error}
          cancel={close}
          drop={(why) => drop.mutate({ ...seen, body: { version, why } })}
        />
      )}
      {!isAsking && (
        <div className={styles.answers}>
          <Button
            className={styles.answer}
            size="small"
            appearance="primary"
            disabledFocusable={keep.isPending}
            onClick={() => keep.mutate({ ...seen, body: { version } })}
          >
            {say('answer.kept')}
          </Button>
          <Button className={styles.answer} size="small" onClick={() => ask('moved')}>
            {say('answer.moved')}
          </Button>
          <Button className={styles.answer} size="small" onClick={() => ask('dropped')}>
            {say('answer.dropped')}
          </Button>
        </div>
      )}
      <RefusalText error={keep.error} sending={keep.isPending} />
    </div>
  );
};
