import { Button, Link, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { BOT } from '../../people.ts';
import type { SayOnPage } from '../words.ts';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: '260px' },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
  deleted: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

type Says = Readonly<{ say: SayOnPage }>;

/** The field that a message is edited in: Enter saves, Escape leaves it as it was. */
export const MessageEditor = ({
  say,
  text,
  save,
  cancel,
}: Says & Readonly<{ text: string; save: (text: string) => void; cancel: () => void }>) => {
  const styles = useStyles();
  const [edited, setEdited] = useState(text.replaceAll(`<at>${BOT.name}</at>`, `@${BOT.name}`));
  const submit = (): void => {
    const said = edited.trim();
    if (said !== '') save(said);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.shiftKey) return;
    if (event.key === 'Escape') cancel();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    submit();
  };
  return (
    <div className={styles.editor}>
      <Textarea
        autoFocus
        value={edited}
        aria-label={say('chat.change.text')}
        data-testid="message-editor"
        onChange={(_event, data) => setEdited(data.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={cancel}>
          {say('chat.change.cancel')}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={edited.trim() === ''} onClick={submit}>
          {say('chat.change.save')}
        </Button>
      </div>
    </div>
  );
};

/** What stands in the place of a deleted message. */
export const DeletedMessage = ({ say, own, undo }: Says & Readonly<{ own: boolean; undo: () => void }>) => {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.deleted} data-testid="message-deleted">
      {say('chat.deleted')}{' '}
      {own && (
        <Link as="button" inline onClick={undo}>
          {say('chat.deleted.undo')}
        </Link>
      )}
    </Text>
  );
};
