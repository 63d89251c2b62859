import { makeStyles, tokens } from '@fluentui/react-components';
import { chooseType } from '../../../shared/contracts/session.ts';
import type { Session } from '../../../shared/contracts/session.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { TypeChoice } from './type-choice.tsx';
import { useKeepSession } from './use-session.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: 400,
  },
});

/** The other four types, one tap away. */
export const OtherTypes = ({ session }: Readonly<{ session: Session }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const keep = useKeepSession();
  const choose = useAction(chooseType, { onDone: keep });
  const body = { version: session.version };
  return (
    <section>
      <h2 className={styles.title}>{say('panel.other-types')}</h2>
      <TypeChoice
        types={conversationTypes.filter((type) => type !== session.type)}
        busy={choose.isPending}
        choose={(type) => choose.mutate({ params: { id: session.id }, body: { ...body, type } })}
      />
      <RefusalText error={choose.error} />
    </section>
  );
};
