import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { hasNoRoom } from '../../../../shared/domain/agenda.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { useOpenedInPlace } from '../../../ui/use-opened-in-place.ts';
import { titleOf } from '../agenda-words.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase300 },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  minutes: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
});

const AgendaEditor = lazily(() => import('./agenda-editor.tsx').then((made) => made.AgendaEditor));

/** The coming agenda, which the manager can adapt for this one session. */
export const AgendaPreview = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const editor = useOpenedInPlace<'agenda'>();
  const isChanging = editor.opened !== null;
  return (
    <section>
      <div className={styles.row}>
        <h2 className={styles.title}>{say('panel.agenda')}</h2>
        {session.you === 'manager' && !isChanging && (
          <Button
            size="small"
            appearance="subtle"
            data-testid="change-agenda"
            onClick={() => editor.open('agenda')}
            onBlur={editor.onBlur}
          >
            {say('panel.capture.change')}
          </Button>
        )}
      </div>
      {isChanging && <AgendaEditor session={session} onClose={editor.close} />}
      <ol hidden={isChanging} className={styles.list}>
        {session.agenda.map((item) => (
          <li key={item.id}>
            <span className={styles.row}>
              <span>{titleOf(session, item, language)}</span>
              <span className={styles.minutes}>
                {hasNoRoom(item)
                  ? say('panel.brings.unplanned')
                  : say('panel.minutes', { minutes: item.minutes })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
