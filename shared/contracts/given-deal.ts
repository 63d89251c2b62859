import { z } from 'zod/mini';
import { DEAL_NAME_MAX, DEAL_VALUE_MAX, dealOutcomes, dealStages } from '../domain/deal.ts';
import { CUSTOMER_MAX } from '../domain/customer-meeting.ts';
import { DEAL_SOURCE_ID_MAX } from '../domain/deal-statement.ts';
import { calendarDay } from '../domain/time.ts';
import { PERSON_TEXT_MAX, takingFaults } from '../results/file-results.ts';

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const day = z._default(z.nullable(calendarDay), null);

/** A deal as a file or another system has it. A part that is left out or null says nothing: what is known of it stays. */
export const givenDeal = z.object({
  /** The system's own id, by which the deal is known again when its name changes. */
  id: z._default(z.nullable(text(DEAL_SOURCE_ID_MAX)), null),
  /** The rep, by address or by name. */
  owner: text(PERSON_TEXT_MAX),
  name: text(DEAL_NAME_MAX),
  customer: z._default(z.nullable(text(CUSTOMER_MAX)), null),
  amount: z._default(z.nullable(z.number().check(z.minimum(0), z.maximum(DEAL_VALUE_MAX))), null),
  currency: z._default(z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/, 'not-a-currency'))), null),
  /** How far it has come, or how it ended. */
  stage: z._default(z.nullable(z.enum([...dealStages, ...dealOutcomes])), null),
  /** The day that it is expected to be decided, or was. */
  closesOn: day,
  createdOn: day,
  lastActivityOn: day,
});
export type GivenDeal = z.output<typeof givenDeal>;

/** What a deal can't be taken in for. */
export const dealFault = z.enum(['not-a-rep', 'list-full', ...takingFaults]);
export type DealTakingFault = z.output<typeof dealFault>;
