import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { toldReason } from '../../../../shared/words/told-reason.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RecapFacts } from './recap-facts.tsx';
import { RecapRow } from './recap-row.tsx';
import { useRecapStyles } from './recap-styles.ts';

type One = Recap['followedUp'][number];

/** The answer given, and how the commitment stands now if that has changed. */
const Answer = ({ commitment, answer }: One) => {
  const { say, shortDay, day } = useWords();
  const { what, to, reason, because } = answer;
  const { state, on, due, outcome, why } = commitment;
  const later =
    what !== 'moved'
      ? null
      : state !== 'open' && on !== null
        ? say(`recap.then.${state}`, { day: day(on) })
        : due !== null && due !== to
          ? say('recap.then.moved', { day: shortDay(due) })
          : null;
  return (
    <RecapFacts
      facts={[
        what === 'moved' && to !== null
          ? say('recap.moved', { to: shortDay(to) })
          : say(what === 'dropped' ? 'recap.answer.dropped' : 'recap.answer.kept'),
        what === 'moved' && reason !== null && (because ?? say(toldReason(reason))),
        later,
        outcome,
        state === 'dropped' && why,
      ]}
    />
  );
};

type Props = Readonly<{ session: SessionView; followedUp: Recap['followedUp'] }>;

/** The outcome of each commitment followed up: the manager's and the rep's alike. */
export const RecapFollowUp = ({ session, followedUp }: Props) => {
  const styles = useRecapStyles();
  const { say } = useWords();
  if (followedUp.length === 0) return null;
  const me = session[session.you];
  return (
    <section className={styles.part} data-testid="recap-followed">
      <h2 className={styles.title}>{say('recap.followed')}</h2>
      {[session.manager, session.rep].map((owner) => {
        const theirs = followedUp.filter(({ commitment }) => commitment.owner.id === owner.id);
        const label =
          owner.id === me.id
            ? say('recap.followed.own')
            : say('recap.followed.other', { name: firstName(owner.name) });
        return theirs.length === 0 ? null : (
          <div key={owner.id}>
            <h3 className={styles.small}>{label}</h3>
            <ul className={styles.list} aria-label={label}>
              {theirs.map((one) => (
                <RecapRow
                  key={one.commitment.id}
                  id={one.commitment.id}
                  mark={one.answer.what}
                  text={one.commitment.text}
                >
                  <Answer {...one} />
                </RecapRow>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
};
