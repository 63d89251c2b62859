import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { useToday } from '../../platform/clock.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import type { CascadeNode } from './cascade-tree.ts';
import { draftOfPart } from './goal-draft.ts';
import { NewGoalDialog } from './new-goal-dialog.tsx';

/** Who may be given a part of a goal, by whoever may set it: a manager gives their own team one of the company's, and a rep one of the team's. */
const ownersOf = (
  { goal, children }: CascadeNode,
  me: Readonly<{ person: PersonRef; coaches: boolean }>,
  reps: readonly PersonRef[],
): readonly PersonRef[] => {
  const isWithout = ({ id }: PersonRef): boolean => children.every((child) => child.goal.ownerId !== id);
  if (goal.level === 'company') return me.coaches ? [me.person].filter(isWithout) : [];
  return goal.level === 'team' && goal.ownerId === me.person.id ? reps.filter(isWithout) : [];
};

type Props = Readonly<{ node: CascadeNode; reps: readonly PersonRef[] }>;

/** *Lägg till ett delmål*: a goal that serves this one, begun with its measure, its period and what nobody has taken. */
export const AddPart = ({ node, reps }: Props) => {
  const { say, language } = useWords();
  const today = useToday();
  const back = useRestoreFocusTarget();
  const me = useMe().data;
  const [owner, choose] = useState<PersonRef | null>(null);
  const owners = me ? ownersOf(node, me, reps) : [];
  const [only, ...more] = owners;
  if (!only) return null;
  const { goal } = node;
  const level = goal.level === 'company' ? 'team' : 'individual';
  const button = (
    <Button
      {...back}
      size="small"
      appearance="subtle"
      icon={<AddRegular />}
      {...(level === 'team' && { onClick: () => choose(only) })}
    >
      {say('personal.cascade.add')}
    </Button>
  );
  return (
    <>
      {level === 'team' ? (
        button
      ) : (
        <Menu>
          <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
          <MenuPopover>
            <MenuList>
              {[only, ...more].map((rep) => (
                <MenuItem key={rep.id} onClick={() => choose(rep)}>
                  {rep.name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      {owner && (
        <NewGoalDialog
          open
          close={() => choose(null)}
          title={say(`personal.goal.set.${level}`, { name: firstName(owner.name) })}
          level={level}
          ownerId={owner.id}
          parents={[goal]}
          empty={draftOfPart(language, today, goal)}
          draftKey={`goal.part.${goal.id}.${owner.id}`}
        />
      )}
    </>
  );
};
