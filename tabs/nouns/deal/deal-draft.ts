import type { z } from 'zod/mini';
import type { addDeal, changeDeal } from '../../../shared/contracts/deal.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { dealStages } from '../../../shared/domain/deal.ts';
import { calendarDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { typedMoney } from './typed-money.ts';

export type NewDeal = z.input<(typeof addDeal)['body']>;
export type DealChange = Omit<z.input<(typeof changeDeal)['body']>, 'version'>;

/** A deal as it is being typed. */
export type DealDraft = Readonly<{
  name: string;
  value: string;
  currency: string;
  closesOn: string;
  stage: string;
  lastActivityOn: string;
}>;

const valueOf = ({ value }: Pick<DealDraft, 'value'>): number | null => typedMoney(value) ?? null;
const dayOf = (text: string): CalendarDay | null => calendarDay.safeParse(text).data ?? null;
const stageOf = (text: string): DealView['stage'] => dealStages.find((stage) => stage === text) ?? null;

/** The field that keeps a draft from being a deal. */
export type DealFault = 'name' | 'value';

export const dealDraftFault = ({ name, value }: Pick<DealDraft, 'name' | 'value'>): DealFault | null => {
  if (name.trim() === '') return 'name';
  return typedMoney(value) === undefined ? 'value' : null;
};

/** The deal to enter, from a draft without faults. */
export const newDeal = (
  draft: Pick<DealDraft, 'name' | 'value' | 'currency' | 'closesOn'>,
  repId: DealView['repId'],
): NewDeal => ({
  ...{ repId, name: draft.name, value: valueOf(draft), closesOn: dayOf(draft.closesOn) },
  currency: draft.currency,
});

/** A deal as form fields. */
export const dealDraftOf = ({
  name,
  value,
  currency,
  closesOn,
  stage,
  lastActivityOn,
}: DealView): DealDraft => ({
  ...{ name, value: value === null ? '' : String(value), currency, closesOn: closesOn ?? '' },
  ...{ stage: stage ?? '', lastActivityOn },
});

/** Only the fields retyped since the form was opened, so that other people's changes to the rest are kept. */
export const dealChangeOf = (seen: DealDraft, draft: DealDraft): DealChange => {
  const lastActivityOn = dayOf(draft.lastActivityOn);
  return {
    ...(draft.name !== seen.name && { name: draft.name }),
    ...(draft.value !== seen.value && { value: valueOf(draft) }),
    ...(draft.currency !== seen.currency && { currency: draft.currency }),
    ...(draft.closesOn !== seen.closesOn && { closesOn: dayOf(draft.closesOn) }),
    ...(draft.stage !== seen.stage && { stage: stageOf(draft.stage) }),
    ...(draft.lastActivityOn !== seen.lastActivityOn && lastActivityOn !== null && { lastActivityOn }),
  };
};

/** Open deals by the day they are to be decided; those without a day last. */
export const openDeals = (deals: readonly DealView[]): readonly DealView[] =>
  deals
    .filter(({ state }) => state === 'open')
    .sort(
      (a, b) => (a.closesOn ?? '9999').localeCompare(b.closesOn ?? '9999') || a.name.localeCompare(b.name),
    );
