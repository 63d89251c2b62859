import { letGo, listHandovers } from '../../shared/contracts/handover.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import type { Asking } from './endpoints-asked.ts';
import type { World } from './endpoints-world.ts';

/** Lars begins to coach Adam, whom nothing else here is about, if he doesn't yet. */
const coachAdam = async ({ kadens }: World): Promise<RhythmView> => {
  kadens.standIns.reportingLines.move('adam', 'lars');
  const id = kadens.idOf('adam');
  const { rows } = await kadens.must('lars', chooseTeam, { body: { people: [id], greet: false } });
  const found = rows.find(({ rhythm }) => rhythm.rep.id === id)?.rhythm;
  if (!found) throw new Error('Lars does not coach Adam');
  return found;
};

/** The manager lets a rep go. */
export const onLettingGo: Asking = async (world) => {
  const { id, version } = await coachAdam(world);
  const pair = { manager: 'lars', rep: 'adam', rhythm: id } as const;
  return { by: 'lars', pair, params: { id }, body: { version } };
};

/** The rep about a change of manager: they were let go, and are coached again. */
export const onHandover =
  (body?: object): Asking =>
  async (world) => {
    const { id, version } = await coachAdam(world);
    await world.kadens.must('lars', letGo, { params: { id }, body: { version } });
    const again = await coachAdam(world);
    const [handover] = (await world.kadens.must('adam', listHandovers)).handovers;
    const pair = { manager: 'lars', rep: 'adam', rhythm: again.id } as const;
    return { by: 'adam', pair, params: { id: handover?.id ?? '' }, ...(body && { body }) };
  };

/** Maria takes on Adam on the day that Lars began with him. */
export const onJustTaken: Asking = async (world) => {
  const { kadens } = world;
  await onHandover()(world);
  kadens.standIns.reportingLines.move('adam', 'maria');
  return { by: 'maria', body: { people: [kadens.idOf('adam')], greet: false } };
};
