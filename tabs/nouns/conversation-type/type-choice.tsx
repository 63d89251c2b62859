import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { types as models } from '../../../shared/coaching/types.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { useWords } from '../../platform/words.tsx';
import { typeLook } from './type-look.ts';

const useStyles = makeStyles({
  types: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  type: { minWidth: 'auto', paddingInline: '6px', fontWeight: tokens.fontWeightRegular },
});

type Props = Readonly<{
  types: readonly ConversationType[];
  chosen?: ConversationType;
  busy?: boolean;
  choose: (type: ConversationType) => void;
}>;

/** Conversation types to choose from, one tap each. */
export const TypeChoice = ({ types, chosen, busy = false, choose }: Props) => {
  const styles = useStyles();
  const { language, typeNames } = useWords();
  return (
    <div className={styles.types}>
      {types.map((type) => {
        const Icon = typeLook[type].icon;
        return (
          <Button
            key={type}
            size="small"
            className={styles.type}
            appearance={type === chosen ? 'primary' : 'secondary'}
            icon={<Icon />}
            title={models[type].purpose[language]}
            disabledFocusable={busy}
            data-type={type}
            {...(chosen !== undefined && { 'aria-pressed': type === chosen })}
            onClick={() => choose(type)}
          >
            {typeNames.of(type)}
          </Button>
        );
      })}
    </div>
  );
};
