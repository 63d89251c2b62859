import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import { openLink } from '../../platform/host.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

const useStyles = makeStyles({
  teams: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start', flexBasis: '100%' },
  team: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which teams have no part of a company's goal yet, each with a way to write to whoever hangs one there: that is the manager's to do. */
export const TeamsWithout = ({ goal }: Readonly<{ goal: CascadeGoal }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const { name, without } = goal;
  if (without === null || without.managers.length === 0) return null;
  const writeTo = (address: string): void =>
    // Microsoft Learn, "Deep link to a chat".
    openLink(
      `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(address)}&message=${encodeURIComponent(say('personal.cascade.without.message', { goal: name }))}`,
    );
  return (
    <div className={styles.teams}>
      {without.managers.map(({ id, name: manager, address }) => (
        <div key={id} className={styles.team}>
          <Text size={200} className={styles.quiet}>
            {say('personal.cascade.without', { name: firstName(manager) })}
          </Text>
          {address !== null && (
            <Button size="small" appearance="subtle" icon={<ChatRegular />} onClick={() => writeTo(address)}>
              {say('personal.cascade.without.write', { name: firstName(manager) })}
            </Button>
          )}
        </div>
      ))}
      {without.more > 0 && (
        <Text size={200} className={styles.quiet}>
          {say('personal.cascade.without.more', { count: without.more })}
        </Text>
      )}
    </div>
  );
};
