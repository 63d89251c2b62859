import { Button, Input, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { behaviourGroups, behaviourOf, behaviours } from '../../shared/coaching/behaviours.ts';
import type { BehaviourGroup } from '../../shared/coaching/behaviours.ts';
import { EVIDENCE_MAX } from '../../shared/domain/rating.ts';
import type { Level } from '../../shared/domain/rating.ts';
import { useWords } from '../platform/words.tsx';
import { LevelChoice } from './level-choice.tsx';
import { useFormStyles } from './form-styles.ts';
import { RefusalLine } from './refusal-line.tsx';

const groups = Object.keys(behaviourGroups) as readonly BehaviourGroup[];

type ChoiceProps = Readonly<{ value: string; choose: (id: string) => void; without?: readonly string[] }>;

/** A behaviour of the library, by its group. */
export const BehaviourChoice = ({ value, choose, without = [] }: ChoiceProps) => {
  const { language, say } = useWords();
  return (
    <Select
      size="small"
      aria-label={say('development.focus.behaviour')}
      value={value}
      onChange={(_, data) => choose(data.value)}
    >
      {groups.map((group) => (
        <optgroup key={group} label={behaviourGroups[group][language]}>
          {behaviours
            .filter((one) => one.group === group && !without.includes(one.id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
};

export type Rated = Readonly<{ behaviour: string; level: Level | null; evidence: string }>;

type Props = Readonly<{
  start: Readonly<{ behaviour: string; level?: Level | null; evidence?: string }>;
  /** Whether the behaviour can be chosen here. */
  anyBehaviour: boolean;
  /** What the answer without a level is called, and whether it needs a line about what was seen all the same. */
  unseen: string;
  alwaysEvidence: boolean;
  saveLabel: string;
  pending: boolean;
  error: unknown;
  save: (rated: Rated) => void;
  cancel: () => void;
}>;

/** A level by its description, and the line that it rests on. What was typed stays when it is refused. */
export const RatingForm = ({ start, anyBehaviour, unseen, alwaysEvidence, ...props }: Props) => {
  const form = useFormStyles();
  const { language, say } = useWords();
  const [id, choose] = useState(start.behaviour);
  const [level, setLevel] = useState<Level | null | undefined>(start.level);
  const [evidence, setEvidence] = useState(start.evidence ?? '');
  const [tried, setTried] = useState(false);
  const behaviour = behaviourOf(id);
  if (!behaviour) return null;
  const needsEvidence = evidence.trim() === '' && (alwaysEvidence || level !== null);
  const name = behaviour.name[language];
  return (
    <form
      className={form.form}
      data-testid="rating-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (level !== undefined && !needsEvidence) props.save({ behaviour: id, level, evidence });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.cancel();
      }}
    >
      {anyBehaviour && <BehaviourChoice value={id} choose={choose} />}
      <Text weight="semibold" size={200}>
        {say('development.rate.what', { behaviour: name })}
      </Text>
      <LevelChoice behaviour={behaviour} label={name} level={level} choose={setLevel} unseen={unseen} />
      <Input
        size="small"
        maxLength={EVIDENCE_MAX}
        aria-label={say('development.rate.evidence')}
        placeholder={say('development.rate.evidence')}
        value={evidence}
        onChange={(_, { value }) => setEvidence(value)}
      />
      {tried && level !== undefined && needsEvidence && (
        <Text role="alert" size={200}>
          {say('development.rate.evidence.needed')}
        </Text>
      )}
      <RefusalLine error={props.error} />
      <div className={form.acts}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={props.pending || level === undefined}
        >
          {props.saveLabel}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.cancel}>
          {say('development.cancel')}
        </Button>
      </div>
    </form>
  );
};
