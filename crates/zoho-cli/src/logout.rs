//! `zoho logout`: revokes tokens at Zoho and removes connections.

use zoho::{ConnectionId, Expected, TokenStore};

use crate::args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::out::Out;
use crate::settings::Settings;
use crate::text::harmless;

pub(crate) async fn run(
    args: &args::Logout,
    settings: &Settings<'_>,
    out: &Out,
) -> Result<Exit, Failure> {
    let connected = settings.connections().await?;
    let meant = if args.all {
        connected
    } else {
        let id = settings.user_id();
        if !connected.contains(&id) {
            out.note(format_args!(
                "`{}` is not connected: nothing to do.",
                harmless(id.as_str())
            ));
            return Ok(Exit::Done);
        }
        vec![id]
    };
    if meant.is_empty() {
        out.note("There are no connections: nothing to do.");
    }
    let mut exit = Exit::Done;
    for id in &meant {
        let shown = harmless(id.as_str());
        match one(id, args.local, settings).await {
            Ok(done) => out.line(format_args!("{} `{shown}` {done}", out.paint().green("✓"))),
            Err(failure) => {
                let word = out.err_paint().red("error:");
                let failure_text = harmless(&failure.to_string());
                out.note(format_args!(
                    "{word} `{shown}` is still connected: {failure_text}; --local removes it without a request to Zoho"
                ));
                exit = exit.max(failure.exit());
            }
        }
    }
    Ok(exit)
}

async fn one(
    id: &ConnectionId,
    local: bool,
    settings: &Settings<'_>,
) -> Result<&'static str, Failure> {
    if local {
        let store = settings.store()?;
        let removed = store.compare_and_set(id, Expected::Any, None).await;
        removed.map_err(|e| Failure::usage(e.to_string()))?;
        return Ok("is removed here; its tokens stay valid at Zoho until they are revoked there.");
    }
    let zoho = settings.zoho_without_client()?;
    let done = zoho.revoke_and_disconnect(id).await;
    done.map_err(|e| Failure::general(&e))?;
    Ok("is signed out: its tokens are revoked at Zoho and removed here.")
}
