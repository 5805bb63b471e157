"""The wires between each server and each database node, which can be cut.

Every wire is a relay (relay.py, a process of its own). Where network namespaces may be made, each server lives in one, with a virtual cable
to each relay and one to its clients: then a silent cut is a cable pulled out. A cut that closes is the relay's.
"""
import json, os, pathlib, random, subprocess, sys

from machine import free_port


class Wires:
    """`with Wires(nodes' ports, servers' names) as wires`: addresses for the servers, and cuts."""

    def __init__(self, ports, servers, spaces=None):
        self.ports, self.servers = ports, servers
        self.has_spaces = self.may_make_spaces() if spaces is None else spaces
        self.net, self.mark = f"10.{random.randint(64, 250)}", f"y{os.getpid() % 100000}"
        self.spaces = []
        self.listeners = {}

    @staticmethod
    def may_make_spaces():
        name = f"y{os.getpid()}try"
        made = os.getuid() == 0 and subprocess.run(["ip", "netns", "add", name], capture_output=True).returncode == 0
        return made and subprocess.run(["ip", "netns", "del", name], capture_output=True).returncode == 0

    def cable(self, server, number):
        """Names and addresses of a virtual cable's two ends, ours first; number 0 leads to the clients."""
        row = self.servers.index(server)
        return f"{self.mark}{row}{number}h", f"{self.net}.{row}.{4 * number + 1}", f"{self.mark}{row}{number}s", f"{self.net}.{row}.{4 * number + 2}"

    def space(self, server):
        return f"{self.mark}-{server}"

    def __enter__(self):
        try:
            if self.has_spaces:
                # Whatever has no cable goes nowhere, and not to the machine's own gateway.
                ip("route", "add", "blackhole", f"{self.net}.0.0/16")
                for server in self.servers:
                    self.lay(server)
            rows = []
            for server in self.servers:
                for number, port in enumerate(self.ports):
                    host = self.cable(server, number + 1)[1] if self.has_spaces else "127.0.0.1"
                    self.listeners[server, number] = host, free_port()
                    rows.append([*self.listeners[server, number], port])
            self.relay = subprocess.Popen(
                [sys.executable, pathlib.Path(__file__).with_name("relay.py"), json.dumps(rows)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True)
            self.relay.stdout.readline()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if hasattr(self, "relay"):
            self.relay.stdin.close()
            self.relay.wait()
        for space in self.spaces:
            subprocess.run(["ip", "netns", "del", space])
        if self.has_spaces:
            subprocess.run(["ip", "route", "del", "blackhole", f"{self.net}.0.0/16"], capture_output=True)

    def lay(self, server):
        """A namespace for a server, with its cables."""
        space = self.space(server)
        ip("netns", "add", space)
        self.spaces.append(space)
        ip("-n", space, "link", "set", "lo", "up")
        for number in range(len(self.ports) + 1):
            ours, our_address, theirs, their_address = self.cable(server, number)
            ip("link", "add", ours, "type", "veth", "peer", "name", theirs, "netns", space)
            ip("address", "add", our_address + "/30", "dev", ours)
            ip("-n", space, "address", "add", their_address + "/30", "dev", theirs)
            ip("link", "set", ours, "up")
            ip("-n", space, "link", "set", theirs, "up")
            # Nobody asks who is there: otherwise a cable pulled out would soon be told as "no route to host".
            hardware = pathlib.Path(f"/sys/class/net/{ours}/address").read_text().strip()
            ip("-n", space, "neighbour", "replace", our_address, "lladdr", hardware, "dev", theirs, "nud", "permanent")

    def inside(self, server):
        """What stands before a command that is to run where the server lives."""
        return ["ip", "netns", "exec", self.space(server)] if self.has_spaces else []

    def address(self, server):
        """Where clients find the server."""
        return self.cable(server, 0)[3] if self.has_spaces else "127.0.0.1"

    def hosts(self, server):
        """Where the server finds the nodes."""
        return ["{}:{}".format(*self.listeners[server, number]) for number in range(len(self.ports))]

    def cut(self, server, number, how):
        """`cable` pulls it out (without namespaces it is held back), `held` takes what comes and says nothing, `closed` breaks and refuses."""
        if how == "cable" and self.has_spaces:
            ip("link", "set", self.cable(server, number + 1)[0], "down")
        else:
            self.tell(server, number, "closed" if how == "closed" else "silent")

    def mend(self, server, number):
        self.tell(server, number, "open")
        if self.has_spaces:
            ours, our_address, *_ = self.cable(server, number + 1)
            ip("link", "set", ours, "up")

    def tell(self, server, number, state):
        row = list(self.listeners).index((server, number))
        self.relay.stdin.write(f"{row} {state}\n")
        self.relay.stdin.flush()
        self.relay.stdout.readline()


def ip(*words):
    subprocess.run(["ip", *words], check=True)
