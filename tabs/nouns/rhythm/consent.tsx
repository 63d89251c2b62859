import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ConsentPurpose } from '../../../shared/domain/permission.ts';
import type { ConsentResult } from '../../platform/host.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { AdminConsentLink } from './admin-consent-link.tsx';

/** What came of asking for leave, when it wasn't given; null until then. */
type ConsentRefusal = Exclude<ConsentResult, 'done'> | null;

/** Asks the person to let Kadens in, and goes on once that is done; `answer` says why it isn't. */
export const useConsent = (
  purpose: ConsentPurpose,
  done: () => void,
): Readonly<{ ask: () => void; answer: ConsentRefusal }> => {
  const { consent } = useTeams();
  const [answer, setAnswer] = useState<ConsentRefusal>(null);
  const ask = () =>
    void consent(purpose).then((result) => {
      setAnswer(result === 'done' ? null : result);
      if (result === 'done') done();
    });
  return { ask, answer };
};

const useStyles = makeStyles({
  answer: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
});

const Answer = ({ answer }: Readonly<{ answer: NonNullable<ConsentRefusal> }>) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.answer} role="alert">
      {answer === 'admin-needed' ? (
        <AdminConsentLink />
      ) : (
        <Text size={200}>{say('personal.consent.failed')}</Text>
      )}
    </div>
  );
};

/** That leave wasn't given, with the link to send where only an administrator can give it. */
export const ConsentAnswer = ({ answer }: Readonly<{ answer: ConsentRefusal }>) => {
  const { language } = useWords();
  if (answer === null) return null;
  return (
    <Suspense fallback={null}>
      {/* Leave is asked for in a session too, which hasn't these words. */}
      <InWords language={language} of="personal">
        <Answer answer={answer} />
      </InWords>
    </Suspense>
  );
};
