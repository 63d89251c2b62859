// `npm run bench`: what is fast, each figure against its floor in the same run, a JSON line each.
import { botTurn } from './bot-turn.ts';
import type { Figure } from './figure.ts';
import { liveEdit } from './live-edit.ts';
import { openSession } from './open-session.ts';
import { startProduct } from './product.ts';
import { recommendations } from './recommend.ts';
import { sidePanel } from './side-panel.ts';
import { stepPreview } from './step-preview.ts';

const print = (figure: Figure): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);

print(await recommendations());
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
