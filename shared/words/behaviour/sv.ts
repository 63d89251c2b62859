export const sv = {
  'behaviour.title': 'Beteenden',
  'behaviour.lead':
    'Det som övas, observeras och bedöms. Skriv dem med era egna ord, lägg undan det ni inte använder och lägg till det som saknas.',
  'behaviour.count': '{count} av högst {most}',
  'behaviour.reworded': 'Egen text',
  'behaviour.own': 'Eget',
  'behaviour.aside': 'Undanlagt',
  'behaviour.changed': 'Ändrat {day} av {name}',
  'behaviour.level': 'Nivå {level}',

  // What can be done
  'behaviour.reword': 'Ändra texten',
  'behaviour.reword.of': 'Ändra texten för {name}',
  'behaviour.restore': 'Återställ',
  'behaviour.restore.of': 'Återställ {name}',
  'behaviour.put-aside': 'Lägg undan',
  'behaviour.put-aside.of': 'Lägg undan {name}',
  'behaviour.put-aside.then': 'Går inte att välja längre. Det som redan övas eller är bedömt står kvar.',
  'behaviour.take-back': 'Ta tillbaka',
  'behaviour.take-back.of': 'Ta tillbaka {name}',
  'behaviour.remove': 'Ta bort',
  'behaviour.remove.of': 'Ta bort {name}',
  'behaviour.add': 'Lägg till ett beteende',
  'behaviour.add.save': 'Lägg till',
  'behaviour.save': 'Spara texten',
  'behaviour.full':
    'Ni har {most} beteenden, så många som får plats. Ta bort ett eget som ingen använder för att lägga till ett nytt.',

  // What became of it
  'behaviour.saved': 'Sparat: {name}',
  'behaviour.restored': 'Den inbyggda texten gäller igen: {name}',
  'behaviour.put-aside.done': 'Undanlagt: {name}',
  'behaviour.take-back.done': 'Går att välja igen: {name}',
  'behaviour.added': 'Tillagt: {name}',
  'behaviour.removed': 'Borttaget: {name}',

  // What a team chooses among
  'behaviour.team': 'Team',
  'behaviour.teams': 'Egna för ett team',
  'behaviour.team.of': 'Team {name}',
  'behaviour.team.count': '{count} av {of}',
  'behaviour.team.start': 'Egna för ett team',
  'behaviour.team.start.then':
    'Kryssa för vad teamet väljer bland. Texterna är desamma för alla. Det som redan övas eller är bedömt står kvar.',
  'behaviour.team.none': 'Det finns inget mer team att välja.',
  'behaviour.team.aside': '{name} (undanlagt för andra)',
  'behaviour.team.save': 'Spara',
  'behaviour.team.saved': 'Team {name} väljer nu bland dem',
  'behaviour.team.change': 'Ändra',
  'behaviour.team.change.of': 'Ändra vad team {name} väljer bland',
  'behaviour.team.give-up': 'Som alla andra',
  'behaviour.team.give-up.of': 'Låt team {name} välja som alla andra',
  'behaviour.team.given-up': 'Team {name} väljer som alla andra igen',
  'behaviour.team.changed':
    'Någon annan har ändrat för team {name} under tiden. Det du har kryssat för står kvar.',

  // The fields
  'behaviour.group': 'Grupp',
  'behaviour.name': 'Namn',
  'behaviour.name.hint': 'Som det syns när någon gör det: ”Bokar nästa steg i mötet”.',
  'behaviour.levels.hint':
    'Beskriv vad som syns: 1 när det sällan sker, 3 när det oftast sker, 5 när det är som bäst.',
  'behaviour.in': '{what} på {language, select, sv {svenska} other {engelska}}',
  'behaviour.fault.empty': 'Skriv en text på {language, select, sv {svenska} other {engelska}} också.',
  'behaviour.fault.too-long':
    'För lång på {language, select, sv {svenska} other {engelska}}: högst {most} tecken.',
  'behaviour.fault.unseen':
    'Texten på {language, select, sv {svenska} other {engelska}} innehåller radbrytningar eller tecken som inte syns.',
  'behaviour.faults': '{count, plural, one {En text att rätta} other {# texter att rätta}}',

  // When somebody else was first
  'behaviour.changed.meanwhile': 'Någon annan har ändrat beteendet under tiden',
  'behaviour.changed.then': 'Nu heter det ”{name}”. Det du har skrivit står kvar tills du väljer.',
  'behaviour.changed.theirs': 'Ta deras',
  'behaviour.changed.mine': 'Spara min ändå',

  // Refusals
  'behaviour.refused.administrators-only': 'Beteenden ändras av en administratör.',
  'behaviour.refused.words-faulty': 'Alla texter behövs på båda språken, och får inte vara för långa.',
  'behaviour.refused.name-taken': 'Ett annat beteende heter redan så. Välj ett annat namn.',
  'behaviour.refused.library-full':
    'Det finns redan så många beteenden som får plats. Ta bort ett eget som ingen använder först.',
  'behaviour.refused.last-offered': 'Minst ett beteende behöver finnas kvar att välja.',
  'behaviour.refused.in-use': 'Någon övar eller har bedömt det, så det finns kvar. Lägg undan det i stället.',
  'behaviour.refused.not-found': 'Beteendet är borttaget.',
  'behaviour.refused.changed':
    'Någon annan har ändrat beteendet under tiden. Se hur det står nu och försök igen.',
  'behaviour.refused.invalid': 'Något är för långt för att sparas. Korta och försök igen.',
};
