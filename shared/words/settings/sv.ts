export const sv = {
  'settings.groups': 'Inställningar',
  'settings.group.permissions': 'Behörigheter',
  'settings.group.reminders': 'Påminnelser',
  'settings.group.sending': 'Utskick',
  'settings.group.types': 'Samtalstyper',
  'settings.group.templates': 'Mallar',
  'settings.group.behaviours': 'Beteenden',
  'settings.group.model': 'Språkmodell',
  'settings.group.results': 'Resultat',
  'settings.results': 'Resultat och affärer ur filer',
  'settings.results.lead':
    'Resultat och affärer ur ert CRM läses in säljare för säljare, av den som leder, administrerar eller coachar.',
  'settings.results.open': 'Läs in resultat och affärer',
  'settings.keys': 'Nycklar åt andra system',
  'settings.keys.lead':
    'Med en nyckel skickar ert CRM resultat och affärer av sig självt. Den kan lägga till och rätta sådana, och ingenting annat: inte läsa något, inte logga in som någon.',
  'settings.keys.none': 'Inget system har en nyckel.',
  'settings.keys.name': 'Vilket system är den till?',
  'settings.keys.name.hint': 'till exempel HubSpot',
  'settings.keys.make': 'Gör en nyckel',
  'settings.keys.once': 'Kopiera nyckeln nu. Den visas bara här, den här gången: Kadens sparar den inte.',
  'settings.keys.copy': 'Kopiera',
  'settings.keys.copied': 'Kopierad',
  'settings.keys.close': 'Jag har kopierat den',
  'settings.keys.made': 'Gjord av {name}, {day}',
  'settings.keys.used': 'använd senast {day}',
  'settings.keys.unused': 'inte använd än',
  'settings.keys.withdraw': 'Dra in',
  'settings.keys.withdraw.which': 'Dra in nyckeln till {name}',
  'settings.keys.withdraw.sure':
    'Inget kommer in med nyckeln till {name} efter det här, och den går inte att få tillbaka.',
  'settings.keys.withdraw.do': 'Dra in nyckeln',
  'settings.keys.how': 'POST {results} eller {deals} med rader som JSON.',
  'settings.keys.fields': 'Fälten och svaren',
  'settings.group.data': 'Personuppgifter',

  // What Kadens may do
  'settings.permissions': 'Vad Kadens får göra',
  'settings.permissions.lead':
    'Bara inloggning krävs. Allt annat kan ges senare, ett i taget. Kadens kommer aldrig åt något som personen själv inte kan öppna.',
  'settings.permissions.consent': 'Ge samtycke för alla',
  'settings.permissions.consent.then':
    'Öppnar Microsofts egen sida, som visar vad du godkänner. Det gäller hela organisationen och kan tas tillbaka i Entra.',
  'settings.permissions.again': 'Kontrollera igen',
  'settings.permission.required': 'Krävs',
  'settings.permission.yes': 'Ja',
  'settings.permission.no': 'Inte än',
  'settings.permission.unseen': 'Syns inte härifrån',
  'settings.permission.seen-as-you':
    'Kadens ser vad som gäller för dig. Efter samtycke för alla gäller det alla; annars tillfrågas var och en när det behövs.',

  'settings.permission.sign-in': 'Inloggning',
  'settings.permission.sign-in.for': 'Teams talar om vem som öppnar Kadens: namn, id och organisation.',
  'settings.permission.sign-in.without': 'Utan den fungerar ingenting.',
  'settings.permission.directory': 'Läsa vilka som är ens medarbetare',
  'settings.permission.directory.for': 'En chef ser sina direktrapporter och väljer vilka som coachas.',
  'settings.permission.directory.without':
    'Utan den kan ingen ny väljas. De som redan är valda fungerar som förut.',
  'settings.permission.calendar': 'Läsa och skriva i den egna kalendern',
  'settings.permission.calendar.for':
    'Bokar 1:1-serien i bådas kalendrar, eller hittar den som redan finns, och följer vad som görs med den. Läser när möten är och vilka som är bjudna till återkommande, aldrig vad de handlar om, och vilka hela dagar chefen och säljarna står som frånvarande.',
  'settings.permission.calendar.without':
    'Utan den bokas inget. Rytmen och samtalen finns ändå; de två bokar mötet själva.',
  'settings.permission.times': 'Se när två är lediga samtidigt',
  'settings.permission.times.for': 'Föreslår tider som passar båda. Läser bara när någon är upptagen.',
  'settings.permission.times.without': 'Utan den väljer de två tid själva.',
  'settings.permission.meetings': 'Läsa de egna onlinemötena',
  'settings.permission.meetings.for': 'Hittar chatten till det bokade mötet.',
  'settings.permission.meetings.without': 'Utan den läggs Kadens till i mötet för hand.',
  'settings.permission.install': 'Lägga in Kadens i det egna mötets chatt',
  'settings.permission.install.for': 'Lägger Kadens, och inget annat, i det möte som har bokats.',
  'settings.permission.install.without': 'Utan den läggs Kadens till för hand, en gång per serie.',
  'settings.permission.todo': 'Lägga in uppgifter i det egna To Do',
  'settings.permission.todo.for':
    'För den som har valt det läggs nästa steg i en lista som heter Kadens. Läser den listan, och vad de andra heter.',
  'settings.permission.todo.without': 'Utan den finns nästa steg bara i Kadens.',
  'settings.permission.own-calendar': 'Läsa den egna kalendern, utan mötenas text',
  'settings.permission.own-calendar.for':
    'För den som har valt det föreslås möten med någon utifrån som kundmöten. Bara det personen väljer sparas.',
  'settings.permission.own-calendar.without': 'Utan den läggs kundmöten in för hand.',
  'settings.permission.transcripts': 'Läsa transkriptioner av egna möten',
  'settings.permission.transcripts.for':
    'När någon av de två ber om det hämtas transkriptionen av deras 1:1, för att leta upp löften. Texten sparas inte.',
  'settings.permission.transcripts.without': 'Utan den klistras transkriptionen in, eller väljs som fil.',
  'settings.permission.away': 'Arbeta när personen inte är inloggad',
  'settings.permission.away.for': 'Håller bokningen i ordning. Inloggningen sparas krypterad.',
  'settings.permission.away.without': 'Utan den sker bokningar bara medan personen har Kadens öppet.',
  'settings.permission.meeting-start': 'Veta när mötet börjar och slutar',
  'settings.permission.meeting-start.for': 'Samtalet börjar när mötet gör det.',
  'settings.permission.meeting-start.without': 'Utan den trycker någon på Starta.',
  'settings.permission.chat-members': 'Se vilka som är i mötets chatt',
  'settings.permission.chat-members.for': 'Sammanfattningen skrivs där bara om de två är ensamma.',
  'settings.permission.chat-members.without': 'Utan den får var och en sammanfattningen i sin egen chatt.',
  'settings.permission.stage': 'Visa på mötets scen',
  'settings.permission.stage.for': 'Agenda, mål och nästa steg visas stort för båda.',
  'settings.permission.stage.without': 'Utan den ser båda samma sak i sidopanelen.',

  // Who has which role
  'settings.roles': 'Roller',
  'settings.roles.lead':
    'Roller ges här, till en i taget, eller i Entra, till personer eller grupper: Enterprise applications → Kadens → Users and groups. Chefer och säljare behöver ingen. En roll från Entra syns här när någon har öppnat Kadens med den.',
  'settings.roles.leaders': 'Leder försäljningen',
  'settings.roles.leaders.then': 'Ser översikten och sätter bolagets mål. Läser aldrig någons anteckningar.',
  'settings.roles.leaders.none': 'Ingen har rollen än.',
  'settings.roles.administrators': 'Administratörer',
  'settings.roles.administrators.then': 'Ändrar det som står på den här sidan. Läser inga samtal.',
  'settings.roles.by-hand': 'given här',
  'settings.roles.take': 'Ta tillbaka rollen från {name}',
  'settings.roles.give': 'Ge rollen',
  'settings.roles.give.leader': 'Lägg till någon som leder försäljningen',
  'settings.roles.give.administrator': 'Lägg till en administratör',
  'settings.roles.address': 'E-postadress',
  'settings.roles.open': 'Öppna Entra',

  // What has not gone out
  'settings.undelivered': 'Meddelanden och bokningar',
  'settings.left':
    '{count, plural, one {En person finns} other {# personer finns}} inte kvar i organisationen, enligt Teams. Deras rytmer är pausade, de får inga meddelanden, och det som står om dem gallras som allt annat.',
  'settings.undelivered.none': 'Allt som skulle ut har kommit fram.',
  'settings.undelivered.itself':
    'Det som inte går försöker Kadens med igen av sig självt i ett dygn. Här står aldrig vem det gäller eller vad det handlar om.',
  'settings.undelivered.failed': '{count} gick inte att skicka eller boka',
  'settings.undelivered.retrying': '{count} försöks igen',
  'settings.undelivered.unreachable':
    '{count, plural, one {# väntar på att mottagaren lägger till Kadens i Teams} other {# väntar på att mottagarna lägger till Kadens i Teams}}',
  'settings.undelivered.since': 'Äldst: {day} kl. {time}.',
  'settings.undelivered.group.invitations': 'Kallelser',
  'settings.undelivered.group.calendar-changes': 'Flytt och inställda möten i kalendern',
  'settings.undelivered.group.meeting-chats': 'Kadens i mötens chattar',
  'settings.undelivered.group.reminders': 'Påminnelser om löften',
  'settings.undelivered.group.recaps': 'Sammanfattningar',
  'settings.undelivered.group.cards': 'Andra kort i chatten',
  'settings.undelivered.group.todo': 'Uppgifter i To Do',
  'settings.undelivered.group.calendar-reading': 'Läsning av kalendrar',
  'settings.undelivered.group.other': 'Annat',
  'settings.undelivered.cause.unanswered': 'Microsoft svarar inte.',
  'settings.undelivered.cause.not-allowed': 'Kadens saknar behörighet.',
  'settings.undelivered.cause.not-found': 'Mottagaren eller mötet finns inte.',
  'settings.undelivered.cause.rejected': 'Microsoft tar inte emot det.',
  'settings.undelivered.cause.outside-hours': 'Väntar på mottagarens arbetstid.',
  'settings.undelivered.cause.fault': 'Ett fel i Kadens, som står i loggen.',
  'settings.undelivered.retry': 'Försök igen',
  'settings.undelivered.retried': 'Kadens försöker igen nu',

  // When people are reminded
  'settings.reminders': 'Påminnelser',
  'settings.reminders.lead':
    'När Kadens påminner, av sig självt. Ändringen gäller också det som redan är planerat men inte skickat.',
  'settings.reminders.before': 'Påminnelse om ett löfte',
  'settings.reminders.days':
    '{days, plural, =0 {Samma dag} =1 {Arbetsdagen innan} =2 {Två arbetsdagar innan} =3 {Tre arbetsdagar innan} other {# arbetsdagar innan}}',
  'settings.reminders.none': 'Ingen påminnelse i förväg',
  'settings.reminders.at': 'Klockan',
  'settings.reminders.at.start': 'När arbetsdagen börjar',
  'settings.reminders.prepare': 'Förberedelse inför ett samtal',
  'settings.reminders.from': 'Kadens skriver tidigast',
  'settings.reminders.to': 'och senast',
  'settings.reminders.save': 'Spara',
  'settings.reminders.saved': 'Påminnelserna är ändrade',
  'settings.reminders.always':
    'Tiderna är personens egna, där den är. På natten och helgen skickas inget. Det här kommer alltid: frågan arbetsdagen efter ett löfte, chefens kort på morgonen, någon som ber om hjälp och samtal som ställs in eller flyttas.',

  // A language model
  'settings.model': 'Språkmodell',
  'settings.model.lead':
    'Kadens fungerar utan. En språkmodell kan höra löften i en transkription som reglerna missar; inget sparas utan att någon av de två godkänner det.',
  'settings.model.none':
    'Ingen språkmodell är inställd. Den som sköter servern anger MODEL_URL, MODEL_KEY och MODEL_NAME.',
  'settings.model.sent':
    'Modellen är {name}, hos {host}. Dit skickas det som sägs i de två personernas transkription, med deras namn, en bit i taget. Det sker bara om båda har sagt ja, och bara när någon av dem går igenom en transkription. Kadens sparar inte texten; vad {host} gör med den står i ert avtal.',
  'settings.model.use': 'Får användas av dem som vill',
  'settings.model.used':
    '{questions, plural, one {# bit läst} other {# bitar lästa}}: {input, plural, other {#}} tokens skickade, {output, plural, other {#}} mottagna.',
  'settings.model.failed':
    '{failed, plural, one {# gång} other {# gånger}} kom inget användbart svar; då räckte reglerna.',
  'settings.model.thought': 'Tummen upp {liked}, tummen ned {disliked}.',
  'settings.model.no-price': 'Kostnaden syns när MODEL_INPUT_PRICE och MODEL_OUTPUT_PRICE är angivna.',

  // Personal data
  'settings.data': 'Personuppgifter',
  'settings.data.lead': 'Det här gallras efter sina egna tider:',
  'settings.kept': 'Så länge sparas det som är över',
  'settings.kept.lead':
    'Avslutade samtal med anteckningar och beslut, löften som är klara eller strukna, bedömningar, vunna och förlorade affärer, kundmöten och mål vars period är slut. Det som är öppet eller gäller nu tas aldrig bort.',
  'settings.kept.years': '{years} år',
  'settings.kept.shorter':
    '{years, plural, one {Det som varit över i mer än ett år tas bort om ett dygn och kommer inte tillbaka. Till dess kan du ändra dig.} other {Det som varit över i mer än # år tas bort om ett dygn och kommer inte tillbaka. Till dess kan du ändra dig.}}',
  'settings.kept.deletes':
    '{sessions, plural, one {# samtal} other {# samtal}}, {commitments, plural, one {# löfte} other {# löften}}, {deals, plural, one {# affär} other {# affärer}} och {others, plural, one {# annat} other {# andra}} (bedömningar, förväntningar, kundmöten och mål) tas bort om ett dygn. Är det meningen?',
  'settings.kept.deletes-none': 'Inget är så gammalt att det tas bort om ett dygn. Är det meningen?',
  'settings.kept.longer': 'Gäller genast. Det som redan är borttaget kommer inte tillbaka.',
  'settings.kept.do': 'Spara i {years} år',
  'settings.kept.from': 'Gäller från {day} kl. {time}. Till dess gäller {years} år.',
  'settings.term.receipts': 'Kvitton på att en begäran är utförd',
  'settings.term.outbox': 'Det boten har skickat',
  'settings.term.access': 'Loggen över vem som har tittat på vad',
  'settings.term.days': '{days, plural, one {# dag} other {# dagar}}',
  'settings.data.privacy': 'Vem som läser vad',
  'settings.data.negotiation': 'Underlag för förhandling (MBL)',
};
