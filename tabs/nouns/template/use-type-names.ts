import { useState } from 'react';
import { renameType } from '../../../shared/contracts/template.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { areSameNames, defaultNames, shownNames } from './shown-names.ts';
import type { ShownNames } from './shown-names.ts';

/** What an administrator can do with one type's names. Each action is confirmed in a toast and can be undone for ten seconds. */
export const useTypeNames = ({ type, version }: TemplateView, current: ShownNames) => {
  const { say, language } = useWords();
  const toast = useUndoToast();
  /** The names being edited; null while the form is closed. */
  const [draft, write] = useState<ShownNames | null>(null);
  const renaming = useAction(renameType);
  const byDefault = defaultNames(type);

  const rename = (names: ShownNames, seen: number, then: (done: TemplateView) => void): void =>
    renaming.mutate(
      { body: { type, version: seen, names: areSameNames(names, byDefault) ? null : names } },
      { onSuccess: then },
    );
  const renameAndSay = (names: ShownNames): void =>
    rename(names, version, (done) => {
      write(null);
      const { name } = shownNames(type, done.inUse.template);
      toast(say('template.names.saved', { name: name[language] }), () =>
        rename(current, done.version, () => undefined),
      );
    });

  return {
    draft,
    error: renaming.error,
    isBusy: renaming.isPending,
    write,
    edit: (): void => {
      renaming.reset();
      write(current);
    },
    close: (): void => {
      renaming.reset();
      write(null);
    },
    save: (names: ShownNames): void => (areSameNames(names, current) ? write(null) : renameAndSay(names)),
    restore: (): void => renameAndSay(byDefault),
  };
};

export type OpenTypeNames = ReturnType<typeof useTypeNames>;
