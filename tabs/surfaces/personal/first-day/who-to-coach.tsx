import { Button, Checkbox, Text, Title3 } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { useState } from 'react';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import { listCandidates } from '../../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../../platform/api.ts';
import { useNotifyShown } from '../../../platform/teams.tsx';
import { useMe, useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { firstName, PersonAvatar } from '../../../ui/person-avatar.tsx';
import { SkeletonRows } from '../../../ui/skeletons.tsx';
import { viewsOf } from '../views.ts';
import { DirectoryRefusal } from './directory-refusal.tsx';
import { useFirstDayStyles } from './first-day-styles.ts';

type Props = Readonly<{
  /** The people chosen before, when coming back; null for all. */
  chosen: readonly PersonRef[] | null;
  /** Whether there is a team already. */
  adding: boolean;
  onChosen: (people: readonly PersonRef[]) => void;
}>;

/** "Vilka coachar du?": the direct reports, all ticked; of those who aren't in a team that there is, none, for they may have been left out. */
export const WhoToCoach = ({ chosen, adding, onChosen }: Props) => {
  const styles = useFirstDayStyles();
  const { say } = useWords();
  const me = useMe().data;
  const [left, setLeft] = useState<ReadonlySet<string> | null>(null);
  const found = useFetched(listCandidates, {});
  useNotifyShown(!found.isPending);
  if (found.isPending) return <SkeletonRows rows={5} faces />;
  if (!found.data) return <DirectoryRefusal error={found.error} retry={() => found.refetch()} />;
  const { people } = found.data;
  const open = people.filter(({ coached }) => !coached);
  if (open.length === 0) {
    // Only who has that page is sent there.
    const own = me && viewsOf(me).includes('mine') ? [say('personal.first.none.own')] : [];
    return (
      <EmptyState
        icon={<PeopleTeamRegular />}
        title={say(people.length === 0 ? 'personal.first.none' : 'personal.first.all')}
        {...(people.length === 0 && { text: [say('personal.first.none.then'), ...own].join(' ') })}
      />
    );
  }
  const unticked =
    left ??
    new Set(chosen ? open.filter(({ id }) => !chosen.some((one) => one.id === id)).map(({ id }) => id) : []);
  const ticked = open.filter(({ id }) => !unticked.has(id));
  const tick = (id: string, on: boolean): void => {
    const next = new Set(unticked);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <section className={styles.step} aria-labelledby="who">
      <Title3 as="h2" id="who" className={styles.heading}>
        {say('personal.first.who')}
      </Title3>
      <Text className={styles.quiet}>
        {say(adding ? 'personal.first.who.adding' : 'personal.first.who.then')}
      </Text>
      <ul className={styles.list}>
        {open.map((person) => (
          <li key={person.id} className={styles.person}>
            <Checkbox
              indicator={{ className: styles.box }}
              checked={!unticked.has(person.id)}
              onChange={(_, { checked }) => tick(person.id, checked === true)}
              label={
                <span className={styles.name}>
                  <PersonAvatar person={person} size={28} />
                  {person.name}
                  {person.with !== null && (
                    <Text size={200} className={styles.quiet}>
                      {say('personal.first.has', { name: firstName(person.with.name) })}
                    </Text>
                  )}
                </span>
              }
            />
          </li>
        ))}
      </ul>
      {ticked.some((person) => person.with !== null) && (
        <Text className={styles.quiet}>{say('personal.first.takes-over')}</Text>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={ticked.length === 0}
          onClick={() => onChosen(ticked.map(({ id, name }) => ({ id, name })))}
        >
          {say('personal.first.continue')}
        </Button>
        <Text className={styles.quiet}>{say('personal.first.chosen', { count: ticked.length })}</Text>
      </div>
    </section>
  );
};
