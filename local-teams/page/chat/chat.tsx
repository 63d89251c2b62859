import { Divider, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { dayInWords } from '../../../shared/words/days.ts';
import type {
  ChatThread as ChatData,
  ChatMessage,
  Delivery,
  LocalPerson,
  MessageChange,
} from '../../protocol.ts';
import type { ThemeName } from '../address.ts';
import { local } from '../api.ts';
import { queries, useChats, useClock } from '../data.ts';
import { EmptyView } from '../empty-view.tsx';
import type { SayOnPage } from '../words.ts';
import { CardNotice } from './card.tsx';
import { Composer } from './composer.tsx';
import { ExtensionDialog } from './extension-dialog.tsx';
import type { ExtensionSetting, StepTarget } from './extension-dialog.tsx';
import { Message } from './message.tsx';
import { useRefresh } from './refresh.ts';
import { Typing } from './typing.tsx';

/** Messages from one writer within this many milliseconds share a heading. */
const TOGETHER = 5 * 60_000;

const useStyles = makeStyles({
  chat: {
    // A dialog covers the chat, not the window beside it.
    contain: 'layout',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  log: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  day: { flexGrow: 0, color: tokens.colorNeutralForeground3, paddingBlock: tokens.spacingVerticalS },
});

type ChatProps = Readonly<{
  chat: ChatData;
  person: LocalPerson;
  say: SayOnPage;
  language: Language;
  theme: ThemeName;
  testId: string;
  open: (url: string) => void;
}>;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isHeaded = (message: ChatMessage, before: ChatMessage | undefined): boolean =>
  before?.person !== message.person || Date.parse(message.at) - Date.parse(before.at) > TOGETHER;

const DayLine = ({
  day,
  language,
  zone,
}: Readonly<{ day: CalendarDay; language: Language; zone: string }>) => {
  const styles = useStyles();
  const now = useClock();
  const words = now ? dayInWords(language, day, dayAt(now, zone)) : day;
  return (
    <Divider className={styles.day}>
      <Text size={200}>{capitalised(words)}</Text>
    </Divider>
  );
};

/** A chat as its person sees it, with a field for writing. */
export const Chat = ({ chat, person, say, language, theme, testId, open }: ChatProps) => {
  const styles = useStyles();
  const log = useRef<HTMLDivElement>(null);
  const [waiting, setWaiting] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [over, setOver] = useState<HTMLElement | null>(null);
  const [step, setStep] = useState<StepTarget | null>(null);
  const chats = useChats(person.key).data ?? [];
  // An app that somebody has, or that has been added to the chat, is offered with every message.
  const isOffered = chat.installed || chats.some((one) => one.kind === 'personal' && one.installed);
  const extension: ExtensionSetting = { person: person.key, chatId: chat.id, say, language, theme, open };
  const [editing, setEditing] = useState<string | null>(null);
  const last = chat.messages.at(-1);
  useRefresh(chat, person, language);

  useEffect(() => {
    const element = log.current;
    if (!element) return undefined;
    element.scrollTo({ top: element.scrollHeight });
    const settle = setTimeout(() => element.scrollTo({ top: element.scrollHeight }), 80);
    return () => clearTimeout(settle);
  }, [last?.id, last?.editedAt, waiting]);

  const deliver = async (
    toBot: boolean,
    act: () => Promise<Readonly<{ delivery: Delivery | null }>>,
  ): Promise<void> => {
    setTrouble(null);
    if (toBot) setWaiting((count) => count + 1);
    try {
      const { delivery } = await act();
      if (delivery && (delivery.status === 0 || delivery.status >= 400))
        setTrouble(say('chat.unanswered', { status: delivery.status }));
      await queries.invalidateQueries({ queryKey: ['chats', person.key] });
    } catch {
      setTrouble(say('chat.failed'));
    } finally {
      if (toBot) setWaiting((count) => count - 1);
    }
  };
  const send = (text: string, mention: boolean, card?: unknown): Promise<void> =>
    deliver(chat.installed && (chat.kind === 'personal' || mention), () =>
      local.say(person.key, chat.id, { text, mention, language, card }),
    );
  const change = (id: string, made: MessageChange): Promise<void> => {
    setEditing(null);
    return deliver(false, () => local.changeMessage(person.key, chat.id, id, { change: made, language }));
  };
  const lastOwn = chat.messages.findLast((one) => one.person === person.key && !one.deleted);

  return (
    <section ref={setOver} className={styles.chat} data-testid={testId} aria-label={chat.title}>
      <div ref={log} className={styles.log} role="log" tabIndex={0} aria-label={chat.title}>
        {chat.messages.length === 0 && (
          <EmptyView
            icon="chat"
            title={
              chat.kind === 'personal'
                ? say('chat.empty', { name: person.givenName })
                : say('chat.thread.empty')
            }
          />
        )}
        {chat.messages.map((message, index) => {
          const before = chat.messages[index - 1];
          const day = dayAt(message.at, person.zone);
          const newDay = !before || dayAt(before.at, person.zone) !== day;
          return [
            newDay && <DayLine key={`day ${message.id}`} day={day} language={language} zone={person.zone} />,
            <Message
              key={message.id}
              message={message}
              person={person}
              chatId={chat.id}
              say={say}
              language={language}
              theme={theme}
              headed={newDay || isHeaded(message, before)}
              open={open}
              send={(text) => void send(text, chat.kind === 'meeting')}
              save={isOffered ? () => setStep({ messageId: message.id }) : null}
              editing={editing === message.id}
              setEditing={(on) => setEditing(on ? message.id : null)}
              change={(made) => void change(message.id, made)}
            />,
          ];
        })}
        {waiting > 0 && <Typing label={say('chat.writing')} />}
        {trouble !== null && <CardNotice text={trouble} failed />}
      </div>
      <Composer
        say={say}
        testId={testId}
        mentionable={chat.kind === 'meeting' && chat.installed}
        send={(text, mention, card) => void send(text, mention, card)}
        extension={isOffered ? { setting: extension, save: () => setStep({ messageId: null }) } : null}
        editLast={() => setEditing(lastOwn?.id ?? null)}
      />
      {step && <ExtensionDialog target={step} setting={extension} over={over} close={() => setStep(null)} />}
    </section>
  );
};
