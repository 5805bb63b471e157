"""Processes of a run: started, asked how much of the machine they took, and stopped by those who started them."""
import contextlib, http.client, os, pathlib, platform, signal, socket, subprocess, tempfile, time

TICK = os.sysconf("SC_CLK_TCK")


def two_cores():
    """Keeps this process and all it starts on the same two cores."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])


def description():
    model = next((line.split(": ")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    release = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    cores = ",".join(map(str, sorted(os.sched_getaffinity(0))))
    load = os.getloadavg()[0]
    return (f"{time.strftime('%Y-%m-%d %H:%M')} · {model}, cores {cores}, {memory:.0f} GiB · {release}, Linux {platform.release()}"
            f" · load before the run {load:.1f}")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Program:
    """A program that runs while the `with` block does."""

    def __init__(self, command, port=None, path="/", log=None, env=None, user=None):
        self.command, self.port, self.path, self.log, self.env, self.user = command, port, path, log, env, user

    def __enter__(self):
        self.began = time.monotonic()
        out = open(self.log, "ab") if self.log else subprocess.DEVNULL
        self.process = subprocess.Popen(
            list(map(str, self.command)), stdout=out, stderr=subprocess.STDOUT, env={**os.environ, **(self.env or {})}, user=self.user)
        try:
            self.seconds_to_start = self.wait() if self.port else 0
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def wait(self):
        """Seconds until the first good answer."""
        while time.monotonic() - self.began < 60:
            if self.process.poll() is not None:
                raise SystemExit(f"{self.command[0]} ended at once; see {self.log}")
            with contextlib.suppress(OSError, http.client.HTTPException):
                ask = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
                ask.request("GET", self.path)
                if ask.getresponse().status < 400:
                    return time.monotonic() - self.began
            time.sleep(0.002)
        raise SystemExit(f"{self.command[0]} did not answer within a minute; see {self.log}")

    @property
    def pids(self):
        return [self.process.pid]


def tree(pid):
    """A process and all below it."""
    below = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True).stdout.split()
    return [pid] + [found for child in below for found in tree(int(child))]


def cpu_seconds(pids):
    """User and system time of processes and of their children that ended."""
    total = 0
    for pid in pids:
        with contextlib.suppress(FileNotFoundError):
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
            total += sum(map(int, fields[11:15]))
    return total / TICK


def megabytes(pid, kind="Rss"):
    """Resident memory (`Rss`), or the share of it that is nobody else's too (`Pss`)."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith(kind + ":")) / 1024


class Nginx(Program):
    """nginx serving files from a folder, set up as well as we know: two workers, sendfile, open files kept, no log."""

    def __init__(self, folder):
        port = free_port()
        config = pathlib.Path(tempfile.mkstemp(prefix="nginx-", suffix=".conf", dir=folder)[1])
        config.write_text(f"""
            daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
            events {{ worker_connections 1024; }}
            http {{
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100;
              types {{ text/html html; }} charset utf-8;
              server {{ listen 127.0.0.1:{port} backlog=1024; root {folder}/pages; }}
            }}""")
        super().__init__(["nginx", "-c", config, "-e", f"{folder}/nginx.log"], port, "/board.html", f"{folder}/nginx.log")

    @property
    def pids(self):
        return tree(self.process.pid)


class Postgres:
    """A PostgreSQL server of its own on a free port: as Debian ships it, durable, 256 MB of shared buffers."""

    def __init__(self, folder):
        self.bin = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        self.home = folder / "postgres"
        self.port = free_port()
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/postgres"
        self.user = "postgres" if os.getuid() == 0 else None

    def run(self, *command, **more):
        return subprocess.run(
            [self.bin / command[0], *map(str, command[1:])], check=True, capture_output=True, text=True, user=self.user, cwd=self.home, **more
        ).stdout

    def __enter__(self):
        self.home.mkdir()
        if self.user:
            subprocess.run(["chown", "postgres", self.home], check=True)
        self.run("initdb", "-D", self.home / "data", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust")
        settings = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.home} -c shared_buffers=256MB"
        subprocess.run(
            [self.bin / "pg_ctl", "-D", self.home / "data", "-w", "-l", self.home / "log", "-o", settings, "start"], check=True,
            stdout=subprocess.DEVNULL, user=self.user, cwd=self.home)
        return self

    def __exit__(self, *_):
        self.run("pg_ctl", "-D", self.home / "data", "-m", "fast", "stop")

    def query(self, sql):
        text = self.run("psql", "-AtX", "-F", "\t", "-c", sql, self.url)
        return [line.split("\t") for line in text.splitlines()]

    @property
    def pids(self):
        return tree(int((self.home / "data/postmaster.pid").read_text().split()[0]))
