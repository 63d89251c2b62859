import { Text } from '@fluentui/react-components';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { FillWeek } from './fill-week.tsx';
import { SuggestionRow } from './suggestion-row.tsx';
import { useSuggestions } from './use-suggestions.ts';

const NEXT_WEEK = 1;

/** The suggestion that matters most now, what there isn't time for, and a button that fills next week. Silent while there is nothing. */
export const SuggestionsPart = () => {
  const { say } = useWords();
  const found = useSuggestions();
  if (!found) return null;
  if (found.state === 'thinking') return <Text role="status">{say('balance.thinking')}</Text>;
  const { suggestions, short, noRoom, isBest } = found;
  const [first] = suggestions;
  const nextWeek = suggestions.filter(({ week }) => week === NEXT_WEEK);
  return (
    <>
      {short.map(({ rep, minutes }) => (
        <Text key={rep.id}>{say('balance.short', { rep: firstName(rep.name), minutes })}</Text>
      ))}
      {noRoom && (
        <Text>
          {noRoom.rep === null
            ? say('balance.no-room.some')
            : say('balance.no-room', { rep: firstName(noRoom.rep.name) })}
        </Text>
      )}
      {!isBest && !first && <Text>{say('balance.no-time')}</Text>}
      {first && (
        <SuggestionRow key={`${first.rhythmId} ${first.startsAt}`} suggestion={first} known={found} />
      )}
      {nextWeek.some((one) => one !== first) && <FillWeek suggestions={nextWeek} />}
    </>
  );
};
