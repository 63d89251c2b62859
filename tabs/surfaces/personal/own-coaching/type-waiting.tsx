import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { getTeam } from '../../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { NextAction } from '../team/next-action.tsx';
import type { TeamActions } from '../team/team-actions.ts';
import { waitingInTeam } from './longest-waiting.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** The type that has waited longest in the team, and a way to the rep it has waited longest with. */
export const TypeWaiting = ({
  actions,
}: Readonly<{ actions: Pick<TeamActions, 'openSession' | 'openRhythm'> }>) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const rows = useFetched(getTeam, {}).data?.rows;
  if (!rows) return null;
  const waiting = waitingInTeam(rows);
  const [first] = waiting?.rows ?? [];
  if (!waiting || !first) return <Text>{say('own-coaching.waiting.none')}</Text>;
  const name = firstName(first.rhythm.rep.name);
  const type = typeNames.of(waiting.type);
  return (
    <div className={styles.line}>
      <Text>
        {waiting.rows.length === 1
          ? say('own-coaching.waiting.one', { type, name })
          : say('own-coaching.waiting', { type, count: waiting.rows.length })}
      </Text>
      <NextAction
        row={first}
        actions={actions}
        book={say('own-coaching.book', { name: name })}
        prepare={say('personal.do.prepare.for', { name: name })}
      />
    </div>
  );
};
