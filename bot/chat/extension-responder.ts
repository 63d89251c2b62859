import { languageOf } from '../../shared/domain/language-of.ts';
import { onBehalfOf } from '../identity/actor.ts';
import { runUseCase } from '../use-cases/run-use-case.ts';
import { profileOf, senderOf } from './activity.ts';
import type { IncomingActivity } from './activity.ts';
import type { ExtensionAnswer, ExtensionContext, ExtensionResult } from './extension-answer.ts';
import type { ChatPorts, ChatSettings } from './ports.ts';
import { readerOf } from './reader.ts';
import { refusalInWords } from './refusal.ts';

type Respond = (context: ExtensionContext) => Promise<ExtensionResult>;

/**
 * Answers an invoke of the message extension. It comes from any chat, one between other people too: where it came from is not stored, so
 * that the bot never takes it for a place to write in, and what it says is kept nowhere but in what the person saves.
 */
export const createExtensionResponder =
  ({ settings, ports }: Readonly<{ settings: ChatSettings; ports: ChatPorts }>) =>
  async (activity: IncomingActivity, respond: Respond): Promise<ExtensionAnswer> => {
    const sender = senderOf(activity);
    if (sender === null || !(await ports.isKnownTenant(sender.tenant)))
      return {
        kind: 'sentence',
        text: refusalInWords(languageOf(activity.locale ?? undefined), 'unknown'),
      };
    const actor = onBehalfOf({ ...sender, leader: false, administrator: false });
    const answered = await runUseCase(
      ports,
      actor,
      profileOf(sender, activity),
      ports.clock(),
      async (context): Promise<ExtensionResult> => {
        const { me, now, stores } = context;
        const person = { ...me, typeNames: await stores.template.names() };
        const reader = readerOf(settings, now, person, me.id, null);
        return respond({ ...context, reader, chatId: activity.conversation.id });
      },
    );
    if ('replayed' in answered) throw new Error('a command without a receipt cannot be replayed');
    if (answered.ok) return answered.value;
    if (answered.current) return answered.current;
    throw new Error(`a command was refused without words: ${answered.refusal}`);
  };
