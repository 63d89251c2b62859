import { makeStyles, tokens } from '@fluentui/react-components';
import { types } from '../../../shared/coaching/types.ts';
import { getRhythm } from '../../../shared/contracts/rhythm.ts';
import type { Session } from '../../../shared/contracts/session.ts';
import { useFetched } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { daysSinceType } from './type-turn.ts';

const useStyles = makeStyles({
  purpose: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What this type of conversation is for, and why it is its turn. */
export const TypeReason = ({ session }: Readonly<{ session: Session }>) => {
  const styles = useStyles();
  const { say, language, zone } = useWords();
  const today = useToday();
  const { data } = useFetched(getRhythm, { params: { id: session.rhythmId } });
  const { about, purpose } = types[session.type];
  const days = data === undefined ? undefined : daysSinceType(data.sessions, session.type, today, zone);
  return (
    <div>
      <p className={styles.purpose}>{purpose[language]}</p>
      {days !== undefined && (
        <p className={styles.reason}>
          {days === null
            ? say('panel.turn.never', { about: about[language] })
            : say('panel.turn.days', { about: about[language], days })}
        </p>
      )}
    </div>
  );
};
