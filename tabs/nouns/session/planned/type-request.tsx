import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { wishFor } from '../../../../shared/contracts/rhythm.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { TypeChoice } from '../../conversation-type/type-choice.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  small: { minWidth: 'auto' },
});

type Props = Readonly<{ session: SessionView; wish: ConversationType | null }>;

/** Lets the rep ask for a type with one tap, and take that back with another. The manager is told. */
export const TypeRequest = ({ session, wish }: Props) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const [open, setOpen] = useState(false);
  const ask = useAction(wishFor, { onDone: () => setOpen(false) });
  const about = wish === null ? '' : typeNames.about(wish);
  if (session.you === 'manager')
    return wish === null ? null : (
      <p className={styles.line}>
        {say('coaching.wish.theirs', { rep: firstName(session.rep.name), about })}
      </p>
    );
  const askFor = (type: ConversationType | null) =>
    ask.mutate({ params: { id: session.rhythmId }, body: { type } });
  return (
    <section data-testid="wish">
      {wish !== null && (
        <p className={styles.line}>
          {say('coaching.wish.yours', { about })}
          <Button
            size="small"
            appearance="subtle"
            className={styles.small}
            disabledFocusable={ask.isPending}
            onClick={() => askFor(null)}
          >
            {say('coaching.wish.withdraw')}
          </Button>
        </p>
      )}
      {wish === null && !open && (
        <Button size="small" className={styles.small} aria-expanded={false} onClick={() => setOpen(true)}>
          {say('coaching.wish.ask')}
        </Button>
      )}
      {wish === null && open && (
        <>
          <h2 className={styles.line}>{say('coaching.wish')}</h2>
          <TypeChoice types={conversationTypes} busy={ask.isPending} choose={askFor} />
        </>
      )}
      <RefusalText error={ask.error} />
    </section>
  );
};
