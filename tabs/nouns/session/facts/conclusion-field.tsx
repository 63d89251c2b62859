import type { ReactNode } from 'react';
import { concludeDeal } from '../../../../shared/contracts/session-work.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { CONCLUSION_PART_MAX } from '../../../../shared/domain/deal-conclusion.ts';
import type { ConclusionPart } from '../../../../shared/domain/deal-conclusion.ts';
import type { DealId } from '../../../../shared/domain/ids.ts';
import { useAction } from '../../../platform/api.ts';
import { useCacheSession } from '../use-session.ts';
import { SettledField } from './settled-field.tsx';

/** Saves one part of the conclusion about a deal, together with the text it replaces. */
export const useConcludeDeal = ({ id }: Pick<SessionView, 'id'>, dealId: DealId) => {
  const keep = useCacheSession();
  const { mutate, isPending, error } = useAction(concludeDeal, { onDone: keep });
  return {
    isPending,
    error,
    write: (part: ConclusionPart, text: string | null, before: string | null, onSuccess?: () => void) =>
      mutate({ params: { id, dealId, part }, body: { text, before } }, { ...(onSuccess && { onSuccess }) }),
  };
};

type Props = Readonly<{
  session: SessionView;
  deal: DealId;
  part: ConclusionPart;
  text: string | null;
  label: string;
  placeholder: string;
  before?: (value: string) => ReactNode;
  lead?: ReactNode;
  /** Where Enter moves on to, if not to the next line. */
  next?: ((field: HTMLElement) => HTMLElement | null) | undefined;
}>;

/** One part of the conclusion about the current deal, on a line. */
export const ConclusionField = ({ session, deal, part, text, ...field }: Props) => {
  const { write, isPending, error } = useConcludeDeal(session, deal);
  return (
    <SettledField
      key={deal}
      text={text}
      draft={`conclusion.${session.id}.${deal}.${part}`}
      max={CONCLUSION_PART_MAX}
      busy={isPending}
      error={error}
      save={(written, before, { onSuccess }) => write(part, written, before, onSuccess)}
      {...field}
    />
  );
};
