import { useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { DaySpan } from '../../../../shared/domain/timeline.ts';
import { dayAtPlace } from './time-scale.ts';
import { spanBetween } from './zoom.ts';

/** A pointer that has moved less than this has pressed, not dragged, in pixels. */
const LEAST_DRAG = 8;

/** From where to where somebody drags, in pixels from the beginning of what they drag over. */
type Drag = Readonly<{ from: number; to: number; width: number }>;

/** Lets a part of an axis be chosen by dragging over it; what is pressed on it still gets its press. */
export const useSpanDrag = (
  over: RefObject<HTMLElement | null>,
  { shown, whole, show }: Readonly<{ shown: DaySpan; whole: DaySpan; show: (span: DaySpan) => void }>,
) => {
  const [drag, setDrag] = useState<Drag | null>(null);
  const placeIn = ({ clientX }: PointerEvent): Readonly<{ x: number; width: number }> | null => {
    const box = over.current?.getBoundingClientRect();
    return box === undefined
      ? null
      : { x: Math.max(0, Math.min(box.width, clientX - box.left)), width: box.width };
  };
  const isDragged = drag !== null && Math.abs(drag.to - drag.from) >= LEAST_DRAG;
  return {
    chosen: isDragged ? { left: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from) } : null,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        const place = placeIn(event);
        if (event.button !== 0 || place === null) return;
        if (event.target instanceof Element && event.target.closest('button')) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: place.x, to: place.x, width: place.width });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>): void => {
        const place = placeIn(event);
        if (place !== null) setDrag((known) => known && { ...known, to: place.x });
      },
      onPointerUp: (): void => {
        if (drag !== null && isDragged)
          show(
            spanBetween(
              dayAtPlace(drag.from / drag.width, shown),
              dayAtPlace(drag.to / drag.width, shown),
              whole,
            ),
          );
        setDrag(null);
      },
      onPointerCancel: (): void => setDrag(null),
    },
  } as const;
};
