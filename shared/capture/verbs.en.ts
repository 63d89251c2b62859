import { respelt } from './spelling.ts';

/** Verbs of selling and coaching that leave a trace. Others pass too, where a day or "will" stands with them. */
const known = new Set(
  'send call book email mail contact fix arrange check meet talk speak show update invite collect count list share review analyse analyze plan practice practise train test try sign order deliver document fetch leave tell ask answer reply start open close finish write prepare present discuss draft make get give take bring set schedule reschedule cancel postpone follow create build report log record note confirm remind explain introduce propose suggest submit complete clean map negotiate visit pitch demo run hold put file fill find gather approve chase ping phone ring text message upload download publish post sell buy pay read listen shadow coach rehearse coordinate research validate revise correct adjust calculate compare decide choose pick add remove move hand forward return invoice offer quote reach raise escalate do loop shoot drop prep nudge sync chat sort sketch polish pull push lock circulate outline scope swing ship dial fax knock drive pop hop join attend host brief debrief recap track craft design produce compile assemble request purchase procure source hire recruit onboard mentor teach guide lead secure land win seal countersign initial sanction green-light reject decline accept agree settle resolve solve handle tackle address cover tidy clear purge scrub refresh renew extend upgrade downgrade upsell cross-sell bundle price estimate cost forecast project model simulate trial pilot evaluate assess audit inspect examine study skim scan proofread edit amend rework rewrite redo redraft reformat translate rank score grade rate contrast match align reconcile merge split divide allocate assign delegate distribute relay pass courier attach link tweet announce launch release roll deploy install configure activate enable disable pause stop begin kick resume continue wrap conclude end defer delay shift rearrange rebook reserve double-check recheck query enquire inquire question interview survey poll investigate explore dig locate spot select shortlist nominate appoint connect network engage involve include welcome greet tour dm type pen archive store save keep grab carry provide supply tender bid recommend advise consult inform alert warn flag describe demonstrate walk debate bargain persuade convince influence market promote advertise sponsor fund invest bill charge credit refund reimburse claim recover replace swap exchange trade transfer convert transform change adapt tweak tune improve enhance boost increase grow expand scale reduce cut trim lower slash delete erase kill retire restore repair mend interpret measure monitor watch observe supervise oversee manage own champion multithread prospect target profile segment nurture warm spin nip dash chuck fettle bell fly load reload jot square squeeze scribble punch bash nail hammer crank whip rustle dust flick wire bang tee line jump patch prod poke nag badger shepherd herd slot carve free drag bounce plug feed flesh dive drill unpack dispatch issue notify lodge wrangle iron hash rope rally wow woo quiz size benchmark mock wireframe storyboard animate film caption transcribe print photocopy bind whatsapp skype facetime tag cc copy paste import export migrate backfill dedupe enrich label tick strike collate liaise diarise pencil slide whizz scrutinise reconfirm regroup spec tally plot trace tail untangle unblock unlock accelerate expedite hurry cajole coax corner brainstorm vet screen shred sweep trawl comb cook rerun restock refill reword rephrase retitle resubmit reissue resurrect revive revisit rehash realign redirect refine refit refile upskill vouch waive volunteer weigh wind yank zip buzz borrow lend chair moderate facilitate head sit lay swot register key haggle google press slack zoom troubleshoot enrol enroll respond spread appeal block spend devote beg cold-call clarify dismiss embed encourage excuse exhibit fast-track formalise formalize gauge greenlight highlight hone identify illustrate impress inspire intro isolate justify kickstart knuckle leverage localise massage memorise mingle mull offload outbid outsource package perfect pinpoint pinch playtest pledge pre-book probe progress prune qualify quantify quell quicken ramp ready rebut recce reckon reclaim reconnect recreate refer reflect refocus regain reheat rekindle relaunch rely remake remedy remodel reopen repackage repeat replan replay reprice reprint requote resell resend reset reshape reshuffle retain retest rethink retrain retry reuse revamp reverse reward ringfence roadmap rough satisfy scour separate shave shortcut showcase shrink sift signpost skip slim snag soften solicit spar specify spruce stack standardise steer straighten strategise streamline strengthen substantiate suss systematise tailor tap tempt thrash throw tie tighten tot treat turn underline unify unveil usher verify visualise wash widen wrestle yell'.split(
    ' ',
  ),
);

