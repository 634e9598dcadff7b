//! Parts of tests that run in a process of their own: this test program, started again.

use std::env;
use std::io::Write;
use std::process::{Command, Output};

use crate::{file_faults, file_locks, file_processes, redis_access, redis_changes, replicas};

const ROLE: &str = "ZOHO_AUTH_TEST_ROLE";
const ARGUMENT: &str = "ZOHO_AUTH_TEST_ARGUMENT";

/// This program in a role, given `argument`.
pub(crate) fn command(role: &str, argument: &str) -> Command {
    within(&[], role, argument)
}

/// The same, run by another program: `setpriv`, `sh -c`.
pub(crate) fn within(wrapper: &[&str], role: &str, argument: &str) -> Command {
    let own = env::current_exe().unwrap();
    let mut command = match wrapper.split_first() {
        Some((program, arguments)) => {
            let mut command = Command::new(program);
            command.args(arguments).arg(own);
            command
        }
        None => Command::new(own),
    };
    command
        .args(["--exact", "child::plays_its_role", "--nocapture"])
        .env(ROLE, role)
        .env(ARGUMENT, argument);
    command
}

/// Says something to the parent.
pub(crate) fn say(text: &str) {
    // Past the test harness, which catches what is printed.
    let mut out = std::io::stdout();
    writeln!(out, "@{text}").unwrap();
    out.flush().unwrap();
}

/// What a line of the child's output says, if it is the child's and not the harness's.
pub(crate) fn said(line: &str) -> Option<&str> {
    // The harness writes the name of the test before it runs it.
    line.split_once('@').map(|(_, said)| said.trim_end())
}

/// Runs the child to its end, which has to be a good one, and gives what it said.
pub(crate) fn told(mut command: Command) -> Vec<String> {
    let Output {
        status,
        stdout,
        stderr,
    } = command
        .output()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let (out, err) = (
        String::from_utf8_lossy(&stdout),
        String::from_utf8_lossy(&stderr),
    );
    assert!(status.success(), "{command:?}: {status}\n{out}\n{err}");
    let said: Vec<_> = out.lines().filter_map(said).map(str::to_owned).collect();
    assert_eq!(
        said.last().map(String::as_str),
        Some("done"),
        "{command:?} did not come to its end\n{out}\n{err}"
    );
    said
}

/// In a child: its role. Otherwise: that a child does play the role it was given, gets its argument,
/// and is not believed when it fails.
#[test]
fn plays_its_role() {
    let argument = env::var(ARGUMENT).unwrap_or_default();
    let Ok(role) = env::var(ROLE) else {
        assert_eq!(told(command("echo", "hello")), ["hello", "done"]);
        assert!(
            !command("no such role", "")
                .output()
                .unwrap()
                .status
                .success()
        );
        return;
    };
    match role.as_str() {
        "echo" => say(&argument),
        "save for ever" => file_processes::save_for_ever(&argument),
        "save a hundred" => file_processes::save_a_hundred(&argument),
        "change the folder" => file_locks::change_the_folder(&argument),
        "read a loose file" => file_faults::read_a_loose_file(&argument),
        "change on a full disk" => file_faults::change_on_a_full_disk(&argument),
        "save on a full disk" => file_faults::save_on_a_full_disk(&argument),
        "save where nothing can be written" => file_faults::save_read_only(&argument),
        "use Redis over TLS" => redis_access::use_tls(&argument),
        "use Sentinel over TLS" => redis_access::use_sentinel(&argument),
        "be refused by TLS" => redis_access::be_refused(&argument),
        "hear of changes" => redis_changes::hear(&argument),
        "be a replica" => replicas::be_a_replica(&argument),
        role => panic!("there is no role {role:?}"),
    }
    say("done");
}

/// Runs `work` in the child, which has no runtime yet.
pub(crate) fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(work)
}
