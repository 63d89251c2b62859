import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isWait } from '../../../../shared/coaching/reasons.ts';
import type { ReasonId } from '../../../../shared/coaching/reasons.ts';
import { types } from '../../../../shared/coaching/types.ts';
import { chooseType, getRecommendation } from '../../../../shared/contracts/session-subject.ts';
import type { RecommendationView } from '../../../../shared/contracts/session-subject.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import { reasonInWords } from '../../../../shared/words/reason-in-words.ts';
import { useAction, useFetched } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { TypeBadge } from '../../conversation-type/type-badge.tsx';
import { ExtraSessionOffer } from './extra-session-offer.tsx';
import { AvoidedTypeHint } from './avoided-type-hint.tsx';
import { TypeChoice } from '../../conversation-type/type-choice.tsx';
import { useCacheSession } from '../use-session.ts';
import { TypeRequest } from './type-request.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  purpose: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  reasons: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  two: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  one: { gridTemplateColumns: '1fr' },
  proposal: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  choose: { alignSelf: 'flex-start', minWidth: 'auto', marginTop: 'auto' },
});

type RecommendationProps = Readonly<{ session: SessionView; recommendation: RecommendationView }>;

const useReasons = (
  { session, recommendation }: RecommendationProps,
  type: ConversationType,
  tells: (id: ReasonId) => boolean = () => true,
): readonly string[] => {
  const { language, typeNames } = useWords();
  const found = recommendation.types.find((one) => one.type === type);
  const isSuggested = type === recommendation.recommended;
  const about = { type, rep: firstName(session.rep.name), reader: session.you, isSuggested };
  return (found?.reasons ?? [])
    .filter(({ id }) => tells(id))
    .map((reason) => reasonInWords(language, reason, about, typeNames));
};

const Reasons = ({ sentences }: Readonly<{ sentences: readonly string[] }>) => {
  const styles = useStyles();
  return (
    <ul className={styles.reasons} data-testid="reasons">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};

type ProposalProps = RecommendationProps &
  Readonly<{
    type: ConversationType;
    label: string;
    choose: ((type: ConversationType) => void) | null;
    tells?: (id: ReasonId) => boolean;
  }>;

/** A type that is suggested but not chosen, with its strongest reason; the manager can choose it. */
const Proposal = ({ type, label, choose, tells, ...part }: ProposalProps) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const [first] = useReasons(part, type, tells);
  return (
    <div className={styles.proposal} data-testid="proposal">
      <h2 className={styles.label}>{label}</h2>
      <TypeBadge type={type} />
      {first !== undefined && <Reasons sentences={[first]} />}
      {choose && part.session.type !== type && (
        <Button
          size="small"
          className={styles.choose}
          aria-label={say('coaching.choose', { type: typeNames.of(type) })}
          onClick={() => choose(type)}
        >
          {say('coaching.choose.short')}
        </Button>
      )}
    </div>
  );
};

/** The suggestions other than the session's type. Two of equal weight get equal size. */
const Proposals = ({ choose, ...part }: RecommendationProps & Pick<ProposalProps, 'choose'>) => {
  const styles = useStyles();
  const { say } = useWords();
  const { recommended, urgent } = part.recommendation;
  if (urgent !== null)
    return (
      <div className={styles.two}>
        <Proposal {...part} choose={choose} type={recommended} label={say('coaching.waited-longest')} />
        <Proposal
          {...part}
          choose={choose}
          type={urgent}
          label={say('coaching.most-urgent')}
          tells={(id) => !isWait(id)}
        />
      </div>
    );
  if (recommended === part.session.type) return null;
  return (
    <div className={mergeClasses(styles.two, styles.one)}>
      <Proposal {...part} choose={choose} type={recommended} label={say('coaching.suggestion')} />
    </div>
  );
};

/** All five types, the recommended ones first. */
const inOrder = ({ types: found }: RecommendationView): readonly ConversationType[] => {
  const known = found.map(({ type }) => type);
  return [...known, ...conversationTypes.filter((type) => !known.includes(type))];
};

/** What this conversation type is for and why it is suggested, what else is suggested, and what the rep asks for. */
export const TypeRecommendation = ({
  session,
  show,
}: Readonly<{ session: SessionView; show: (id: string) => void }>) => {
  const styles = useStyles();
  const { say, language, typeNames } = useWords();
  const keep = useCacheSession();
  const choosing = useAction(chooseType, { onDone: keep, sendsLater: true });
  const recommendation = useFetched(getRecommendation, { params: { id: session.id } }).data;
  const isManager = session.you === 'manager';
  const choose = (type: ConversationType) =>
    choosing.mutate({ params: { id: session.id }, body: { version: session.version, type } });
  return (
    <div className={styles.parts}>
      <p className={styles.purpose}>{types[session.type].purpose[language]}</p>
      {session.askedType !== null && (
        <p className={styles.label}>
          {say(isManager ? 'plan.asked.rep' : 'plan.asked', {
            name: firstName(session.rep.name),
            type: typeNames.of(session.askedType),
          })}
        </p>
      )}
      {recommendation && (
        <>
          <Why session={session} recommendation={recommendation} />
          <Proposals
            session={session}
            recommendation={recommendation}
            choose={isManager && !choosing.isPending ? choose : null}
          />
          <ExtraSessionOffer session={session} extra={recommendation.extra} show={show} />
          {recommendation.avoided !== null && <AvoidedTypeHint type={recommendation.avoided} />}
          <TypeRequest session={session} wish={recommendation.wish} />
          {isManager && (
            <section>
              <h2 className={styles.label}>{say('panel.other-types')}</h2>
              <TypeChoice
                types={inOrder(recommendation).filter((type) => type !== session.type)}
                busy={choosing.isPending}
                choose={choose}
              />
            </section>
          )}
        </>
      )}
      <RefusalText error={choosing.error} />
    </div>
  );
};

/** Why the session has its type. When too little is known, says so and leaves it to the two. */
const Why = (part: RecommendationProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const sentences = useReasons(part, part.session.type);
  const { recommended, urgent } = part.recommendation;
  if (urgent !== null) return null;
  if (sentences.length > 0) return <Reasons sentences={sentences} />;
  return part.session.type === recommended ? <p className={styles.label}>{say('coaching.unknown')}</p> : null;
};
