"""Three etcd, three Patroni with a PostgreSQL each: a cluster on loopback that chooses its primary by itself."""
import contextlib, json, os, pathlib, signal, subprocess, time, urllib.request

from machine import free_port

# Patroni documents 20 as the least ttl: a node that vanishes with its Patroni costs about as many seconds of writes.
SETTINGS = """\
    ttl: 20
    loop_wait: 3
    retry_timeout: 5
    maximum_lag_on_failover: 1048576
    synchronous_mode: true
    primary_start_timeout: 0
    master_start_timeout: 0
    postgresql:
      use_pg_rewind: true
      parameters: {max_connections: 200, max_wal_size: 128MB, min_wal_size: 32MB, wal_keep_size: 64MB}
"""


def running(command, log, user=None):
    """A process in a session of its own, so that Ctrl-C reaches it only through us."""
    group = {"user": user, "group": user, "extra_groups": []} if user else {}
    with open(log, "ab") as out:
        return subprocess.Popen(list(map(str, command)), stdout=out, stderr=subprocess.STDOUT, cwd="/", start_new_session=True, **group)


def end(process, patience=15):
    if process and process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Disk:
    """A small file system of its own under a data folder; a plain folder for whoever may not mount."""

    def __init__(self, folder, megabytes=512):
        self.folder, self.image = folder, folder.with_suffix(".img")
        folder.mkdir()
        self.is_mounted = False
        if os.getuid() == 0:
            subprocess.run(["truncate", "-s", f"{megabytes}M", self.image], check=True)
            subprocess.run(["mkfs.ext4", "-q", "-m", "0", self.image], check=True)
            self.is_mounted = subprocess.run(["mount", "-o", "loop", self.image, folder]).returncode == 0

    def fill(self):
        """Writes until nothing more goes in; returns the bytes that were free."""
        with open(self.folder / "filler", "wb", buffering=0) as file:
            for size in (1 << 20, 4096):
                with contextlib.suppress(OSError):
                    while file.write(bytes(size)):
                        pass
        return (self.folder / "filler").stat().st_size

    def free(self):
        (self.folder / "filler").unlink(missing_ok=True)

    def close(self):
        if self.is_mounted:
            subprocess.run(["umount", "-l", self.folder])


