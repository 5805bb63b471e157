"""What goes wrong, one case a function: each runs under load, strikes, waits until commands flow, mends, and tells what it saw."""
import time

from servers import Clock

class Stage:
    """Everything a case may strike."""

    def __init__(self, cluster, servers, wires, load, folder):
        self.cluster, self.servers, self.wires, self.load, self.folder = cluster, servers, wires, load, folder

    def flow(self, seconds=3):
        """Waits until as much was acknowledged as in so many seconds of the calm."""
        if not self.load.wait(max(1, int(seconds * self.load.rate))):
            raise RuntimeError("the flow did not come back within 150 s")

    def primary(self):
        """The primary, and its number among the nodes."""
        until = time.monotonic() + 60
        while not (node := self.cluster.primary()):
            if time.monotonic() > until:
                raise RuntimeError("the cluster has no primary")
            time.sleep(0.3)
        return node, self.cluster.nodes.index(node)

    def mend(self):
        """Whatever a case left broken works again."""
        for number, node in enumerate(self.cluster.nodes):
            node.disk.free()
            for one in self.servers:
                self.wires.mend(one.name, number)
            if node.process.poll() is not None:
                node.start()
        for one in self.servers:
            if one.process.poll() is not None:
                one.start()

    def moved(self, before):
        after = self.primary()[0]
        return f"{before.name} → {after.name}" if after is not before else f"{before.name} stayed primary"


def server(stage):
    """kill -9 of each server in turn, three times; the killed one is started again."""
    for one in stage.servers * 3:
        one.kill()
        stage.flow()
        one.start()
        stage.flow()
    return "6 × kill -9, in turn"


def primary(stage):
    """kill -9 of the primary's PostgreSQL and Patroni, as when its machine is gone; started again, it becomes a standby."""
    node, _ = stage.primary()
    node.kill()
    stage.flow()
    node.start()
    stage.flow()
    return stage.moved(node)


def postgres(stage):
    """kill -9 of the primary's postmaster alone: its Patroni sees it at once."""
    node, _ = stage.primary()
    node.kill_postgres()
    stage.flow()
    return stage.moved(node)


def switchover(stage):
    """A change of the primary in good order."""
    node, _ = stage.primary()
    stage.cluster.switch_over()
    stage.flow()
    return stage.moved(node)


def cut(stage):
    """The network between one server and the primary swallows everything and closes nothing, for half a minute."""
    means = "cable out of a network namespace" if stage.wires.has_spaces else "relay holds back"
    return severed(stage, "cable", means)


def held(stage):
    """Something between one server and the primary takes connections and bytes, says nothing, and delivers all of it half a minute later."""
    return severed(stage, "held", "relay holds back, then delivers")


def closed(stage):
    """The connections between one server and the primary break, and new ones are refused, for half a minute."""
    return severed(stage, "closed", "relay breaks and refuses")


def severed(stage, how, means):
    node, number = stage.primary()
    one = stage.servers[0].name
    stage.wires.cut(one, number, how)
    began = time.monotonic()
    stage.flow()
    time.sleep(max(0, 30 - (time.monotonic() - began)))
    stage.wires.mend(one, number)
    stage.flow()
    return f"server {one} ↮ {node.name} ({means})"


def disk(stage):
    """The primary's disk is full for half a minute, then has room again."""
    node, _ = stage.primary()
    if not node.disk.is_mounted:
        return None
    filled, before = node.disk.fill(), len(stage.load.acknowledged)
    time.sleep(30)
    meanwhile = len(stage.load.acknowledged) - before
    node.disk.free()
    began = time.monotonic()
    stage.flow(0)
    took = time.monotonic() - began
    stage.flow()
    return f"{filled >> 20} MB filled for 30 s, {meanwhile} commands meanwhile; with room again, writes after {took:.1f} s; {stage.moved(node)}"


def clock(stage):
    """One server's clock jumps an hour ahead, and back."""
    clocks = [Clock(stage.folder / f"clock-{one.name}") for one in stage.servers]
    try:
        for one, its in zip(stage.servers, clocks):
            one.stop()
            one.start(its)
        stage.flow()
        clocks[0].ahead = 3_600
        stage.flow(6)
        clocks[0].ahead = 0
        stage.flow(6)
    finally:
        for one, its in zip(stage.servers, clocks):
            one.stop()
            its.is_ticking = False
            one.start()
    return f"server {stage.servers[0].name} +1 h and back"


def rolling(stage):
    """Both servers are restarted in turn, twice, in good order."""
    ends = []
    for one in stage.servers * 2:
        ends.append(one.stop())
        one.start()
        stage.flow()
    if any(code for code, _ in ends):
        raise RuntimeError(f"exit codes {[code for code, _ in ends]} after SIGTERM")
    return f"4 × SIGTERM: exit code 0 within {max(took for _, took in ends):.2f} s"


CASES = {case.__name__: case for case in (server, primary, postgres, switchover, cut, held, closed, disk, clock, rolling)}
