import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { getSettings } from '../../../shared/contracts/settings.ts';
import { BehaviourSettings } from '../../nouns/behaviour/behaviour-settings.tsx';
import { TemplateSettings } from '../../nouns/template/template-settings.tsx';
import { TypeNamesSettings } from '../../nouns/template/type-names-settings.tsx';
import { useFetched, useIsAsked } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ModelSettings } from './model-settings.tsx';
import { OrganisationSettings } from './organisation-settings.tsx';
import { PermissionList } from './permission-list.tsx';
import { ReminderSettings } from './reminder-settings.tsx';
import { RetentionSettings } from './retention-settings.tsx';
import { ResultSettings } from './result-settings.tsx';
import { RoleList } from './role-list.tsx';
import { UndeliveredEffects } from './undelivered-effects.tsx';

const groups = [
  'permissions',
  'reminders',
  'sending',
  'types',
  'templates',
  'behaviours',
  'model',
  'results',
  'data',
] as const;
type Group = (typeof groups)[number];

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXL },
  tabs: { flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  count: { marginInlineStart: tokens.spacingHorizontalXS },
});

/** The administrator's settings, one group at a time. A visited group stays mounted, with what has been typed in it. */
export const SettingsGroups = () => {
  const styles = useStyles();
  const { say } = useWords();
  const isAsked = useIsAsked(getSettings, {});
  const undelivered = useFetched(getSettings, {}).data?.undelivered ?? [];
  const failed = undelivered.reduce((sum, group) => sum + group.failed, 0);
  // In the address, so that the same group is shown after a page that it leads to.
  const [params, setParams] = useSearchParams();
  const shown = groups.find((one) => one === params.get('group')) ?? 'permissions';
  const [visited, visit] = useState<readonly Group[]>([shown]);
  const contents: Readonly<Record<Group, ReactNode>> = {
    permissions: (
      <OrganisationSettings>
        {({ permissions, leaders, administrators }, ask) => (
          <>
            <PermissionList permissions={permissions} checking={isAsked} check={ask} />
            <RoleList leaders={leaders} administrators={administrators} />
          </>
        )}
      </OrganisationSettings>
    ),
    reminders: (
      <OrganisationSettings>
        {({ reminders }) => <ReminderSettings reminders={reminders} />}
      </OrganisationSettings>
    ),
    sending: (
      <OrganisationSettings>
        {({ undelivered, left }) => <UndeliveredEffects undelivered={undelivered} left={left} />}
      </OrganisationSettings>
    ),
    types: <TypeNamesSettings />,
    templates: <TemplateSettings />,
    behaviours: <BehaviourSettings />,
    model: <OrganisationSettings>{({ model }) => <ModelSettings model={model} />}</OrganisationSettings>,
    results: <ResultSettings />,
    data: (
      <OrganisationSettings>
        {({ kept, terms }) => <RetentionSettings kept={kept} terms={terms} />}
      </OrganisationSettings>
    ),
  };
  return (
    <div className={styles.all}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={say('settings.groups')}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          const group = groups.find((one) => one === value) ?? shown;
          setParams((known) => ({ ...Object.fromEntries(known), group }), {
            replace: true,
          });
          if (!visited.includes(group)) visit([...visited, group]);
        }}
      >
        {groups.map((group) => (
          <Tab key={group} value={group}>
            {say(`settings.group.${group}`)}
            {group === 'sending' && failed > 0 && (
              <CounterBadge className={styles.count} size="small" color="informative" count={failed} />
            )}
          </Tab>
        ))}
      </TabList>
      {groups
        .filter((group) => visited.includes(group))
        .map((group) => (
          <div
            key={group}
            role="tabpanel"
            aria-label={say(`settings.group.${group}`)}
            hidden={group !== shown}
          >
            {contents[group]}
          </div>
        ))}
    </div>
  );
};
