import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ConsentPurpose } from '../../../shared/domain/permission.ts';
import type { ConsentResult } from '../../platform/host.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { AdminConsentLink } from './admin-consent-link.tsx';

/** Why consent wasn't given; null until it is refused. */
type ConsentRefusal = Exclude<ConsentResult, 'done'> | null;

/** Asks the person for consent, and calls `done` once it is given; otherwise `answer` says why. */
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

/** Says that consent wasn't given, with a link to send if only an administrator can give it. */
export const ConsentAnswer = ({ answer }: Readonly<{ answer: ConsentRefusal }>) => {
  const { language } = useWords();
  if (answer === null) return null;
  return (
    <Suspense fallback={null}>
      {/* Consent is asked for in a session too, where these words aren't fetched. */}
      <InWords language={language} of="personal">
        <Answer answer={answer} />
      </InWords>
    </Suspense>
  );
};
