import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecommendationView } from '../../../shared/contracts/session-subject.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { reasonInWords } from '../../../shared/words/reason-in-words.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { TypeIcon } from '../../nouns/conversation-type/type-badge.tsx';

const useStyles = makeStyles({
  reasons: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  other: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
});

type Props = Readonly<{
  /** The session's planned type. */
  type: ConversationType;
  rep: Readonly<{ name: string }>;
  /** The reader's role. */
  reader: 'manager' | 'rep';
  recommendation: RecommendationView;
}>;

/** Why a session is to be about its type, and what else it could be about. */
export const OccasionReasons = ({ type, rep, reader, recommendation }: Props) => {
  const styles = useStyles();
  const { say, language, typeNames } = useWords();
  const reasonsOf = (one: ConversationType): readonly string[] =>
    (recommendation.types.find((found) => found.type === one)?.reasons ?? []).map((reason) =>
      reasonInWords(
        language,
        reason,
        { type: one, rep: firstName(rep.name), reader, isSuggested: one === recommendation.recommended },
        typeNames,
      ),
    );
  const { recommended, alternative } = recommendation;
  const other = recommended === type ? alternative : recommended;
  const [first] = other === null ? [] : reasonsOf(other);
  return (
    <ul className={styles.reasons} data-testid="reasons">
      {reasonsOf(type).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {other !== null && (
        <li className={styles.other}>
          <TypeIcon type={other} />
          <span>
            {say(recommended === type ? 'personal.next.else' : 'personal.next.suggested', {
              type: typeNames.of(other),
            })}
            {first === undefined ? '' : `: ${first}`}
          </span>
        </li>
      )}
    </ul>
  );
};
