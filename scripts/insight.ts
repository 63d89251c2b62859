import { insightLine } from '../shared/coaching/insight/insight-line.ts';
import { answerLines } from './answer-lines.ts';

await answerLines(insightLine);
