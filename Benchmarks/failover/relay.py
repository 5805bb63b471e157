#!/usr/bin/env python3
"""Relays from addresses to ports on loopback, each of which may fall silent or close: relay.py '[["127.0.0.1", 5001, 5000], …]'."""
import asyncio, contextlib, json, os, sys


class Relay:
    """One listening address, one target. `silent` holds every byte back without closing, and delivers when it opens again, as a network
    does that sends again what was lost; `closed` breaks what stands and refuses what comes. A target that is gone is refused here too:
    libpq goes on to its next host when a connection is refused, not when one is taken and closed."""

    def __init__(self, host, port, target):
        self.host, self.port, self.target = host, port, target
        self.writers, self.flows = set(), asyncio.Event()
        self.flows.set()
        self.is_closed, self.listener = False, None

    async def watch(self):
        """Listens while there is somebody to relay to."""
        while True:
            if self.listener is None and not self.is_closed and await self.reach():
                self.listener = await asyncio.start_server(self.join, self.host, self.port)
            await asyncio.sleep(0.1)

    def refuse(self):
        if self.listener:
            self.listener.close()
        self.listener = None

    async def reach(self):
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", self.target)
            writer.close()
            return True

    async def join(self, reader, writer):
        ends = [writer]
        try:
            await self.flows.wait()
            if self.is_closed:
                return
            try:
                far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
            except OSError:
                return self.refuse()
            ends.append(far_writer)
            self.writers.update(ends)
            pumps = [asyncio.create_task(self.pump(reader, far_writer)), asyncio.create_task(self.pump(far_reader, writer))]
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            # What one side said last still reaches the other; then both are done.
            await asyncio.wait(pumps, timeout=0.5)
            for pump in pumps:
                pump.cancel()
        finally:
            for one in ends:
                self.writers.discard(one)
                one.close()

    async def pump(self, reader, writer):
        with contextlib.suppress(OSError):
            while data := await reader.read(1 << 16):
                await self.flows.wait()
                writer.write(data)
                await writer.drain()
            await self.flows.wait()
            writer.close()

    def become(self, state):
        self.is_closed = state == "closed"
        self.flows.clear() if state == "silent" else self.flows.set()
        if self.is_closed:
            self.refuse()
            for writer in self.writers:
                writer.transport.abort()


async def relays(rows):
    """Relays until our input ends; each line of it names a relay and what it becomes."""
    every = [Relay(*row) for row in rows]
    watches = [asyncio.create_task(relay.watch()) for relay in every]
    while not all(relay.listener for relay in every):
        await asyncio.sleep(0.05)
    print("ready", flush=True)
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := await lines.readline():
        row, state = line.decode().split()
        every[int(row)].become(state)
        print("done", flush=True)
    # Whatever still stands breaks with us; nobody is to be told how.
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(relays(json.loads(sys.argv[1])))
