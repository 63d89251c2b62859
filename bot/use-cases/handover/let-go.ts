import type { z } from 'zod';
import type { letGo as contract } from '../../../shared/contracts/handover.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import { rhythmView } from '../rhythm/rhythm-view.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { ExpectedVersion, UseCaseContext } from '../use-case.ts';
import { endRhythm } from './end-rhythm.ts';
import type { RhythmEndingStores } from './end-rhythm.ts';

/** The manager no longer coaches the rep, who has left, or whose next manager hasn't begun yet. */
export const letGo = async (
  { stores, me, now }: UseCaseContext<RhythmEndingStores & Uses<{ person: 'several'; rhythm: 'lock' }>>,
  { id, version }: ExpectedVersion<RhythmId>,
): Promise<Result<z.output<typeof contract.reply>, 'not-found' | 'changed', RhythmView>> => {
  const rhythm = await stores.rhythm.lock(id);
  if (!rhythm || !mayLead(rhythm, me.id)) return refuse('not-found');
  const people = await participantsOf(stores, [rhythm]);
  if (rhythm.version !== version) return refuse('changed', rhythmView(rhythm, people));
  await endRhythm(stores, rhythm, now);
  return ok({ rep: nameOf(people, rhythm.rep) });
};
