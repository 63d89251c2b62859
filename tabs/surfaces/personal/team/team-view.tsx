import {
  Button,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { PersonStarRegular } from '@fluentui/react-icons/svg/person-star';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useRef, useState } from 'react';
import { getTeam } from '../../../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { BalancePart } from '../../../nouns/balance/balance-part.tsx';
import { OwnCommitments } from '../../../nouns/commitment/own-commitments.tsx';
import { MORE_OPEN, MoreCommitments } from '../../../nouns/commitment/more-commitments.tsx';
import { AnsweredGoals } from '../../../nouns/goal/answered-goals.tsx';
import { useFetched, useIsAsked } from '../../../platform/api.ts';
import { useNow } from '../../../platform/clock.ts';
import { useNotifyShown } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SkeletonBlock, SkeletonRows } from '../../../ui/skeletons.tsx';
import { byNeed, needsToday } from './needs.ts';
import { ProgrammeSteps } from '../../../nouns/programme/programme-steps.tsx';
import { PracticeLine } from './practice-line.tsx';
import { RepDrawer } from './rep-drawer.tsx';
import type { TeamActions } from './team-actions.ts';
import { TeamList } from './team-list.tsx';
import { TeamTable } from './team-table.tsx';
import { Today } from './today.tsx';
import { useNarrow } from '../../../ui/use-narrow.ts';

const MINUTE = 60_000;

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0, outlineOffset: '4px' },
  heading: { margin: 0 },
  add: {
    display: 'flex',
    flexWrap: 'wrap',
    justifySelf: 'start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

type Props = Pick<TeamActions, 'openSession' | 'openRhythm'> &
  Readonly<{
    /** Opens the choice of more people to coach. */
    onAdd: () => void;
    /** Opens past sessions, of all reps or of one. */
    openPast: (rep: PersonId | null) => void;
    /** Opens how the manager coaches. */
    openOwnCoaching: () => void;
  }>;

/** The manager's team: what matters today, everyone at a glance, and the manager's own commitments. */
export const TeamView = ({ openSession, openRhythm, onAdd, openPast, openOwnCoaching }: Props) => {
  const styles = useStyles();
  const { say, zone } = useWords();
  const now = useNow(MINUTE);
  const narrow = useNarrow();
  /** Gets the focus back when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const own = useRef<HTMLElement>(null);
  const [shownRep, showRep] = useState<string | null>(null);
  const [isLonger, makeLonger] = useState(false);
  const team = useFetched(getTeam, {});
  const longer = useFetched(getTeam, { query: { open: MORE_OPEN } }, { enabled: isLonger });
  const isAskingLonger = useIsAsked(getTeam, { query: { open: MORE_OPEN } });
  useNotifyShown(!team.isPending);
  if (team.isPending)
    return (
      <>
        <SkeletonBlock height={96} />
        <SkeletonRows rows={5} faces />
      </>
    );
  if (!team.data) return <ErrorState error={team.error} retry={() => team.refetch()} />;
  const { rows, together } = team.data;
  const { mine, mineTotal } = longer.data ?? team.data;
  if (rows.length + mine.length === 0)
    return (
      <EmptyState title={say('personal.team.empty')} text={say('personal.team.empty.then')}>
        <Button appearance="primary" onClick={onAdd}>
          {say('personal.team.choose')}
        </Button>
      </EmptyState>
    );
  const actions: TeamActions = {
    openSession,
    openRhythm,
    openPast,
    openRep: (row: TeamRow) => showRep(row.rhythm.id),
    closeRep: () => showRep(null),
    showOwn: () => own.current?.focus(),
  };
  const needs = needsToday(rows, { mine, together }, now, zone);
  const goToNextPhase = (id: string): void => {
    const row = rows.find(({ rhythm }) => rhythm.id === id);
    if (row) openRhythm(row.rhythm, 'next-phase');
  };
  const Team = narrow ? TeamList : TeamTable;
  return (
    <div className={styles.view}>
      {rows.length > 0 && <Today needs={needs} rows={rows} actions={actions} />}
      <section className={styles.part} aria-label={say('personal.my-team')}>
        {rows.length > 0 ? (
          <Team rows={byNeed(rows)} actions={actions} />
        ) : (
          <Text>{say('personal.team.none-now')}</Text>
        )}
        <BalancePart>
          {together !== null && !needs.some(({ kind }) => kind === 'together') && (
            <PracticeLine together={together} />
          )}
          <ProgrammeSteps change={goToNextPhase} />
        </BalancePart>
        <div className={styles.add}>
          <Button {...back} size="small" appearance="subtle" icon={<PersonAddRegular />} onClick={onAdd}>
            {say('personal.team.add')}
          </Button>
          <Button size="small" appearance="subtle" icon={<HistoryRegular />} onClick={() => openPast(null)}>
            {say('personal.past')}
          </Button>
          <Button size="small" appearance="subtle" icon={<PersonStarRegular />} onClick={openOwnCoaching}>
            {say('personal.own-coaching')}
          </Button>
        </div>
      </section>
      <section ref={own} tabIndex={-1} className={styles.part} aria-label={say('personal.team.own')}>
        <Subtitle2 as="h2" className={styles.heading}>
          {say('personal.team.own')}
        </Subtitle2>
        <OwnCommitments
          commitments={mine}
          label={say('personal.team.own')}
          none={say('personal.team.own.none')}
        />
        <MoreCommitments
          commitments={mine}
          total={mineTotal}
          isFetching={isAskingLonger}
          showMore={() => makeLonger(true)}
        />
      </section>
      <section className={styles.part} aria-label={say('personal.team.goals')}>
        <Subtitle2 as="h2" className={styles.heading}>
          {say('personal.team.goals')}
        </Subtitle2>
        <AnsweredGoals reps={rows.map(({ rhythm }) => rhythm.rep)} />
      </section>
      <RepDrawer
        row={rows.find(({ rhythm }) => rhythm.id === shownRep) ?? null}
        onClose={() => showRep(null)}
        actions={actions}
      />
    </div>
  );
};
