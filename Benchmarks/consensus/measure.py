"""Runs a command with its output to a file and prints its CPU seconds and largest size in MB.

A process of its own, because Linux counts the pages of whoever forks into the size of the child.
"""
import os, sys

out, *command = sys.argv[1:]
to_file = (os.POSIX_SPAWN_OPEN, 1, out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
child = os.posix_spawnp(command[0], command, os.environ, file_actions=[to_file])
_, status, usage = os.wait4(child, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status))
