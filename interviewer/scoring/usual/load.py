"""How much there is of everything: traffic, people, growth."""

LOAD = """
# writes write-rate
What is the ingest rate? / How many new ones come in each day? / How many get added per second? / creation volume
On the posting side, what kind of numbers are we looking at? / How often does somebody hit the save button?
How much new stuff arrives in a typical month? / What is the write throughput? / writes per second
How many submissions do we get monthly? / How many inserts a day? / How fast does new data come in?
How many new entries land in the system? / What is the inflow? / rate of creation / How heavy are writes?
How many do people make in a day? / What is the incoming volume on the write path?
Are we dealing with thousands of new ones a day or millions?
If I watched the database for a day, how many rows would be inserted?
What does a busy day look like in terms of new items? / I need a number for how much gets put in per month
insert rate / How write heavy is it? / How many POSTs do we get? / What write QPS am I designing for?
How many will be stored each month? / How many new records should the storage absorb?
At what pace do new ones pile up? / How many per second do we have to take in? / Is it a few writes or a lot?
What is the expected number of creations? / How much do people contribute? / new ones per day
How active are the people who post? / What is the insertion volume? / how many are being created
how often is something created / How much traffic on the write side? / What about writes? / And the writes?
how many writes / number of new ones a month / How much gets uploaded in a month?
What's the arrival rate of new items? / How many times a day is something saved? / Do people add a lot?
ingestion numbers / How quickly does the collection fill up?
# reads read-rate read-write-ratio
How often does somebody look at one? / On the viewing side, how many are we talking about? / reads per second
How many fetches a day? / How many views do we serve in a month? / What is the read volume? / retrievals per month
Do people consume a lot more than they create? / For every write, how many reads?
What is the ratio of views to creates? / Is it mostly consumption? / How many times does the average one get opened?
How lopsided are reads versus writes? / What is the split between reading and writing?
Is the workload dominated by reads? / views to uploads ratio / How many lookups do we get?
Would you call it read heavy? / How many hits on the read path every second?
For each one that somebody makes, how often does it get looked at? / how many people look at each of those?
Is this going to be hammered by readers? / That's the writes, what about the other direction?
how many GETs do we see / What does the read side look like? / How much more reading than writing is there?
Do people mostly view? / And the reads? / What about reads? / how many reads / read traffic / What is the reader load?
How many times does each get opened in its life? / How many impressions do we have?
Is it ten reads for a write, or a hundred? / reads versus writes / how much is read / How many page views do we get?
How many opens are there per write? / Which is bigger, the read side or the write side?
How much are people viewing compared with posting? / how many are being viewed
What fan out of reads per write do we have? / How many people follow a link in a month?
Do folks mostly come to look? / What is the demand on the reading side? / Views per item?
How many retrievals do I have to serve? / Is it read far more than it is written?
# users daily-active-users monthly-active-users
Do a lot of people use it? / Are there many users? / Will it be used by many? / Is it popular?
How big is the audience? / How many folks come by every month? / number of people using it / What is the user count?
How large is our community? / What kind of user numbers are we talking about?
How many visitors do we see in a month? / How many people are on the platform? / How many are active on a given day?
dau / mau / How popular is the service? / How many registered members do we have? / How many monthly actives?
What is the size of the user population? / How many users should I design for?
What sort of scale in terms of people? / How many humans use this thing?
Is this for a small company or for the whole internet? / Can you give me a sense of the user base?
how many folks are on it / Are we talking thousands or millions of users?
Is it a startup or a giant in terms of users? / how many accounts do we have / Who will use it and how many are they?
What user scale do we target? / How many people roughly will be using the site? / How many uniques per month?
How wide is the reach? / Is it a niche site or used by everybody? / user base size / active users
How many people show up? / What about the number of users? / What traffic in terms of people? / concurrent users
head count / What's the population we serve? / How many accounts or visitors are we dealing with?
Is it ten thousand or ten million people? / How crowded does it get? / How many persons a day? / What is the reach?
# requests throughput
Is there a lot of traffic? / Do we get many calls? / Is it a busy service? / How much traffic goes through this?
What's the total call volume? / overall qps / How many requests hit us per second?
How many calls do we see altogether? / What load does the whole thing carry? / requests per second in total
What sort of firehose are we standing in front of? / How many checks per second does that make? / total rps
aggregate traffic / How heavy is the load on the whole? / How much volume is there altogether?
What does the API take in total? / overall rate / How many calls per second must it judge?
What's the flow through the gateways? / Total requests, roughly?
# servers server-count
How many machines are in front? / Is it one process or a bunch of them? / What's the size of the fleet?
How many boxes? / How many hosts run this? / Does it run on one machine? / number of nodes
Is there more than one instance? / Is there just the one box in front or lots of them?
How many of those are running? / single node or cluster / horizontal / How many copies of the gateway exist?
How wide is the deployment? / Is it a single instance?
# peak peak-traffic spiky
What multiplier should I use for busy times? / Is the load steady through the day or are there rush hours?
By what factor should I multiply the mean to get the worst hour? / How much above average do we go at the top?
What's the busiest it gets? / peak to average ratio / Does traffic come in waves? / Are there seasonal surges?
How big are the surges? / Is the traffic smooth? / What is the highest load we see? / Do we have quiet and busy times?
How much headroom above the mean do I need for busy hours? / Does the load fluctuate? / At worst, how much traffic?
Does everyone come at nine in the morning or is it all the same?
For provisioning, how far does the top lie above the mean? / Is it a rollercoaster or a flat line?
Do I provision for average or for something higher? / maximum qps / Black Friday
How much more do we get at the worst moment? / Does load change with the time of day? / Is there a lunch peak?
load pattern over a day / What's the spread between quiet and crowded hours? / How uneven is it?
Should I multiply by two for the rush? / crest factor / Do big events drive traffic?
Is it the same by day and by night? / What's the highest we should be ready for? / How does load vary?
Are some hours much worse? / What is the worst hour like? / Do we have rushes?
How far apart are quiet and loud times? / Should I double it for the evening?
# growth grow
Do we expect the numbers to go up over time? / How much bigger will this get in a couple of years?
Does traffic stay flat? / Are these numbers going to stay put, or should I leave headroom for it taking off?
How fast are we growing? / Should I take future growth into account? / Will traffic go up much?
Is it going to get bigger? / yearly increase / Is the load stable over the years? / What will it look like next year?
Can I treat the traffic as constant over time? / Will next year's figures be the same as this year's?
Do I design for today's load or for what it might become? / Will there be twice as many in a year?
Are we planning to expand? / What if we get ten times as big? / growth rate / Does usage climb?
Do these figures hold for the whole period? / Is it steady from year to year? / how quickly is it picking up
Should the design scale to more than this? / What's the outlook? / Do we expect to become huge? / hockey stick
Will it be larger later? / Is it going to explode? / Do I need room to grow? / What's the trend?
Should the numbers be doubled for the future?
# popularity hot-key skew popular
Do a handful of them get nearly all of the clicks?
Do all get about equal attention, or do some take the lion's share? / Are most opened once and then forgotten?
Should I expect something to go viral? / Is interest concentrated on the newest?
Are old ones hardly ever opened, or is it evenly spread across age? / Is there a long tail? / 80/20 rule
Is access uniform? / Are there celebrities? / What does the access distribution look like? / Do we get hotspots?
Is one of them way bigger than the rest? / Do a few account for most of the traffic? / Are there hot items?
Will one that hits the news get millions of views? / Is it always the same few that people open?
How cacheable is this? / Do reads repeat a lot? / What share of them is hot?
Is there a working set that fits a cache? / power law / zipf / Are there stars that everyone looks at?
Do some get a million hits and others none? / what is the distribution of accesses / Does interest fade with time?
Are the recent ones the most wanted? / How concentrated is the demand? / hot and cold data
Can a single one become extremely popular? / Is it even across all of them? / Do the top few draw everything?
hit ratio / Are a few much more wanted than others? / Do the same ones get read over and over?
Is the interest lopsided? / Could everyone want the same one at once? / What portion draws most of the reads?
# regions multi-region region global
Which countries are the users in? / Is this US only or international? / Is the audience spread over the globe?
Where in the world do people use this? / one data centre or several / Is it just the one continent?
Are we in multiple geographies? / Does it serve different parts of the world? / Do people use it from everywhere?
What about geographic distribution? / Are users local or across the planet? / Is it deployed in more than one place?
Do we run in Europe and Asia as well? / How many regions do we run in?
One country, or do we serve people on the other side of the planet too? / Are the readers close to our servers?
Is everything in one building? / Do we need presence near the users? / From where do they connect? / geo distribution
Do I need servers overseas? / How far are users from us? / Is latency across oceans a topic? / single or multi region
Are people in Asia using it? / Is it a local thing? / Do we replicate across continents? / the geography
which markets / Where does the traffic originate? / Do readers sit on other continents? / Is one place enough?
How spread out is the audience? / Do we serve Asia from here?
# capacity
How many entries does it hold? / What is the maximum number of items? / Is the size fixed? / How full can it get?
How much fits in? / Does the capacity change at run time? / Is capacity counted in items or bytes?
"""
