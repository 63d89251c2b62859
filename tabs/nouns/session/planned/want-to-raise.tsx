import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { addAgendaItem, removeAgendaItem } from '../../../../shared/contracts/agenda.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { AGENDA_TEXT_MAX } from '../../../../shared/domain/agenda.ts';
import { useAction } from '../../../platform/api.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { pointDraftKey } from '../point-draft-key.ts';
import { useCacheSession } from '../use-session.ts';

const useStyles = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS },
  input: { flexGrow: 1, minWidth: 0 },
  add: { minWidth: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  by: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What either of the two wants to raise; both see it at once. */
export const WantToRaise = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const keep = useCacheSession();
  const [text, setText] = useDraftText(pointDraftKey(session));
  const add = useAction(addAgendaItem, {
    onDone: (after, { body }) => {
      keep(after);
      setText((typed) => (typed.trim() === body.text ? '' : typed));
    },
  });
  const remove = useAction(removeAgendaItem, { onDone: keep });
  const me = session.you === 'manager' ? session.manager : session.rep;
  const added = session.agenda.filter(({ kind }) => kind === 'added');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') add.mutate({ params: { id: session.id }, body: { text: text.trim() } });
      }}
    >
      <label className={styles.label} htmlFor="raise">
        {say('panel.raise')}
      </label>
      <ul className={styles.list} data-testid="added">
        {added.map((item) => (
          <li key={item.id} className={styles.item}>
            <span className={styles.text}>
              {item.text} {item.addedBy && <span className={styles.by}>{firstName(item.addedBy.name)}</span>}
            </span>
            {item.addedBy?.id === me.id && (
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={say('panel.raise.remove', { text: item.text ?? '' })}
                onClick={() => remove.mutate({ params: { id: session.id, itemId: item.id } })}
              />
            )}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Input
          id="raise"
          className={styles.input}
          value={text}
          maxLength={AGENDA_TEXT_MAX}
          placeholder={say('panel.raise.hint')}
          autoComplete="off"
          onChange={(_event, { value }) => setText(value)}
        />
        <Button className={styles.add} type="submit" disabledFocusable={add.isPending || text.trim() === ''}>
          {say('panel.raise.add')}
        </Button>
      </div>
      <RefusalText error={add.error ?? remove.error} />
    </form>
  );
};
