import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { TranscriptView } from '../../../shared/contracts/transcript.ts';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  at: { fontVariantNumeric: 'tabular-nums' },
});

const two = (part: number): string => String(part).padStart(2, '0');

/** How far into the recording something was said: "4:05", "1:04:05". */
const timeInto = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
};

type Props = Pick<TranscriptView['lines'][number], 'quote' | 'saidAt'>;

/** The words of a transcript that a step came from: a question and its answer side by side. */
export const TranscriptQuote = ({ quote, saidAt }: Props) => {
  const styles = useStyles();
  return (
    <p className={styles.quote} data-testid="quote">
      {saidAt !== null && <span className={styles.at}>{timeInto(saidAt)} </span>}
      {quote
        .split('\n')
        .map((line) => `”${line}”`)
        .join(' – ')}
    </p>
  );
};

/** The same for a recorded step, as long as its line is kept. */
export const CommitmentQuote = ({
  id,
  lines,
}: Readonly<{ id: CommitmentId; lines: TranscriptView['lines'] }>) => {
  const line = lines.find(({ commitmentId }) => commitmentId === id);
  return line ? <TranscriptQuote {...line} /> : null;
};
