import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import type { ExtensionAnswer, ExtensionCommand, PersonKey } from '../../protocol.ts';
import type { ThemeName } from '../address.ts';
import { local } from '../api.ts';
import type { SayOnPage } from '../words.ts';
import { Card } from './card.tsx';

/** The message that *Save as next step* was chosen on; null while writing one. */
export type StepTarget = Readonly<{ messageId: string | null }>;

export type ExtensionSetting = Readonly<{
  person: PersonKey;
  chatId: string;
  say: SayOnPage;
  language: Language;
  theme: ThemeName;
  open: (url: string) => void;
}>;

const useStyles = makeStyles({
  // The chat is the window that the dialog covers (page/chat/chat.tsx).
  surface: { maxWidth: 'min(520px, calc(100% - 16px))', maxHeight: '100%', overflowY: 'auto' },
  body: { maxHeight: 'none' },
  content: { outlineStyle: 'none', '& .teams-card': { maxWidth: 'none', boxShadow: 'none' } },
});

/** What the extension has answered; null while the first answer is awaited. */
const useAnswers = ({ person, chatId, language }: ExtensionSetting, messageId: string | null) => {
  const [next, setNext] = useState<ExtensionAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  /** How many submits have been answered. */
  const [answered, setAnswered] = useState(0);
  const run = (command: ExtensionCommand): Promise<ExtensionAnswer> =>
    local
      .runExtension(person, chatId, command, language)
      .catch((): ExtensionAnswer => ({ shows: 'failure' }));
  const first = useQuery({
    queryKey: ['extension', person, chatId, messageId],
    queryFn: () => run({ do: 'open', messageId }),
    gcTime: 0,
  });
  const submit = async (data: Readonly<Record<string, unknown>>): Promise<void> => {
    setBusy(true);
    setNext(await run({ do: 'submit', messageId, data }));
    setBusy(false);
    setAnswered((count) => count + 1);
  };
  return { answer: next ?? first.data ?? null, answered, busy, submit };
};

type Props = Readonly<{
  target: StepTarget;
  setting: ExtensionSetting;
  /** The element that the dialog covers. */
  over: HTMLElement | null;
  close: () => void;
}>;

/** Teams' dialog with an extension's card in it. Its submits go to the bot, which answers with the next card or nothing more. */
export const ExtensionDialog = ({ target: { messageId }, setting, over, close }: Props) => {
  const styles = useStyles();
  const { say, theme, open } = setting;
  const { answer, answered, busy, submit } = useAnswers(setting, messageId);
  const content = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its card.
  useEffect(() => {
    if (answered > 0) content.current?.focus();
  }, [answered]);
  useEffect(
    () => () => {
      const from = messageId === null ? 'textarea' : `[data-id="${messageId}"] .message-menu`;
      over?.querySelector<HTMLElement>(from)?.focus();
    },
    [over, messageId],
  );
  const isOver = answer?.shows === 'nothing';
  useEffect(() => {
    if (isOver) close();
  }, [isOver, close]);
  if (isOver) return null;
  const title = answer?.shows === 'dialog' ? answer.title : say('extension.save');
  return (
    <Dialog open onOpenChange={(_event, { open: stays }) => !stays && close()}>
      <DialogSurface className={styles.surface} mountNode={over} data-testid="extension-dialog">
        <DialogBody className={styles.body}>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={say('extension.close')}
                onClick={close}
              />
            }
          >
            {title}
          </DialogTitle>
          <DialogContent>
            <div ref={content} tabIndex={-1} className={styles.content}>
              {answer === null && <Spinner label={say('extension.opening')} />}
              {answer?.shows === 'dialog' && (
                <Card
                  content={answer.card}
                  theme={theme}
                  say={say}
                  busy={busy}
                  act={({ data = {} }) => void submit(data)}
                  open={open}
                />
              )}
              {answer?.shows === 'sentence' && <Text role="status">{answer.text}</Text>}
              {answer?.shows === 'failure' && <Text role="alert">{say('extension.failed')}</Text>}
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
