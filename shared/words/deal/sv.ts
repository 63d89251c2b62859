export const sv = {
  'deal.empty':
    'Med affärer och kundmöten här blir förslagen på vad ni ska prata om mer träffsäkra. Inget måste fyllas i.',
  'deal.meetings': 'Kundmöten framöver',
  'deal.meetings.none': 'Inga kundmöten inlagda.',
  'deal.open': 'Öppna affärer',
  'deal.open.none': 'Inga öppna affärer inlagda.',

  // A deal
  'deal.add': 'Lägg till affär',
  'deal.name': 'Affär',
  'deal.value': 'Värde',
  'deal.currency': 'Valuta',
  'deal.currency.apart': 'Räknas inte med i summor i kronor.',
  'deal.closes': 'Väntas avgöras',
  'deal.activity': 'Senast något hände',
  'deal.closes.day': 'Väntas avgöras {day}',
  'deal.closes.passed': 'Skulle ha avgjorts {day}',
  'deal.slips': 'Flyttad {n, plural, one {# gång} other {# gånger}}',
  'deal.edit.of': 'Ändra affären {deal}',
  'deal.menu': 'Vad hände med {deal}?',
  'deal.gone': 'inte kvar i säljsystemet sedan {day}',
  'deal.won': 'Vunnen',
  'deal.lost': 'Förlorad',
  'deal.let-go': 'Vi släpper den',
  'deal.won.done': '{deal} är vunnen.',
  'deal.lost.done': '{deal} är förlorad.',
  'deal.let-go.done': 'Ni släppte {deal}.',
  'deal.removed': '{deal} är borttagen.',
  'deal.name.needed': 'Skriv vad affären heter.',
  'deal.value.odd': 'Skriv ett belopp, till exempel 900 000 eller 1,2 mkr.',

  // Deals from a spreadsheet
  'deal.paste': 'Klistra in från kalkylark',
  'deal.paste.title': 'Klistra in affärer från kalkylark',
  'deal.paste.too-much':
    'Raderna är för långa för att läggas till på en gång. Ta bort några här, och klistra in dem efteråt.',
  'deal.paste.text': 'Rader från kalkylarket',
  'deal.paste.hint':
    'En affär per rad: namn, värde, läge och dagen den väntas avgöras. Bara namnet måste finnas. Med en rubrikrad kan kolumnerna stå hur som helst.',
  'deal.paste.rows': 'Så läses raderna',
  'deal.paste.row': 'Rad {row}: {name}',
  'deal.paste.row.nameless': 'Rad {row}',
  'deal.paste.sum':
    '{n, plural, =0 {Inget läggs till} one {# affär läggs till} other {# affärer läggs till}}{left, plural, =0 {.} one {, # rad tas inte med.} other {, # rader tas inte med.}}',
  'deal.paste.name-long': 'Namnet är för långt. Det får ha högst {n} tecken.',
  'deal.paste.value':
    '”{said}” är inget belopp som Kadens känner igen. Skriv till exempel 900 000 eller 1,2 mkr.',
  'deal.paste.day':
    '”{said}” är ingen dag som Kadens känner igen. Skriv till exempel 2026-12-18 eller 18/12.',
  'deal.paste.stage': 'läget ”{said}” finns inte här och lämnas tomt',
  'deal.paste.open': 'Är redan öppen. Den läggs inte till igen.',
  'deal.paste.twice': 'Står på en tidigare rad också. Den läggs till en gång.',
  'deal.paste.no-room': 'Får inte plats.',
  'deal.paste.room':
    'Högst {max} affärer kan vara öppna. {n, plural, one {# rad} other {# rader}} får inte plats.',
  'deal.paste.left':
    '{n, plural, one {# affär är tillagd.} other {# affärer är tillagda.}} {left, plural, one {# rad är kvar att rätta.} other {# rader är kvar att rätta.}}',
  'deal.paste.more': 'och {n, plural, one {# rad} other {# rader}} till',
  'deal.paste.add': '{n, plural, =0 {Lägg till} one {Lägg till # affär} other {Lägg till # affärer}}',
  'deal.paste.done': '{n, plural, one {# affär är tillagd.} other {# affärer är tillagda.}}',

  // What may be customer meetings in the rep's own calendar
  'deal.calendar': 'Från din kalender',
  'deal.calendar.own': 'Bara du ser de här.',
  'deal.calendar.outsiders': '{n} utifrån',
  'deal.calendar.with': '{customer} ({n} utifrån)',
  'deal.calendar.unnamed': 'Utan rubrik',
  'deal.calendar.choose': 'Det är ett kundmöte',
  'deal.calendar.choose.which': 'Det är ett kundmöte: {subject}',
  'deal.calendar.chosen': '{customer} ligger bland dina kundmöten.',
  'deal.calendar.known': 'Finns redan: {customer}',
  'deal.calendar.follow': 'Följ i kalendern',
  'deal.calendar.follow.which': 'Följ i kalendern: {customer}',
  'deal.calendar.refuse': 'Nej',
  'deal.calendar.refuse.which': 'Inget kundmöte: {subject}',
  'deal.calendar.refused': 'Du får inte frågan om {subject} igen.',
  'deal.calendar.gone': '{customer} {day} är inte kvar i din kalender och är borttaget här.',
  'deal.calendar.gone.back': 'Ta tillbaka',
  'deal.calendar.gone.back.which': 'Ta tillbaka {customer}',
  'deal.calendar.no-answer': 'Din kalender svarar inte just nu. Kundmöten läggs in för hand som vanligt.',

  // A customer meeting
  'deal.past': 'Kundmöten som varit',
  'deal.past.decided': 'Kunden: {text}',
  'deal.past.surprised': 'Det överraskade: {text}',
  'deal.past.more': 'Visa fler',
  'deal.past.more.said': 'Visa fler kundmöten som varit',
  'deal.meeting.add': 'Lägg till kundmöte',
  'deal.meeting.customer': 'Kund',
  'deal.meeting.day': 'Dag',
  'deal.meeting.time': 'Tid',
  'deal.meeting.attendees': 'Vilka är med?',
  'deal.meeting.new': 'Någon är ny för säljaren',
  'deal.meeting.new.said': 'Nya ansikten',
  'deal.meeting.deal': 'Gäller affären',
  'deal.meeting.deal.none': 'Ingen särskild',
  'deal.meeting.about': 'Gäller {deal}',
  'deal.meeting.edit.of': 'Ändra mötet med {customer}',
  'deal.meeting.menu': 'Mer om mötet med {customer}',
  'deal.meeting.removed': 'Mötet med {customer} är borttaget.',
  'deal.meeting.customer.needed': 'Skriv vilken kund det gäller.',
  'deal.meeting.day.needed': 'Välj både dag och tid.',
  'deal.meeting.passed': 'Den tiden har redan varit. Välj en senare.',

  // Customer meetings from a spreadsheet
  'deal.meeting.paste.title': 'Klistra in kundmöten från kalkylark',
  'deal.meeting.paste.hint':
    'Ett kundmöte per rad: kund, dag, tid och vilka som är med. Tiden kan stå efter dagen. Med en rubrikrad kan kolumnerna stå hur som helst.',
  'deal.meeting.paste.sum':
    '{n, plural, =0 {Inget läggs till} one {# kundmöte läggs till} other {# kundmöten läggs till}}{left, plural, =0 {.} one {, # rad tas inte med.} other {, # rader tas inte med.}}',
  'deal.meeting.paste.time': '”{said}” är ingen tid som Kadens känner igen. Skriv till exempel 10:00.',
  'deal.meeting.paste.time.needed': 'Skriv vilken tid mötet är, till exempel 10:00.',
  'deal.meeting.paste.day.needed': 'Skriv vilken dag mötet är, till exempel 2026-12-18.',
  'deal.meeting.paste.far': 'Den dagen är mer än ett år bort.',
  'deal.meeting.paste.attendees-long': 'Vilka som är med får ha högst {n} tecken.',
  'deal.meeting.paste.there': 'Finns redan den tiden. Det läggs inte till igen.',
  'deal.meeting.paste.room':
    'Högst {max} kundmöten kan ligga framöver. {n, plural, one {# rad} other {# rader}} får inte plats.',
  'deal.meeting.paste.add':
    '{n, plural, =0 {Lägg till} one {Lägg till # kundmöte} other {Lägg till # kundmöten}}',
  'deal.meeting.paste.left':
    '{n, plural, one {# kundmöte är tillagt.} other {# kundmöten är tillagda.}} {left, plural, one {# rad är kvar att rätta.} other {# rader är kvar att rätta.}}',
  'deal.meeting.paste.done': '{n, plural, one {# kundmöte är tillagt.} other {# kundmöten är tillagda.}}',

  'deal.add.do': 'Lägg till',
  'deal.edit': 'Ändra',
  'deal.remove': 'Ta bort',
  'deal.save': 'Spara',
} as const;
