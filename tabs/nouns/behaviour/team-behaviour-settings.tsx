import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { chooseTeamBehaviours, listTeamBehaviours } from '../../../shared/contracts/behaviour.ts';
import type { BehaviourView, TeamBehavioursView } from '../../../shared/contracts/behaviour.ts';
import { listTeams } from '../../../shared/contracts/template.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useBehaviourStyles } from './behaviour-styles.ts';
import { TeamBehaviourForm } from './team-behaviour-form.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '44px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

type RowProps = Readonly<{ one: TeamBehavioursView; behaviours: readonly BehaviourView[] }>;

/** A team that has its own: how many it chooses among, and how that is changed and given up. */
const TeamRow = ({ one, behaviours }: RowProps) => {
  const styles = useStyles();
  const shared = useBehaviourStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const { open, unfold, fold, button } = useDisclosure();
  const choosing = useAction(chooseTeamBehaviours);
  const { name, id: team } = one.team;
  const count = behaviours.filter(({ id }) => one.offered?.includes(id)).length;
  const goBack = (): void =>
    choosing.mutate(
      { body: { team, version: one.version, offered: null } },
      {
        onSuccess: ({ version }) =>
          toast(say('behaviour.team.given-up', { name }), () =>
            choosing.mutate({ body: { team, version, offered: one.offered } }),
          ),
      },
    );
  if (open)
    return (
      <li data-testid="team-behaviours">
        <h4 className={styles.title}>{say('behaviour.team.of', { name })}</h4>
        <TeamBehaviourForm one={one} behaviours={behaviours} close={fold} />
      </li>
    );
  return (
    <li data-testid="team-behaviours">
      <div className={styles.row}>
        <span className={styles.name}>{say('behaviour.team.of', { name })}</span>
        <span className={shared.quiet}>{say('behaviour.team.count', { count, of: behaviours.length })}</span>
        <Button
          ref={button}
          size="small"
          appearance="subtle"
          aria-label={say('behaviour.team.change.of', { name })}
          onClick={unfold}
        >
          {say('behaviour.team.change')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('behaviour.team.give-up.of', { name })}
          disabledFocusable={choosing.isPending}
          onClick={goBack}
        >
          {say('behaviour.team.give-up')}
        </Button>
      </div>
      <RefusalText error={choosing.error} />
    </li>
  );
};

type StartProps = Readonly<{
  /** What is stored of teams, also of those that choose as everybody does again. */
  stored: readonly TeamBehavioursView[];
  behaviours: readonly BehaviourView[];
  close: () => void;
}>;

const Start = ({ stored, behaviours, close }: StartProps) => {
  const shared = useBehaviourStyles();
  const { say } = useWords();
  const found = useFetched(listTeams, {});
  const [chosen, choose] = useState<string | null>(null);
  if (found.isPending) return <SkeletonRows rows={2} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const teams = found.data.teams
    .map(({ manager }) => stored.find(({ team }) => team.id === manager.id) ?? unsettled(manager))
    .filter(({ offered }) => offered === null);
  const one = teams.find(({ team }) => team.id === chosen) ?? teams[0];
  if (!one)
    return (
      <p className={shared.lead} role="status">
        {say('behaviour.team.none')}
      </p>
    );
  return (
    <TeamBehaviourForm
      key={one.team.id}
      one={one}
      behaviours={behaviours}
      close={close}
      before={
        <Field label={say('behaviour.team')}>
          <Select value={one.team.id} onChange={(_, { value }) => choose(value)}>
            {teams.map(({ team }) => (
              <option key={team.id} value={team.id}>
                {team.name}
              </option>
            ))}
          </Select>
        </Field>
      }
    />
  );
};

const unsettled = (team: TeamBehavioursView['team']): TeamBehavioursView => ({
  ...{ team, version: 0, offered: null },
});

/** What teams choose among when it isn't what everybody does; a button and no more where none has its own. */
export const TeamBehaviourSettings = ({ behaviours }: Readonly<{ behaviours: readonly BehaviourView[] }>) => {
  const shared = useBehaviourStyles();
  const { say } = useWords();
  const found = useFetched(listTeamBehaviours, {});
  const { open, unfold, fold, button } = useDisclosure();
  if (found.isPending) return null;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { teams } = found.data;
  const own = teams
    .filter(({ offered }) => offered !== null)
    .sort((a, b) => a.team.name.localeCompare(b.team.name, 'sv'));
  return (
    <div className={shared.tight}>
      {own.length > 0 && (
        <ul className={shared.list} aria-label={say('behaviour.teams')}>
          {own.map((one) => (
            <TeamRow key={one.team.id} one={one} behaviours={behaviours} />
          ))}
        </ul>
      )}
      {open ? (
        <>
          <p className={shared.lead}>{say('behaviour.team.start.then')}</p>
          <Start stored={teams} behaviours={behaviours} close={fold} />
        </>
      ) : (
        <div>
          <Button ref={button} icon={<AddRegular />} onClick={unfold}>
            {say('behaviour.team.start')}
          </Button>
        </div>
      )}
    </div>
  );
};
