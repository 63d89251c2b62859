import { Button, Field, Input } from '@fluentui/react-components';
import { endFocus, resumeFocus } from '../../../shared/contracts/focus.ts';
import type { FocusView } from '../../../shared/contracts/focus.ts';
import { FOCUS_TEXT_MAX } from '../../../shared/domain/focus.ts';
import type { FocusEnd } from '../../../shared/domain/focus.ts';
import { useAction } from '../../platform/api.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { refusalKey } from '../../ui/refusal-words.ts';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { practiceRefusals } from '../behaviour/practice-refusals.ts';

type Props = Readonly<{ focus: FocusView; name: string; close: () => void }>;

/** Ends a focus: how it ended and, optionally, what came of it. Can be undone. */
export const EndFocus = ({ focus, name, close }: Props) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const [outcome, tell, discard] = useDraftText(`focus-end.${focus.id}`);
  const resume = useUndo(resumeFocus, {
    why: (error) => refusalKey(error, practiceRefusals),
  });
  const end = useAction(endFocus, {
    onDone: ({ id, version }) => {
      discard();
      toast(say('development.focus.ended', { behaviour: name }), () =>
        resume({ params: { id }, body: { version } }),
      );
    },
  });
  const finish = (how: FocusEnd) =>
    end.mutate({ params: { id: focus.id }, body: { version: focus.version, how, outcome } });
  return (
    <InlineForm
      column
      testId="focus-end"
      label={say('development.focus.outcome')}
      act={(['achieved', 'changed'] as const).map((how) => (
        <Button key={how} size="small" disabledFocusable={end.isPending} onClick={() => finish(how)}>
          {say(`development.focus.${how}`)}
        </Button>
      ))}
      busy={end.isPending}
      error={end.error}
      own={practiceRefusals}
      close={() => {
        discard();
        close();
      }}
    >
      <Field size="small" label={say('development.focus.outcome')}>
        <Input
          size="small"
          maxLength={FOCUS_TEXT_MAX}
          value={outcome}
          onChange={(_, { value }) => tell(value)}
        />
      </Field>
    </InlineForm>
  );
};
