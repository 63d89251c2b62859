export const sv = {
  'transcript.begin': 'Gå igenom en transkription',
  'transcript.title': 'Gå igenom en transkription',
  'transcript.text': 'Transkriptionen',
  'transcript.text.hint': 'Klistra in texten från Teams, välj filen (.docx eller .vtt) eller hämta den.',
  'transcript.fetch': 'Hämta från Teams',
  'transcript.consent':
    'Kadens behöver din tillåtelse att läsa mötets transkription, och ofta er administratörs.',
  'transcript.consent.do': 'Ge tillgång',
  'transcript.file': 'Välj fil',
  'transcript.promise':
    'Den läses i ditt fönster. Texten sparas ingenstans. Förslagen visas för er två, och bara det ni sparar blir kvar.',
  'transcript.promise.model':
    'Den läses i ditt fönster och av språkmodellen. Kadens sparar texten ingenstans. Förslagen visas för er två, och bara det ni sparar blir kvar.',
  'transcript.seen':
    '{name} ser att du går igenom den och kan stoppa det. Ingen bedöms: bara löften letas upp.',
  'transcript.look': 'Leta efter löften',
  'transcript.not-one':
    'Det där ser inte ut som en transkription från Teams. Den finns under mötets sammanfattning: Transkription, Ladda ned, som .docx eller .vtt.',
  'transcript.none': 'Inga nya löften hördes.',
  'transcript.reading': '{name} går igenom en transkription.',
  'transcript.reading.you': 'Du går igenom en transkription.',
  'transcript.stop': 'Stoppa',
  'transcript.stop.left': 'Ta bort resten',
  'transcript.by': 'Ur transkriptionen, genom {name}. Inget sparas av sig självt.',
  'transcript.by.you': 'Ur transkriptionen, genom dig. Inget sparas av sig självt.',
  'transcript.proposal': 'Förslag {n} av {count}',
  'transcript.save': 'Spara',
  'transcript.change': 'Ändra',
  'transcript.dismiss': 'Ta bort',
  'transcript.back': 'Ändra inte',
  'transcript.who': 'Vem gör det?',
  'transcript.model.offer':
    'En språkmodell hör fler löften. Då skickas transkriptionen till {host}. Den används bara om ni båda säger ja, och ni kan ändra er när som helst.',
  'transcript.model.asks':
    '{name} vill låta en språkmodell läsa era transkriptioner. Den hör fler löften. Texten skickas då till {host}. Det är ditt val, och du kan ändra dig när som helst.',
  'transcript.model.waits': 'Du har sagt ja till språkmodellen. Den används när {name} också har gjort det.',
  'transcript.model.on': 'En språkmodell läser också: transkriptionen skickas till {host}.',
  'transcript.model.off': 'Du har sagt nej till språkmodellen.',
  'transcript.model.yes': 'Låt den läsa',
  'transcript.model.no': 'Nej tack',
  'transcript.model.end': 'Låt den inte läsa',
  'transcript.model.reading': 'Språkmodellen läser, del {n} av {count}.',
  'transcript.by-model': 'En språkmodell har formulerat det. Jämför med orden här under.',
};
