import { Checkbox, Field, Input, Select, Text } from '@fluentui/react-components';
import { thinnings } from '../../../shared/domain/rhythm.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import type { CadenceDraft } from './cadence-draft.ts';
import { useFieldStyles } from './field-styles.ts';

/** The default length of a thinned-out period, in days: a summer. */
const USUAL_DAYS = 56;

type Props = Readonly<{ draft: CadenceDraft; change: (part: Partial<CadenceDraft>) => void }>;

/** Another interval for a time, after which the usual one returns by itself. */
export const ThinningFields = ({ draft: { weeks, anchor, thinning }, change }: Props) => {
  const styles = useFieldStyles();
  const { say } = useWords();
  const today = useToday();
  const set = (part: Partial<NonNullable<CadenceDraft['thinning']>>) =>
    change({ thinning: thinning && { ...thinning, ...part } });
  return (
    <>
      <Checkbox
        label={say('personal.rhythm.thinning')}
        checked={thinning !== null}
        onChange={(_, { checked }) =>
          change({
            thinning:
              checked === true
                ? {
                    from: anchor,
                    to: addDays(today > anchor ? today : (anchor as typeof today), USUAL_DAYS),
                    every: 2,
                  }
                : null,
          })
        }
      />
      {thinning && (
        <>
          <div className={styles.fields}>
            <Field label={say('personal.rhythm.thinning.from')}>
              <Input type="date" value={thinning.from} onChange={(_, { value }) => set({ from: value })} />
            </Field>
            <Field label={say('personal.rhythm.thinning.to')}>
              <Input
                type="date"
                min={thinning.from}
                value={thinning.to}
                onChange={(_, { value }) => set({ to: value })}
              />
            </Field>
            <Field label={say('personal.rhythm.often')}>
              <Select
                value={String(thinning.every)}
                onChange={(_, { value }) => set({ every: Number(value) })}
              >
                {thinnings.map((every) => (
                  <option key={every} value={every}>
                    {say('personal.rhythm.weeks', { weeks: weeks * every })}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <Text size={200}>{say('personal.rhythm.thinning.hint')}</Text>
        </>
      )}
    </>
  );
};
