import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, useState } from 'react';
import { mondayOf } from '../../../shared/capture/days/calendar.ts';
import { addDays, dayAt, toEpoch } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { localeOf } from '../../../shared/words/say.ts';
import type { CalendarItem, LocalPerson } from '../../protocol.ts';
import { useClock } from '../data.ts';
import type { WindowAppearance } from '../window-appearance.ts';
import {
  allDayOn,
  daysShown,
  monthsInTitle,
  placeItems,
  weekNumberOf,
  windowOfDays,
} from './calendar-week.ts';
import type { ItemTimes } from './calendar-week.ts';
import { ItemDetails } from './item-details.tsx';
import { useItemLook } from './item-look.ts';
import { itemInWords, timesInWords } from './item-words.ts';
import { NewItem } from './new-item.tsx';
import { HOUR_PIXELS, TimedItem } from './timed-item.tsx';
import { TodoList } from './todo-list.tsx';
import { useCalendar } from './use-calendar.ts';
import { useWidth } from './use-width.ts';

/** The width in pixels from which a whole week is shown. */
const WEEK_PIXELS = 440;
/** The hour that the grid is first scrolled to. */
const FIRST_HOUR = 7;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const useStyles = makeStyles({
  calendar: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, '::first-letter': { textTransform: 'uppercase' } },
  gap: { flexGrow: 1 },
  note: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorStatusWarningForeground1,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', position: 'relative' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    display: 'grid',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  day: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    color: tokens.colorNeutralForeground2,
    '::first-letter': { textTransform: 'uppercase' },
  },
  today: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  grid: { position: 'relative', display: 'grid' },
  hours: { position: 'relative' },
  hour: {
    position: 'absolute',
    right: tokens.spacingHorizontalXS,
    transform: 'translateY(-50%)',
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  days: {
    position: 'relative',
    backgroundImage: `linear-gradient(to bottom, ${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: `100% ${HOUR_PIXELS}px`,
  },
  line: { position: 'absolute', top: 0, bottom: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke3}` },
  now: {
    position: 'absolute',
    zIndex: 2,
    borderTop: `2px solid ${tokens.colorStatusDangerBorder2}`,
    pointerEvents: 'none',
  },
  whole: { width: '100%', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
});

const HOURS_PIXELS = 44;
const columnsFor = (days: number): string => `${HOURS_PIXELS}px repeat(${days}, minmax(0, 1fr))`;

const dayInHead = (locale: string, day: CalendarDay): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

type Open = (item: CalendarItem, element: HTMLElement, wish: 'look' | 'remove') => void;

const AllDayItem = ({
  appearance,
  zone,
  item,
  open,
  testId,
}: Readonly<{
  appearance: WindowAppearance;
  zone: string;
  item: CalendarItem;
  open: Open;
  testId: string;
}>) => {
  const styles = useStyles();
  const look = useItemLook(item);
  return (
    <button
      type="button"
      className={mergeClasses(look, styles.whole)}
      aria-label={itemInWords(appearance, item, zone)}
      data-testid={`${testId}-all-day`}
      onClick={({ currentTarget }) => open(item, currentTarget, 'look')}
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') open(item, event.currentTarget, 'remove');
      }}
    >
      {item.subject}
    </button>
  );
};

const NowLine = ({
  now,
  days,
  zone,
}: Readonly<{ now: Instant; days: readonly CalendarDay[]; zone: string }>) => {
  const styles = useStyles();
  const index = days.indexOf(dayAt(now, zone));
  const [first] = days;
  if (index < 0 || first === undefined) return null;
  const { from } = windowOfDays([dayAt(now, zone)], zone);
  const hours = (toEpoch(now) - toEpoch(from)) / 3_600_000;
  return (
    <div
      className={styles.now}
      style={{
        top: hours * HOUR_PIXELS,
        left: `${(index / days.length) * 100}%`,
        width: `${100 / days.length}%`,
      }}
    />
  );
};

export type CalendarViewProps = Readonly<{
  appearance: WindowAppearance;
  person: LocalPerson;
  testId: string;
  /** Follows a link, as Teams does. */
  openLink: (url: string) => void;
}>;

/** A person's calendar in Teams: a week, or a day where there is no room. */
export const CalendarView = (shown: CalendarViewProps) => {
  const now = useClock();
  return now && <CalendarAt now={now} {...shown} />;
};

