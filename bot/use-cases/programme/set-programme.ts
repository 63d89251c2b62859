import type { ProgrammeView } from '../../../shared/contracts/programme.ts';
import { mixFault } from '../../../shared/coaching/presets.ts';
import { phasesFit } from '../../../shared/domain/programme.ts';
import type { Programme } from '../../../shared/domain/programme.ts';
import { refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import { getProgramme } from './get-programme.ts';
import type { ProgrammeReadingStores } from './get-programme.ts';

/** Sets how the organisation begins with somebody new, for those who begin from now on. Leaders do. */
export const setProgramme: UseCase<
  Pick<Programme, 'version' | 'phases'>,
  ProgrammeView,
  'leaders-only' | 'changed' | 'mix-too-dense' | 'mix-too-soon' | 'phases-unfit',
  ProgrammeReadingStores & Uses<{ programme: 'save' }>
> = async (context, { version, phases }) => {
  const { stores, actor, me, now } = context;
  if (!actor.leader) return refuse('leaders-only');
  if (!phasesFit(phases)) return refuse('phases-unfit');
  for (const { weeks, mix } of phases) {
    const fault = mixFault(weeks, mix);
    if (fault) return refuse(`mix-${fault.kind}`);
  }
  if (!(await stores.programme.save({ phases, setBy: me.id, setAt: now }, version))) {
    const current = await getProgramme(context);
    return current.ok ? refuse('changed', current.value) : current;
  }
  return getProgramme(context);
};
