import { Button } from '@fluentui/react-components';
import { answerExpectation } from '../../../../shared/contracts/expectation.ts';
import type { ExpectationView } from '../../../../shared/contracts/expectation.ts';
import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { ExpectationAnswer } from '../../../../shared/domain/expectation.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { useUndoToast } from '../../../ui/undo-toast.tsx';
import { useUndo } from '../../../ui/use-undo.ts';
import { RecapFacts } from './recap-facts.tsx';
import { useRecapStyles } from './recap-styles.ts';

type OneProps = Readonly<{ session: SessionView; expectation: ExpectationView }>;

/** Lets the person who did not state the expectation confirm it, and undo that. */
const ConfirmExpectation = ({ id, version }: ExpectationView) => {
  const styles = useRecapStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const back = useUndo(answerExpectation);
  const answer = useAction(answerExpectation, {
    sendsLater: true,
    onDone: (answered) =>
      toast(say('recap.expected.answered'), () =>
        back({ params: { id }, body: { version: answered.version, answer: null } }),
      ),
  });
  const give = (chosen: ExpectationAnswer) =>
    answer.mutate({ params: { id }, body: { version, answer: chosen } });
  return (
    <>
      <div className={styles.acts}>
        <Button size="small" disabledFocusable={answer.isPending} onClick={() => give('confirmed')}>
          {say('recap.expected.confirm')}
        </Button>
        <Button size="small" disabledFocusable={answer.isPending} onClick={() => give('questioned')}>
          {say('recap.expected.question')}
        </Button>
      </div>
      <RefusalText error={answer.error} />
    </>
  );
};

const RecapExpectation = ({ session, expectation }: OneProps) => {
  const styles = useRecapStyles();
  const { say } = useWords();
  const { by, text, state } = expectation;
  const me = session[session.you].id;
  const other = firstName((session.you === 'manager' ? session.rep : session.manager).name);
  const own = by.id === me;
  const standing = {
    confirmed: say('recap.expected.confirmed'),
    said: own ? say('recap.expected.waits', { name: other }) : say('recap.expected.waits.you'),
    questioned: own
      ? say('recap.expected.questioned', { name: other })
      : say('recap.expected.questioned.you'),
  }[state];
  return (
    <li>
      <div className={styles.text}>”{text}”</div>
      <RecapFacts
        facts={[own ? say('recap.expected.by.you') : say('recap.expected.by', { name: other }), standing]}
      />
      {state === 'said' && !own && <ConfirmExpectation {...expectation} />}
    </li>
  );
};

type Props = Readonly<{ session: SessionView; expectations: Recap['expectations'] }>;

/** The expectations stated, and whether both agree to them. */
export const RecapExpectations = ({ session, expectations }: Props) => {
  const styles = useRecapStyles();
  const { say } = useWords();
  if (expectations.length === 0) return null;
  return (
    <section className={styles.part} data-testid="recap-expected">
      <h2 className={styles.title}>{say('recap.expected')}</h2>
      <ul className={styles.list}>
        {expectations.map((one) => (
          <RecapExpectation key={one.id} session={session} expectation={one} />
        ))}
      </ul>
    </section>
  );
};
