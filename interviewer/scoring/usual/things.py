"""The things that are kept: their size, their life, who sees them."""

THINGS = """
# paste-size item-size message-size average-size
How heavy is a normal one, in bytes? / What should I use as the average payload? / typical content length
How many kilobytes on average? / How much space does one take? / How long is a normal text? / mean size
How many characters do folks put in there on average? / What is the usual size of an object? / size per item
How large is each record? / How much data does one carry? / How much text are we talking about in one of them?
Are we talking bytes, kilobytes or megabytes each? / What is the average document length?
How big are they typically? / Are we talking about a few lines or whole books?
What do I put for the size of one in my calculation? / size of one / Would a couple of kilobytes each be about right?
Are they tweets or novels? / What is the average row size? / object size / Roughly how big is one of those?
How chunky are they? / What does one weigh? / what size do they usually have
How many bytes do I reckon with per item? / How large on the whole are the things people put in? / payload size
document size / Is it small stuff or large stuff? / Should I reckon with a kilobyte or a megabyte for each?
For storage, how big is each one? / What's the footprint of an average one? / Are they mostly tiny?
How much room does one need? / In bytes, what's normal? / How many lines would that be? / What's the median size?
# max-size maximum max
What is the biggest one somebody can submit? / Is anything too big to accept? / Is there a ceiling on the size?
Should I be rejecting things over some threshold? / Is there an upper bound on the body? / What is the longest one?
What happens if someone tries to upload 50 MB? / How large can it get? / Can it be arbitrarily large? / size cap
Do we put a cap on how much can be posted? / What is the worst case size? / At what size do we refuse?
What is the hard limit for one of them? / Up to what size do we accept? / Is the size unlimited? / largest allowed
What stops someone from sending a 2 gig file? / Where do we draw the line on how big they get?
How huge may it become? / Do I have to deal with really huge ones? / Can somebody dump a whole novel in it?
Is there a maximum? / max length / Do we truncate or refuse when it's too large?
Should the server turn away very large bodies? / biggest allowed / the limit on size
Is there a size at which we say no? / Could it be gigabytes? / Do we need to handle very large inputs?
How much can one person put in at once? / What is the upper end of sizes? / Is there some cut off for the length?
request body limit / size restrictions / size constraints / When is it too big? / What's the ceiling?
Can they be megabytes? / Do we ever refuse because of the size? / How much may one contain?
Should there be a guard against giant ones?
# metadata metadata-store
How many bytes should I add on top of the content? / What other fields go with each entry? / extra per row
What housekeeping fields do we need? / What attributes do we keep about it other than the content?
overhead per record / How much extra is there per row besides the body? / What else is stored next to it?
Which columns does a record have? / What other properties are attached? / Apart from the content, what do we save?
What information accompanies each one? / Beyond the raw content, what do I have to account for in storage?
What would a row look like, apart from the content? / Which fields are in the record?
Do we keep timestamps and such? / what else do I store / How fat is the metadata?
What information do we hold about each one, besides the thing itself? / Do they have a title or tags? / schema fields
Is there anything else attached to it? / How many bytes for the bookkeeping? / per record overhead
Do we save the IP or the language? / Do we remember anything about it apart from what's in it?
What goes into the row? / Is there descriptive data as well? / What do we note down with it?
How big is a record without the content?
# horizon years year
How many years out are we sizing for? / What timespan should the capacity plan span?
How far into the future do I plan? / What period do I compute total storage over?
For the storage math, is it one year or five? / planning horizon / Over how many years should I add it up?
How long should the storage last? / Do I size disks for a year or more? / How many years of data must fit?
For what time span do I calculate? / What lifetime of the system should I plan for?
Do I budget disks for one year or for ten? / When you say storage, storage for how long a period? / years of storage
How long is the system meant to be in use? / Over how long shall I accumulate the data?
In how many years do I run out of space? / Should the estimate be for next year or further?
What is the time frame for the capacity? / how long do we plan ahead
How much growth of data in years do I provide for? / Is it a five year plan? / how many years of data
storage horizon / How long must my disks last? / Do I add up one year's worth or more? / How far should I extrapolate?
Storage after how many years? / What stretch of time do I plan?
# expiry expiration ttl lifetime
How long do things stick around? / Do they go away by themselves after some time? / Is there a time to live?
Are they kept indefinitely? / What is the lifetime of an entry? / When do they disappear? / Do they ever vanish?
Can the person choose when it disappears? / Do they last forever? / For how long is it kept?
Is it permanent or temporary? / After what time is it gone? / Will they be cleaned up eventually?
Do old ones get purged automatically? / default lifetime / What about lifetime, can I choose one?
How long do they live? / Should there be self destructing ones? / If I come back in a year, will it still be there?
Do we ever clean them up? / Can I say I want it gone by tomorrow? / Are these meant to be short-lived or to stay?
Do I need a TTL column? / Should a sweeper remove old ones? / What is the default expiry?
Is it fire and forget or here for good? / Does it evaporate at some point? / how long are they around
burn after reading / Until when can I open it? / Do we garbage collect? / Is there an end date?
Can a user set a timer on it? / do they go stale and get removed / Will it exist for ever? / Does it run out?
for how many days is it valid / Who decides when it goes away? / expiry date / Should old stuff be thrown away?
May I drop it after a month? / Is there a cleanup policy? / Do they time out? / How long does one survive?
Do they have a best before date? / When are they thrown out? / Is anything ever removed by itself?
Do they rot or stay? / How long may I rely on it being there? / Can I set how long it stays?
# visibility private-link
Is it open to the whole world or just the people I send it to? / Do we have a notion of secret ones?
Who gets to look at it, anyone holding the URL? / Can anyone view any of them?
Should there be a page listing the latest? / Are they discoverable? / Can I keep it to myself?
Is there any access restriction? / Can I share it with only some people? / Is it visible to everyone?
Do we need passwords on them? / Should people be able to hide theirs? / Is there a public feed?
If I don't give anyone the link, does anybody see it? / Do I need permissions, like who's allowed to open what?
Will they turn up on some front page? / Are they indexed by search engines? / Is anything confidential?
access rights / Does knowing the link suffice to read it? / Can I lock it with a password?
Is it for everybody's eyes? / roles and permissions / Must some be kept from others?
Do we have a list of the most recent ones? / open to all or restricted / who is able to see it
Should only the owner be able to see it? / Is there an explore page? / Who else can look at mine? / public by default
Who's the audience of a single one? / Is there any secrecy? / Can it be limited to my friends?
Is there a gallery of all of them? / Does it need protection from other eyes? / Are they open by default?
# content-type media plain-text
Is uploading a PDF or a picture supported? / Do screenshots count too? / pics, zips, or text alone
What sort of stuff do people put in, code, logs, binaries? / Is this about text or other media as well?
Do we deal with text only? / Which kinds of content do we take? / Any images or videos? / What file types are allowed?
Can it be something other than text? / Do we accept attachments? / Can I throw a JPEG at it?
Strictly characters, or also other kinds of payload? / Is it code, prose or anything?
Do I need a blob store for images? / What can one put in? / Does it have to be UTF-8? / What do people store in it?
Is everything text? / Do we need to support GIFs? / Any binary stuff? / What media do we support?
What does the content consist of? / Is rich formatting allowed? / Only characters or also files? / text or media
Do you accept Word documents? / Will there be pictures? / Does it take anything but text? / What may I put in the box?
Do I need to care about formats? / Audio or video?
# editing edits edit immutability
Are updates to an existing one possible? / Can I fix a typo afterwards? / Is it write-once?
Once it's written, is it frozen? / Do people get to revise it after it has been published?
Can it be altered later on? / Is it set in stone after saving? / Can the owner go back and change it?
Should I support modifications? / Is there an edit feature? / Are there versions?
Once created, can its content still change? / Do we treat it as append-only?
Say I notice a mistake in what I posted, can I correct it?
Do I have to worry about edits or is it never touched again? / Do we need an update endpoint? / PUT or PATCH?
Can it be overwritten? / Is the content fixed once it's stored? / after saving, can it be modified
Do we keep older revisions? / Could I cache forever because it never changes? / Does it ever change? / is it mutable
Is there such a thing as a new version of it? / Can I touch it up later? / Do people rework what they have posted?
edit history / Does a saved one stay the way it is? / Can it be reworked? / Is there an undo or a second version?
Will the text behind a link ever differ? / May I overwrite mine?
# deletion delete
Can someone take theirs down? / Do I need a way to remove things for legal reasons? / Is it possible to withdraw it?
Is there a way to get it taken off the site? / Do we want a DELETE call in the API? / Can I get rid of one I made?
How are illegal or offensive things handled? / What if I put my password in there by accident? / Do we need an undo?
Can people erase their own? / Who can remove one? / Do we moderate the content?
Do we need to handle takedown requests? / Suppose the police want something gone, do we have a procedure?
Can I nuke my own? / How quickly must bad content come down? / Do we need a delete endpoint? / Is removal supported?
Can I take it back? / Should an admin be able to pull something? / What if somebody posts something illegal?
Do deletes have to be immediate? / soft delete or hard delete / right to be forgotten
Once it's out there, can it be made to go away? / Does anyone ever remove things by hand?
What about unwanted content? / Do users clean up after themselves? / If I regret posting, what can I do?
Can it be revoked? / copyright complaints / Is there a way to unpublish? / Who gets to remove stuff?
What do we do about forbidden things? / Can it be purged on request? / How do I make mine disappear?
# duplicates duplicate-long-url deduplication
What if the exact same thing is submitted twice? / Do equal contents collapse into one entry?
Two people post identical content, one link or two?
Would you expect the same code back when the same body is submitted again? / Do we store repeated content only once?
If it already exists, do we reuse it? / How should I treat an exact copy?
Say you and me submit the very same file, do we get one entry or two?
If the hash is already there do I hand out the old link? / Posting the same text again gives me what, a new link?
Is it idempotent? / Should I detect that I have seen this content before? / What about repeats? / content addressed
Same input, same output? / Do we merge identical ones? / Is there any point in storing it twice?
does it matter if it's been posted already / If we both post the same, do we share? / Should one content have one key?
same content different users / Is the second copy a new one? / Do two equal ones get one address?
Should the same thing be recognised? / If I send it again, what do I get back?
# history
How far back can I scroll? / Do we keep old ones? / Is the past kept? / How much history is there?
# moderation content-moderation
Do we have to check what people post? / What about illegal stuff? / Who reviews bad content? / Can things be reported?
# search
Can people look for them by keyword? / Is there a search box? / Do we need to find things by their words?
# ranking rank relevance
How do we decide what comes first? / By what is it sorted? / What makes one rank above another?
"""
