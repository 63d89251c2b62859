import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { moveCommitment } from '../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { COMMITMENT_TEXT_MAX, lateReasons } from '../../../shared/domain/commitment.ts';
import type { LateReason } from '../../../shared/domain/commitment.ts';
import { addDays, calendarDay } from '../../../shared/domain/time.ts';
import { workingDayFrom } from '../../../shared/domain/working-days.ts';
import { useAction } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { useMissing } from '../../ui/use-missing.ts';
import { useUndoToast } from '../../ui/undo-toast.tsx';

type Props = Readonly<{ commitment: CommitmentView; onClose: () => void }>;

/** Moves a commitment: why, and to which day. Suggests a week ahead but no reason, since a suggested reason would be sent unread. */
export const MoveForm = ({ commitment, onClose }: Props) => {
  const { say, day, daysOff } = useWords();
  const today = useToday();
  const toast = useUndoToast();
  const [reason, setReason] = useState<LateReason | null>(null);
  const [to, setTo] = useState<string>(() => workingDayFrom(addDays(today, 7), daysOff));
  const [other, setOther, discard] = useDraftText(`move.${commitment.id}`);
  const move = useAction(moveCommitment, {
    onDone: ({ due }) => {
      discard();
      if (due !== null) toast(say('personal.commitment.moved', { day: day(due) }));
      onClose();
    },
  });
  const chosen = calendarDay.safeParse(to);
  const { isSaid, complains, place } = useMissing(reason === null);
  const save = (): void => {
    if (complains()) return;
    if (chosen.success && reason !== null)
      move.mutate({
        params: { id: commitment.id },
        body: {
          ...{ version: commitment.version, to: chosen.data, reason },
          ...(reason === 'other' && { because: other.trim() }),
        },
      });
  };
  return (
    <InlineForm
      column
      label={say('personal.move.title', { commitment: commitment.text })}
      act={say('personal.move.do')}
      busy={move.isPending}
      error={move.error}
      save={save}
      close={() => {
        discard();
        onClose();
      }}
    >
      <Field
        label={say('personal.move.why')}
        required
        {...(isSaid && { validationMessage: say('personal.move.why.needed') })}
      >
        <Select
          ref={place}
          value={reason ?? ''}
          onChange={(_, { value }) => setReason(lateReasons.find((one) => one === value) ?? null)}
        >
          <option value="" disabled>
            {say('personal.move.why.none')}
          </option>
          {lateReasons.map((one) => (
            <option key={one} value={one}>
              {say(`reason.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {reason === 'other' && (
        <Field label={say('panel.not-yet.other')}>
          <Input
            autoFocus
            maxLength={COMMITMENT_TEXT_MAX}
            autoComplete="off"
            value={other}
            onChange={(_, { value }) => setOther(value)}
          />
        </Field>
      )}
      <Field
        label={say('personal.move.day')}
        required
        {...(!chosen.success && {
          validationMessage: say('personal.move.day.needed'),
          validationState: 'warning' as const,
        })}
      >
        <Input type="date" min={today} value={to} onChange={(_, { value }) => setTo(value)} />
      </Field>
    </InlineForm>
  );
};
