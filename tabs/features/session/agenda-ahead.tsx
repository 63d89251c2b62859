import { makeStyles, tokens } from '@fluentui/react-components';
import type { Session } from '../../../shared/contracts/session.ts';
import { useWords } from '../../platform/words.tsx';
import { titleOf } from './agenda-words.ts';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase300 },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  minutes: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
});

/** The agenda as it will be. */
export const AgendaAhead = ({ session }: Readonly<{ session: Session }>) => {
  const styles = useStyles();
  const { language, say } = useWords();
  return (
    <section>
      <h2 className={styles.title}>{say('panel.agenda')}</h2>
      <ol className={styles.list}>
        {session.agenda.map((item) => (
          <li key={item.id}>
            <span className={styles.row}>
              <span>{titleOf(session, item, language)}</span>
              <span className={styles.minutes}>{say('panel.minutes', { minutes: item.minutes })}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
