/** The same in both languages, of the ways that most people write. */
export const commonExamples = `
# list-mine
kan du rabbla det jag sagt att jag ska göra
give me everything I said I'd do
what's left for me
pull my open promises
visa mina löften
Vad har jag lovat?
vad har jag kvar att göra
vad ska jag göra
lista allt jag lovat
mina nästa steg tack
kan du visa mina åtaganden?
Vad var det jag skulle göra nu igen?
what did I promise?
show me my next steps
what's on my list?
what do I have to do
what have I got left
my commitments please
list all my open tasks
can you remind me what I promised
vad är det jag har lovat
vilka löften har jag

# list-promised-to-me
har min chef gjort det hon lovade mig?
what am I owed
vad har Maria lovat mig?
Vad är jag lovad?
what did Maria promise me?
what has my manager promised me
vad väntar jag på från Maria
visa vad Maria lovat mig
what am I waiting for from Maria?
vad har min chef lovat mig
vad skulle Maria göra åt mig?
what was Maria going to do for me
vad har andra lovat mig
what does Maria owe me?

# list-theirs
har Omar några öppna löften
vad har Ali lovat?
Alis löften
show Ali's next steps
what has Sara promised?
vad har teamet på gång
visa Saras steg
the team's open commitments
what is Johan supposed to do
hur ligger Sara till med sina löften?
vad skulle Johan göra?
what did Ali say he would do

# overdue
ligger något efter?
have I let anything slip
vad är försenat?
vad ligger jag efter med
visa försenade löften
what's overdue?
what am I late with?
anything overdue?
har jag något som är försenat
vad har jag missat?
which of my promises are past due
vad skulle redan varit klart?
what should have been done by now

# this-week
vad behöver bli klart före fredag
what's on for this week
vad ska vara klart i veckan?
vad har jag den här veckan
what's due this week?
veckans löften
show me this week
hur ser min vecka ut?
what do I have to get done before Friday
vad måste jag hinna innan helgen?
what do I need to do this week
vad har jag på gång i veckan

# done
nu har jag pratat med Peab
offerten gick iväg i morse
klart med offerten
Offerten till Volvo är skickad
jag har ringt Scania nu
done with the quote
I sent the contract to Ericsson
bocka av offerten
mark the demo as done
ringde Volvo igår
quote sent ✅
det där med Scania är fixat
Klart!
the Volvo thing is sorted

# move
kan vi skjuta offerten till på måndag
the Peab call slips to Monday
make the contract Friday instead
flytta offerten till fredag
skjut på samtalet med Volvo till nästa vecka
move the quote to Monday
can we push the Scania call to next week
offerten får vänta till måndag
jag hinner inte offerten förrän på torsdag
kan jag få till på måndag med offerten?
I need more time for the quote
the quote will have to wait until Monday
postpone the demo by a week
I won't make Friday with the quote, make it Monday

# drop
skit i Peab-offerten
Skanska blir inget, ta bort det
we're not doing the webinar anymore
scratch the Peab one off my list
stryk offerten till Volvo
ta bort löftet om Scania
drop the quote
offerten är inte aktuell längre
the demo is no longer needed
släpp det där med Skanska
remove the Scania call from my list
jag kommer inte göra utskicket
forget the newsletter
vi struntar i kundlistan

# need-help
vet inte hur jag ska komma vidare med Peab
jag behöver stöttning kring Scania
help! the Peab deal is going sideways
jag behöver hjälp med offerten
I'm stuck on the Scania contract
jag har kört fast med Volvo
kan jag få hjälp med avtalet?
I could use a hand with the forecast
need help with Ericsson
kommer inte vidare med Skanska
can somebody help me with the pricing?
be Maria om hjälp med priset

# undo
det där skulle du inte spara
please undo what you just did
fel person, ta bort det där
ångra
ångra det senaste
undo
undo that please
nej det blev fel
oops, take that back
hoppsan, ångra
that was a mistake
ta tillbaka det där
that's not what I meant
så menade jag inte

# next-session
hur länge är det kvar till vårt möte
is our 1:1 still on Thursday?
when am I seeing Maria
när ses vi nästa gång?
när är nästa 1:1?
when do we meet next?
when's my next one-on-one
what time is our meeting tomorrow?
har vi något inbokat nästa vecka
vilken dag ses vi
nästa samtal?
do we have a meeting this week?
hur dags är mötet på torsdag?
vad handlar nästa samtal om?
what's our next session about

# last-time
vad bestämdes om Volvo
what did Maria and I decide on pricing
vad kom vi fram till sist?
vad sa vi om Scania?
what did we agree last time?
what did we say about the Volvo deal
vad bestämde vi förra gången
sammanfattning av förra samtalet
show me the notes from our last meeting
vad pratade vi om senast
remind me what we decided
recap of the last 1:1 please
vad gällde om rabatten?

# my-goals
will I hit my number
hur ser siffrorna ut för mig
show targets
mina mål
hur ligger jag till?
how am I doing against my target?
visa mina mål för kvartalet
what are my goals?
ligger jag i fas?
am I on track?
hur går det mot budget
how far am I from my quota
goals
mål
vad är mitt mål den här månaden?
what's my target this quarter

# request-type
kan vi fokusera på en affär nästa gång
jag vill öva på invändningar när vi ses
jag vill ha affärscoaching nästa gång
kan vi köra pipeline på torsdag?
I'd like to do deal coaching next time
kan vi byta till färdighetsträning
next time can we do skills?
hellre pipeline än mål
could we focus on preparation in our next 1:1
jag skulle vilja prata om prestation när vi ses
I want a pipeline session
kan nästa samtal handla om en affär?
lägg nästa samtal på pipeline
lets do pipeline with Ali next time

# prepare
ge mig en förberedelse
jag ska träffa Volvo i morgon, förbered mig
prep
förbered mig inför mötet
hjälp mig förbereda mötet med Volvo
prep me for the Scania meeting
vad ska jag tänka på inför vårt samtal?
prepare me for tomorrow
what should I bring to our 1:1
help me get ready for the customer meeting
jag vill förbereda mig
hur förbereder jag mig inför torsdag

# cancel-session
blir inget 1:1 på torsdag tyvärr
I have to cancel Thursday
no 1:1 this week please
ställ in mötet på torsdag
kan vi hoppa över veckans 1:1?
cancel our one-on-one
I can't make our meeting on Thursday
jag kan inte på torsdag
vi ses inte den här veckan
skip this week’s session
avboka samtalet
let’s cancel tomorrow

# move-session
torsdag funkar inte, kan vi ta fredag
går det att köra vårt samtal en timme senare
can we do it Friday rather than Thursday
flytta mötet till fredag
kan vi ses på fredag i stället?
move our 1:1 to Monday at 10
can we reschedule the meeting?
boka om vårt samtal
could we meet later in the week
kan vi ta det en annan dag
skjut på avstämningen en vecka
can we do Friday instead of Thursday?

# leave
föräldraledig fr o m 1 mars
away Mon to Wed
jag är ledig nästa vecka
I'm on vacation from Monday
semester v. 52
jag är sjuk i dag
out of office on Friday
I will be away until the 7th
jag vabbar
jag är föräldraledig från januari
I have a day off tomorrow
jag jobbar inte på fredag

# end-quiet
hör av dig igen
du kan höra av dig igen
you can talk again
skriv till mig som vanligt

# quiet
tyst i dag
inga påminnelser i dag
stör mig inte
no reminders today please
snooze until tomorrow
pausa påminnelserna en vecka
stop reminding me
påminn mig inte mer i dag
be quiet for today
leave me alone today
låt mig vara i fred i dag

# help
vad går det att fråga dig
how do I add a next step
hjälp
vad kan du göra?
what can you do
hur funkar det här?
how do I use this?
?
help me
vad kan jag fråga dig om
who are you?

# thanks
tack!
Tack så mycket
thanks
thank you so much!
toppen, tack
perfect thanks
👍
tack för hjälpen
bra jobbat
nice one

# step
jag skickar offerten på fredag
I'll call Volvo tomorrow
Maria kollar med legal senast torsdag
jag ska förbereda mötet med Volvo på onsdag
ringa Scania imorgon
jag flyttar in kunden i CRM på fredag
I will ask for help with the contract on Friday
jag lovar att ta bort dubbletterna senast måndag
Ali bokar ett möte med Skanska nästa vecka
We agreed that Ali sends a new quote by Friday
Please do the needful for the Pune account by Thursday

# decision
Beslut: inga rabatter under 10 procent
Decision: we focus on Volvo
vi bestämde att inte ge rabatt
we decided to drop Skanska
vi kom överens om att pausa Peab
agreed: no discount over ten percent

# greeting
hej
Hej!
Hello Kadens
God morgon
hejsan

# raise-point
Jag vill ta upp priset mot Scania
Ta upp: semestern, nästa gång
Kan vi prata om lönen när vi ses?
I'd like to raise the discount next time
lägg Tidaholm på agendan
add a point about Ripon to the agenda

# in-kadens
öppna mina anteckningar
start the session
byt språk till engelska
create a goal for Ali: more first meetings
exportera alla löften
reassign the Swindon step to Maria

# unclear
vad tycker du om vädret?
lol
Volvo
hmm
hur mår du?
vi får väl se
är kunden sur?
I hope they sign
`;
