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
 * What is asked of the bot. Beside the verbs of `intents`: a greeting, a point for the next agenda, a reminder of something named, that the bot may write again, a weekly
 * overview, being back at work, when one is away, what is done in Kadens' own views and not by the bot, and what only goes on with what was said before: a yes,
 * a no, that it was nothing, another day for what was just
 * recorded, the same for somebody else, and whose it is that the bot has asked about.
 */
export type CommandVerb =
  | Exclude<Verb, 'step' | 'decision' | 'unclear'>
  | 'greeting'
  | 'raise-point'
  | 'remind-about'
  | 'end-quiet'
  | 'weekly'
  | 'end-weekly'
  | 'end-leave'
  | 'my-leave'
  | 'in-kadens'
  | 'yes'
  | 'no'
  | 'never-mind'
  | 'redate'
  | 'repeat'
  | 'settle'
  | 'debrief';
