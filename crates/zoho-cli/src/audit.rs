//! `zoho audit`: reads the settings, shows, saves and compares them.

mod demo;
mod diff;
mod flat;
mod problem;
mod read;
mod report;
mod snapshot;

use zoho::{ConnectionId, Zoho};

use crate::args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::out::Out;
use crate::settings::Settings;
use crate::target::Target;
use crate::text::{harmless, shown_path};

use read::snapshot;
use snapshot::Snapshot;

pub(crate) async fn run(
    args: &args::Audit,
    settings: &Settings<'_>,
    out: &Out,
) -> Result<Exit, Failure> {
    // A file that cannot be read is reported before anything is sent.
    let then = args.diff.as_deref().map(Snapshot::load).transpose()?;
    let now = match &args.with {
        Some(file) => Snapshot::load(file)?,
        None if args.demo => demo::run(settings.products(), out).await?,
        None => present(args, settings).await?,
    };
    let unread = now.failure();
    if let Some(file) = &args.save {
        match unread {
            // A setting that is missing by chance must not replace a complete one.
            Some(_) => out.note(format_args!(
                "{} is not written: not everything could be read.",
                shown_path(file)
            )),
            None => now.save(file)?,
        }
    }
    let exit = match &then {
        Some(then) => compare(then, &now, args, out),
        None => {
            show(&now, args.json, out);
            now.exit()
        }
    };
    if args.demo && !args.json && then.is_none() {
        demo::farewell(out);
    }
    Ok(exit)
}

async fn present(args: &args::Audit, settings: &Settings<'_>) -> Result<Snapshot, Failure> {
    if let Some(token) = args.token.get() {
        if args.all_users {
            return Err(Failure::usage(
                "an access token is one user's: leave out --all-users, or --access-token and \
                 ZOHO_ACCESS_TOKEN",
            ));
        }
        let target = Target::of(settings, Some(token)).await?;
        return Ok(read::snapshot_of_target(&target, settings, args.org.as_deref()).await);
    }
    let zoho = settings.zoho()?;
    let ids = if args.all_users {
        everybody(&zoho).await?
    } else {
        // The other connections are worth a sentence, which a row in the table would not have.
        settings.user(&zoho).await?;
        vec![settings.user_id()]
    };
    Ok(snapshot(&zoho, &ids, settings.products(), args.org.as_deref()).await)
}

async fn everybody(zoho: &Zoho) -> Result<Vec<ConnectionId>, Failure> {
    let ids = zoho
        .list_connections()
        .await
        .map_err(|e| Failure::general(&e))?;
    if ids.is_empty() {
        return Err(Failure::sign_in("nobody is connected: run `zoho login`"));
    }
    Ok(ids)
}

fn show(now: &Snapshot, json: bool, out: &Out) {
    if json {
        out.json(now.to_json());
    } else {
        for line in report::lines(now, out.paint()) {
            out.line(line);
        }
    }
}

fn compare(then: &Snapshot, now: &Snapshot, args: &args::Audit, out: &Out) -> Exit {
    // Two files, or all users, are compared whole; one user is compared with that user alone.
    let whole = args.with.is_some() || args.all_users || args.demo;
    let found = diff::compare(then, now, whole);
    if args.json {
        out.json(found.to_json(then, now));
    } else {
        for line in found.lines(out.paint()) {
            out.line(line);
        }
    }
    let when = |snapshot: &Snapshot| {
        snapshot
            .taken_at
            .clone()
            .map_or_else(|| "unknown".to_owned(), |at| harmless(&at))
    };
    let (then_at, now_at) = (when(then), when(now));
    if let Some((then, now)) = &found.paired {
        out.note(format_args!(
            "`{}` of the file is compared with `{}`.",
            harmless(then),
            harmless(now)
        ));
    }
    for (user, problem) in &found.skipped {
        out.note(format_args!("not compared: {}  {problem}", harmless(user)));
    }
    let count = found.changes.len();
    match count {
        0 => out.note(format_args!(
            "No differences between {then_at} and {now_at}."
        )),
        n => out.note(format_args!(
            "{} between {then_at} and {now_at}.",
            crate::text::count(n, "difference")
        )),
    }
    // A setting that could not be compared may differ: that is the more urgent news.
    let unread = found.skipped.iter().map(|(_, problem)| problem.exit());
    let differ = if count == 0 {
        Exit::Done
    } else {
        Exit::Differences
    };
    unread.fold(differ, Exit::max)
}
