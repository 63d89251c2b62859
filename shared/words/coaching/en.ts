import type { sv } from './sv.ts';

export const en = {
  'coaching.reason.age':
    'It is {weeks, plural, one {# week} other {# weeks}} since you had {held}. You agreed on at most {agreed, plural, one {# week} other {# weeks}} between.',
  'coaching.reason.age.never':
    'You have not had {held} since the rhythm began {weeks, plural, one {# week} other {# weeks}} ago.',
  'coaching.reason.forgotten':
    '{turn, select, first {{type} has waited longest: {weeks, plural, one {# week} other {# weeks}} against the {agreed} agreed. That is why it is suggested first.} other {{type} has waited {weeks, plural, one {# week} other {# weeks}} against the {agreed} agreed.}}',
  'coaching.reason.requested': '{reader, select, rep {You asked for it.} other {{rep} asked for it.}}',
  'coaching.reason.help':
    '{reader, select, rep {You want help with “{commitment}”.} other {{rep} wants help with “{commitment}”.}}',
  'coaching.reason.deal.closing': '{deal}, {value}, is expected to be decided on {day}.',
  'coaching.reason.deal.stalled':
    'Nothing has moved in {deal} for {days, plural, one {# day} other {# days}}.',
  'coaching.reason.deal.slipped':
    'The close date of {deal} has moved {n, plural, one {once} other {# times}}.',
  'coaching.reason.deal.early': '{deal} is new and large. This is when most can still be shaped.',
  'coaching.reason.pipeline.period-end':
    'The quarter ends in {days, plural, one {# day} other {# days}}. There is still time to affect it.',
  'coaching.reason.pipeline.period-close':
    '{days, plural, =0 {The period ends today.} one {The period ends tomorrow.} other {The period ends in # days.}} Check what can be counted on.',
  'coaching.reason.pipeline.coverage':
    'The pipeline is {coverage} times what remains to target. You aim for at least {target}.',
  'coaching.reason.pipeline.stale': '{n} of {total} open deals have stood still for a long time.',
  'coaching.reason.pipeline.forecast-miss':
    '{share, select, none {The last forecast was {value}. None of it came in.} other {The last forecast was {share} off the outcome.}}',
  'coaching.reason.skill.unpractised':
    '“{behaviour}” needs practice and has rested for {weeks, plural, one {# week} other {# weeks}}.',
  'coaching.reason.skill.unseen':
    'No observation has been written down for {weeks, plural, one {# week} other {# weeks}}.',
  'coaching.reason.skill.gap': 'You see “{behaviour}” differently.',
  'coaching.reason.skill.conversion':
    'A smaller share of deals than before moves on from {stage, select, contact {“Contact”} need {“Need”} proposal {“Proposal”} negotiation {“Negotiation”} agreed {“Agreed”} other {{stage}}}.',
  'coaching.reason.performance.behind': '{goal} is at {pace} of its planned pace.',
  'coaching.reason.performance.at-risk': '{goal} is at {pace} of its planned pace.',
  'coaching.reason.performance.slipped':
    '{n, plural, one {# promise was} other {# promises were}} late or moved in the past month.',
  'coaching.reason.performance.period': 'The goals for the period from {day} are not set yet.',
  'coaching.reason.performance.first':
    'This is your first session in Kadens. Start with goals and expectations.',
  'coaching.reason.preparation.near':
    '{reader, select, rep {You meet {customer} on {day}.} other {{rep} meets {customer} on {day}.}}',
  'coaching.reason.preparation.large': 'The meeting is about {deal}, one of the largest deals right now.',
  'coaching.reason.preparation.new-people':
    '{reader, select, rep {You have not met some of those coming from {customer}.} other {{rep} has not met some of those coming from {customer}.}}',
  'coaching.unknown': 'I know too little yet for a good suggestion. Choose yourselves.',
  'coaching.suggestion': 'Suggestion',
  'coaching.waited-longest': 'Waited longest',
  'coaching.most-urgent': 'Most urgent now',
  'coaching.wish.ask': 'Ask for something else',
  'coaching.wish': 'What do you want to talk about?',
  'coaching.wish.yours': 'You asked for {about}.',
  'coaching.wish.theirs': '{rep} asked for {about}.',
  'coaching.wish.withdraw': 'Take back',
  'coaching.avoided': 'You have set {about} aside twice. Would you like a first sentence?',
  'coaching.avoided.show': 'Show a first sentence',
  // An organisation's own name of a type, inside a sentence
  'coaching.own-name': '“{name}”',
  'coaching.choose.short': 'Choose this',
  'coaching.choose': 'Choose this: {type}',
} satisfies Record<keyof typeof sv, string>;
