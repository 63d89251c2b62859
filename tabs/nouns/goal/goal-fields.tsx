import { Field, Input, makeStyles, Select, Switch, Textarea, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { goalKinds, goalUnits, WHY_MAX } from '../../../shared/domain/goal.ts';
import { useWords } from '../../platform/words.tsx';
import { typedNumber } from '../../ui/typed-number.ts';
import type { GoalDraft, GoalFault } from './goal-draft.ts';
import { goalFigure } from './goal-figure.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  whole: { gridColumn: '1 / -1' },
});

type Props = Readonly<{
  draft: GoalDraft;
  change: (part: Partial<GoalDraft>) => void;
  fault: GoalFault | null;
  parents: readonly GoalView[];
  /** Whether to ask why the goal exists. */
  explained: boolean;
}>;

/** A goal's fields. */
export const GoalFields = ({ draft, change, fault, parents, explained }: Props) => {
  const styles = useStyles();
  const { say, language } = useWords();
  /** The number as it was understood. */
  const readBack = (typed: string): string => {
    const number = typedNumber(typed);
    return typeof number === 'number' ? goalFigure(language, draft.unit, number) : '';
  };
  const wrong = (part: GoalFault, message: string) => (fault === part ? { validationMessage: message } : {});
  const text = (part: 'name' | 'baseline' | 'target' | 'from' | 'to') => ({
    value: draft[part],
    onChange: (_: unknown, { value }: { value: string }) => change({ [part]: value }),
  });
  return (
    <div className={styles.fields}>
      <Field
        className={styles.whole}
        label={say('personal.goal.name')}
        required
        {...wrong('name', say('personal.goal.name.needed'))}
      >
        <Input {...text('name')} maxLength={120} placeholder={say('personal.goal.name.example')} />
      </Field>
      {explained && (
        <Field className={styles.whole} label={say('personal.goal.why')}>
          <Textarea
            value={draft.why}
            maxLength={WHY_MAX}
            placeholder={say('personal.goal.why.example')}
            onChange={(_, { value }) => change({ why: value })}
          />
        </Field>
      )}
      <Field label={say('personal.goal.unit')}>
        <Select
          value={draft.unit}
          onChange={(_, { value }) => change({ unit: goalUnits.find((unit) => unit === value) ?? 'count' })}
        >
          {goalUnits.map((unit) => (
            <option key={unit} value={unit}>
              {say(`personal.goal.unit.${unit}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('personal.goal.kind')}>
        <Select
          value={draft.kind}
          onChange={(_, { value }) => change({ kind: value === 'rate' ? 'rate' : 'total' })}
        >
          {goalKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`personal.goal.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say('personal.goal.baseline')}
        hint={readBack(draft.baseline)}
        {...wrong('baseline', say('personal.goal.number'))}
      >
        <Input inputMode="decimal" {...text('baseline')} />
      </Field>
      <Field
        label={say('personal.goal.target')}
        required
        hint={readBack(draft.target)}
        {...wrong('target', say('personal.goal.number'))}
      >
        <Input inputMode="decimal" {...text('target')} />
      </Field>
      <Field label={say('personal.goal.from')}>
        <Input type="date" {...text('from')} />
      </Field>
      <Field label={say('personal.goal.to')} {...wrong('period', say('personal.refused.period-empty'))}>
        <Input type="date" {...text('to')} />
      </Field>
      {parents.length > 0 && (
        <Field className={styles.whole} label={say('personal.goal.parent')}>
          <Select value={draft.parentId} onChange={(_, { value }) => change({ parentId: value })}>
            {parents.map(({ id, level, name }) => (
              <option key={id} value={id}>
                {say('personal.goal.parent.of', { level: say(`personal.goal.level.${level}`), goal: name })}
              </option>
            ))}
            <option value="">{say('personal.goal.parent.none')}</option>
          </Select>
        </Field>
      )}
      <Switch
        className={styles.whole}
        checked={draft.up}
        label={say('personal.goal.up')}
        onChange={(_, { checked }) => change({ up: checked })}
      />
    </div>
  );
};
