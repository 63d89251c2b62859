import type { ConversationType } from '../domain/conversation-type.ts';
import { followUp, nextSteps, sections } from './templates.ts';
import type { Template } from './templates.ts';
import { types } from './types.ts';

/** The template that comes with the product, as an organisation's own would be written down. */
export const builtIn = (type: ConversationType): Template => ({
  name: types[type].name,
  followUp,
  sections: sections[type],
  nextSteps,
});
