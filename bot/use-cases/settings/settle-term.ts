import type { z } from 'zod';
import type { term } from '../../../shared/contracts/settings.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { settleTerm as settled, termAt } from '../../../shared/domain/term.ts';
import type { TermMonths } from '../../../shared/domain/term.ts';
import type { UseCase } from '../turn.ts';

/** For how long what is over is kept. Of two administrators who settle it at once, the second sees what the first did. */
export const settleTerm: UseCase<
  Readonly<{ months: TermMonths; version: number }>,
  z.output<typeof term>,
  'administrators-only' | 'changed'
> = async ({ stores, actor, me, now }, { months, version }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const known = termAt(await stores.term.find(), now);
  if (known.version !== version) return refuse('changed', known);
  if (known.months === months) return ok(known);
  const next = settled(known, months, now);
  return (await stores.term.save(next, me.id, now)) ? ok(next) : refuse('changed', await stores.term.find());
};
