import { CardFactory } from 'botbuilder';
import type { MessagingExtensionActionResponse, MessagingExtensionAttachment, TurnContext } from 'botbuilder';
import type { ExtensionAnswer, FoundStep } from './extension-answer.ts';
import { isDialogInvoke } from './extension-request.ts';

/** A dialog's size (Microsoft Learn, "Invoke and dismiss dialogs": dialog info object). */
const DIALOG = { width: 'medium', height: 'medium' } as const;

const resultOf = ({ title, text, card }: FoundStep): MessagingExtensionAttachment => ({
  ...CardFactory.adaptiveCard(card),
  preview: CardFactory.thumbnailCard(title, undefined, undefined, { text }),
});

/** The body in which Teams takes an answer to an invoke of that name; none closes a dialog. */
export const extensionBody = (
  name: string | null | undefined,
  answer: ExtensionAnswer,
): MessagingExtensionActionResponse | undefined => {
  switch (answer.kind) {
    case 'dialog': {
      const card = CardFactory.adaptiveCard(answer.card);
      return { task: { type: 'continue', value: { title: answer.title, ...DIALOG, card } } };
    }
    case 'sentence':
      return isDialogInvoke(name)
        ? { task: { type: 'message', value: answer.text } }
        : { composeExtension: { type: 'message', text: answer.text } };
    case 'results':
      return {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: answer.steps.map(resultOf),
        },
      };
    case 'close':
      return undefined;
  }
};

/** Answers a message extension's invoke. (Microsoft Learn, "Respond to dialog submit action", "Respond to search command") */
export const answerExtensionInvoke = async (
  turnContext: TurnContext,
  answer: ExtensionAnswer,
): Promise<void> => {
  const body = extensionBody(turnContext.activity.name, answer);
  await turnContext.sendActivity({
    type: 'invokeResponse',
    value: { status: 200, ...(body !== undefined && { body }) },
  });
};
