import type { ConversationType } from '../domain/conversation-type.ts';
import { followUp, nextSteps, sections } from './templates.ts';
import type { Template } from './templates.ts';
import { types } from './types.ts';

/** The template that comes with the product, in the form of an organisation's own. */
export const builtIn = (type: ConversationType): Template => ({
  name: types[type].name,
  followUp,
  sections: sections[type],
  nextSteps,
});
