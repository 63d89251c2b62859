import { useState } from 'react';
import type { BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import {
  addBehaviour,
  putBehaviourAside,
  removeBehaviour,
  rewordBehaviour,
} from '../../../shared/contracts/behaviour.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { useAction } from '../../platform/api.ts';
import type { RefusalError } from '../../platform/refusal-error.ts';
import { overtakenBy } from '../../platform/use-versioned-action.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';

/** The wording that an undo restores; null where the built-in wording applied. */
const wordsBefore = ({ origin, name, levels }: BehaviourView): BehaviourWords | null =>
  origin === 'built-in' ? null : { name, levels };

/** What an administrator can do with one behaviour. Each action is confirmed in a toast and can be undone for ten seconds. */
export const useBehaviour = (one: BehaviourView) => {
  const { say, language } = useWords();
  const toast = useUndoToast();
  /** The wording being edited; null while the form is closed. */
  const [draft, write] = useState<BehaviourWords | null>(null);
  /** The version that the draft began from, and the behaviour as somebody else has saved it since. */
  const [began, begin] = useState(one.version);
  const [theirs, setTheirs] = useState<BehaviourView | null>(null);
  const [error, setError] = useState<RefusalError | null>(null);
  const onRefused = (refused: RefusalError): void => {
    setError(refused);
    const now = overtakenBy(rewordBehaviour, refused);
    if (now !== null && draft !== null) setTheirs(now);
  };
  const onDone = (): void => setError(null);
  const rewording = useAction(rewordBehaviour, { onDone, onRefused });
  const settingAside = useAction(putBehaviourAside, { onDone, onRefused });
  const removing = useAction(removeBehaviour, { onDone, onRefused });
  const adding = useAction(addBehaviour, { onRefused });

  const close = (): void => {
    write(null);
    setTheirs(null);
    setError(null);
  };
  const reword = (words: BehaviourWords | null, version: number, then: (done: BehaviourView) => void): void =>
    rewording.mutate({ body: { id: one.id, version, words } }, { onSuccess: then });
  const nothing = (): void => undefined;
  const name = one.name[language];

  return {
    draft,
    theirs,
    error,
    isBusy: rewording.isPending || settingAside.isPending || removing.isPending,
    write,
    close,
    edit: (): void => {
      begin(one.version);
      setError(null);
      write({ name: one.name, levels: one.levels });
    },
    save: (words: BehaviourWords): void => {
      const before = wordsBefore(theirs ?? one);
      reword(words, theirs?.version ?? began, ({ version, name: now }) => {
        close();
        toast(say('behaviour.saved', { name: now[language] }), () => reword(before, version, nothing));
      });
    },
    takeTheirs: close,
    restore: (): void => {
      const before = wordsBefore(one);
      reword(null, one.version, ({ version, name: now }) =>
        toast(say('behaviour.restored', { name: now[language] }), () => reword(before, version, nothing)),
      );
    },
    putAside: (aside: boolean): void => {
      const to = (version: number, value: boolean) => ({ body: { id: one.id, version, aside: value } });
      settingAside.mutate(to(one.version, aside), {
        onSuccess: ({ version }) =>
          toast(say(aside ? 'behaviour.put-aside.done' : 'behaviour.take-back.done', { name }), () =>
            settingAside.mutate(to(version, !aside)),
          ),
      });
    },
    remove: (): void => {
      const { id, version, group, levels } = one;
      removing.mutate(
        { body: { id, version } },
        {
          onSuccess: () =>
            toast(say('behaviour.removed', { name }), () =>
              adding.mutate({ body: { group, name: one.name, levels } }),
            ),
        },
      );
    },
  };
};

export type OpenBehaviour = ReturnType<typeof useBehaviour>;
