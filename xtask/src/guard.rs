//! Programs that never outlive this one.
//!
//! A guarded program and its directory are gone when the guard is dropped, and also when this
//! process is interrupted or killed: a small shell waits for the end of a pipe that only this
//! process holds, and tidies up then.

use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

use anyhow::Context as _;

/// Starts the program, waits until the pipe closes, ends the program, removes the directory.
const SCRIPT: &str = r#"
directory=$1 signal=$2
shift 2
"$@" </dev/null >"$directory/log" 2>&1 &
program=$!
trap '' HUP INT TERM
read -r _
kill -s "$signal" "$program" 2>/dev/null
patience=200
while kill -s 0 "$program" 2>/dev/null && [ "$patience" -gt 0 ]; do
    sleep 0.1
    patience=$((patience - 1))
done
kill -s KILL "$program" 2>/dev/null
wait "$program"
rm -rf "$directory"
"#;

/// A running program that ends, with its directory, when this value does.
#[derive(Debug)]
pub struct Guard {
    shell: Child,
    pipe: Option<ChildStdin>,
}

impl Guard {
    /// Starts a program that owns a directory; `signal` asks the program to end. What it prints goes
    /// to the file `log` in the directory.
    pub fn start(directory: &Path, signal: &str, program: &[String]) -> anyhow::Result<Self> {
        let mut shell = Command::new("sh")
            .args(["-c", SCRIPT, "guard"])
            .arg(directory)
            .arg(signal)
            .args(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start `sh`")?;
        let pipe = shell.stdin.take();
        Ok(Self { shell, pipe })
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.pipe.take());
        // Nothing is left to be done about a shell that cannot be awaited.
        let _ = self.shell.wait();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;
    use std::time::{Duration, Instant};

    use super::*;

    fn directory(name: &str) -> PathBuf {
        let directory = std::env::temp_dir().join(format!("cxc-{name}-{}", std::process::id()));
        fs::create_dir_all(&directory).unwrap();
        directory
    }

    fn program(script: &str) -> Vec<String> {
        ["sh", "-c", script].map(str::to_owned).to_vec()
    }

    #[test]
    fn a_guarded_program_and_its_directory_are_gone_after_the_guard() {
        let directory = directory("guard-drop");
        let witness = directory.join("pid");
        let script = format!(
            "echo $$ > {0}.new; mv {0}.new {0}; exec sleep 60",
            witness.display()
        );
        let guard = Guard::start(&directory, "TERM", &program(&script)).unwrap();
        let patience = Instant::now() + Duration::from_secs(10);
        while !witness.is_file() && Instant::now() < patience {
            std::thread::sleep(Duration::from_millis(10));
        }
        let pid = fs::read_to_string(&witness).unwrap();
        drop(guard);
        assert!(!directory.exists());
        assert!(!Path::new("/proc").join(pid.trim()).exists());
    }

    #[test]
    fn a_program_that_has_ended_by_itself_is_tidied_up_too() {
        let directory = directory("guard-ended");
        drop(Guard::start(&directory, "TERM", &program("exit 3")).unwrap());
        assert!(!directory.exists());
    }
}
