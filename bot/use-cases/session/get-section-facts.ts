import type { z } from 'zod';
import { asWritten, heardByRep } from '../../../shared/coaching/heard-by-rep.ts';
import { contentOf } from '../../../shared/coaching/section-content.ts';
import { ownWordsFirst, questionsBy } from '../../../shared/coaching/section-questions.ts';
import type { getSectionFacts as contract } from '../../../shared/contracts/section-facts.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { noteReading } from '../person/access.ts';
import type { Uses } from '../stores.ts';
import { templateOf } from '../template/template-in-use.ts';
import type { UseCase } from '../use-case.ts';
import { findSession } from './find-session.ts';
import { gatherSectionFacts } from './gather-section-facts.ts';
import type { SectionFactsStores } from './gather-section-facts.ts';
import { sectionIn, sectionKindOf } from './section-kind-of.ts';

/** The facts that each section of a session shows; the same for both people. */
export const getSectionFacts: UseCase<
  Readonly<{ id: SessionId }>,
  z.output<typeof contract.reply>,
  'not-found',
  SectionFactsStores & Uses<{ access: 'logAfresh' }>
> = async (context, { id }) => {
  const session = await findSession(context, id);
  if (!session) return refuse('not-found');
  await noteReading(context, session.rep, 'session');
  const facts = await gatherSectionFacts(context, session);
  const { template } = await templateOf(context.stores, session);
  const asRead = context.me.id === session.manager ? asWritten : heardByRep(facts.otherName);
  return ok({
    now: context.now,
    sections: session.agenda.flatMap((item) => {
      const kind = sectionKindOf(template, item);
      const content = contentOf(kind, facts, item);
      const own = sectionIn(template, item)?.questions ?? [];
      const asked = questionsBy(kind, facts, own);
      const questions = asked && ownWordsFirst(own, asked);
      if (content === null && questions === null) return [];
      return [{ itemId: item.id, content, questions: questions && questions.map(asRead) }];
    }),
  });
};
