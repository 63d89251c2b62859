import { Field, Input, Select, Switch } from '@fluentui/react-components';
import { metrics } from '../../../shared/coaching/metrics.ts';
import { goalKinds, goalUnits } from '../../../shared/domain/goal.ts';
import { goalLeads, metricIds } from '../../../shared/domain/metric.ts';
import { useWords } from '../../platform/words.tsx';
import { metricOf } from './goal-draft.ts';
import type { GoalDraft } from './goal-draft.ts';

type Props = Readonly<{
  draft: GoalDraft;
  change: (part: Partial<GoalDraft>) => void;
  whole: string;
  nameFault: string | null;
}>;

/** The value of the choice of a metric of their own. */
const OWN = 'own';

/** What a goal measures: one of the model's metrics, or one of their own, which says how it is counted. */
export const GoalMetricFields = ({ draft, change, whole, nameFault }: Props) => {
  const { say, language } = useWords();
  return (
    <>
      <Field className={whole} label={say('personal.goal.metric')}>
        <Select value={draft.metric ?? OWN} onChange={(_, { value }) => change({ metric: metricOf(value) })}>
          {goalLeads.toReversed().map((lead) => (
            <optgroup key={lead} label={say(`personal.goal.lead.${lead}`)}>
              {metricIds
                .filter((id) => metrics[id].lead === lead)
                .map((id) => (
                  <option key={id} value={id}>
                    {metrics[id].name[language]}
                  </option>
                ))}
            </optgroup>
          ))}
          <option value={OWN}>{say('personal.goal.metric.own')}</option>
        </Select>
      </Field>
      <Field
        className={whole}
        label={say('personal.goal.name')}
        required
        {...(nameFault !== null && { validationMessage: nameFault })}
      >
        <Input
          value={draft.name}
          maxLength={120}
          placeholder={say('personal.goal.name.example')}
          onChange={(_, { value }) => change({ name: value })}
        />
      </Field>
      {draft.metric === null && (
        <>
          <Field label={say('personal.goal.unit')}>
            <Select
              value={draft.unit}
              onChange={(_, { value }) =>
                change({ unit: goalUnits.find((unit) => unit === value) ?? 'count' })
              }
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
          <Field label={say('personal.goal.lead')}>
            <Select
              value={draft.lead}
              onChange={(_, { value }) => change({ lead: value === 'leading' ? 'leading' : 'lagging' })}
            >
              {goalLeads.map((lead) => (
                <option key={lead} value={lead}>
                  {say(`personal.goal.lead.${lead}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Switch
            className={whole}
            checked={draft.up}
            label={say('personal.goal.up')}
            onChange={(_, { checked }) => change({ up: checked })}
          />
        </>
      )}
    </>
  );
};
