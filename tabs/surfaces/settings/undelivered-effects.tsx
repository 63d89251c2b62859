import { Button, Subtitle2 } from '@fluentui/react-components';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { retryFailedEffects } from '../../../shared/contracts/settings.ts';
import type { getSettings } from '../../../shared/contracts/settings.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useSettingsStyles } from './settings-styles.ts';

type Props = Readonly<{ undelivered: ReplyOf<typeof getSettings>['undelivered'] }>;

/** How many effects haven't gone out, and a button that tries the failed ones again. */
export const UndeliveredEffects = ({ undelivered: { failed, unreachable } }: Props) => {
  const styles = useSettingsStyles();
  const { say } = useWords();
  const retry = useAction(retryFailedEffects);
  return (
    <section className={styles.part} aria-labelledby="undelivered">
      <Subtitle2 as="h2" id="undelivered" className={styles.heading}>
        {say('settings.undelivered')}
      </Subtitle2>
      <p className={styles.lead} role="status">
        {failed + unreachable === 0 && say('settings.undelivered.none')}
        {failed > 0 && say('settings.undelivered.failed', { count: failed })}{' '}
        {unreachable > 0 && say('settings.undelivered.unreachable', { count: unreachable })}
      </p>
      {failed > 0 && (
        <p className={styles.acts}>
          <Button disabledFocusable={retry.isPending} onClick={() => retry.mutate({})}>
            {say('settings.undelivered.retry')}
          </Button>
        </p>
      )}
      <RefusalText error={retry.error} />
    </section>
  );
};
