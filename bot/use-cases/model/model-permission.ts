import { mayModelRead } from '../../../shared/domain/model.ts';
import type { ModelAnswers } from '../../../shared/domain/model.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';

/** What the two have answered, as one of them sees it. */
export const answersOf = async (
  stores: Uses<{ model: 'answers' }>,
  { rhythm, manager, rep }: Pick<Session, 'rhythm' | 'manager' | 'rep'>,
  me: PersonId,
): Promise<ModelAnswers> => {
  const answers = await stores.model.answers(rhythm);
  const other = me === manager ? rep : manager;
  return { own: answers.get(me) ?? null, hasOther: answers.get(other) === 'yes' };
};

/** Whether a model may read what the two say: the organisation lets it be used, and both have said yes. */
export const isModelAllowed = async (
  stores: Uses<{ model: 'answers' | 'setting' }>,
  session: Pick<Session, 'rhythm' | 'manager' | 'rep'>,
  me: PersonId,
): Promise<boolean> =>
  (await stores.model.setting()).isOn && mayModelRead(await answersOf(stores, session, me));
