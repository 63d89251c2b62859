import { chooseTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import type { Product } from './product.ts';

/** Maria begins to coach Ali, who isn't greeted; the two have agreed on no times yet. */
export const coachAli = async (kadens: Product): Promise<RhythmView> => {
  const body = { people: [kadens.idOf('ali')], greet: false };
  const { rows } = await kadens.must('maria', chooseTeam, { body });
  const [first] = rows;
  if (!first) throw new Error('nobody to coach');
  return first.rhythm;
};

/** Maria begins to coach Ali every second Thursday. */
export const beginRhythm = async (kadens: Product): Promise<RhythmView> => {
  const { id, version } = await coachAli(kadens);
  return kadens.must('maria', setCadence, { params: { id }, body: { ...CADENCE, version } });
};
