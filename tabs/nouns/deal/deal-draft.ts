import type { z } from 'zod/mini';
import type { addDeal, changeDeal, DealView } from '../../../shared/contracts/deal.ts';
import { DEAL_VALUE_MAX, dealStages } from '../../../shared/domain/deal.ts';
import { calendarDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

export type NewDeal = z.input<(typeof addDeal)['body']>;
export type DealChange = Omit<z.input<(typeof changeDeal)['body']>, 'version'>;

/** A deal as it is being typed. */
export type DealDraft = Readonly<{
  name: string;
  value: string;
  closesOn: string;
  stage: string;
  lastActivityOn: string;
}>;

/** What is written after a number of kronor, and how many each stands for. */
const SIZES: Readonly<Record<string, number>> = {
  ...{ '': 1, kr: 1, sek: 1 },
  ...{ k: 1_000, tkr: 1_000, m: 1_000_000, mkr: 1_000_000, mn: 1_000_000, mnkr: 1_000_000 },
};

/** Kronor as somebody types them in either language: "900 000", "1,2 mkr", "500k". Undefined when it is no sum. */
export const typedMoney = (text: string): number | undefined => {
  const plain = text.replace(/\s/g, '').replace(',', '.').toLowerCase();
  const [, number, size = ''] = /^(\d+(?:\.\d+)?)([a-z]*)$/.exec(plain) ?? [];
  const times = SIZES[size];
  if (number === undefined || times === undefined) return undefined;
  const value = Math.round(Number(number) * times);
  return value <= DEAL_VALUE_MAX ? value : undefined;
};

const valueOf = ({ value }: Pick<DealDraft, 'value'>): number | null =>
  value.trim() === '' ? null : (typedMoney(value) ?? null);
const dayOf = (text: string): CalendarDay | null => calendarDay.safeParse(text).data ?? null;
const stageOf = (text: string): DealView['stage'] => dealStages.find((stage) => stage === text) ?? null;

/** Which field keeps a draft from being a deal. */
export type DealFault = 'name' | 'value';

export const faultOf = ({ name, value }: Pick<DealDraft, 'name' | 'value'>): DealFault | null => {
  if (name.trim() === '') return 'name';
  return value.trim() !== '' && typedMoney(value) === undefined ? 'value' : null;
};

/** The deal to enter, from a draft without faults. */
export const newDeal = (
  draft: Pick<DealDraft, 'name' | 'value' | 'closesOn'>,
  repId: DealView['repId'],
): NewDeal => ({ repId, name: draft.name, value: valueOf(draft), closesOn: dayOf(draft.closesOn) });

/** A deal as the fields of a form show it. */
export const draftOf = ({ name, value, closesOn, stage, lastActivityOn }: DealView): DealDraft => ({
  ...{ name, value: value === null ? '' : String(value), closesOn: closesOn ?? '' },
  ...{ stage: stage ?? '', lastActivityOn },
});

/** What has been typed anew since the form was opened; what somebody else has changed meanwhile is left alone. */
export const changeOf = (seen: DealDraft, draft: DealDraft): DealChange => {
  const lastActivityOn = dayOf(draft.lastActivityOn);
  return {
    ...(draft.name !== seen.name && { name: draft.name }),
    ...(draft.value !== seen.value && { value: valueOf(draft) }),
    ...(draft.closesOn !== seen.closesOn && { closesOn: dayOf(draft.closesOn) }),
    ...(draft.stage !== seen.stage && { stage: stageOf(draft.stage) }),
    ...(draft.lastActivityOn !== seen.lastActivityOn && lastActivityOn !== null && { lastActivityOn }),
  };
};

/** Open deals, the one that is to be decided first first; those without a day last. */
export const openDeals = (deals: readonly DealView[]): readonly DealView[] =>
  deals
    .filter(({ state }) => state === 'open')
    .sort(
      (a, b) => (a.closesOn ?? '9999').localeCompare(b.closesOn ?? '9999') || a.name.localeCompare(b.name),
    );
