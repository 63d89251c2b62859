import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons/svg/dark-theme';
import { FullScreenMaximizeRegular } from '@fluentui/react-icons/svg/full-screen-maximize';
import { FullScreenMinimizeRegular } from '@fluentui/react-icons/svg/full-screen-minimize';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { z } from 'zod';
import { language as languageName } from '../../../shared/domain/language.ts';
import type { LocalPerson } from '../../protocol.ts';
import { personKey } from '../../protocol.ts';
import { themeName } from '../address.ts';
import type { ChangePane } from '../frame-actions.ts';
import { SamplePersonAvatar } from '../sample-person-avatar.tsx';
import type { WindowAppearance } from '../window-appearance.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    height: '44px',
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  who: { minWidth: 0, flexShrink: 1, justifyContent: 'flex-start' },
  names: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, minWidth: 0 },
  title: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  gap: { flexGrow: 1 },
  person: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  column: { display: 'flex', flexDirection: 'column' },
});

type ChoiceProps<T extends string> = Readonly<{
  name: string;
  icon: React.JSX.Element;
  options: readonly Readonly<{ value: T; label: string }>[];
  chosen: T;
  schema: z.core.$ZodType<T>;
  choose: (value: T) => void;
  testId: string;
}>;

const Choice = <T extends string>({
  name,
  icon,
  options,
  chosen,
  schema,
  choose,
  testId,
}: ChoiceProps<T>) => (
  <Menu
    checkedValues={{ it: [chosen] }}
    onCheckedValueChange={(_event, { checkedItems: [item] }) => {
      const parsed = z.safeParse(schema, item);
      if (parsed.success) choose(parsed.data);
    }}
  >
    <MenuTrigger disableButtonEnhancement>
      <Tooltip content={name} relationship="label">
        <Button size="small" appearance="subtle" icon={icon} data-testid={testId} />
      </Tooltip>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {options.map(({ value, label }) => (
          <MenuItemRadio key={value} name="it" value={value} data-testid={`${testId}-${value}`}>
            {label}
          </MenuItemRadio>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
);

type TitleBarProps = Readonly<{
  appearance: WindowAppearance;
  person: LocalPerson;
  people: readonly LocalPerson[];
  change: ChangePane;
  maximised: boolean;
  maximise: (() => void) | null;
  testId: string;
}>;

const PersonChoice = ({ appearance, person, people, change, testId }: TitleBarProps) => {
  const styles = useStyles();
  return (
    <Menu
      checkedValues={{ it: [person.key] }}
      onCheckedValueChange={(_event, { checkedItems: [item] }) => {
        const key = personKey.safeParse(item);
        if (key.success) change({ person: key.data, chat: null, place: null, language: null });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.who}
          appearance="subtle"
          aria-label={`${appearance.say('pane.person')}: ${person.name}`}
          icon={<SamplePersonAvatar person={person.key} name={person.name} size={28} />}
          data-testid={`${testId}-person`}
        >
          <span className={styles.names}>
            <Text weight="semibold" wrap={false} truncate>
              {person.name}
            </Text>
            <Text size={200} className={styles.title} wrap={false} truncate>
              {person.jobTitle}
            </Text>
          </span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {people.map((one) => (
            <MenuItemRadio
              key={one.key}
              name="it"
              value={one.key}
              data-testid={`${testId}-person-${one.key}`}
            >
              <span className={styles.person}>
                <SamplePersonAvatar person={one.key} name={one.name} size={28} />
                <span className={styles.column}>
                  <Text>{one.name}</Text>
                  <Text size={200} className={styles.title}>
                    {one.jobTitle}
                  </Text>
                </span>
              </span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

/** Whose window it is, and that person's settings in Teams. */
export const TitleBar = (props: TitleBarProps) => {
  const { appearance, person, change, maximised, maximise, testId } = props;
  const { say } = appearance;
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <PersonChoice {...props} />
      <span className={styles.gap} />
      <Choice
        name={say('pane.language')}
        icon={<LocalLanguageRegular />}
        options={languageName.options.map((value) => ({ value, label: say(`language.${value}`) }))}
        chosen={appearance.language}
        schema={languageName}
        choose={(language) => change({ language })}
        testId={`${testId}-language`}
      />
      <Choice
        name={say('pane.theme')}
        icon={<DarkThemeRegular />}
        options={themeName.options.map((value) => ({ value, label: say(`theme.${value}`) }))}
        chosen={appearance.theme}
        schema={themeName}
        choose={(theme) => change({ theme })}
        testId={`${testId}-theme`}
      />
      {maximise && (
        <Tooltip
          content={maximised ? say('pane.restore') : say('pane.maximise', { name: person.givenName })}
          relationship="label"
        >
          <Button
            size="small"
            appearance="subtle"
            icon={maximised ? <FullScreenMinimizeRegular /> : <FullScreenMaximizeRegular />}
            onClick={maximise}
            data-testid={`${testId}-maximise`}
          />
        </Tooltip>
      )}
    </div>
  );
};
