import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { Words } from '../../platform/words.tsx';

/** Whose template new sessions are planned with, in words. */
export const whoseTemplate = (say: Words['say'], { team, inUse }: TemplateView): string => {
  if (team !== null) return say(inUse.own === null ? 'template.team.as-all' : 'template.team.own');
  return inUse.own === null ? say('template.built-in') : say('template.own', { version: inUse.own });
};
