import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { CaptureContext } from '../../../../shared/capture/understand.ts';
import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';
import { ENTERED_NOTE_MAX, enterAfterwards } from '../../../../shared/contracts/entered-session.ts';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import { ENTERED_WITHIN_DAYS, NO_STEP_REASON_MAX } from '../../../../shared/domain/session.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { addDays, calendarDay } from '../../../../shared/domain/time.ts';
import { useAction } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { useDraftForm } from '../../../platform/draft-text.ts';
import { useMe, useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { useMissing } from '../../../ui/use-missing.ts';
import { bodyOf, linesIn } from './entered-session-draft.ts';
import type { EnteredSessionDraft, UnderstoodLine } from './entered-session-draft.ts';
import { firstField } from '../../../ui/first-field.ts';
import { ToastPlace } from '../../../ui/undo-toast.tsx';

const LENGTHS = [15, 30, 45, 60];
const ENTERED_TEXTS = ['note', 'typedSteps', 'why'] as const;

const useStyles = makeStyles({
  fields: { display: 'grid', rowGap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(140px, 100%), 1fr))',
    // A select is otherwise as wide as its longest option.
    '& *': { minWidth: 0 },
  },
  read: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** Shows how each line was understood, so that it can be corrected before it is saved. */
const UnderstoodLines = ({
  lines,
  rhythm,
}: Readonly<{ lines: readonly UnderstoodLine[]; rhythm: Pick<RhythmView, 'manager' | 'rep'> }>) => {
  const styles = useStyles();
  const { say, shortDay } = useWords();
  const nameOf = (id: string) => firstName((id === rhythm.rep.id ? rhythm.rep : rhythm.manager).name);
  return (
    <ul className={styles.read} aria-live="polite">
      {lines.map((line) => (
        <li key={`${line.kind}:${line.text}`}>
          {line.kind === 'decision'
            ? say('personal.afterwards.decision', { text: line.text })
            : say('personal.afterwards.step', {
                owner: nameOf(line.ownerId),
                text: line.text,
                day: line.due === null ? say('personal.afterwards.no-day') : shortDay(line.due),
              })}
        </li>
      ))}
    </ul>
  );
};

type Pair = Pick<RhythmView, 'id' | 'manager' | 'rep'>;
type Props = Readonly<{
  rhythm: Pair;
  session: SessionId | undefined;
  /** What is already known of the session. */
  about?: Partial<EnteredSessionDraft> | undefined;
  close: () => void;
}>;

/** Enters, in a minute, a session that was held without Kadens. */
export const EnteredSessionDialog = ({ rhythm, session, about, close }: Props) => {
  const styles = useStyles();
  const { say, language, daysOff, typeNames } = useWords();
  const today = useToday();
  const me = useMe().data?.person;
  const [draft, setDraft, discard] = useDraftForm<EnteredSessionDraft>(
    `entered.${rhythm.id}`,
    { ...{ type: 'deal', day: today, minutes: 30, note: '', typedSteps: '', why: '' }, ...about },
    ENTERED_TEXTS,
  );
  const end = () => {
    discard();
    close();
  };
  const change = (part: Partial<EnteredSessionDraft>) => setDraft((before) => ({ ...before, ...part }));
  const enter = useAction(enterAfterwards, { onDone: end });

  const context = useMemo<CaptureContext>(
    () => ({
      ...{
        locale: language,
        // What was said is counted from the day it was said.
        today: draft.day,
        daysOff,
        speaker: me?.id ?? rhythm.manager.id,
      },
      participants: [
        { ...rhythm.manager, role: 'manager' },
        { ...rhythm.rep, role: 'rep' },
      ],
    }),
    [language, draft.day, daysOff, me, rhythm],
  );
  const lines = linesIn(draft.typedSteps, context);
  const body = bodyOf(draft, lines);
  const { isSaid, complains, place } = useMissing(body.steps.length === 0 && draft.why.trim() === '');
  const form = useRef<HTMLFormElement>(null);
  // After the dialog has put the focus on its first element.
  useEffect(() => {
    if (form.current) firstField(form.current)?.focus();
  }, []);
  const other = firstName((me?.id === rhythm.rep.id ? rhythm.manager : rhythm.rep).name);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && end()}>
      <DialogSurface>
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            if (enter.isPending || complains()) return;
            enter.mutate({
              body: { rhythmId: rhythm.id, ...(session !== undefined && { sessionId: session }), ...body },
            });
          }}
        >
          <DialogBody>
            <DialogTitle>{say('personal.afterwards.title', { name: other })}</DialogTitle>
            <DialogContent className={styles.fields}>
              <div className={styles.row}>
                <Field label={say('personal.afterwards.about')}>
                  <Select
                    value={draft.type}
                    onChange={(_, { value }) =>
                      change({ type: conversationTypes.find((one) => one === value) ?? draft.type })
                    }
                  >
                    {conversationTypes.map((type) => (
                      <option key={type} value={type}>
                        {typeNames.of(type)}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Field label={say('personal.afterwards.day')}>
                  <Input
                    type="date"
                    value={draft.day}
                    min={addDays(today, -ENTERED_WITHIN_DAYS)}
                    max={today}
                    onChange={(_, { value }) => {
                      const day = calendarDay.safeParse(value);
                      if (day.success) change({ day: day.data });
                    }}
                  />
                </Field>
                <Field label={say('personal.afterwards.length')}>
                  <Select
                    value={String(draft.minutes)}
                    onChange={(_, { value }) => change({ minutes: Number(value) })}
                  >
                    {LENGTHS.map((minutes) => (
                      <option key={minutes} value={minutes}>
                        {say('personal.rhythm.minutes', { minutes })}
                      </option>
                    ))}
                  </Select>
                </Field>
              </div>
              <Field label={say('personal.afterwards.said')} hint={say('personal.afterwards.said.hint')}>
                <Textarea
                  value={draft.typedSteps}
                  rows={3}
                  resize="vertical"
                  onChange={(_, { value }) => change({ typedSteps: value })}
                />
              </Field>
              <UnderstoodLines lines={lines} rhythm={rhythm} />
              {body.steps.length === 0 && (
                <Field
                  label={say('personal.afterwards.why')}
                  {...(isSaid && { validationMessage: say('app.refused.reason-needed') })}
                >
                  <Input
                    ref={place}
                    value={draft.why}
                    maxLength={NO_STEP_REASON_MAX}
                    onChange={(_, { value }) => change({ why: value })}
                  />
                </Field>
              )}
              <Field label={say('personal.afterwards.note')}>
                <Textarea
                  value={draft.note}
                  rows={2}
                  maxLength={ENTERED_NOTE_MAX}
                  resize="vertical"
                  onChange={(_, { value }) => change({ note: value })}
                />
              </Field>
              <RefusalText error={enter.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={end}>{say('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={enter.isPending}>
                {say('personal.afterwards.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
        <ToastPlace />
      </DialogSurface>
    </Dialog>
  );
};
