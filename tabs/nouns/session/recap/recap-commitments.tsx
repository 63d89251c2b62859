import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { localeOf } from '../../../../shared/words/say.ts';
import { toldReason } from '../../../../shared/words/told-reason.ts';
import { useWords } from '../../../platform/words.tsx';
import { DayText } from '../../../ui/day-text.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { useDispute } from '../../commitment/use-dispute.ts';
import { CommitmentQuote } from '../transcript-quote.tsx';
import { useTranscriptLines } from '../use-transcript-lines.ts';
import { LateAddition } from './late-addition.tsx';
import { RecapFacts } from './recap-facts.tsx';
import { RecapRow } from './recap-row.tsx';
import { useRecapStyles } from './recap-styles.ts';
import { changesIn, markOf } from './use-recap.ts';

type RecapCommitment = Recap['steps'][number];
type Props = Readonly<{ session: SessionView; recap: Recap }>;

const useStyles = makeStyles({
  dispute: { marginTop: tokens.spacingVerticalXS },
  late: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** Lets the owner dispute a commitment that the other person recorded, and take the dispute back. */
const DisputeButton = ({ item }: Readonly<{ item: CommitmentView }>) => {
  const styles = useStyles();
  const shared = useRecapStyles();
  const { say } = useWords();
  const { dispute, isPending, error } = useDispute(item);
  if (!item.mayDispute) return null;
  return (
    <>
      <Button
        className={mergeClasses(shared.act, styles.dispute)}
        size="small"
        disabledFocusable={isPending}
        aria-label={say('recap.dispute', { text: item.text })}
        onClick={dispute}
      >
        {say('answer.disputed')}
      </Button>
      <RefusalText error={error} />
    </>
  );
};

/** The day of an open commitment: an overdue one is amber, and says so. */
const DueText = ({ due, overdue }: Pick<CommitmentView, 'due' | 'overdue'>) => {
  const styles = useStyles();
  const { say } = useWords();
  if (due === null) return <>{say('app.no-day')}</>;
  return (
    <span className={overdue ? styles.late : undefined}>
      {overdue && <>{say('app.late')} · </>}
      <DayText day={due} />
    </span>
  );
};

/** How a commitment stands, in words. */
const CommitmentStanding = ({ session, item }: Readonly<{ session: SessionView; item: RecapCommitment }>) => {
  const { say, shortDay, day } = useWords();
  const { commitment, since } = item;
  const { owner, state, on, why, serves, helpWanted } = commitment;
  const own = owner.id === session[session.you].id;
  const name = firstName(owner.name);
  const isMoved = state === 'open' && since?.what === 'moved';
  return (
    <>
      <RecapFacts
        facts={[
          own ? say('app.you') : name,
          state === 'open' && <DueText {...commitment} />,
          state === 'kept' && on !== null && say('recap.kept', { day: day(on) }),
          state === 'dropped' && on !== null && say('recap.dropped', { day: day(on) }),
          isMoved && since.from !== null && say('recap.was', { day: shortDay(since.from) }),
          isMoved && since.reason !== null && (since.because ?? say(toldReason(since.reason))),
          commitment.outcome,
          state === 'dropped' && why,
          serves,
          helpWanted && say('app.help-wanted'),
          commitment.source === 'model' && say('app.by-model'),
        ]}
      />
      {commitment.disputed && (
        <RecapFacts facts={[own ? say('recap.disputed.you') : say('recap.disputed', { name })]} />
      )}
    </>
  );
};

/** Open commitments first, otherwise in the order they were recorded. */
const openFirst = (steps: readonly RecapCommitment[]): readonly RecapCommitment[] => {
  const isOpen = ({ commitment }: RecapCommitment): boolean => commitment.state === 'open';
  return [...steps.filter(isOpen), ...steps.filter((item) => !isOpen(item))];
};

/** What the two committed to, how each commitment stands now, and what was added after the close. */
export const RecapCommitments = ({ session, recap }: Props) => {
  const styles = useRecapStyles();
  const { say, language } = useWords();
  const steps = openFirst(recap.steps);
  const lines = useTranscriptLines(session);
  const changes = changesIn(recap).map(({ what, count }) => say(`recap.since.${what}`, { count }));
  const { noStepReason: why } = session;
  return (
    <section className={styles.part} data-testid="recap-steps">
      <h2 className={styles.title}>{say('panel.steps')}</h2>
      {changes.length > 0 && (
        <p className={styles.quiet} data-testid="since">
          {say('recap.since', {
            changes: new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(changes),
          })}
        </p>
      )}
      {steps.length === 0 && (
        <p className={styles.text}>
          {why === null ? say('recap.steps.none') : say('recap.steps.none.why', { why })}
        </p>
      )}
      <ul className={styles.list} aria-label={say('panel.steps')}>
        {steps.map((item) => (
          <RecapRow
            key={item.commitment.id}
            id={item.commitment.id}
            mark={markOf(item)}
            text={item.commitment.text}
          >
            <CommitmentStanding session={session} item={item} />
            <CommitmentQuote id={item.commitment.id} lines={lines} />
            {item.late && (
              <LateAddition
                session={session}
                by={item.commitment.recordedBy}
                at={item.commitment.recordedAt}
              />
            )}
            <DisputeButton item={item.commitment} />
          </RecapRow>
        ))}
      </ul>
    </section>
  );
};
