import { bookSuggestions, getSuggestions, undoSuggestions } from '../../../shared/contracts/suggestion.ts';
import type { SuggestionView } from '../../../shared/contracts/suggestion.ts';
import { useAction, useIsAsked, useIsSentNow } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { useUndoToast } from '../../ui/undo-toast.tsx';

/** Books suggestions with one tap, says what came of it, and lets it be undone. */
export const useBookSuggestions = (suggestions: readonly SuggestionView[], done?: () => void) => {
  const { say, day, dayOf, time } = useWords();
  const toast = useUndoToast();
  const undo = useUndo(undoSuggestions);
  const doneInWords = (booked: readonly SuggestionView[]): string => {
    const [one] = booked;
    if (!one || booked.length > 1) return say('balance.done.several', { count: booked.length });
    return say(one.session === null ? 'balance.done.new' : 'balance.done.longer', {
      ...{ rep: firstName(one.rep.name), minutes: one.minutes },
      ...{ day: day(dayOf(one.startsAt)), time: time(one.startsAt) },
    });
  };
  const action = useAction(bookSuggestions, {
    onDone: ({ booked, left }) => {
      const isIn = (ids: readonly string[]) => suggestions.filter(({ rhythmId }) => ids.includes(rhythmId));
      const names = [...new Set(isIn(left).map(({ rep }) => firstName(rep.name)))].join(', ');
      const made =
        booked.length === suggestions.length ? suggestions : isIn(booked.map((one) => one.rhythmId));
      const text = [
        ...(booked.length > 0 ? [doneInWords(made)] : []),
        ...(left.length > 0 ? [say('balance.left', { names })] : []),
      ].join(' ');
      const taken = booked.map(({ sessionId, isNew, at }) => ({ sessionId, isNew, at }));
      toast(text, booked.length > 0 ? () => undo({ body: { booked: taken } }) : undefined);
      done?.();
    },
  });
  const isSent = useIsSentNow([bookSuggestions]);
  const book = (inCalendars: boolean): void => {
    // A double tap's second is made before the button is shown as busy, and would hear that everything had changed.
    if (isSent()) return;
    action.mutate({
      body: {
        bookings: suggestions.map(({ rhythmId, startsAt, minutes, session }) => ({
          ...{ rhythmId, startsAt, minutes, session },
        })),
        inCalendars,
      },
    });
  };
  // What was just booked stands there until it is known what is suggested instead; a second tap would only hear that it had changed.
  const isBooked = useIsAsked(getSuggestions, {}) && action.isSuccess;
  return { book, isPending: action.isPending || isBooked, error: action.error };
};
