import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { TimePopover } from '../rhythm/time-popover.tsx';
import type { PairToBook } from './pair-to-book.ts';

const BookSession = lazily(() => import('./book-session.tsx').then((made) => made.BookSession));

type Props = Readonly<{
  pair: PairToBook;
  look?: 'primary' | 'secondary';
  settle?: () => void;
  /** What it says besides *Boka*. */
  text?: string;
}>;

/** Boka*: offers three times that suit both, beside the button. */
export const BookSessionButton = ({ pair, look = 'secondary', settle, text }: Props) => {
  const { say } = useWords();
  const label = say('book.with', { name: firstName(pair.rep.name) });
  return (
    <TimePopover text={text ?? say('book.do')} label={label} look={look}>
      {(close) => (
        <BookSession
          pair={pair}
          done={close}
          settle={
            settle &&
            (() => {
              close();
              settle();
            })
          }
        />
      )}
    </TimePopover>
  );
};
