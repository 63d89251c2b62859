import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Development } from '../../../shared/contracts/development.ts';
import { answerExpectation, sayExpectation } from '../../../shared/contracts/expectation.ts';
import type { ExpectationView } from '../../../shared/contracts/expectation.ts';
import { EXPECTATION_TEXT_MAX } from '../../../shared/domain/expectation.ts';
import { useAction } from '../../platform/api.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { enterSaves } from '../../ui/enter-saves.ts';
import { InlineForm } from '../../ui/inline-form.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { EarlierItems } from '../../ui/earlier-items.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { practiceRefusals } from '../behaviour/practice-refusals.ts';

const useEarlierExpectationStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** An expectation that no longer applies: who said it, when, and what the other answered. */
const EarlierExpectation = ({ expectation }: Readonly<{ expectation: ExpectationView }>) => {
  const styles = useEarlierExpectationStyles();
  const { say, shortDay, exactDay, dayOf } = useWords();
  const { text, by, at, state, answeredBy } = expectation;
  const day = dayOf(at);
  const who = { name: firstName(by.name), other: firstName(answeredBy?.name ?? ''), day: shortDay(day) };
  return (
    <>
      <Text size={200}>{text}</Text>
      <Text size={200} className={styles.quiet} title={exactDay(day)}>
        {say(`development.expectation.earlier.${state}`, who)}
      </Text>
    </>
  );
};

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  begin: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  rhythmId: string;
  sessionId?: string | undefined;
  development: Development;
  /** Where it is all there is: it opens with the form if there is no expectation yet, and calls this when the form is done. */
  done?: (() => void) | undefined;
}>;

/** The latest expectation, where the two stand on it, and the ways to state or answer one. */
export const ExpectationPart = ({ rhythmId, sessionId, development, done }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { you, manager, rep, standing, proposed, earlier } = development;
  const [me, other] = you === 'manager' ? [manager, rep] : [rep, manager];
  const [text, setText] = useDraftText(`expectation.${rhythmId}`);
  const [writing, setWriting] = useState(
    text !== '' || (done !== undefined && standing === null && proposed === null),
  );
  const write = (begun: string): void => {
    setText(begun);
    setWriting(true);
  };
  const end = (): void => {
    setText('');
    setWriting(false);
    done?.();
  };
  const proposal = useAction(sayExpectation, { onDone: end });
  const answered = useAction(answerExpectation, { sendsLater: true });
  const answer = ({ id, version }: ExpectationView, how: 'confirmed' | 'questioned') =>
    answered.mutate(
      { params: { id }, body: { version, answer: how } },
      { onSuccess: (one) => how === 'questioned' && write(one.text) },
    );
  const latest = proposed ?? standing;
  const toAnswer = proposed?.state === 'said' && proposed.by.id !== me.id;
  const how = (): string => {
    if (!proposed) return say('development.expectation.holds');
    if (proposed.state === 'questioned')
      return say('development.expectation.questioned', { name: firstName(proposed.answeredBy?.name ?? '') });
    return proposed.by.id === me.id
      ? say('development.expectation.waits.other', { name: firstName(other.name) })
      : say('development.expectation.waits.you');
  };
  return (
    <div className={styles.part} data-testid="expectation">
      {latest === null ? (
        <Text size={200} className={styles.quiet}>
          {say('development.expectation.none')}
        </Text>
      ) : (
        <>
          <Text>{latest.text}</Text>
          <Text size={200} className={styles.quiet} data-testid="expectation-state">
            {how()}
          </Text>
          {proposed && standing && (
            <Text size={200} className={styles.quiet}>
              {say('development.expectation.before', { text: standing.text })}
            </Text>
          )}
        </>
      )}
      <RefusalText error={answered.error} own={practiceRefusals} />
      {writing && (
        <InlineForm
          column
          label={say('development.expectation.text')}
          act={say('development.expectation.save')}
          ready={text.trim() !== ''}
          busy={proposal.isPending}
          error={proposal.error}
          own={practiceRefusals}
          save={() =>
            proposal.mutate({ params: { id: rhythmId }, body: { text, sessionId: sessionId ?? null } })
          }
          close={end}
        >
          <Textarea
            size="small"
            rows={2}
            maxLength={EXPECTATION_TEXT_MAX}
            aria-label={say('development.expectation.text')}
            placeholder={say('development.expectation.text')}
            value={text}
            onChange={(_, { value }) => setText(value)}
            onKeyDown={enterSaves()}
          />
        </InlineForm>
      )}
      {!writing && toAnswer && (
        <div className={styles.acts}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={answered.isPending}
            onClick={() => answer(proposed, 'confirmed')}
          >
            {say('development.expectation.confirm')}
          </Button>
          <Button
            size="small"
            disabledFocusable={answered.isPending}
            onClick={() => answer(proposed, 'questioned')}
          >
            {say('development.expectation.question')}
          </Button>
        </div>
      )}
      {!writing && !toAnswer && (
        <Button
          className={styles.begin}
          size="small"
          appearance="subtle"
          onClick={() => write(proposed?.text ?? '')}
        >
          {say(proposed ? 'development.expectation.reword' : 'development.expectation.say')}
        </Button>
      )}
      <EarlierItems
        items={earlier}
        label={say('development.earlier.expectation', { count: earlier.length })}
        render={(one) => <EarlierExpectation expectation={one} />}
      />
    </div>
  );
};
