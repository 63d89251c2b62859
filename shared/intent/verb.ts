/** What somebody may want of the bot (ARCHITECTURE, the fixed interface's `intents`). */
export const verbs = [
  'list-mine',
  'list-promised-to-me',
  'list-theirs',
  'overdue',
  'this-week',
  'done',
  'move',
  'drop',
  'need-help',
  'undo',
  'next-session',
  'last-time',
  'my-goals',
  'request-type',
  'prepare',
  'cancel-session',
  'move-session',
  'leave',
  'quiet',
  'help',
  'thanks',
  'step',
  'decision',
  'unclear',
] as const;
export type Verb = (typeof verbs)[number];

/**
 * What is asked of the bot. Beside the verbs of `intents`: a greeting, a point for the next agenda, that the bot may write again, a weekly
 * overview, and what is done in Kadens' own views and not by the bot.
 */
export type CommandVerb =
  | Exclude<Verb, 'step' | 'decision' | 'unclear'>
  | 'greeting'
  | 'raise-point'
  | 'end-quiet'
  | 'weekly'
  | 'end-weekly'
  | 'in-kadens';
