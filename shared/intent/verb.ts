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

/** What is asked of the bot; `step` and `decision` are told, and `unclear` is neither. */
export type CommandVerb = Exclude<Verb, 'step' | 'decision' | 'unclear'>;
