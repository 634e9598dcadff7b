//! Opens the browser.

use std::process::{Command, Stdio};

use url::Url;

/// Environment variables that are not passed to the browser.
const SECRETS: [&str; 2] = ["ZOHO_CLIENT_ID", "ZOHO_CLIENT_SECRET"];

/// Opens an address in the person's browser, with the first launcher of the system that can. Each launcher is
/// given a fresh one of `addresses`, which may serve only once. It may block as long as the launcher does.
pub(crate) fn open(addresses: impl Fn() -> Option<Url>) -> bool {
    let launchers = open::commands("").len();
    (0..launchers).any(|number| {
        let url = addresses();
        let command = url.and_then(|url| open::commands(url.as_str()).into_iter().nth(number));
        command.is_some_and(|mut command| launch(&mut command))
    })
}

fn launch(command: &mut Command) -> bool {
    for name in SECRETS {
        command.env_remove(name);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // Ctrl-C at the terminal ends the sign-in, not the browser.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    match command.status() {
        // Windows' launcher reports failure when it has not failed.
        Ok(status) => status.success() || cfg!(windows),
        Err(_) => false,
    }
}
