import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CalendarAction, InvitationAnswer, CalendarItem } from '../../protocol.ts';
import type { WindowAppearance } from '../window-appearance.ts';
import { answerInWords, timesInWords } from './item-words.ts';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '280px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  subject: { overflowWrap: 'anywhere' },
  people: { margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

export type ItemDetailsProps = Readonly<{
  appearance: WindowAppearance;
  zone: string;
  item: CalendarItem;
  /** Whether it was opened in order to remove the item. */
  removes: boolean;
  act: (action: CalendarAction) => void;
  testId: string;
}>;

/** What the viewer can remove: one occurrence, the whole series, or just their own copy. */
const removals = (item: CalendarItem) => {
  const one = { do: 'remove', id: item.id } as const;
  if (!item.own) return item.cancelled ? [{ word: 'calendar.remove', action: one } as const] : [];
  if (item.seriesId !== null)
    return [
      { word: 'calendar.cancel.one', action: one },
      { word: 'calendar.cancel.all', action: { do: 'remove', id: item.seriesId } },
    ] as const;
  return [{ word: item.attendees.length > 0 ? 'calendar.cancel' : 'calendar.remove', action: one }] as const;
};

const answers = [
  { word: 'calendar.accept', answer: 'accepted' },
  { word: 'calendar.tentative', answer: 'tentativelyAccepted' },
  { word: 'calendar.decline', answer: 'declined' },
] as const satisfies readonly Readonly<{ word: string; answer: InvitationAnswer }>[];

/** An item's details, its attendees with their answers, and what can be done with it. */
export const ItemDetails = ({ appearance, zone, item, removes, act, testId }: ItemDetailsProps) => {
  const styles = useStyles();
  const { say } = appearance;
  const { day, start, end } = timesInWords(appearance, item, zone);
  // The first button gets the focus.
  const choices = removes ? answers.toReversed() : answers;
  const takesAnswer = !item.own && !item.cancelled;
  return (
    <div className={styles.details}>
      <Text weight="semibold" className={styles.subject}>
        {item.subject}
      </Text>
      <Text size={200} className={styles.quiet}>
        {day} {item.isAllDay ? say('calendar.all-day').toLowerCase() : `${start}–${end}`}
      </Text>
      {item.cancelled && <Badge color="warning">{say('calendar.cancelled')}</Badge>}
      {item.changed && !item.cancelled && <Badge appearance="tint">{say('calendar.changed')}</Badge>}
      {!item.own && (
        <Text size={200} className={styles.quiet}>
          {say('calendar.organizer', { name: item.organizer })}
        </Text>
      )}
      {item.attendees.length > 0 && (
        <ul className={styles.people}>
          {item.attendees.map(({ name, response }) => (
            <li key={name}>
              <Text size={200}>
                {name}: {answerInWords(say, response)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {takesAnswer &&
          choices.map(({ word, answer }) => (
            <Button
              key={word}
              size="small"
              appearance={item.response === answer ? 'primary' : 'secondary'}
              onClick={() => act({ do: 'answer', id: item.id, answer })}
              data-testid={`${testId}-${answer}`}
            >
              {say(word)}
            </Button>
          ))}
        {takesAnswer && item.seriesId !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => act({ do: 'answer', id: item.seriesId ?? item.id, answer: 'declined' })}
            data-testid={`${testId}-declined-all`}
          >
            {say('calendar.decline.all')}
          </Button>
        )}
        {removals(item).map(({ word, action }) => (
          <Button key={word} size="small" onClick={() => act(action)} data-testid={`${testId}-${word}`}>
            {say(word)}
          </Button>
        ))}
      </div>
    </div>
  );
};
