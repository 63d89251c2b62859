import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { unreachedPoints } from '../../../../shared/domain/agenda.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { BookSessionButton } from '../book-session-button.tsx';
import { pairToBook } from '../pair-to-book.ts';
import { useRecapStyles } from './recap-styles.ts';

const BookNextSession = lazily(() => import('../book-next-session.tsx').then((made) => made.BookNextSession));

const useStyles = makeStyles({
  // An offer below the heading is a part of its own.
  roomy: { rowGap: tokens.spacingVerticalM },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Next = NonNullable<SessionView['next']>;
type Props = Readonly<{
  session: SessionView;
  /** Opens another session. */
  show: (id: string) => void;
  /** Goes to where the pair's rhythm is set. */
  book: () => void;
}>;

const BookedNextSession = ({
  next,
  session,
  show,
}: Readonly<{ next: Next }> & Pick<Props, 'session' | 'show'>) => {
  const styles = useRecapStyles();
  const { say, moment, typeNames } = useWords();
  const points = unreachedPoints(session.agenda).map(({ text }) => text);
  return (
    <>
      <h2 className={styles.title}>{say('recap.next')}</h2>
      <p className={styles.text}>
        {moment(next.startsAt)} · {typeNames.of(next.type)}
      </p>
      {points.length > 0 && (
        <p className={styles.text}>{say('recap.next.points', { points: points.join(' · ') })}</p>
      )}
      <Button className={styles.act} size="small" onClick={() => show(next.id)}>
        {say('recap.next.open')}
      </Button>
    </>
  );
};

/** When the two meet next; if nothing is booked, a way for the manager to book and, for the rep, what to expect. */
export const RecapNext = ({ session, show, book }: Props) => {
  const styles = useRecapStyles();
  const own = useStyles();
  const { say } = useWords();
  const { next, you, first, manager } = session;
  return (
    <section className={mergeClasses(styles.part, next === null && own.roomy)} data-testid="recap-next">
      {next ? (
        <BookedNextSession next={next} session={session} show={show} />
      ) : (
        <h2 className={styles.title}>{say('panel.next-time.none')}</h2>
      )}
      {you === 'rep' && next === null && (
        <p className={styles.quiet}>{say('recap.next.none.rep', { name: firstName(manager.name) })}</p>
      )}
      {you === 'manager' && (first || next === null) && (
        <Suspense fallback={null}>
          <BookNextSession session={session} />
        </Suspense>
      )}
      {you === 'manager' && next === null && (
        <div className={own.ways}>
          <BookSessionButton pair={pairToBook(session)} />
          <Button size="small" appearance="subtle" onClick={book}>
            {say('recap.next.book')}
          </Button>
        </div>
      )}
    </section>
  );
};
