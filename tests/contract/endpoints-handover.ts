import { letGo, listHandovers } from '../../shared/contracts/handover.ts';
import { chooseTeam, getTeam } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import type { Asking } from './endpoints-asked.ts';
import type { World } from './endpoints-world.ts';

type Manager = 'lars' | 'maria';

const otherThan = (manager: Manager): Manager => (manager === 'lars' ? 'maria' : 'lars');

/** That manager begins to coach Adam, whom nothing else here is about, if they don't yet; the other lets him go. */
const coachAdam = async ({ kadens }: World, manager: Manager): Promise<RhythmView> => {
  const id = kadens.idOf('adam');
  const adams = ({ rhythm }: Readonly<{ rhythm: RhythmView }>): boolean => rhythm.rep.id === id;
  const other = otherThan(manager);
  const before = (await kadens.must(other, getTeam)).rows.find(adams)?.rhythm;
  if (before)
    await kadens.must(other, letGo, { params: { id: before.id }, body: { version: before.version } });
  kadens.standIns.reportingLines.move('adam', manager);
  const { rows } = await kadens.must(manager, chooseTeam, { body: { people: [id], greet: false } });
  const found = rows.find(adams)?.rhythm;
  if (!found) throw new Error(`${manager} does not coach Adam`);
  return found;
};

/** The manager lets a rep go. */
export const onLettingGo: Asking = async (world) => {
  const { id, version } = await coachAdam(world, 'lars');
  const pair = { manager: 'lars', rep: 'adam', rhythm: id } as const;
  return { by: 'lars', pair, params: { id }, body: { version } };
};

/** The rep about a change of manager. */
export const onHandover =
  (body?: object): Asking =>
  async (world) => {
    await coachAdam(world, 'maria');
    const { id } = await coachAdam(world, 'lars');
    const [handover] = (await world.kadens.must('adam', listHandovers)).handovers;
    const pair = { manager: 'lars', rep: 'adam', rhythm: id } as const;
    return { by: 'adam', pair, params: { id: handover?.id ?? '' }, ...(body && { body }) };
  };

/** Maria takes on Adam on the day that Lars began with him. */
export const onJustTaken: Asking = async (world) => {
  const { kadens } = world;
  await onHandover()(world);
  kadens.standIns.reportingLines.move('adam', 'maria');
  return { by: 'maria', body: { people: [kadens.idOf('adam')], greet: false } };
};
