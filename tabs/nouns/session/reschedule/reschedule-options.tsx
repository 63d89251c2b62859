import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { changeSessionLength } from '../../../../shared/contracts/reschedule.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { SHORT_MINUTES } from '../../../../shared/domain/change-of-plan.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { usePlanChange } from './use-plan-change.ts';

const useStyles = makeStyles({
  offers: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  offer: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  then: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What rescheduling shows: the options, or one of their forms. */
export type RescheduleStep = 'offers' | 'move' | 'cancel';
type Props = Readonly<{ session: SessionView; close: () => void; go: (step: RescheduleStep) => void }>;

/** Fifteen minutes first, then another time, then not at all. A session already shortened can get its full length back. */
export const RescheduleOptions = ({ session, close, go }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const planChanged = usePlanChange();
  const change = useAction(changeSessionLength, {
    onDone: (changed) => {
      planChanged(changed, say('plan.done.length', { minutes: changed.minutes }));
      close();
    },
  });
  const { usualMinutes } = session.plan;
  const isShort = session.minutes <= SHORT_MINUTES;
  const length = isShort ? usualMinutes : SHORT_MINUTES;
  const take = (minutes: number) =>
    change.mutate({ params: { id: session.id }, body: { version: session.version, minutes } });
  return (
    <ul className={styles.offers}>
      {length !== null && (
        <li className={styles.offer}>
          <Button
            appearance="primary"
            data-testid="plan-short"
            disabledFocusable={change.isPending}
            onClick={() => take(length)}
          >
            {say(isShort ? 'plan.whole' : 'plan.short', { minutes: length })}
          </Button>
          <p className={styles.then}>{say('plan.short.then')}</p>
          <RefusalText error={change.error} />
        </li>
      )}
      <li className={styles.offer}>
        <Button data-testid="plan-move" onClick={() => go('move')}>
          {say('plan.move')}
        </Button>
        <p className={styles.then}>{say('plan.move.then')}</p>
      </li>
      <li className={styles.offer}>
        <Button data-testid="plan-cancel" onClick={() => go('cancel')}>
          {say('plan.cancel')}
        </Button>
        <p className={styles.then}>{say('plan.cancel.then')}</p>
      </li>
    </ul>
  );
};
