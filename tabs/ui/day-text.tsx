import type { CalendarDay } from '../../shared/domain/time.ts';
import { useWords } from '../platform/words.tsx';
import { useVisuallyHidden } from './visually-hidden.ts';

type Props = Readonly<{ day: CalendarDay; short?: boolean; className?: string | undefined }>;

/** A day as people say it; the exact date on hover and for screen readers. */
export const DayText = ({ day, short = false, className }: Props) => {
  const words = useWords();
  const { hidden } = useVisuallyHidden();
  const exact = words.exactDay(day);
  return (
    <time dateTime={day} title={exact} className={className}>
      {short ? words.shortDay(day) : words.day(day)}
      <span className={hidden}>, {exact}</span>
    </time>
  );
};
