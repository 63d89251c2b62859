export const en = {
  'deal.empty':
    'With deals and customer meetings here, the suggestions of what to talk about get better. Nothing has to be filled in.',
  'deal.meetings': 'Customer meetings ahead',
  'deal.meetings.none': 'No customer meetings entered.',
  'deal.open': 'Open deals',
  'deal.open.none': 'No open deals entered.',

  // A deal
  'deal.add': 'Add a deal',
  'deal.name': 'Deal',
  'deal.value': 'Value',
  'deal.currency': 'Currency',
  'deal.currency.apart': 'Not counted in sums in kronor.',
  'deal.closes': 'Expected to close',
  'deal.activity': 'Last time something happened',
  'deal.closes.day': 'Expected to close {day}',
  'deal.closes.passed': 'Was expected to close {day}',
  'deal.slips': 'Moved {n, plural, one {once} other {# times}}',
  'deal.edit.of': 'Edit the deal {deal}',
  'deal.menu': 'What happened with {deal}?',
  'deal.gone': 'not in the sales system since {day}',
  'deal.won': 'Won',
  'deal.lost': 'Lost',
  'deal.let-go': 'We let it go',
  'deal.won.done': '{deal} is won.',
  'deal.lost.done': '{deal} is lost.',
  'deal.let-go.done': 'You let {deal} go.',
  'deal.removed': '{deal} is removed.',
  'deal.name.needed': 'Write what the deal is called.',
  'deal.value.odd': 'Write an amount, for example 900 000 or 1.2m.',

  // Deals from a spreadsheet
  'deal.paste': 'Paste from a spreadsheet',
  'deal.paste.title': 'Paste deals from a spreadsheet',
  'deal.paste.too-much':
    'The rows are too long to be added at once. Take some out, and paste them afterwards.',
  'deal.paste.text': 'Rows from the spreadsheet',
  'deal.paste.hint':
    'One deal a row: name, value, stage and the day it is expected to close. Only the name has to be there. With a header row the columns can stand in any order.',
  'deal.paste.rows': 'How the rows are read',
  'deal.paste.row': 'Row {row}: {name}',
  'deal.paste.row.nameless': 'Row {row}',
  'deal.paste.sum':
    '{n, plural, =0 {Nothing will be added} one {# deal will be added} other {# deals will be added}}{left, plural, =0 {.} one {, # row is left out.} other {, # rows are left out.}}',
  'deal.paste.name-long': 'The name is too long. It may have {n} characters at most.',
  'deal.paste.value': '“{said}” isn’t an amount Kadens recognises. Try 900 000 or 1.2m.',
  'deal.paste.day': '“{said}” isn’t a date Kadens recognises. Try 2026-12-18 or 18/12.',
  'deal.paste.stage': 'there is no stage “{said}” here, so it is left empty',
  'deal.paste.open': 'Is open already. It is not added again.',
  'deal.paste.twice': 'Is on an earlier row too. It is added once.',
  'deal.paste.no-room': 'There is no room for it.',
  'deal.paste.room':
    'At most {max} deals can be open. There is no room for {n, plural, one {# row} other {# rows}}.',
  'deal.paste.left':
    '{n, plural, one {# deal is added.} other {# deals are added.}} {left, plural, one {# row is left to correct.} other {# rows are left to correct.}}',
  'deal.paste.more': 'and {n, plural, one {# more row} other {# more rows}}',
  'deal.paste.add': '{n, plural, =0 {Add} one {Add # deal} other {Add # deals}}',
  'deal.paste.done': '{n, plural, one {# deal is added.} other {# deals are added.}}',

  // What may be customer meetings in the rep's own calendar
  'deal.calendar': 'From your calendar',
  'deal.calendar.own': 'Only you see these.',
  'deal.calendar.outsiders': '{n} from outside',
  'deal.calendar.with': '{customer} ({n} from outside)',
  'deal.calendar.unnamed': 'No subject',
  'deal.calendar.choose': 'This is a customer meeting',
  'deal.calendar.choose.which': 'This is a customer meeting: {subject}',
  'deal.calendar.chosen': '{customer} is among your customer meetings.',
  'deal.calendar.known': 'Here already: {customer}',
  'deal.calendar.follow': 'Follow the calendar',
  'deal.calendar.follow.which': 'Follow the calendar: {customer}',
  'deal.calendar.refuse': 'No',
  'deal.calendar.refuse.which': 'Not a customer meeting: {subject}',
  'deal.calendar.refused': 'You won’t be asked about {subject} again.',
  'deal.calendar.gone': '{customer} {day} is no longer in your calendar, and has been removed here.',
  'deal.calendar.gone.back': 'Bring back',
  'deal.calendar.gone.back.which': 'Bring back {customer}',
  'deal.calendar.no-answer':
    'Your calendar does not answer just now. Customer meetings are entered by hand as usual.',

  // A customer meeting
  'deal.past': 'Past customer meetings',
  'deal.past.decided': 'The customer: {text}',
  'deal.past.surprised': 'A surprise: {text}',
  'deal.past.more': 'Show more',
  'deal.past.more.said': 'Show more past customer meetings',
  'deal.meeting.add': 'Add a customer meeting',
  'deal.meeting.customer': 'Customer',
  'deal.meeting.day': 'Day',
  'deal.meeting.time': 'Time',
  'deal.meeting.attendees': 'Who will be there?',
  'deal.meeting.new': 'Somebody is new to the rep',
  'deal.meeting.new.said': 'New faces',
  'deal.meeting.deal': 'About the deal',
  'deal.meeting.deal.none': 'None in particular',
  'deal.meeting.about': 'About {deal}',
  'deal.meeting.edit.of': 'Edit the meeting with {customer}',
  'deal.meeting.menu': 'More about the meeting with {customer}',
  'deal.meeting.removed': 'The meeting with {customer} is removed.',
  'deal.meeting.customer.needed': 'Write which customer it is.',
  'deal.meeting.day.needed': 'Choose both a day and a time.',
  'deal.meeting.passed': 'That time has already been. Choose a later one.',

  // Customer meetings from a spreadsheet
  'deal.meeting.paste.title': 'Paste customer meetings from a spreadsheet',
  'deal.meeting.paste.hint':
    'One customer meeting a row: customer, day, time and who will be there. The time can stand after the day. With a header row the columns can stand in any order.',
  'deal.meeting.paste.sum':
    '{n, plural, =0 {Nothing will be added} one {# customer meeting will be added} other {# customer meetings will be added}}{left, plural, =0 {.} one {, # row is left out.} other {, # rows are left out.}}',
  'deal.meeting.paste.time': '“{said}” isn’t a time Kadens recognises. Try 10:00.',
  'deal.meeting.paste.time.needed': 'Write what time the meeting is, for example 10:00.',
  'deal.meeting.paste.day.needed': 'Write which day the meeting is, for example 2026-12-18.',
  'deal.meeting.paste.far': 'That day is more than a year away.',
  'deal.meeting.paste.attendees-long': 'Who will be there may have {n} characters at most.',
  'deal.meeting.paste.there': 'Is there already at that time. It is not added again.',
  'deal.meeting.paste.room':
    'At most {max} customer meetings can lie ahead. There is no room for {n, plural, one {# row} other {# rows}}.',
  'deal.meeting.paste.add': '{n, plural, =0 {Add} one {Add # meeting} other {Add # meetings}}',
  'deal.meeting.paste.left':
    '{n, plural, one {# customer meeting is added.} other {# customer meetings are added.}} {left, plural, one {# row is left to correct.} other {# rows are left to correct.}}',
  'deal.meeting.paste.done':
    '{n, plural, one {# customer meeting is added.} other {# customer meetings are added.}}',

  'deal.add.do': 'Add',
  'deal.edit': 'Edit',
  'deal.remove': 'Remove',
  'deal.save': 'Save',
} as const;
