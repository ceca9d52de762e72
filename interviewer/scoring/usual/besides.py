"""What people ask besides, and hardly any question knows: it keeps such questions from being taken for another."""

BESIDES = """
# besides-team
How many engineers are on the team? / Who else works on this? / What does the team look like?
Is there a legal department? / How long do we have to build it? / When is the deadline? / Do we have a database team?
Who will run this at night?
# besides-language language library
Are we doing this in Python? / Can I write it in Java? / Which programming language do we use?
Is it written in Java or Go? / Do you have a preferred language? / Which framework? / Is there a coding standard?
Can I use open source libraries? / What version of Python? / Which language are they written in?
# besides-looks ui ux
Is there a dark mode? / What does the page look like? / Do we care about the design of the screens?
Are there animations? / Should it be translated into other languages? / Does it have to be accessible? / Which fonts?
Is there a landing page?
# besides-running
How do we deploy? / Do we have a monitoring stack? / Is there a staging environment? / Do we use containers?
Do we run tests? / Is there on call? / Do you practise continuous delivery? / Kubernetes?
How do you roll out releases? / Do we have dashboards?
# besides-past
Is there an existing system to migrate from? / What do we have today? / Do we replace something?
Is there legacy data? / Has anybody built this before? / Do competitors do this? / Is it a new product?
What did the first version look like?
# besides-storing
Should the data be compressed? / Do you want it normalised? / SQL or NoSQL? / Which database should I use?
Should I use a cache? / Do we need an index? / Is a queue needed? / Should I shard? / Would you use Redis here?
Do we want a CDN? / hash or tree
# besides-talk
What else could go wrong? / What could break here? / What else should I think of? / What should I do first?
How does this interview work? / What do you want me to do? / Should I draw something? / Do you want code or a diagram?
What level of detail do you expect? / Which part should I begin with? / Would you rather see the schema?
Can I use paper? / Do I have to write code? / Is this a trick question? / What are you asking exactly?
What comes after this part? / What is a load balancer? / What does idempotent mean? / Why are you asking that?
Can you give me an example?
# besides-business
Who pays for it? / How do we make money? / What is the name of the company? / Is there a premium plan?
How many employees are there? / Who are our competitors? / What does marketing say? / Is there a budget?
Do we sell ads? / When do we launch?
# besides-mail notification notifications email
Do people get emails? / Is somebody told when it is opened? / Are there reminders? / Do we send text messages?
"""
