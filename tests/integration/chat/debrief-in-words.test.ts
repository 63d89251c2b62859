import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { customerMeetingId } from '../../../shared/domain/ids.ts';
import { noPlan } from '../../../shared/domain/customer-meeting.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { ali, NOW } from '../../../bot/chat/test-people.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, OpenChat } from './open-chat.ts';

let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ kadens, teams } = chat);
});

describe('a customer meeting that is told of in words is debriefed', () => {
  const meet = async (customer: string) => {
    const id = customerMeetingId.parse(v7());
    const at = addMinutes(NOW, -24 * 60);
    await kadens.run((stores) =>
      stores.customerMeeting.insert({
        ...{ id, rep: ali.id, customer, at, version: 1, debriefedAt: null, plan: noPlan },
        ...{ deal: null, attendees: null, newPeople: false, rehearsedAt: null },
      }),
    );
    return id;
  };
  const debriefs = () =>
    kadens.run((stores) => stores.customerMeeting.debriefsOf(ali.id, addMinutes(NOW, -7 * 24 * 60), NOW));

  test.each([
    [
      'mötet med Volvo gick bra, de vill ha ett förslag innan jul. Det som förvånade var att IT var med. Nästa steg är att jag skickar förslaget på fredag',
      'förvånade',
      'Skicka förslaget',
    ],
    [
      'the Volvo meeting went great, the CFO wants a proposal. I was surprised that IT came. I will send the proposal on Friday',
      'surprised',
      'Send the proposal',
    ],
  ])('%s', async (text, surprised, step) => {
    await meet('Volvo Lastvagnar');
    await teams.says(ali, text);
    expect(await debriefs()).toMatchObject([{ customer: 'Volvo Lastvagnar' }]);
    expect((await debriefs())[0]?.surprised).toContain(surprised);
    expect(await kadens.commitments()).toMatchObject([{ text: step, due: '2026-11-27' }]);
  });

  test('of the one that is named alone, once, and else its step is heard', async () => {
    await meet('Volvo');
    await teams.says(ali, 'mötet med Scania gick bra, jag skickar avtalet på fredag');
    expect(await debriefs()).toEqual([]);
    expect(await kadens.commitments()).toMatchObject([{ text: 'Skicka avtalet' }]);
    await teams.says(ali, 'mötet med Volvo gick bra, de köper');
    await teams.says(ali, 'mötet med Volvo gick bra, de köper');
    expect(await debriefs()).toHaveLength(1);
  });

  test('"svara på frågorna om Volvo" asks them, and is no promise', async () => {
    await meet('Volvo');
    await teams.says(ali, 'svara på frågorna om Volvo');
    expect(teams.readAloud()[0]).toContain('Du träffade Volvo');
    expect(await kadens.commitments()).toEqual([]);
  });
});
