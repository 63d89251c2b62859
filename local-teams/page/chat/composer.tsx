import { Button, makeStyles, Text, Textarea, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { MentionRegular } from '@fluentui/react-icons/svg/mention';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import { useRef, useState } from 'react';
import { BOT } from '../../people.ts';
import type { SayOnPage } from '../words.ts';
import { Card } from './card.tsx';
import type { ExtensionSetting } from './extension-dialog.tsx';
import { ExtensionSearch } from './extension-search.tsx';

const MENTION = `@${BOT.name}`;
const mentions = (text: string): boolean => text.toLowerCase().includes(MENTION.toLowerCase());
/** The mention being typed at the end of the text, without its @; null if there is none. */
const begun = (text: string): string | null => {
  const word = /(?:^|\s)@(\p{L}*)$/u.exec(text)?.[1];
  return word !== undefined && BOT.name.toLowerCase().startsWith(word.toLowerCase()) ? word : null;
};
/** The text with mentions spelled as the bot is called, however they were typed. */
const proper = (text: string): string => text.replace(new RegExp(MENTION, 'gi'), MENTION);

const useStyles = makeStyles({
  composer: {
    position: 'relative',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0, minHeight: '34px', borderRadius: tokens.borderRadiusLarge },
  card: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground3, minHeight: '16px' },
  text: { minHeight: '32px', maxHeight: '128px', fieldSizing: 'content', paddingBlock: '6px' },
  ready: { color: tokens.colorBrandForeground1 },
  offer: {
    position: 'absolute',
    left: tokens.spacingHorizontalL,
    bottom: '100%',
    boxShadow: tokens.shadow16,
  },
});

export type ComposerProps = Readonly<{
  say: SayOnPage;
  testId: string;
  /** True in a meeting's chat, where the bot must be mentioned to be told anything. */
  mentionable: boolean;
  send: (text: string, mention: boolean, card?: unknown) => void;
  /** Kadens' message extension; null where it is not added. */
  extension: Readonly<{ setting: ExtensionSetting; save: () => void }> | null;
  /** ArrowUp in the empty field, as in Teams. */
  editLast: () => void;
}>;

/** The field for writing a message: Enter sends, Shift+Enter breaks the line, ArrowUp edits the last one. */
export const Composer = ({ say, testId, mentionable, send, extension, editLast }: ComposerProps) => {
  const styles = useStyles();
  const [text, setText] = useState('');
  /** The card that goes with the message. */
  const [card, setCard] = useState<unknown>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = text.trim() === '' && card === null;
  const word = mentionable ? begun(text) : null;

  const mention = (): void => {
    const before = word === null ? text : text.slice(0, -word.length - 1);
    const gap = before === '' || /\s$/.test(before) ? '' : ' ';
    setText(`${before}${gap}${MENTION} `);
    field.current?.focus();
  };
  const submit = (): void => {
    const message = text.trim();
    if (isEmpty) return;
    send(mentionable ? proper(message) : message, mentionable && mentions(message), card ?? undefined);
    setText('');
    setCard(null);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'ArrowUp' && text === '') {
      event.preventDefault();
      editLast();
    }
    if (event.nativeEvent.isComposing || event.shiftKey || (event.key !== 'Enter' && event.key !== 'Tab'))
      return;
    const offered = word !== null && word.length < BOT.name.length;
    if (event.key === 'Tab' && !offered) return;
    event.preventDefault();
    if (offered) mention();
    else submit();
  };

  return (
    <div className={styles.composer}>
      {word !== null && word.length < BOT.name.length && (
        <Button className={styles.offer} icon={<MentionRegular />} onClick={mention}>
          {say('chat.mention.bot')}
        </Button>
      )}
      {card !== null && extension !== null && (
        <div className={styles.card} data-testid={`${testId}-card`}>
          <Card
            content={card}
            theme={extension.setting.theme}
            say={say}
            busy={false}
            act={() => undefined}
            open={extension.setting.open}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={say('extension.remove')}
            onClick={() => {
              setCard(null);
              field.current?.focus();
            }}
          />
        </div>
      )}
      <div className={styles.row}>
        <Textarea
          textarea={{ ref: field, className: styles.text }}
          className={styles.field}
          value={text}
          rows={1}
          resize="none"
          aria-label={say('chat.write')}
          placeholder={say(mentionable ? 'chat.write.mention' : 'chat.write')}
          data-testid={`${testId}-input`}
          onChange={(_event, data) => setText(data.value)}
          onKeyDown={onKeyDown}
        />
        {mentionable && (
          <Tooltip content={say('chat.mention')} relationship="label">
            <Button
              appearance="subtle"
              icon={<MentionRegular />}
              onClick={mention}
              data-testid={`${testId}-mention`}
            />
          </Tooltip>
        )}
        {extension && (
          <ExtensionSearch
            {...extension}
            testId={testId}
            put={(found) => {
              setCard(found);
              field.current?.focus();
            }}
          />
        )}
        <Tooltip content={say('chat.send')} relationship="label">
          <Button
            appearance="transparent"
            icon={<SendFilled className={isEmpty ? '' : styles.ready} />}
            disabledFocusable={isEmpty}
            onClick={submit}
            data-testid={`${testId}-send`}
          />
        </Tooltip>
      </div>
      {mentionable && (
        <Text size={200} className={styles.hint}>
          {say(mentions(text) ? 'chat.mention.sees' : 'chat.mention.why')}
        </Text>
      )}
    </div>
  );
};
