import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CalendarItem } from '../../protocol.ts';
import type { WindowAppearance } from '../window-appearance.ts';
import { STEP_MINUTES, lengthenedBy, movedBy } from './calendar-week.ts';
import type { ItemTimes, PlacedItem } from './calendar-week.ts';
import { itemInWords, timesInWords } from './item-words.ts';
import { useItemLook } from './item-look.ts';

/** Pixels per hour; a quarter is as high as a line of text. */
export const HOUR_PIXELS = 72;
const MINUTE_PIXELS = HOUR_PIXELS / 60;
/** Minutes that are as high as a line of text. */
const LINE_MINUTES = 15;
/** The height in pixels of the lower edge that is pulled to change the length. */
const EDGE_PIXELS = 8;
/** How many pixels a press must move to count as a drag. */
const DRAG_PIXELS = 4;

const useStyles = makeStyles({
  place: { position: 'absolute', touchAction: 'none', userSelect: 'none' },
  mine: { cursor: 'grab' },
  dragged: {
    cursor: 'grabbing',
    zIndex: 4,
    boxShadow: tokens.shadow16,
    ':hover': { boxShadow: tokens.shadow16 },
  },
  subject: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  time: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  low: { whiteSpace: 'nowrap' },
  edge: {
    position: 'absolute',
    left: 0,
    right: 0,
    bottom: 0,
    height: `${EDGE_PIXELS}px`,
    cursor: 'ns-resize',
  },
});

type DragStart = Readonly<{ x: number; y: number; resizes: boolean; from: ItemTimes; dayPixels: number }>;

export type TimedItemProps = Readonly<{
  appearance: WindowAppearance;
  zone: string;
  place: PlacedItem;
  days: number;
  /** Shows the item at other times before anything is changed; null shows it in place. */
  draft: (item: CalendarItem, to: ItemTimes | null) => void;
  isDrafted: boolean;
  /** Changes the item to the times shown. */
  drop: () => void;
  open: (item: CalendarItem, element: HTMLElement, wish: 'look' | 'remove') => void;
  refuse: (item: CalendarItem) => void;
  testId: string;
}>;

/** One item in the grid. Its organiser can drag it, pull its lower edge, or move it with the arrow keys. */
export const TimedItem = (props: TimedItemProps) => {
  const { appearance, zone, place, days, draft, isDrafted, drop, open, refuse, testId } = props;
  const { item } = place;
  const styles = useStyles();
  const look = useItemLook(item);
  const drag = useRef<DragStart | null>(null);
  const wasDragged = useRef(false);
  const movable = item.own && !item.cancelled;
  const { start, end } = timesInWords(appearance, item, zone);

  const steps = (pixels: number): number => Math.round(pixels / MINUTE_PIXELS / STEP_MINUTES) * STEP_MINUTES;
  const timesUnder = (event: React.PointerEvent, { x, y, resizes, from, dayPixels }: DragStart): ItemTimes =>
    resizes
      ? lengthenedBy(from, steps(event.clientY - y), zone)
      : movedBy(
          from,
          { days: Math.round((event.clientX - x) / dayPixels), minutes: steps(event.clientY - y) },
          zone,
        );

  const press = (event: React.PointerEvent<HTMLButtonElement>): void => {
    wasDragged.current = false;
    if (!movable || event.button !== 0) return;
    const { currentTarget: element, clientX: x, clientY: y } = event;
    const grid = element.parentElement?.getBoundingClientRect();
    const resizes = y > element.getBoundingClientRect().bottom - EDGE_PIXELS;
    drag.current = {
      x,
      y,
      resizes,
      from: { start: item.start, end: item.end },
      dayPixels: (grid?.width ?? 1) / days,
    };
    element.setPointerCapture(event.pointerId);
  };
  const pull = (event: React.PointerEvent): void => {
    const from = drag.current;
    if (!from) return;
    if (!wasDragged.current && Math.hypot(event.clientX - from.x, event.clientY - from.y) < DRAG_PIXELS)
      return;
    wasDragged.current = true;
    draft(item, timesUnder(event, from));
  };
  const release = (): void => {
    if (drag.current && wasDragged.current) drop();
    drag.current = null;
  };
  const giveUp = (): void => {
    drag.current = null;
    draft(item, null);
  };

  const arrows: Readonly<Record<string, Readonly<{ days: number; minutes: number }>>> = {
    ArrowUp: { days: 0, minutes: -STEP_MINUTES },
    ArrowDown: { days: 0, minutes: STEP_MINUTES },
    ArrowLeft: { days: -1, minutes: 0 },
    ArrowRight: { days: 1, minutes: 0 },
  };
  const keyDown = (event: React.KeyboardEvent<HTMLButtonElement>): void => {
    const by = arrows[event.key];
    if (by) {
      event.preventDefault();
      if (!movable) refuse(item);
      else draft(item, event.shiftKey ? lengthenedBy(item, by.minutes, zone) : movedBy(item, by, zone));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      open(item, event.currentTarget, 'remove');
    } else if (event.key === 'Escape') giveUp();
  };

  return (
    <button
      type="button"
      className={mergeClasses(look, styles.place, movable && styles.mine, isDrafted && styles.dragged)}
      style={{
        top: place.from * MINUTE_PIXELS,
        height: place.length * MINUTE_PIXELS - 1,
        left: `calc(${((place.day + place.column / place.columns) / days) * 100}% + 1px)`,
        width: `calc(${100 / days / place.columns}% - 3px)`,
      }}
      aria-label={itemInWords(appearance, item, zone)}
      data-testid={`${testId}-item`}
      data-id={item.id}
      onPointerDown={press}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={giveUp}
      onKeyDown={keyDown}
      onKeyUp={(event) => {
        if (arrows[event.key]) drop();
      }}
      onBlur={drop}
      onClick={(event) => {
        if (!wasDragged.current) open(item, event.currentTarget, 'look');
        wasDragged.current = false;
      }}
    >
      {(isDrafted || place.length > LINE_MINUTES * 2) && (
        <span className={styles.time}>
          {start}–{end}
        </span>
      )}
      <span className={mergeClasses(styles.subject, place.length <= LINE_MINUTES && styles.low)}>
        {item.subject}
      </span>
      {movable && <span className={styles.edge} />}
    </button>
  );
};
