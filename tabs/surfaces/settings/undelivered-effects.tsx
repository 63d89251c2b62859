import { Button, Subtitle2, Text } from '@fluentui/react-components';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { retryFailedEffects } from '../../../shared/contracts/settings.ts';
import type { getSettings } from '../../../shared/contracts/settings.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useSettingsStyles } from './settings-styles.ts';

type UndeliveredGroups = ReplyOf<typeof getSettings>['undelivered'];

const Group = ({ group, since, causes, ...counts }: UndeliveredGroups[number]) => {
  const styles = useSettingsStyles();
  const { say, day, dayOf, time } = useWords();
  const said = (['failed', 'retrying', 'unreachable'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => say(`settings.undelivered.${state}`, { count: counts[state] }));
  return (
    <li className={styles.row} data-group={group}>
      <Text weight="semibold">{say(`settings.undelivered.group.${group}`)}</Text>
      <p className={styles.said}>
        {said.join(' · ')}. {causes.map((cause) => say(`settings.undelivered.cause.${cause}`)).join(' ')}
      </p>
      {since !== null && (
        <p className={styles.said}>
          {say('settings.undelivered.since', { day: day(dayOf(since)), time: time(since) })}
        </p>
      )}
    </li>
  );
};

/** What hasn't gone out, by what it is: how much, since when and why, with a button that tries again what was given up. */
export const UndeliveredEffects = ({
  undelivered,
  left,
}: Readonly<{ undelivered: UndeliveredGroups; left: number }>) => {
  const styles = useSettingsStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const retry = useAction(retryFailedEffects, { onDone: () => toast(say('settings.undelivered.retried')) });
  return (
    <section className={styles.part} aria-labelledby="undelivered">
      <Subtitle2 as="h2" id="undelivered" className={styles.heading}>
        {say('settings.undelivered')}
      </Subtitle2>
      <p className={styles.lead} role="status">
        {say(undelivered.length === 0 ? 'settings.undelivered.none' : 'settings.undelivered.itself')}
      </p>
      {undelivered.some(({ failed }) => failed > 0) && (
        <p className={styles.acts}>
          <Button disabledFocusable={retry.isPending} onClick={() => retry.mutate({})}>
            {say('settings.undelivered.retry')}
          </Button>
        </p>
      )}
      <RefusalText error={retry.error} />
      {left > 0 && <p className={styles.said}>{say('settings.left', { count: left })}</p>}
      <ul className={styles.list}>
        {undelivered.map((group) => (
          <Group key={group.group} {...group} />
        ))}
      </ul>
    </section>
  );
};
