import { useEffect, useRef } from 'react';
import { getRhythm } from '../../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useMe } from '../../platform/words.tsx';

type Props = Readonly<{ id: string; open: (rhythm: RhythmView) => void }>;

/** Opens the rhythm named in the address for its manager, as soon as it has been fetched. */
export const LinkedRhythm = ({ id, open }: Props) => {
  const rhythm = useFetched(getRhythm, { params: { id } }).data?.rhythm;
  const me = useMe().data?.person.id;
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !rhythm || rhythm.manager.id !== me) return;
    opened.current = true;
    open(rhythm);
  }, [rhythm, me, open]);
  return null;
};
