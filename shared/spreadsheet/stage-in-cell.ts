import { dealOutcomes, dealStages } from '../domain/deal.ts';
import type { DealOutcome, DealStage } from '../domain/deal.ts';

/** How far a deal has come, or how it ended: what a column of stages holds. */
export const stageOrOutcomes = [...dealStages, ...dealOutcomes] as const;
export type StageOrOutcome = DealStage | DealOutcome;

/** What spreadsheets and CRMs call them in both languages: our names, and those that Dynamics, HubSpot, Pipedrive and Salesforce begin with. */
const titles: Readonly<Record<StageOrOutcome, readonly string[]>> = {
  contact: [
    ...['kontakt', 'lead', 'prospekt', 'prospektering', 'bokat möte', 'möte bokat', 'ny'],
    ...['contact', 'prospect', 'prospecting', 'new', 'lead in', 'contact made', 'appointment scheduled'],
  ],
  need: [
    ...['behov', 'behovsanalys', 'kvalificering', 'kvalificerad', 'analys', 'demo', 'utveckla'],
    ...['need', 'needs', 'discovery', 'qualification', 'qualify', 'qualified', 'qualified to buy'],
    ...['needs analysis', 'needs defined', 'value proposition', 'id. decision makers', 'perception analysis'],
    ...['develop', 'demo scheduled', 'presentation scheduled', 'decision maker bought-in'],
  ],
  proposal: [
    ...['förslag', 'offert', 'offert skickad', 'förslag skickat', 'föreslå'],
    ...['proposal', 'quote', 'offer', 'propose', 'proposal made', 'proposal sent', 'quote sent'],
    'proposal/price quote',
  ],
  negotiation: [
    ...['förhandling', 'avtalsförhandling', 'avtal', 'avtal skickat'],
    ...['negotiation', 'negotiations started', 'negotiation/review', 'contract sent'],
  ],
  agreed: ['överens', 'muntligt ja', 'agreed', 'verbal yes', 'verbal agreement'],
  won: [
    ...['vunnen', 'vunnet', 'vunnen affär', 'stängd vunnen', 'avslutad vunnen', 'påskriven'],
    ...['won', 'closed won', 'closed as won', 'signed'],
  ],
  lost: [
    ...['förlorad', 'förlorat', 'förlorad affär', 'stängd förlorad', 'avslutad förlorad', 'tappad'],
    ...['lost', 'closed lost', 'closed as lost'],
  ],
  'let-go': [
    ...['släppt', 'vi släpper den', 'avskriven', 'avbruten', 'diskvalificerad'],
    ...['let go', 'abandoned', 'disqualified', 'cancelled', 'canceled', 'no decision'],
  ],
};

/** Without the number or the per cent that CRMs put beside a stage: "2. Behov (25 %)". */
const named = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/^\d+[.):\s-]*/u, '')
    .replace(/\s*\(?\d+\s*%\)?$/u, '')
    .replace(/\s*[-–:]\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The stage or the outcome that a cell names; null if it names none that we know. */
export const stageInCell = (cell: string): StageOrOutcome | null => {
  const typed = named(cell);
  return (
    stageOrOutcomes.find(
      (stage) => stage === typed || titles[stage].some((title) => named(title) === typed),
    ) ?? null
  );
};