/** The base of a verb in the third person: "sends" → "send". Null when the form is not sure to be one. */
export const baseOf = (word: string): string | null => {
  if (!word.endsWith('s')) return null;
  const special: Readonly<Record<string, string>> = { does: 'do', goes: 'go', has: 'have' };
  if (special[word] !== undefined) return special[word];
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : null;
};

/** "sending" → "send", when it is a verb we know. */
export const knownFromIng = (word: string): string | null => {
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((base) => known.has(base)) ?? null;
};

/** "sending" → "send", whichever verb it is; one we don't know is taken as it most often is made. */
export const fromIng = (word: string): string | null => {
  const base = knownFromIng(word);
  if (base !== null || !/^\p{L}{2,}ing$/u.test(word)) return base;
  const stem = word.slice(0, -3);
  if (/([bdgklmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou][aiou][cgsvz]|at|iz|v)$/u.test(stem) ? `${stem}e` : stem;
};

/** Before a verb they make another of the same kind: "resend". */
const PREFIX = /^(?:re|pre|co|out|up|down|cross|multi)-?(?=.{3})/u;

export const isKnown = (base: string): boolean =>
  known.has(base) ||
  known.has(base.replace(PREFIX, '')) ||
  /\p{L}{2}(?:al|ar|or|er|it|et|im|an|on|il|tom|og|rn|as|gn)i[sz]e$|\p{L}{3}ify$/u.test(base);

/** Verbs said often enough that a slip in one is told, and words that look like one but are themselves. */
const common =
  'send call book email write check share draft schedule prepare update review contact confirm arrange follow finish present discuss introduce invite propose'.split(
    ' ',
  );
/** These only where a letter is missing, doubled or in the wrong place: with another letter they are other words. */
const lessCommon =
  'sending calling booking emailing writing checking sharing drafting scheduling preparing updating reviewing contacting confirming arranging following finishing presenting visiting meeting collect deliver submit organise organize complete forward'.split(
    ' ',
  );
const themselves = new Set([
  'contract',
  'conform',
  'prevent',
  'incite',
  'cheek',
  'cooking',
  'looking',
  'hooking',
  'shearing',
  'melting',
  'sanding',
  'bending',
  'lending',
  'spending',
  'falling',
  'fishing',
  'boxing',
  'connect',
  'correct',
  'recollect',
]);

/** The verb meant by a mistyped one; null for one that is right, or may be. */
export const respeltVerb = (word: string): string | null =>
  isKnown(word) || isKnown(baseOf(word) ?? word) || knownFromIng(word) !== null || themselves.has(word)
    ? null
    : (respelt(word, common) ?? respelt(word, lessCommon, ['wrong']));

const participles: Readonly<Record<string, string>> = {
  sent: 'send',
  written: 'write',
  done: 'do',
  made: 'make',
  given: 'give',
  taken: 'take',
  brought: 'bring',
  bought: 'buy',
  told: 'tell',
  held: 'hold',
  built: 'build',
  drawn: 'draw',
  set: 'set',
  put: 'put',
  run: 'run',
  read: 'read',
  sold: 'sell',
  kept: 'keep',
  found: 'find',
  met: 'meet',
  paid: 'pay',
  rung: 'ring',
  shown: 'show',
  chosen: 'choose',
  gone: 'go',
  cut: 'cut',
  led: 'lead',
  left: 'leave',
  spent: 'spend',
  lent: 'lend',
  taught: 'teach',
  driven: 'drive',
  flown: 'fly',
  spoken: 'speak',
  won: 'win',
  dug: 'dig',
  got: 'get',
  let: 'let',
};
/** Where the past is another word than the participle. */
const pasts: Readonly<Record<string, string>> = {
  rang: 'ring',
  gave: 'give',
  wrote: 'write',
  took: 'take',
  did: 'do',
  ran: 'run',
  spoke: 'speak',
  came: 'come',
  went: 'go',
  drew: 'draw',
  chose: 'choose',
  drove: 'drive',
  saw: 'see',
};
/** "Closed", "rang": the base of what would be good to have done; null where it can't be told. */
export const fromPast = (word: string): string | null => pasts[word.toLowerCase()] ?? fromParticiple(word);

/** "sent" → "send": the base of a verb from its participle; null where it can't be told. */
export const fromParticiple = (word: string): string | null => {
  const said = word.toLowerCase();
  if (participles[said] !== undefined) return participles[said];
  const again = /^re-?(\p{L}+)$/u.exec(said)?.[1] ?? '';
  if (participles[again] !== undefined) return `re${participles[again]}`;
  if (!said.endsWith('ed')) return null;
  const stem = said.slice(0, -2);
  const bases = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem];
  return bases.find((base) => isKnown(base)) ?? null;
};

