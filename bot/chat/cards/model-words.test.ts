import { expect, test } from 'vitest';
import type { ChatMessage } from '../../use-cases/chat-message.ts';
import { cardActivity } from '../card-activity.ts';
import { aCommitmentLine, aReader, FRIDAY } from '../test-people.ts';
import { commitmentCard } from './commitment-card.ts';
import { listCard } from './list-card.ts';
import { messageCard } from './message-card.ts';
import { session } from './test-cards.ts';

const byModel = aCommitmentLine({ source: 'model' });
const byRules = aCommitmentLine({ source: 'transcript' });
const AI = 'AIGeneratedContent';
const sentFor = (message: ChatMessage) => cardActivity(messageCard(aReader(), message));

test('a message in which a model’s words stand is labelled as Teams wants it, with one root entity and its buttons', () => {
  const sent = sentFor({ kind: 'reminder-before', commitment: byModel });
  expect(sent.entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      additionalType: [AI],
    },
  ]);
  expect(sent.channelData).toEqual({ feedbackLoop: { type: 'default' } });
  expect(JSON.stringify(sent.attachments)).not.toContain('byModel');
});

test('what people and the rules have worded is not', () => {
  for (const commitment of [byRules, aCommitmentLine()]) {
    const sent = sentFor({ kind: 'reminder-before', commitment });
    expect([sent.entities, sent.channelData]).toEqual([undefined, undefined]);
  }
});

test('one among others is enough, wherever it stands', () => {
  const morning = {
    kind: 'morning',
    ...{ day: FRIDAY, sessions: [], commitments: [byRules], slipped: [byModel], leave: [], ended: [] },
  } as const;
  const week = { kind: 'week', day: FRIDAY, sessions: [], own: [byRules], theirs: [byModel] } as const;
  const recap = {
    kind: 'recap',
    session: { ...session, manager: byModel.promisedTo, rep: byModel.owner },
    ...{ decisions: [], next: null, noStepReason: null },
    steps: [{ owner: byModel.owner, text: 'Ringa Volvo', due: null, source: 'model' }],
  } as const;
  const bundle = {
    kind: 'bundle',
    day: FRIDAY,
    parts: [{ kind: 'reminder-after', commitment: byModel }],
  } as const;
  for (const message of [morning, week, recap, bundle])
    expect(JSON.stringify(sentFor(message).entities), message.kind).toContain(AI);
});

test('so are its answer and a list of promises', () => {
  const cards = [
    commitmentCard(aReader(), byModel, 'before'),
    commitmentCard(aReader(), aCommitmentLine({ source: 'model', state: 'kept' }), 'before'),
    listCard(aReader(), [byRules, byModel]),
  ];
  for (const card of cards) expect(JSON.stringify(cardActivity(card).entities)).toContain(AI);
  expect(cardActivity(listCard(aReader(), [byRules])).entities).toBeUndefined();
});
