import { answerLine } from '../shared/capture/next-steps.ts';
import { answerLines } from './answer-lines.ts';

await answerLines(answerLine);
