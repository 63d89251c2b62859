import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { pathTo } from './cascade-tree.ts';
import type { CascadeNode } from './cascade-tree.ts';

type Props = Readonly<{
  /** The tree that the rows are of. */
  tree: CascadeNode;
  /** The ids of the goals as they stand on the screen, in order. */
  order: readonly string[];
  /** Makes a goal the top of the picture. */
  open: (id: string) => void;
}>;

/** The row that a key leads to; undefined for another key. */
const leadsTo = (
  key: string,
  { tree, order, at }: Readonly<{ tree: CascadeNode; order: readonly string[]; at: string }>,
): string | undefined => {
  const path = pathTo(tree, at);
  const place = order.indexOf(at);
  switch (key) {
    case 'ArrowDown':
      return order[place + 1];
    case 'ArrowUp':
      return order[place - 1];
    case 'ArrowRight':
      return path.at(-1)?.children.find(({ goal }) => order.includes(goal.id))?.goal.id;
    case 'ArrowLeft':
      return path.at(-2)?.goal.id;
    case 'Home':
      return order[0];
    case 'End':
      return order.at(-1);
    default:
      return undefined;
  }
};

/**
 * Moves through the rows of a tree grid by the keyboard (WAI-ARIA APG, treegrid): up and down through the rows, left and right to a
 * parent and a first child, Enter into a goal, Backspace to what it serves. One row at a time can be reached by Tab.
 */
export const useTreeKeys = ({ tree, order, open }: Props) => {
  const [chosen, choose] = useState<string | null>(null);
  const at = chosen !== null && order.includes(chosen) ? chosen : (order[0] ?? '');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // A button within a row keeps its own keys.
    if (!(event.target instanceof HTMLElement) || event.target.dataset['goal'] === undefined) return;
    const parent = pathTo(tree, at).at(-2);
    const next = leadsTo(event.key, { tree, order, at });
    if (event.key === 'Enter' || event.key === ' ') open(at);
    else if (event.key === 'Backspace' && parent) open(parent.goal.id);
    else if (next !== undefined && order.includes(next)) {
      choose(next);
      event.currentTarget.querySelector<HTMLElement>(`[data-goal="${next}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  return { at, onKeyDown, choose };
};
