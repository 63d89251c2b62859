import { Link, Subtitle2, Text } from '@fluentui/react-components';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { useWords } from '../../platform/words.tsx';
import { useSettingsStyles } from './settings-styles.ts';

/** The Entra page that lists the applications an organisation has admitted. */
const ENTRA = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade';

type Props = Readonly<{ leaders: readonly PersonRef[]; administrators: readonly PersonRef[] }>;

/** Who leads and who administers, and where that is decided. */
export const RoleList = ({ leaders, administrators }: Props) => {
  const styles = useSettingsStyles();
  const { say, language } = useWords();
  const names = (people: readonly PersonRef[]): string =>
    new Intl.ListFormat(language).format(people.map(({ name }) => name));
  return (
    <section className={styles.part} aria-labelledby="roles">
      <Subtitle2 as="h2" id="roles" className={styles.heading}>
        {say('settings.roles')}
      </Subtitle2>
      <p className={styles.lead}>
        {say('settings.roles.lead')}{' '}
        <Link inline href={ENTRA} target="_blank" rel="noopener">
          {say('settings.roles.open')}
        </Link>
      </p>
      <ul className={styles.list}>
        {(['leaders', 'administrators'] as const).map((role) => {
          const people = role === 'leaders' ? leaders : administrators;
          return (
            <li key={role} className={styles.row} data-testid={role}>
              <Text weight="semibold">{say(`settings.roles.${role}`)}</Text>
              <p className={styles.said}>
                {people.length > 0 ? names(people) : say('settings.roles.leaders.none')}
              </p>
              <p className={styles.said}>{say(`settings.roles.${role}.then`)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
