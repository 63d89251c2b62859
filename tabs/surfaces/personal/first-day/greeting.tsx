import { Button, Text, Title3 } from '@fluentui/react-components';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import { chooseTeam, previewGreeting } from '../../../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { useAction, useFetched } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { SkeletonRows } from '../../../ui/skeletons.tsx';
import { DirectoryRefusal } from './directory-refusal.tsx';
import { useFirstDayStyles } from './first-day-styles.ts';

type Props = Readonly<{
  people: readonly PersonRef[];
  onBack: () => void;
  /** With when the messages go out; null if none is sent. */
  onDone: (rows: readonly TeamRow[], greetingAt: Instant | null) => void;
}>;

/** What each person will read, before anything is sent; sending is optional. */
export const Greeting = ({ people, onBack, onDone }: Props) => {
  const styles = useFirstDayStyles();
  const { say } = useWords();
  const ids = people.map(({ id }) => id);
  const preview = useFetched(previewGreeting, { body: { people: ids } });
  const choose = useAction(chooseTeam, {
    onDone: ({ rows, greetingAt }) =>
      onDone(
        rows.filter(({ rhythm }) => ids.some((id) => id === rhythm.rep.id)),
        greetingAt,
      ),
  });
  const go = (greet: boolean) => choose.mutate({ body: { people: ids, greet } });
  if (preview.isError) return <DirectoryRefusal error={preview.error} retry={() => preview.refetch()} />;
  return (
    <section className={styles.step} aria-labelledby="greeting">
      <Title3 as="h2" id="greeting" className={styles.heading}>
        {say('personal.first.greeting')}
      </Title3>
      <Text className={styles.quiet}>{say('personal.first.greeting.then')}</Text>
      {preview.isPending ? (
        <SkeletonRows rows={people.length} faces />
      ) : (
        <ul className={styles.list}>
          {preview.data.greetings.map(({ person, language, text, isHandover }) => (
            <li key={person.id} className={styles.greeting}>
              <Text weight="semibold">{say('personal.first.greeting.one', { name: person.name })}</Text>
              <p className={styles.message} lang={language}>
                {text}
              </p>
              {isHandover && (
                <Text size={200} className={styles.quiet}>
                  {say('personal.first.greeting.handover', { name: firstName(person.name) })}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
      <RefusalText error={choose.error} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={choose.isPending || preview.isPending}
          onClick={() => go(true)}
        >
          {say(choose.isPending ? 'personal.saving' : 'personal.first.send')}
        </Button>
        <Button disabledFocusable={choose.isPending} onClick={() => go(false)}>
          {say('personal.first.send-not')}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {say('personal.first.back')}
        </Button>
      </div>
    </section>
  );
};
