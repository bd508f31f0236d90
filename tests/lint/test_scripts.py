#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.sh and what it calls, with everything slow or installed replaced by words: who is asked for what, and when."""
import fcntl
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STUBS = {
    "installer/install-packages.sh": 'echo "packages: $*"',
    "installer/session.sh": """source "$root/installer/real-session.sh"
configure_and_build() { echo "build: $*"; }
start_display() { echo "a display"; export DISPLAY=:99; }
start_sandbox() { sandbox_url=http://127.0.0.1:1; echo "sandbox in: $2"; }""",
    "build/release/bin/coscope": """echo "coscope: $* on ${QT_QPA_PLATFORM:-its platform}"
while [ $# -gt 0 ]; do [ "$1" != --screenshot ] || echo picture >"$2"; shift; done""",
}


class RunScript(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name, text in STUBS.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("#!/usr/bin/env bash\n" + text + "\n")
            path.chmod(0o755)
        shutil.copy(ROOT / "run.sh", self.root)
        shutil.copy(ROOT / "installer/session.sh", self.root / "installer/real-session.sh")

    def run_it(self, *arguments, display=False):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        if display:
            environment["DISPLAY"] = ":98"
        done = subprocess.run([self.root / "run.sh", *arguments], env=environment, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_help_asks_the_program_alone(self):
        for argument in ("--help", "--version"):
            said = self.run_it(argument)
            self.assertIn(f"coscope: {argument} on offscreen", said)
            self.assertNotIn("sandbox", said)
            self.assertNotIn("display", said)

    def test_no_sandbox_may_stand_anywhere(self):
        said = self.run_it("--theme", "dark", "--no-sandbox", display=True)
        self.assertIn("coscope: --theme dark on", said)
        self.assertNotIn("sandbox", said)

    def test_the_sandbox_needs_its_own_packages_only(self):
        self.assertIn("packages: run build sandbox\n", self.run_it(display=True))
        self.assertIn("packages: run build sandbox display\n", self.run_it())

    def test_a_second_run_has_objects_of_its_own(self):
        objects = self.root / "build/sandbox"
        objects.mkdir()
        self.assertIn(f"sandbox in: {objects}\n", self.run_it(display=True))
        with open(objects / "lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.assertNotIn(f"sandbox in: {objects}\n", self.run_it(display=True))
        self.assertIn(f"sandbox in: {objects}\n", self.run_it(display=True))


class WithoutTools(unittest.TestCase):
    def path_with(self, *tools):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for tool in tools:
            os.symlink(shutil.which(tool), Path(folder.name) / tool)
        return folder.name

    def test_a_missing_xvfb_is_said_at_once(self):
        path = self.path_with("bash", "mktemp", "rm")
        done = subprocess.run(["bash", "-c", f'root="{ROOT}"; source "$root/installer/session.sh"; start_display'],
                              env={"PATH": path}, capture_output=True, text=True, timeout=60)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("no Xvfb", done.stderr)

    def test_without_the_right_to_install_the_build_goes_on(self):
        if os.geteuid() == 0 or not shutil.which("dpkg-query"):
            self.skipTest("needs somebody who is not root, on a Debian-like system")
        tools = ("bash", "awk", "sed", "comm", "sort", "dpkg-query", "apt-get", "dirname", "readlink", "id")
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(ROOT / "installer/install-packages.sh", folder)
            (Path(folder) / "packages.txt").write_text("[x]\ncoscope-no-such-package   # for this test\n")
            done = subprocess.run(["bash", Path(folder) / "install-packages.sh", "x"], env={"PATH": self.path_with(*tools)},
                                  capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("coscope-no-such-package", done.stderr)


if __name__ == "__main__":
    unittest.main()
