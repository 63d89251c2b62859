import type { ConversationType } from '../domain/conversation-type.ts';
import { conversationTypes } from '../domain/conversation-type.ts';
import { types } from './types.ts';
import { intervalDays, mixFits } from '../domain/rhythm.ts';
import type { Mix } from '../domain/rhythm.ts';

export const presetNames = ['new-in-role', 'established', 'key-account'] as const;
export type PresetName = (typeof presetNames)[number];
export type Preset = Readonly<{ weeks: number; minutes: number; mix: Mix }>;

/** `weeks` between sessions; `mix`: each type comes up every so many sessions. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  'new-in-role': {
    weeks: 1,
    minutes: 30,
    mix: { deal: 6, pipeline: 6, skill: 3, performance: 8, preparation: 6 },
  },
  established: {
    weeks: 2,
    minutes: 30,
    mix: { deal: 4, pipeline: 4, skill: 5, performance: 6, preparation: 8 },
  },
  'key-account': {
    weeks: 2,
    minutes: 45,
    mix: { deal: 3, pipeline: 8, skill: 9, performance: 7, preparation: 4 },
  },
};

/** The preset with this mix, whatever the interval and the length. */
export const presetOf = (mix: Mix): PresetName | null =>
  presetNames.find((name) => conversationTypes.every((type) => presets[name].mix[type] === mix[type])) ??
  null;

/** A fault in a mix: it asks for more sessions than the rhythm has, or a type would come sooner than makes sense. */
export type MixFault =
  | Readonly<{ kind: 'too-dense' }>
  | Readonly<{ kind: 'too-soon'; type: ConversationType; days: number }>;

export const mixFault = (weeks: number, mix: Mix): MixFault | null => {
  if (!mixFits(mix)) return { kind: 'too-dense' };
  const soon = conversationTypes.find((type) => types[type].minDays > intervalDays({ weeks, mix }, type));
  return soon ? { kind: 'too-soon', type: soon, days: types[soon].minDays } : null;
};
