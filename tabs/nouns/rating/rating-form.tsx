import { Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { EVIDENCE_MAX } from '../../../shared/domain/rating.ts';
import type { Level } from '../../../shared/domain/rating.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { BehaviourChoice } from '../behaviour/behaviour-choice.tsx';
import type { ChoosableBehaviour } from '../behaviour/behaviour-choice.tsx';
import { LevelChoice } from './level-choice.tsx';
import { practiceRefusals } from '../behaviour/practice-refusals.ts';
import { useRatingDraft } from './rating-drafts.ts';

/** A behaviour that can be rated. `group` is missing where there is only one, and so nothing to choose. */
export type RatableBehaviour = Omit<ChoosableBehaviour, 'group'> &
  Readonly<{ group?: ChoosableBehaviour['group'] }>;

export type TypedRating = Readonly<{ behaviour: string; level: Level | null; evidence: string }>;

type Props = Readonly<{
  start: Readonly<{ behaviour: string; level?: Level | null; evidence?: string }>;
  /** The key that the rating is kept under while it is given; whoever opened the form discards it. */
  kept: string;
  /** The behaviours to choose from; with one, there is no choice. */
  all: readonly RatableBehaviour[];
  /** The label of the answer without a level, and whether that answer needs evidence too. */
  unseen: string;
  alwaysEvidence: boolean;
  /** Whether the behaviour is shown around the form, which then describes the chosen level only. */
  compact?: boolean;
  saveLabel: string;
  pending: boolean;
  error: unknown;
  save: (rated: TypedRating) => void;
  cancel: () => void;
}>;

/** Rates a behaviour: a level by its description, and the evidence. What was typed stays if saving is refused. */
export const RatingForm = ({
  start,
  kept,
  all,
  unseen,
  alwaysEvidence,
  compact = false,
  ...props
}: Props) => {
  const { language, say } = useWords();
  const [{ behaviour: wanted, level, evidence }, change] = useRatingDraft(kept, {
    ...{ behaviour: start.behaviour, level: start.level, evidence: start.evidence ?? '' },
  });
  const [chosen, choose] = useState(
    () => all.find(({ id }) => id === wanted) ?? all.find(({ id }) => id === start.behaviour),
  );
  const [tried, setTried] = useState(false);
  const chooseOther = (other: string): void => {
    choose(all.find((one) => one.id === other));
    change({ behaviour: other });
  };
  if (!chosen)
    return (
      <InlineForm
        column
        testId="rating-form"
        label={say('development.behaviour.choose')}
        act={props.saveLabel}
        ready={false}
        busy={false}
        error={props.error}
        own={practiceRefusals}
        close={props.cancel}
      >
        <BehaviourChoice value="" choose={chooseOther} all={all} />
      </InlineForm>
    );
  // A behaviour put aside meanwhile stays until another is chosen, so that nothing typed is lost.
  const behaviour = all.find(({ id }) => id === chosen.id) ?? chosen;
  const { id } = behaviour;
  const needsEvidence = evidence.trim() === '' && (alwaysEvidence || level !== null);
  const name = behaviour.name[language];
  return (
    <InlineForm
      column
      testId="rating-form"
      label={say('development.rate.what', { behaviour: name })}
      act={props.saveLabel}
      ready={level !== undefined}
      busy={props.pending}
      error={props.error}
      own={practiceRefusals}
      save={() => {
        setTried(true);
        if (level !== undefined && !needsEvidence) props.save({ behaviour: id, level, evidence });
      }}
      close={props.cancel}
    >
      {all.length > 1 && <BehaviourChoice value={id} choose={chooseOther} all={all} />}
      {!compact && (
        <Text weight="semibold" size={200}>
          {say('development.rate.what', { behaviour: name })}
        </Text>
      )}
      <LevelChoice
        described={behaviour.levels}
        label={name}
        level={level}
        choose={(to) => change({ level: to })}
        unseen={unseen}
        compact={compact}
      />
      <Input
        size="small"
        maxLength={EVIDENCE_MAX}
        aria-label={say('development.rate.evidence')}
        placeholder={say('development.rate.evidence')}
        value={evidence}
        onChange={(_, { value }) => change({ evidence: value })}
      />
      {tried && level !== undefined && needsEvidence && (
        <Text role="alert" size={200}>
          {say('development.rate.evidence.needed')}
        </Text>
      )}
    </InlineForm>
  );
};
