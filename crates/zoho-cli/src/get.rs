//! `zoho get`: any call that reads, its answer as it came.

use http::Method;
use serde_json::Value;
use zoho::http::Call;

use crate::args::{self, Product};
use crate::exit::{Exit, Failure};
use crate::out::Out;
use crate::pretty::pretty;
use crate::settings::Settings;
use crate::target::Target;

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
    let target = Target::of(settings, args.token.get()).await?;
    let call = call(args, &target).await?;
    let answer = call.raw().response().await;
    let answer = answer.map_err(|e| target.failure(e))?;
    let body = answer.body();
    if body.is_empty() {
        let status = answer.status().as_u16();
        out.note(format_args!(
            "Zoho answered {status} without content: there is nothing."
        ));
        return Ok(Exit::Fine);
    }
    match args.pretty.then(|| pretty(body)).flatten() {
        Some(json) => out.json(json),
        None => out.foreign(body),
    }
    Ok(Exit::Fine)
}

async fn call(args: &args::Get, target: &Target) -> Result<Call<Value>, Failure> {
    let call = match args.product {
        Product::Crm => target.crm().request(&Method::GET, &args.path),
        Product::Desk => {
            let desk = target.desk(args.org.as_deref()).await?;
            desk.request(&Method::GET, &args.path)
        }
    };
    let pairs = args.query.iter();
    Ok(pairs.fold(call, |call, (name, value)| call.query(name, value)))
}
