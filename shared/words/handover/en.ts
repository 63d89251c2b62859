/** A change of manager, to the rep and to the new manager. */
export const en = {
  'handover.new': '{manager} coaches you now',
  'handover.along':
    '{count, plural, =0 {Your goals have come along from your time with {former}.} one {Your goals and one open promise have come along from your time with {former}.} other {Your goals and # open promises have come along from your time with {former}.}}',
  'handover.ask': 'May {manager} read this as well?',
  'handover.kind.recaps': 'What you came to',
  'handover.kind.recaps.hint':
    '{count, plural, =0 {Decisions and next steps} one {Decisions and next steps from one 1:1} other {Decisions and next steps from # 1:1s}}',
  'handover.kind.notes': 'What you wrote',
  'handover.kind.notes.hint': 'The notes you shared. Private notes never go along.',
  'handover.kind.practice': 'What you practised',
  'handover.kind.practice.hint': 'What you had in focus, the ratings and what you both saw',
  'handover.until': 'Until you save, {manager} reads none of it. You can change your mind at any time.',
  'handover.saving': 'Saving…',
  'handover.save': 'Save',
  'handover.look': 'Look at it first',
  'handover.look.again': 'Look at it',
  'handover.change': 'Change',
  'handover.cancel': 'Cancel',
  'handover.past': 'From your time with {former}',
  'handover.chosen.none': '{manager} reads none of what was said then.',
  'handover.chosen.all': '{manager} may read all of it, private notes aside.',
  'handover.chosen.some': '{manager} may read {kinds}.',
  'handover.kind.recaps.mid': 'what you came to',
  'handover.kind.notes.mid': 'what you wrote',
  'handover.kind.practice.mid': 'what you practised',
  'handover.series.left':
    'Your 1:1s with {former} are still in the calendar. You can remove the series from your own.',

  'handover.taken':
    'The goals{count, plural, =0 { have} one { and one promise have} other { and # promises have}} come along',
  'handover.waits': '{rep} hasn’t answered about the rest',
  'handover.waits.then':
    '{rep} decides what you may read from the time with {former}. Begin with goals and expectations, and ask {rep}.',
  'handover.withheld': '{rep} keeps the rest private',
  'handover.withheld.then':
    '{rep} has chosen so, and it needs no explanation. Begin with goals and expectations.',
  'handover.readable': 'you may read {kinds}',
  'handover.past.of': 'From the time with {former}',
  'handover.readable.recaps': 'what they came to',
  'handover.readable.notes': 'what they wrote',
  'handover.readable.practice': 'what {rep} practised',
  'handover.taken.series.left':
    'Earlier 1:1s between {former} and {rep} are still in the calendar. They can remove them there; Kadens cannot reach them.',
  'handover.row': 'New with you, after {former}',
  'handover.begins.rep': 'Your time with {manager} begins here, {day}. Before that {former} coached you.',
  'handover.begins.manager': 'Your time together begins here, {day}. Before that {former} coached {rep}.',

  'handover.read.none': 'There is nothing to read.',
  'handover.read.sessions': 'The 1:1s',
  'handover.read.decision': 'Decision: {text}',
  'handover.read.step': '{name}: {text} · {state, select, kept {kept} dropped {dropped} other {open}}',
  'handover.read.note.by': '{name}: {text}',
  'handover.read.silent': 'Nothing was written down.',
  'handover.read.more': 'Show more 1:1s',
  'handover.read.practice': 'What was practised',
  'handover.read.focus.from': 'from {from}',
  'handover.read.focus.to': '{from} to {to}',
  'handover.read.rating': '{name}: {level}',

  'handover.let-go': 'Stop coaching {name}',
  'handover.let-go.ask': 'Stop coaching {name}?',
  'handover.let-go.then':
    'Your planned 1:1s are removed, also from the calendar, and one that is going on ends. What the two of you have written then belongs to {name} alone, and you no longer read it. What you have promised stays with you.',
  'handover.let-go.when':
    'Do it when {name} has left. If {name} gets another manager, that manager takes care of the change. If you add {name} again, the two of you go on where you were.',
  'handover.let-go.do': 'Stop coaching',
  'handover.let-go.done':
    'You no longer coach {name}. No more sessions are planned, and what is in the calendar is cancelled.',
  'handover.let-go.keep': 'No, keep on',
} as const;
