import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ThumbDislikeRegular } from '@fluentui/react-icons/svg/thumb-dislike';
import { ThumbLikeRegular } from '@fluentui/react-icons/svg/thumb-like';
import { useState } from 'react';
import type { ChatMessage, LocalPerson } from '../../protocol.ts';
import { local } from '../api.ts';
import type { SayOnPage } from '../words.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', gap: tokens.spacingHorizontalXXS } });

type Props = Readonly<{ message: ChatMessage; person: LocalPerson; chatId: string; say: SayOnPage }>;

/** Teams' own buttons below what is labelled as made by AI; it thanks for the answer by itself. */
export const AiFeedback = ({ message, person, chatId, say }: Props) => {
  const styles = useStyles();
  const [given, setGiven] = useState(false);
  if (given) return <span role="status">{say('chat.ai.thanks')}</span>;
  const give = (reaction: 'like' | 'dislike'): void =>
    void local.giveFeedback(person.key, chatId, message.id, reaction).then(() => setGiven(true));
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ThumbLikeRegular />}
        aria-label={say('chat.ai.like')}
        onClick={() => give('like')}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ThumbDislikeRegular />}
        aria-label={say('chat.ai.dislike')}
        onClick={() => give('dislike')}
      />
    </div>
  );
};
