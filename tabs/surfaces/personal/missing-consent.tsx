import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useWords } from '../../platform/words.tsx';
import { ConsentAnswer, useConsent } from '../../nouns/rhythm/consent.tsx';

/** What keeps Kadens out. */
export type MissingConsentState = 'consent-needed' | 'consent-ended' | 'no-mailbox';

type Props = Readonly<{
  of: 'todo' | 'own-calendar';
  state: MissingConsentState;
  /** Goes on once permission is given. */
  again: () => void;
}>;

/** What keeps Kadens out of the reader's To Do or calendar, and what to do about it. */
export const MissingConsent = ({ of, state, again }: Props) => {
  const { say } = useWords();
  const { ask, answer } = useConsent(of, again);
  return (
    <MessageBar intent={state === 'consent-needed' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(`personal.${of}.${state}`)}</MessageBarTitle>
        {say(`personal.${of}.${state}.then`)}
        <ConsentAnswer answer={answer} />
      </MessageBarBody>
      {state !== 'no-mailbox' && (
        <MessageBarActions>
          <Button appearance="primary" onClick={ask}>
            {say(`personal.${of}.${state}.do`)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
