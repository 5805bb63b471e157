"""The servers that share one database and one data folder."""
import contextlib, http.client, os, signal, subprocess, threading, time

from machine import free_port, megabytes

BASE = "http://localhost:8080"


class Clock:
    """A file with milliseconds since 1970 that ticks five times a second and may run ahead."""

    def __init__(self, path):
        self.path, self.ahead, self.is_ticking = path, 0, True
        self.tick()
        threading.Thread(target=self.run, daemon=True).start()

    def tick(self):
        fresh = self.path.with_suffix(".new")
        fresh.write_text(str(int((time.time() + self.ahead) * 1000)))
        fresh.replace(self.path)

    def run(self):
        while self.is_ticking:
            with contextlib.suppress(FileNotFoundError):
                self.tick()
            time.sleep(0.2)


class Server:
    """One `yishi serve`."""

    def __init__(self, tool, name, folder, data, database, host="127.0.0.1", inside=()):
        self.tool, self.name, self.folder, self.data, self.database = tool, name, folder, data, database
        self.host, self.inside, self.port = host, list(inside), free_port()
        self.process = None

    def start(self, clock=None):
        """Returns once the server answers."""
        environment = {**os.environ, "YISHI_BASE_URL": BASE, "YISHI_LOG": "notice"}
        if clock:
            environment["YISHI_CLOCK"] = str(clock.path)
        with open(self.folder / f"{self.name}.log", "ab") as log:
            self.process = subprocess.Popen(
                [*self.inside, self.tool, "serve", "--data", self.data, "--database", self.database, "--host", self.host, "--port",
                 str(self.port)], env=environment, stdout=log, stderr=log, start_new_session=True)
        until = time.monotonic() + 60
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > until:
                raise SystemExit(f"server {self.name} does not come up; see {self.folder}/{self.name}.log")
            time.sleep(0.05)
        return self

    def answers(self):
        with contextlib.suppress(OSError, http.client.HTTPException):
            ask = http.client.HTTPConnection(self.host, self.port, timeout=3)
            ask.request("GET", "/health")
            return ask.getresponse().status == 200
        return False

    def kill(self):
        # `ip netns exec` becomes the program it starts, so this is the server itself.
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self, patience=40):
        """SIGTERM: exit code and seconds until the end; -9 when it had to be killed."""
        began = time.monotonic()
        self.process.terminate()
        try:
            code = self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
            code = -9
        return code, time.monotonic() - began

    def close(self):
        if self.process and self.process.poll() is None:
            self.stop(15)

    @property
    def megabytes(self):
        return megabytes(self.process.pid)
