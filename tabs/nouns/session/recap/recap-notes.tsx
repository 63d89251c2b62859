import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { notesBySection } from './recap-text.ts';
import { useRecapStyles } from './recap-styles.ts';

/** What the two wrote, by section. */
export const RecapNotes = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useRecapStyles();
  const { say, language } = useWords();
  const written = notesBySection(session, language);
  if (written.length === 0) return null;
  return (
    <section className={styles.part} data-testid="recap-notes">
      <h2 className={styles.title}>{say('panel.notes')}</h2>
      {written.map(({ id, title, text }) => (
        <div key={id}>
          <h3 className={styles.small}>{title}</h3>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </section>
  );
};
