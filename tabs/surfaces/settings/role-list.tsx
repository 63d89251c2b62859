import { Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { giveRole, takeRole } from '../../../shared/contracts/settings.ts';
import type { RoleHolder } from '../../../shared/contracts/settings.ts';
import type { Role } from '../../../shared/domain/role.ts';
import { useAction } from '../../platform/api.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineField } from '../../ui/inline-field.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useSettingsStyles } from './settings-styles.ts';

/** The Entra page that lists the applications an organisation has admitted. */
const ENTRA = 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade';

const useStyles = makeStyles({
  people: { gridColumn: '1 / -1', margin: 0, padding: 0, listStyleType: 'none' },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  give: { gridColumn: '1 / -1', justifySelf: 'start' },
});

/** One who has the role, with a way to take back what was given here. */
const Holder = ({ role, holder }: Readonly<{ role: Role; holder: RoleHolder }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const take = useAction(takeRole, { sendsLater: true });
  return (
    <li className={styles.person}>
      <Text>{holder.name}</Text>
      {holder.byHand && (
        <>
          <Text size={200} className={styles.quiet}>
            {say('settings.roles.by-hand')}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            disabledFocusable={take.isPending}
            aria-label={say('settings.roles.take', { name: holder.name })}
            title={say('settings.roles.take', { name: holder.name })}
            onClick={() => take.mutate({ body: { role, personId: holder.id } })}
          />
        </>
      )}
      <RefusalText error={take.error} sending={take.isPending} />
    </li>
  );
};

/** Gives the role to somebody by their address. */
const Give = ({ role }: Readonly<{ role: Role }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const { open, unfold, fold, button } = useDisclosure();
  const [address, write, forget] = useDraftText(`role.${role}`);
  const close = (): void => {
    forget();
    write('');
    fold();
  };
  const give = useAction(giveRole, { onDone: close });
  if (!open)
    return (
      <Button ref={button} className={styles.give} size="small" onClick={unfold}>
        {say(`settings.roles.give.${role}`)}
      </Button>
    );
  return (
    <InlineForm
      label={say(`settings.roles.give.${role}`)}
      act={say('settings.roles.give')}
      ready={address.trim() !== ''}
      busy={give.isPending}
      error={give.error}
      save={() => give.mutate({ body: { role, address } })}
      close={close}
    >
      <InlineField
        label={say('settings.roles.address')}
        value={address}
        change={write}
        wide
        input={{ type: 'email', autoComplete: 'off' }}
      />
    </InlineForm>
  );
};

const parts = [
  ['leader', 'leaders'],
  ['administrator', 'administrators'],
] as const;

type Props = Readonly<{ leaders: readonly RoleHolder[]; administrators: readonly RoleHolder[] }>;

/** Who leads and who administers: as Entra says, and as an administrator says here. */
export const RoleList = ({ leaders, administrators }: Props) => {
  const styles = useSettingsStyles();
  const own = useStyles();
  const { say } = useWords();
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
        {parts.map(([role, several]) => {
          const people = role === 'leader' ? leaders : administrators;
          return (
            <li key={role} className={styles.row} data-testid={several}>
              <Text weight="semibold">{say(`settings.roles.${several}`)}</Text>
              <p className={styles.said}>{say(`settings.roles.${several}.then`)}</p>
              {people.length === 0 ? (
                <p className={styles.said}>{say('settings.roles.leaders.none')}</p>
              ) : (
                <ul className={own.people}>
                  {people.map((holder) => (
                    <Holder key={holder.id} role={role} holder={holder} />
                  ))}
                </ul>
              )}
              <Give role={role} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
