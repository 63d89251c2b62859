import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { undoNotHeld } from '../../../../shared/contracts/session.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { InWords } from '../../../platform/in-words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { RescheduleSession } from '../reschedule-session.tsx';
import { useCacheSession } from '../use-session.ts';

type Props = Readonly<{
  session: SessionView;
  before?: ReactNode;
  afterwards?: ReactNode;
  /** A way to enter the session as held, if there is one. */
  held?: ReactNode;
  moveAtOnce?: boolean;
  /** What the two wrote in it, if they did. */
  notes?: ReactNode;
}>;

/** Who cancelled the session and why, as far as they said. */
const useCancellationText = ({ plan, you, manager, rep }: SessionView): readonly string[] => {
  const { say } = useWords();
  const { cancelled, changedBy } = plan;
  if (cancelled?.reason === 'calendar') return [say('plan.cancelled.calendar')];
  if (!cancelled || !changedBy) return [];
  const me = you === 'manager' ? manager : rep;
  const { reason, note } = cancelled;
  return [
    changedBy.id === me.id
      ? say('plan.cancelled.you')
      : say('plan.cancelled.by', { name: firstName(changedBy.name) }),
    ...(note === '' && reason !== 'other' ? [say(`plan.why.${reason}`)] : []),
    ...(note === '' ? [] : [`”${note}”`]),
  ];
};

/** Takes back that it wasn't held, by either of the two. */
const UndoNotHeld = ({ id }: Pick<SessionView, 'id'>) => {
  const { say } = useWords();
  const undo = useAction(undoNotHeld, { onDone: useCacheSession() });
  return (
    <>
      <RefusalText error={undo.error} />
      <Button disabledFocusable={undo.isPending} onClick={() => undo.mutate({ params: { id } })}>
        {say('app.undo')}
      </Button>
    </>
  );
};

const WhatHappened = ({ session, afterwards, held, moveAtOnce = false }: Props) => {
  const { say, shortDay, dayOf, time } = useWords();
  const why = useCancellationText(session);
  const { next, state } = session;
  const then = next
    ? [
        say('plan.next', { day: shortDay(dayOf(next.startsAt)), time: time(next.startsAt) }),
        say('plan.next.then'),
      ]
    : [];
  const isMissed = state === 'missed';
  const { notHeldBy } = session;
  const said = notHeldBy
    ? [
        notHeldBy.id === session[session.you].id
          ? say('panel.end.not-held.you')
          : say('panel.end.not-held.other', { name: firstName(notHeldBy.name) }),
      ]
    : [];
  const isLost = session.plan.cancelled?.reason === 'calendar';
  return (
    <EmptyState
      alone
      title={say(isMissed ? 'panel.missed' : 'panel.cancelled')}
      text={[...why, ...said, ...(isMissed ? [say('panel.not-held')] : []), ...then].join(' ')}
    >
      {isMissed && session.you === 'manager' && (
        <>
          <RescheduleSession id={session.id} first="move" look="primary" open={moveAtOnce} />
          {held}
        </>
      )}
      {notHeldBy && <UndoNotHeld id={session.id} />}
      {isLost && <RescheduleSession id={session.id} first="move" look="primary" open={moveAtOnce} />}
      {afterwards}
    </EmptyState>
  );
};

/** A session that was cancelled or never begun: how things stand and, for the manager, the ways on. Nobody is blamed. */
export const MissedOrCancelledView = (props: Props) => (
  <InWords language={useWords().language} of="plan">
    {props.before}
    <WhatHappened {...props} />
    {props.notes}
  </InWords>
);
