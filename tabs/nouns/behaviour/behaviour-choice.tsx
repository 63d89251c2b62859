import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { behaviourGroups, groupIds } from '../../../shared/coaching/behaviour.ts';
import { listBehaviours } from '../../../shared/contracts/behaviour.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';

export type ChoosableBehaviour = Pick<BehaviourView, 'id' | 'group' | 'name' | 'levels'>;

type ChoiceProps = Readonly<{
  /** '' while none is chosen. */
  value: string;
  choose: (id: string) => void;
  all: readonly (Pick<ChoosableBehaviour, 'id' | 'name'> &
    Readonly<{ group?: ChoosableBehaviour['group'] }>)[];
}>;

/** A select of behaviours, one option group per behaviour group. */
export const BehaviourChoice = ({ value, choose, all }: ChoiceProps) => {
  const { language, say } = useWords();
  return (
    <Select
      size="small"
      aria-label={say('development.focus.behaviour')}
      value={value}
      onChange={(_, data) => choose(data.value)}
    >
      {value === '' && (
        <option value="" disabled>
          {say('development.behaviour.choose')}
        </option>
      )}
      {groupIds
        .map((group) => [group, all.filter((one) => one.group === group)] as const)
        .filter(([, its]) => its.length > 0)
        .map(([group, its]) => (
          <optgroup key={group} label={behaviourGroups[group][language]}>
            {its.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </optgroup>
        ))}
    </Select>
  );
};

type Props = Readonly<{
  /** Between whom it is chosen: their team may choose among its own. */
  rhythmId: string;
  /** Ids left out of the choice, and ids offered even when put aside: a practised behaviour stays choosable. */
  without?: readonly string[];
  also?: readonly string[];
  children: (all: readonly ChoosableBehaviour[]) => ReactNode;
}>;

/** Fetches the organisation's behaviours when somebody is about to choose one. */
export const WithBehaviours = ({ rhythmId, without = [], also = [], children }: Props) => {
  const found = useFetched(listBehaviours, { query: { rhythm: rhythmId } });
  if (found.isPending) return <SkeletonRows rows={2} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  return children(
    found.data.behaviours.filter(({ id, aside }) => !without.includes(id) && (!aside || also.includes(id))),
  );
};
