"""How candidates steer the talk: one act a heading, the ways it is said with a slash between."""

STEERING = r"""
# check-in
Does this go in the direction you wanted? / Shall I keep going or is this enough?
Are you happy with that level of detail? / Do you follow? / Is there anything you'd like me to expand on?
Before I continue, any questions? / Should I go into more depth? / Does that answer it?
Tell me if you want more on this. / Is my explanation clear? / How am I doing so far?
Is this heading where you expected? / Am I being clear? / Would you prefer that I start with the database?
I could talk about the cache or the queue, your pick. / Is that what you wanted to hear? / Should I be more specific?
Is it okay to stay at this level? / Stop me if this is too basic. / Do you agree with this approach? / Agreed?
Want more detail on the schema? / Which direction would you like me to take? / Do you think this is reasonable?
What do you think of that? / Does this look sane? / Is that fair? / All good so far? / Still with me?
Shall I dive into one of these? / Are we on the same page? / Is that acceptable for you?
Am I missing the point of your question? / Do you want numbers for that? / Where do you want me to focus?
Does my plan work for you? / Let me know if I should slow down. / Is this the sort of answer you're looking for?
Any part you'd rather hear about? / May I skip the details here? / Do we need more on this or can I go on?
Feel free to interrupt me. / Is that precise enough? / Any concerns about that? / Would you like to see the API first?
Do you see any problem with that? / Did I get the question right? / Do you want me to justify that? / Good so far?
Does that sound like a plan? / I'll pause here for questions. / Is this what you meant? / Am I on the right path here?
sound reasonable? / am i going too deep here / want me to write out the schema
is that enough detail on the cache or do you want more / are you with me / shall I keep going
is there any part you want me to dig into / you good with that? / should i talk about the database or the cache next
Is that the kind of precision you're after? / does this design look ok to you
Before I go on, do you have any objections? / Where would you like me to zoom in? / tell me if I'm going off track
how's that sound / Did that answer what you were asking?
Let me stop there, does that line up with what you had in mind?
I can go into the data model or into scaling, which do you prefer? / How does that look?
Anything here that bothers you? / Do you want to hear more about the cleanup job? / is this too much detail
Okay with you if I start with the write path? / Shall we look at failures or at growth first?
Is that roughly what you expected? / Would it help if I wrote the schema down? / are these numbers good enough for you
I'm happy to elaborate if you like. / any feedback? / Did I miss anything in the requirements? / am I making sense
Is there a component you care about most? / Should I do the estimation now or would you rather skip it?
Am I giving you enough? / Stop me if I ramble. / Do you buy that? / Is the picture clear? / Should I justify that?
Would a diagram help? / Does that convince you? / Is my reasoning sound? / Am I boring you?
Do I need to say more about it? / Is this too shallow? / Have I lost you? / Shall I write it out?
Should I compare the options? / Is it fine to leave it at that? / What would you like to hear next?
Shall I explain why? / Would you like an example of that? / Do you want the details?
Is there something you disagree with? / Should I slow down? / Do you have a preference?
Which of the two should I take? / Tell me which one you want to hear about. / Can I go on like this?
Am I doing okay? / Does it fit your expectations? / Do you need anything more from me here?
Have I said enough about this? / You'd like more on this, right? / Let me know if that's off.
Are you satisfied with this answer? / Is this level okay? / Is that along the right lines?
Would that be good enough for you?
# move-on
I think we can go to the next topic. / Let's get going with the architecture. / Next topic? / I'd like to proceed.
Shall we go ahead with the design? / That covers the requirements for me. / I'm finished with this part.
Nothing more from my side here. / Let's carry on. / Time for the estimates. / Now to the high level design.
I'd like to start designing now. / Let's jump into the details. / On to the next part, please.
I have enough to go on. / Okay that's everything I wanted to know. / We can leave this and go on.
Ready for the next section. / Let's look at scaling now. / Let me start on the design.
I have no more to say about this. / I guess we should continue with the data model. / Done with estimation.
Let's not spend more time here. / Let's skip the estimates. / I'd rather go straight to the design.
Let me now get into the components. / Alright, let's push forward. / That's my list of questions.
Good, then I'll begin with the numbers. / With that I'd move to the bottlenecks. / We're through with this I think.
I'm comfortable with the scope, so let's estimate. / Can we go on? / I've nothing to add here.
Can I start with the design? / Let's close this part. / Let's talk about how it scales. / Let me turn to failures now.
Requirements done. / So that's the design at a high level, now for the details.
alright I think I've got what I need, moving on / that should do for requirements
I have everything I need, let me get to the estimates / lets jump to the high level design
ok numbers done, on to the design / with that out of the way let's look at the architecture
I'd now turn to the details of each component / can we skip ahead to scaling / no further questions from my side
I guess that's all I have on this / next section please / now for the deep dive
Okay, enough questions, let me crunch some numbers. / I'm good on requirements. / Right, estimation time.
So much for the numbers. Let's draw something. / enough math, can we get to the design
I'll zoom in on the individual parts now. / Let's drill down into the components.
I've said what I wanted to say here. / That's the core of it, so on to scaling. / what's next / Can we wrap up?
Thanks, that's all my questions. / Fine with me to continue. / No more questions. / I'd leave scaling at that.
let's conclude / I've heard enough to begin. / Requirements are clear. / Then on with the estimation.
Let's get on with the design. / I'd call this part finished. / I'll go to the architecture now.
Going into the details now. / Let's see what happens when it grows. / Enough about this. / We can close this section.
Let me begin the design. / So, next. / Let us proceed to the next point. / I'm done asking. / I have asked everything.
Okay, time to draw. / I think this part is complete. / Let's advance. / On we go. / Right, let's do some estimates.
Shall we get to the design? / I'd now go to how it scales. / Can we look at the components now?
That's my design, so let's talk about bottlenecks. / Good, then the numbers. / I'll start estimating.
That was it for the questions. / I would continue with the next phase. / Ready to go on. / No further points.
I've covered what I wanted. / Next one please. / We've spent enough time on this.
# go-back
Can I return to the requirements for a moment? / I want to go back to what I said about the numbers.
Let me go back and fix that estimate. / Back to requirements please. / Could we revisit the first part?
I'd like to correct my calculation from before. / Let me come back to the API.
I need to take another look at the estimates. / Sorry, I have to return to the earlier section.
Can we rewind to the architecture? / I'd like to add something to the requirements. / Wait, let me go back a step.
Let's return to the data model, I forgot something. / One step back please. / I'd want to reconsider the scope.
Let me jump back to the beginning. / I made a mistake in the estimation, can I fix it? / Go to the previous phase.
Can we look at the requirements again? / I skipped the estimation, can I still do it? / Take me back to the last part.
hang on, can we revisit the requirements / wait I want to change something in my estimates
let me jump back to the api for a moment / could we return to the previous part
I'd like to go over the data model again / One thing about the requirements again: can we go back for a second?
I forgot something in the estimation, can I return to it? / Actually let me revise my data model.
back to the high level design for a second / Can I redo the estimates? / I want another go at the numbers.
I need the requirements again for a moment. / Can we return to where we were before?
Let me go back to those requirements. / I'd like to look at my estimate again. / Back up a bit please.
Let's step back to the design. / I have to correct something I said earlier. / Can I change an earlier answer?
Let's go back to what you asked before. / I want to revise what I said about the scope.
Return to the last phase please. / One thing from before that I got wrong. / Can we reopen the requirements?
Go back one. / I'd like to pick up the estimation again.
# hint-please
Could you give me a hint? / I'd take a hint now. / Can you help me with this one? / I'm stuck here, any suggestions?
Give me a clue. / I need some guidance. / Where should I look? / Can you point me somewhere? / What's the trick?
I don't see it, help please. / Some help would be nice. / Can you tell me what you're looking for?
A small push please. / What should I be thinking about here? / I'm going round in circles, help.
I could do with a tip. / Is there something I haven't thought of? / What did I overlook? / Can you steer me a little?
Hint! / How would one normally solve this? / Please nudge me. / What's the keyword you want to hear?
Just tell me the answer. / I give up, what's the solution? / I can't figure this out on my own. / Lead me a bit.
I'd appreciate a pointer. / Do you have any advice? / What would you suggest I look into? / lifeline please
i'm stuck, help / could you nudge me a bit / what would be a good starting point here? give me something
can you push me in the right direction / I could use a hint / mind giving me a clue?
is there something I've forgotten / A pointer would be great. / I can't get any further, could you help me out?
What would you look at next if you were me? / Am I overlooking something? / throw me a bone here / can I buy a hint
Got a hint for me? / I'd be glad of some direction. / I keep hitting a wall, can you help?
What's the thing you want me to see? / Something to start from would be nice. / Could you get me going?
Help me see it. / I'm out of my depth, a little help? / What direction should I go? / Tell me what I should look at.
Can I have some help with this? / What are you hoping to hear? / Is there a trick to it? / Spare me a clue.
What do most people say here? / Any suggestion where to begin? / I need assistance. / Where's the catch?
Could you show me the way? / Give me a starting point. / I'd take any help.
# repeat-please
Could you repeat that? / What was the question? / I didn't hear you. / Sorry, what? / Can you say that differently?
I don't understand what you mean. / Come again? / Would you say that once more? / I lost the thread, what did you ask?
Can you restate the problem? / Please repeat the question. / I'm afraid I didn't follow. / What do you want from me?
Huh? / Not sure what you're asking. / Could you explain the question? / Pardon me? / Can you put it in simpler words?
What exactly should I do here? / What did you say the change was? / Please say it again slowly.
I missed your question. / What was it you wanted to know? / Can I hear the problem statement again?
What was that last thing? / Would you mind repeating? / The question isn't clear to me. / Your question confuses me.
What are you getting at? / repeat the numbers please / What did you tell me about that earlier? / sorry i missed that
could you run that by me again / wait what was the question / I don't get what you're asking
can you phrase that another way / what did you want to know again / Say what? / I didn't quite get the last part.
Could you rephrase? / what are you asking exactly / Could you read me the task once more?
I'm not sure I understand the question. / Which change was that again? / Would you mind saying that once more?
I'm not following your question. / What was the last thing? / Ask me that in another way. / Run that past me again.
Say it once more please. / I didn't get that. / Which question? / I don't know what you mean.
What is it you want me to answer? / Could you word it differently? / Can you clarify your question?
What do you mean exactly? / Sorry, I was distracted, again please. / I couldn't hear that. / One more time please.
What's your question? / I forgot the question. / Remind me what the task was.
Can you explain what you're asking for? / What scenario was it?
# how-much-time
How much time is left? / How long do I have for this part? / What does the clock say? / Are we still on schedule?
How many minutes remain? / Do I have time to go into this? / Am I too slow? / When is this over? / How are we on time?
Is there enough time for the cache? / Time left? / How long have we been talking? / Should I hurry up?
Are we running out of time? / How late is it? / Do we have a few more minutes? / How much longer do we have?
Is the time nearly up? / How many minutes until we stop? / Have I got time to explain? / What's our time budget here?
How long is this phase? / How long is the interview? / Am I within time? / Do I need to speed up?
Where are we with respect to time? / tick tock, how long / how are we doing timewise / what's the clock say
how many mins left / when do we have to stop / am i running late / time check? / Do we still have time for the schema?
What time is it? / How far along are we, time-wise? / Are we out of time yet? / how much have I used up
Have we got long? / How's my timing? / Where does the clock stand? / How many minutes until the end?
Do we still have a bit? / What's the time? / Is there time left for one more thing? / How much of the hour is gone?
Are we nearly done, timewise? / How many minutes are left in this part? / When does this part end?
Is it late already? / How long have I been talking? / Am I taking too long? / Do I still have time?
Can we fit that in? / Will we have time for scaling? / Time?
# let-me-think
Let me think. / Give me a second. / I need a minute. / One moment please. / Hmm, good one, give me a bit.
Let me collect my thoughts. / Just a second. / I'm thinking. / Wait a moment. / Let me consider this briefly.
Let me take a minute to structure this. / I have to think about it. / Hold on. / Let me sort my thoughts first.
Thinking out loud here. / A moment, please. / I'd like a minute of silence. / Need to think. / Let me mull this over.
Let me figure this out. / Let me look at my notes for a second. / I'm still thinking.
Let me sketch something on paper first. / Can I have a moment? / Interesting, let me ponder that. / bear with me
Just let me think it through. / Let me work through this in my head. / gimme a sec / ok so, let me think for a sec
gimme a minute / hmm let me think about this / I need a moment to gather my thoughts / hold on a sec / just thinking
may I take a minute to sketch this? / Good question, let me think. / I need to think about that for a moment.
Let me see... / Can I take thirty seconds? / bear with me while I work this out / let me write this down first
Let me chew on that. / I'll need a second here. / Wait, I'm working it out. / Tricky one, hold on.
Let me go through it in my mind. / Let me get my head around this. / Give me a moment to think. / Hang on, thinking.
I'd like to think about this first. / Let me see if I can work that out. / One sec. / Let me draw this for myself.
Let me calculate for a moment. / Just let me sort this out. / Hmm, wait. / I need to think this over.
Let me read the question again. / Let me reflect for a moment.
"""
