/** What is said when something of ours breaks: there whatever else could not be fetched. */
export const sv = {
  'crash.title': 'Något gick sönder här',
  'crash.text': 'Det är vårt fel, inte ditt. Det ni redan sparat finns kvar. Ladda om så fortsätter vi.',
  'crash.reload': 'Ladda om',
} as const;
