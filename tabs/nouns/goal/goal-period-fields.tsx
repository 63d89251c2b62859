import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { monthsIn } from '../../../shared/domain/planned-share.ts';
import { toDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { localeOf } from '../../../shared/words/say.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { evenCurve } from './goal-draft.ts';
import type { GoalDraft, GoalFault } from './goal-draft.ts';
import { periodsAround } from './goal-period.ts';

type Props = Readonly<{
  draft: GoalDraft;
  change: (part: Partial<GoalDraft>) => void;
  whole: string;
  fault: GoalFault | null;
}>;

/** The value of the choice of other days. */
const OTHER = 'other';

/** The share of each month, where the plan isn't even. */
const CurveFields = ({ draft, change, whole, fault }: Props) => {
  const { say, language } = useWords();
  const { curve, from, to } = draft;
  if (curve === null) return null;
  const month = (day: CalendarDay): string =>
    new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' }).format(Date.parse(day));
  return (
    <>
      {monthsIn({ from: toDay(from), to: toDay(to) }).map((one, nth) => (
        <Field key={one.from} label={month(one.from)}>
          <Input
            inputMode="decimal"
            value={curve[nth] ?? ''}
            onChange={(_, { value }) =>
              change({ curve: curve.map((share, at) => (at === nth ? value : share)) })
            }
          />
        </Field>
      ))}
      <Field
        className={whole}
        hint={say('personal.goal.curve.hint')}
        {...(fault === 'curve' && { validationMessage: say('app.refused.curve-unfit') })}
      >
        <span />
      </Field>
    </>
  );
};

/** When a goal is for, and how it is planned within that. */
export const GoalPeriodFields = ({ draft, change, whole, fault }: Props) => {
  const { say, language } = useWords();
  const periods = periodsAround(language, useToday());
  const known = periods.find(({ from, to }) => from === draft.from && to === draft.to);
  const [isOther, setOther] = useState(known === undefined);
  const wrong = fault === 'period' ? { validationMessage: say('personal.refused.period-empty') } : {};
  const canCurve = draft.kind === 'total' && evenCurve(draft).length > 1;
  return (
    <>
      <Field label={say('personal.goal.period')}>
        <Select
          value={isOther || !known ? OTHER : known.name}
          onChange={(_, { value }) => {
            const chosen = periods.find(({ name }) => name === value);
            setOther(chosen === undefined);
            if (chosen) change({ from: chosen.from, to: chosen.to });
          }}
        >
          {periods.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={OTHER}>{say('personal.goal.period.other')}</option>
        </Select>
      </Field>
      {canCurve && (
        <Field label={say('personal.goal.curve')}>
          <Select
            value={draft.curve === null ? 'days' : 'months'}
            onChange={(_, { value }) => change({ curve: value === 'days' ? null : evenCurve(draft) })}
          >
            <option value="days">{say('personal.goal.curve.days')}</option>
            <option value="months">{say('personal.goal.curve.months')}</option>
          </Select>
        </Field>
      )}
      {(isOther || !known) && (
        <>
          <Field label={say('personal.goal.from')}>
            <Input type="date" value={draft.from} onChange={(_, { value }) => change({ from: value })} />
          </Field>
          <Field label={say('personal.goal.to')} {...wrong}>
            <Input type="date" value={draft.to} onChange={(_, { value }) => change({ to: value })} />
          </Field>
        </>
      )}
      {canCurve && <CurveFields {...{ draft, change, whole, fault }} />}
    </>
  );
};
