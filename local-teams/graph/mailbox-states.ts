import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { mailboxStateBody, personKey } from '../protocol.ts';
import type { MailboxState, PersonKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';
import { StandInRefusal } from '../stand-in-scope.ts';
import type { GraphCaller } from './bearer.ts';
import { isInMailbox } from './mailbox-limits.ts';

/** Where people's mailboxes are; in the cloud unless set otherwise. */
export type MailboxStates = Readonly<{
  of: (person: PersonKey) => MailboxState;
  set: (person: PersonKey, state: MailboxState) => void;
}>;

const stored = z.object({ states: z.partialRecord(personKey, mailboxStateBody.shape.state) });

export const openMailboxStates = (file: string | null): MailboxStates => {
  const { value, save } = openStateFile(file, stored, () => ({ states: {} }));
  return {
    of: (person) => value.states[person] ?? 'cloud',
    set: (person, state) => {
      value.states[person] = state;
      save();
    },
  };
};

const refusals = {
  'on-premises': [
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  ],
  gone: ['ErrorInvalidUser', 'The requested user is invalid.'],
} as const;

/** Answers requests to mailboxes that Graph can't reach the way Graph does. */
export const refuseMailboxes = (
  scope: FastifyInstance,
  prefix: string,
  mailboxes: MailboxStates,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  scope.addHook('onRequest', (request, _reply, done) => {
    const caller = callerOf(request);
    const state = caller.kind === 'person' ? mailboxes.of(caller.person.key) : 'cloud';
    if (state === 'cloud' || !isInMailbox(request.url.slice(prefix.length))) {
      done();
      return;
    }
    const [code, message] = refusals[state];
    done(new StandInRefusal(404, code, message));
  });
};
