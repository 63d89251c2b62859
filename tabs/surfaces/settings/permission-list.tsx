import { Badge, Button, Subtitle2, Text } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { Permission } from '../../../shared/contracts/settings.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { useSettingsStyles } from './settings-styles.ts';

const looks = { yes: 'success', no: 'informative' } as const;

const Row = ({ name, scopes, given }: Permission) => {
  const styles = useSettingsStyles();
  const { say } = useWords();
  return (
    <li className={styles.row} data-permission={name} data-given={given}>
      <Text weight="semibold">{say(`settings.permission.${name}`)}</Text>
      <span className={styles.acts}>
        {name === 'sign-in' && <Badge appearance="outline">{say('settings.permission.required')}</Badge>}
        {given === 'unseen' ? (
          <span className={styles.small}>{say('settings.permission.unseen')}</span>
        ) : (
          <Badge appearance="tint" color={looks[given]}>
            {say(`settings.permission.${given}`)}
          </Badge>
        )}
      </span>
      <p className={styles.said}>
        {say(`settings.permission.${name}.for`)} {say(`settings.permission.${name}.without`)}
      </p>
      <code className={styles.scopes}>{scopes.join(', ')}</code>
    </li>
  );
};

type Props = Readonly<{ permissions: readonly Permission[]; checking: boolean; check: () => void }>;

/** Each permission with its purpose, what breaks without it and whether it is granted; and one way to grant them all. */
export const PermissionList = ({ permissions, checking, check }: Props) => {
  const styles = useSettingsStyles();
  const { say } = useWords();
  const { tenantId } = useTeams();
  const missing = permissions.some(({ given }) => given === 'no');
  return (
    <section className={styles.part} aria-labelledby="permissions">
      <Subtitle2 as="h2" id="permissions" className={styles.heading}>
        {say('settings.permissions')}
      </Subtitle2>
      <p className={styles.lead}>{say('settings.permissions.lead')}</p>
      {missing && (
        <div className={styles.acts}>
          <Button
            as="a"
            appearance="primary"
            icon={<OpenRegular />}
            href={`/auth/start?admin=true&tenant=${encodeURIComponent(tenantId)}`}
            target="_blank"
            rel="noopener"
          >
            {say('settings.permissions.consent')}
          </Button>
          <Button disabledFocusable={checking} onClick={check}>
            {say('settings.permissions.again')}
          </Button>
          <p className={styles.small}>{say('settings.permissions.consent.then')}</p>
        </div>
      )}
      <ul className={styles.list}>
        {permissions.map((permission) => (
          <Row key={permission.name} {...permission} />
        ))}
      </ul>
      <p className={styles.small}>{say('settings.permission.seen-as-you')}</p>
    </section>
  );
};