const past = new Set(
  'sent called made did got told wrote met had was were went took gave said spoke saw came found bought sold ran won left held kept built paid thought knew began brought caught chose drew drove fell felt forgot grew heard led lost rang read set sat stood taught understood meant wore been done gone'.split(
    ' ',
  ),
);
const bothTenses = new Set(['read', 'set', 'put', 'need', 'feed', 'proceed', 'speed', 'embed']);

export const isPast = (word: string): boolean =>
  !bothTenses.has(word) && (past.has(word) || /[^e]ed$/u.test(word));

/** States, feelings and wishes, and what only might happen. */
export const isState = (word: string): boolean =>
  /^(?:am|is|are|be|being|has|have|had|think|know|believe|hope|wish|like|love|feel|want|guess|wonder|mean|understand|see|agree|disagree|remember|need|look|seem|live|sleep|enjoy|hate|prefer|appreciate|go|come|stay|wait|work|thank|doubt|suppose|miss|care|trust|expect|might|may|could|would|should|can|cannot|can't|won't|don't|doesn't|never|not|really|just|always|usually|often|maybe|perhaps|probably|sometimes|was|were|ought|used|reckon|sound|sounds|get better|laugh|travel|fly|leave|start|keep up|happen|arrive)$/u.test(
    word,
  );

/** What makes an action of a verb that is otherwise a state or too wide: "goes through", "looks into". */
export const isAction = (predicate: string): boolean =>
  /^(?:go(?:es)? (?:through|over|(?:up |down |out |over )?to (?!sleep|bed|lunch|the gym))|look(?:s)? (?:into|after|over|at|up|through|round|around)|go(?:es)? (?:and )?(?:see|visit|meet)|see (?:to|if)|come(?:s)? (?:back|along|round|by)|work(?:s)? (?:on|out|through)|get(?:s)? (?!better)|start(?:s)? |leave(?:s)? (?:a|the)|think(?:s)? about|travel(?:s)? to|see (?!you|how|what|it(?!\p{L})|that|whether)|have (?:a|an|another|one|my|your) (?:\p{L}+ )?(?:word|chat|look|go|think|read|talk|call|yarn|natter|catch-?up|coffee|lunch|sit-down|session|meeting|conversation)|have .* (?:ready|done|finished|complete|completed|up|signed|sent|prepared|written|drafted)|have (?:the|an?|your|my|our|his|her|their|this|that|it|them|these|those|all|two|three|\d+) .*(?:set|filed|booked|fixed|sorted|agreed|confirmed|updated|in place|in (?:your|their|his|her|my) (?:inbox|hands?)|on (?:your|their|his|her|my) desk|on paper)(?!\p{L})|have (?:the|an?|your|my|our|his|her|their|this|that|it|them|these|those|all|two|three|\d+) .*(?:to|with|over to|back to) (?:you|them|him|her|legal|finance|me|us|\p{L}+$)|have (?!an? |the |my |your |to |it |no |some )\p{L}+ (?:send|call|book|email|write|check|share|draft|prepare|update|review|look|set|get|make|do|put|give|arrange|fix|run|join|come|sort|ring|confirm)(?!\p{L})|have (?:it|them|that) (?:for|with|out|over|in|back|up|sent|done|to|at)|have (?:that|the|a|my|this) (?:call|meeting|talk|chat|conversation|session)|have (?:lunch|coffee|dinner|breakfast|drinks|a drink) (?:with|at)|sound(?:s)? out|agree (?:on )?(?:the|an?|our) |fly (?:(?:up|down|over|out|in|back) )?to|leave it)/u.test(
    predicate,
  );

/** Verbs that promise nothing to be seen (coaching-model §4), from the predicate in its base form. */
export const isVague = (predicate: string): boolean =>
  /^(?:to )?(?:work(?:s|ing)? (?:on|with)|think(?:s|ing)? (?:about|over)|tr(?:y|ies|ying)(?: to)?(?![a-z])|look(?:s|ing)? (?:into|at)|keep(?:s|ing)? an eye|get(?:s|ting)? better|touch(?:es|ing)? base|help(?:s|ing)?(?![a-z])|follow(?:s|ing)? up(?!.*(?: by | with a | via | call| meeting| e-?mail)))/iu.test(
    predicate,
  );
