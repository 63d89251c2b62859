import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { setProgramme } from '../../../shared/contracts/programme.ts';
import type { ProgrammePhaseView, ProgrammeView } from '../../../shared/contracts/programme.ts';
import { presetNames, presetOf, presets } from '../../../shared/coaching/presets.ts';
import type { PresetName } from '../../../shared/coaching/presets.ts';
import { useAction } from '../../platform/api.ts';
import { overtakenBy } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { QUIET_LAST } from '../../ui/quiet-last.ts';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { programmeInWords } from './programme-in-words.ts';

const WEEKS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const MONTHS = [1, 2, 3, 4, 6, 9, 12] as const;
const MINUTES = [15, 20, 30, 45, 60] as const;

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  acts: QUIET_LAST,
});

type ChoiceProps<Value extends string | number> = Readonly<{
  label: string;
  value: Value;
  values: readonly Value[];
  text: (value: Value) => string;
  choose: (value: Value) => void;
}>;

const Choice = <Value extends string | number>({
  label,
  value,
  values,
  text,
  choose,
}: ChoiceProps<Value>) => (
  <Field size="small" label={label}>
    <Select
      size="small"
      value={String(value)}
      onChange={(_, { value: chosen }) => {
        const found = values.find((one) => String(one) === chosen);
        if (found !== undefined) choose(found);
      }}
    >
      {(values.includes(value) ? values : [value, ...values]).map((one) => (
        <option key={one} value={String(one)}>
          {text(one)}
        </option>
      ))}
    </Select>
  </Field>
);

type Draft = Readonly<{
  first: number;
  months: number;
  then: number;
  minutes: number;
  mix: PresetName;
  mixThen: PresetName;
}>;

/** The start that is suggested before there is any: every week for three months, then every other. */
const draftOf = ([first, ...later]: readonly ProgrammePhaseView[]): Draft => {
  const last = later.at(-1);
  return {
    ...{ first: first?.weeks ?? 1, months: first?.months ?? 3, then: last?.weeks ?? 2 },
    minutes: first?.minutes ?? presets['new-in-role'].minutes,
    mix: (first && presetOf(first.mix)) ?? 'new-in-role',
    mixThen: (last && presetOf(last.mix)) ?? 'established',
  };
};

const phasesOf = ({ first, months, then, minutes, mix, mixThen }: Draft): ProgrammePhaseView[] => [
  { weeks: first, minutes, mix: presets[mix].mix, months },
  { weeks: then, minutes, mix: presets[mixThen].mix, months: null },
];

type Props = Readonly<{ programme: ProgrammeView['programme']; done: () => void }>;

/** How often at first and for how long, how often then, and what about; read back as it will be suggested. */
export const ProgrammeForm = ({ programme, done }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [draft, setDraft] = useState(() => draftOf(programme?.phases ?? []));
  const change = (part: Partial<Draft>): void => setDraft((known) => ({ ...known, ...part }));
  const save = useAction(setProgramme, { onDone: done });
  const phases = phasesOf(draft);
  /** The programme as another leader has just set it, if they were first: saving again is then a change of that. */
  const theirs = save.error && overtakenBy(setProgramme, save.error, 'changed');
  const seen = theirs ? theirs.programme : programme;
  const weeks = (value: number): string => say('programme.weeks', { weeks: value });
  const preset = (name: PresetName): string => say(`personal.rhythm.preset.${name}`);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ body: { version: seen?.version ?? 0, phases } });
      }}
    >
      <div className={styles.fields}>
        <Choice
          label={say('programme.first')}
          value={draft.first}
          values={WEEKS}
          text={weeks}
          choose={(first) => change({ first })}
        />
        <Choice
          label={say('programme.for')}
          value={draft.months}
          values={MONTHS}
          text={(months) => say('programme.months', { months })}
          choose={(months) => change({ months })}
        />
        <Choice
          label={say('programme.then')}
          value={draft.then}
          values={WEEKS}
          text={weeks}
          choose={(then) => change({ then })}
        />
        <Choice
          label={say('programme.minutes')}
          value={draft.minutes}
          values={MINUTES}
          text={(minutes) => say('programme.minutes.count', { minutes })}
          choose={(minutes) => change({ minutes })}
        />
        <Choice
          label={say('programme.mix')}
          value={draft.mix}
          values={presetNames}
          text={preset}
          choose={(mix) => change({ mix })}
        />
        <Choice
          label={say('programme.mix.then')}
          value={draft.mixThen}
          values={presetNames}
          text={preset}
          choose={(mixThen) => change({ mixThen })}
        />
      </div>
      <Text weight="semibold">{programmeInWords(phases, words)}</Text>
      {theirs ? (
        <Text role="alert">
          {say('programme.changed', {
            now: theirs.programme
              ? programmeInWords(theirs.programme.phases, words)
              : say('programme.changed.none'),
          })}
        </Text>
      ) : (
        <RefusalText error={save.error} />
      )}
      <div className={styles.acts}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={save.isPending}>
          {say('programme.save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={done}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  );
};
