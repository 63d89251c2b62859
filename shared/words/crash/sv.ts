/** The words for when something of ours breaks: available even if nothing else could be fetched. */
export const sv = {
  'crash.title': 'Något gick sönder här',
  'crash.text': 'Det är vårt fel, inte ditt. Det ni redan sparat finns kvar. Ladda om så fortsätter vi.',
  'crash.missing':
    'En del av Kadens kunde inte hämtas, kanske för att det har kommit en ny version. Ladda om så fortsätter du där du var.',
  'crash.reload': 'Ladda om',
  'crash.code': 'Kod: {id}',
  'crash.copy-code': 'Kopiera koden',
  'crash.copied': 'Koden är kopierad.',
} as const;
