import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The mode bits that let somebody pass through a folder: its owner, its group, everybody else. */
const THROUGH = { owner: 0o100, group: 0o010, others: 0o001 } as const;

/** The outermost folder on the path that an account may not enter; null if it can get there. */
export const firstClosedFolder = async (
  folder: string,
  { uid, gid }: Readonly<{ uid: number; gid: number }>,
): Promise<string | null> => {
  const way: string[] = [];
  for (let at = await realpath(folder); way.at(-1) !== at; at = dirname(at)) way.push(at);
  for (const at of way.reverse()) {
    const { mode, uid: owner, gid: group } = await stat(at);
    const bit = owner === uid ? THROUGH.owner : group === gid ? THROUGH.group : THROUGH.others;
    if ((mode & bit) === 0) return at;
  }
  return null;
};
