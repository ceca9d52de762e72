"""Links and keys, accounts and clients."""

LINKS = """
# link-length code-length
How compact does the URL need to be? / How many symbols can the id have? / Is there an acceptable length for the code?
Is 10 characters too long? / How short does the url end up? / How many letters long is the slug? / key length
For the key, how long should it be? / What size should the identifier be? / Would eight characters be short enough?
Does the link have to fit in a tweet? / Should somebody be able to type it in by hand, so it must be small?
How many chars do I get for the key? / How tiny should the url be? / Must it be dictated over the phone?
length of the key / Is six or seven characters what you have in mind? / Is a UUID too long for the url?
How many letters in the short link? / Would a long ugly link be alright? / how short is short
How many positions does the code have? / size of the key / What may the link look like in length?
How few characters can we get away with? / Is there a target for the size of the slug?
Could it be twenty characters long?
# alphabet
Which symbols may I use in the code? / Can I go with base62 or are dashes okay as well?
Are uppercase letters allowed? / Out of which characters is the key made? / Is it just letters and numbers?
Are hyphens and underscores fine? / Can the id have capital letters? / What charset do we use for the slug?
Do we need to avoid characters that look alike? / Is it alright to have both a and A in the key?
May the slug contain weird characters? / url safe characters only
Any restrictions on what goes into the short code, say only letters? / Is it base 62? / hex or base62
Do upper and lower case differ? / Am I restricted to a-z and 0-9? / Are l and 1 both fine?
Which letters and digits may appear? / the character set / numeric only / Are digits okay in it?
Which signs are permitted? / May it have both cases? / Can I use anything that fits in a URL?
# guessing unguessable-link sequential
Is it a concern that outsiders iterate over the urls? / Could a stranger discover one by trying codes?
Does it matter if the ids are consecutive? / Would it be bad if I could type the next number and see somebody else's?
Do we care about somebody crawling through all possible keys?
Should the key be random so that nobody can predict it? / Is a running number alright as the key?
Can we use an incrementing counter, or is that too easy to guess? / Is it a problem if people brute force the links?
How hard should it be to find other people's? / Would you mind if keys were simply 1, 2, 3 and so on?
Could I use an auto increment id or is that a privacy problem?
Should it be impossible to find one without being given the link?
Could I walk through all of them by changing the last letter? / Is security by obscurity what we rely on?
Do keys need enough entropy? / May one infer the next id? / should ids be opaque / Are sequential numbers a leak?
Does it hurt if people can count how many there are? / Must the code look random? / enumeration attacks
If I change one letter in the url, should I land on someone else's? / Is it secret who can find it?
Do I need cryptographic randomness? / Can people stumble upon it? / Must it be hard to hit by chance?
Could one find others by adding one? / Should a link be like a secret? / Would sequential keys leak something?
# custom-links custom custom-alias
Can I pick the name that appears in the url? / Do people get to select their own slug? / vanity urls
Is the user allowed to suggest a name? / Are the short names always made by us? / Can I call the link what I like?
Can somebody reserve a nice readable name? / Is the key always generated or can it be given? / personalised links
Could I have the url end in my name if I want to? / Does the user have any say in what the link looks like?
Do we let people bring their own key? / Are keys always random, or may they be words? / user chosen links
custom short urls / Can I get a pretty link? / Should there be an input box for the desired name?
Can people reserve a word? / May I decide on the address myself? / Is the name in the url up to me?
Can somebody ask for a particular key? / personal short links
# anonymity accounts user-accounts authentication
Do I have to sign in? / Is there some kind of login? / Do we know who created it? / Does it need an owner column?
Can somebody use it without an account? / Do people register first? / Is a profile required?
Are there user profiles? / Will we know which user made which one? / Are visitors identified? / Is everyone a guest?
Does each belong to a user? / Do we have registered users? / Is auth needed? / Do we need to authenticate people?
Is it anonymous or account based? / Should I design sign up and login?
Can anyone just come and post without logging in? / Do we track who wrote it?
Do I need to think about an identity system at all? / Does somebody need to prove who they are?
Should the table have a user_id? / Would there be a page with my own ones?
Is there such a thing as a user in this system? / Does it have users in the sense of logins?
Do we need a users table? / Are posts tied to a person? / Is there an identity provider? / SSO?
do we have sessions or cookies / Who is allowed to create, anybody at all? / Does each one have an owner?
Do I need an auth service? / OAuth needed? / Do users have their own area? / Is it open for all without credentials?
Should I keep who posted it? / accounts or anonymous / Do we distinguish guests from members?
Can I see everything that I have posted? / any notion of ownership? / user management / Do I have to identify myself?
Is registration a thing here? / Should I store an author? / Must visitors have credentials?
Are posts attributed to someone? / Is it for members only?
# client-app website
How do people get to it, through a browser or from the terminal? / Is there a programmatic interface?
Which platforms do we target, web or mobile? / How will folks reach it: curl, a browser, something else?
Do third-party tools integrate with us? / Is this for the browser or for scripts as well? / Who or what talks to it?
Is it a mobile app? / Do developers call it directly? / What kinds of devices do they use? / Do we offer a public API?
Is it all point and click, or can my shell script use it as well?
What's calling us: people in Chrome or other programs? / Do I need to design an API? / What's the front door?
Is there a command line tool? / REST endpoints for others / Will machines use it too? / Is it web only? / Native apps?
How do users talk to the service? / who are the consumers of the API / By what means do people use it?
Do scripts post too? / Is there more than a web page? / What talks to our servers?
# devices multi-device-sync device
Do people use it on more than one device? / phone and laptop at the same time / Does it sync across my devices?
# offline offline-mode
What if somebody has no connection? / Does it work without internet? / What happens while a person is disconnected?
Do people get what they missed once they are back? / Should it work on a plane?
# notifications notification push
Do people get notified? / Should we send an email or a push? / Do they get an alert when something happens?
# encryption privacy
Does it have to be encrypted? / Are there privacy rules? / Is the data sensitive? / Do we fall under GDPR?
# payment payments
How do people pay? / Do we take cards? / Which currencies? / Do we handle the money ourselves?
# cancellation cancel refund
Can it be cancelled? / What if somebody changes their mind? / Do they get their money back?
"""
