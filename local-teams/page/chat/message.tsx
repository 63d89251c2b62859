import {
  Avatar,
  Button,
  Link,
  makeStyles,
  MenuItem,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import appIcon from '../../../appPackage/color.png';
import type { Language } from '../../../shared/domain/language.ts';
import { digitalTime } from '../digital-time.ts';
import type { ChatMessage, LocalPerson, MessageChange } from '../../protocol.ts';
import type { ThemeName } from '../address.ts';
import { local } from '../api.ts';
import type { CardActionRequest } from '../api.ts';
import { queries } from '../data.ts';
import type { SayOnPage } from '../words.ts';
import { AiFeedback } from './ai-feedback.tsx';
import { Card, CardNotice } from './card.tsx';
import { MessageMenu, SHOWS_MENU } from './message-menu.tsx';
import { DeletedMessage, MessageEditor } from './own-message.tsx';
import { SamplePersonAvatar } from '../sample-person-avatar.tsx';
import { runsOf } from './inline.ts';
import type { Run } from './inline.ts';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

const useStyles = makeStyles({
  message: {
    ...SHOWS_MENU,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    maxWidth: '100%',
  },
  said: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, maxWidth: '100%' },
  ownSaid: { flexDirection: 'row-reverse' },
  own: { alignSelf: 'flex-end', flexDirection: 'row-reverse', maxWidth: '85%' },
  who: { flexShrink: 0, width: '32px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    maxWidth: 'min(100%, 520px)',
  },
  ownBody: { alignItems: 'flex-end', maxWidth: '100%' },
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    color: tokens.colorNeutralForeground3,
  },
  bubble: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    width: 'fit-content',
    maxWidth: '100%',
    boxSizing: 'border-box',
  },
  ownBubble: { backgroundColor: tokens.colorBrandBackground2 },
  mention: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  offers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const RunText = ({ run, open }: Readonly<{ run: Run; open: (url: string) => void }>) => {
  const styles = useStyles();
  switch (run.look) {
    case 'bold':
      return <strong>{run.text}</strong>;
    case 'italic':
      return <em>{run.text}</em>;
    case 'mention':
      return <span className={styles.mention}>{run.text}</span>;
    case 'link':
      return (
        <Link as="button" inline onClick={() => open(run.href)}>
          {run.text}
        </Link>
      );
    case 'plain':
      return run.text;
  }
};

export type MessageProps = Readonly<{
  message: ChatMessage;
  person: LocalPerson;
  chatId: string;
  say: SayOnPage;
  language: Language;
  theme: ThemeName;
  /** Whether writer and time stand above it: not for the second of two in a row. */
  headed: boolean;
  open: (url: string) => void;
  send: (text: string) => void;
  /** Opens *Save as next step* on it; null where Kadens is not added. */
  save: (() => void) | null;
  /** Whether its writer is editing it. */
  editing: boolean;
  setEditing: (on: boolean) => void;
  change: (change: MessageChange) => void;
}>;

const Writer = ({ message }: Readonly<{ message: ChatMessage }>) =>
  message.person === null ? (
    <Avatar name={message.name} image={{ src: appIcon }} shape="square" size={32} aria-hidden />
  ) : (
    <SamplePersonAvatar person={message.person} name={message.name} size={32} />
  );

type Answer = Readonly<{ text: string; failed: boolean }> | null;

/** A message in a chat: bubble, cards, suggestions. A card's action replaces the card with its answer. */
export const Message = (props: MessageProps) => {
  const { message, person, chatId, say, language, theme, headed, open, send, save } = props;
  const { editing, setEditing, change } = props;
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer>(null);
  const own = message.person === person.key;

  const act = async (action: CardActionRequest): Promise<void> => {
    setBusy(true);
    setAnswer(null);
    try {
      const reply = await local.act(person.key, chatId, message.id, { ...action, language });
      const failed = reply.delivery.status === 0 || reply.delivery.status >= 400;
      if (reply.notice !== null || failed)
        setAnswer({ text: reply.notice ?? say('chat.card.failed'), failed });
      await queries.invalidateQueries({ queryKey: ['chats', person.key] });
    } catch {
      setAnswer({ text: say('chat.card.failed'), failed: true });
    } finally {
      setBusy(false);
    }
  };

  const cards = message.attachments.filter((one) => one.contentType === ADAPTIVE_CARD);
  const lines = message.text === '' ? [] : message.text.split('\n');
  return (
    <article
      className={mergeClasses(styles.message, own && styles.own)}
      data-testid="message"
      data-id={message.id}
    >
      {!own && <div className={styles.who}>{headed && <Writer message={message} />}</div>}
      <div className={mergeClasses(styles.body, own && styles.ownBody)}>
        {headed && (
          <div className={styles.head}>
            {!own && <Text size={200}>{message.name}</Text>}
            <Text size={200}>{digitalTime(language, message.at, person.zone)}</Text>
            {message.isAiGenerated && <Text size={200}>{say('chat.ai')}</Text>}
            {message.editedAt !== null && !message.deleted && cards.length === 0 && (
              <Text size={200}>{say('chat.edited')}</Text>
            )}
          </div>
        )}
        {message.deleted && <DeletedMessage say={say} own={own} undo={() => change({ do: 'undelete' })} />}
        {editing && (
          <MessageEditor
            say={say}
            text={message.text}
            save={(text) => change({ do: 'edit', text })}
            cancel={() => setEditing(false)}
          />
        )}
        {lines.length > 0 && !editing && (
          <div className={mergeClasses(styles.said, own && styles.ownSaid)}>
            <div className={mergeClasses(styles.bubble, own && styles.ownBubble)}>
              {lines.map((line, index) => (
                <span key={index}>
                  {index > 0 && '\n'}
                  {runsOf(line, message.format === 'markdown').map((run, at) => (
                    <RunText key={at} run={run} open={open} />
                  ))}
                </span>
              ))}
            </div>
            {(own || save) && (
              <MessageMenu label={say('chat.more', { name: message.name })}>
                {own && <MenuItem onClick={() => setEditing(true)}>{say('chat.change.edit')}</MenuItem>}
                {own && (
                  <MenuItem onClick={() => change({ do: 'delete' })}>{say('chat.change.delete')}</MenuItem>
                )}
                {save && <MenuItem onClick={save}>{say('extension.save')}</MenuItem>}
              </MessageMenu>
            )}
          </div>
        )}
        {cards.map((card, index) => (
          <Card
            key={index}
            content={card.content}
            theme={theme}
            say={say}
            busy={busy}
            act={(action) => void act(action)}
            open={open}
          />
        ))}
        {message.asksFeedback && <AiFeedback message={message} person={person} chatId={chatId} say={say} />}
        {answer && <CardNotice {...answer} />}
        {message.suggestions.length > 0 && (
          <div className={styles.offers}>
            {message.suggestions.map(({ title, value }) => (
              <Button key={title} size="small" shape="circular" onClick={() => send(value)}>
                {title}
              </Button>
            ))}
          </div>
        )}
      </div>
    </article>
  );
};
