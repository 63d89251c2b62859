import { publicHolidays } from '../bot/holidays/public-holidays.ts';
import { answerLineBy } from '../shared/capture/next-steps.ts';
import { answerLines } from './answer-lines.ts';

await answerLines(answerLineBy((zone, now) => publicHolidays(() => now)(zone).daysOff));
