import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { changeRetentionPeriod, countExpiring } from '../../../shared/contracts/settings.ts';
import type { getSettings } from '../../../shared/contracts/settings.ts';
import { retentionMonths } from '../../../shared/domain/retention-period.ts';
import type { RetentionMonths } from '../../../shared/domain/retention-period.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { QuestionBox } from '../../nouns/session/question-box.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useSettingsStyles } from './settings-styles.ts';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
  choice: { width: '260px', maxWidth: '100%' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type RetentionPeriod = ReplyOf<typeof getSettings>['kept'];

type QuestionProps = Readonly<{
  months: RetentionMonths;
  busy: boolean;
  settle: () => void;
  leave: () => void;
}>;

/** Before a shorter period is set: says how much it deletes, and asks for confirmation. */
const ShorterQuestion = ({ months, busy, settle, leave }: QuestionProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const found = useFetched(countExpiring, { query: { months: `${months}` } });
  if (found.isPending) return null;
  if (found.data === undefined) return <RefusalText error={found.error} />;
  const { sessions, commitments, deals, others } = found.data;
  const isAny = sessions + commitments + deals + others > 0;
  return (
    <QuestionBox
      name="shorter-term"
      text={isAny ? say('settings.kept.deletes', { ...found.data }) : say('settings.kept.deletes-none')}
    >
      <div className={styles.acts}>
        <Button size="small" disabledFocusable={busy} onClick={settle}>
          {say('settings.kept.do', { years: months / 12 })}
        </Button>
        {/* Keeps a second press of Enter from deleting anything. */}
        <Button size="small" appearance="subtle" autoFocus onClick={leave}>
          {say('app.cancel')}
        </Button>
      </div>
    </QuestionBox>
  );
};

/**
 * For how long what is over is kept. Says what a choice does before it is set and, for a shorter period, how much is deleted, with a
 * confirmation. A shorter period can be undone for a day.
 */
export const RetentionPeriodField = ({ kept }: Readonly<{ kept: RetentionPeriod }>) => {
  const own = useStyles();
  const styles = useSettingsStyles();
  const { say, day, dayOf, time } = useWords();
  const [chosen, choose] = useState<RetentionMonths | null>(null);
  const [asking, setAsking] = useState(false);
  const chooseAnew = (chosenNow: RetentionMonths | null) => {
    setAsking(false);
    choose(chosenNow);
  };
  const settle = useAction(changeRetentionPeriod, { onDone: () => chooseAnew(null) });
  const months = chosen ?? kept.months;
  const isShorter = months < (kept.notice?.months ?? kept.months);
  const save = () => settle.mutate({ body: { version: kept.version, months } });
  return (
    <form
      className={own.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isShorter) setAsking(true);
        else save();
      }}
    >
      <Field className={own.choice} label={say('settings.kept')}>
        <Select
          value={String(months)}
          onChange={(_, { value }) =>
            chooseAnew(retentionMonths.find((one) => String(one) === value) ?? null)
          }
        >
          {retentionMonths.map((one) => (
            <option key={one} value={one}>
              {say('settings.kept.years', { years: one / 12 })}
            </option>
          ))}
        </Select>
      </Field>
      {months !== kept.months && (
        <>
          <p className={styles.lead}>
            {isShorter ? say('settings.kept.shorter', { years: months / 12 }) : say('settings.kept.longer')}
          </p>
          {asking ? (
            <ShorterQuestion
              months={months}
              busy={settle.isPending}
              settle={save}
              leave={() => chooseAnew(null)}
            />
          ) : (
            <Button type="submit" appearance="primary" disabledFocusable={settle.isPending}>
              {say('settings.kept.do', { years: months / 12 })}
            </Button>
          )}
        </>
      )}
      {months === kept.months && kept.notice !== null && (
        <p className={styles.lead} role="status">
          {say('settings.kept.from', {
            ...{ day: day(dayOf(kept.notice.until)), time: time(kept.notice.until) },
            years: kept.notice.months / 12,
          })}
        </p>
      )}
      <RefusalText error={settle.error} />
    </form>
  );
};