const CalendarAt = ({
  now,
  appearance,
  person,
  testId,
  openLink,
}: CalendarViewProps & Readonly<{ now: Instant }>) => {
  const styles = useStyles();
  const { say, language } = appearance;
  const { zone } = person;
  const locale = localeOf(language);
  const today = dayAt(now, zone);
  const [chosen, setChosen] = useState<CalendarDay | null>(null);
  const anchor = chosen ?? today;
  const [frame, width] = useWidth<HTMLElement>();
  const alone = width < WEEK_PIXELS;
  const monday = mondayOf(anchor);
  const week = windowOfDays([monday, addDays(monday, 6)], zone);
  const { items, failed, act, move } = useCalendar(person.key, week);
  const [drafted, setDrafted] = useState<Readonly<{ item: CalendarItem; to: ItemTimes }> | null>(null);
  const [told, setTold] = useState('');
  const [opened, setOpened] = useState<Readonly<{
    id: string;
    element: HTMLElement;
    removes: boolean;
  }> | null>(null);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.scrollTo({ top: FIRST_HOUR * HOUR_PIXELS - HOUR_PIXELS / 2 }), []);

  const shown = items.map((item) => (item.id === drafted?.item.id ? { ...item, ...drafted.to } : item));
  const days = daysShown(anchor, alone, shown, zone);
  const wholeDays = days.map((day) => allDayOn(items, day, zone));
  const step = alone ? 1 : 7;
  const openedItem = items.find(({ id }) => id === opened?.id);
  const where = alone ? 'day' : 'week';

  const open: Open = (item, element, wish) => setOpened({ id: item.id, element, removes: wish === 'remove' });
  const close = (): void => {
    opened?.element.focus();
    setOpened(null);
  };
  const draft = (item: CalendarItem, to: ItemTimes | null): void => {
    setDrafted(to && { item, to });
    if (to) setTold(say('calendar.moved', { subject: item.subject, ...timesInWords(appearance, to, zone) }));
  };
  const drop = (): void => {
    if (!drafted) return;
    const before = items.find(({ id }) => id === drafted.item.id);
    setDrafted(null);
    if (before) move(before, drafted.to);
  };

  return (
    <section
      ref={frame}
      className={styles.calendar}
      aria-label={say('calendar.name', { name: person.name })}
      data-testid={testId}
    >
      <header className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={say(`calendar.back.${where}`)}
          onClick={() => setChosen(addDays(anchor, -step))}
          data-testid={`${testId}-back`}
        />
        <Button size="small" onClick={() => setChosen(null)} data-testid={`${testId}-today`}>
          {say('calendar.today')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={say(`calendar.on.${where}`)}
          onClick={() => setChosen(addDays(anchor, step))}
          data-testid={`${testId}-on`}
        />
        <Text as="h2" weight="semibold" className={styles.title}>
          {say('calendar.week', { month: monthsInTitle(locale, days), week: weekNumberOf(anchor) })}
        </Text>
        <div className={styles.gap} />
        <TodoList say={say} person={person.key} narrow={alone} testId={testId} open={openLink} />
        {(['leave', 'customer'] as const).map((kind) => (
          <NewItem
            key={`${kind} ${anchor}`}
            kind={kind}
            narrow={alone}
            say={say}
            day={anchor}
            zone={zone}
            done={(action) => void act(action)}
            testId={testId}
          />
        ))}
      </header>
      {failed && (
        <Text size={200} role="alert" className={styles.note}>
          {say('calendar.failed')}
        </Text>
      )}
      <div className={styles.unseen} role="status">
        {told}
      </div>
      <div ref={scroll} className={styles.scroll} role="group" tabIndex={0} aria-label={say('calendar.grid')}>
        <div className={styles.head} style={{ gridTemplateColumns: columnsFor(days.length) }}>
          <span />
          {days.map((day, index) => (
            <div
              key={day}
              className={styles.day}
              data-day={day}
              aria-current={day === today ? 'date' : undefined}
            >
              <Text size={200} className={mergeClasses(day === today && styles.today)}>
                {dayInHead(locale, day)}
              </Text>
              {wholeDays[index]?.map((item) => (
                <AllDayItem
                  key={item.id}
                  appearance={appearance}
                  zone={zone}
                  item={item}
                  open={open}
                  testId={testId}
                />
              ))}
            </div>
          ))}
        </div>
        <div className={styles.grid} style={{ gridTemplateColumns: `${HOURS_PIXELS}px minmax(0, 1fr)` }}>
          <div className={styles.hours} style={{ height: HOURS.length * HOUR_PIXELS }} aria-hidden>
            {HOURS.slice(1).map((hour) => (
              <span key={hour} className={styles.hour} style={{ top: hour * HOUR_PIXELS }}>
                {String(hour).padStart(2, '0')}:00
              </span>
            ))}
          </div>
          <div className={styles.days}>
            {days.map((day, index) => (
              <div key={day} className={styles.line} style={{ left: `${(index / days.length) * 100}%` }} />
            ))}
            <NowLine now={now} days={days} zone={zone} />
            {placeItems(shown, days, zone)
              .toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1))
              .map((place) => (
                <TimedItem
                  key={place.item.id}
                  appearance={appearance}
                  zone={zone}
                  place={place}
                  days={days.length}
                  draft={draft}
                  isDrafted={drafted?.item.id === place.item.id}
                  drop={drop}
                  open={open}
                  refuse={(item) => setTold(say('calendar.not-yours', { name: item.organizer }))}
                  testId={testId}
                />
              ))}
          </div>
        </div>
      </div>
      {opened && openedItem && (
        <Popover
          open
          trapFocus
          withArrow
          positioning={{ target: opened.element, position: 'after', fallbackPositions: ['before', 'below'] }}
          onOpenChange={(_event, data) => {
            if (!data.open) close();
          }}
        >
          <PopoverSurface aria-label={openedItem.subject} data-testid={`${testId}-details`}>
            <ItemDetails
              appearance={appearance}
              zone={zone}
              item={openedItem}
              removes={opened.removes}
              act={(action) => {
                close();
                void act(action);
              }}
              testId={testId}
            />
          </PopoverSurface>
        </Popover>
      )}
    </section>
  );
};
