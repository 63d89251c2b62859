import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalendarAction, CalendarItem, PersonKey } from '../../protocol.ts';
import { local } from '../api.ts';
import { queries } from '../data.ts';
import type { ItemTimes } from './calendar-week.ts';

type Days = Parameters<typeof local.calendar>[1];

/** A person's calendar on those days, and what they can do in it. */
export type CalendarData = Readonly<{
  items: readonly CalendarItem[];
  failed: boolean;
  /** Carries out an action; after a failure, `failed` is true until the next action. */
  act: (action: CalendarAction) => Promise<void>;
  /** Moves the item, and shows it there at once. */
  move: (item: CalendarItem, to: ItemTimes) => void;
}>;

export const useCalendar = (person: PersonKey, days: Days): CalendarData => {
  const queryKey = ['calendar', person, days.from, days.until];
  const { data } = useQuery({ queryKey, queryFn: () => local.calendar(person, days) });
  const [failed, setFailed] = useState(false);
  const act = async (action: CalendarAction): Promise<void> => {
    try {
      await local.actInCalendar(person, action);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    await queries.invalidateQueries({ queryKey: ['calendar', person] });
  };
  return {
    items: data ?? [],
    failed,
    act,
    move: (item, to) => {
      if (item.start === to.start && item.end === to.end) return;
      queries.setQueryData<readonly CalendarItem[]>(queryKey, (known) =>
        known?.map((one) => (one.id === item.id ? { ...one, ...to } : one)),
      );
      void act({ do: 'move', id: item.id, ...to });
    },
  };
};
