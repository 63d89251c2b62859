import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarEmptyRegular } from '@fluentui/react-icons/svg/calendar-empty';
import { ChatEmptyRegular } from '@fluentui/react-icons/svg/chat-empty';
import { AppsAddInRegular } from '@fluentui/react-icons/svg/apps-add-in';

const icons = { chat: ChatEmptyRegular, meeting: CalendarEmptyRegular, app: AppsAddInRegular } as const;

const useStyles = makeStyles({
  nothing: {
    margin: 'auto',
    maxWidth: '320px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
});

type EmptyViewProps = Readonly<{
  icon: keyof typeof icons;
  title: string;
  why?: string;
  children?: React.ReactNode;
}>;

/** An empty place: what belongs there, and what to do. */
export const EmptyView = ({ icon, title, why, children }: EmptyViewProps) => {
  const styles = useStyles();
  const Icon = icons[icon];
  return (
    <div className={styles.nothing}>
      <Icon className={styles.icon} />
      <Text weight="semibold">{title}</Text>
      {why !== undefined && <Text size={200}>{why}</Text>}
      {children}
    </div>
  );
};
