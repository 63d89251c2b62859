/** A change of manager, to the rep and to the new manager. */
export const sv = {
  'handover.new': '{manager} coachar dig nu',
  'handover.along':
    '{count, plural, =0 {Dina mål har följt med från tiden med {former}.} one {Dina mål och ett öppet löfte har följt med från tiden med {former}.} other {Dina mål och # öppna löften har följt med från tiden med {former}.}}',
  'handover.ask': 'Får {manager} läsa det här också?',
  'handover.kind.recaps': 'Vad ni kom fram till',
  'handover.kind.recaps.hint':
    '{count, plural, =0 {Beslut och nästa steg} one {Beslut och nästa steg från ett samtal} other {Beslut och nästa steg från # samtal}}',
  'handover.kind.notes': 'Vad ni skrev',
  'handover.kind.notes.hint': 'Era gemensamma anteckningar. Egna anteckningar följer aldrig med.',
  'handover.kind.practice': 'Vad du övade på',
  'handover.kind.practice.hint': 'Vad du hade i fokus, bedömningarna och det ni såg',
  'handover.until': 'Tills du har sparat läser {manager} inget av det. Du kan ändra dig när du vill.',
  'handover.saving': 'Sparar…',
  'handover.save': 'Spara',
  'handover.look': 'Titta på det först',
  'handover.look.again': 'Titta på det',
  'handover.change': 'Ändra',
  'handover.cancel': 'Avbryt',
  'handover.past': 'Från tiden med {former}',
  'handover.chosen.none': '{manager} läser inget av det som sades då.',
  'handover.chosen.all': '{manager} får läsa allt, utom egna anteckningar.',
  'handover.chosen.some': '{manager} får läsa {kinds}.',
  'handover.kind.recaps.mid': 'vad ni kom fram till',
  'handover.kind.notes.mid': 'vad ni skrev',
  'handover.kind.practice.mid': 'vad du övade på',
  'handover.series.left':
    'Dina 1:1 med {former} ligger kvar i kalendern. Du kan ta bort serien ur din egen kalender.',

  'handover.taken':
    'Målen{count, plural, =0 { har} one { och ett löfte har} other { och # löften har}} följt med',
  'handover.waits': '{rep} har inte svarat om resten',
  'handover.waits.then':
    '{rep} bestämmer vad du får läsa från tiden med {former}. Börja med mål och förväntningar, och fråga {rep} själv.',
  'handover.withheld': '{rep} håller resten för sig',
  'handover.withheld.then':
    'Så har {rep} valt, och det behöver ingen förklaring. Börja med mål och förväntningar.',
  'handover.readable': 'du får läsa {kinds}',
  'handover.past.of': 'Från tiden med {former}',
  'handover.readable.recaps': 'vad de kom fram till',
  'handover.readable.notes': 'vad de skrev',
  'handover.readable.practice': 'vad {rep} övade på',
  'handover.taken.series.left':
    'Tidigare 1:1 mellan {former} och {rep} ligger kvar i kalendern. De kan ta bort dem där; Kadens kommer inte åt dem.',
  'handover.row': 'Ny hos dig, efter {former}',
  'handover.begins.rep': 'Här börjar din tid med {manager}, {day}. Före det coachade {former} dig.',
  'handover.begins.manager': 'Här börjar er tid, {day}. Före det coachade {former} {rep}.',

  'handover.read.none': 'Inget finns att läsa.',
  'handover.read.sessions': 'Samtalen',
  'handover.read.decision': 'Beslut: {text}',
  'handover.read.step': '{name}: {text} · {state, select, kept {klart} dropped {struket} other {öppet}}',
  'handover.read.note.by': '{name}: {text}',
  'handover.read.silent': 'Inget skrevs ner.',
  'handover.read.more': 'Visa fler samtal',
  'handover.read.practice': 'Det som övades',
  'handover.read.focus.from': 'från {from}',
  'handover.read.focus.to': '{from} till {to}',
  'handover.read.rating': '{name}: {level}',

  'handover.let-go': 'Sluta coacha {name}',
  'handover.let-go.ask': 'Ska du sluta coacha {name}?',
  'handover.let-go.then':
    'Era planerade 1:1 tas bort, också ur kalendern, och ett som pågår avslutas. Det ni har skrivit tillhör sedan bara {name}, och du läser det inte längre. Det du har lovat är kvar hos dig.',
  'handover.let-go.when':
    'Gör det när {name} har slutat. Får {name} en ny chef sköter den chefen bytet. Lägger du till {name} igen fortsätter ni där ni var.',
  'handover.let-go.do': 'Sluta coacha',
  'handover.let-go.done':
    'Du coachar inte längre {name}. Inga fler samtal är planerade, och det som står i kalendern avbokas.',
  'handover.let-go.keep': 'Nej, behåll',
} as const;