class Node:
    """One Patroni and the PostgreSQL it keeps."""

    def __init__(self, cluster, number):
        self.cluster, self.name = cluster, f"node{number}"
        self.port, self.door = free_port(), free_port()
        self.folder = cluster.folder / self.name
        self.folder.mkdir()
        self.disk = Disk(self.folder / "disk")
        self.data = self.disk.folder / "data"
        self.process = None
        if cluster.user:
            subprocess.run(["chown", "-R", cluster.user, self.folder], check=True)
        (self.folder / "patroni.yml").write_text(f"""\
scope: yishi
name: {self.name}
restapi: {{listen: "127.0.0.1:{self.door}", connect_address: "127.0.0.1:{self.door}"}}
etcd3: {{hosts: "{",".join(f"127.0.0.1:{port}" for port in cluster.etcd_ports)}"}}
bootstrap:
  dcs:
{SETTINGS}
  initdb: [{{encoding: UTF8}}, {{locale: C.UTF-8}}, data-checksums]
postgresql:
  listen: "127.0.0.1:{self.port}"
  connect_address: "127.0.0.1:{self.port}"
  data_dir: {self.data}
  bin_dir: {cluster.bin}
  pgpass: {self.folder}/pgpass
  pg_hba: ["local all all trust", "host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"]
  authentication: {{superuser: {{username: postgres}}, replication: {{username: replicator}}, rewind: {{username: postgres}}}}
  parameters: {{unix_socket_directories: {self.folder}, shared_buffers: 64MB}}
""")

    def start(self):
        self.process = running(["/usr/bin/patroni", self.folder / "patroni.yml"], self.folder / "log", self.cluster.user)

    def postmaster(self):
        """Process id of PostgreSQL, if it lives and is ours."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            pid = int((self.data / "postmaster.pid").read_text().split()[0])
            if str(self.data) in pathlib.Path(f"/proc/{pid}/cmdline").read_text():
                return pid

    def kill_postgres(self):
        if pid := self.postmaster():
            os.kill(pid, signal.SIGKILL)

    def kill(self):
        """Everything of this node at once, as when its machine is gone."""
        if self.process:
            self.process.kill()
            self.process.wait()
        self.kill_postgres()

    def close(self):
        end(self.process)
        for _ in range(50):
            if not self.postmaster():
                break
            self.kill_postgres()
            time.sleep(0.1)
        time.sleep(0.2)
        self.disk.close()


class Cluster:
    """What the servers write to: `with Cluster(folder) as cluster`."""

    def __init__(self, folder):
        self.folder = folder
        self.bin = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        self.user = "postgres" if os.getuid() == 0 else None
        self.etcd_ports = [free_port() for _ in range(3)]
        self.etcd, self.nodes = [], []

    def __enter__(self):
        try:
            peers = [free_port() for _ in self.etcd_ports]
            together = ",".join(f"e{number}=http://127.0.0.1:{peer}" for number, peer in enumerate(peers))
            for number, (port, peer) in enumerate(zip(self.etcd_ports, peers)):
                home = self.folder / f"etcd{number}"
                home.mkdir(mode=0o700)
                if self.user:
                    subprocess.run(["chown", self.user, home], check=True)
                self.etcd.append(running([
                    "etcd", "--name", f"e{number}", "--data-dir", home / "data", "--initial-cluster", together,
                    "--listen-client-urls", f"http://127.0.0.1:{port}", "--advertise-client-urls", f"http://127.0.0.1:{port}",
                    "--listen-peer-urls", f"http://127.0.0.1:{peer}", "--initial-advertise-peer-urls", f"http://127.0.0.1:{peer}",
                    "--heartbeat-interval", "300", "--election-timeout", "3000", "--log-level", "error"],
                    self.folder / "etcd.log", self.user))
            time.sleep(2)
            for number in range(3):
                self.nodes.append(Node(self, number + 1))
            for node in self.nodes:
                node.start()
            self.wait(180)
            self.query("CREATE DATABASE yishi", "postgres")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        # Nobody is to take over any more.
        for node in self.nodes:
            if node.process:
                node.process.kill()
                node.process.wait()
        for node in self.nodes:
            node.close()
        for process in self.etcd:
            end(process)

    def url(self, database="yishi", hosts=None):
        """libpq's address of whichever node takes writes."""
        hosts = hosts or [f"127.0.0.1:{node.port}" for node in self.nodes]
        return f"postgres://postgres@{','.join(hosts)}/{database}?target_session_attrs=read-write&connect_timeout=2"

    def query(self, sql, database="yishi"):
        text = subprocess.run([self.bin / "psql", "-AtX", "-F", "\t", "-c", sql, self.url(database)], check=True,
                              capture_output=True, text=True).stdout
        return [line.split("\t") for line in text.splitlines()]

    def members(self):
        """What Patroni tells of the nodes: name → role, for those that run."""
        for node in self.nodes:
            with contextlib.suppress(OSError, ValueError):
                with urllib.request.urlopen(f"http://127.0.0.1:{node.door}/cluster", timeout=3) as answer:
                    told = json.load(answer)["members"]
                return {one["name"]: one["role"] for one in told
                        if one["state"] in ("running", "streaming") and one.get("lag", 0) in range(1 << 20)}
        return {}

    def primary(self):
        return next((node for node in self.nodes if self.members().get(node.name) == "leader"), None)

    def is_whole(self):
        """A leader that takes writes, a standby that each commit waits for, and one more."""
        return sorted(self.members().values()) == ["leader", "replica", "sync_standby"]

    def wait(self, patience=120):
        """Until the cluster is whole."""
        until = time.monotonic() + patience
        while not self.is_whole():
            if time.monotonic() > until:
                raise SystemExit(f"the cluster did not become whole within {patience} s: {self.members()}; see {self.folder}/node*/log")
            time.sleep(0.5)

    def switch_over(self):
        """Asks for another primary in good order."""
        subprocess.run(["/usr/bin/patronictl", "-c", self.nodes[0].folder / "patroni.yml", "switchover", "yishi", "--force"],
                       check=True, capture_output=True)
