/** The names that people in a Swedish or English workplace most often have (SCB's and ONS's lists, in short): who they are is asked. */
const names = new Set(
  `adam adrian agnes ahmed albin alex alexander alexandra alfred alice alicia alma alva amanda amelia amir anders andrea andreas andrew
anette angelica anita anja ann anna anne annelie annette annie annika anton arne arvid astrid august axel barbro beatrice ben bengt benjamin
bernt bertil birgitta björn bo bob bosse britt calle camilla carina carl carola caroline casper catarina catherine cecilia charles charlie charlotte
chris christer christian christina christoffer christopher claes clara connie conny daniel danny dave david dennis diana edvin edward eleonor elias elin
elisabeth elise elizabeth ella ellen elliot elsa elvira emelie emil emilia emily emma erica erik erika ester eva evelina fanny fred fatima felicia felix
filip filippa fiona folke frank fredrik frida gabriel gabriella george gerd glenn graham greg greta gun gunilla gunnar gustaf gustav göran göte hampus hanna hannah hans
harry hasse hassan helen helena helene henrik henry hugo håkan hussein ian ida inga inger ingela ingemar ingrid irene isabella isabelle isac isak ivar jack
jacob jakob james jan jane janne jason jasmine jeanette jenny jens jesper jessica jim jimmy joakim joanna jocke joe joel johan johanna john johnny jon jonas jonatan
jonathan jonna josef josefin josefine joseph jukka julia julie jörgen kajsa kalle karen karim karin karl karolina kate katarina kent kerstin kevin kim kjell klara klas kristian
kristina kristoffer kurt lars lasse laura leena leif leila lena lennart leo liam lilly lina linda linn linnea linus lisa lisbeth liselott liv louise lovisa
lucas ludvig lukas lydia madeleine magda magdalena magnus maja malin malte mange marcus margareta marianne marie mark markus martin martina mary
mathias mats matthew matilda mattias max melissa melker mia micke michael michelle mikael mike mikaela milla mimmi mira moa mohamed mohammed mona monica monika
morgan nadia nadja natalie nathalie niklas nils nina noah noel nora ola olga olivia olle olof omar oscar oskar ove owen pär pamela patric patricia patrick patrik paul
paula peder pelle per pernilla peter petra philip pia pontus priya rachel ragnar ralf rasmus rebecca rebecka reza rickard richard rikard robban robert robin roger roland
rolf ronja ronny rosie roy rune ryan samir samuel sandra sanna sara sarah sean sebastian selma sigrid simon siv sofia sofie sonja sophie staffan stefan steffe steve
steven stig stina sture susan susanne svante sven sylvia therese thomas tim tina tobbe tobias tom tomas tommy tony tora torbjörn tore torsten tova tove tuva ulf ulla
ulrica ulrika urban vanja vera veronica veronika victor victoria viktor viktoria vilgot viveka wilhelm william wilma yasmin ylva yusuf yvonne åke åsa örjan`.split(
    /\s+/u,
  ),
);

/** True for a word that is somebody's first name, in whichever letters it is written. */
export const isGivenName = (word: string): boolean => names.has(word.toLowerCase());
