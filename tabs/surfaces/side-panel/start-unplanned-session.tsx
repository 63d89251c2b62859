import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { startOnTheSpot } from '../../../shared/contracts/session.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { types } from '../../../shared/coaching/types.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { LengthSelect } from '../../nouns/session/length-select.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { TypeChoice } from '../../nouns/conversation-type/type-choice.tsx';
import { StartRefusal } from '../../nouns/session/start-refusal.tsx';
import { useCacheSession } from '../../nouns/session/use-session.ts';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '480px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  length: { flexShrink: 0, '& select': { fontVariantNumeric: 'tabular-nums' } },
  start: { flexGrow: 1, minWidth: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  rhythmId: string;
  other: PersonRef;
  /** The usual length of the two people's sessions, in minutes. */
  usual: number;
  /** Called once the session has begun. */
  started: (id: string) => void;
}>;

/** Starts a session when none is planned: choose its type and length, and begin. */
export const StartUnplannedSession = ({ rhythmId, other, usual, started }: Props) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const keep = useCacheSession();
  const [type, setType] = useState<ConversationType>('deal');
  const [chosen, choose] = useState<number | null>(null);
  const start = useAction(startOnTheSpot, {
    onDone: (session) => {
      keep(session);
      started(session.id);
    },
  });
  const begin = (others: 'ask' | 'end') =>
    start.mutate({ body: { rhythmId, type, minutes: chosen, others } });
  return (
    <section className={styles.place} data-testid="on-the-spot">
      <h1 className={styles.title}>{say('panel.spot.title', { name: firstName(other.name) })}</h1>
      <TypeChoice types={conversationTypes} chosen={type} choose={setType} />
      <p className={styles.text}>{types[type].purpose[language]}</p>
      <div className={styles.row}>
        <LengthSelect
          className={styles.length}
          aria-label={say('panel.spot.length')}
          data-testid="spot-length"
          minutes={chosen ?? usual}
          choose={choose}
          also={[usual]}
        />
        <Button
          className={styles.start}
          appearance="primary"
          data-testid="start-now"
          disabledFocusable={start.isPending}
          onClick={() => begin('ask')}
        >
          {say('panel.spot.start')}
        </Button>
      </div>
      <StartRefusal error={start.error} busy={start.isPending} end={() => begin('end')} leave={start.reset} />
    </section>
  );
};
