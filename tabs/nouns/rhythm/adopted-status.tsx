import { Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { openLink } from '../../platform/host.ts';
import { useWords } from '../../platform/words.tsx';

type Props = Readonly<{
  rhythm: RhythmView;
  /** Whether Kadens couldn't be added to the meeting's chat, as is said beside this. */
  isByHand: boolean;
}>;

/** What was done when a 1:1 already in the calendar became the rhythm, and what applies from now on. */
export const AdoptedStatus = ({ rhythm: { joinUrl }, isByHand }: Props) => {
  const { say } = useWords();
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {say(isByHand ? 'personal.series.adopted.by-hand' : 'personal.series.adopted')}{' '}
          {joinUrl !== null && <Link onClick={() => openLink(joinUrl)}>{say('personal.do.join')}</Link>}
        </MessageBarBody>
      </MessageBar>
      <Text>{say('personal.series.since')}</Text>
    </>
  );
};
