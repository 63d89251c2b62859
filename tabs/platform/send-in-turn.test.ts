import { expect, test } from 'vitest';
import { sendInTurn } from './send-in-turn.ts';

test('what is done without a network is sent when there is one, in the order in which it was done, whatever is refused', async () => {
  let connect: () => void = () => undefined;
  const online = new Promise<void>((resolve) => (connect = resolve));
  const inTurn = sendInTurn(() => online);
  const sent: string[] = [];
  const act = (name: string, refused: boolean) =>
    inTurn(async () => {
      await Promise.resolve();
      sent.push(name);
      if (refused) throw new Error(name);
      return name;
    });
  const [ticked, rated, chosen] = [act('ticked', false), act('rated', true), act('chosen', false)];
  const ends = Promise.allSettled([ticked, rated, chosen]);
  await Promise.resolve();
  expect(sent).toEqual([]);
  connect();
  expect((await ends).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(sent).toEqual(['ticked', 'rated', 'chosen']);
});
