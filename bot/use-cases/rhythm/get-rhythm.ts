import type { z } from 'zod';
import type { getRhythm as contract } from '../../../shared/contracts/rhythm.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { noteReading } from '../person/access.ts';
import type { UseCase } from '../use-case.ts';
import { rhythmPage } from './rhythm-page.ts';
import type { RhythmPageStores } from './rhythm-page.ts';
import type { Uses } from '../stores.ts';

/** The page of one rep's rhythm, the same for the manager and the rep. */
export const getRhythm: UseCase<
  Readonly<{ id: RhythmId; open?: string | undefined }>,
  z.output<typeof contract.reply>,
  'not-found',
  RhythmPageStores & Uses<{ access: 'logAfresh'; rhythm: 'find' }>
> = async (context, { id, open }) => {
  const { stores, me } = context;
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !maySeeRhythm(rhythm, me.id)) return refuse('not-found');
  await noteReading(context, rhythm.rep, 'rhythm');
  return ok(await rhythmPage(context, rhythm, [me.id], open === undefined ? undefined : Number(open)));
};
