import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { behaviourGroups, groupIds } from '../../../shared/coaching/behaviour.ts';
import { chooseTeamBehaviours } from '../../../shared/contracts/behaviour.ts';
import type { BehaviourView, TeamBehavioursView } from '../../../shared/contracts/behaviour.ts';
import { useVersionedAction } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useAction } from '../../platform/api.ts';
import { useBehaviourStyles } from './behaviour-styles.ts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  one: { display: 'flex' },
});

type Props = Readonly<{
  one: TeamBehavioursView;
  behaviours: readonly BehaviourView[];
  before?: ReactNode;
  close: () => void;
}>;

/** Ticks what a team chooses among, begun with what it chooses among now; also what the organisation has put aside for everybody. */
export const TeamBehaviourForm = ({ one, behaviours, before, close }: Props) => {
  const styles = useStyles();
  const shared = useBehaviourStyles();
  const { say, language } = useWords();
  const toast = useUndoToast();
  const { name, id: team } = one.team;
  const [ticked, tick] = useState<readonly string[]>(
    one.offered ?? behaviours.filter(({ aside }) => !aside).map(({ id }) => id),
  );
  const undoing = useAction(chooseTeamBehaviours);
  const choosing = useVersionedAction(chooseTeamBehaviours, one, ({ version }) => {
    close();
    toast(say('behaviour.team.saved', { name }), () =>
      undoing.mutate({ body: { team, version, offered: one.offered } }),
    );
  });
  return (
    <InlineForm
      column
      label={say('behaviour.team.start')}
      act={say(choosing.theirs ? 'behaviour.changed.mine' : 'behaviour.team.save')}
      ready={ticked.length > 0}
      busy={choosing.isPending}
      error={choosing.error}
      save={() => choosing.save((version) => ({ body: { team, version, offered: [...ticked] } }))}
      close={close}
    >
      {before}
      {groupIds.map((group) => (
        <fieldset key={group} className={styles.group}>
          <legend className={shared.quiet}>{behaviourGroups[group][language]}</legend>
          {behaviours
            .filter((behaviour) => behaviour.group === group)
            .map(({ id, name: called, aside }) => (
              <Checkbox
                key={id}
                className={styles.one}
                checked={ticked.includes(id)}
                label={aside ? say('behaviour.team.aside', { name: called[language] }) : called[language]}
                onChange={(_, { checked }) =>
                  tick(checked === true ? [...ticked, id] : ticked.filter((other) => other !== id))
                }
              />
            ))}
        </fieldset>
      ))}
      {ticked.length === 0 && (
        <p className={shared.late} role="status">
          {say('behaviour.refused.last-offered')}
        </p>
      )}
      {choosing.theirs && (
        <p className={shared.late} role="alert">
          {say('behaviour.team.changed', { name })}
        </p>
      )}
    </InlineForm>
  );
};
