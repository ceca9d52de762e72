"""How well it must work: speed, uptime, loss, staleness, exactness, order."""

QUALITY = """
# latency
How snappy does it need to be? / What kind of response times are we after? / How quick should it be?
any latency budget / How long may a user wait? / any performance targets in ms / What is acceptable in milliseconds?
p99 target / How slow is too slow? / Is there a deadline for answering? / What is the time budget for a request?
How responsive should it feel? / Do we have a target at the 99th percentile? / How fast is fast enough?
How quickly do we have to respond? / What may it cost in time? / How much delay can we tolerate?
From click to text on the screen, how much time do we have? / Is half a second too slow?
What's considered fast here? / Any speed requirements? / What's the SLO for response time?
Are a few hundred milliseconds alright? / tail latency / How soon must the answer be back?
Does anybody notice if it takes a second? / Is it interactive? / Is speed important? / Do we need it below 100 ms?
How quickly should it load? / What delay is noticeable? / Should it feel instant? / time to first byte
What performance do you expect? / How long can a request take? / What latency numbers are we shooting for? / p95
What speed are people used to? / How many milliseconds do I have? / May it take a second? / Should it be quick?
What is the deadline for a response? / At p99, how slow may it be?
# availability high-availability slo
How bad would it be if the site was offline for an hour? / What uptime do you need? / three nines or four
Does this have to run around the clock? / If it goes dark for half an hour, would anybody mind? / any SLA
How much can we be down in a year? / Is a short outage okay? / How critical is it that it stays up? / uptime promised
Do we need 24/7 operation? / Can we take it down for maintenance? / How reliable does the service have to be?
What are the availability requirements? / Is it mission critical? / What downtime can we live with?
What if we're down for ten minutes, does that hurt the business?
How much unavailability can I get away with in a month? / Does anybody get paged when it's down?
Is it business critical? / What happens if nobody can reach it? / 99.9 or 99.99 / Do I need failover?
Must it survive losing a data center? / What's the error budget? / Can we be off for a night?
Should I favour availability over consistency? / Must it work all the time? / tolerable downtime / uptime requirements
Is a maintenance window allowed? / Can I restart it without anybody noticing? / resilient to what / HA requirements
Can it be unavailable now and then? / How often may it break? / Does somebody suffer if it's off?
What's the tolerated outage? / Must it be up at night?
# durability data-loss
What if we lose some of the stored data? / How bad is it when one vanishes for good because of a crash?
Are we allowed to drop some if a disk dies? / Do we need to guarantee that nothing gets lost? / Can stuff go missing?
Is it tolerable to lose a few of them? / How safe must the data be? / Must everything survive a machine dying?
Would losing one be a disaster? / What is our tolerance for lost data? / Do we need backups?
How many nines of durability? / Once I've handed out a link, may the content behind it ever go poof?
A drive fails and takes ten of them along, okay or not okay? / How precious is the data? / What's our RPO?
May I acknowledge before it's on disk? / Is it the end of the world if one is gone?
Do I need replication of the data? / Could we live with losing the last few seconds?
Is it just a cache or the real copy? / Can some of it get lost? / Must it be there for ever once it was saved?
If a server burns down, what may be gone? / permanently stored / Can we afford to lose any? / What if storage fails?
How sure must we be that it's kept? / Is it tragic if one is gone? / Is every single one sacred?
# freshness read-your-writes eventual-consistency strong-consistency propagation
Does it need to work instantly? / Can there be a lag between saving and other people seeing it? / Is stale data ok?
After I press the button, may it take a bit until others can open it? / strong or eventual consistency
Is it a problem when somebody far away gets a 404 for a few seconds on a brand new one? / How fresh must reads be?
Do changes have to be seen by everybody immediately? / How long may it take until an update shows up?
Do I see my own write right after saving? / How consistent does it have to be? / May readers see old data for a while?
What kind of consistency guarantee is expected? / Can replicas be behind? / How quickly must it be visible?
I save it, my friend clicks a second later, must it be there? / Is it fine if other regions see it a little late?
CP or AP, in CAP terms? / Can I read from a replica that lags? / How long may caches serve an old copy? / linearizable
Is a bit of staleness alright? / When I hit save, is it live right away? / How out of date can it be?
Must everybody see the same? / Is a few seconds' delay for others okay? / consistency requirements
Does it matter if someone sees the old one? / replication lag / How real time must it be?
Do I need read after write? / May two people see different things for a moment? / how strict is consistency
Does everyone have to see it at the same instant? / May there be a gap before others see it?
How current must what I read be? / Is it alright to show an old state?
When I'm done saving, can others read it already?
# accuracy accuracy-trade-off exact stats-accuracy
How exact must the counting be? / Can we be off by a few percent? / Is a small error alright?
Must numbers be precise? / Is being a percent over fine? / Does it have to be right to the last one?
Can it be approximate? / How strict are we? / Is it tolerable if a handful slip through?
How much error is acceptable? / Would an estimate do? / If the limit's 100 and I let 103 through, is anyone upset?
How far off may we be? / Is close enough good enough? / Can I trade precision for speed? / Do we have to be spot on?
Is a bit of slop fine? / false positives / May the figure be a guess? / Is it a problem if two get through at once?
Must the count be right at every moment? / over counting / How wrong may the numbers be?
Is approximately right okay? / Does every single one have to be counted?
# ordering sequence
Do they have to come in order? / Is the order important? / Can they arrive out of sequence?
Must it be chronological? / How are they sorted? / Does everyone see them in the same order? / newest first
# exactly-once at-least-once
Can one arrive twice? / What if delivery fails? / Do we retry? / Must each be delivered exactly once?
# concurrency thread-safety
Is it used by several threads at once? / Does it need to be thread safe? / Can two callers use it simultaneously?
Do I need locks? / single threaded or not / Will there be parallel access?
# fail-mode fail-open unreachable
If our store is down do we let people in or keep them out? / What do you want to happen when it cannot answer?
What's the preferred behavior when the backend is unreachable? / Should it be fail open? / What if it breaks?
How should it behave when something is broken? / When in doubt, allow or deny? / What do we do in a failure?
Redis just died, what do you want to see happen? / Would you rather let too many in or nobody when it's broken?
If we lose the counters' store, then what? / Do we err on the side of letting in?
When it's down, is everything let through or nothing? / If we cannot check, what's the default?
Which is worse when it's broken, blocking good ones or admitting all?
Suppose the cache is gone, do requests still go through? / graceful degradation / behaviour on timeout
What if it doesn't answer? / Do we let traffic pass when it's dead? / What's the behaviour in an outage?
# abuse malicious rate-limiting
What about spammers? / Do I need to defend against people flooding us with junk?
Are bots something I should take care of? / Should there be a cap on how many somebody can create per hour?
How many from a single IP would you call normal? / Do we have bad actors?
What about attackers hammering the service? / Should I limit how much one person can do? / Is misuse a concern?
Do we need captchas or throttling? / Can someone overload us on purpose?
What keeps somebody from posting ten thousand in a loop? / Do we expect people to misuse this? / DoS protection
Is somebody going to try to break it? / Do I need per IP limits? / Should I stop people who create too many?
fair use / Are there trolls? / How do we keep out scripts that fill up our disks?
What if someone goes crazy with it? / security threats / How many per minute is too many for one person?
Do we have a spam problem? / Should we add a limit for each user? / malware / Do we need to fend off robots?
What if one person floods us? / Are there limits for a single poster? / Will spammers come?
"""
