"""Running it: what for, with what, by whom."""

RUNNING = """
# purpose
What's the point of this? / What are we trying to prevent? / Why do we need it? / What's the goal behind it?
What is it for? / What problem are we solving? / What would success look like? / What is the motivation?
What went wrong that made you want this? / Who asked for this? / What's the business reason? / What hurts today?
What are we worried about? / Is it about money or about stability? / Which problem does it fix?
What's the use case behind it? / What's the reason for having it? / Who benefits from this? / What does it protect?
# infrastructure
What tech do we have available? / Is there something around that I could use? / Which cloud are we on?
How long is a hop to the cache? / What do you already run in house? / Do I have a free choice of technology?
What's lying around that I can reuse, a key value store maybe? / Do we have Kafka or something?
Which databases do you run? / Am I allowed to bring in new systems? / What does our stack consist of?
on premise or cloud / Can I assume a shared store exists? / How quick is the network between machines?
Is there a database I may use? / any existing systems I can build upon?
# logging logged
Do we keep track of what was refused? / Should it be logged? / Do we want an audit trail? / What goes into the logs?
When we block somebody, does that need to be written down somewhere? / Will someone look at it afterwards?
Do I keep a history of that? / Does it have to be traceable? / For how long are such logs stored?
debugging information
# limit-rule configuration
How frequently are they adjusted? / Can it be tuned without redeploying? / Is it configurable?
How often do settings change? / How soon does a change take effect? / Can we change it on the fly?
Will somebody be fiddling with the limits all the time? / Is it set once or changed a lot?
How alive is the configuration? / Can they be edited while it's running? / Do I need a restart for a new setting?
How many settings are there?
# admin configures
Who gets to set it? / Who maintains this? / Who is in charge of it? / Which people configure it?
Who decides the values? / Whose job is it to pick the numbers? / Who turns the knobs?
Does an operator do it or the customer? / self service / Who has the final say? / Is there a team that looks after it?
# analytics stats
Do we show how many people looked at it? / Should we record hits for each? / any reporting requirements
Do we count views? / Do we want numbers on usage? / Is there a dashboard?
Should owners see how often theirs was opened? / What statistics do we collect? / Do we keep track of clicks?
Is tracking needed? / Should I plan for metrics on usage? / Does the owner get to see how many visits it had?
Is anybody interested in numbers about views? / telemetry / Do we need counters for visits? / Are there charts?
Does marketing want data? / Do we track anything? / hit statistics / Should each view be logged for counting?
Do we want to know what is popular? / usage figures / How current must the view counts be? / Will there be reports?
Should I count the clicks? / BI requirements / is tracking part of it / Should I keep count of views?
Do people see how often theirs was read? / Any statistics wanted? / Is usage reported to anyone?
# cost
Is money an issue? / What may it cost? / Do we have to keep it cheap? / Is there a budget for hardware?
"""
