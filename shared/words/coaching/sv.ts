export const sv = {
  'coaching.reason.age':
    'Det är {weeks, plural, one {# vecka} other {# veckor}} sedan ni hade {held}. Ni sa högst {agreed, plural, one {# vecka} other {# veckor}} emellan.',
  'coaching.reason.age.never':
    'Ni har inte haft {held} sedan rytmen började för {weeks, plural, one {# vecka} other {# veckor}} sedan.',
  'coaching.reason.forgotten':
    '{turn, select, first {{type} har väntat längst: {weeks, plural, one {# vecka} other {# veckor}}, mot överenskomna {agreed}. Därför föreslås det först.} other {{type} har väntat {weeks, plural, one {# vecka} other {# veckor}}, mot överenskomna {agreed}.}}',
  'coaching.reason.requested': '{reader, select, rep {Du har bett om det.} other {{rep} har bett om det.}}',
  'coaching.reason.help':
    '{reader, select, rep {Du vill ha hjälp med ”{commitment}”.} other {{rep} vill ha hjälp med ”{commitment}”.}}',
  'coaching.reason.deal.closing': '{deal}, {value}, väntas avgöras {day}.',
  'coaching.reason.deal.stalled': 'Inget har hänt i {deal} på {days, plural, one {# dag} other {# dagar}}.',
  'coaching.reason.deal.slipped':
    'Beräknat avslut för {deal} har flyttats {n, plural, one {# gång} other {# gånger}}.',
  'coaching.reason.deal.early': '{deal} är ny och stor. Nu går mest att påverka.',
  'coaching.reason.pipeline.period-end':
    'Kvartalet slutar om {days, plural, one {# dag} other {# dagar}}. Det går fortfarande att påverka.',
  'coaching.reason.pipeline.period-close':
    '{days, plural, =0 {Perioden slutar i dag.} one {Perioden slutar i morgon.} other {Perioden slutar om # dagar.}} Stäm av vad som går att räkna med.',
  'coaching.reason.pipeline.coverage':
    'Pipelinen är {coverage} gånger det som återstår till målet. Ni siktar på minst {target}.',
  'coaching.reason.pipeline.stale': '{n} av {total} öppna affärer har stått still länge.',
  'coaching.reason.pipeline.forecast-miss':
    '{share, select, none {Förra prognosen var {value}. Inget av det kom in.} other {Förra prognosen avvek {share} från utfallet.}}',
  'coaching.reason.skill.unpractised':
    '”{behaviour}” behöver övas och har vilat i {weeks, plural, one {# vecka} other {# veckor}}.',
  'coaching.reason.skill.unseen':
    'Ingen iakttagelse har skrivits ned på {weeks, plural, one {# vecka} other {# veckor}}.',
  'coaching.reason.skill.gap': 'Ni ser olika på ”{behaviour}”.',
  'coaching.reason.skill.conversion':
    'En mindre andel affärer än tidigare går vidare från {stage, select, contact {”Kontakt”} need {”Behov”} proposal {”Förslag”} negotiation {”Förhandling”} agreed {”Överens”} other {{stage}}}.',
  'coaching.reason.performance.behind': '{goal} ligger på {pace} av planerad takt.',
  'coaching.reason.performance.at-risk': '{goal} ligger på {pace} av planerad takt.',
  'coaching.reason.performance.slipped':
    '{n, plural, one {# löfte} other {# löften}} har blivit försenade eller flyttade den senaste månaden.',
  'coaching.reason.performance.period': 'Målen för perioden från {day} är inte satta än.',
  'coaching.reason.performance.first': 'Det är ert första samtal i Kadens. Börja med mål och förväntningar.',
  'coaching.reason.preparation.near':
    '{reader, select, rep {Du träffar {customer} {day}.} other {{rep} träffar {customer} {day}.}}',
  'coaching.reason.preparation.large': 'Mötet gäller {deal}, en av de största affärerna just nu.',
  'coaching.reason.preparation.new-people':
    '{reader, select, rep {Någon från {customer} är ny för dig.} other {Någon från {customer} är ny för {rep}.}}',
  'coaching.unknown': 'Jag vet för lite än för ett bra förslag. Välj själv.',
  'coaching.suggestion': 'Förslag',
  'coaching.waited-longest': 'Väntat längst',
  'coaching.most-urgent': 'Mest akut nu',
  'coaching.wish.ask': 'Be om något annat',
  'coaching.wish': 'Vad vill du prata om?',
  'coaching.wish.yours': 'Du har bett om {about}.',
  'coaching.wish.theirs': '{rep} har bett om {about}.',
  'coaching.wish.withdraw': 'Ta tillbaka',
  'coaching.avoided': 'Du har valt bort {about} två gånger. Vill du ha en första mening?',
  'coaching.avoided.show': 'Visa en första mening',
  // An organisation's own name of a type, inside a sentence
  'coaching.own-name': '”{name}”',
  'coaching.choose.short': 'Välj det',
  'coaching.choose': 'Välj det: {type}',
} as const;
