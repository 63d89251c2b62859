import { publicHolidays } from '../bot/holidays/public-holidays.ts';
import { answerIntentLineBy } from '../shared/intent/intents.ts';
import { answerLines } from './answer-lines.ts';

await answerLines(answerIntentLineBy((zone, now) => publicHolidays(() => now)(zone).daysOff));
