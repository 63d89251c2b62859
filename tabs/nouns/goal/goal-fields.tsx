import { Field, Input, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { commonCurrencies, WHY_MAX } from '../../../shared/domain/goal.ts';
import type { GoalLevel } from '../../../shared/domain/goal.ts';
import { REASON_MAX } from '../../../shared/domain/goal-change.ts';
import { isFullDuring } from '../../../shared/domain/goal-terms.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { localeOf } from '../../../shared/words/say.ts';
import { useToday } from '../../platform/clock.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { typedNumber } from '../../ui/typed-number.ts';
import {
  plannedToday,
  readsAsGoal,
  sameAs,
  servableBy,
  smallAmount,
  targetBelowNothing,
} from './goal-draft.ts';
import type { GoalDraft, GoalFault } from './goal-draft.ts';
import { goalFigure } from './goal-figure.ts';
import { GoalMetricFields } from './goal-metric-fields.tsx';
import { GoalPeriodFields } from './goal-period-fields.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  whole: { gridColumn: '1 / -1' },
  back: { gridColumn: '1 / -1', fontVariantNumeric: 'tabular-nums' },
});

type Props = Readonly<{
  draft: GoalDraft;
  change: (part: Partial<GoalDraft>) => void;
  fault: GoalFault | null;
  parents: readonly GoalView[];
  /** Whose goal it is: only a person's own work waits for their leave. */
  of: Readonly<{ level: GoalLevel; ownerId: string | null }>;
  /** Whose metric and period it would have in common is pointed out. */
  others?: readonly GoalView[];
  /** A new goal says what it measures, and a company's why it exists; a change says why it is made. */
  asks: 'new' | 'new-and-why' | 'change';
}>;

/** The goal as it was understood: "1,2 mkr till tors 31 dec. Plan i dag: 857 tkr." */
const ReadBack = ({ draft, of }: Pick<Props, 'draft' | 'of'>) => {
  const styles = useStyles();
  const { say, language, daysOff, shortDay } = useWords();
  const me = useMe().data;
  const isOwnWork = of.level === 'individual' && of.ownerId === me?.person.id;
  const planned = plannedToday(draft, useToday(), isOwnWork || !me ? daysOff : me.holidays);
  const target = typedNumber(draft.target);
  const small = smallAmount(draft);
  const below = targetBelowNothing(draft);
  const text =
    typeof target === 'number' && readsAsGoal(draft)
      ? [
          say('personal.goal.reads', {
            target: goalFigure(language, draft, target),
            day: shortDay(toDay(draft.to)),
          }),
          ...(planned === null
            ? []
            : [say('personal.goal.plans', { planned: goalFigure(language, draft, planned) })]),
          ...(small === null
            ? []
            : [
                say('personal.goal.small', {
                  amount: new Intl.NumberFormat(localeOf(language)).format(small),
                }),
              ]),
          ...(below === null
            ? []
            : [say('personal.goal.below-nothing', { target: goalFigure(language, draft, -below) })]),
        ].join(' ')
      : '';
  return (
    <Text className={styles.back} weight="semibold" role="status">
      {text}
    </Text>
  );
};

/** A goal's fields. */
export const GoalFields = ({ draft, change, fault, parents, of, others = [], asks }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const number = (part: 'baseline' | 'target') => {
    const message =
      fault === part
        ? say('personal.goal.number')
        : part === 'target' && fault === 'same'
          ? say('app.refused.target-is-baseline')
          : part === 'target' && fault === 'count'
            ? say('app.refused.count-below-nothing')
            : null;
    return message === null ? {} : { validationMessage: message };
  };
  const fields = { draft, change, whole: styles.whole };
  const served = servableBy(draft, parents);
  const same = sameAs(draft, others);
  const isFull = of.level === 'company' && isFullDuring(draft, others);
  return (
    <div className={styles.fields}>
      {asks !== 'change' && (
        <GoalMetricFields
          {...fields}
          nameFault={fault === 'name' ? say('personal.goal.name.needed') : null}
        />
      )}
      {asks === 'new-and-why' && (
        <Field className={styles.whole} label={say('personal.goal.why')}>
          <Textarea
            value={draft.why}
            maxLength={WHY_MAX}
            placeholder={say('personal.goal.why.example')}
            onChange={(_, { value }) => change({ why: value })}
          />
        </Field>
      )}
      <Field label={say('personal.goal.baseline')} {...number('baseline')}>
        <Input
          inputMode="decimal"
          value={draft.baseline}
          onChange={(_, { value }) => change({ baseline: value })}
        />
      </Field>
      <Field label={say('personal.goal.target')} required {...number('target')}>
        <Input
          inputMode="decimal"
          value={draft.target}
          onChange={(_, { value }) => change({ target: value })}
        />
      </Field>
      {asks !== 'change' && draft.unit === 'money' && (
        <Field label={say('personal.goal.currency')}>
          <Select value={draft.currency} onChange={(_, { value }) => change({ currency: value })}>
            {commonCurrencies.map((currency) => (
              <option key={currency} value={currency}>
                {currency}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <GoalPeriodFields {...fields} fault={fault} />
      {parents.length > 0 && served.length === 0 && (
        <Text className={styles.whole}>{say('personal.goal.parent.apart')}</Text>
      )}
      {served.length > 0 && (
        <Field className={styles.whole} label={say('personal.goal.parent')}>
          <Select value={draft.parentId} onChange={(_, { value }) => change({ parentId: value })}>
            {served.map(({ id, level, name }) => (
              <option key={id} value={id}>
                {say('personal.goal.parent.of', { level: say(`personal.goal.level.${level}`), goal: name })}
              </option>
            ))}
            <option value="">{say('personal.goal.parent.none')}</option>
          </Select>
        </Field>
      )}
      {asks === 'change' && (
        <Field
          className={styles.whole}
          label={say('personal.goal.reason')}
          required
          {...(fault === 'reason' && { validationMessage: say('personal.goal.reason.needed') })}
        >
          <Input
            value={draft.reason}
            maxLength={REASON_MAX}
            onChange={(_, { value }) => change({ reason: value })}
          />
        </Field>
      )}
      <ReadBack draft={draft} of={of} />
      <Text className={styles.whole} role="status">
        {same !== null && say('personal.goal.twice', { goal: same.name })}
      </Text>
      <Text className={styles.whole} role="status">
        {isFull && say('app.refused.enough-goals')}
      </Text>
    </div>
  );
};
