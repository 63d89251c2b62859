import type { AboutText } from './about-text.ts';

/** docs/for-administrators.md, "Results and deals from your CRM", as far as another system sends them itself. */
export const results: AboutText = {
  title: 'Resultat och affärer från ett annat system',
  lead: 'För den som låter ett CRM eller en rapport skicka in siffror av sig självt, med en nyckel från Inställningar → Resultat.',
  parts: [
    {
      title: 'Så skickar du',
      text: [
        'POST med Content-Type: application/json och Authorization: Bearer följt av nyckeln. Högst 1 000 rader i ett anrop; sextio anrop i rad, sedan två i sekunden (429 med Retry-After utöver det). Samma sak en gång till ändrar ingenting, så ett anrop utan svar kan skickas om. "dryRun": true säger vad som skulle hända, och ändrar ingenting.',
      ],
    },
    {
      title: 'Resultat: /api/results',
      text: [
        'Exempel: {"results": [{"person": "ali.rezai@foretaget.se", "metric": "recurring-revenue", "from": "2026-11-01", "to": "2026-11-30", "value": 740500, "currency": "SEK"}]}',
      ],
      table: {
        head: ['Fält', 'Vad det är'],
        rows: [
          ['person', 'säljarens adress'],
          [
            'metric',
            'quota-attainment, order-intake, recurring-revenue, gross-margin, win-rate, average-deal, sales-cycle, new-customers, retention, forecast-error, pipeline-created, pipeline-coverage, meetings-booked, meetings-held eller quotes-sent; ett av dem med sitt namn (Ny ARR), eller ett eget namn',
          ],
          ['from, to', 'periodens första och sista dag, ÅÅÅÅ-MM-DD'],
          ['value', 'talet; procent som 31.5'],
          ['currency', 'för ett belopp, som SEK'],
          ['cases', 'för en andel: hur många den vilar på'],
        ],
      },
    },
    {
      title: 'Affärer: /api/deal-changes',
      text: [
        'Exempel: {"deals": [{"id": "1042", "owner": "ali.rezai@foretaget.se", "name": "Ramavtal 2027", "customer": "Volvo Lastvagnar", "amount": 420500, "currency": "SEK", "stage": "proposal", "closesOn": "2026-12-18", "lastActivityOn": "2026-11-25"}]}',
        'Ett fält som saknas eller är null säger ingenting, och det som är känt står kvar. Med "isWhole": true är det alla affärer som säljarna har; öppna som kommit förut och inte finns med räknas då som borta.',
      ],
      table: {
        head: ['Fält', 'Vad det är'],
        rows: [
          ['id', 'affärens id i ert system; på det känns den igen'],
          ['owner', 'säljarens adress; säljaren ska ha en rytm i Kadens'],
          ['name, customer', 'affärens namn, kundens namn'],
          ['amount, currency', 'beloppet och dess valuta'],
          ['stage', 'contact, need, proposal, negotiation, agreed, won, lost eller let-go'],
          ['closesOn, createdOn, lastActivityOn', 'dagar, ÅÅÅÅ-MM-DD'],
        ],
      },
    },
    {
      title: 'Svaret',
      text: [
        'Svaret räknar vad som blev nytt, ändrat och likadant, och nämner varje rad som inte kom med, efter sin plats i listan. Ett fält med ett annat namn än de här avvisas (422, med namnet). Hela beskrivningen finns på /api/openapi.json.',
      ],
      table: {
        head: ['Fel', 'Vad det betyder'],
        rows: [
          ['unknown-person, several-people', 'ingen, eller flera, har adressen'],
          ['not-a-rep, list-full', 'personen har ingen rytm; den har tusen öppna affärer'],
          ['period-unfit, period-ahead', 'perioden slutar innan den börjar; den har inte börjat'],
          ['negative, more-than-all', 'ett antal under noll; en andel över hundra procent'],
          ['twice', 'samma rad finns två gånger'],
        ],
      },
    },
  ],
};
