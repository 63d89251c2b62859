import { z } from 'zod';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { refused } from '../../chat-context.ts';

/**
 * The verb with which a card for several messages asks for itself anew. It may be seen before its sending is written down; then, and where
 * nothing is known of it, it stays as it is.
 */
export const bundleActions: readonly CardActionDefinition[] = [
  defineCardAction('look', z.object({}), (context) => Promise.resolve(refused(context, 'unclear-card'))),
];
