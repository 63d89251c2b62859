import { Button, Field, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import {
  behaviourGroup,
  behaviourGroups,
  BEHAVIOURS_MAX,
  groupIds,
} from '../../../shared/coaching/behaviour.ts';
import type { BehaviourGroup, BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import { addBehaviour, removeBehaviour } from '../../../shared/contracts/behaviour.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useBehaviourStyles } from './behaviour-styles.ts';
import { WordsForm } from './words-form.tsx';

const blank = { sv: '', en: '' };
const noWords: BehaviourWords = { name: blank, levels: { 1: blank, 3: blank, 5: blank } };

/** Adds a behaviour of the organisation's own: its group, its name and what its levels look like. */
export const NewBehaviour = ({ isFull }: Readonly<{ isFull: boolean }>) => {
  const styles = useBehaviourStyles();
  const { say, language } = useWords();
  const toast = useUndoToast();
  /** Null while the form is closed. */
  const [words, write] = useState<BehaviourWords | null>(null);
  const [group, choose] = useState<BehaviourGroup>('discovery');
  const [wasOpen, leave] = useState(false);
  const removing = useAction(removeBehaviour);
  const adding = useAction(addBehaviour, {
    onDone: ({ id, version, name }) => {
      close();
      toast(say('behaviour.added', { name: name[language] }), () =>
        removing.mutate({ body: { id, version } }),
      );
    },
  });
  const close = (): void => {
    write(null);
    leave(true);
    adding.reset();
  };
  if (words === null)
    return isFull ? (
      <p className={styles.quiet}>{say('behaviour.full', { most: BEHAVIOURS_MAX })}</p>
    ) : (
      <div>
        <Button icon={<AddRegular />} autoFocus={wasOpen} onClick={() => write(noWords)}>
          {say('behaviour.add')}
        </Button>
      </div>
    );
  return (
    <WordsForm
      label={say('behaviour.add')}
      words={words}
      onChange={write}
      before={
        <Field label={say('behaviour.group')}>
          <Select
            value={group}
            onChange={(_, { value }) => {
              const chosen = behaviourGroup.safeParse(value);
              if (chosen.success) choose(chosen.data);
            }}
          >
            {groupIds.map((one) => (
              <option key={one} value={one}>
                {behaviourGroups[one][language]}
              </option>
            ))}
          </Select>
        </Field>
      }
      saveLabel={say('behaviour.add.save')}
      pending={adding.isPending}
      error={adding.error}
      save={(words) => adding.mutate({ body: { group, ...words } })}
      cancel={close}
    />
  );
};
