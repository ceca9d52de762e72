"""What engineers ask about before they design, and the everyday words they ask it in.

A sense is one of the things a clarifying question can be after, whatever the system: how many people, how fast, for how
long, what if it breaks. Two wordings of one question share senses where they share no word: "how big is the audience"
and "number of visitors". Words stand under each sense they may have; which is meant is for the company they keep to say.
"""

from functools import cache

from interviewer.language.lexicon import Index

_SENSES = """
count: how many, number of, amount of, total, quantity, head count, figure, figures, numbers, count of, how much, volume
rate: per second, per minute, per hour, per day, per month, per year, a second, a day, a month, a year, each day, a week
rate: each month, every day, every month, every second, daily, monthly, hourly, weekly, yearly, per week, qps, rps, tps
rate: throughput, rate, traffic, load, volume, how often, frequency, frequent, frequently, pace, busy, per sec, a sec, rpm
people: user, users, people, person, folks, audience, visitor, customer, community, member, dau, mau, public, population
people: subscriber, consumer, player, reader, author, team, crowd, readership, base, active, humans, tenant, following
anyone: anyone, anybody, everyone, everybody, someone, somebody, whoever, nobody, stranger, outsider, who
create: create, creation, post, submit, submission, upload, publish, add, write, insert, ingest, save, make, made, produce
create: come in, new, hit save, hit submit, input, generate, register new, written, inflow, incoming, arrive, added, puts
create: land, lands, writing, making, saving, writer, place, book, send, sent, pasting, shorten, record
read: read, view, open, look at, look up, fetch, retrieve, retrieval, visit, click, consume, consumption, download, browse
read: serve, lookup, follow, watch, listen, query, display, viewer, clicked, clicks, redirect, page load, hit, hits, get
read: access, reading, viewing, accessed, readers, loaded, gets looked, fetches, resolve, load a, load the
ratio: ratio, versus, vs, compared, more often than, read heavy, write heavy, mostly, split between, balance, outnumber
ratio: proportion, dominate, mix of, mix between, relative to, a lot more than, share of, far more than, for every, times as
size: size, big, large, small, huge, heavy, byte, bytes, kb, mb, gb, tb, kilobyte, megabyte, gigabyte, weigh, payload, meg
size: megs, gig, gigs, tiny, bulky, length, long, volume of data, how much data, how much space, storage size, footprint
average: average, typical, typically, mean, normal, usual, usually, median, ordinary, regular, common, commonly, expected
average: on average, generally, standard, most common, one
limit: maximum, max, limit, cap, upper bound, largest, biggest, ceiling, bound, at most, threshold, too big, too large
limit: longest, highest, exceed, restrict, upper limit, maximal, reject, rejecting, over some, too long, bounded, accept
limit: no more than, worst case size, top out, hard limit, boundary, unlimited, arbitrarily, huge, enormous, gigantic, allowed
limit: refuse anything, turn away, how large may, how large can, how big can, how big may, support up to
extra: metadata, besides, other than, in addition, on top of, along with, alongside, extra, overhead, attribute, field
extra: housekeeping, column, property, properties, additional, additionally, header, apart from, aside from
extra: together with, attached, bookkeeping
years: year, horizon, how far ahead, timespan, time span, time frame, planning, capacity plan, into the future, long term
years: years out, storage plan, provision, how far out, how many years, decade, size for, sized for, sizing for, planning for
years: far ahead, out into, total storage, period, storage estimate, over what time, lifespan of the system
lasting: expire, expiry, expiration, ttl, time to live, lifetime, live, lives, forever, disappear, vanish, go away, gone
lasting: stick around, kept, keep, keeping, indefinitely, permanent, permanently, time out, valid, retention, retain
lasting: lifespan, age out, temporary, ephemeral, eternal, after a while, by itself, by themselves, remain, last, lasts
lasting: expires, expiring, die, dies, dead, auto delete, self destruct, on their own, cleaned up, old, perish, history
lasting: how long do, how long does, how long are, how long is, how long should, how long will, stay around, stays, outlive
handle: link, links, url, urls, key, id, ids, code, codes, slug, identifier, short code, handle, token, address, short link
handle: alias, short name, short names, key space, short url
short: short, shorter, length, characters, digits, symbols, compact, letters, char, chars, how long, long, brief, fit
charset: character, characters, symbol, letter, letters, case, upper, lower, alphanumeric, base62, base64, dashes, dash
charset: punctuation, special, charset, ascii, uppercase, lowercase, hyphen, underscore, alphabet, unicode, base 62, base 64
charset: capital, capitals, case sensitive, digits, emoji, which characters, out of which, consist, base58, hex
guess: guess, predict, predictable, enumerate, sequential, consecutive, random, iterate, crawl, crawling, scrape, brute
guess: try codes, trying, discover, stumble, next number, count up, increment, incremental, walk through, unguessable
guess: unpredictable, by trying, hard to find, randomly, running number, in sequence, possible keys, secret, ordered ids
guess: guessable, guessed, predicted, enumerable, in a row, somebody else's, other people's, neighbouring, adjacent, type
access: public, private, visible, unlisted, permission, restrict, password, listing, everyone, who can, who gets, allowed to
access: secret, open to, restricted, protected, hidden, privacy, holding, authorized, visibility, can anyone, can anybody
access: get to see, gets to see, whoever has, listed, list of, discoverable, confidential, see it, access control, share
access: sharing, shared with, acl, can see, browse, recent, latest, world, front page, whole world, whoever, gets to
login: log in, login, logged in, sign in, signed in, sign up, signup, account, accounts, register, registered, registering
login: registration, anonymous, anonymously, authentication, authenticate, auth, authenticated, profile, owner, ownership
login: credential, guest, member, who created, who made, created it, belongs, belong, own, user management, identity, logins
login: without an account, know the user, know who, logging in, which user, author, accountless, auth needed, membership
media: text, image, picture, file, video, binary, attachment, pdf, screenshot, format, content type, media, pic, pics, photo
media: zip, plain, audio, document, rich text, markdown, html, kind of content, type of content, sort of content, mime
media: binaries, blob, what kind of, what type of, what sort of, which types, which kinds, anything else than, besides text
media: images, just text, only text, text only, kinds of content, types of content, kind of data, type of data, images and
edit: edit, edited, editing, editable, change, changed, update, updated, modify, modified, revise, revised, revision, version
edit: immutable, mutable, correct, frozen, alter, altered, amend, write once, append only, overwrite, typo, afterwards, fixed
edit: rewrite, later on, once it, after it, after the fact, set in stone, changeable, read only, final, modification, versions
edit: fix a, mutate, mutated, replaced, adjust, tweak
delete: delete, deleted, deleting, deletion, remove, removed, removal, take down, takedown, taken down, taken off, erase
delete: withdraw, retract, get rid, moderation, moderate, illegal, abusive, legal, purge, unpublish, dmca, wipe, undo, pull
delete: take it down, taken offline, take back, complaint, offensive, copyright, unwanted, report, reported, take something
delete: inappropriate, harmful, mistake, by accident, clean up content, taking down, take their, take them down, erased
custom: custom, vanity, alias, choose, pick, select, own name, own url, own link, own slug, own key, personal, suggest
custom: specify, personalize, personalise, branded, preferred name, themselves, customise, customize, custom name, chosen
custom: name it, name the, nickname, memorable, human readable, of their choice, of my choice, decide on the name, set their
same: same, twice, identical, duplicate, equal, dedupe, deduplicate, deduplication, copies, repeated, collapse
same: very same, duplicates, two times, one link, unique, distinct content, already exists, already there, resubmit, both get
same: repeat, repeats, once or twice, same body, duplicated, second time, one or two, share a
speed: fast, quick, quickly, slow, latency, latencies, response time, ms, millisecond, snappy, delay, wait, performance, p99
speed: percentile, p95, how soon, respond, response times, how fast, speed, sluggish, time budget, load time, milli
speed: milliseconds, low latency, overhead, roundtrip, real time, take to, takes to, fast enough, how long may, how long can
speed: cost in time, added, perf, perfomance, quicker, faster, budget, lag
uptime: available, availability, uptime, downtime, down, outage, nine, nines, sla, slo, offline, go dark, goes dark, around the clock
uptime: always on, 24/7, unavailable, stay up, be up, highly available, maintenance, interruption, goes down, unreachable, reliability
uptime: reliable, off line, half an hour, never go down, stay up, blackout, go dark, service level, promise, promised
loss: lose, lost, losing, loss, durable, durability, vanish, survive, drop, dropped, data loss, backup, corrupt, corrupted
loss: wiped, destroyed, persist, persistent, persisted, disk dies, crash, crashes, disk failure, gone for good, for good
loss: missing, restart, reboot, safe, safely stored, never lose, guarantee, eleven nines, lossy, disk, durably, fail
fresh: immediately, instantly, right away, at once, delay, lag, stale, staleness, consistent, consistency, eventual, strong
fresh: up to date, visible, soon, few seconds, real time, realtime, read your own writes, sync, propagate, show up, appear
fresh: straight away, a bit later, catch up, out of date, brand new, instantaneously, eventually, freshness, until, outdated
fresh: seconds old, same time, take a bit, on the spot, immediate, instant, right after, strongly, 404, lagging, not yet
peak: peak, peaks, spike, spikes, spiky, busiest, burst, bursty, rush, surge, worst hour, uneven, evenly, steady, even
peak: multiplier, fluctuate, fluctuation, vary, varies, seasonal, high season, busy hour, busy times, factor, at the top
peak: worst moment, worst, constant, flat through, time of day, through the day, during the day, over the day, above average
peak: rush hour, top load, highest traffic, prime time, hour, than average, than the average, times the average, smooth
grow: grow, grows, growing, growth, increase, increasing, double, doubling, future, headroom, go up, expand, flat, level
grow: trend, bigger over, over time, take off, taking off, years to come, stay put, rise, rising, evolve, stay the same
grow: next year, scale up, tenfold, ten times, in a couple of years, larger over, stable, ramp, year over year, get bigger
skew: popular, popularity, viral, hot, skew, skewed, distribution, distributed, concentrated, handful, few, most of, 80/20
skew: pareto, celebrity, long tail, attention, equally, lion's share, dominate, forgotten, recent, newest, rarely, uniform
skew: access pattern, account for, trending, cold, one in, heavy hitter, uniformly, majority, fraction of, some of, hardly ever
skew: much more than, a few, spread out, spread, minority, hotspot, older, old ones, some pastes, bigger than the rest, whale
skew: way bigger, far bigger, heaviest, largest customer, biggest customer, largest client, largest caller, evenly across
stats: analytics, statistic, stats, track, tracking, report, reporting, counter, metrics, dashboard, measure, insight
stats: view count, how many people looked, views per, count views, page views, hit count, usage numbers, numbers on, tracked
stats: count how, record how, keep track, view counter, click count, viewed
region: region, regions, regional, country, countries, global, globally, world, worldwide, continent, geography, geographies
region: location, located, international, data center, data centre, datacenter, us only, europe, asia, globe, geographic
region: abroad, overseas, domestic, where are, where do, where in, parts of the world, geographical, multi region, on earth
region: geographically, america, intercontinental, nation, time zone, local, one region, dc, far away, where from
abuse: abuse, spam, spammer, spammers, bot, bots, attack, attacker, malicious, rate limit, rate limiting, throttle, throttling
abuse: flood, flooding, junk, single ip, one ip, bad actor, hostile, misuse, defend, scraper, dos, evil, one address
abuse: protect, protection, bad guys, from one, rogue, hammer, hammering, hackers, script kiddies, trolls, misbehave, per ip
channel: browser, website, web, mobile, api, app, apps, cli, command line, terminal, curl, script, scripts, programmatic
channel: integration, integrate, third party, interface, platform, device, desktop, phone, sdk, front end, programs, client
channel: clients, programmatically, web page, webpage, tablet, ios, android, machine, reach it, get to it, site, web site
channel: tools, webhook, smartphone, kinds of client, developers, automated
servers: server, servers, machine, machines, box, boxes, node, nodes, instance, instances, fleet, cluster, host, gateway
servers: distributed, process, processes, vm, container, hardware, single, multiple, one or many, several, environment
together: share, shared, across, all together, same count, pinned, sticky, fleet wide, agree, synchronised, synchronized
together: common, same counter, every server, round robin, any gateway, per node, per server, each node, global, own count
together: same gateway, whole fleet, everywhere, overall, spread, sees the same, in sync, same machine, same server, local to
identify: identify, identifies, tell apart, who is calling, who's calling, key on, recognise, recognize, distinguish, by ip
identify: api key, caller, tell who, which customer, identity, basis, tell one, user id, ip address, account, key, caller id
identify: differentiate, token, one caller, belongs to, who is who, apart, by user, by key, ip or
tier: tier, tiers, plan, plans, quota, allowance, premium, free, paying, differ, different limits, same rate, paid, contract
tier: subscription, entitled, allowed, same limit, per user, per client, per customer, what limit, threshold, get more
tier: capped, one threshold, what rate, permitted, what limits, limits look, may they send
window: window, windows, interval, intervals, period, minute, hour, day, granularity, unit of time, span, time unit, second
window: by the minute, by the hour, timeframe, month, calendar, hourly, daily, monthly, sliding, fixed, rolling
endpoint: endpoint, endpoints, route, routes, path, method, operation, expensive, cheap, costly, weigh, weight, heavier
endpoint: api call, each api, per api, per route, calls count, resource, certain calls, kinds of request, types of request
burst: burst, bursts, bursty, all at once, at once, in one go, in one second, spurt, spurts, same moment, smooth, carry over
burst: save up, saved up, unused, short spike, sudden, at the same moment, momentarily, front load, back to back, pile
exact: exact, exactly, accurate, accuracy, precise, precision, precisely, approximate, approximately, strict, strictly
exact: error, tolerance, off by, percent, slightly, few extra, overshoot, a little over, slip through, margin, sloppy, wrong
exact: imprecise, a bit over, some error, estimate, rough, let through, handful of extra, over by, few more, inaccurate
exact: go over, off a bit, never be exceeded, hundred percent, false, overcount, undercount
broken: fail, fails, failing, failure, fail open, fail closed, unreachable, unavailable, breaks, break, broken, crash, outage
broken: times out, degrade, fallback, down, dies, cannot answer, can not answer, can't answer, goes away, itself, when in doubt
broken: goes wrong, offline, not respond, not responding, can't reach, cannot reach, in case of, not available, dead, behave
broken: behavior, behaviour, what if
refuse: reject, rejected, rejection, refuse, refused, deny, denied, block, blocked, 429, turn away, turned away, excess, error
refuse: queue, response, status code, over the limit, exceed, get back, throttled, bounce, hold back, cut off, drop, dropped
refuse: over their limit, over its limit, above the limit, delay, return, kept out, shut out, hits the limit, past the limit
refuse: over quota, declined, limited, throttle
passing: allow, let in, let through, pass, go through, let people in, let everything, admit, block, keep out, let it, let them
tell: remaining, left, header, headers, usage, tell clients, tell callers, know, inform, informed, warn, warned, reset, learn
tell: told, see how, budget left, calls left, quota left, find out, aware, close to, feedback, visibility into
grace: soft, hard, grace, elastic, bend, leeway, warning, warnings, strict, slack, overshoot, forgiving, lenient, stretch
rules: configure, configurable, configuration, rule, rules, run time, runtime, deploy, redeploy, dynamic, propagate, take effect
rules: adjusted, tune, tuned, hard coded, settings, tweak, tweaked, new limit, changed, without a deploy, active, on the fly
rules: redeploying, static, deployed, restart, rules change, limits change, roll out
manage: who sets, who configures, who manages, who decides, who defines, admin, maintains, maintain, in charge, responsible
manage: operator, staff, ops, who owns, who gets to, administrator, manage, sets the, set the, decides, configures, defines
manage: back office, support team, in control, edit the
trial: shadow, dry run, dry, test, tested, try, tried, trial, log only, gradually, safely, verify, verified, canary, experiment
trial: before going live, rehearse, harming, without blocking, only watch, in production, staging, pilot, try out, monitor mode
place: where should, where does, sit, sits, live, lives, library, sidecar, service, middleware, client side, server side
place: standalone, in front, proxy, inside, component, embedded, part of, separate, own service, where would, in process
place: code of, touch, our own code, placed, placement, gateway, put, run inside, plug, belong in
infra: redis, infrastructure, tech, technology, technologies, tools, existing, cloud, managed, from scratch, hop, round trip
infra: network, stack, disposal, provider, in house, already have, build on, at hand, data store, datastore, database, rely on
infra: memcached, cache, have available, can use, could use, may use, network call
why: why, goal, purpose, achieve, point, motivation, fairness, fair, prevent, reason, problem, business, objective, trying to
why: aim, for what, what for, protecting, solve, drives, driver, matter, matters, main concern, end in mind
logs: log, logs, logged, logging, record, recorded, audit, trail, keep track, monitoring, monitored, history of, look back
portion: percentage, percent, share of, fraction, proportion, what part, how common, portion, rarely or often, typically get
internal: internal, internally, microservice, microservices, service to service, our own, exempt, whitelist, external
internal: between services, own services, own apps, own backends, outside, inside calls, allowlist, bypass, each other
notify: notify, notified, notification, notifications, push, email, alert, alerts, sms, remind, reminder, inform
ordering: order, ordering, ordered, chronological, chronologically, sorted, in order, out of order, sequence, arrange
delivery: deliver, delivered, delivery, at least once, exactly once, retry, retries, resend, acknowledge, receipt, receipts
device: device, devices, multiple devices, several devices, sync, phone and, laptop
group: group, groups, members, participants, room, rooms, channel, channels, team size, how many members
archive: history, past, archive, how far back, scroll back, old messages, older, previous, backlog
rank: rank, ranking, ranked, sort, relevance, relevant, score, order by, best first, recommend, recommendation, personalised
money: pay, money, price, charge, charged, refund, currency, currencies, payment, billing, cost, card, checkout, budget
cancel: cancel, cancelled, cancellation, abort, refund, revert, change their mind, give back, undo
parallel: concurrent, concurrently, concurrency, simultaneous, simultaneously, at the same time, thread, threads, parallel
parallel: race, thread safe, multithreaded, multi threaded, synchronized, lock, same moment, in parallel, multiple callers
capacity: capacity, how full, entries, hold, holds, fit, fits, fixed size, room for, full, items, slots, elements
evict: evict, evicted, eviction, full, replace, kick out, throw out, least recently, oldest, make room, overflow
complexity: complexity, big o, constant time, o(1), linear, runtime of, log n, operations be
legal: gdpr, legal, compliance, privacy, encrypt, encrypted, encryption, regulation, regulations, law, sensitive, personal data
memory: memory, ram, disk, persistent, in memory, on disk, heap, spill
quality: resolution, bitrate, quality, hd, 4k, codec, definition
nearby: radius, near, nearby, distance, miles, km, kilometers, closest, around me, proximity, location
schedule: schedule, scheduled, recurring, cron, later, time zone, calendar, due, delayed, future date
priority: priority, priorities, urgent, important, importance, first class, most important, emergency
conflict: conflict, conflicts, conflicting, merge, same item, double, overwrite each other, both edit, clash, two people
offline: offline, without a connection, no connection, disconnected, reconnect, bad network, no internet
search: search, searching, searchable, keyword, keywords, full text, find by, filter, filters, look up by
tiebreak: tie, ties, equal score, same score, same value
remember: remember, cached, cache, caching, store results, reuse
rate: firehose, stream of, flow, inserts, insertion, iops, aggregate, hits per, a night, throughout, intensity
people: uniques, headcount, one person, humans, reach, actives, monthly actives, internet, users wise, fellow, population
create: contribute, contribution, pile up, put in, puts in, posts, poster, inserted, insertion, write path, write side, new ones
create: dump, dumps, post request, posts a day, write heavy, fresh ones, adding, created, submitted, uploaded, taken in
read: impression, impressions, get request, opens, read path, read side, looked at, looks at, look up what, page view, seen
read: viewing side, hammered by readers, reader load, get to see, being viewed, peruse
ratio: lopsided, direction, ten times as, tilt, skewed towards reads, per write, per read, which is bigger, dominated, than writing
size: chunky, weighs, fat, gigabytes, kilobytes, megabytes, lines, books, novels, whole book, tweets, row size, few lines, bulk
limit: stop someone, stops someone, draw the line, cut off, cutoff, truncate, at which we say no, restriction, restrictions
limit: upper end, out of bounds, really large, really huge, whole novel, no limit, gigabytes, allow at most, maximal, most we
extra: accompany, accompanies, next to it, information we hold, schema, fields are, columns does, apart, tags, title, timestamps
years: add it up, run out of space, accumulate, in use, five year, ten years, disks for, storage last, further ahead
lasting: days is it valid, run out, runs out, end date, garbage, collect, cleanup, clean them up, sweeper, evaporate, until when
lasting: exist for ever, thrown away, throw away, still be there, come back in, gone by, short lived, burn after, timer, ttl column
lasting: drop it after, after a month, for ever, for good or, old ones, discard, over time deleted, past its, lapse, days valid
handle: number plate, the code, key be, identifier be, link be
short: tweet, type it in, by hand, dictate, phone, ugly, tiny, positions, uuid, read out, long is the key, six or seven
charset: utf, a-z, z, 0-9, url safe, restricted to, hexadecimal, look alike, mix cases, numeric, weird characters, both cases
guess: entropy, infer, opaque, obscurity, leak, cryptographic, changing the last, change one letter, auto increment, counting up
guess: found by chance, find one without, impossible to find, next id, running numbers, walk all
access: confidential, hide, hides, indexed, search engine, roles, explore, front page, lock it, knowing the link, kept from, suffice
access: to myself, only the owner, open for, open for all, who else, eyes, turn up, shown to, permissions, allowed to open
login: tied to, sessions, session, cookies, cookie, sso, identity provider, oauth, proven, prove who, guests, users table, user id
login: a person, my own, have posted, identified, signing, credentials, passwords, known to us, keep who, posted it, who wrote it
media: jpeg, jpg, gif, gifs, png, word documents, mp4, blobs, utf 8, code, prose, formatting, formatted, other than text, payload
media: consist of, put in it, attachments, characters or also
edit: touch it up, mistake, put right, patch, put or patch, rework, older revisions, new version, never touched, cache forever
edit: overwritten, amended, go back and change, changes ever, stays as it is
delete: police, procedure, nuke, revoke, revoked, regret, come down, pulled, made to go away, out there, forgotten, offending, bad content
delete: soft delete, hard delete, reviews, removing, delete button, delete call, delete endpoint, delete itself, unpost, by hand
custom: pretty, reserve, desired, name it, my name, end in, bring their own, input box, nice, wish, say in what, words
same: idempotent, seen before, same input, same output, merge identical, repeats, content addressed, twice or, been posted already
same: two different people, identical ones, same thing
speed: responsive, interactive, deadline, half a second, instant, hundred milliseconds, few hundred, too slow, feel, time to first, p999
speed: click to, must the answer, noticeable, in time, how much time do we have, shooting for
uptime: resilient, resilience, mission critical, critical, paged, pager, failover, ha, rto, error budget, all the time, every hour of
uptime: losing a data center, at night, for a night, redundant, fault tolerant, hurt the business, without anybody noticing, 24 7, hour
loss: rpo, poof, burn, burns down, precious, real copy, everything survive, replication of, end of the world, for ever once, cache or
loss: forget, forgets, forgot, starts from zero, from zero, outlive, snapshot, acknowledge before, vanishes, die with, in memory only
fresh: linearizable, linearizability, cap, cp or ap, cp, ap, serializable, replication lag, replicas be behind, a moment, see the same
fresh: old copy, old one, out of sync, live right, a second later, late, seconds later, read after write, catch, behind, two people see
peak: provision, waves, rollercoaster, flat line, quiet, crowded, day and by night, day and night, black friday, lunch, evenings, nine in
peak: events, worst case load, top of the, mean, crest, holidays, weekend, highest load, surges, maximum load, at worst, come in waves
grow: climb, climbs, outlook, hockey stick, picking up, twice as many, next year's, this year's, tomorrow, ten times as big, evolve over
grow: bigger than, in a year from, higher over, steady from year, as many in, become huge, whole period, further, larger in future
skew: zipf, power law, working set, hotspots, hot set, cacheable, concentrate, concentration, stars, star, same few, fades, fade
skew: demand, repeat, top few, hit ratio, hits the news, most wanted, big ones, a million hits, dwarfs, dwarf, biggest one, account
stats: telemetry, charts, chart, bi, marketing, visits it had, visit counts, numbers about, hit statistics, popular ones, view counts, kpi
stats: hits for each, how many visits, views it had, clicks it got, record hits, interested in numbers
region: ocean, oceans, overseas, markets, market, planet, presence near, near the users, close to our, far away from us, far are users
region: one building, building, everywhere, cities, language areas, other side, cross region, geo, across the world, us and, state
abuse: security, threat, threats, loop, ten thousand, keep out, keeps somebody, fill up our, crazy, per minute is too many, go wild
abuse: overload us, on purpose, misused, captchas, captcha, ddos, malware, phishing, fair use, security measures, hostile users
channel: rest, endpoints for others, chrome, shell, point and click, front door, http, native, consumers, called by, machines use
channel: other programs, ways in, web only, people or programs
servers: copies of, how wide, deployment, horizontally, several boxes, lone
together: tally, know of each other, add up the counts, each machine, own tally, every node, different machines, both count, own counter
identify: party, who is who, address, come from the same, without a key, unauthenticated, per what do we, which caller, key or
tier: generous, big spenders, spenders, entitled, better deal, one size, number are we enforcing, actual limit, free plan, what are the limits
window: start again, time frame, when does the count, timespan, per what unit, resets at
endpoint: logins count, tighter, all requests count, per operation, whatever they call, count the same, each method, kinds of calls
burst: up front, whole minute, quiet for, paced, credits, accumulate, evenly paced, use up the, in advance, rapid, in a row
exact: spot on, slop, upset, close enough, how far off, good enough, to the last one, bit over, go over it, over counting, guess, 103
broken: died, lose the, gone, cannot check, on timeout, just died, resil, wrong, trouble, problem with the store, if we lose
refuse: say no, wait in line, thrown out, put on hold, unlucky, out of quota, blocked caller, get an error, answer with, reply when
refuse: run out, do they see, error code, inform users who are
passing: admitted, admitting, let too many, err on the side, still go through
tell: stand, where they stand, used up, before they hit, try again, kept informed, hit the wall, they have used, how would they know
grace: blind eye, absolute, punished, some give, give, right at the number, cut them off, wiggle room, turn a blind
rules: fiddling, fiddle, alive, set once, while it's running, new setting, knobs, updated, rewritten, often do the rules
manage: knobs, whose job, pick the numbers, final say, self service, looks after, owner of, in charge of, configures the, who writes
trial: rehearsal, observe, without enforcing, would do, hurt anybody, try it, see what, see first, observe first, harmless
place: layer, point of the path, whose code, next to it, where does this, where is it, belongs in, component live, modify the, sits in
infra: lying around, reuse, new systems, kafka, own stack, on premise, which cloud, consist of, bring in, machines apart, key value store
why: use case, worried, what went wrong, hurts, hurt today, asked for this, success, without it, happens today, need it
logs: written down, traceable, afterwards, look up later, look at it later, kept on record, forensic, debug
portion: exception or the rule, throw out a lot, run into their, a lot of requests or, how big is the part, how many run into
internal: our own people, from outside, from one of our services, to another, in house callers, employees
"""


@cache
def senses() -> Index:
    """Finds the senses of words; compiled once."""
    said: dict[str, list[str]] = {}
    for line in _SENSES.strip().splitlines():
        name, _, ways = line.partition(": ")
        said.setdefault(f"~{name}", []).extend(way.strip() for way in ways.split(","))
    return Index(said)
