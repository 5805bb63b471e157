"""What a form carries besides its fields, damaged: its files, the proof whose it is, the version it was made from.

With the brake on, so that nothing is done whatever is taken: see `presses.py`. Nothing here is random: each run sends the same."""
import presses
import proofs
import tables
import values

# Seconds of the server's own time that a file may take.
LIMIT = 3.0
IMPORTS = {"/work/ledger/import": values.OPINIONS, "/work/roster/import": values.ROSTER}
# Who signs in or out says so whoever's page it was.
OF_THE_BROWSER = {"/sign-in", "/sign-out"}
# Made from nothing: the version says that somebody looked. Who is on the roster already is refused whatever it says; of an official it is
# asked where somebody of that name is there.
FROM_NOTHING = {"/work/roster/new", "/work/committee/official"}
OTHERS = ("chair", "clerk", "stranger", "village clerk")


def files(player, offer, field, good):
    """Every damaged table at a form that takes files: none harms the server, none is read as what it does not say."""
    table, route = IMPORTS.get(offer.route.pattern), offer.route.pattern
    with presses.braked(player.ground):
        for told, name, content, is_read in tables.cases(table or values.OPINIONS):
            used = player.ground.server.cpu()
            answer = player.send(offer, good, [(field.name, name, content)])
            used = player.ground.server.cpu() - used
            where = f"{route} as {offer.role}: {field.name.decode()} {told}"
            if answer.status <= 0 or answer.status >= 500 and not player.ground.was_braked():
                yield f"{where}: {answer.status}"
            elif used > LIMIT:
                yield f"{where}: {used:.1f} s of processor time"
            elif table and is_read is not None and (b'name="kept"' in answer.body) != is_read:
                yield f"{where}: {'not read' if is_read else 'READ'}, {answer.status}"
            elif not table and answer.status < 400 or answer.status >= 500 and not table:
                yield f"{where}: ACCEPTED as a picture or a sound, {answer.status}"


def about(player, offer):
    """Proofs, keys and versions cut, turned, doubled, and those of others: with none of them a form is taken."""
    ground, route = player.ground, offer.route.pattern
    good = player.good(offer)
    asked = [player.file(field) for field in offer.form.fields if field.kind == "file" and field.marks.get("aria-required") == b"true"]

    def send(proof, fields=good, once=None):
        player.sent += 1
        return ground.send(offer.form.action, offer.role, fields, asked, offer.form.is_multipart, proof=proof, once=once)

    with presses.braked(ground):
        right = ground.world.proof(offer.role)
        own = tuple(value for _, value in right)
        for told, proof in [*proofs.of(own), *(of_others(ground, own) if route not in OF_THE_BROWSER else ())]:
            answer = send(proof)
            if answer.status not in (400, 403, 409):
                yield f"{route} as {offer.role}: proof {told}: {answer.status} {answer.location}"
        for told, once in proofs.keys():
            answer = send(right, once=once)
            if answer.status <= 0 or answer.status >= 500 and not ground.was_braked():
                yield f"{route} as {offer.role}: key {told}: {answer.status}"
        known = [value for name, value in good if name == b"version"] if route not in FROM_NOTHING else []
        for told, sent in proofs.versions(known[0]) if known else ():
            answer = send(right, [pair for pair in good if pair[0] != b"version"] + [(b"version", value) for value in sent])
            if answer.status < 400 or answer.status >= 500:
                yield f"{route} as {offer.role}: version {told}: {answer.status} {answer.location}"
        shown = next((value for name, value in good if name == b"shown"), None)
        for told, sent in proofs.showing(shown) if known and shown is not None else ():
            rest = [pair for pair in good if pair[0] not in (b"version", b"shown")]
            old = next(proofs.versions(known[0]))[1]
            answer = send(right, rest + [(b"version", value) for value in old] + [(b"shown", value) for value in sent])
            if not 400 <= answer.status < 500 or b"<i>odd" in answer.body:
                yield f"{route} as {offer.role}: an old version that showed {told}: {answer.status} {answer.location}"


def of_others(ground, own):
    for other in OTHERS:
        theirs = tuple(value for _, value in ground.world.proof(other))
        if theirs != own:
            for told, sent in proofs.foreign(theirs, own):
                yield f"of {other}, {told}", sent


def again(player, offer, fields, once):
    """What was taken is sent again with the same key: nothing is done twice."""
    before = player.ground.acts()
    answer = player.ground.send(offer.form.action, offer.role, fields, [], offer.form.is_multipart, once=once)
    if player.ground.acts() != before:
        yield f"{offer.route.pattern} as {offer.role}: sent twice with one key, done twice: {answer.status} {answer.location}"
