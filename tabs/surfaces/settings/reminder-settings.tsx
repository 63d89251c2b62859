import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { changeReminderDefaults } from '../../../shared/contracts/settings.ts';
import type { getSettings } from '../../../shared/contracts/settings.ts';
import {
  areFitReminders,
  beginHours,
  endHours,
  prepareBeforeDays,
  remindBeforeDays,
  remindHours,
} from '../../../shared/domain/reminder-defaults.ts';
import type { WallTime } from '../../../shared/domain/time.ts';
import { wallTimeInWords } from '../../../shared/words/days.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useSettingsStyles } from './settings-styles.ts';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalM },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, maxWidth: '100%' },
});

type Reminders = ReplyOf<typeof getSettings>['reminders'];

const isSame = (one: Reminders, other: Reminders): boolean =>
  one.before === other.before &&
  one.at === other.at &&
  one.prepare === other.prepare &&
  one.hours.from === other.hours.from &&
  one.hours.to === other.hours.to;

/** When people are reminded and written to, and which messages always come. */
export const ReminderSettings = ({ reminders }: Readonly<{ reminders: Reminders }>) => {
  const own = useStyles();
  const styles = useSettingsStyles();
  const { say, language } = useWords();
  const toast = useUndoToast();
  const [chosen, choose] = useState<Reminders | null>(null);
  const settle = useAction(changeReminderDefaults);
  // The administrator's choice is saved on top of what somebody else has saved meanwhile.
  const shown = { ...(chosen ?? reminders), version: reminders.version };
  const change = (to: Partial<Reminders>): void => {
    const next = { ...shown, ...to };
    choose(areFitReminders(next) ? next : { ...next, at: null });
  };
  const days = (count: number): string => say('settings.reminders.days', { days: count });
  const hour = (one: WallTime): string => say('time.choice', { time: wallTimeInWords(language, one) });
  const save = (): void =>
    settle.mutate(
      { body: shown },
      {
        onSuccess: ({ version }) => {
          choose(null);
          toast(say('settings.reminders.saved'), () => settle.mutate({ body: { ...reminders, version } }));
        },
      },
    );
  return (
    <section className={styles.part} aria-labelledby="reminders">
      <Subtitle2 as="h2" id="reminders" className={styles.heading}>
        {say('settings.reminders')}
      </Subtitle2>
      <p className={styles.lead}>{say('settings.reminders.lead')}</p>
      <form
        className={own.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ChoiceField
          label={say('settings.reminders.before')}
          value={shown.before}
          options={[...remindBeforeDays, null]}
          named={(one) => (one === null ? say('settings.reminders.none') : days(one))}
          onChange={(before) => change({ before })}
        />
        {shown.before !== null && (
          <ChoiceField
            label={say('settings.reminders.at')}
            value={shown.at}
            options={[null, ...remindHours(shown.hours)]}
            named={(one) => (one === null ? say('settings.reminders.at.start') : hour(one))}
            onChange={(at) => change({ at })}
          />
        )}
        <ChoiceField
          label={say('settings.reminders.prepare')}
          value={shown.prepare}
          options={prepareBeforeDays}
          named={days}
          onChange={(prepare) => change({ prepare })}
        />
        <div className={own.pair}>
          <ChoiceField
            label={say('settings.reminders.from')}
            value={shown.hours.from}
            options={beginHours}
            named={hour}
            onChange={(from) => change({ hours: { ...shown.hours, from } })}
          />
          <ChoiceField
            label={say('settings.reminders.to')}
            value={shown.hours.to}
            options={endHours}
            named={hour}
            onChange={(to) => change({ hours: { ...shown.hours, to } })}
          />
        </div>
        {!isSame(shown, reminders) && (
          <Button type="submit" appearance="primary" disabledFocusable={settle.isPending}>
            {say('settings.reminders.save')}
          </Button>
        )}
        <RefusalText error={settle.error} />
      </form>
      <p className={styles.small}>{say('settings.reminders.always')}</p>
    </section>
  );
};
