import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { lateReasons } from '../../../../shared/domain/commitment.ts';
import type { LateReason } from '../../../../shared/domain/commitment.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { useWords } from '../../../platform/words.tsx';
import { ChooseDay } from '../../commitment/choose-day.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  ask: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  reasons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  reason: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});

type Props = Readonly<{
  usual: CalendarDay | null;
  move: (to: CalendarDay, reason: LateReason) => void;
  cancel: () => void;
}>;

/** Not yet: what got in the way, and which day works instead. */
export const NotYetForm = ({ usual, move, cancel }: Props) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const [reason, setReason] = useState<LateReason | null>(null);
  const [to, setTo] = useState<CalendarDay | null>(null);
  return (
    <div className={styles.form}>
      <p className={styles.ask}>{say('panel.not-yet.why')}</p>
      <div className={styles.reasons} role="group" aria-label={say('panel.not-yet.why')}>
        {lateReasons.map((one) => (
          <Button
            key={one}
            size="small"
            className={styles.reason}
            appearance={one === reason ? 'primary' : 'secondary'}
            aria-pressed={one === reason}
            onClick={() => setReason(one)}
          >
            {say(`reason.${one}`)}
          </Button>
        ))}
      </div>
      <p className={styles.ask}>{say('panel.not-yet.day')}</p>
      <ChooseDay usual={usual} chosen={to} choose={setTo} />
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={cancel}>
          {say('app.cancel')}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={reason === null || to === null}
          onClick={() => {
            if (reason !== null && to !== null) move(to, reason);
          }}
        >
          {to === null ? say('answer.move') : say('panel.not-yet.move', { day: shortDay(to) })}
        </Button>
      </div>
    </div>
  );
};
