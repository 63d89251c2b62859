import { Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { openLink } from '../../platform/host.ts';
import { useWords } from '../../platform/words.tsx';

/** What was done when a 1:1 already in the calendar became the rhythm, and what applies from now on. */
export const AdoptedStatus = ({ rhythm: { joinUrl } }: Readonly<{ rhythm: RhythmView }>) => {
  const { say } = useWords();
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {say('personal.series.adopted')}{' '}
          {joinUrl !== null && <Link onClick={() => openLink(joinUrl)}>{say('personal.do.join')}</Link>}
        </MessageBarBody>
      </MessageBar>
      <Text>{say('personal.series.since')}</Text>
    </>
  );
};
