"""What engineers ask about before they design, and the everyday words they ask it in.

A sense is one of the things a clarifying question can be after, whatever the system: how many people, how fast, for
how long, what if it breaks. Two wordings of one question share senses where they share no word: "how big is the
audience" and "number of visitors". Words stand under each sense they may have; which is meant is for the company
they keep to say.
"""

from functools import cache

from interviewer.language.lexicon import Index

_SENSES = """
count: how many, number of, amount of, total, quantity, head count, figure, figures, numbers, count of, how much
count: volume
rate: per second, per minute, per hour, per day, per month, per year, a second, a day, a month, a year, each day
rate: a week, each month, every day, every month, every second, daily, monthly, hourly, weekly, yearly, per week
rate: qps, rps, tps, throughput, rate, traffic, load, volume, how often, frequency, frequent, frequently, pace, busy
rate: per sec, a sec, rpm, firehose, stream of, flow, inserts, insertion, iops, aggregate, hits per, a night
rate: throughout, intensity
people: user, users, people, person, folks, audience, visitor, customer, community, member, dau, mau, public
people: population, subscriber, consumer, player, reader, author, team, crowd, readership, base, active, humans
people: tenant, following, uniques, headcount, one person, reach, actives, monthly actives, internet, users wise
people: fellow
anyone: anyone, anybody, everyone, everybody, someone, somebody, whoever, nobody, stranger, outsider, who
create: create, creation, post, submit, submission, upload, publish, add, write, insert, ingest, save, make, made
create: produce, come in, new, hit save, hit submit, input, generate, register new, written, inflow, incoming
create: arrive, added, puts, land, lands, writing, making, saving, writer, place, book, send, sent, pasting, shorten
create: record, contribute, contribution, pile up, put in, puts in, posts, poster, inserted, insertion, write path
create: write side, new ones, dump, dumps, post request, posts a day, write heavy, fresh ones, adding, created
create: submitted, uploaded, taken in
read: read, view, open, look at, look up, fetch, retrieve, retrieval, visit, click, consume, consumption, download
read: browse, serve, lookup, follow, watch, listen, query, display, viewer, clicked, clicks, redirect, page load
read: hit, hits, get, access, reading, viewing, accessed, readers, loaded, gets looked, fetches, resolve, load a
read: load the, impression, impressions, get request, opens, read path, read side, looked at, looks at, look up what
read: page view, seen, viewing side, hammered by readers, reader load, get to see, being viewed, peruse
ratio: ratio, versus, vs, compared, more often than, read heavy, write heavy, mostly, split between, balance
ratio: outnumber, proportion, dominate, mix of, mix between, relative to, a lot more than, share of, far more than
ratio: for every, times as, lopsided, direction, ten times as, tilt, skewed towards reads, per write, per read
ratio: which is bigger, dominated, than writing
size: size, big, large, small, huge, heavy, byte, bytes, kb, mb, gb, tb, kilobyte, megabyte, gigabyte, weigh
size: payload, meg, megs, gig, gigs, tiny, bulky, length, long, volume of data, how much data, how much space
size: storage size, footprint, chunky, weighs, fat, gigabytes, kilobytes, megabytes, lines, books, novels
size: whole book, tweets, row size, few lines, bulk
average: average, typical, typically, mean, normal, usual, usually, median, ordinary, regular, common, commonly
average: expected, on average, generally, standard, most common, one
limit: maximum, max, limit, cap, upper bound, largest, biggest, ceiling, bound, at most, threshold, too big
limit: too large, longest, highest, exceed, restrict, upper limit, maximal, reject, rejecting, over some, too long
limit: bounded, accept, no more than, worst case size, top out, hard limit, boundary, unlimited, arbitrarily, huge
limit: enormous, gigantic, allowed, refuse anything, turn away, how large may, how large can, how big can
limit: how big may, support up to, stop someone, stops someone, draw the line, cut off, cutoff, truncate
limit: at which we say no, restriction, restrictions, upper end, out of bounds, really large, really huge
limit: whole novel, no limit, gigabytes, allow at most, most we
extra: metadata, besides, other than, in addition, on top of, along with, alongside, extra, overhead, attribute
extra: field, housekeeping, column, property, properties, additional, additionally, header, apart from, aside from
extra: together with, attached, bookkeeping, accompany, accompanies, next to it, information we hold, schema
extra: fields are, columns does, apart, tags, title, timestamps
years: year, horizon, how far ahead, timespan, time span, time frame, planning, capacity plan, into the future
years: long term, years out, storage plan, provision, how far out, how many years, decade, size for, sized for
years: sizing for, planning for, far ahead, out into, total storage, period, storage estimate, over what time
years: lifespan of the system, add it up, run out of space, accumulate, in use, five year, ten years, disks for
years: storage last, further ahead
lasting: expire, expiry, expiration, ttl, time to live, lifetime, live, lives, forever, disappear, vanish, go away
lasting: gone, stick around, kept, keep, keeping, indefinitely, permanent, permanently, time out, valid, retention
lasting: retain, lifespan, age out, temporary, ephemeral, eternal, after a while, by itself, by themselves, remain
lasting: last, lasts, expires, expiring, die, dies, dead, auto delete, self destruct, on their own, cleaned up, old
lasting: perish, history, how long do, how long does, how long are, how long is, how long should, how long will
lasting: stay around, stays, outlive, days is it valid, run out, runs out, end date, garbage, collect, cleanup
lasting: clean them up, sweeper, evaporate, until when, exist for ever, thrown away, throw away, still be there
lasting: come back in, gone by, short lived, burn after, timer, ttl column, drop it after, after a month, for ever
lasting: for good or, old ones, discard, over time deleted, past its, lapse, days valid
handle: link, links, url, urls, key, id, ids, code, codes, slug, identifier, short code, handle, token, address
handle: short link, alias, short name, short names, key space, short url, number plate, the code, key be
handle: identifier be, link be
short: short, shorter, length, characters, digits, symbols, compact, letters, char, chars, how long, long, brief
short: fit, tweet, type it in, by hand, dictate, phone, ugly, tiny, positions, uuid, read out, long is the key
short: six or seven
charset: character, characters, symbol, letter, letters, case, upper, lower, alphanumeric, base62, base64, dashes
charset: dash, punctuation, special, charset, ascii, uppercase, lowercase, hyphen, underscore, alphabet, unicode
charset: base 62, base 64, capital, capitals, case sensitive, digits, emoji, which characters, out of which, consist
charset: base58, hex, utf, a-z, z, 0-9, url safe, restricted to, hexadecimal, look alike, mix cases, numeric
charset: weird characters, both cases
guess: guess, predict, predictable, enumerate, sequential, consecutive, random, iterate, crawl, crawling, scrape
guess: brute, try codes, trying, discover, stumble, next number, count up, increment, incremental, walk through
guess: unguessable, unpredictable, by trying, hard to find, randomly, running number, in sequence, possible keys
guess: secret, ordered ids, guessable, guessed, predicted, enumerable, in a row, somebody else's, other people's
guess: neighbouring, adjacent, type, entropy, infer, opaque, obscurity, leak, cryptographic, changing the last
guess: change one letter, auto increment, counting up, found by chance, find one without, impossible to find
guess: next id, running numbers, walk all
access: public, private, visible, unlisted, permission, restrict, password, listing, everyone, who can, who gets
access: allowed to, secret, open to, restricted, protected, hidden, privacy, holding, authorized, visibility
access: can anyone, can anybody, get to see, gets to see, whoever has, listed, list of, discoverable, confidential
access: see it, access control, share, sharing, shared with, acl, can see, browse, recent, latest, world, front page
access: whole world, whoever, gets to, hide, hides, indexed, search engine, roles, explore, lock it
access: knowing the link, kept from, suffice, to myself, only the owner, open for, open for all, who else, eyes
access: turn up, shown to, permissions, allowed to open
login: log in, login, logged in, sign in, signed in, sign up, signup, account, accounts, register, registered
login: registering, registration, anonymous, anonymously, authentication, authenticate, auth, authenticated, profile
login: owner, ownership, credential, guest, member, who created, who made, created it, belongs, belong, own
login: user management, identity, logins, without an account, know the user, know who, logging in, which user
login: author, accountless, auth needed, membership, tied to, sessions, session, cookies, cookie, sso
login: identity provider, oauth, proven, prove who, guests, users table, user id, a person, my own, have posted
login: identified, signing, credentials, passwords, known to us, keep who, posted it, who wrote it
media: text, image, picture, file, video, binary, attachment, pdf, screenshot, format, content type, media, pic
media: pics, photo, zip, plain, audio, document, rich text, markdown, html, kind of content, type of content
media: sort of content, mime, binaries, blob, what kind of, what type of, what sort of, which types, which kinds
media: anything else than, besides text, images, just text, only text, text only, kinds of content, types of content
media: kind of data, type of data, images and, jpeg, jpg, gif, gifs, png, word documents, mp4, blobs, utf 8, code
media: prose, formatting, formatted, other than text, payload, consist of, put in it, attachments
media: characters or also
edit: edit, edited, editing, editable, change, changed, update, updated, modify, modified, revise, revised, revision
edit: version, immutable, mutable, correct, frozen, alter, altered, amend, write once, append only, overwrite, typo
edit: afterwards, fixed, rewrite, later on, once it, after it, after the fact, set in stone, changeable, read only
edit: final, modification, versions, fix a, mutate, mutated, replaced, adjust, tweak, touch it up, mistake
edit: put right, patch, put or patch, rework, older revisions, new version, never touched, cache forever
edit: overwritten, amended, go back and change, changes ever, stays as it is
delete: delete, deleted, deleting, deletion, remove, removed, removal, take down, takedown, taken down, taken off
delete: erase, withdraw, retract, get rid, moderation, moderate, illegal, abusive, legal, purge, unpublish, dmca
delete: wipe, undo, pull, take it down, taken offline, take back, complaint, offensive, copyright, unwanted, report
delete: reported, take something, inappropriate, harmful, mistake, by accident, clean up content, taking down
delete: take their, take them down, erased, police, procedure, nuke, revoke, revoked, regret, come down, pulled
delete: made to go away, out there, forgotten, offending, bad content, soft delete, hard delete, reviews, removing
delete: delete button, delete call, delete endpoint, delete itself, unpost, by hand
custom: custom, vanity, alias, choose, pick, select, own name, own url, own link, own slug, own key, personal
custom: suggest, specify, personalize, personalise, branded, preferred name, themselves, customise, customize
custom: custom name, chosen, name it, name the, nickname, memorable, human readable, of their choice, of my choice
custom: decide on the name, set their, pretty, reserve, desired, my name, end in, bring their own, input box, nice
custom: wish, say in what, words
same: same, twice, identical, duplicate, equal, dedupe, deduplicate, deduplication, copies, repeated, collapse
same: very same, duplicates, two times, one link, unique, distinct content, already exists, already there, resubmit
same: both get, repeat, repeats, once or twice, same body, duplicated, second time, one or two, share a, idempotent
same: seen before, same input, same output, merge identical, content addressed, twice or, been posted already
same: two different people, identical ones, same thing
speed: fast, quick, quickly, slow, latency, latencies, response time, ms, millisecond, snappy, delay, wait
speed: performance, p99, percentile, p95, how soon, respond, response times, how fast, speed, sluggish, time budget
speed: load time, milli, milliseconds, low latency, overhead, roundtrip, real time, take to, takes to, fast enough
speed: how long may, how long can, cost in time, added, perf, perfomance, quicker, faster, budget, lag, responsive
speed: interactive, deadline, half a second, instant, hundred milliseconds, few hundred, too slow, feel
speed: time to first, p999, click to, must the answer, noticeable, in time, how much time do we have, shooting for
uptime: available, availability, uptime, downtime, down, outage, nine, nines, sla, slo, offline, go dark, goes dark
uptime: around the clock, always on, 24/7, unavailable, stay up, be up, highly available, maintenance, interruption
uptime: goes down, unreachable, reliability, reliable, off line, half an hour, never go down, blackout
uptime: service level, promise, promised, resilient, resilience, mission critical, critical, paged, pager, failover
uptime: ha, rto, error budget, all the time, every hour of, losing a data center, at night, for a night, redundant
uptime: fault tolerant, hurt the business, without anybody noticing, 24 7, hour
loss: lose, lost, losing, loss, durable, durability, vanish, survive, drop, dropped, data loss, backup, corrupt
loss: corrupted, wiped, destroyed, persist, persistent, persisted, disk dies, crash, crashes, disk failure
loss: gone for good, for good, missing, restart, reboot, safe, safely stored, never lose, guarantee, eleven nines
loss: lossy, disk, durably, fail, rpo, poof, burn, burns down, precious, real copy, everything survive
loss: replication of, end of the world, for ever once, cache or, forget, forgets, forgot, starts from zero
loss: from zero, outlive, snapshot, acknowledge before, vanishes, die with, in memory only
fresh: immediately, instantly, right away, at once, delay, lag, stale, staleness, consistent, consistency, eventual
fresh: strong, up to date, visible, soon, few seconds, real time, realtime, read your own writes, sync, propagate
fresh: show up, appear, straight away, a bit later, catch up, out of date, brand new, instantaneously, eventually
fresh: freshness, until, outdated, seconds old, same time, take a bit, on the spot, immediate, instant, right after
fresh: strongly, 404, lagging, not yet, linearizable, linearizability, cap, cp or ap, cp, ap, serializable
fresh: replication lag, replicas be behind, a moment, see the same, old copy, old one, out of sync, live right
fresh: a second later, late, seconds later, read after write, catch, behind, two people see
peak: peak, peaks, spike, spikes, spiky, busiest, burst, bursty, rush, surge, worst hour, uneven, evenly, steady
peak: even, multiplier, fluctuate, fluctuation, vary, varies, seasonal, high season, busy hour, busy times, factor
peak: at the top, worst moment, worst, constant, flat through, time of day, through the day, during the day
peak: over the day, above average, rush hour, top load, highest traffic, prime time, hour, than average
peak: than the average, times the average, smooth, provision, waves, rollercoaster, flat line, quiet, crowded
peak: day and by night, day and night, black friday, lunch, evenings, nine in, events, worst case load, top of the
peak: mean, crest, holidays, weekend, highest load, surges, maximum load, at worst, come in waves
grow: grow, grows, growing, growth, increase, increasing, double, doubling, future, headroom, go up, expand, flat
grow: level, trend, bigger over, over time, take off, taking off, years to come, stay put, rise, rising, evolve
grow: stay the same, next year, scale up, tenfold, ten times, in a couple of years, larger over, stable, ramp
grow: year over year, get bigger, climb, climbs, outlook, hockey stick, picking up, twice as many, next year's
grow: this year's, tomorrow, ten times as big, evolve over, bigger than, in a year from, higher over
grow: steady from year, as many in, become huge, whole period, further, larger in future
skew: popular, popularity, viral, hot, skew, skewed, distribution, distributed, concentrated, handful, few, most of
skew: 80/20, pareto, celebrity, long tail, attention, equally, lion's share, dominate, forgotten, recent, newest
skew: rarely, uniform, access pattern, account for, trending, cold, one in, heavy hitter, uniformly, majority
skew: fraction of, some of, hardly ever, much more than, a few, spread out, spread, minority, hotspot, older
skew: old ones, some pastes, bigger than the rest, whale, way bigger, far bigger, heaviest, largest customer
skew: biggest customer, largest client, largest caller, evenly across, zipf, power law, working set, hotspots
skew: hot set, cacheable, concentrate, concentration, stars, star, same few, fades, fade, demand, repeat, top few
skew: hit ratio, hits the news, most wanted, big ones, a million hits, dwarfs, dwarf, biggest one, account
stats: analytics, statistic, stats, track, tracking, report, reporting, counter, metrics, dashboard, measure
stats: insight, view count, how many people looked, views per, count views, page views, hit count, usage numbers
stats: numbers on, tracked, count how, record how, keep track, view counter, click count, viewed, telemetry, charts
stats: chart, bi, marketing, visits it had, visit counts, numbers about, hit statistics, popular ones, view counts
stats: kpi, hits for each, how many visits, views it had, clicks it got, record hits, interested in numbers
region: region, regions, regional, country, countries, global, globally, world, worldwide, continent, geography
region: geographies, location, located, international, data center, data centre, datacenter, us only, europe, asia
region: globe, geographic, abroad, overseas, domestic, where are, where do, where in, parts of the world
region: geographical, multi region, on earth, geographically, america, intercontinental, nation, time zone, local
region: one region, dc, far away, where from, ocean, oceans, markets, market, planet, presence near, near the users
region: close to our, far away from us, far are users, one building, building, everywhere, cities, language areas
region: other side, cross region, geo, across the world, us and, state
abuse: abuse, spam, spammer, spammers, bot, bots, attack, attacker, malicious, rate limit, rate limiting, throttle
abuse: throttling, flood, flooding, junk, single ip, one ip, bad actor, hostile, misuse, defend, scraper, dos, evil
abuse: one address, protect, protection, bad guys, from one, rogue, hammer, hammering, hackers, script kiddies
abuse: trolls, misbehave, per ip, security, threat, threats, loop, ten thousand, keep out, keeps somebody
abuse: fill up our, crazy, per minute is too many, go wild, overload us, on purpose, misused, captchas, captcha
abuse: ddos, malware, phishing, fair use, security measures, hostile users
channel: browser, website, web, mobile, api, app, apps, cli, command line, terminal, curl, script, scripts
channel: programmatic, integration, integrate, third party, interface, platform, device, desktop, phone, sdk
channel: front end, programs, client, clients, programmatically, web page, webpage, tablet, ios, android, machine
channel: reach it, get to it, site, web site, tools, webhook, smartphone, kinds of client, developers, automated
channel: rest, endpoints for others, chrome, shell, point and click, front door, http, native, consumers, called by
channel: machines use, other programs, ways in, web only, people or programs
servers: server, servers, machine, machines, box, boxes, node, nodes, instance, instances, fleet, cluster, host
servers: gateway, distributed, process, processes, vm, container, hardware, single, multiple, one or many, several
servers: environment, copies of, how wide, deployment, horizontally, several boxes, lone
together: share, shared, across, all together, same count, pinned, sticky, fleet wide, agree, synchronised
together: synchronized, common, same counter, every server, round robin, any gateway, per node, per server
together: each node, global, own count, same gateway, whole fleet, everywhere, overall, spread, sees the same
together: in sync, same machine, same server, local to, tally, know of each other, add up the counts, each machine
together: own tally, every node, different machines, both count, own counter
identify: identify, identifies, tell apart, who is calling, who's calling, key on, recognise, recognize, distinguish
identify: by ip, api key, caller, tell who, which customer, identity, basis, tell one, user id, ip address, account
identify: key, caller id, differentiate, token, one caller, belongs to, who is who, apart, by user, by key, ip or
identify: party, address, come from the same, without a key, unauthenticated, per what do we, which caller, key or
tier: tier, tiers, plan, plans, quota, allowance, premium, free, paying, differ, different limits, same rate, paid
tier: contract, subscription, entitled, allowed, same limit, per user, per client, per customer, what limit
tier: threshold, get more, capped, one threshold, what rate, permitted, what limits, limits look, may they send
tier: generous, big spenders, spenders, better deal, one size, number are we enforcing, actual limit, free plan
tier: what are the limits
window: window, windows, interval, intervals, period, minute, hour, day, granularity, unit of time, span, time unit
window: second, by the minute, by the hour, timeframe, month, calendar, hourly, daily, monthly, sliding, fixed
window: rolling, start again, time frame, when does the count, timespan, per what unit, resets at
endpoint: endpoint, endpoints, route, routes, path, method, operation, expensive, cheap, costly, weigh, weight
endpoint: heavier, api call, each api, per api, per route, calls count, resource, certain calls, kinds of request
endpoint: types of request, logins count, tighter, all requests count, per operation, whatever they call
endpoint: count the same, each method, kinds of calls
burst: burst, bursts, bursty, all at once, at once, in one go, in one second, spurt, spurts, same moment, smooth
burst: carry over, save up, saved up, unused, short spike, sudden, at the same moment, momentarily, front load
burst: back to back, pile, up front, whole minute, quiet for, paced, credits, accumulate, evenly paced, use up the
burst: in advance, rapid, in a row
exact: exact, exactly, accurate, accuracy, precise, precision, precisely, approximate, approximately, strict
exact: strictly, error, tolerance, off by, percent, slightly, few extra, overshoot, a little over, slip through
exact: margin, sloppy, wrong, imprecise, a bit over, some error, estimate, rough, let through, handful of extra
exact: over by, few more, inaccurate, go over, off a bit, never be exceeded, hundred percent, false, overcount
exact: undercount, spot on, slop, upset, close enough, how far off, good enough, to the last one, bit over
exact: go over it, over counting, guess, 103
broken: on fire, burning, blows up, melts, explodes, collapses, fail, fails, failing, failure, fail open
broken: fail closed, unreachable, unavailable, breaks, break, broken, crash, outage, times out, degrade, fallback
broken: down, dies, cannot answer, can not answer, can't answer, goes away, itself, when in doubt, goes wrong
broken: offline, not respond, not responding, can't reach, cannot reach, in case of, not available, dead, behave
broken: behavior, behaviour, what if, died, lose the, gone, cannot check, on timeout, just died, resil, wrong
broken: trouble, problem with the store, if we lose
refuse: reject, rejected, rejection, refuse, refused, deny, denied, block, blocked, 429, turn away, turned away
refuse: excess, error, queue, response, status code, over the limit, exceed, get back, throttled, bounce, hold back
refuse: cut off, drop, dropped, over their limit, over its limit, above the limit, delay, return, kept out, shut out
refuse: hits the limit, past the limit, over quota, declined, limited, throttle, say no, wait in line, thrown out
refuse: put on hold, unlucky, out of quota, blocked caller, get an error, answer with, reply when, run out
refuse: do they see, error code, inform users who are
passing: allow, let in, let through, pass, go through, let people in, let everything, admit, block, keep out, let it
passing: let them, admitted, admitting, let too many, err on the side, still go through
tell: remaining, left, header, headers, usage, tell clients, tell callers, know, inform, informed, warn, warned
tell: reset, learn, told, see how, budget left, calls left, quota left, find out, aware, close to, feedback
tell: visibility into, stand, where they stand, used up, before they hit, try again, kept informed, hit the wall
tell: they have used, how would they know
grace: soft, hard, grace, elastic, bend, leeway, warning, warnings, strict, slack, overshoot, forgiving, lenient
grace: stretch, blind eye, absolute, punished, some give, give, right at the number, cut them off, wiggle room
grace: turn a blind
rules: configure, configurable, configuration, rule, rules, run time, runtime, deploy, redeploy, dynamic, propagate
rules: take effect, adjusted, tune, tuned, hard coded, settings, tweak, tweaked, new limit, changed
rules: without a deploy, active, on the fly, redeploying, static, deployed, restart, rules change, limits change
rules: roll out, fiddling, fiddle, alive, set once, while it's running, new setting, knobs, updated, rewritten
rules: often do the rules
manage: who sets, who configures, who manages, who decides, who defines, admin, maintains, maintain, in charge
manage: responsible, operator, staff, ops, who owns, who gets to, administrator, manage, sets the, set the, decides
manage: configures, defines, back office, support team, in control, edit the, knobs, whose job, pick the numbers
manage: final say, self service, looks after, owner of, in charge of, configures the, who writes
trial: shadow, dry run, dry, test, tested, try, tried, trial, log only, gradually, safely, verify, verified, canary
trial: experiment, before going live, rehearse, harming, without blocking, only watch, in production, staging, pilot
trial: try out, monitor mode, rehearsal, observe, without enforcing, would do, hurt anybody, try it, see what
trial: see first, observe first, harmless
place: where should, where does, sit, sits, live, lives, library, sidecar, service, middleware, client side
place: server side, standalone, in front, proxy, inside, component, embedded, part of, separate, own service
place: where would, in process, code of, touch, our own code, placed, placement, gateway, put, run inside, plug
place: belong in, layer, point of the path, whose code, next to it, where does this, where is it, belongs in
place: component live, modify the, sits in
infra: redis, infrastructure, tech, technology, technologies, tools, existing, cloud, managed, from scratch, hop
infra: round trip, network, stack, disposal, provider, in house, already have, build on, at hand, data store
infra: datastore, database, rely on, memcached, cache, have available, can use, could use, may use, network call
infra: lying around, reuse, new systems, kafka, own stack, on premise, which cloud, consist of, bring in
infra: machines apart, key value store
why: why, goal, purpose, achieve, point, motivation, fairness, fair, prevent, reason, problem, business, objective
why: trying to, aim, for what, what for, protecting, solve, drives, driver, matter, matters, main concern
why: end in mind, use case, worried, what went wrong, hurts, hurt today, asked for this, success, without it
why: happens today, need it
logs: log, logs, logged, logging, record, recorded, audit, trail, keep track, monitoring, monitored, history of
logs: look back, written down, traceable, afterwards, look up later, look at it later, kept on record, forensic
logs: debug
portion: percentage, percent, share of, fraction, proportion, what part, how common, portion, rarely or often
portion: typically get, exception or the rule, throw out a lot, run into their, a lot of requests or
portion: how big is the part, how many run into
internal: internal, internally, microservice, microservices, service to service, our own services, our own apps
internal: our own traffic, our own calls, our own people, exempt, whitelist, external, between services
internal: own services, own apps, own backends, outside, inside calls, allowlist, bypass, each other, from outside
internal: from one of our services, to another, in house callers, employees
notify: notify, notified, notification, notifications, push, email, alert, alerts, sms, remind, reminder, inform
ordering: order, ordering, ordered, chronological, chronologically, sorted, in order, out of order, sequence
ordering: arrange
delivery: deliver, delivered, delivery, at least once, exactly once, retry, retries, resend, acknowledge, receipt
delivery: receipts
device: device, devices, multiple devices, several devices, sync, phone and, laptop
group: group, groups, members, participants, room, rooms, channel, channels, team size, how many members
archive: history, past, archive, how far back, scroll back, old messages, older, previous, backlog
rank: rank, ranking, ranked, sort, relevance, relevant, score, order by, best first, recommend, recommendation
rank: personalised
money: pay, money, price, charge, charged, refund, currency, currencies, payment, billing, cost, card, checkout
money: budget
cancel: cancel, cancelled, cancellation, abort, refund, revert, change their mind, give back, undo
parallel: concurrent, concurrently, concurrency, simultaneous, simultaneously, at the same time, thread, threads
parallel: parallel, race, thread safe, multithreaded, multi threaded, synchronized, lock, same moment, in parallel
parallel: multiple callers
capacity: capacity, how full, entries, hold, holds, fit, fits, fixed size, room for, full, items, slots, elements
evict: evict, evicted, eviction, full, replace, kick out, throw out, least recently, oldest, make room, overflow
complexity: complexity, big o, constant time, o(1), linear, runtime of, log n, operations be
legal: gdpr, legal, compliance, privacy, encrypt, encrypted, encryption, regulation, regulations, law, sensitive
legal: personal data
memory: memory, ram, disk, persistent, in memory, on disk, heap, spill
quality: resolution, bitrate, quality, hd, 4k, codec, definition
nearby: radius, near, nearby, distance, miles, km, kilometers, closest, around me, proximity, location
schedule: schedule, scheduled, recurring, cron, later, time zone, calendar, due, delayed, future date
priority: priority, priorities, urgent, important, importance, first class, most important, emergency
conflict: conflict, conflicts, conflicting, merge, same item, double, overwrite each other, both edit, clash
conflict: two people
offline: offline, without a connection, no connection, disconnected, reconnect, bad network, no internet
search: search, searching, searchable, keyword, keywords, full text, find by, filter, filters, look up by
tiebreak: tie, ties, equal score, same score, same value
remember: remember, cached, cache, caching, store results, reuse
"""


@cache
def senses() -> Index:
    """Finds the senses of words; compiled once."""
    said: dict[str, list[str]] = {}
    for line in _SENSES.strip().splitlines():
        name, _, ways = line.partition(": ")
        said.setdefault(f"~{name}", []).extend(way.strip() for way in ways.split(","))
    return Index(said)
