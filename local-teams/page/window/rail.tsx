import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrFilled, CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { VideoFilled, VideoRegular } from '@fluentui/react-icons/svg/video';
import { ChatFilled, ChatRegular } from '@fluentui/react-icons/svg/chat';
import appIcon from '../../../appPackage/color.png';
import type { View } from '../address.ts';
import type { SayOnPage } from '../words.ts';

const useStyles = makeStyles({
  rail: {
    width: '64px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    height: '52px',
    border: 'none',
    padding: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    lineHeight: '14px',
    cursor: 'pointer',
    ':hover': {
      color: tokens.colorNeutralForeground2BrandHover,
      backgroundColor: tokens.colorNeutralBackground4Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-2px',
      top: '12px',
      bottom: '12px',
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandForeground1,
    },
  },
  icon: { fontSize: '24px', display: 'flex' },
  app: { width: '24px', height: '24px', borderRadius: tokens.borderRadiusMedium },
  badge: { position: 'absolute', top: '4px', right: '10px' },
});

type RailProps = Readonly<{
  say: SayOnPage;
  /** The name of the window's person. */
  person: string;
  view: View;
  choose: (view: View) => void;
  unread: number;
  testId: string;
}>;

const icons = {
  chat: [ChatFilled, ChatRegular],
  calendar: [CalendarLtrFilled, CalendarLtrRegular],
  meeting: [VideoFilled, VideoRegular],
} as const;

const Icon = ({ view, here }: Readonly<{ view: View; here: boolean }>) => {
  const styles = useStyles();
  if (view === 'personal') return <img src={appIcon} alt="" className={styles.app} />;
  const [Here, Away] = icons[view === 'chat' || view === 'calendar' ? view : 'meeting'];
  return <span className={styles.icon}>{here ? <Here /> : <Away />}</span>;
};

/** The bar with Teams' own places: chat, calendar, the app, the meeting. */
export const Rail = ({ say, person, view, choose, unread, testId }: RailProps) => {
  const styles = useStyles();
  const at = view === 'thread' || view === 'details' ? 'meeting' : view;
  return (
    <nav className={styles.rail} aria-label={say('rail.name', { name: person })}>
      {(['chat', 'calendar', 'personal', 'meeting'] as const).map((place) => (
        <button
          key={place}
          type="button"
          className={mergeClasses(styles.item, at === place && styles.here)}
          aria-current={at === place ? 'page' : undefined}
          onClick={() => choose(place)}
          data-testid={`${testId}-rail-${place}`}
        >
          <Icon view={place} here={at === place} />
          {say(`rail.${place}`)}
          {place === 'chat' && unread > 0 && (
            <CounterBadge
              className={styles.badge}
              size="small"
              color="danger"
              count={unread}
              aria-label={say('rail.unread', { count: unread })}
              data-testid={`${testId}-unread`}
            />
          )}
        </button>
      ))}
    </nav>
  );
};
