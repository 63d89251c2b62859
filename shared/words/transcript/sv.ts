export const sv = {
  'transcript.begin': 'Gå igenom en transkription',
  'transcript.title': 'Gå igenom en transkription',
  'transcript.text': 'Transkriptionen',
  'transcript.text.hint': 'Eller klistra in innehållet i .vtt-filen.',
  'transcript.fetch': 'Hämta från Teams',
  'transcript.consent':
    'Kadens behöver din tillåtelse att läsa mötets transkription, och ofta er administratörs.',
  'transcript.consent.do': 'Ge tillgång',
  'transcript.file': 'Välj fil',
  'transcript.promise':
    'Den läses i ditt fönster. Texten sparas ingenstans. Förslagen visas för er två, och bara det ni sparar blir kvar.',
  'transcript.seen':
    '{name} ser att du går igenom den och kan stoppa det. Ingen bedöms: bara löften letas upp.',
  'transcript.look': 'Leta efter löften',
  'transcript.not-one':
    'Det där är ingen transkription i formatet WebVTT. I Teams finns den under mötets sammanfattning: Transkription, Ladda ned, .vtt.',
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
};
