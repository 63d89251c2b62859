import type { AboutText } from './about-text.ts';

/** docs/for-administrators.md, "Results and deals from your CRM", as far as another system sends them itself. */
export const results: AboutText = {
  title: 'Results and deals from another system',
  lead: 'For whoever lets a CRM or a report send figures by itself, with a key from Settings → Results.',
  parts: [
    {
      title: 'How to send',
      text: [
        'POST with Content-Type: application/json and Authorization: Bearer followed by the key. At most 1,000 rows a call; sixty calls in a row, then two a second (429 with Retry-After beyond that). The same again changes nothing, so a call that got no answer can be sent again. "dryRun": true tells what would happen, and changes nothing.',
      ],
    },
    {
      title: 'Results: /api/results',
      text: [
        'Example: {"results": [{"person": "ali.rezai@company.com", "metric": "recurring-revenue", "from": "2026-11-01", "to": "2026-11-30", "value": 740500, "currency": "SEK"}]}',
      ],
      table: {
        head: ['Field', 'What it is'],
        rows: [
          ['person', 'the rep’s address'],
          [
            'metric',
            'quota-attainment, order-intake, recurring-revenue, gross-margin, win-rate, average-deal, sales-cycle, new-customers, retention, forecast-error, pipeline-created, pipeline-coverage, meetings-booked, meetings-held or quotes-sent; one of these by its name (Order intake), or a name of your own',
          ],
          ['from, to', 'the first and the last day of the period, YYYY-MM-DD'],
          ['value', 'the number; per cent as 31.5'],
          ['currency', 'of an amount, such as SEK'],
          ['cases', 'of a rate: how many it rests on'],
        ],
      },
    },
    {
      title: 'Deals: /api/deal-changes',
      text: [
        'Example: {"deals": [{"id": "1042", "owner": "ali.rezai@company.com", "name": "Framework agreement 2027", "customer": "Volvo Trucks", "amount": 420500, "currency": "SEK", "stage": "proposal", "closesOn": "2026-12-18", "lastActivityOn": "2026-11-25"}]}',
        'A field that is left out or null says nothing, and what is known stays. With "isWhole": true these are all the deals that the reps have; open ones that came before and aren’t among them are then counted as gone.',
      ],
      table: {
        head: ['Field', 'What it is'],
        rows: [
          ['id', 'the deal’s id in your system; by it the deal is known again'],
          ['owner', 'the rep’s address; the rep is to have a rhythm in Kadens'],
          ['name, customer', 'the deal’s name, the customer’s name'],
          ['amount, currency', 'the amount and its currency'],
          ['stage', 'contact, need, proposal, negotiation, agreed, won, lost or let-go'],
          ['closesOn, createdOn, lastActivityOn', 'days, YYYY-MM-DD'],
        ],
      },
    },
    {
      title: 'The answer',
      text: [
        'The answer counts what was added, changed and the same, and names each row that was left out by its place in the list. A field by another name than these is refused (422, with its name). The whole description is at /api/openapi.json.',
      ],
      table: {
        head: ['Fault', 'What it means'],
        rows: [
          ['unknown-person, several-people', 'nobody, or several people, have that address'],
          ['not-a-rep, list-full', 'the person has no rhythm; they have a thousand open deals'],
          ['period-unfit, period-ahead', 'the period ends before it begins; it hasn’t begun'],
          ['negative, more-than-all', 'a count below nothing; a share above a hundred per cent'],
          ['twice', 'the same row is there twice'],
        ],
      },
    },
  ],
};
