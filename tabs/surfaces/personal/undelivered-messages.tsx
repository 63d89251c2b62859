import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useId } from 'react';
import { listUndeliveredMessages, resendMessage } from '../../../shared/contracts/undelivered-message.ts';
import type { UndeliveredMessage } from '../../../shared/contracts/undelivered-message.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';

const UndeliveredMessageBar = ({ message, me }: Readonly<{ message: UndeliveredMessage; me: string }>) => {
  const { say, day, dayOf } = useWords();
  const textId = useId();
  const toast = useUndoToast();
  const { key, about, to, commitment, session } = message;
  const isMessage = about !== 'calendar';
  const resend = useAction(resendMessage, {
    onDone: () => toast(say(isMessage ? 'personal.undelivered.sent' : 'personal.undelivered.retried')),
  });
  const text = say(`personal.undelivered.${about}`, {
    to: to === null ? 'chat' : to.id === me ? 'you' : 'other',
    name: firstName(to?.name ?? ''),
    commitment: commitment ?? '',
    when: session === null ? 'none' : 'day',
    day: session === null ? '' : day(dayOf(session)),
  });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <span id={textId}>{text}</span> <RefusalText error={resend.error} />
      </MessageBarBody>
      <MessageBarActions>
        <Button
          aria-describedby={textId}
          disabledFocusable={resend.isPending}
          onClick={() => resend.mutate({ body: { key } })}
        >
          {say(isMessage ? 'personal.undelivered.again' : 'personal.do.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

/** Messages to or from the reader that did not arrive, each with a way to send it again. */
export const UndeliveredMessages = () => {
  const { say } = useWords();
  const me = useMe().data;
  const undelivered = useFetched(listUndeliveredMessages, {});
  if (!me || !undelivered.data) return null;
  const { messages, total } = undelivered.data;
  const more = total - messages.length;
  return (
    <>
      {messages.map((message) => (
        <UndeliveredMessageBar key={message.key} message={message} me={me.person.id} />
      ))}
      {more > 0 && <span>{say('personal.undelivered.more', { count: more })}</span>}
    </>
  );
};
