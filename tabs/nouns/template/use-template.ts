import { useState } from 'react';
import type { Template } from '../../../shared/coaching/templates.ts';
import {
  importTemplate,
  publishTemplate,
  saveDraft,
  useAgain,
  useBuiltIn,
} from '../../../shared/contracts/template.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { useAction } from '../../platform/api.ts';
import { refusedFor } from '../../platform/refusal-error.ts';
import type { RefusalError } from '../../platform/refusal-error.ts';
import { overtakenBy } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';

const current = ({ draft, inUse }: TemplateView): Template => draft?.template ?? inUse.template;

/** The largest file that is read, in bytes: more than any template, less than a request may carry. */
const FILE_MAX = 200_000;

/** One template being edited. Changes stay here until saved, whatever arrives meanwhile. */
export const useTemplate = (view: TemplateView, onKept: (view: TemplateView) => void) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const [written, write] = useState<Template | null>(null);
  /** The version that the changes began from. */
  const [began, begin] = useState(view.version);
  const [theirs, setTheirs] = useState<TemplateView | null>(null);
  const [error, setError] = useState<RefusalError | null>(null);

  const kept = (changed: TemplateView): void => {
    begin(changed.version);
    setError(null);
    setTheirs(null);
    onKept(changed);
  };
  const onRefused = (refused: RefusalError): void => {
    setError(refused);
    const now = overtakenBy(saveDraft, refused);
    if (now) setTheirs(now);
  };
  const settled = (changed: TemplateView): void => {
    write(null);
    kept(changed);
  };
  const saving = useAction(saveDraft, { onDone: settled, onRefused });
  const publishing = useAction(publishTemplate, {
    onDone: (changed) => {
      settled(changed);
      toast(say('template.published.done'));
    },
    onRefused,
  });
  const goingBack = useAction(useBuiltIn, {
    onDone: settled,
    onRefused,
  });
  const usingAgain = useAction(useAgain, { onDone: settled, onRefused });
  const importing = useAction(importTemplate, {
    onDone: (changed) => {
      settled(changed);
      toast(say('template.imported'));
    },
    onRefused,
  });

  const template = written ?? current(view);
  const seen = written === null ? view.version : began;
  const about = (version: number) => ({
    ...{ type: view.type, version },
    ...(view.team && { team: view.team.id }),
  });
  const keepDraft = (draft: Template | null, version: number, then: (changed: TemplateView) => void): void =>
    saving.mutate({ body: { ...about(version), template: draft } }, { onSuccess: then });
  const nothing = (): void => undefined;

  return {
    template,
    isChanged: written !== null,
    isBusy:
      saving.isPending ||
      publishing.isPending ||
      goingBack.isPending ||
      usingAgain.isPending ||
      importing.isPending,
    error,
    theirs,
    change: (changed: Template): void => {
      begin(seen);
      write(changed);
    },
    save: () => keepDraft(template, seen, () => toast(say('template.saved'))),
    publish: () => {
      const publish = ({ version }: TemplateView): void => publishing.mutate({ body: about(version) });
      if (written === null) publish({ ...view, version: seen });
      else keepDraft(written, seen, publish);
    },
    discard: () => {
      const old = template;
      const undo =
        ({ version }: TemplateView) =>
        () =>
          keepDraft(old, version, nothing);
      keepDraft(null, seen, (changed) => toast(say('template.discarded'), undo(changed)));
    },
    goBack: () => {
      const { own } = view.inUse;
      goingBack.mutate(
        { body: about(seen) },
        {
          onSuccess: ({ version }) =>
            toast(
              say(view.team === null ? 'template.use-built-in.done' : 'template.use-all.done'),
              own === null ? undefined : () => usingAgain.mutate({ body: { ...about(version), own } }),
            ),
        },
      );
    },
    bring: async (file: File): Promise<void> => {
      if (file.size > FILE_MAX) {
        setError(refusedFor('too-large'));
        return;
      }
      const text = await file.text();
      try {
        const read: unknown = JSON.parse(text);
        importing.mutate({ body: { ...about(seen), file: read } });
      } catch {
        setError(refusedFor('file-unreadable'));
      }
    },
    takeTheirs: () => {
      if (theirs) settled(theirs);
    },
    keepMine: () => {
      if (theirs) keepDraft(template, theirs.version, nothing);
    },
    refuse: setError,
  };
};
export type OpenTemplate = ReturnType<typeof useTemplate>;
