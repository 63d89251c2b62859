import { Paper } from '../../../ui/paper.tsx';
import type { RecapText } from './recap-text.ts';

/** The printed recap. */
export const RecapPrint = ({ text: { title, who, blocks } }: Readonly<{ text: RecapText }>) => (
  <Paper>
    <h1>{title}</h1>
    <p>{who}</p>
    {blocks.map((block) => (
      <section key={block.title}>
        <h2>{block.title}</h2>
        <ul>
          {block.lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      </section>
    ))}
  </Paper>
);
