import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { changeRetentionPeriod } from '../../../shared/contracts/settings.ts';
import type { getSettings } from '../../../shared/contracts/settings.ts';
import { retentionMonths } from '../../../shared/domain/retention-period.ts';
import type { RetentionMonths } from '../../../shared/domain/retention-period.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useSettingsStyles } from './settings-styles.ts';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
  choice: { width: '260px', maxWidth: '100%' },
});

type RetentionPeriod = ReplyOf<typeof getSettings>['kept'];

/** For how long what is over is kept: chosen, told what it does, and then settled. A shorter term can be taken back for a day. */
export const RetentionPeriodField = ({ kept }: Readonly<{ kept: RetentionPeriod }>) => {
  const own = useStyles();
  const styles = useSettingsStyles();
  const { say, day, dayOf, time } = useWords();
  const [chosen, choose] = useState<RetentionMonths | null>(null);
  const settle = useAction(changeRetentionPeriod, { onDone: () => choose(null) });
  const months = chosen ?? kept.months;
  const isShorter = months < (kept.notice?.months ?? kept.months);
  return (
    <form
      className={own.form}
      onSubmit={(event) => {
        event.preventDefault();
        settle.mutate({ body: { version: kept.version, months } });
      }}
    >
      <Field className={own.choice} label={say('settings.kept')}>
        <Select
          value={String(months)}
          onChange={(_, { value }) => choose(retentionMonths.find((one) => String(one) === value) ?? null)}
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
          <Button type="submit" appearance="primary" disabledFocusable={settle.isPending}>
            {say('settings.kept.do', { years: months / 12 })}
          </Button>
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
