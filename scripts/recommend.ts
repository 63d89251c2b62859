import { recommendationLine } from '../shared/coaching/recommend-line.ts';
import { answerLines } from './answer-lines.ts';

await answerLines(recommendationLine);
