/** How somebody answers what was just asked or offered; null where they say something else. */
export type SpokenAnswer = 'yes' | 'no' | null;

const NO =
  /^(?:(?:men|well|oh|åh|mm|hm|tack|ja|yeah|okej|okay)[\s,]+)*(?:nej|nä|nix|njae|no(?! problem| worries)|nope|not really|tyvärr|helst inte|inte (?:nu|än|riktigt|den här)|(?:jag )?(?:hinner|kan|orkar|vill|behöver|tänker|tror) (?:jag )?inte|det (?:går|hinner|kan|behövs) (?:jag )?inte|jag har redan|det har jag redan|det är redan|i (?:can't|cannot|don't|won't|already|have already|'ve already|'d rather)|i've already|i'm afraid|sorry|unfortunately|i'd rather|i don't think|already)(?!\p{L})/iu;
const YES =
  /^(?:(?:men|oh|åh|ah|mm|mhm|okej|okay|nä men)[\s,]+)*(?:ja|jo|jajamän|jajamensan|jadå|japp|jepp|jajje|absolut|visst|javisst|självklart|såklart|givetvis|gärna|okej|okay|ok|klart|toppen|jättebra|perfekt|kanon|grymt|fint|utmärkt|inga problem|inget problem|lugnt|ska bli|det (?:gör|fixar|kan|ordnar|tar|löser|ska|skickar) jag|det (?:vore|hade varit|skulle vara|skulle hjälpa|blir|låter|går) (?:bra|jättebra|toppen|snällt|fantastiskt|fint|schysst|kanon|super|guld|perfekt)|det (?:vore|skulle)|jag (?:gör|fixar|tar|ordnar|löser) det|gör (?:det|gärna det)|tack,? gärna|yes|yeah|yep|yup|sure|of course|absolutely|definitely|certainly|no problem|no worries|will do|can do|happy to|gladly|i will|i can do that|i'll do (?:that|it)|please do|please|that would be|that'd be|great|perfect|sounds good|good idea|bra idé|done|consider it done|lovely|fine|you got it|on it|will be done|my pleasure|ja tack|m+h*m+)(?!\p{L})/iu;

/** What is said of something asked: it counts where the sentence begins with it. */
export const answerIn = (sentence: string): SpokenAnswer =>
  NO.test(sentence) ? 'no' : YES.test(sentence) ? 'yes' : null;

const LEAD =
  /^(?:(?:men|oh|åh|ah|mm|mhm|ja|jo|jadå|japp|absolut|visst|javisst|självklart|såklart|gärna|okej|okay|ok|klart|toppen|jättebra|perfekt|kanon|bra|grymt|fint|tack|så(?= (?:kan|kunde|hinner|ska) (?:du|jag))|inga problem|det gör jag|yes|yeah|yep|sure|of course|absolutely|definitely|certainly|no problem|no worries|great|perfect|good|fine|thanks|right|well)(?!\p{L})[\s,.!–-]*)+/iu;

/** What is said after the "yes" or the "well" that a sentence begins with; all of it where nothing else is said. */
export const afterLead = (sentence: string): string => {
  const rest = sentence.replace(LEAD, '');
  return rest === '' ? sentence : rest;
};
