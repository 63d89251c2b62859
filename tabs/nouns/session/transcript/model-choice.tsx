import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { answerModelPermission, getModelPermission } from '../../../../shared/contracts/model.ts';
import type { ModelPermission } from '../../../../shared/contracts/model.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { ModelAnswer } from '../../../../shared/domain/model.ts';
import { useAction, useFetched } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Offer = NonNullable<ModelPermission['model']>;

/** Where a language model may be used: where it is, and what the two have answered. Null where it may not, and until that is known. */
export const useModelPermission = ({ id }: Pick<SessionView, 'id'>): Offer | null =>
  useFetched(getModelPermission, { params: { id } }).data?.model ?? null;

const otherOf = ({ you, manager, rep }: SessionView): string =>
  firstName(you === 'manager' ? rep.name : manager.name);

type Props = Readonly<{
  session: SessionView;
  model: Offer;
  /** Only asks, where the other has said yes and this person has not answered. */
  onlyAsks?: boolean;
}>;

/** Says what a language model would do with what the two say and where, and lets the person answer for themselves. */
export const ModelChoice = ({ session, model, onlyAsks = false }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const answering = useAction(answerModelPermission);
  const { host, own, hasOther } = model;
  const name = otherOf(session);
  const isAsked = own === null && hasOther;
  if (onlyAsks && !isAsked) return null;
  const answer = (given: ModelAnswer): void =>
    answering.mutate({ params: { id: session.id }, body: { answer: given } });
  const choice = (given: ModelAnswer, words: 'yes' | 'no' | 'end') => (
    <Button size="small" disabledFocusable={answering.isPending} onClick={() => answer(given)}>
      {say(`transcript.model.${words}`)}
    </Button>
  );
  const said =
    own === null
      ? say(isAsked ? 'transcript.model.asks' : 'transcript.model.offer', { name, host })
      : own === 'no'
        ? say('transcript.model.off')
        : say(hasOther ? 'transcript.model.on' : 'transcript.model.waits', { name, host });
  return (
    <div className={styles.part} data-testid="model-permission">
      <p className={styles.text} role="status">
        {said}
      </p>
      <div className={styles.acts}>
        {own !== 'yes' && choice('yes', 'yes')}
        {own === null && choice('no', 'no')}
        {own === 'yes' && choice('no', 'end')}
      </div>
      <RefusalText error={answering.error} />
    </div>
  );
};
