import { Button } from '@fluentui/react-components';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import type { getMine } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { ActionLine } from '../../../ui/action-line.tsx';

type Props = Readonly<{
  meeting: NonNullable<ReplyOf<typeof getMine>['preparedMeeting']>;
  openSession: (id: string) => void;
}>;

/** The next customer meeting prepared for, with a link to its plan. */
export const MeetingAhead = ({ meeting: { customer, at, sessionId }, openSession }: Props) => {
  const { say, day, dayOf } = useWords();
  return (
    <ActionLine
      text={say('personal.mine.prepared', { customer, day: day(dayOf(at)) })}
      testId="prepared-meeting"
    >
      <Button size="small" onClick={() => openSession(sessionId)}>
        {say('personal.mine.prepared.open')}
      </Button>
    </ActionLine>
  );
};
