//! `zoho get`: any call that reads, its answer as it came.

use http::Method;
use serde_json::Value;
use zoho::http::Call;
use zoho::{Error, User};

use crate::args::{self, Product};
use crate::exit::{Exit, Failure};
use crate::out::Out;
use crate::pretty::pretty;
use crate::settings::Settings;

pub(crate) async fn run(
    args: &args::Get,
    settings: &Settings<'_>,
    out: &Out,
) -> Result<Exit, Failure> {
    if args.product == Product::Crm && args.org.is_some() {
        return Err(Failure::usage(
            "--org is for Desk: CRM knows the organisation from the user, so leave it out",
        ));
    }
    let zoho = settings.zoho(None)?;
    let user = settings.user(&zoho).await?;
    let failure = |e: &Error| Failure::of(e, user.id());
    let call = call(args, &user).await.map_err(|e| failure(&e))?;
    let answer = call.raw().response().await.map_err(|e| failure(&e))?;
    let body = answer.body();
    if body.is_empty() {
        let status = answer.status().as_u16();
        out.note(format_args!(
            "Zoho answered {status} without content: there is nothing."
        ));
        return Ok(Exit::Fine);
    }
    match args.pretty.then(|| pretty(body)).flatten() {
        Some(json) => out.line(json),
        None => {
            out.bytes(body);
            if out.is_terminal() && !body.ends_with(b"\n") {
                out.bytes(b"\n");
            }
        }
    }
    Ok(Exit::Fine)
}

async fn call(args: &args::Get, user: &User) -> Result<Call<Value>, Error> {
    let call = match (args.product, &args.org) {
        (Product::Crm, _) => user.crm().request(&Method::GET, &args.path),
        (Product::Desk, Some(org)) => user
            .desk_for(org.as_str())
            .request(&Method::GET, &args.path),
        (Product::Desk, None) => user.desk().await?.request(&Method::GET, &args.path),
    };
    let pairs = args.query.iter();
    Ok(pairs.fold(call, |call, (name, value)| call.query(name, value)))
}
