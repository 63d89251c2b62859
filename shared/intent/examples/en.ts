/** What people write to the bot in English, under what they want. */
export const englishExamples = `
# list-mine
which ones are left
which are left
what did I just promise
what did you just save
what have you got on me
what's still open
what's on my plate
ok so honestly I've lost count, which promises of mine are still open
Did I promise Ericsson anything?
Show my commitments, please.
my open items
remind me what i said id do??
what do I owe Maria
morning! could you list everything I've signed up for
What have I signed myself up for?
whats on my plate rn
Morning Kadens, could you remind me what I've promised so far? Lost track after the week I've had.
my list pls
Kindly share the list of my pending commitments.
my open steps
what did I promise Volvo?
show my commitments
@Kadens what am I on the hook for
Did I say I'd do anything for Peab, or am I imagining it?
Right, let's have it then. What do I still owe people?
show me evrything i said id do
what are my next steps as of now please tell me
I'm on the phone with Ericsson in five minutes – what have I told them I would do?
Ugh ok hit me with my to-dos 😩
Can I see all of my action items in one place?
What have I promised Maria?
What do I have left to do?
Hi! I forget always what I have said yes to, can you show my promises
gimme my to do list would ya
Good morning. Would you be so kind as to list my outstanding undertakings? Many thanks, Margaret
anything on my list about Skanska?
Have I got anything outstanding at all?
which commitments are still open on my side
what to do?
As his manager I should keep my word. What have I promised Ali?
whats there for me to do yaar
Just back from two days in the field, what was I supposed to be doing?
Show everything I owe ABB
list my things

# list-promised-to-me
did Maria ever send me that pricing sheet
when did she say she'd do it?
when was she going to do it
what am I owed by Maria
what am I owed by people
am I owed anything
she was going to talk to legal, wasn't she
did she do it?
has she done it yet
has she checked with legal yet
did Maria talk to product
has Maria sent the price list
what does she owe me
what has she promised me
did my manager get back to them
has she sorted it
pls list what my boss said she would do for me
Show me what's been promised to me
hey Kadens, is there anything Maria still has to do for me
anything maria owes me? she said loads last week lol
what did Maria promise me?
My manager's commitments to me 🙏
what am I owed
I'd like to see the things I was promised, not the things I promised.
what has Maria promised me?
who owes me what
What are people supposed to be doing for me?
Did Maria ever say she'd sort something for me?
show whats been promised to me
Remind me, what did my boss commit to? Maria I mean
Promised to me?
Is there something Maria should be getting back to me on?
@Kadens what am I waiting for from others
maria said she'd do a couple bits for me after our 1:1 didn't she? Maria's list please
things i'm owed
what has Maria got to do for me, by the way?
Kindly tell me which promises have been made to me.
Has anyone promised me anything this autumn? Feels like no 🙃
Hiya, quick one. What did Maria take on for my sake?
What's coming my way from the others?
Which steps does Maria have towards me?
Who was it promised to help me with the discount? Show what I've been promised
i do my stuff, but what is Maria doing for me? list it
So what do I get in return? Show what others have promised me.
everything Maria owes me pls
what has my manager promised me
Could you list the commitments other people have made to me?
Did Maria promise me something or not, what all has she promised me
List Maria's promises to me.
Hey buddy, what'd Maria say she was gonna do for me?
show me what i can expect from the others

# list-theirs
has he sent the references
has she sent the offer
has Ali sent the references
he was gonna call Peab wasn't he
Ali was supposed to call them, wasn't he
when did he say he'd do it
has Ali called Scania?
did Ali send the quote
is it true that Ali called them
did he do it
has he sent it yet
what has he promised
what has she promised
what's he got left
has Ali done what he said he'd do
how is Ali doing with the quote
whats on alis list rn
Hi there, quick one before my 1:1: what does Ali still have to do?
Show Ali's commitments
Could I see which next steps Ali is carrying at the moment?
what has Ali promised
has Ali got anything outstanding, or is he all done
Ali's open actions?
What has Ali promised?
ali's list
Show me Ali's open commitments before I ring him.
whats ali working on these days
Kindly provide the status of all commitments given by Ali.
What's on Ali's plate?
I'm seeing Ali at two, what did he say he'd get done?
ali todos?
Hi Kadens, I would like to see what Ali has taken on
Does Ali have anything open?
so what has our friend Ali committed himself to this time
@Kadens Ali Rezai: what are his next steps?
What did Ali say he would do next?
anything open with ali? he's gone v quiet
Pull up Ali's action items
How many things has Ali got on the go? Show me.
tell me all that Ali has to do
What's Ali supposed to be doing, remind me?
Can you show what Ali has said yes to
what has my rep promised
Which promises has Ali made and not finished?
Ali - open steps
I don't want to nag him, so just show me quietly what Ali's signed up for
let me see alis stuff
Rezai, Ali. Outstanding commitments, please.
Has Ali promised something new since Friday?
what all things Ali is having pending
What are Ali's commitments at the moment? I've the quarterly review this afternoon and I'm nowhere near ready

# overdue
anything of hers late
is he late with anything
who's behind
who is late
who hasn't done their stuff
Show me the stuff I should have finished already
Kadens, I've been swamped. What has slipped?
late items pls
am i late with anything?
what's overdue
which promises have I blown the deadline on 😬
Anything past its date?
what am I behind on
what's overdue?
am i late with anything
Have I missed any deadlines?
Go on then, what have I forgotten to do in time?
Which of my commitments have crossed the due date?
whats past due
how many am i late on 😬
Is there anything that should have been finished already?
Late things?
Hey, been sick for a week, what slipped?
Show the promises whose date has gone by.
did i blow any due dates
What's gone over its day?
I've a feeling I'm behind on something. Am I?
list overdue pls
Anything hanging over me that ought to have been done last week?
@Kadens which steps are late
Is Ali late with anything?
Please let me know the delayed items
what didn't get done on time
Am I in arrears with any of my promises, dear Kadens?
anythign i shoudl have done by now??
red list. what have i let slide
Give me the stuff that's past its date
show overdue for Ali
what have i not done that i should have
OK be honest, what am I late on

# this-week
have I got anything today?
do I have anything on today
what's on today
what's happening today
what have I got today
what's my day look like
how does my day look
what have I got tomorrow
what's on tomorrow
summarise my week
sum up my week
give me my day
anything on today
what does next week look like
what's ahead of me
my week pls 📅
this week
Hi Kadens, what do I need to get done this week
whats due between now and the end of this week
Give me the week's commitments.
just planning my days, what have I got on for this wk
what's due this week?
Which of my promises fall due before the week is out?
what's on this week?
What do I need to get done before the weekend?
Anything due in the next few days, this week I mean?
whats due this wk
Show me the steps for this week please
Morning! What have I got to finish this week?
What all is due by Friday?
my week?
How does my week look, promise-wise?
Tell me what I've said I would do this week
week 48, what do I have
what must be ready this week
Could you give me an overview of the week's commitments?
got a quiet tuesday, what else is due before friday
the week ahead pls 🙏
Which of my promises fall due this week?
before i plan my week, whats on it
What am I meant to deliver between now and Friday?
@Kadens weekly overview
remaining tasks for this week kindly share
Is there a lot on for me this week?
what's cooking this week
due this week?
just this week's, not the whole flippin list
List this week's deadlines
what do i got this week

# done
booked the demos last Friday
sent the quote last week
that one's sent
the first one's done
that one's out of the door
first meetings are all booked now
the demos are all booked
now it's gone
it's gone now
they're gone
it went out on Friday
Johan called Peab
Ali has sent the quote
Ali sent it yesterday
done with all of it
all done
everything is done
everything but Volvo is done
the other one is done too
did the other one too
just got off the phone with Peab
called Peab just now
both done
the five stale deals are closed out, all sorted
that one's finished, you can tick it off
Did it yesterday actually
mark the pricing deck as complete
done
Kadens, I've sent Electrolux their contract.
Ericsson quote is out the door 🎉
spoke to Scania this morning so please close that
DONE!!
Done and dusted.
Volvo is done
sent the Scania offer this morning
that's sorted
I called Peab yesterday, you can tick it off.
The quote went out last night at 11, finally
✅
finished the forecast
Completed, thank you.
spoke to Henrik, so that one's off the list
all done boss
yep did it
CRM is updated now. Please mark as complete.
Mark Ericsson as done
It's taken care of
Had the ABB call, went grand, so you can close it
Shared the business case with the customer day before yesterday only
check ✔️ did that
finito 🎉
Hi Kadens, I've checked the discount with finance now so that's ready
signed contract is in, tick it
Already did that one
rang all the five new accounts I'd promised. job done
slides r done n sent
i have done the meeting with Skanska, take away it from list
Consider it handled
demo video recorded and with Maria
dun
tick off Atlas Copco

# move
haven't got round to the quote, will do it Friday
haven't got round to the demo yet
the last one can wait till Monday
the other can wait until Friday
procurement will take longer, say tuesday next week
make the Barclays one friday
make the demo one Tuesday
I never actually sent it, will do it Friday
push it a week
push that one to Tuesday
can that wait till Friday
make it Friday instead
give it another week
do that one on Tuesday instead
the call list will have to be Friday, sorry!
Can I have a later date for that promise?
Could you push the Ericsson quote to 3 December, please? Legal is slow.
Change the date on the pricing deck to Dec 4
need to postpone my Electrolux commitment till December 7th
wont make scania today, tmrw instead
move Volvo to Monday
reschedule abb 2 thurs
move Volvo to Friday
Can you push the quote to next Tuesday?
Won't manage Peab today, make it Thursday
Scania offer – Monday instead, please.
give me til tomorrow on the forecast
Not going to happen today. Friday.
Kindly postpone the call to Ericsson to 3rd December.
I need more time for ABB
the demo thing cant be ready, move it to friday next week
Can I have a bit longer?
Finance hasn't answered, so the business case will have to wait till Monday
Skanska -> 10 Dec
reschedule CRM clean-up to the end of the month
put it on a week from today instead
legal is slow as ever 🙄 contract to thursday
Please prepone the price list to tomorrow, the customer is in a hurry
Could we put Handelsbanken back a fortnight from today?
shift the call with Henrik, he's off sick. Thursday
not yet, monday
Change the date on the reference customer
Volvo should be due on 2 December not this week
bump the deck to Thurs
kids are home with fever so Atlas Copco gets done the 7th of December instead
another day please
I shall do the five cold calls tomorrow in place of today, please adjust
set new date for Telia: Friday
They asked us to come back mid December. Move the offer to NCC to the 15th
postpone Postnord, I'll get back to you with a date
acct plan -> sat, i'll do it at the kitchen table
the proposal isn't gonna make it, let's say Dec 1

# drop
no point in the reference call now they've signed, delete it
Forget the Scania demo, they went with someone else
We can let go of the white paper; marketing already wrote one.
abb is dead, scrap it
drop Volvo
please remove Ericsson from my list, no longer relevant
Kadens, cancel my commitment on Electrolux, budget's been pulled 😕
That promise doesn't make sense any more, take it off.
Drop Volvo, they went with a competitor.
Forget that one
Peab isn't happening, take it away
scrap the quote, customer froze all spending til april
not relevant any more
No need for the reference call now, they already signed
strike Ericsson off
Kindly remove the demo from my list as the client has cancelled the requirement.
delete it, it was a daft idea anyway
I won't be doing the LinkedIn post after all. Marketing took it over.
abb is dead. kill it
this one's no longer needed since Sara did it already
Please close Scania without doing it, the project was stopped
lose the cold calls, I'm on the other territory now
can you bin that
Skanska workshop is not actual anymore, take it away
take the pricing sheet off my list would you, we agreed it's pointless
I'm letting this go
No point calling Henrik, he's left the company. Drop it.
cross out Telia, lost it on price
business case can go, the CFO said no
nvm that task, doesnt matter now
NCC have gone bust, so that's off
we can skip the newsletter one
i'm never going to get to Postnord, let's be honest, get rid
REMOVE HANDELSBANKEN
Not doing the training video. Maria said it's fine.
trade fair got cancelled so that promise can be dropped
I wish to withdraw the Atlas Copco commitment; the tender has been withdrawn.

# need-help
I could use a sounding board on Barclays
can I bounce the price off Maria
I need a hand with the Ericsson quote
stuck on volvo
ask for help: ABB
honestly I can't do this one on my own
Would it be possible to flag to my manager that I'm struggling with the renewal?
hit a wall trying to reach the CFO at Electrolux, need support
HELP with the discount approval please, finance is blocking me 🆘
Not getting anywhere with Scania. Could you let Maria know I need her?
I need help
I'm stuck with Volvo
can't get anywhere with the quote, could do with a hand
I'm struggling here, please tell Maria
Ericsson won't pick up and I've run out of ideas. Help!
sos
Kindly ask Maria to support me on the discount, I'm not able to proceed
i cant do this alone
Stuck on Peab, need someone senior
honestly no clue how to start on the business case 😵
I could really use some support with this one
ask for help with ABB
The contract is beyond me. I need somebody who understands the liability clause.
flag to my manager that im blocked
I don't get the forecast template at all, who can help me with it?
I have run fast on Skanska, need help from Maria
This is not going to work without help
Going round in circles with Scania. Could Maria spare me ten minutes?
crm import is borked, need a hand w it
im drowning here
procurement is stonewalling me and I need air cover from Maria
Help needed on that last one
Bit embarrassing, but I can't manage the demo on my own
hitting a brick wall at telia, Telia needs an exec sponsor n i need help getting one
Not able to crack the offer to NCC sir, please assist
I've hit a wall and I'd like Maria to know
the tender is way over my head. can maria jump in
Can I get a hand with Atlas Copco, I'm in over my depth

# undo
oops no it isn't
no that one isn't done
it's not done after all
that wasn't a promise
don't save that
I was only asking, don't save it
remove what you just saved
That wasn't what I meant, please restore it.
no no no put it back how it was
undo
oops wrong one, take that back
Could you reverse what you just did?
ctrl z 😅
Sorry Kadens, I hit the wrong button
revert that last change pls
undo that
Oops, wrong one
no wait, take that back
I didn't mean to mark that as done
Please revert the last action.
That was a mistake, put it back please
sorry fat fingers, reverse that
Changed my mind, go back
oh no I pressed the wrong button 🙈 can you undo
restore it
Cancel what you just did
not that one! put it back the way it was
bring Volvo back, I shouldn't have dropped it
Whoops. Reverse!
I ticked it by accident
unmark it, it isn't finished
regret!! I want it back how it was
You moved the wrong one, change it back
kindly undo previous
No no no. That isn't what I wanted. Put it back.
take back the last thing
Peab wasn't done actually, undo it
hold on, unsay that
my cat walked over the keyboard, ignore that and roll it back
back one step please
un-delete

# next-session
who do I start with
who do I begin with
got anything with Maria this week?
got a session with Maria this week
who's first
who's next
who's first today
are we meeting tomorrow?
do we meet today
are we on for Thursday?
are we still on for tomorrow
is it today we meet?
am I seeing Maria this week
who am I seeing today
who am I meeting this week
who do I have 1:1s with this week
which one-on-ones do I have today
what time
what time is it again
when is that
who's up tomorrow
do I have any sessions today
have we got a session on Friday
is the session tomorrow still on
are me and Maria catching up this week
what time is our catch-up, I cant find it in my calendar
Hi, what day are Ali and I meeting?
next session?
Is my coaching session with Ali tomorrow or later in the week?
trying to book a flight so need to know when our next 1-1 is ✈️
when do I see Maria next
do we have a one-on-one coming up
when's my next 1:1
when do we meet next?
whens my next 1:1
What time am I seeing Maria?
When am I meeting Ali again?
Sorry, I've lost my calendar again – what day is our next catch-up?
Is it this week or next we have our one-to-one?
Kindly confirm the date of my next one-on-one with Maria.
hey when's the next sit down
When is it time again?
yo when we talkin next
how long until the next 1-1
Have I got anything booked with Ali before Christmas?
do we even have a next meeting booked or did it fall out of the calendar
date and time of next session
When's the next coaching chat, roughly?
Am I seeing Maria today or not?
@Kadens when is our next talk
wich day do we meat next
Which time is the next session on? I need to book a train.
Is our weekly on as usual? What day?
when r we on next 📅
Hi Kadens, hope you're well. When will I next be sitting down with Maria?
next 1on1 when
Where and when is the next one-to-one?
Remind me when our next one is
when did I book Ali for
When's himself and myself next due to sit down?

# last-time
when did I last meet Ali
when did we last meet
when was my last one-on-one with Ali
how long since we met
remind me, what did Ali and I decide in our previous session?
I've completely forgotten what we talked about at our last meeting 🙈
What did we agree about Ericsson?
pull up the notes from last session
recap of the last 1:1 plz
what did we say last time
Kadens, did we settle anything on the ABB deal?
where did we land on scania
What did we say last time?
what did we agree on last session
What did we agree about Volvo last time?
remind me where we left off
Recap of last 1:1 please
What was it Ali and I landed on when we last spoke?
did we say anything about Ericsson last time
I've a brain like a sieve. What did we talk about two weeks ago?
last time?
Please share the summary of our previous discussion.
What was decided on the Peab deal in our last session?
what came out of the last one
What did Maria and I agree on at the last meeting?
show notes from last session
wasn't there something about pricing we agreed on last time? what was it
give me the tldr of our last chat
How did we leave it with Skanska the last time we spoke about them?
What did we conclude with last time we met?
previous session, what was settled
abb - what was agreed?
What were the outcomes of our last 1 on 1?
i missed half of it bc my wifi died, what did we decide in the last 1:1
Which decisions did we take on Telia?
refresh my memory, what was the gist of our last conversation
What did we settle on regarding discounts?
where did we land last time
Last session, NCC: what was the conclusion again?
Before I walk in there again, tell me what was said last time around
hiya what did me and maria say about Atlas Copco at the last one to one

# my-goals
how many meetings am I short
how short am I
what happens if I miss my target
am I gonna make it you think
am I going to make it
will we hit the number
how's the team doing
how's the team doing on goals
how are we doing against target
how much is missing
how far off my goal am i 🎯
am I on track to hit my number
Hey, which targets did I set for the autumn?
I'd like a look at where I stand on my individual goals.
my goals
whats my quota for q4
Could you show me what goals I have?
how am I doing against target?
show my goals
What are my goals?
how am i tracking against target
goals
Where do I stand on my targets for the quarter?
Could you please display my current objectives?
how far am I from my number
remind me what I'm aiming at this year
whats my quota looking like
What was the goal we set for me in September?
my goals and how it goes with them
@Kadens goals please
am i on track 🎯
What am I supposed to hit by Christmas?
I'd like to look at my goals before tea
What's my target for new customers?
which goals do i have kadens
how much left to goal
Pull up my targets
so these goals of mine, what were they again
Kindly show my goal sheet
attainment?
What am I being measured on?
How many meetings is my goal for this month?
what's my goal progress lookin like
Have I any goals at all in here?
See my goals
my gaols pls

# request-type
Could we use the next session to prepare for my customer meeting?
Please make the next 1:1 a performance conversation
I'd like our next one to be a deal session.
skills session pls
I keep losing on objections, so I want skill coaching in our next 1:1
request deal coaching
hey can the next one be about pipeline and forecast
can we do pipeline next time
Can we do a pipeline session next time?
I'd like a deal session
could we make the next one about skills
i want a pipeline review
I think it's time for a performance talk, please ask for one
Next time I want us to go deep into one deal
Can I get a prep session for the Scania meeting?
I would like to request one skill session on objection handling
pipeline next pls
Could I have a proper performance conversation with Maria? I'd rather know where I stand.
need deal coaching on Volvo asap
Book me in for some skills training with Maria, my cold calls are brutal
I wish a preparation session before the customer meeting with ABB
my pipeline's a mess, can we spend a session on it
Rather than the usual can we take a deal this time
@Kadens request type: skills
Asking for a customer meeting prep as our next session type
let's do performance next
put me down for a pipeline scrub w Maria
I'd love to practise negotiation with Maria in our next session
Kindly arrange a deal review type of session.
it's been ages since we had a skills one, fancy doing that next?
Could our next one-to-one be a pipeline session instead of a deal one?
Suggest to Maria that we have a deal session, would you?
big pitch coming up at Telia so I want a prep type session
Requesting a performance session please, numbers are slipping
Want to work on my discovery skills in a session, can that be the type next time?
I'd benefit from some pipeline coaching. Would you put that forward as our next topic?

# prepare
what's it gonna be about
what are we going to talk about
what will we talk about
what's on the agenda
show me the agenda
what did she put on the agenda
what are we covering tomorrow
what points do we have for next time
what should I talk to Ali about
what do I bring up with Ali
anything I should raise with Ali
I'm seeing Ali in half an hour and I haven't looked at a thing, can you get me ready?
get me prepped for the 1:1
Let's prepare my next 1:1
prep me
how do i get ready for tomorrows one on one
What should I bring to my 1:1 with Maria?
help me prepare for our session
could you help me plan the conversation with Ali please
Prep me for tomorrow's 1:1
what should I think about before I see Maria
Can you get me ready for the one-to-one?
I've got Ali at three, what should I bring up?
prepare
How do I prepare for our next meeting?
need to prep for my 1on1 lol im so not ready
Prepare me for Ali
Kindly assist me in preparing for my upcoming one-to-one.
Time to get my ducks in a row before our session. Where do I start?
walk me through prep for the talk with Maria
What ought I to have thought through before our conversation on Thursday?
let's do my preparation now
I want to prepare myself to the session
Give me a briefing ahead of my 1:1 with Ali
start prep
Session in half an hour and I've nothing. Get me up to speed for it?
how can i come prepared to our coaching
what do I need to have ready for the 1:1
Could we go through the preparation for our session?
Meeting Maria in 20 min, prep me 🏃
open the prep for the next session
Help me get set for our sit-down
Which questions should I ask Ali tomorrow?
i'd like two minutes to prepare before we meet
prep for 1-1 plz
First one-to-one for me since joining! How to prepare for it?

# cancel-session
can I get out of Friday's
can I skip Friday's one
We need to call off our session, sorry
cant do todays session, cancel it 🤒
Kadens, no 1:1 this time round, take it off the calendar.
Could you please cancel our meeting on 30 November?
our next 1:1, lets skip it
scrap my one-on-one with Maria, neither of us has time
I have to cancel on Ali tomorrow, please take the session out
cancel Thursday's 1:1
cancel our 1:1
Cancel tomorrow's session
I can't make our one-to-one on Thursday, please call it off.
scrap friday's 1:1 with Maria
we'll skip the next session
Today's 1:1 with Ali is off, customer on fire
Cancel the session on the 17th of December
cancel our meeting 10 Dec
call off the next catch up would you
No 1:1 tomorrow, I'm stuck in Gothenburg
Kindly cancel my upcoming one-on-one.
I want to cancel the session we have on Monday
can't do our 1:1 this time, cancel it pls
Tell Maria the session on the 1st of December is cancelled
Let's not meet this time round. Cancel it.
bail on todays one to one for me 😷
drop our next coaching session from the calendar
The 1on1 on Thursday will not become of, we must cancel it
Nothing to talk about so cancel the next 1-1
Cancel Ali on Friday, the board wants me
could you take our next session out of the diary?
3 December session: cancel
NO TIME FOR THE 1:1. CANCEL.
i gotta cancel on maria tomorrow, our sit-down
We can't have a 1:1 on Christmas Eve, cancel that one!
please delete the upcoming session between us
Wednesday next week our session isn't going to work, cancel it
Sorry to be a pain, but would you cancel our upcoming one-to-one?

# move-session
lets do the session tmrw instead
Hi Kadens! Something came up, find another slot for me and Maria please
move our 1:1 to Friday
need a new time for our one on one, double booked again 🙄
I'll have to move our 1:1 to December 1, sorry
Could our meeting be on the 2nd of December instead?
Please reschedule my session with Ali to Monday
can we meet some other day instead?
rebook our catch up
move our session to Friday
can we reschedule our 1:1
Can I see Maria on Thursday instead for our 1:1?
push the one-to-one to Monday
I need another time for our session
Could our catch-up be tomorrow in place of today?
Kindly reschedule the one-on-one to 1st December.
Move Ali's 1:1 to Wednesday next week
our meeting clashes with the dentist, find a new time
1:1 -> 3 dec
thurs doesnt work for our session, friday?
Would it be possible to move our talk a little later?
bump todays 1on1 to thursday, im slammed
Our 1:1 needs to shift, Volvo want me on site
Postpone our session to the 8th of December, would you?
Please prepone our session to tomorrow
find a better slot for the one to one
Can we take our session on Friday 4 December?
Ask Maria if we could have our 1:1 at another time
the 1:1 has to be moved to Monday because of the trade fair
swap our 1:1 to the afternoon
Shall we say Thursday for our one-to-one rather than Wednesday?
put our coaching back to Monday the 7th, half the office is down with flu
rebook our session
New day for our session please: 10 December
i've double booked myself, shove the ali 1:1 to friday
i want to move the session but dont know to when yet
can we do our sit-down tomorrow mornin instead
Let's take the 1:1 the 15th of December instead, then I am back in Helsinki

# leave
and I'm off after that
I'm at a trade show Thu-Fri
at a conference Monday and Tuesday
she's on a course
he's at a trade show today
away between Christmas and New Year
out wed thru fri
out Monday to Wednesday
out tomorrow
he's ill
she's sick today
Ali's off sick this week
Ali is off on Friday
Ali is on holiday next week
he's away till Wednesday
kid's ill, I'm home today
I'm travelling till Monday
nothing from me till Monday, I'm travelling
My parental leave starts December 1.
im ill, dont know when ill be back
Hey Kadens, I'm on annual leave from 21 December
off sick today
I'm on holiday on Friday
Taking Thursday next week off
won't be working tomorrow, kid's got a fever
I'm signed off sick for now
out of office from monday
I'm off sick today
on holiday next week
I'll be away from Monday to Wednesday
Parental leave from 1 February!! 👶
I'm not in on Thursday
Taking annual leave from 21 December to 4 January.
I'm going on parental leave
out of office 7-11 dec
I shall be on leave tomorrow
The kids have chickenpox so I'm home with them today
pto friday
in bed with the flu
I have vacation 14 to 18 December
Sick. Back when I'm back.
Register holiday for me
My leave starts on the 22nd of December, kindly note.
Taking Thursday off for Thanksgiving!
down w/ covid today, not working 🤒
Away the week starting 30 November. Don't expect anything from me.
Paternity leave begins January 11th
I'm away for a while
Day off on Friday, going to me sister's wedding
I'll be out Dec 1 through Dec 4
gone fishin from the 23rd december, back in the new year
I am home for care of sick child tomorrow
The doctor has put me on sick leave
My holiday is 28 to 30 December
Feeling dreadful, so no work for me today

# quiet
don't write anything more today
turn the reminders off
stop reminding me
Fewer reminders please
don't ping me about Scania any more
you're sending way too many messages, tone it down
Could you be quiet for the rest of today?
enough with the nagging 😤
mute
Kadens, I'd prefer not to get a reminder the day before.
stop the reminders
quiet today
shush
You're pinging me far too often.
can u chill with the notifications
Please do not disturb me for the rest of the day.
Don't remind me so much, I'm a grown man
snooze til tomorrow
No more messages today, I'm with customers until six
I'd prefer fewer nudges
ENOUGH WITH THE REMINDERS
could you go a bit easier on the reminders, love
Kindly reduce the frequency of reminders
shut up for today 🤫
turn off notifications
Only remind me on the day itself, not the day before
give it a rest will ye
I don't want any reminders this week
Silence please, deep work until lunch.
you dont need to write to me each morning
too many reminders
pause reminders for a few days
how do i make you less noisy
Be quiet for a while, I'm in negotiations all day
One reminder is plenty. Not two.
leave me alone today
can I switch off these pings somehow

# help
what can you do then
what's your name
are you a bot
what do I say to you
Hi Kadens, nice to meet you. What can I ask you?
how do i change the date of a promise in here?
what can you do?
help
commands?
Just got added by my manager, no idea what you're for, can you explain
how does this thing work
show me some examples of what to write
How does this work?
What are you for, exactly?
commands
hi kadens what can i ask u
I'm new here. How do I use you?
show me what you can do
Kindly guide me on how to use this bot
What sort of things may I write to you?
instructions pls
how do I talk to you lol
So what are you good for then?
Who are you and what do you do?
menu
Just installed this. Now what?
what features do you have
is there a manual
Explain me please what I can write here
options?
how do i record a promise in here
Am I supposed to type commands or just talk to you?
HELP PLEASE HOW DOES THIS THING WORK
Got a cheat sheet?
what all can you do for me
Can you show me some examples of what to say to you?
how d'ye work then
/help

# thanks
You're a lifesaver, thanks Kadens
perfect, ty
thanks
much appreciated!
ta very much 👍
Many thanks for the reminder.
cheers mate
Thank you, that was really useful
thx a lot
Thank you!
cheers
ta
Brilliant, thanks a million
Much obliged.
ty 🙏
Thank you so much, have a nice day
that's great, thanks Kadens
cheers mate, lifesaver
appreciate it
Many thanks for the reminder
thanks a bunch
thank you thank you thank you
tysm
good bot, thank you
❤️ thanks
Thanks for keeping me straight
Thanking you
aw cheers, you're a star
much appreciated y'all
Super, thank you for help
thank u kindly
Nice one, ta very much
Thanks, that was all
grand so, thanks
thanx
I'm most grateful, Kadens.

# step
gonna call Peab on Tuesday about the renewal
and email them the pricing the same day
have Ali call Peab tomorrow
get Ali to send the quote by Friday
and I'll ring them on Friday too
I'll ride along on the QBR with Vattenfall on the 2nd
I'll call either Wednesday or Friday
you'll sent me the refernces by firday
I'll have it for you in a fortnight
I'ma holla at procurement tmrw
Ali runs the disco with Pemberton's RevOps lead Thursday, MEDDPICC style.
coudl you chck the nmbers by tomrrow
I need you to call their MD on Monday
um so yeah I'll I'll call Bridget on Friday and see where they are with legal
I'll send the brief in two to three days.
Maria tar the difficult talk with Borlänge on Monday.
The costing will be put together by Ali by December 2
I'll multithread into procurement at Maersk by next Thursday
Someone has to update the Ripon forecast, so Ali does it today.
All open deals are to be reviewed by you before Friday
I'll invoice them at the turn of the month
Reference calls are being set up by Ali this week.
can you uh can you pull the usage numbers for Stratford before our call at two
A replacement unit must be shipped to Norwood by Wednesday, Ali to arrange.
Emailing Perkins the ROI sheet on 11/30.
Can you get a new version of the contract done for tomorrow?
I'll go over your figures Tuesday in two weeks
I'll see to it first thing Monday
Gonnae send us the deck by Friday?
The quote will be sent by Ali on Friday
yeah so I was thinking that tomorrow I call Lena at Lantmannen and ask about the budget
Tom from legal reads the Rugby MSA by Friday.
mine: budget sign-off wed
I'll visit Ryde in the last week of January.
It'd be a huge help if you rang Bootle today.
Ali's going to get two quotes for the booth by December 7.
Frank and I will run the session at Truro on the 9th.
I'll book travel by mid December
I'll run the year-end appraisal on the first Monday in January.
Ali presents the Seaford numbers at Thursday's team meeting.
All tickets have to be closed by Friday.
The onboarding plan is to be finished by Ali by 4 December.
Please update the forecast before Wednesday
Ill follwo up with Graham on tuseday
Do you think you could walk me through the Fairbanks numbers on Thursday morning?
so I think what happens now is I I talk to Robert in finance about the discount tomorrow and then we'll know
goign to call teh warehouse manager on firday
I'll go over to Mold one of these days.
I'll visit them the first Monday in January
and then um I'm going to sit in on your call with Calloway next wednesday just to listen
Ali will do the needful and intimate the Chennai office by Monday
Lunch with Sir Edmund gets booked by Maria today.
ill snd the propsal to Marlowe tomorow
will email Priya
Maria is to send us the contacts today
Ali builds the ROI deck for the EB meeting by Dec 3
we're gonna record a short intro vid for Nakamura by tmrw
send me the template when you get a minute
You're to submit the account plan by 11 December
gonna get youse the numbers by Monday
Ali books room 3B today
Notes should be in CRM by Thursday, Ali's doing that
You please ring växeln at Karolinska tomorrow and ask for the upphandlare.
I shall ring him Wednesday fortnight, mark my words
ali submits his expenses before wednesday is over
Mr Haddad returns the car keys this afternoon.
I'd be grateful if you closed out the old opportunities by the end of the month.
I'll gie them a bell the morn
we're fixin to swing by Tulsa next Thursday
Offerten till Vattenfall skickas av mig i morgon.
The pricing for Dalton needs to be checked before Friday.
they are happy with the pilot i will write up the business case next week
Do you think you could look over the contract before the weekend?
Let's ask Percival for a reference.
pls updaet the frecast befor 5pm
Would you care to look at my draft for Thame before Thursday?
I'd like you to ring five lapsed customers by next Friday
Mind giving Agnes a quick ring this afternoon?
i'll conatct Petra nex week
Ali - demo script, Thursday
Ali, can you loop in presales?
I'll be emailing yer man in Galway tomorrow
Marcus in support looks at the Derby logs tonight.
i couldnt reach him today will try again tomorrow morning
pushing the mutual close plan to DocuSign tomorrow
tonight i redo the slides with the new logo
I want you to go through every open deal by Monday.
i wil tlak to Deborah in legal by wendesday
I want you to shadow Freya's negotiation on Friday.
Let's have Sara write up the brief by Monday
Sara calls Ericsson on Friday
Sarah from marketing posts the Greyfriars story on Monday.
I'll bok a meetign with thier CFO nxt week
I will do the needful and revert by EOD
My colleague Jess covers the booth on Friday.
You build me a bottoms-up forecast for Q1, due a week from Friday.
book site visit wk 50
cna you book a meeting with Stina on wendesday
I'll bell Dougie the morn
I'll give Sheila a bell Thursday arvo
You and I will run the workshop at Sloane on 9 December.
Ali, get a meeting with their head of IT by Thursday week.
let me see uh by the tenth of december I'll have met with three of the new accounts
I'm doing 3 hrs of power dialing into the mid-market list tomorrow
dont forgett to submit the raport on friday
I'll sedn the contarct tomorrow
I think we said I'd share the recording with the team so I'll do that this evening
Ali should rewrite his LinkedIn summary by this Sunday.
send NDA today
thanks ali good stuff ill raise it with the board on monday
Please do the needful for the Pune account by Thursday
I'll scrub my pipe and kill dead oppties by Friday
follow up w/ Jenny next wk
alright so Ali you're gonna book the room and invite everyone by the end of the week okay
send Oakwood the SOC2 pdf – 1 Dec
Go and see Mr Tanaka in person next Tuesday, would you, Ali.
chase PO Monday
Don't forget to log the visit today
need to get the nda signed by radcliffe before end of day thursday
Ali you you need to uh get the reference customer confirmed by the end of this week yeah
We both call them Thursday afternoon
ali can you get me the top ten list by thursday lunch
You: pricing sheet to Kestrel, Thursday.
Make sure Tieto gets an answer before Friday
I promise I'll have that call before the weekend it's fine
chase invoice 4471 by eod
I'm gonna check my calendar and book Johanna for a meeting in week fifty
you draft the agenda for the qbr and send it round on the 2nd
need to re-qualify the Aldi opp against MEDDIC this week
I'll multithread into Halcyon: LinkedIn touch to their CTO today.
quote to Acme by fri
yeah no I can do that I'll write the summary tonight full stop
We'll present the pilot results to Orchard Hill on Thursday.
Cancel the Barrow trial. Tomorrow.
Gonna swarm Blackwood with the SE and get a tech win by Dec 11.
Ali, find out who signs at Corbridge.
gonna ask finance for payment terms of 60 days and let thompson know by friday
Ali is responsible for having the demo environment up on Thursday
renewal deck by EOD
Let's invite them to the office on 9 December
you: forecast by noon tomorrow
So we go through the Volvo contract before December 1
Maria, please tell Jonas to free up a tester by tomorrow.
I'm sending Redwood's economic buyer an updated MAP by Friday COB.
Ali, have the revised SOW ready by Wednesday noon.
Calling Hollis tmrw.
Ali, call Volvo on Thursday
We need to send Petrie a holding email today.
You're to submit the tender by 5 pm on the 30th.
Let's get a list of every contract expiring in Q1 done by next Friday.
can you send me the list before lunch tomorrow thanks
calling Dave tmrw
i'll ring the landlord
sending the renewal paperwork to gwen at tanglewood tomorrow morning
i will walk through the comp plan with the vp on monday
hi maria i spoke to them and they like it ill send the proposal on friday have a good one
Demo script to Maria, Fri noon
we need to rewrite the pitch this week
Maria and I will visit Sandvik in week 50
Let's boka a dinner with Åhléns before Christmas Eve
Don't forget to log yesterday's calls today, Ali.
You need to be in front of the Dunmore board before December 10th.
I'll sign it Mon am.
You take Nordea: ring them on Wednesday
will email Priya
Make sure you confirm the hotel for the Glasgow trip today, Ali.
By end of the month I'll have called all ten lost customers.
Please record that I'm meeting Volvo's new buyer on Thursday to go through delivery times
I'll have the offert to Peab ready på fredag
gonna drop ikea a line tomorrow re budget
Ill undo the price change in the price book today
Ali to prepare three discovery questions for Monday
Maria will introduce me to the CFO at Electrolux
I'll cancel the old Zoom licences on Friday
I'll bring a colleague from pre-sales to my next demo
I'll walk through my goals with the team on Thursday
Maria approves my travel request, Friday at the latest
Could Maria get the discount signed off by Thursday?
I'll help Ali rehearse his opening tomorrow morning
I'll send Volvo the quote by Friday
Next step: finish the account plan, me, 4 Dec
right then, I'd best pop round to Trelleborg on Thursday and sort the pilot
Shooting Skanska an email this afternoon 📧
Would Ali mind asking Husqvarna for a reference by Monday?
Wednesday, no sorry, Thursday next week I present the final offer to Assa Abloy
Ali books a meeting with Scania's head of purchasing by Tuesday
Will get the ROI sheet over to Atlas Copco by Wednesday next week
Kadens, put down that I owe Peab a revised price on Friday
I'll turn off the auto-reminders in HubSpot on Friday, they annoy the customers
calling abb tomorrow
I'm going to move all my stale deals to lost by December 7
note to self: chase skf for the signed nda, fri
I'll run the role play with Ali on the 10th of December
Ali shadows two of Elin's calls, by Friday
add: followup call w scania 1 dec (me)
ok so what i'm gonna do is i'm gonna ring pete at ericsson on monday and ask him straight out who signs
I promise to have the Sandvik contract back from legal by Monday.
can you remind me to update my forecast tomorrow
I'll send the quote to Volvo by Friday
gonna call Peab thursday
Ali will update the CRM by Monday.
I'll book a meeting with the head of purchasing
Right, I shall ring Ericsson on the first of December and ask for a decision date.
Maria, can you check the discount with legal by Thursday?
I'm setting up the machine at NCC on Friday
will drop off the samples at Scania tmrw
We'll go through the top ten accounts together on 4 December
I'll prepare the pitch for Telia by Monday
I promise Maria to make fifteen cold calls before the end of Friday
Kindly note: I will share the revised proposal with Skanska by Friday EOD.
gotta get the security docs over to ABB
Maria books a room for the workshop on Thursday
I'm cancelling the site visit at Volvo tomorrow and telling them why
my to-do is to record a demo and show it to Maria by 10 December
I'll get Handelsbanken's pricing done by Friday
Ali to close the five stale deals by the end of the month
Going to ask Henrik at Atlas Copco for an intro to the CFO, by 3 Dec
can you ask Maria to send me the new price list
I'll email Postnord this afternoon, scout's honour
remind me to call Karin tomorrow
so what i will do is i will visit peab on the eighth of december and bring the samples
Maria said she'd talk to the product team about the roadmap by 11 December
imma hit up the new CTO at Telia
Ali shall forward the customer list on Friday
I take contact with Scania on 2 December about the extension
By Thursday I will have the business case ready for Ericsson
Could you look at my account plan by Monday, Maria?
new step: walk Volvo's procurement through the TCO model, due 7 Dec
I'm going to thank Skanska for the referral with a handwritten card on Thursday
Please note that I'll be sending out the invitations for the breakfast seminar on 1 December
ill chase ncc for the PO on monday
Need to finish my forecast by Friday
I'll move the demo equipment to ABB's site tomorrow
Ali's going to do two ride-alongs with Sara by the 14th of December
We've agreed that I draft the Handelsbanken renewal
let me sort out the travel expenses by thursday
I'll stop sending Peab those generic mailers and write them a personal note on Friday
Maria takes the complaint to the warehouse manager by Friday
Before I go home today I will WhatsApp the Volvo buyer with our terms
would you mind getting me the win/loss figures by 15 December Maria
I'll have a champion identified at Telia by Dec 1
Add a next step: rewrite my opening pitch, Monday
Going to help Ericsson fill in the vendor form on Friday
I'll practise the pricing question out loud with Sara
on 9 december i am presenting to the board at Scania, slides by me
I'm ringing round the lapsed customers tomorrow morning
Ali sends the NDA to Atlas Copco at the latest Friday
Hi Kadens! Sunita here, I will complete the product certification by Thursday 😊
Bob here. will mail the contract to postnord monday
Maria to get me an answer on headcount by Friday 4 December
No bother, I'll drive out to Skanska tomorrow and have a word with the site manager
I'll list the ten accounts I want to grow, ready on Friday
I owe Peab a callback, put that down for me
Sending Maria my call recordings on December 3rd
get Volvo's IT people on a call thursday, that's on me
Ali, please block two hours tomorrow for prospecting
After a lot of humming and hawing: I'll give Telia our best and final on Monday.
ill undo the wrong discount codes in salesforce by friday
I will follow up ABB quotation by phone on 2nd December only
Jens here - I invite three prospects to the webinar by 1 December
y'all hold me to it, I'm callin NCC Thursday
I've told Maria I'd send her my notes from the trade fair by Friday
log this: discovery call w/ Handelsbanken econ buyer by Dec 10
Could Maria sign off my holiday cover plan please
Wrap up the Scania contract redlines by Friday – I'm on it
I have to deliver the updated architecture drawing to Ericsson by tomorrow
Please put it on Ali: clean out duplicate contacts, by 30 November
Volvo get their answer from me on Friday
ok so wednesday no sorry thursday I call the reseller in Oslo
I commit to three follow-up questions in the Skanska meeting on 8 December
We will rehearse the negotiation on 7 December, Maria plays the buyer
Shall fix the invoice mess with Peab by tomorrow, it's embarrassing
I'm on the hook to find out who really decides at Atlas Copco
Ask finance about payment terms by Friday - my job
i'll nip round to Telia on thursday with the signed copy
I will do one full loss analysis before we break up, by 18 December
Postnord want references so I'm sending them two on Friday
Yes I'll text Karin the address today
Maria, could you join me at ABB on Monday?
put me down for a LinkedIn post about the launch, Thursday
What I'll do: invite Ericsson's project lead to the plant on 4 December
By Monday, Ali reads through the new battlecards
next step with volvo = technical deep dive 2 dec, i organise it
Maria, I'd be grateful if you would introduce me to your contact at the embassy by Friday.
tomorrow I show NCC the prototype
remind me on Monday to order new business cards
Going to prep Scania's QBR deck with Emma
I'm to have four new opportunities qualified by 11 December
I'll cancel Handelsbanken's old licence on Thursday so they aren't billed twice
Ali reschedules the product training for the new hires by Friday
so sorry about the delay, will revert to Skanska with the sizing by Friday positively
I'll swing by the depot on 1 December and count the demo units
will get peab's site survey booked in by monday, no excuses

# decision
we agreed that demos are 30 minutes max
please log this as a decision, ABB stays with Ali and not with the Oslo team
Agreed with Ali that Skanska is out of the forecast
Decision: we keep weekly 1:1s until the end of the quarter
Decided: no discounts without a counter-ask
we've decided 10 new accounts is the ceiling per rep
Maria and I have concluded that Volvo is a Q1 deal, not a Q4 one.
So we settled on discovery being the focus for the winter
We decided no discount for Peab
Decision: we focus on existing customers until Christmas.
Maria and I agreed that Volvo stays at list price
decided: no cold calls on mondays
We settled on MEDDIC as our qualification method.
we're not going after Telia this year, that's decided
Agreed with Ali: Ericsson counts as a strategic account from now on
For the record, we agreed the ceiling for discounts is ten percent.
we've chosen the smaller package as the default offer
Decision taken that Skanska belongs to Ali and not to the partner team
Log a decision: demos are always done on site
it was decided by both of us that pipeline hygiene is the theme for the quarter
We both think ABB should be paused until spring, so that's what we decided
We have come to that the north region has priority over the south
note as decision - Scania pilot is free of charge
Maria and Ali agreed on 40 hours as the cap per tender
So we've agreed, no more proposals without a confirmed budget. Get it in writing!
decided to walk away from NCC
Let the minutes show that we decided against attending the Hannover fair.
final call from our 1:1: the target stays at 12 million
Handelsbanken: we agreed on a one-year term, not three
We decided in our talk that Sara is the lead on all public tenders
decision: we go with vendor B
As mutually agreed, the minimum deal size shall be 50k henceforth
we have decided that Postnord gets the old terms this one last time
Please record that we decided to keep the fortnightly rhythm
Our decision is that existing leads go before new ones 👍
me n maria decided Atlas Copco is a no-go at that price
We agreed that quality beats quantity when it comes to meetings
Maria and I have decided to drop the reseller model altogether
the two of us landed on this: premium support is never given away
decided w/ Ali that hybrid demos are fine
We've made our minds up: the Dublin office keeps the Irish accounts.

# unclear
I'm not promising anything
Elin seems stuck, what do I do
WFH tomorrow
what should I say to them about the price
how do I answer that
they went with someone else
why
why is that
what do you mean
no rush
it's not urgent
they want a new price by Tuesday
Ali needs help with Volvo
Ali is having a hard time
can you book a room
order lunch for four
should you need help, just shout
it'd be nice to have a new price list by March
Volvo sends their answer on Friday
Provided the budget is approved I can hire someone in January.
With any luck Hattie calls back today.
Assuming legal is ok with it, the contract goes out Thursday.
In case the demo breaks, you show the video.
provided legal agrees I will sign on Friday
Their lawyer reads the contract by 2 December
Unless you object, I might call their chairman.
Had we had time we'd have visited them
she's taking it to her boss this week
Maybe I'll swing by Penrith next week, we'll see.
the customer gets back to us next week
Hopefully they'll sign by Friday.
the competition cuts prices on Monday
The buyer at Thornton leaves at the end of the month.
unless they get back to me I'll ring on Monday
One day I want to run my own team.
As long as they keep paying late we won't ship anything.
Their board meets on December 8.
If Volvo says yes I'll send the contract
Scania's buyer sends the specs on Thursday
The purchasing team at Sandwell is comparing three vendors until Christmas.
Lottie at Arbroath Council promised to send the drawings on Friday.
Their new CIO starts on the 1st.
The agency publishes its requirements on 7 December.
If Kicki says ja then we move forward next week
It'd be great to see you nail that one.
They're flying in on Wednesday to see the factory.
I think Scania decides next week
I wish we had a better reference in retail.
Would be fun if you won that deal
I would email her tomorrow if I had her address.
Hopefully they sign before Christmas
They want the quote by Thursday
HR is arranging the salary talks in December
Were they to cancel, I'd go to Ramsgate myself.
Were they to hesitate, throw in the freight
Once they reply I'll call
Volvo's buyer said he would call us
who's going to win the election
Do you think Scania likes us?
whats the wifi password
translate 'good morning' to Finnish
Is Maria in a good mood today?
lol
will it snow this weekend?
The coffee machine on the third floor is broken again
blimey what a day
qwe qwe
hmm dunno
Tell me a joke
What does Ali earn?
x
how old are you
It'd be lovely if Ericsson phoned back one of these days
what's the weather like tomorrow
Write me a poem about sales
Who won the match last night?
Translate 'good morning' into French please
How was your weekend?
I reckon Volvo are going to buy this year
hello
Sara called Ericsson yesterday and they were livid, apparently
What's Peab's turnover?
Why is the coffee machine broken again
the customer seemed happy enough
hmm
what do you think of Maria as a manager
Our competitors have lowered their prices again.
good morning kadens 🌞
Is it lunch yet?
Do you reckon I'll get a pay rise?
who is the CEO of Scania
47
The new brochure looks class, doesn't it?
If they sign, I might send them a cake
are you a human or what
I'm so tired today
How do I reset my Outlook password?
Pipeline is a strange word when you think about it.
order me a pizza
what's the wifi code in the Malmö office
blue
Karin in marketing is leaving, did you hear
Which bus goes to Kista from the central station?
the thing with the thing you know
Summarise the news for me
Kindly book a flight to Bengaluru for me
I hope they like our offer
We never promised Skanska free installation.
does Telia have any money left in their budget
Haha that's hilarious 😂
Is Ali happy at work?
the parking here is a joke
What is 15% of 240 000?
someone ought to do something about the website
maybe
Pelle in logistics is sending the pallets on Friday, he says
ssdf kl;;
Will they sign, do you think?
Merry Christmas in advance!
do you prefer cats or dogs
I already had lunch
Happy birthday to me I suppose
What does a Tesla cost these days?
Sure is cold up here, folks back home wouldn't believe it
Maybe I'll ring ABB at some point, we'll see how it goes
what's the meaning of life
My dog ate the contract. Joking.
That meeting was a car crash
draw me a picture of a moose
They told us the budget had been frozen.
Can you turn the heating up in meeting room 3?
The euro is falling again
who ate my yoghurt
do you know if Henrik at Volvo is married
What salary does Maria have?
Play some Abba
`;
