/** A 1:1, whatever people call it. */
export const SESSION =
  '(?:1:1(?::an|:orna|s)?|1-1(?:an)?|1on1s?|one[- ]on[- ]ones?|one[- ]to[- ]ones?|121|möte(?:t|n)?|samtal(?:et)?|session(?:en|s)?|avstämning(?:en)?|uppföljning(?:en)?|coachning(?:en)?|coachingsamtal(?:et)?|coachingen|träff(?:en)?|meetings?|catch[- ]?ups?|check[- ]?ins?|coaching(?: session)?|session|call with (?:maria|my manager)|chefssamtal(?:et)?)';

/** A 1:1 by words that mean nothing else, with whomever it is; a meeting with somebody may be a customer's. */
export const ONE_TO_ONE =
  '(?:1:1(?::an|:orna|s)?|1-1(?:an)?|1on1s?|one[- ]on[- ]ones?|one[- ]to[- ]ones?|121|avstämning(?:en)?|coachning(?:en)?|coachingsamtal(?:et)?|coachingen|coaching(?: session)?|session(?:en|s)?|chefssamtal(?:et)?)';

/** "Vårt nästa", "the": what stands before a 1:1; a meeting of no one's may be a customer's. */
export const OUR =
  "(?:(?:vårt|våran|vår|mitt|min|nästa|dagens|morgondagens|veckans|torsdagens|fredagens|måndagens|tisdagens|onsdagens|our|my|the|this|that|next|today's|tomorrow's|this week's|(?:mon|tues|wednes|thurs|fri)day's|det här|den här)(?: (?:nästa|next|kommande|upcoming|veckans|weekly))*)";

/** Conversation types as people name them. */
export const TYPES =
  '(?:affärscoaching(?:en)?|affärssamtal(?:et)?|affärer|pipeline(?:n|genomgång(?:en)?| (?:och prognos|and forecast|review|coaching))?|prognos(?:en)?|forecast(?:ing)?|färdighet(?:er|en)?(?: och beteende)?|färdighetsträning(?:en)?|beteende(?:n|t)?|mål och prestation|prestation(?:en)?|mål(?:samtal(?:et)?)?|inför (?:kund)?möte(?:t)?|(?:kund)?mötesförberedelse(?:n)?|förberedelse(?:n)?|deal coaching|deal review|deals?|skills?(?: coaching| and behaviou?r| practice| session)?|performance(?: (?:review|coaching))?|goals and performance|preparation|prep(?: session)?|rollspel|role[- ]?play)';

/** Ends a sentence that is asked: when, and courtesies. */
export const TAIL =
  '(?:[ ,]+(?:nu|just nu|idag|i dag|i veckan|den här veckan|nästa vecka|imorgon|i morgon|egentligen|ens|då|tack|snälla|now|right now|today|tomorrow|this week|next week|please|thanks|again|igen|kadens|är du snäll|för mig|for me|at the moment))*';

/** What is kept in Kadens, and is opened, changed and added to there. */
export const KEPT =
  '(?:agendan?|dagordningen|löftena?|löftet|löfte|åtagandena?|åtagandet|åtaganden|målen|målet|mål|påminnelser(?:na)?|notiser(?:na)?|anteckningar(?:na)?|förberedelser(?:na)?|förberedelsen|rytmen|inställningar(?:na)?|samtalet|sessionen|1:1(?::an)?|1-1|stegen|steget|steg|historiken|agenda|promises?|commitments?|goals?|reminders?|notifications?|notes|prep(?:aration)?|rhythm|settings|session|one-on-one|steps?|history|punkt|point|item)';
