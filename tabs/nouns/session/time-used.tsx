import { useWords } from '../../platform/words.tsx';
import { spokenTime } from './section-time.ts';

type Props = Readonly<{ used: number; planned: number }>;

/** Minutes used of those planned; then how many over; then only that the time is up. */
export const TimeUsed = ({ used, planned }: Props) => {
  const { say } = useWords();
  const { kind, over } = spokenTime(used, planned);
  if (kind === 'out') return say('panel.time.out');
  return kind === 'over' ? `${planned}/${planned} +${over}` : `${used}/${planned}`;
};
