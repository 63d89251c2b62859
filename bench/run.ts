// `npm run bench`: how fast things are, each figure against its floor in the same run, one JSON line each. `-- --full` simulates its years
// with as many people as there may be, which takes hours.
import { balance } from './balance.ts';
import { botTurn } from './bot-turn.ts';
import { capture } from './capture.ts';
import type { Figure } from './figure.ts';
import { insight } from './insight.ts';
import { intents } from './intents.ts';
import { largeOrganisation } from './large-organisation.ts';
import { liveEdit } from './live-edit.ts';
import { openSession } from './open-session.ts';
import { startProduct } from './product.ts';
import { recommendations } from './recommend.ts';
import { sidePanel } from './side-panel.ts';
import { dueReminders } from './reminders.ts';
import { reminderYears } from './reminder-years.ts';
import { rhythmYears } from './rhythm-years.ts';
import { transcripts } from './transcripts.ts';
import { stepPreview } from './step-preview.ts';

const print = (figure: Figure): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);

const isFull = process.argv.includes('--full');
print(await recommendations());
for (const figure of await balance(isFull)) print(figure);
for (const figure of [...capture(), ...intents(), ...transcripts(), ...insight(isFull)]) print(figure);
const product = await startProduct();
try {
  const open = await openSession(product);
  for (const figure of await sidePanel(product, open)) print(figure);
  print(await stepPreview(product, open));
  print(await botTurn(product));
  print(await liveEdit(product, open.session));
} finally {
  await product.end();
}
print(await dueReminders(isFull));
for (const figure of await reminderYears(isFull)) print(figure);
for (const figure of await rhythmYears(isFull)) print(figure);
for (const figure of await largeOrganisation(isFull)) print(figure);
