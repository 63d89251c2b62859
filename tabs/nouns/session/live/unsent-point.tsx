import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { addAgendaItem } from '../../../../shared/contracts/agenda.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { AGENDA_TEXT_MAX } from '../../../../shared/domain/agenda.ts';
import { useAction } from '../../../platform/api.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { pointDraftKey } from '../point-draft-key.ts';
import { useCacheSession } from '../use-session.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  input: { flexGrow: 1, minWidth: 0 },
  act: { flexShrink: 0, minWidth: 'auto', whiteSpace: 'nowrap' },
});

type Props = Readonly<{ session: SessionView; done: () => void }>;

/**
 * What one was writing to raise when the other started the session: it can still be added to the agenda, or given up. One row, in place of
 * the section's purpose.
 */
export const UnsentPoint = ({ session, done }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const keep = useCacheSession();
  const [text, setText, discard] = useDraftText(pointDraftKey(session));
  const end = () => {
    discard();
    done();
  };
  const add = useAction(addAgendaItem, {
    onDone: (after) => {
      keep(after);
      end();
    },
  });
  return (
    <>
      <form
        className={styles.row}
        aria-label={say('panel.raise')}
        onSubmit={(event) => {
          event.preventDefault();
          const said = text.trim();
          if (said !== '' && !add.isPending) add.mutate({ params: { id: session.id }, body: { text: said } });
        }}
      >
        <Input
          size="small"
          ref={takeFocus}
          className={styles.input}
          aria-label={say('panel.raise')}
          placeholder={say('panel.raise')}
          maxLength={AGENDA_TEXT_MAX}
          autoComplete="off"
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
        <Button className={styles.act} type="submit" size="small" disabledFocusable={text.trim() === ''}>
          {say('panel.raise.add')}
        </Button>
        <Button
          className={styles.act}
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say('panel.raise.discard')}
          title={say('panel.raise.discard')}
          onClick={end}
        />
      </form>
      <RefusalText error={add.error} sending={add.isPending} />
    </>
  );
};
