import { respelt } from './spelling.ts';

/** Verbs of selling and coaching that leave a trace. Others pass too, where a day or "will" stands with them. */
const known = new Set(
  'send call book email mail contact fix arrange check meet talk speak show update invite collect count list share review analyse analyze plan practise practice train test try sign order deliver document fetch leave tell ask answer reply start open close finish write prepare present discuss draft make get give take bring set schedule reschedule cancel postpone follow finalise finalize create build report log record note confirm remind explain introduce propose suggest summarise summarize submit complete clean map qualify prioritise prioritize negotiate visit pitch demo run hold put file fill find gather approve chase ping phone ring text message upload download publish post sell buy pay read listen shadow coach rehearse organise organize coordinate research identify verify validate revise correct adjust calculate compare decide choose pick add remove move hand forward return invoice offer quote reach raise escalate do loop shoot drop prep nudge sync chat sort sketch polish forward pull push lock circulate outline scope swing ship ring dial phone fax chase ping nudge knock drive pop swing hop join attend host run hold present pitch demo rehearse brief debrief recap log track map build craft design create produce compile assemble gather collect request order buy purchase procure source hire recruit onboard train coach mentor teach guide lead push pull secure land win close seal sign countersign initial approve authorise authorize sanction green-light reject decline accept agree settle resolve fix solve sort handle tackle address cover tidy clean clear purge scrub refresh renew extend upgrade downgrade upsell cross-sell bundle price quote estimate cost calculate forecast project model simulate test trial pilot evaluate assess audit inspect examine study read skim scan proofread edit amend revise rework rewrite redo redraft reformat translate summarise summarize outline list rank prioritise score grade rate compare contrast match align sync reconcile merge split divide allocate assign delegate distribute share circulate forward relay pass hand deliver ship post mail courier upload download attach link publish tweet announce launch release roll deploy install configure set activate enable disable pause stop start begin kick resume continue finish complete finalise finalize wrap conclude end cancel postpone defer delay move shift reschedule rearrange rebook schedule plan prepare prep organise organize coordinate arrange book reserve confirm verify validate check double-check recheck ask query enquire inquire question interview survey poll research investigate explore dig find locate identify spot select pick choose shortlist nominate appoint introduce connect network engage involve loop include invite welcome greet meet visit tour call message text dm email write draft type pen note record document file archive store save keep bring fetch get grab take carry give offer provide supply submit tender bid propose suggest recommend advise consult inform tell notify update alert remind warn escalate raise flag report explain clarify describe demonstrate show walk talk speak chat discuss debate negotiate bargain persuade convince influence sell market promote advertise sponsor fund invest pay invoice bill charge credit refund reimburse claim recover return replace swap exchange trade transfer convert transform change adapt adjust tweak tune optimise optimize improve enhance boost increase grow expand scale reduce cut trim lower drop slash remove delete erase kill retire restore repair mend review analyse analyze interpret measure count monitor watch observe supervise oversee manage own champion multithread re-qualify requalify qualify disqualify prospect target profile segment nurture warm follow practise practice'.split(
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

export const isKnown = (base: string): boolean => known.has(base);

/** Verbs said often enough that a slip in one is told, and words that look like one but are themselves. */
const common =
  'send call book email write check share draft schedule prepare update review contact confirm arrange follow finish present discuss introduce invite propose'.split(
    ' ',
  );
const themselves = new Set(['contract', 'conform', 'prevent', 'incite', 'cheek']);

/** The verb meant by a mistyped one; null for one that is right, or may be. */
export const respeltVerb = (word: string): string | null =>
  isKnown(word) || isKnown(baseOf(word) ?? word) || themselves.has(word) ? null : respelt(word, common);

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
};

/** "sent" → "send": the base of a verb from its participle; null where it can't be told. */
export const fromParticiple = (word: string): string | null => {
  const said = word.toLowerCase();
  if (participles[said] !== undefined) return participles[said];
  if (!said.endsWith('ed')) return null;
  const stem = said.slice(0, -2);
  const bases = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem];
  return bases.find((base) => known.has(base)) ?? null;
};

const past = new Set(
  'sent called made did got told wrote met had was were went took gave said spoke saw came found bought sold ran won left held kept built paid thought knew began brought caught chose drew drove fell felt forgot grew heard led lost rang read set sat stood taught understood wore been done gone'.split(
    ' ',
  ),
);
const bothTenses = new Set(['read', 'set', 'put', 'need', 'feed', 'proceed', 'speed', 'embed']);

export const isPast = (word: string): boolean =>
  !bothTenses.has(word) && (past.has(word) || /[^e]ed$/u.test(word));

/** States, feelings and wishes, and what only might happen. */
export const isState = (word: string): boolean =>
  /^(?:am|is|are|be|being|has|have|had|think|know|believe|hope|wish|like|love|feel|want|guess|wonder|mean|understand|see|agree|disagree|remember|need|look|seem|live|sleep|enjoy|hate|prefer|appreciate|go|come|stay|wait|work|thank|doubt|suppose|miss|care|trust|expect|might|may|could|would|should|can|cannot|can't|won't|don't|doesn't|never|not|really|just|always|usually|often|maybe|perhaps|probably|sometimes|was|were|ought|used|sound|sounds|get better|laugh|travel|fly|leave|start|keep up|happen|arrive)$/u.test(
    word,
  );

/** What makes an action of a verb that is otherwise a state or too wide: "goes through", "looks into". */
export const isAction = (predicate: string): boolean =>
  /^(?:go(?:es)? (?:through|over|to see)|look(?:s)? (?:into|over|at|up)|see (?:to|if)|come(?:s)? back|work(?:s)? (?:on|out|through)|get(?:s)? (?!better)|start(?:s)? |leave(?:s)? (?:a|the)|think(?:s)? about|travel(?:s)? to|see (?!you|how|what|it(?!\p{L})|that|whether)|have .* (?:ready|done|finished|complete|completed|up|signed|sent|prepared|written|drafted)|have (?:it|them|that) (?:for|with)|have (?:that|the|a|my|this) (?:call|meeting|talk|chat|conversation|session)|fly to|leave it)/u.test(
    predicate,
  );

/** Verbs that promise nothing to be seen (coaching-model §4), from the predicate in its base form. */
export const isVague = (predicate: string): boolean =>
  /^(?:to )?(?:work(?:s|ing)? (?:on|with)|think(?:s|ing)? (?:about|over)|tr(?:y|ies|ying)(?: to)?(?![a-z])|look(?:s|ing)? (?:into|at)|keep(?:s|ing)? an eye|get(?:s|ting)? better|touch(?:es|ing)? base|help(?:s|ing)?(?![a-z])|follow(?:s|ing)? up(?!.*(?: by | with a | via | call| meeting| e-?mail)))/iu.test(
    predicate,
  );
